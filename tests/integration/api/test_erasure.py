"""Erasing a session: no row, no object and no room is left, whatever was going on at the time."""

import asyncio
import json
from threading import Thread
from typing import Any
from uuid import UUID

import boto3
import httpx
import pytest
from livekit.api import ListRoomsRequest
from sqlalchemy import Engine, create_engine, text

from functions.documents.handler import read_upload
from functions.documents.notifications import Upload
from infra.bundling import ROOT
from infra.local.ports import free_port
from shared.config import LiveKitSettings, load
from shared.db.engine import Lawyer
from shared.dispatch import connect
from shared.errors import LeaseLost
from shared.logs import FIELDS
from tests.integration.api.calls import Api, created, problem, started
from tests.integration.api.conftest import forget
from tests.integration.builders import Builder, answered, asked, utterance
from tests.unit.documents.pdfs import questionnaire

CANARY = "Quillfeather"
KEPT = {"firms", "lawyers", "idempotency_keys", "alembic_version"}


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def test_no_row_object_or_room_is_left(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    caller = api.calling("ann")
    fields = {"client_name": CANARY, "title": f"{CANARY} against Fox"}
    session = caller.post("/sessions", json=fields, headers={"Idempotency-Key": "k1"}).json()
    session_id = UUID(session["id"])
    _read(_posted(session["upload"], f"Is your name {CANARY}?"))
    started(caller, session_id, **{"Idempotency-Key": "k2"})
    lease = builder.lease(session_id)
    said = utterance(f"Yes, {CANARY}.", "q1")
    event, answer = answered("q1", said)
    builder.turn(lease, "t0", events=(asked("q1"),))
    builder.turn(lease, "t1", said=(said,), events=(event,), answers=(answer,))
    assert _objects(api, session_id)
    assert _rooms(session_id) == [str(session_id)]

    assert caller.delete(f"/sessions/{session_id}").status_code == 204

    problem(caller.get(f"/sessions/{session_id}"), 404, "session_not_found")
    problem(caller.delete(f"/sessions/{session_id}"), 404, "session_not_found")
    rows = _rows(database)
    assert {table for table, held in rows.items() if held} == KEPT
    assert CANARY not in json.dumps(rows)
    assert [row["request_hash"] for row in rows["idempotency_keys"] if row["result_id"] == str(session_id)] == ["\\x"]
    assert _objects(api, session_id) == []
    assert _rooms(session_id) == []
    with pytest.raises(LeaseLost):
        builder.turn(lease, "t2", events=(asked("q1"),))


def test_what_a_restored_database_has_again_is_erased_as_the_runbook_says(
    api: Api, builder: Builder, ann: Lawyer, database: Engine, app_database_url: str
) -> None:
    kept, again = builder.under_way(ann), builder.under_way(ann)
    lease, said = builder.lease(again), utterance(f"Yes, {CANARY}.", "q1")
    event, answer = answered("q1", said)
    builder.turn(lease, "t0", events=(asked("q1"),))
    builder.turn(lease, "t1", said=(said,), events=(event,), answers=(answer,))

    _run_runbook("Restoring from a backup", app_database_url, ID=again)

    rows = _rows(database)
    assert [row["id"] for row in rows["sessions"]] == [str(kept)]
    assert CANARY not in json.dumps(rows)


def test_nothing_of_a_firm_is_left_and_all_of_the_others_as_the_runbook_says(
    api: Api, builder: Builder, ann: Lawyer, database: Engine, app_database_url: str
) -> None:
    builder.under_way(ann)
    before = _rows(database)
    firm, alone = f"{CANARY} LLP", api.lawyer(f"{CANARY}-alone")
    builder.under_way(api.lawyer(f"{CANARY}-1", firm=firm))
    builder.ready(api.lawyer(f"{CANARY}-2", firm=firm))
    builder.ready(alone)
    key = {"Idempotency-Key": f"{CANARY}-key"}
    api.calling(f"{CANARY}-alone").post("/sessions", json={"title": CANARY}, headers=key)

    for name in (f"{api.issuer_url}|firm|{firm}", f"{api.issuer_url}|lawyer|{CANARY}-alone"):
        _run_runbook("Erasing a firm", app_database_url, KEY=name)

    assert _rows(database) == before


def _run_runbook(work: str, app_database_url: str, **named: object) -> None:
    """The statements that stand under this heading, as who runs them: with these values for the names in them."""
    _, _, runbook = (ROOT / "docs" / "runbooks.md").read_text().partition(f"### {work}\n")
    statements = runbook.partition("```sql\n")[2].partition("```")[0]
    for name, value in named.items():
        assert f"'{name}'" in statements
        statements = statements.replace(f"'{name}'", f"'{value}'")
    app = create_engine(app_database_url.replace("postgresql://", "postgresql+pg8000://", 1))
    with app.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in filter(str.strip, statements.split(";")):
            connection.exec_driver_sql(statement)
    app.dispose()


def test_log_says_which_session_was_erased(
    api: Api, builder: Builder, ann: Lawyer, caplog: pytest.LogCaptureFixture
) -> None:
    """It is all that knows of it: a backup has the session, and a database that is restored from one."""
    caplog.set_level("INFO", "lexnova")
    session_id = builder.ready(ann)

    api.calling("ann").delete(f"/sessions/{session_id}")

    [erased] = [record for record in caplog.records if record.message == "session_erased"]
    assert getattr(erased, FIELDS) == {"session_id": session_id}


def test_another_session_keeps_all_of_its_own(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    caller = api.calling("ann")
    other = created(caller)
    _read(_posted(other["upload"], "What is your name?"))
    before, objects = _rows(database), _objects(api, UUID(other["id"]))

    caller.delete(f"/sessions/{created(caller)['id']}")

    assert _rows(database) == before
    assert _objects(api, UUID(other["id"])) == objects


def test_every_version_of_an_object_is_erased(api: Api, ann: Lawyer) -> None:
    caller = api.calling("ann")
    session = created(caller)
    upload = _posted(session["upload"], "What is your name?")
    _posted(session["upload"], "What was your name?")
    boto3.client("s3", endpoint_url=api.s3_url).delete_object(Bucket=api.bucket, Key=upload.key)
    assert len(_objects(api, upload.session_id)) == 3

    caller.delete(f"/sessions/{session['id']}")

    assert _objects(api, upload.session_id) == []


def test_what_is_posted_by_the_form_of_an_erased_session_is_erased_unread(api: Api, ann: Lawyer) -> None:
    caller = api.calling("ann")
    session = created(caller)
    caller.delete(f"/sessions/{session['id']}")

    upload = _posted(session["upload"], "What is your name?")
    assert len(_objects(api, upload.session_id)) == 1
    _read(upload)

    assert _objects(api, upload.session_id) == []


def test_pdf_that_is_being_read_meanwhile_leaves_nothing(api: Api, ann: Lawyer, database: Engine) -> None:
    """The script stands before its pages are drawn: the session is erased while they are."""
    caller = api.calling("ann")
    session = created(caller)
    upload = _posted(session["upload"], *[f"What is number {number}?" for number in range(120)])
    reading = Thread(target=read_upload, args=(upload,))
    reading.start()
    while caller.get(f"/sessions/{session['id']}/script").json()["status"] != "parsed":
        assert reading.is_alive()

    assert caller.delete(f"/sessions/{session['id']}").status_code == 204
    reading.join()

    assert _objects(api, upload.session_id) == []
    assert {table for table, held in _rows(database).items() if held} == KEPT - {"idempotency_keys"}


def test_pictures_whose_drawing_was_stopped_go_when_the_message_comes_again(api: Api, ann: Lawyer) -> None:
    """Its session was erased while they were drawn, and the function was stopped before it looked for that."""
    caller = api.calling("ann")
    session = created(caller)
    upload = _posted(session["upload"], "What is your name?")
    caller.delete(f"/sessions/{session['id']}")
    picture = f"pages/{upload.session_id}/{upload.upload_id}/1.png"
    boto3.client("s3", endpoint_url=api.s3_url).put_object(Bucket=api.bucket, Key=picture, Body=b"a page")

    _read(upload)

    assert _objects(api, upload.session_id) == []


def test_script_that_another_session_took_over_stays_with_it(api: Api, builder: Builder, ann: Lawyer) -> None:
    caller = api.calling("ann")
    first = builder.ready(ann)
    copy = created(caller, script_from=str(first))["id"]

    caller.delete(f"/sessions/{first}")

    assert caller.get(f"/sessions/{copy}/script").json()["questions"]
    assert [script["session_id"] for script in caller.get("/scripts").json()["scripts"]] == [copy]


def test_client_who_is_still_there_is_told_that_the_link_is_not_valid(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    code = started(api.calling("ann"), session_id)["invitation"]["code"]

    api.calling("ann").delete(f"/sessions/{session_id}")

    problem(api.anyone().post(f"/invitations/{code}/token"), 404, "invitation_not_found")


def test_without_the_room_service_an_interview_is_stopped_and_erased_when_it_is_back(
    api: Api, builder: Builder, ann: Lawyer, settings: pytest.MonkeyPatch
) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    started(caller, session_id)
    settings.setenv("LIVEKIT_URL", f"ws://127.0.0.1:{free_port()}")
    forget()

    problem(caller.delete(f"/sessions/{session_id}"), 503, "livekit_unavailable")
    assert caller.get(f"/sessions/{session_id}").json()["status"] == "cancelled"

    settings.setenv("LIVEKIT_URL", api.livekit.url)
    forget()
    assert caller.delete(f"/sessions/{session_id}").status_code == 204
    assert _rooms(session_id) == []


def test_what_was_never_started_is_erased_without_the_room_service(
    api: Api, builder: Builder, ann: Lawyer, settings: pytest.MonkeyPatch
) -> None:
    session_id = builder.ready(ann)
    settings.setenv("LIVEKIT_URL", f"ws://127.0.0.1:{free_port()}")
    forget()

    assert api.calling("ann").delete(f"/sessions/{session_id}").status_code == 204


def _posted(form: dict[str, Any], *questions: str) -> Upload:
    """Post a PDF by a form, as a browser does."""
    sent = httpx.post(form["url"], data=form["fields"], files={"file": ("form.pdf", questionnaire(*questions))})
    sent.raise_for_status()
    key = form["fields"]["key"]
    return Upload(session_id=UUID(key.split("/")[1]), upload_id=UUID(form["upload_id"]), key=key)


def _read(upload: Upload) -> None:
    read_upload(upload)


def _objects(api: Api, session_id: UUID) -> list[str]:
    """The keys of every version and delete marker of the session's."""
    s3 = boto3.client("s3", endpoint_url=api.s3_url)
    listed = [s3.list_object_versions(Bucket=api.bucket, Prefix=f"{folder}/{session_id}/") for folder in FOLDERS]
    return [one["Key"] for page in listed for one in [*page.get("Versions", []), *page.get("DeleteMarkers", [])]]


FOLDERS = ("uploads", "pages", "recordings")


def _rooms(session_id: UUID) -> list[str]:
    async def listed() -> list[str]:
        async with connect(load(LiveKitSettings)) as livekit:
            return [
                room.name for room in (await livekit.room.list_rooms(ListRoomsRequest(names=[str(session_id)]))).rooms
            ]

    return asyncio.run(listed())


def _rows(database: Engine) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    with database.connect() as connection:
        tables = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
        return {
            table: list(connection.execute(text(f"SELECT to_jsonb(t) FROM {table} t ORDER BY t::text")).scalars())
            for table in tables
        }
