"""The lawyer's review: a script read, edited on its newest revision only, and never overwritten by a reading again."""

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, text

from shared.db import interviews, parsing
from shared.db.engine import Lawyer, System, transaction
from shared.interview.script import Box, ParseErrorCode, Question
from tests.integration.api.at_once import at_once
from tests.integration.api.calls import Answer, Api, created, problem, started
from tests.integration.builders import Builder, question, script


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


QUESTIONS = (
    question("q1", "What is your name?", page=1, bbox=Box(x0=1, top=2, x1=3, bottom=4), confidence=0.5),
    question("q2", "Do you own a car? What make is it?", page=2, needs_review=True),
)


def _read(api: Api, session_id: UUID) -> dict[str, Any]:
    found: dict[str, Any] = api.calling("ann").get(f"/sessions/{session_id}/script").json()
    return found


def _put(api: Api, session_id: UUID, body: object, revision: object = 1) -> Answer:
    etag = f'"{revision}"' if isinstance(revision, int) else str(revision)
    headers = {} if revision is None else {b"If-Match": etag.encode()}
    return api.calling("ann").put(f"/sessions/{session_id}/script", json=body, headers=headers)


def test_review_shows_where_each_question_stands_and_how_sure_the_parser_was(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    found = _read(api, builder.ready(ann, *QUESTIONS))

    assert (found["status"], found["revision"], found["is_edited"], found["title"]) == ("parsed", 1, False, "Intake")
    first, second = found["questions"]
    assert (first["page"], first["confidence"]) == (1, 0.5)
    assert first["bbox"] == {"x0": 1, "top": 2, "x1": 3, "bottom": 4}
    assert (second["needs_review"], second["origin"]) == (True, "pdf")


def test_edit_is_a_new_revision_that_keeps_the_earlier_one(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.ready(ann, *QUESTIONS)
    first, second = _read(api, session_id)["questions"]
    second |= {"text": "Do you own a car?"}

    answer = _put(api, session_id, {"title": "Tenants", "questions": [second, first, {"text": "Anything else?"}]})

    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')
    found = answer.json()
    assert (found["title"], found["revision"], found["is_edited"]) == ("Tenants", 2, True)
    assert [(q["id"], q["text"], q["origin"]) for q in found["questions"]] == [
        ("q2", "Do you own a car?", "lawyer"),
        ("q1", "What is your name?", "pdf"),
        ("q3", "Anything else?", "lawyer"),
    ]
    assert _read(api, session_id) == found
    with database.connect() as connection:
        query = text("SELECT revision, count(*) FROM questions GROUP BY revision ORDER BY revision")
        assert [tuple(row) for row in connection.execute(query)] == [(1, 2), (2, 3)]


def test_interview_asks_what_the_lawyer_made_of_it(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann, *QUESTIONS)
    _put(api, session_id, {"questions": [{"text": "Only this?"}]})

    started(api.calling("ann"), session_id)

    with transaction(ann) as tx:
        assert [asked.text for asked in interviews.load(tx, session_id).questions] == ["Only this?"]


def test_removed_questions_id_is_not_given_to_another(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann, *QUESTIONS)
    _put(api, session_id, {"questions": [{"id": "q1", "text": "Name?"}]})

    added = _put(api, session_id, {"questions": [{"id": "q1", "text": "Name?"}, {"text": "New?"}]}, 2).json()
    restored = _put(api, session_id, {"questions": [{"id": "q2", "text": QUESTIONS[1].text}]}, 3).json()

    assert [q["id"] for q in added["questions"]] == ["q1", "q3"]
    assert [(q["id"], q["page"], q["origin"]) for q in restored["questions"]] == [("q2", 2, "pdf")]


@pytest.mark.parametrize("stale", [0, 2, 7])
def test_edit_of_another_revision_is_refused_and_changes_nothing(
    api: Api, builder: Builder, ann: Lawyer, stale: int
) -> None:
    session_id = builder.ready(ann, *QUESTIONS)
    before = _read(api, session_id)

    problem(_put(api, session_id, {"questions": [{"text": "x"}]}, stale), 412, "stale_revision")
    assert _read(api, session_id) == before


def test_edit_without_if_match_is_refused(api: Api, builder: Builder, ann: Lawyer) -> None:
    problem(_put(api, builder.ready(ann), {"questions": [{"text": "x"}]}, None), 428, "revision_missing")


@pytest.mark.parametrize("odd", ["", "*", "one", '"', '"1', '"1", "2"', "-1", "1.0", "²", '"١"', "9" * 150])
def test_if_match_that_is_no_etag_is_refused(api: Api, builder: Builder, ann: Lawyer, odd: str) -> None:
    answer = _put(api, builder.ready(ann), {"questions": [{"text": "x"}]}, odd)

    if odd == '"1':  # a quote too few is forgiven
        assert answer.status_code == 200
    else:
        problem(answer, 422, "invalid_input")


@pytest.mark.parametrize("form", ['"1"', 'W/"1"', "1", ' "1" '])
def test_etag_is_taken_in_every_form_that_clients_send(api: Api, builder: Builder, ann: Lawyer, form: str) -> None:
    assert _put(api, builder.ready(ann), {"questions": [{"text": "x"}]}, form).status_code == 200


def test_of_two_edits_at_once_one_is_stored_and_the_other_told(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)

    answers = at_once(
        lambda: _put(api, session_id, {"questions": [{"text": "First?"}]}),
        lambda: _put(api, session_id, {"questions": [{"text": "Second?"}]}),
    )

    assert sorted(answer.status_code for answer in answers) == [200, 412]
    kept = next(answer.json() for answer in answers if answer.status_code == 200)
    assert _read(api, session_id)["questions"] == kept["questions"]


@pytest.mark.parametrize("wrong", [{"id": "q1"}, {"id": "q99"}, {"made_from": ["q99"]}, {"answer": {"type": "choice"}}])
def test_refused_edit_says_which_question_of_those_sent_is_wrong(
    api: Api, builder: Builder, ann: Lawyer, wrong: dict[str, object]
) -> None:
    """A new one has no id yet that who sent it could know."""
    session_id = builder.ready(ann, *QUESTIONS)
    questions = [{"id": "q1", "text": "What is your name?"}, {"text": "a", **wrong}]

    refused = problem(_put(api, session_id, {"questions": questions}, 1), 422, "invalid_script")

    assert refused["faults"] == [{"at": "body.questions.1", "message": refused["detail"]}]


@pytest.mark.parametrize(
    ("questions", "code"),
    [
        ([{"id": "q1", "text": "a"}, {"id": "q1", "text": "b"}], "invalid_script"),
        ([{"id": "q99", "text": "a"}], "invalid_script"),
        ([{"text": "a", "parent_id": "q2"}], "invalid_script"),
        ([{"text": "a", "answer": {"type": "choice"}}], "invalid_script"),
        ([], "invalid_input"),
        ([{"text": "a"}] * 501, "invalid_input"),
        ([{"text": "a" * 4001}], "invalid_input"),
        ([{"text": "a", "colour": "red"}], "invalid_input"),
        ([{"text": "a\ud800"}], "invalid_input"),
        ("a", "invalid_input"),
        ([None], "invalid_input"),
    ],
)
def test_edit_that_cannot_be_asked_is_refused_and_changes_nothing(
    api: Api, builder: Builder, ann: Lawyer, questions: object, code: str
) -> None:
    session_id = builder.ready(ann, *QUESTIONS)
    before = _read(api, session_id)

    answer = api.calling("ann").put(
        f"/sessions/{session_id}/script",
        content=json.dumps({"questions": questions}).encode(),
        headers={"If-Match": '"1"', "Content-Type": "application/json"},
    )

    problem(answer, 422, code)
    assert _read(api, session_id) == before


@pytest.mark.parametrize(
    ("question", "at", "says"),
    [
        ({"text": ""}, "text", "String should have at least 1 character"),
        ({"text": "a" * 4001}, "text", "String should have at most 4000 characters"),
        ({"text": "a", "guidance": ["b"] * 101}, "guidance", "List should have at most 100 items"),
        ({"text": "a", "guidance": "b"}, "guidance", "Input should be a valid list"),
    ],
)
def test_only_fault_of_an_edit_is_told_alone_and_in_the_words_of_json(
    api: Api, builder: Builder, ann: Lawyer, question: dict[str, object], at: str, says: str
) -> None:
    answer = _put(api, builder.ready(ann, *QUESTIONS), {"questions": [question]})

    (fault,) = problem(answer, 422, "invalid_input")["faults"]
    assert fault["at"] == f"body.questions.0.{at}"
    assert fault["message"].startswith(says)


def test_five_hundred_questions_of_any_script_are_taken(api: Api, builder: Builder, ann: Lawyer) -> None:
    questions = [{"text": f"Frage {number}: 你叫什么名字? ما اسمك؟ 👩🏽‍⚖️"} for number in range(500)]

    answer = _put(api, builder.ready(ann), {"questions": questions})

    assert answer.status_code == 200
    assert [q["text"] for q in answer.json()["questions"]] == [q["text"] for q in questions]


def test_script_cannot_be_edited_once_the_interview_has_begun_or_the_session_is_over(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    begun, over = builder.under_way(ann), builder.ready(ann)
    api.calling("ann").post(f"/sessions/{over}/cancel")

    problem(_put(api, begun, {"questions": [{"text": "x"}]}), 409, "script_pinned")
    problem(_put(api, over, {"questions": [{"text": "x"}]}), 409, "session_ended")


def test_script_that_is_awaited_or_being_read_cannot_be_edited(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.session(ann)
    upload_id = builder.upload(ann, session_id)
    problem(_put(api, session_id, {"questions": [{"text": "x"}]}, 0), 404, "script_not_found")

    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)

    problem(_put(api, session_id, {"questions": [{"text": "x"}]}, 0), 412, "stale_revision")


def test_questions_of_a_pdf_that_could_not_be_read_are_written_by_hand(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.session(ann)
    _fail(session_id, builder.upload(ann, session_id))
    caller = api.calling("ann")
    etag = caller.get(f"/sessions/{session_id}/script").headers["etag"]

    written = _put(api, session_id, {"title": "By hand", "questions": [{"text": "Who?"}]}, etag)

    assert (written.status_code, written.json()["error"]) == (200, None)
    assert started(caller, session_id)["status"] == "in_progress"


def test_reading_the_same_upload_again_never_overwrites_an_edit(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.session(ann)
    upload_id = builder.upload(ann, session_id)
    _parse(session_id, upload_id, *QUESTIONS)
    edited = _put(api, session_id, {"questions": [{"text": "Mine?"}]}).json()

    with transaction(System()) as tx:
        assert parsing.begin(tx, session_id, upload_id) is None
        assert parsing.save_parsed(tx, session_id, upload_id, script(*QUESTIONS)) is False

    assert _read(api, session_id) == edited


def test_reading_a_failed_upload_again_never_overwrites_what_was_written_by_hand(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    session_id = builder.session(ann)
    upload_id = builder.upload(ann, session_id)
    _fail(session_id, upload_id)
    written = _put(api, session_id, {"questions": [{"text": "Mine?"}]}, 0).json()

    with transaction(System()) as tx:
        assert parsing.begin(tx, session_id, upload_id) is None

    assert _read(api, session_id) == written


def test_new_pdf_that_the_lawyer_uploads_is_a_script_of_its_own(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann, *QUESTIONS)
    _put(api, session_id, {"questions": [{"id": "q1", "text": "Mine?"}]})

    _parse(session_id, builder.upload(ann, session_id), question("q1", "Another form's question?"))

    found = _read(api, session_id)
    assert (found["revision"], found["is_edited"]) == (3, False)
    problem(_put(api, session_id, {"questions": [{"id": "q1", "text": "x"}]}, 2), 412, "stale_revision")
    problem(_put(api, session_id, {"questions": [{"id": "q2", "text": "x"}]}, 3), 422, "invalid_script")


def test_edit_during_the_start_is_refused_or_asked(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann, *QUESTIONS)

    edit, start = at_once(
        lambda: _put(api, session_id, {"questions": [{"text": "Mine?"}]}),
        lambda: api.calling("ann").post(f"/sessions/{session_id}/start"),
    )

    assert start.status_code == 200
    with transaction(ann) as tx:
        asked = [asked.text for asked in interviews.load(tx, session_id).questions]
    assert asked == (["Mine?"] if edit.status_code == 200 else [q.text for q in QUESTIONS])


def test_script_of_a_session_without_one_is_not_found(api: Api, builder: Builder, ann: Lawyer) -> None:
    caller = api.calling("ann")

    problem(caller.get(f"/sessions/{builder.session(ann)}/script"), 404, "script_not_found")
    problem(caller.get(f"/sessions/{uuid4()}/script"), 404, "session_not_found")
    assert caller.get(f"/sessions/{created(caller)['id']}/script").json()["status"] == "processing"


def _parse(session_id: UUID, upload_id: UUID, *questions: Question) -> None:
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)
        assert parsing.save_parsed(tx, session_id, upload_id, script(*questions))


def _fail(session_id: UUID, upload_id: UUID) -> None:
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)
        parsing.save_failed(tx, session_id, upload_id, ParseErrorCode.NO_QUESTIONS_FOUND)
