"""A part that is down: a named error that says when to try again, nothing half done, and what goes on without it."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from uuid import UUID, uuid4

import httpx
import pytest
from sqlalchemy import Engine, make_url, text

from infra.local.ports import free_port
from shared.config import LiveKitSettings, load
from shared.db import engine as database_engine
from shared.db import interviews
from shared.db.engine import Lawyer, System, transaction
from shared.dispatch import dispatch_wanted
from shared.errors import LiveKitUnavailable
from tests.integration.api.calls import Answer, Api, created, problem, started
from tests.integration.api.conftest import forget
from tests.integration.api.every_call import CALLS, Call
from tests.integration.api.test_webhooks import _event, post_webhook
from tests.integration.api.wire import Cut, Wire, wire_to
from tests.integration.builders import Builder

KEY = {"Idempotency-Key": "once"}


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def _unavailable(answer: Answer, code: str) -> None:
    problem(answer, 503, code)
    assert int(answer.headers["retry-after"]) > 0


@pytest.fixture
def without_database(api: Api, settings: pytest.MonkeyPatch) -> Iterator[None]:
    settings.setenv("DATABASE_URL", f"postgresql://lexnova_app:app@127.0.0.1:{free_port()}/lexnova")
    forget()
    database_engine.dispose()
    yield
    database_engine.dispose()


@pytest.mark.parametrize("call", [call for call in CALLS if "webhooks" not in call.path], ids=str)
def test_without_the_database_every_call_says_so(api: Api, without_database: None, call: Call) -> None:
    _unavailable(call.make(api.anyone() if call.is_open else api.calling("ann"), uuid4()), "database_unavailable")


def test_without_the_database_a_webhook_is_to_come_again(api: Api, without_database: None) -> None:
    _unavailable(post_webhook(api, _event("participant_joined", uuid4())), "database_unavailable")


def test_without_the_database_a_forged_token_is_still_a_forged_token(api: Api, without_database: None) -> None:
    problem(api.bearing("x.y.z").get("/sessions"), 401, "not_authenticated")


@pytest.fixture
def wire(api: Api, app_database_url: str, settings: pytest.MonkeyPatch) -> Iterator[Wire]:
    """The functions reach the database by a wire that can be cut."""
    url = make_url(app_database_url)
    assert url.host
    assert url.port
    with wire_to(url.host, url.port) as wire:
        settings.setenv("DATABASE_URL", url.set(port=wire.port).render_as_string(hide_password=False))
        forget()
        database_engine.dispose()
        yield wire
        database_engine.dispose()


@pytest.mark.parametrize("how", Cut)
def test_session_whose_commit_was_lost_is_made_once_by_trying_again(
    api: Api, wire: Wire, database: Engine, how: Cut
) -> None:
    caller = api.calling("ann")
    caller.get("/sessions")
    wire.cut_commit_after(b"INSERT INTO sessions", how)

    _unavailable(caller.post("/sessions", json={"title": "Intake"}, headers=KEY), "database_unavailable")
    assert _count(database, "sessions") == (1 if how is Cut.AFTER_COMMIT else 0)

    again = caller.post("/sessions", json={"title": "Intake"}, headers=KEY)
    assert again.status_code == 201
    assert _count(database, "sessions") == 1


@pytest.mark.parametrize("how", Cut)
def test_start_whose_commit_was_lost_is_whole_by_trying_again(
    api: Api, builder: Builder, wire: Wire, database: Engine, how: Cut
) -> None:
    session_id = builder.ready(api.lawyer("ann"))
    caller = api.calling("ann")
    caller.get("/sessions")
    wire.cut_commit_after(b"INSERT INTO interviews", how)

    _unavailable(caller.post(f"/sessions/{session_id}/start", headers=KEY), "database_unavailable")
    has_begun = how is Cut.AFTER_COMMIT
    assert _count(database, "interviews") == _count(database, "invitations") == int(has_begun)
    assert caller.get(f"/sessions/{session_id}").json()["status"] == ("in_progress" if has_begun else "ready")

    started(caller, session_id, **KEY)
    assert _count(database, "interviews") == _count(database, "invitations") == 1


@pytest.fixture
def without_livekit(api: Api, settings: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    settings.setenv("LIVEKIT_URL", f"ws://127.0.0.1:{free_port()}")
    forget()
    return settings


def test_without_livekit_nothing_starts_and_the_start_can_be_tried_again(
    api: Api, builder: Builder, ann: Lawyer, without_livekit: pytest.MonkeyPatch, database: Engine
) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")

    _unavailable(caller.post(f"/sessions/{session_id}/start", headers=KEY), "livekit_unavailable")

    assert caller.get(f"/sessions/{session_id}").json()["status"] == "ready"
    assert _count(database, "interviews") == _count(database, "invitations") == 0
    without_livekit.setenv("LIVEKIT_URL", api.livekit.url)
    forget()
    assert started(caller, session_id, **KEY)["status"] == "in_progress"


def test_without_livekit_pause_resume_and_cancel_are_done_and_the_room_is_left_to_its_agent(
    api: Api, builder: Builder, ann: Lawyer, without_livekit: pytest.MonkeyPatch
) -> None:
    session_id = builder.under_way(ann)
    caller = api.calling("ann")

    states = [caller.post(f"/sessions/{session_id}/{call}") for call in ("pause", "resume", "cancel")]

    assert [state.status_code for state in states] == [200, 200, 200]
    assert [state.json()["status"] for state in states] == ["paused", "in_progress", "cancelled"]


def test_without_livekit_a_client_gets_their_token_and_waits(
    api: Api, builder: Builder, ann: Lawyer, without_livekit: pytest.MonkeyPatch, database: Engine
) -> None:
    session_id = builder.under_way(ann)
    code = api.calling("ann").post(f"/sessions/{session_id}/invitations").json()["code"]

    joined = api.anyone().post(f"/invitations/{code}/token")

    assert joined.status_code == 200
    assert api.anyone().get(f"/invitations/{code}").json()["waiting_for_interviewer"] is True


def test_without_livekit_a_webhook_that_calls_an_interviewer_is_to_come_again_and_is_noted(
    api: Api, builder: Builder, ann: Lawyer, without_livekit: pytest.MonkeyPatch, database: Engine
) -> None:
    session_id = builder.under_way(ann)

    _unavailable(post_webhook(api, _event("participant_joined", session_id)), "livekit_unavailable")

    with database.connect() as connection:
        assert connection.execute(text("SELECT client_present FROM interviews")).scalar_one() is True


@pytest.mark.parametrize("place", [0, 1, 2])
def test_room_that_livekit_does_not_serve_keeps_no_other_client_waiting(
    api: Api, builder: Builder, ann: Lawyer, settings: pytest.MonkeyPatch, database: Engine, place: int
) -> None:
    """It is tried with the others, again and again: its part of LiveKit may be lost for minutes."""
    served = [builder.under_way(ann) for _ in range(3)]
    for session_id in served:
        with transaction(System()) as tx:
            interviews.client_token_given(tx, session_id)

    with _livekit_without(served.pop(place), api.livekit.url) as url:
        settings.setenv("LIVEKIT_URL", url)
        forget()
        with pytest.raises(LiveKitUnavailable):
            asyncio.run(dispatch_wanted(load(LiveKitSettings)))

    with database.connect() as connection:
        query = text("SELECT session_id FROM interviews WHERE dispatch_id IS NOT NULL")
        assert set(connection.execute(query).scalars()) == set(served)


def test_without_the_file_store_a_session_is_stopped_and_nothing_is_erased(
    api: Api, builder: Builder, ann: Lawyer, settings: pytest.MonkeyPatch
) -> None:
    session_id = builder.ready(ann)
    settings.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")
    forget()
    caller = api.calling("ann")

    _unavailable(caller.delete(f"/sessions/{session_id}"), "storage_unavailable")

    assert caller.get(f"/sessions/{session_id}").json()["status"] == "cancelled"
    assert caller.get(f"/sessions/{session_id}/script").json()["questions"]
    assert created(caller)["upload"]  # a form is signed here, without the store


def test_without_the_issuer_nobody_is_known_and_nobody_is_refused(api: Api, settings: pytest.MonkeyPatch) -> None:
    settings.setenv("OIDC_ISSUER", f"http://127.0.0.1:{free_port()}")
    forget()

    _unavailable(api.calling("ann").get("/sessions"), "issuer_unavailable")


def test_keys_that_are_known_outlast_the_issuer(api: Api, settings: pytest.MonkeyPatch) -> None:
    with _issuer(httpx.get(f"{api.issuer_url}/jwks.json").content) as url:
        settings.setenv("OIDC_JWKS_URL", f"{url}/jwks.json")
        forget()
        assert api.calling("ann").get("/sessions").status_code == 200

    assert api.calling("bob").get("/sessions").status_code == 200


@pytest.mark.parametrize(
    "answer", [b"", b"<html>", b"[]", b"{}", b'{"jwks_uri": 7}', b'{"jwks_uri": "file:///etc/passwd"}', b"null"]
)
def test_issuer_that_answers_nonsense_is_not_the_lawyers_fault(
    api: Api, settings: pytest.MonkeyPatch, answer: bytes
) -> None:
    with _issuer(answer) as url:
        settings.setenv("OIDC_ISSUER", url)
        forget()

        _unavailable(api.bearing(api.token("ann", {"iss": url})).get("/sessions"), "issuer_unavailable")


@pytest.mark.parametrize("keys", [b"", b"[]", b"{}", b'{"keys": []}', b'{"keys": 7}', b'{"keys": [{"kty": "x"}]}'])
def test_keys_that_are_nonsense_are_not_the_lawyers_fault(api: Api, settings: pytest.MonkeyPatch, keys: bytes) -> None:
    with _issuer(keys) as url:
        settings.setenv("OIDC_JWKS_URL", f"{url}/jwks.json")
        forget()

        _unavailable(api.calling("ann").get("/sessions"), "issuer_unavailable")


@contextmanager
def _livekit_without(room: UUID, url: str) -> Iterator[str]:
    """LiveKit's server at `url`, but for one room, for which there is no server."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            if str(room).encode() in asked:
                self._answer(503, b'{"code": "unavailable", "msg": "no server for this room"}', "application/json")
                return
            named = {name: self.headers[name] for name in ("Authorization", "Content-Type")}
            found = httpx.post(url.replace("ws", "http", 1) + self.path, content=asked, headers=named)
            self._answer(found.status_code, found.content, found.headers["content-type"])

        def _answer(self, status: int, content: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with _serving(Handler) as found:
        yield found.replace("http", "ws", 1)


@contextmanager
def _issuer(answer: bytes) -> Iterator[str]:
    """A server that answers every question with this."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    with _serving(Handler) as url:
        yield url


@contextmanager
def _serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def _count(database: Engine, table: str) -> int:
    with database.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
