"""A part that is down: a named error meanwhile, and afterwards everything is as it was, nothing lost or doubled."""

from collections.abc import Iterator

import pytest

from infra.local.demo import DemoFailed, Lawyer
from tests.e2e.conftest import Deployment, post_form, script_of, until
from tests.unit.documents.pdfs import questionnaire


@pytest.fixture
def ready(lawyer: Lawyer) -> str:
    """A session whose script is there."""
    session = lawyer.create_session("Intake")
    post_form(session["upload"], questionnaire("What is your name?"))
    assert script_of(lawyer, session["id"])["status"] == "parsed"
    session_id: str = session["id"]
    return session_id


@pytest.fixture
def up_again(deployment: Deployment) -> Iterator[None]:
    yield
    deployment.system.up()


@pytest.mark.usefixtures("up_again")
def test_without_the_database_every_call_says_so_and_loses_nothing(
    deployment: Deployment, lawyer: Lawyer, ready: str
) -> None:
    deployment.kill("postgres")

    with deployment.http(deployment.token("Ana")) as ana:
        for method, path in (("GET", "/health"), ("GET", f"/sessions/{ready}"), ("POST", f"/sessions/{ready}/start")):
            answer = ana.request(method, path)
            assert (answer.status_code, answer.json()["code"]) == (503, "database_unavailable"), (method, path)
            assert int(answer.headers["retry-after"]) > 0
    deployment.system.up()

    assert lawyer.call("GET", f"/sessions/{ready}")["status"] == "ready"
    assert lawyer.call("POST", f"/sessions/{ready}/start")["status"] == "in_progress"


@pytest.mark.usefixtures("up_again")
def test_an_upload_that_meets_the_database_away_is_read_soon_after(deployment: Deployment, lawyer: Lawyer) -> None:
    session = lawyer.create_session("Intake")
    deployment.kill("postgres")
    assert post_form(session["upload"], questionnaire("What is your name?")).status_code == 204
    log = deployment.system.home.log("documents")
    until(lambda: session["upload"]["upload_id"] in log.read_text(), "the try that fails")
    deployment.system.up()

    assert script_of(lawyer, session["id"])["questions"][0]["text"] == "What is your name?"


@pytest.mark.usefixtures("up_again")
def test_without_livekit_a_start_changes_nothing(deployment: Deployment, lawyer: Lawyer, ready: str) -> None:
    deployment.kill("livekit")

    with pytest.raises(DemoFailed, match="503"):
        lawyer.call("POST", f"/sessions/{ready}/start")
    assert lawyer.call("GET", f"/sessions/{ready}")["status"] == "ready"
    deployment.system.up()

    assert lawyer.call("POST", f"/sessions/{ready}/start")["status"] == "in_progress"


@pytest.mark.usefixtures("up_again")
def test_a_new_localstack_finds_sessions_and_scripts_and_reads_what_the_old_one_took_to_its_grave(
    deployment: Deployment, lawyer: Lawyer, ready: str
) -> None:
    unread = lawyer.create_session("Just uploaded")
    assert post_form(unread["upload"], questionnaire("Who are you?")).status_code == 204
    deployment.kill("localstack")

    with pytest.raises(DemoFailed, match="does not answer"):
        lawyer.call("GET", f"/sessions/{ready}")
    deployment.system.up()

    assert script_of(lawyer, ready)["questions"][0]["text"] == "What is your name?"
    assert script_of(lawyer, unread["id"])["questions"][0]["text"] == "Who are you?"
    again = lawyer.call("POST", f"/sessions/{ready}/document")
    assert post_form(again, questionnaire("What is your age?")).status_code == 204
