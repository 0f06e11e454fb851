"""LiveKit's webhooks: forged, late, twice, for what is gone; and what the true ones bring about."""

import base64
import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import jwt
import pytest
from sqlalchemy import Engine, text

from shared.db import sessions
from shared.db.engine import Lawyer, transaction
from shared.interview.status import PausedBy
from tests.integration.api.calls import Answer, Api, problem, started
from tests.integration.builders import Builder

NOON = int(datetime(2026, 5, 1, 12, tzinfo=UTC).timestamp())


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def _event(
    kind: str, session_id: object, *, at: int = NOON, identity: str | None = None, **more: object
) -> dict[str, Any]:
    return {
        "event": kind,
        "room": {"name": str(session_id)},
        "participant": {"identity": identity or f"client-{session_id}"},
        "createdAt": str(at),  # protobuf's JSON writes 64-bit numbers as strings
        "id": "EV_1",
        **more,
    }


def post_webhook(
    api: Api,
    event: object,
    *,
    key: str | None = None,
    claims: Mapping[str, object] | None = None,
    sent: bytes | None = None,
) -> Answer:
    """As LiveKit signs it, with what is to be wrong about it."""
    body = event if isinstance(event, bytes) else json.dumps(event).encode()
    signed: dict[str, object] = {
        "iss": api.livekit.api_key,
        "exp": datetime.now(UTC) + timedelta(minutes=5),
        "sha256": base64.b64encode(hashlib.sha256(body).digest()).decode(),
        **(claims or {}),
    }
    signed = {name: value for name, value in signed.items() if value is not None}
    token = jwt.encode(signed, key or api.livekit.api_secret, algorithm="HS256")
    headers = {"Authorization": token, "Content-Type": "application/webhook+json"}
    return api.anyone().post("/webhooks/livekit", content=body if sent is None else sent, headers=headers)


def _presence(database: Engine, session_id: UUID) -> bool:
    with database.connect() as connection:
        query = text("SELECT client_present FROM interviews WHERE session_id = :id")
        return bool(connection.execute(query, {"id": session_id}).scalar_one())


