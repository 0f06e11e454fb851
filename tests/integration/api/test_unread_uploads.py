"""A form takes any number of PDFs: none of them is passed over by a start that comes before its reader."""

import hashlib
from dataclasses import replace
from uuid import UUID

import pytest

from functions.documents.handler import read_upload
from shared.db import interviews
from shared.db.engine import System, transaction
from tests.integration.api.calls import Api, created, problem, put_pdf, started, upload_of
from tests.unit.documents.pdfs import questionnaire


def test_start_waits_for_another_pdf_by_the_form_that_brought_the_script(api: Api) -> None:
    caller = api.calling("ann")
    session = created(caller)
    put_pdf(session, questionnaire("Is this the wrong form?"))
    read_upload(upload_of(session))

    put_pdf(session, questionnaire("Is this the right form?"))
    problem(caller.post(f"/sessions/{session['id']}/start"), 409, "script_not_ready")
    assert caller.get(f"/sessions/{session['id']}").json()["status"] == "ready"
    read_upload(upload_of(session))

    assert started(caller, session["id"])["status"] == "in_progress"
    with transaction(System()) as tx:
        interview = interviews.find(tx, UUID(session["id"]))
    assert interview is not None
    assert [asked.text for asked in interview.questions] == ["Is this the right form?"]


@pytest.mark.parametrize("case", ["the same once more", "refused by the scan", "after a script written by hand"])
def test_pdf_that_replaces_nothing_keeps_no_start_waiting(api: Api, case: str) -> None:
    caller = api.calling("ann")
    session = created(caller)
    by_hand = case == "after a script written by hand"
    first = b"no PDF" if by_hand else questionnaire("Is this the form?")
    second = first if case == "the same once more" else questionnaire("Is this another form?")
    put_pdf(session, first)
    read_upload(upload_of(session))
    if by_hand:
        caller.put(
            f"/sessions/{session['id']}/script", json={"questions": [{"text": "Who?"}]}, headers={"If-Match": '"0"'}
        ).raise_for_status()

    put_pdf(session, second)
    etag = hashlib.md5(second, usedforsecurity=False).hexdigest()
    read_upload(replace(upload_of(session), is_refused=case == "refused by the scan", etag=etag))

    assert started(caller, session["id"])["status"] == "in_progress"
