"""Upload forms: which PDF they let in, which of them wins, and what the script says meanwhile."""

import base64
import json
from datetime import UTC, datetime
from typing import Any

import boto3
import httpx
import pytest
from sqlalchemy import Engine, text

from shared.db import parsing
from shared.db.engine import System, transaction
from shared.interview.script import ParseErrorCode
from tests.integration.api.calls import Api, created, problem
from tests.integration.api.conftest import forget
from tests.integration.builders import Builder, script


def test_form_lets_one_pdf_in_under_its_own_key_and_no_more_than_ten_mebibytes(api: Api) -> None:
    session = created(api.calling("ann"))
    form = session["upload"]
    policy = json.loads(base64.b64decode(form["fields"]["policy"]))

    assert ["content-length-range", 1, 10 * 1024 * 1024] in policy["conditions"]
    assert {"Content-Type": "application/pdf"} in policy["conditions"]
    assert {"key": f"uploads/{session['id']}/{form['upload_id']}.pdf"} in policy["conditions"]
    assert {"bucket": api.bucket} in policy["conditions"]
    life = datetime.fromisoformat(policy["expiration"]) - datetime.now(UTC)
    assert 0 < life.total_seconds() <= form["expires_in_seconds"] == 900
    assert form["max_bytes"] == 10 * 1024 * 1024


def test_what_the_form_posts_lies_in_the_bucket(api: Api) -> None:
    form = created(api.calling("ann"))["upload"]

    posted = httpx.post(form["url"], data=form["fields"], files={"file": ("form.pdf", b"%PDF-1.7", "application/pdf")})

    assert posted.status_code == 204
    stored = boto3.client("s3", endpoint_url=api.s3_url).get_object(Bucket=api.bucket, Key=form["fields"]["key"])
    assert (stored["Body"].read(), stored["ContentType"]) == (b"%PDF-1.7", "application/pdf")


def test_fresh_form_is_the_one_that_wins(api: Api, builder: Builder) -> None:
    caller = api.calling("ann")
    session = created(caller)

    fresh = caller.post(f"/sessions/{session['id']}/document")

    assert fresh.status_code == 201
    assert fresh.json()["upload_id"] != session["upload"]["upload_id"]
    awaited = caller.get(f"/sessions/{session['id']}/script").json()["awaited_upload_id"]
    assert awaited == fresh.json()["upload_id"]


def test_form_asked_for_again_does_not_beat_a_newer_one(api: Api) -> None:
    """A retry that comes late must not make the upload that was read meanwhile the wrong one."""
    caller = api.calling("ann")
    address = f"/sessions/{created(caller)['id']}"
    first = caller.post(f"{address}/document", headers={"Idempotency-Key": "first"}).json()
    newest = caller.post(f"{address}/document", headers={"Idempotency-Key": "second"}).json()

    again = caller.post(f"{address}/document", headers={"Idempotency-Key": "first"}).json()

    assert again["upload_id"] == first["upload_id"]
    assert caller.get(f"{address}/script").json()["awaited_upload_id"] == newest["upload_id"]


def test_no_form_once_the_interview_has_begun_or_is_over(api: Api, builder: Builder) -> None:
    caller, ann = api.calling("ann"), api.lawyer("ann")
    begun, over = builder.under_way(ann), builder.ready(ann)
    caller.post(f"/sessions/{over}/cancel")

    problem(caller.post(f"/sessions/{begun}/document"), 409, "conflict")
    problem(caller.post(f"/sessions/{over}/document"), 409, "session_ended")


