"""S3's notifications become scripts in PostgreSQL: once, late, twice, for what is gone, and when a part is down."""

import hashlib
import json
from collections.abc import Iterator
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest

from functions.documents.handler import MOST_READINGS, handler, read_upload
from functions.documents.limits import MAX_FILE_BYTES
from functions.documents.notifications import Upload
from functions.documents.retries import DEAD_SECONDS, sqs
from shared.bucket import s3, upload_key
from shared.config import load
from shared.db import engine as database_engine
from shared.db import parsing, scripts, sessions
from shared.db.engine import Lawyer, System, transaction
from shared.interview.script import ParseErrorCode, Question, QuestionId, Script
from shared.interview.status import ScriptStatus, SessionStatus
from tests.integration.builders import Builder, question, script
from tests.integration.documents_bucket import Bucket, serving
from tests.unit.documents.pdfs import questionnaire

BUCKET = "uploads-under-test"
CONTEXT = SimpleNamespace(
    function_name="documents", memory_limit_in_mb=1024, invoked_function_arn="arn:test", aws_request_id="1"
)


@pytest.fixture
def bucket(database: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    """The upload bucket, which the function reaches by its settings."""
    with serving(BUCKET) as bucket:
        monkeypatch.setenv("UPLOAD_BUCKET", BUCKET)
        monkeypatch.setenv("AWS_ENDPOINT_URL", bucket.address)
        _forget_settings()
        yield bucket
    _forget_settings()


@pytest.fixture
def lawyer(builder: Builder) -> Lawyer:
    return builder.lawyer()


def test_uploaded_pdf_becomes_the_sessions_script(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, questionnaire("What is your name?", "Are you married?"))

    assert _deliver(_message(session_id, upload_id)) == []

    script = _script(lawyer, session_id)
    assert script.status is ScriptStatus.PARSED
    assert [question.text for question in script.questions] == ["What is your name?", "Are you married?"]
    assert _status(lawyer, session_id) is SessionStatus.READY


def test_event_that_comes_twice_changes_nothing_more(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    builder.ready(lawyer)
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, questionnaire("What is your name?"))

    message = _message(session_id, upload_id)
    assert _deliver(message, message) == []
    assert _deliver(message) == []

    assert _script(lawyer, session_id).revision == 1


def test_event_of_an_older_upload_that_comes_late_is_left(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, older = _session(builder, lawyer)
    newer = builder.upload(lawyer, session_id)
    _put(bucket, session_id, older, questionnaire("Is this the old form?"))
    _put(bucket, session_id, newer, questionnaire("Is this the new form?"))

    assert _deliver(_message(session_id, newer), _message(session_id, older)) == []

    assert [question.text for question in _script(lawyer, session_id).questions] == ["Is this the new form?"]


def test_upload_of_a_session_that_is_gone_ends_its_message_and_is_erased(
    bucket: Bucket, builder: Builder, lawyer: Lawyer
) -> None:
    gone, (known, upload_id) = uuid4(), _session(builder, lawyer)
    for session_id in (gone, known):
        _put(bucket, session_id, upload_id, questionnaire("What is your name?"))

    assert _deliver(_message(gone, upload_id)) == []

    assert list(bucket.objects) == [f"uploads/{known}/{upload_id}.pdf"]


def test_object_that_is_gone_ends_its_message(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, upload_id = _session(builder, lawyer)

    assert _deliver(_message(session_id, upload_id)) == []


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": BUCKET}),
        "no JSON",
        "[]",
        json.dumps({"Records": [{"eventName": "ObjectCreated:Post", "s3": {"bucket": {"name": BUCKET}}}]}),
    ],
)
def test_message_that_speaks_of_no_upload_is_not_tried_again(bucket: Bucket, body: str) -> None:
    assert _deliver(body) == []


def test_odd_keys_are_ignored_and_good_ones_beside_them_read(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, questionnaire("What is your name?"))
    records = [
        _record(key) for key in ("uploads/../secrets.pdf", "uploads/a/b.pdf", f"uploads/{session_id}/{upload_id}.exe")
    ]
    good = _record(f"uploads%2F{session_id}%2F{upload_id}.pdf")

    assert _deliver(json.dumps({"Records": [*records, good]})) == []

    assert _script(lawyer, session_id).status is ScriptStatus.PARSED


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ParseErrorCode.EMPTY_FILE),
        (b"PK\x03\x04 this is a zip", ParseErrorCode.NOT_A_PDF),
        (b"%PDF-1.7\n" + bytes(MAX_FILE_BYTES), ParseErrorCode.TOO_LARGE),
    ],
)
def test_what_is_wrong_with_a_pdf_is_stored_and_not_tried_again(
    bucket: Bucket, builder: Builder, lawyer: Lawyer, content: bytes, code: ParseErrorCode
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, content)

    assert _deliver(_message(session_id, upload_id)) == []

    script = _script(lawyer, session_id)
    assert (script.status, script.error_code) == (ScriptStatus.FAILED, code)
    assert _status(lawyer, session_id) is SessionStatus.DRAFT


