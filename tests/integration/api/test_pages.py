"""Pictures of a PDF's pages: from the form that brings it to the link that shows it, and away with the session."""

from threading import Thread
from typing import Any

import boto3
import httpx
import pytest

from functions.documents.handler import read_upload
from tests.integration.api.calls import Api, created, problem, put_pdf, upload_of
from tests.unit.documents.pdfs import pages_of_text, questionnaire


@pytest.fixture
def review(api: Api) -> dict[str, Any]:
    """A session whose PDF was posted by its form and read."""
    session = created(api.calling("ann"))
    _post(session, questionnaire("What is your name?", "Are you married?"))
    return session


def _post(session: dict[str, Any], pdf: bytes) -> None:
    """By the form that came with the session; it is read at once."""
    put_pdf(session, pdf)
    read_upload(upload_of(session))


def test_link_shows_the_page_that_the_boxes_lie_on(api: Api, review: dict[str, Any]) -> None:
    answer = api.calling("ann").get(f"/sessions/{review['id']}/script/pages/1")

    assert answer.status_code == 200
    page = answer.json()
    assert (page["page"], page["expires_in_seconds"]) == (1, 300)
    assert (round(page["width"]), round(page["height"])) == (595, 842)
    picture = httpx.get(page["url"])
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")
    boxes = [q["bbox"] for q in api.calling("ann").get(f"/sessions/{review['id']}/script").json()["questions"]]
    assert all(0 <= box["x0"] < box["x1"] <= page["width"] for box in boxes)
    assert all(0 <= box["top"] < box["bottom"] <= page["height"] for box in boxes)


@pytest.mark.parametrize(("page", "status"), [("2", 404), ("1000", 404), ("0", 422), ("-1", 422), ("one", 422)])
def test_page_that_is_not_there_has_no_picture(api: Api, review: dict[str, Any], page: str, status: int) -> None:
    answer = api.calling("ann").get(f"/sessions/{review['id']}/script/pages/{page}")

    problem(answer, status, "page_not_found" if status == 404 else "invalid_input")


def test_pages_of_a_script_that_was_taken_over_stay_with_the_first(api: Api, review: dict[str, Any]) -> None:
    caller = api.calling("ann")
    copy = created(caller, script_from=review["id"])["id"]

    problem(caller.get(f"/sessions/{copy}/script/pages/1"), 404, "page_not_found")


def test_no_picture_before_the_pdf_has_come(api: Api) -> None:
    caller = api.calling("ann")

    problem(caller.get(f"/sessions/{created(caller)['id']}/script/pages/1"), 404, "script_not_found")


@pytest.mark.parametrize("pdf", [questionnaire("What is your name?"), b"no PDF"])
def test_no_picture_of_a_longer_pdf_stays_when_another_takes_its_place(api: Api, pdf: bytes) -> None:
    session = created(api.calling("ann"))
    _post(session, pages_of_text(3))
    assert api.calling("ann").get(f"/sessions/{session['id']}/script/pages/3").status_code == 200

    _post(session, pdf)

    problem(api.calling("ann").get(f"/sessions/{session['id']}/script/pages/3"), 404, "page_not_found")
    assert len(_pictures(api, session)) == (0 if pdf == b"no PDF" else 1)


def test_pages_are_of_the_pdf_that_the_script_was_read_of_whoever_draws_last(api: Api) -> None:
    """Both came by one form, and the second one is read while the first one's pages are being drawn."""
    caller, session = api.calling("ann"), created(api.calling("ann"))
    put_pdf(session, pages_of_text(40))
    drawing = Thread(target=read_upload, args=(upload_of(session),))
    drawing.start()
    while caller.get(f"/sessions/{session['id']}/script").json()["status"] != "parsed":
        assert drawing.is_alive()

    _post(session, questionnaire("What is your name?"))
    drawing.join()

    problem(caller.get(f"/sessions/{session['id']}/script/pages/40"), 404, "page_not_found")
    shown = caller.get(f"/sessions/{session['id']}/script/pages/1").json()
    alone = created(caller)
    _post(alone, questionnaire("What is your name?"))
    expected = caller.get(f"/sessions/{alone['id']}/script/pages/1").json()
    assert httpx.get(shown["url"]).content == httpx.get(expected["url"]).content


def test_link_is_signed_for_five_minutes(api: Api, review: dict[str, Any]) -> None:
    page = api.calling("ann").get(f"/sessions/{review['id']}/script/pages/1").json()
    signed = httpx.URL(page["url"]).params

    assert (signed["X-Amz-Expires"], len(signed["X-Amz-Signature"])) == ("300", 64)


def test_pictures_are_erased_with_their_session(api: Api, review: dict[str, Any]) -> None:
    assert len(_pictures(api, review)) == 1

    api.calling("ann").delete(f"/sessions/{review['id']}")

    assert not _pictures(api, review)


def _pictures(api: Api, session: dict[str, Any]) -> list[Any]:
    """Every version of them."""
    s3 = boto3.client("s3", endpoint_url=api.s3_url)
    return s3.list_object_versions(Bucket=api.bucket, Prefix=f"pages/{session['id']}/").get("Versions", [])
