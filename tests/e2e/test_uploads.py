"""What lawyers post to S3, through the deployed bucket, queue and function: read, refused, doubled, late."""

import json
from typing import Any
from uuid import uuid4

import pytest

from functions.documents.handler import MOST_READINGS
from infra.local import clients
from infra.local.demo import Lawyer
from tests.e2e.conftest import Deployment, post_form, script_of, until
from tests.unit.documents.pdfs import nested_forms, pages_of_text, questionnaire, scanned

BAD_FILES = {
    "not_a_pdf": b"Dear lawyer, I could not find the form.",
    "corrupt": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog",
    "no_text_layer": scanned(),
    "too_many_pages": pages_of_text(101),
    "resource_limit": nested_forms(depth=10, width=10, leaf=b"q Q"),
}
"""By the code that each ends with; the last one aborts its parser."""


@pytest.mark.parametrize("code", BAD_FILES)
def test_a_bad_file_ends_in_its_code_and_the_next_one_is_read(lawyer: Lawyer, code: str) -> None:
    session = lawyer.create_session("Intake")

    post_form(session["upload"], BAD_FILES[code])

    script = script_of(lawyer, session["id"])
    assert (script["status"], script["error"]["code"]) == ("failed", code)
    assert script["error"]["detail"]
    form = lawyer.call("POST", f"/sessions/{session['id']}/document")
    post_form(form, questionnaire("What is your name?"))
    read = until(lambda: _parsed(lawyer, session["id"]), "the second script")
    assert [question["text"] for question in read["questions"]] == ["What is your name?"]


def test_s3_itself_refuses_what_is_empty_too_large_or_no_pdf(lawyer: Lawyer) -> None:
    form = lawyer.create_session("Intake")["upload"]

    assert post_form(form, b"").status_code == 400
    assert post_form(form, b"%PDF-1.7" + bytes(form["max_bytes"])).status_code == 400
    assert post_form(form, b"<html>", kind="text/html").status_code == 403
    elsewhere = {**form, "fields": {**form["fields"], "key": f"uploads/{uuid4()}/{uuid4()}.pdf"}}
    assert post_form(elsewhere, questionnaire("Whose is this?")).status_code == 403


def test_the_newest_form_wins_whatever_comes_in_which_order(lawyer: Lawyer) -> None:
    session = lawyer.create_session("Intake")
    newest = lawyer.call("POST", f"/sessions/{session['id']}/document")

    post_form(newest, questionnaire("Is this the newest?"))
    until(lambda: _parsed(lawyer, session["id"]), "the newest script")
    post_form(session["upload"], questionnaire("Is this the oldest?"))
    barrier = lawyer.create_session("Behind it in the queue")
    post_form(barrier["upload"], questionnaire("Is everything before this read?"))
    until(lambda: _parsed(lawyer, barrier["id"]), "the script behind it")

    script = lawyer.call("GET", f"/sessions/{session['id']}/script")
    assert [question["text"] for question in script["questions"]] == ["Is this the newest?"]
    assert script["revision"] == 1


def test_an_event_that_comes_twice_or_for_nobody_changes_nothing(deployment: Deployment, lawyer: Lawyer) -> None:
    session, erased = lawyer.create_session("Intake"), lawyer.create_session("Erased")
    post_form(session["upload"], questionnaire("What is your name?"))
    until(lambda: _parsed(lawyer, session["id"]), "the script")
    lawyer.call("DELETE", f"/sessions/{erased['id']}")
    post_form(erased["upload"], questionnaire("Is anybody there?"))

    for key in (session["upload"]["fields"]["key"], "uploads/not-a-session/x.pdf", "elsewhere.pdf", "uploads/%E0%A4"):
        _announce(deployment, key)

    until(lambda: _queue_is_empty(deployment), "an empty queue")
    script = lawyer.call("GET", f"/sessions/{session['id']}/script")
    assert (script["status"], script["revision"]) == ("parsed", 1)
    assert deployment.rows(f"SELECT count(*) FROM scripts WHERE session_id = '{erased['id']}'") == [[0]]
    assert _waiting(deployment, "dead") == 0


def test_a_pdf_that_its_readers_do_not_survive_is_given_up_and_the_next_one_is_read(
    deployment: Deployment, lawyer: Lawyer
) -> None:
    """Each is killed while it reads. Its message comes again after 90 seconds; another one is sent in its place."""
    session = lawyer.create_session("Intake")
    begun = f"SELECT 1 FROM scripts WHERE session_id = '{session['id']}' AND pdf_begun >= "
    with deployment.no_writing_to("questions"):  # so that no reader comes to its end
        post_form(session["upload"], questionnaire("What is your name?"))
        for nth in range(1, MOST_READINGS + 1):
            until(lambda: deployment.rows(f"{begun}{nth}"), "a reading")  # noqa: B023 - called here
            assert deployment.kill_function("documents")
            _announce(deployment, session["upload"]["fields"]["key"])
        script = script_of(lawyer, session["id"])
    assert script["error"]["code"] == "parser_crashed"
    _sqs(deployment).purge_queue(QueueUrl=_queue(deployment, ""))

    post_form(session["upload"], questionnaire("Are you married?"))

    read = until(lambda: _parsed(lawyer, session["id"]), "the next script")
    assert [question["text"] for question in read["questions"]] == ["Are you married?"]


def _parsed(lawyer: Lawyer, session_id: str) -> Any:
    script = lawyer.call("GET", f"/sessions/{session_id}/script")
    return script if script["status"] == "parsed" else None


def _announce(deployment: Deployment, key: str) -> None:
    """As S3 tells the queue of an object."""
    record = {
        "eventVersion": "2.1",
        "eventSource": "aws:s3",
        "eventName": "ObjectCreated:Post",
        "s3": {"bucket": {"name": deployment.addresses.upload_bucket}, "object": {"key": key, "size": 1}},
    }
    _sqs(deployment).send_message(QueueUrl=_queue(deployment, ""), MessageBody=json.dumps({"Records": [record]}))


def _queue_is_empty(deployment: Deployment) -> bool:
    return _waiting(deployment, "") == 0


def _waiting(deployment: Deployment, kind: str) -> int:
    """Messages in the upload queue ("") or its dead letters ("dead"), those under way included."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = _sqs(deployment).get_queue_attributes(QueueUrl=_queue(deployment, kind), AttributeNames=names)
    return sum(int(found["Attributes"][name]) for name in names)


def _queue(deployment: Deployment, kind: str) -> str:
    urls: list[str] = _sqs(deployment).list_queues()["QueueUrls"]
    return next(url for url in urls if ("dead" in url.lower()) is (kind == "dead"))


def _sqs(deployment: Deployment) -> Any:
    return clients.client("sqs", deployment.addresses.aws_endpoint_url)