def test_second_upload_mends_a_failed_one(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, broken = _session(builder, lawyer)
    _put(bucket, session_id, broken, b"no PDF")
    _deliver(_message(session_id, broken))
    mended = builder.upload(lawyer, session_id)
    _put(bucket, session_id, mended, questionnaire("What is your name?"))

    assert _deliver(_message(session_id, mended)) == []

    assert _status(lawyer, session_id) is SessionStatus.READY


@pytest.mark.parametrize("first", [b"no PDF", questionnaire("Is this the wrong form?")])
def test_another_pdf_by_the_same_form_is_read_as_well(
    bucket: Bucket, builder: Builder, lawyer: Lawyer, first: bytes
) -> None:
    """S3 took it: the wrong file's questions must not stay, nor what was wrong with it."""
    builder.ready(lawyer)
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, first)
    _deliver(_message(session_id, upload_id))

    _put(bucket, session_id, upload_id, questionnaire("Is this the right form?"))
    assert _deliver(_message(session_id, upload_id)) == []

    assert [question.text for question in _script(lawyer, session_id).questions] == ["Is this the right form?"]
    assert _status(lawyer, session_id) is SessionStatus.READY


def test_pdf_that_was_replaced_while_it_was_fetched_does_not_come_back(
    bucket: Bucket, builder: Builder, lawyer: Lawyer
) -> None:
    """The newer one has been read to its end by another process when this one begins."""
    session_id, upload_id = _session(builder, lawyer)

    def replace() -> None:
        _put(bucket, session_id, upload_id, questionnaire("Is this the right form?"))
        read_upload(Upload(session_id, upload_id, upload_key(session_id, upload_id)))

    _put(bucket, session_id, upload_id, questionnaire("Is this the wrong form?"))
    bucket.meanwhile = replace
    assert _deliver(_message(session_id, upload_id)) == []

    script = _script(lawyer, session_id)
    assert [question.text for question in script.questions] == ["Is this the right form?"]
    assert script.revision == 1