def test_client_who_joined_is_present_and_calls_an_interviewer(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.ready(ann)
    started(api.calling("ann"), session_id)

    answer = post_webhook(api, _event("participant_joined", session_id))

    assert (answer.status_code, answer.json()) == (200, {"received": True})
    assert _presence(database, session_id)
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["waiting_for_interviewer"] is True
    with database.connect() as connection:
        assert connection.execute(text("SELECT dispatches FROM interviews")).scalar_one() == 1


def test_webhook_that_comes_twice_changes_nothing_more(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.ready(ann)
    started(api.calling("ann"), session_id)

    for _ in range(2):
        assert post_webhook(api, _event("participant_joined", session_id)).status_code == 200

    with database.connect() as connection:
        assert connection.execute(text("SELECT dispatches FROM interviews")).scalar_one() == 1


@pytest.mark.parametrize("kind", ["participant_left", "participant_connection_aborted"])
def test_client_who_left_is_absent(api: Api, builder: Builder, ann: Lawyer, database: Engine, kind: str) -> None:
    session_id = builder.under_way(ann)
    post_webhook(api, _event("participant_joined", session_id))

    post_webhook(api, _event(kind, session_id, at=NOON + 5))

    assert not _presence(database, session_id)


def test_old_news_is_left_alone(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    """The client left and came back; the news that they left comes last."""
    session_id = builder.under_way(ann)
    post_webhook(api, _event("participant_joined", session_id, at=NOON + 10))

    post_webhook(api, _event("participant_left", session_id, at=NOON + 5))
    assert _presence(database, session_id)

    post_webhook(api, _event("room_finished", session_id, at=NOON + 5))
    assert _presence(database, session_id)
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["status"] == "in_progress"


def test_client_replaced_by_their_own_new_tab_is_still_there(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    """Within one second: the new tab has joined, and the old one is told to have left."""
    session_id = builder.under_way(ann)
    post_webhook(api, _event("participant_joined", session_id, participant=_tab(session_id, "PA_new")))

    post_webhook(api, _event("participant_left", session_id, participant=_tab(session_id, "PA_old")))
    assert _presence(database, session_id)

    post_webhook(api, _event("participant_left", session_id, participant=_tab(session_id, "PA_new")))
    assert not _presence(database, session_id)


def test_room_that_closes_without_an_interviewer_is_a_pause_that_the_next_join_ends(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    session_id = builder.ready(ann)
    code = started(api.calling("ann"), session_id)["invitation"]["code"]

    post_webhook(api, _event("room_finished", session_id))
    paused = api.calling("ann").get(f"/sessions/{session_id}").json()
    api.anyone().post(f"/invitations/{code}/token")

    assert (paused["status"], paused["paused_by"]) == ("paused", "away")
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["status"] == "in_progress"


def test_room_that_closes_while_the_client_is_on_their_way_back_is_no_pause(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    """The news of the old room's end comes after the token for the new one: in a pause nobody would serve them."""
    session_id = builder.ready(ann)
    code = started(api.calling("ann"), session_id)["invitation"]["code"]
    api.anyone().post(f"/invitations/{code}/token")

    post_webhook(api, _event("room_finished", session_id))

    session = api.calling("ann").get(f"/sessions/{session_id}").json()
    assert (session["status"], session["waiting_for_interviewer"]) == ("in_progress", True)


def test_room_that_closed_in_the_second_of_the_clients_return_is_the_old_one(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    """LiveKit tells the second only, and closes no room that somebody has just come into."""
    session_id = builder.under_way(ann)
    post_webhook(api, _event("participant_joined", session_id, participant=_tab(session_id, "PA_new")))

    post_webhook(api, _event("room_finished", session_id))

    assert _presence(database, session_id)
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["status"] == "in_progress"


@pytest.mark.parametrize(("by", "after"), [("away", "in_progress"), ("client", "paused"), ("lawyer", "paused")])
def test_client_whose_connection_comes_back_by_itself_is_away_no_longer(
    api: Api, builder: Builder, ann: Lawyer, by: str, after: str
) -> None:
    """LiveKit's SDK joins anew with the token that it has: no call of the API ends that pause."""
    session_id = builder.under_way(ann)
    with transaction(ann) as tx:
        sessions.hold(tx, session_id, PausedBy(by))

    post_webhook(api, _event("participant_joined", session_id))

    session = api.calling("ann").get(f"/sessions/{session_id}").json()
    assert (session["status"], session["waiting_for_interviewer"]) == (after, after == "in_progress")


def test_others_who_come_and_go_are_not_the_client(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    session_id = builder.under_way(ann)

    for identity in (f"lawyer-{ann.lawyer_id}", "agent-x", f"client-{uuid4()}", ""):
        assert post_webhook(api, _event("participant_joined", session_id, identity=identity or "x")).status_code == 200

    assert not _presence(database, session_id)


@pytest.mark.parametrize("kind", ["participant_joined", "participant_left", "room_finished", "room_started", "egress"])
@pytest.mark.parametrize("room", [str(uuid4()), "someone-elses-room", "", "x\x00y"])
def test_room_that_is_gone_or_not_ours_is_noted_and_passed_over(api: Api, kind: str, room: str) -> None:
    assert post_webhook(api, _event(kind, room)).status_code == 200


def test_session_that_is_over_wants_no_interviewer(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    session_id = builder.under_way(ann)
    api.calling("ann").post(f"/sessions/{session_id}/cancel")

    assert post_webhook(api, _event("participant_joined", session_id)).status_code == 200

    with database.connect() as connection:
        assert connection.execute(text("SELECT dispatches FROM interviews")).scalar_one() == 0


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "another-key"},
        {"iss": None},
        {"exp": None},
        {"exp": datetime(2020, 1, 1, tzinfo=UTC)},
        {"sha256": None},
        {"sha256": ""},
        {"sha256": base64.b64encode(bytes(32)).decode()},
        {"sha256": "é"},
        {"sha256": 7},
    ],
)
def test_signature_for_something_else_is_refused(
    api: Api, builder: Builder, ann: Lawyer, database: Engine, claims: dict[str, object]
) -> None:
    session_id = builder.under_way(ann)

    problem(post_webhook(api, _event("participant_joined", session_id), claims=claims), 401, "webhook_forged")
    assert not _presence(database, session_id)


def test_signature_of_another_secret_is_refused_and_counted(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    """All of them are, when LiveKit signs with a key that the functions do not have: only the count shows it."""
    problem(post_webhook(api, _event("room_started", uuid4()), key="x" * 40), 401, "webhook_forged")

    assert [record.message for record in caplog.records if record.name == "lexnova.webhooks"] == ["webhook_refused"]


def test_body_that_was_altered_is_refused(api: Api, builder: Builder, ann: Lawyer, database: Engine) -> None:
    session_id = builder.under_way(ann)
    sent = json.dumps(_event("participant_joined", session_id)).encode()

    problem(post_webhook(api, _event("participant_left", session_id), sent=sent), 401, "webhook_forged")
    assert not _presence(database, session_id)


@pytest.mark.parametrize("authorization", ["", "x", "Bearer ", "Bearer a.b.c", "é"])
def test_webhook_without_a_signature_is_refused(api: Api, authorization: str) -> None:
    headers = {b"Authorization": authorization.encode()}

    problem(api.anyone().post("/webhooks/livekit", content=b"{}", headers=headers), 401, "webhook_forged")


def test_participants_token_does_not_sign_a_webhook(api: Api, builder: Builder, ann: Lawyer) -> None:
    start = started(api.calling("ann"), builder.ready(ann))

    for token in (start["lawyer_token"], start["client_token"], api.token("ann")):
        answer = api.anyone().post("/webhooks/livekit", content=b"", headers={"Authorization": token})
        problem(answer, 401, "webhook_forged")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b"{}",
        b'{"event": 7}',
        b'{"event": "x", "room": []}',
        b'{"event": "x", "createdAt": "9999999999999999999"}',
        b'{"event": "x", "createdAt": -1}',
    ],
)
def test_signed_body_that_is_no_event_is_refused(api: Api, body: bytes) -> None:
    problem(post_webhook(api, body), 422, "invalid_input")


def _tab(session_id: UUID, sid: str) -> dict[str, str]:
    return {"identity": f"client-{session_id}", "sid": sid}