def test_script_is_awaited_then_read_then_there(api: Api, builder: Builder) -> None:
    caller, ann = api.calling("ann"), api.lawyer("ann")
    session_id = builder.session(ann)
    upload_id = builder.upload(ann, session_id)
    steps: list[Any] = [caller.get(f"/sessions/{session_id}/script")]

    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)
    steps.append(caller.get(f"/sessions/{session_id}/script"))
    with transaction(System()) as tx:
        parsing.save_parsed(tx, session_id, upload_id, script())
    steps.append(caller.get(f"/sessions/{session_id}/script"))

    assert [step.json()["status"] for step in steps] == ["processing", "processing", "parsed"]
    assert [step.headers.get("retry-after") for step in steps] == ["1", "1", None]
    assert steps[2].headers["etag"] == '"1"'
    assert [question["text"] for question in steps[2].json()["questions"]] == [
        "What is your full name?",
        "Are you married?",
    ]


@pytest.mark.parametrize("code", ParseErrorCode)
def test_pdf_that_became_no_script_says_why_and_what_to_do(api: Api, builder: Builder, code: ParseErrorCode) -> None:
    ann = api.lawyer("ann")
    session_id = builder.session(ann)
    upload_id = builder.upload(ann, session_id)
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)
        parsing.save_failed(tx, session_id, upload_id, code)

    found = api.calling("ann").get(f"/sessions/{session_id}/script").json()

    assert (found["status"], found["error"]["code"], found["questions"]) == ("failed", code, [])
    assert found["error"]["detail"].endswith(".")


def test_reading_that_never_ended_is_a_failure_until_it_is_tried_again(
    api: Api, builder: Builder, database: Engine
) -> None:
    """Its message is among the dead letters: nobody is to wait for it for ever."""
    caller, ann = api.calling("ann"), api.lawyer("ann")
    given_up, written = builder.session(ann), builder.session(ann)
    uploads = {session_id: builder.upload(ann, session_id) for session_id in (given_up, written)}
    with transaction(System()) as tx:
        for session_id, upload_id in uploads.items():
            parsing.begin(tx, session_id, upload_id)
    with database.begin() as connection:
        connection.execute(text("UPDATE scripts SET updated_at = now() - interval '16 minutes'"))

    found = caller.get(f"/sessions/{given_up}/script")
    by_hand = caller.put(
        f"/sessions/{written}/script", json={"questions": [{"text": "Who?"}]}, headers={"If-Match": '"0"'}
    )

    assert (found.json()["status"], found.json()["error"]["code"]) == ("failed", "parser_crashed")
    assert "retry-after" not in found.headers
    assert by_hand.status_code == 200
    with transaction(System()) as tx:
        assert parsing.begin(tx, given_up, uploads[given_up]) is not None
        assert parsing.begin(tx, written, uploads[written]) is None
    assert caller.get(f"/sessions/{given_up}/script").json()["status"] == "processing"


def test_form_that_has_run_out_is_no_longer_awaited(api: Api, database: Engine) -> None:
    caller = api.calling("ann")
    session_id = created(caller)["id"]
    with database.begin() as connection:
        connection.execute(text("UPDATE sessions SET upload_expires_at = now() - interval '2 minutes'"))

    problem(caller.get(f"/sessions/{session_id}/script"), 404, "script_not_found")


def test_form_that_is_given_out_again_is_awaited_again(api: Api, database: Engine) -> None:
    caller, first, second = api.calling("ann"), {"Idempotency-Key": "first"}, {"Idempotency-Key": "second"}
    session_id = caller.post("/sessions", json={"title": "Intake"}, headers=first).json()["id"]
    for address, body, headers in (
        ("/sessions", {"title": "Intake"}, first),
        (f"/sessions/{session_id}/document", None, second),
    ):
        caller.post(address, json=body, headers=headers)
        with database.begin() as connection:
            connection.execute(text("UPDATE sessions SET upload_expires_at = now() - interval '2 minutes'"))

        assert caller.post(address, json=body, headers=headers).status_code == 201

        assert caller.get(f"/sessions/{session_id}/script").json()["status"] == "processing"


def test_life_of_forms_is_a_setting(api: Api, settings: pytest.MonkeyPatch) -> None:
    settings.setenv("UPLOAD_FORM_SECONDS", "60")
    forget()

    assert created(api.calling("ann"))["upload"]["expires_in_seconds"] == 60