@pytest.mark.parametrize("older", [script(question(text="Is this the wrong form?")), ParseErrorCode.CORRUPT])
def test_pdf_that_was_replaced_while_it_was_parsed_does_not_take_the_newer_ones_place(
    database: object, builder: Builder, lawyer: Lawyer, older: Script | ParseErrorCode
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    newer = script(question(text="Is this the right form?")).model_copy(update={"sha256": "1" * 64})
    with transaction(System()) as tx:
        assert parsing.begin(tx, session_id, upload_id, sha256="0" * 64)
    with transaction(System()) as tx:
        assert parsing.begin(tx, session_id, upload_id, sha256=newer.sha256)
    with transaction(System()) as tx:
        assert not (
            parsing.save_parsed(tx, session_id, upload_id, older)
            if isinstance(older, Script)
            else parsing.save_failed(tx, session_id, upload_id, older, sha256="0" * 64)
        )
    with transaction(System()) as tx:
        assert parsing.save_parsed(tx, session_id, upload_id, newer)

    assert [question.text for question in _script(lawyer, session_id).questions] == ["Is this the right form?"]


def test_message_that_two_processes_read_is_stored_by_the_first_to_end(
    database: object, builder: Builder, lawyer: Lawyer
) -> None:
    """Either may be ended before its time: the other's result must not count for less."""
    session_id, upload_id = _session(builder, lawyer)
    for _ in range(2):
        with transaction(System()) as tx:
            assert parsing.begin(tx, session_id, upload_id, sha256="0" * 64)
    for is_stored in (True, False):
        with transaction(System()) as tx:
            assert parsing.save_parsed(tx, session_id, upload_id, script()) is is_stored


def test_pdf_that_its_readers_did_not_survive_is_given_up(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    """Each had begun and said nothing more; what comes by the same form next is another matter."""
    session_id, upload_id = _session(builder, lawyer)
    deadly = questionnaire("What is your name?")
    _put(bucket, session_id, upload_id, deadly)
    for _ in range(MOST_READINGS):
        with transaction(System()) as tx:
            assert parsing.begin(tx, session_id, upload_id, sha256=hashlib.sha256(deadly).hexdigest())

    assert _deliver(_message(session_id, upload_id)) == []

    assert _script(lawyer, session_id).error_code is ParseErrorCode.PARSER_CRASHED
    _put(bucket, session_id, upload_id, questionnaire("Are you married?"))
    assert _deliver(_message(session_id, upload_id)) == []
    assert [question.text for question in _script(lawyer, session_id).questions] == ["Are you married?"]


def test_pdf_that_is_not_given_up_yet_is_read(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, upload_id = _session(builder, lawyer)
    pdf = questionnaire("What is your name?")
    _put(bucket, session_id, upload_id, pdf)
    for _ in range(MOST_READINGS - 1):
        with transaction(System()) as tx:
            parsing.begin(tx, session_id, upload_id, sha256=hashlib.sha256(pdf).hexdigest())

    assert _deliver(_message(session_id, upload_id)) == []

    assert _script(lawyer, session_id).status is ScriptStatus.PARSED


def test_pdf_that_the_scan_refused_breaks_off_no_reading_of_another(
    database: object, builder: Builder, lawyer: Lawyer
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    with transaction(System()) as tx:
        assert parsing.begin(tx, session_id, upload_id, sha256="0" * 64)
    with transaction(System()) as tx:
        assert parsing.begin(tx, session_id, upload_id) is None
    with transaction(System()) as tx:
        assert parsing.save_parsed(tx, session_id, upload_id, script())


@pytest.mark.parametrize("pdf", [b"no PDF", questionnaire("What is your name?")])
def test_event_that_comes_again_after_an_edit_leaves_the_lawyers_script(
    bucket: Bucket, builder: Builder, lawyer: Lawyer, pdf: bytes
) -> None:
    builder.ready(lawyer)  # another session's script, of another PDF
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, pdf)
    _deliver(_message(session_id, upload_id))
    with transaction(lawyer) as tx:
        read = scripts.get(tx, lawyer, session_id)
        scripts.save_edit(tx, lawyer, read, title=None, edited=[Question(id=QuestionId("q1"), text="Who are you?")])

    assert _deliver(_message(session_id, upload_id)) == []

    assert [question.text for question in _script(lawyer, session_id).questions] == ["Who are you?"]


def test_throttled_upload_is_read_when_its_message_comes_again(
    bucket: Bucket, builder: Builder, lawyer: Lawyer
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, questionnaire("What is your name?"))
    bucket.is_throttled = True
    assert _deliver(_message(session_id, upload_id)) == ["message-0"]
    assert bucket.rests == [("receipt-0", DEAD_SECONDS), ("receipt-0", 5)]

    bucket.is_throttled = False
    assert _deliver(_message(session_id, upload_id)) == []

    assert _script(lawyer, session_id).status is ScriptStatus.PARSED


def test_message_stays_in_the_queue_while_s3_is_down(
    bucket: Bucket, builder: Builder, lawyer: Lawyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    _forget_settings()

    assert _deliver(_message(session_id, upload_id)) == ["message-0"]


def test_message_stays_in_the_queue_while_the_database_is_down(
    bucket: Bucket, builder: Builder, lawyer: Lawyer, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, questionnaire("What is your name?"))
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody:x@127.0.0.1:9/none")
    _forget_settings()
    database_engine.dispose()

    assert _deliver(_message(session_id, upload_id), "no JSON") == ["message-0"]
    assert bucket.rests == [("receipt-0", DEAD_SECONDS), ("receipt-0", 5)]


def test_nothing_of_the_document_is_logged(
    bucket: Bucket, builder: Builder, lawyer: Lawyer, capfd: pytest.CaptureFixture[str]
) -> None:
    session_id, upload_id = _session(builder, lawyer)
    _put(bucket, session_id, upload_id, questionnaire("Do you own a canary called Quillfeather?"))

    _deliver(_message(session_id, upload_id))

    logged = capfd.readouterr().err
    assert str(session_id) in logged
    assert "Quillfeather" not in logged


def test_upload_that_the_malware_scan_refused_fails_unread(bucket: Bucket, builder: Builder, lawyer: Lawyer) -> None:
    session_id, upload_id = _session(builder, lawyer)

    message = _message(session_id, upload_id).replace("ObjectCreated:Post", "ObjectRefused:THREATS_FOUND")
    assert _deliver(message) == []

    assert _script(lawyer, session_id).error_code is ParseErrorCode.REFUSED_BY_SCAN


def _forget_settings() -> None:
    for made in (load, s3, sqs):
        made.cache_clear()


def _session(builder: Builder, lawyer: Lawyer) -> tuple[UUID, UUID]:
    session_id = builder.session(lawyer)
    return session_id, builder.upload(lawyer, session_id)


def _put(bucket: Bucket, session_id: UUID, upload_id: UUID, content: bytes) -> None:
    bucket.objects[f"uploads/{session_id}/{upload_id}.pdf"] = content


def _record(key: str) -> dict[str, object]:
    return {"eventName": "ObjectCreated:Post", "s3": {"bucket": {"name": BUCKET}, "object": {"key": key, "size": 1}}}


def _message(session_id: UUID, upload_id: UUID) -> str:
    return json.dumps({"Records": [_record(f"uploads/{session_id}/{upload_id}.pdf")]})


def _deliver(*bodies: str) -> list[str]:
    """Hand the messages to the function; gives the ids of those that stay in the queue."""
    event = {
        "Records": [
            {
                "messageId": f"message-{at}",
                "body": body,
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:eu-central-1:123456789012:uploaded",
                "receiptHandle": f"receipt-{at}",
                "attributes": {"ApproximateReceiveCount": "1"},
            }
            for at, body in enumerate(bodies)
        ]
    }
    answer = handler(event, CONTEXT)  # type: ignore[arg-type]
    return [str(failure["itemIdentifier"]) for failure in answer["batchItemFailures"]]


def _script(lawyer: Lawyer, session_id: UUID) -> scripts.StoredScript:
    with transaction(lawyer) as tx:
        return scripts.get(tx, lawyer, session_id)


def _status(lawyer: Lawyer, session_id: UUID) -> SessionStatus:
    with transaction(lawyer) as tx:
        return sessions.get(tx, lawyer, session_id).status
