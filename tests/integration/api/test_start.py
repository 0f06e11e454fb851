"""The start, the tokens it gives, and holding, resuming and stopping what was started."""

import asyncio
import json
import time
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import jwt
import pytest
from livekit.api import ListParticipantsRequest, ListRoomsRequest
from livekit.protocol.models import Room
from sqlalchemy import Engine, text

from shared.config import LiveKitSettings, load
from shared.db import interviews, parsing, sessions
from shared.db.engine import Firm, Lawyer, System, transaction
from shared.dispatch import AGENT_NAME, connect
from shared.interview.failures import detail_of
from shared.interview.script import ParseErrorCode
from shared.interview.status import EndReason, PausedBy, SessionStatus
from tests.integration.api.calls import Api, created, problem, started
from tests.integration.builders import Builder

LIVES = timedelta(minutes=2).total_seconds()


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


def test_start_gives_the_room_both_tokens_and_the_clients_link(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)

    start = started(api.calling("ann"), session_id)

    assert (start["session_id"], start["status"], start["room_name"]) == (
        str(session_id),
        "in_progress",
        str(session_id),
    )
    assert start["server_url"] == api.livekit.url
    assert start["invitation"]["url"] == f"https://app.example/join/{start['invitation']['code']}"
    assert start["waiting_for_interviewer"] is False  # the client is not there yet
    assert [room.name for room in _rooms(session_id)] == [str(session_id)]
    assert json.loads(_rooms(session_id)[0].metadata) == {"waiting_for_interviewer": True}


def test_lawyer_may_publish_subscribe_and_administer_for_two_minutes(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    start = started(api.calling("ann", name="Ann Lee"), session_id)

    claims = _claims(api, start["lawyer_token"])

    assert claims == {
        "iss": api.livekit.api_key,
        "sub": f"lawyer-{ann.lawyer_id}",
        "name": "Ann Lee",
        "nbf": claims["nbf"],
        "exp": claims["exp"],
        "video": {
            "room": str(session_id),
            "roomJoin": True,
            "canPublish": True,
            "canSubscribe": True,
            "canPublishData": True,
            "canUpdateOwnMetadata": False,
            "roomAdmin": True,
        },
    }
    assert 0 < claims["exp"] - time.time() <= LIVES


def test_client_may_publish_and_subscribe_and_nothing_else(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    caller.patch(f"/sessions/{session_id}", json={"client_name": "Sam Doe"})

    claims = _claims(api, started(caller, session_id)["client_token"])

    assert (claims["sub"], claims["name"]) == (f"client-{session_id}", "Sam Doe")
    assert claims["video"] == {
        "room": str(session_id),
        "roomJoin": True,
        "canPublish": True,
        "canSubscribe": True,
        "canPublishData": True,
        "canUpdateOwnMetadata": False,
        "roomAdmin": False,
    }
    assert 0 < claims["exp"] - time.time() <= LIVES


def test_identities_hold_no_names(api: Api, builder: Builder) -> None:
    session_id = builder.ready(api.lawyer("ann.lee@example.com"))
    caller = api.calling("ann.lee@example.com")
    caller.patch(f"/sessions/{session_id}", json={"client_name": "Sam Doe"})

    start = started(caller, session_id)

    identities = [_claims(api, start[name])["sub"] for name in ("lawyer_token", "client_token")]
    assert not any(name in identity for identity in identities for name in ("ann", "lee", "sam", "doe", "@"))


def test_real_server_takes_both_tokens_and_only_the_lawyers_administers(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    session_id = builder.ready(ann)
    start = started(api.calling("ann"), session_id)

    assert _may_list_participants(api, start["lawyer_token"], session_id)
    assert not _may_list_participants(api, start["client_token"], session_id)
    assert not _may_list_participants(api, start["lawyer_token"], uuid4())


def test_second_start_is_refused(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    started(caller, session_id)

    problem(caller.post(f"/sessions/{session_id}/start"), 409, "session_not_startable")


def test_start_before_any_upload_is_refused(api: Api) -> None:
    caller = api.calling("ann")

    problem(caller.post(f"/sessions/{created(caller)['id']}/start"), 409, "script_not_ready")


def test_start_while_the_pdf_is_being_read_is_refused(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.session(ann)
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, builder.upload(ann, session_id))

    problem(api.calling("ann").post(f"/sessions/{session_id}/start"), 409, "script_not_ready")


def test_start_on_a_pdf_that_could_not_be_read_is_refused(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = _failed(builder, ann)

    refused = problem(api.calling("ann").post(f"/sessions/{session_id}/start"), 409, "script_failed")

    assert refused["detail"] == detail_of(ParseErrorCode.NO_TEXT_LAYER)


def test_start_on_a_pdf_whose_reading_never_ended_says_so(
    api: Api, builder: Builder, ann: Lawyer, database: Engine
) -> None:
    session_id = builder.session(ann)
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, builder.upload(ann, session_id))
    with database.begin() as connection:
        connection.execute(text("UPDATE scripts SET updated_at = now() - interval '16 minutes'"))

    problem(api.calling("ann").post(f"/sessions/{session_id}/start"), 409, "script_failed")


def test_start_waits_for_a_newer_pdf_that_has_come_and_is_not_read(api: Api, builder: Builder, ann: Lawyer) -> None:
    caller, session_id = api.calling("ann"), builder.ready(ann)
    form = caller.post(f"/sessions/{session_id}/document").json()
    httpx.post(form["url"], data=form["fields"], files={"file": ("new.pdf", b"%PDF-")}).raise_for_status()

    problem(caller.post(f"/sessions/{session_id}/start"), 409, "script_not_ready")
    assert _rooms(session_id) == []

    with transaction(System()) as tx:
        parsing.begin(tx, session_id, UUID(form["upload_id"]))
        parsing.save_failed(tx, session_id, UUID(form["upload_id"]), ParseErrorCode.CORRUPT)
    problem(caller.post(f"/sessions/{session_id}/start"), 409, "script_failed")


def test_form_that_nobody_posted_by_keeps_no_start_waiting(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    api.calling("ann").post(f"/sessions/{session_id}/document")

    assert started(api.calling("ann"), session_id)["status"] == "in_progress"


def test_start_in_a_language_without_a_phrase_book_is_refused_and_leaves_no_room(
    api: Api, builder: Builder, ann: Lawyer
) -> None:
    session_id = builder.ready(ann, language="de")

    problem(api.calling("ann").post(f"/sessions/{session_id}/start"), 409, "language_not_supported")
    assert _rooms(session_id) == []
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["status"] == "ready"


@pytest.mark.parametrize("call", ["start", "token", "pause", "resume", "invitations"])
def test_nothing_is_done_to_a_session_that_is_over(api: Api, builder: Builder, ann: Lawyer, call: str) -> None:
    caller = api.calling("ann")
    cancelled, completed = builder.ready(ann), builder.under_way(ann)
    assert caller.post(f"/sessions/{cancelled}/cancel").json()["status"] == "cancelled"
    with transaction(ann) as tx:
        sessions.move(tx, completed, SessionStatus.COMPLETED, end_reason=EndReason.FINISHED)

    for session_id in (cancelled, completed):
        problem(caller.post(f"/sessions/{session_id}/{call}"), 409, "session_ended")
    problem(caller.post(f"/sessions/{completed}/cancel"), 409, "session_ended")


@pytest.mark.parametrize("call", ["token", "pause", "resume"])
def test_nothing_is_held_before_the_start(api: Api, builder: Builder, ann: Lawyer, call: str) -> None:
    problem(api.calling("ann").post(f"/sessions/{builder.ready(ann)}/{call}"), 409, "session_not_startable")


@pytest.mark.parametrize("call", ["start", "token", "pause", "resume", "cancel", "invitations", "document"])
def test_session_that_is_not_there_is_not_found(api: Api, call: str) -> None:
    problem(api.calling("ann").post(f"/sessions/{uuid4()}/{call}"), 404, "session_not_found")


def test_fresh_token_lets_the_lawyer_join_again(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.under_way(ann)

    token = api.calling("ann").post(f"/sessions/{session_id}/token").json()

    assert token["server_url"] == api.livekit.url
    assert _claims(api, token["participant_token"])["sub"] == f"lawyer-{ann.lawyer_id}"


def test_pause_is_the_lawyers_and_resume_ends_it(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.under_way(ann)
    caller = api.calling("ann")

    paused = caller.post(f"/sessions/{session_id}/pause").json()
    again = caller.post(f"/sessions/{session_id}/pause").json()
    resumed = caller.post(f"/sessions/{session_id}/resume").json()

    assert (paused["status"], paused["paused_by"]) == ("paused", "lawyer")
    assert again == paused
    assert (resumed["status"], resumed["paused_by"]) == ("in_progress", None)
    assert caller.post(f"/sessions/{session_id}/resume").json()["status"] == "in_progress"


def test_lawyer_makes_a_clients_pause_their_own(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.under_way(ann)
    with transaction(Firm(ann.firm_id)) as tx:
        sessions.hold(tx, session_id, PausedBy.CLIENT)

    assert api.calling("ann").post(f"/sessions/{session_id}/pause").json()["paused_by"] == "lawyer"


def test_cancel_closes_the_room_and_again_changes_nothing(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    started(caller, session_id)
    assert _rooms(session_id)

    first = caller.post(f"/sessions/{session_id}/cancel")

    assert (first.status_code, first.json()["status"]) == (200, "cancelled")
    assert _rooms(session_id) == []
    assert caller.post(f"/sessions/{session_id}/cancel").json() == first.json()


def test_interviewer_is_called_when_the_client_joins_and_only_once(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    code = started(api.calling("ann"), session_id)["invitation"]["code"]
    assert _dispatches(session_id) == []

    api.anyone().post(f"/invitations/{code}/token")
    api.anyone().post(f"/invitations/{code}/token")

    assert _dispatches(session_id) == [(AGENT_NAME, {"session_id": str(session_id)})]
    assert api.calling("ann").get(f"/sessions/{session_id}").json()["waiting_for_interviewer"] is True


def test_who_joins_calls_an_interviewer_for_whoever_has_waited_longest(api: Api, builder: Builder, ann: Lawyer) -> None:
    waits, comes = builder.ready(ann), builder.ready(ann)
    code = {each: started(api.calling("ann"), each)["invitation"]["code"] for each in (waits, comes)}
    with transaction(System()) as tx:
        interviews.client_token_given(tx, waits)

    api.anyone().post(f"/invitations/{code[comes]}/token")
    assert (len(_dispatches(waits)), len(_dispatches(comes))) == (1, 0)

    api.anyone().post(f"/invitations/{code[comes]}/token")
    assert (len(_dispatches(waits)), len(_dispatches(comes))) == (1, 1)


def _failed(builder: Builder, lawyer: Lawyer) -> UUID:
    session_id = builder.session(lawyer)
    upload_id = builder.upload(lawyer, session_id)
    with transaction(System()) as tx:
        parsing.begin(tx, session_id, upload_id)
        parsing.save_failed(tx, session_id, upload_id, ParseErrorCode.NO_TEXT_LAYER)
    return session_id


def _claims(api: Api, token: str) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(token, api.livekit.api_secret, algorithms=["HS256"])
    return claims


def _rooms(session_id: UUID) -> list[Room]:
    async def listed() -> list[Room]:
        async with connect(load(LiveKitSettings)) as livekit:
            return list((await livekit.room.list_rooms(ListRoomsRequest(names=[str(session_id)]))).rooms)

    return asyncio.run(listed())


def _dispatches(session_id: UUID) -> list[tuple[str, object]]:
    async def listed() -> list[tuple[str, object]]:
        async with connect(load(LiveKitSettings)) as livekit:
            found = await livekit.agent_dispatch.list_dispatch(str(session_id))
            ours = [dispatch for dispatch in found if dispatch.agent_name]  # every room has one for unnamed agents
            return [(dispatch.agent_name, json.loads(dispatch.metadata)) for dispatch in ours]

    return asyncio.run(listed())


def _may_list_participants(api: Api, token: str, session_id: UUID) -> bool:
    """What the server says to a call that needs to administer the room, with this token alone."""
    url = api.livekit.url.replace("ws://", "http://")
    answer = httpx.post(
        f"{url}/twirp/livekit.RoomService/ListParticipants",
        content=ListParticipantsRequest(room=str(session_id)).SerializeToString(),
        headers={"Authorization": f"Bearer {token}", "Content-Type": "application/protobuf"},
    )
    assert answer.status_code in (200, 401, 403), answer.text
    return answer.status_code == 200
