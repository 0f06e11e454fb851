"""Who came in by a link that was taken away is shown the door, in rooms of a real LiveKit server."""

import asyncio
import base64
import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import jwt
import pytest
from aiohttp import web
from livekit import rtc
from livekit.api import RoomParticipantIdentity
from livekit.protocol.models import ParticipantInfo

from shared.db.engine import Lawyer
from tests.emulators.serving import serving
from tests.integration.api.calls import Answer, Api, started
from tests.integration.api.conftest import forget
from tests.integration.builders import Builder

LIMIT_SECONDS = 60


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer("ann")


class _Guest:
    """A client's device in the room."""

    def __init__(self) -> None:
        self.room = rtc.Room()
        self._left = asyncio.Event()
        self.reason: int | None = None
        self.room.on("disconnected", self._on_disconnected)

    async def join(self, api: Api, token: str) -> "_Guest":
        await self.room.connect(api.livekit.url, token)
        return self

    def _on_disconnected(self, reason: int) -> None:
        self.reason = reason
        self._left.set()

    async def was_removed(self) -> bool:
        await asyncio.wait_for(self._left.wait(), LIMIT_SECONDS)
        return self.reason == rtc.DisconnectReason.PARTICIPANT_REMOVED


def _token(api: Api, code: str) -> str:
    return str(api.anyone().post(f"/invitations/{code}/token").json()["participant_token"])


def _claims(api: Api, token: str) -> dict[str, Any]:
    claims: dict[str, Any] = jwt.decode(token, api.livekit.api_secret, algorithms=["HS256"])
    return claims


def _joined(api: Api, session_id: UUID, token: str) -> Answer:
    """LiveKit's news of who has joined with the token."""
    claims = _claims(api, token)
    participant = {"identity": claims["sub"], "attributes": claims["attributes"]}
    event = {"event": "participant_joined", "room": {"name": str(session_id)}, "participant": participant}
    body = json.dumps(event).encode()
    signed = {
        "iss": api.livekit.api_key,
        "exp": datetime.now(UTC) + timedelta(minutes=5),
        "sha256": base64.b64encode(hashlib.sha256(body).digest()).decode(),
    }
    headers = {"Authorization": jwt.encode(signed, api.livekit.api_secret, algorithm="HS256")}
    return api.anyone().post("/webhooks/livekit", content=body, headers=headers)


async def test_new_invitation_removes_who_came_in_by_an_older_one(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    old = await asyncio.to_thread(started, api.calling("ann"), session_id)
    guest = await _Guest().join(api, await asyncio.to_thread(_token, api, old["invitation"]["code"]))

    await asyncio.to_thread(api.calling("ann").post, f"/sessions/{session_id}/invitations")

    assert await guest.was_removed()


async def test_token_of_an_older_link_does_not_stay_in_the_room(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    old = await asyncio.to_thread(started, api.calling("ann"), session_id)
    await asyncio.to_thread(api.calling("ann").post, f"/sessions/{session_id}/invitations")
    guest = await _Guest().join(api, old["client_token"])

    answer = await asyncio.to_thread(_joined, api, session_id, old["client_token"])

    assert answer.status_code == 200
    assert await guest.was_removed()
    found = await asyncio.to_thread(api.calling("ann").get, f"/sessions/{session_id}")
    assert found.json()["waiting_for_interviewer"] is False


async def test_late_news_of_an_older_link_leaves_the_new_guest_in(api: Api, builder: Builder, ann: Lawyer) -> None:
    session_id = builder.ready(ann)
    caller = api.calling("ann")
    old = await asyncio.to_thread(started, caller, session_id)
    headers = {"Idempotency-Key": "anew"}
    new = await asyncio.to_thread(lambda: caller.post(f"/sessions/{session_id}/invitations", headers=headers).json())
    guest = await _Guest().join(api, await asyncio.to_thread(_token, api, new["code"]))

    await asyncio.to_thread(_joined, api, session_id, old["client_token"])
    await asyncio.to_thread(lambda: caller.post(f"/sessions/{session_id}/invitations", headers=headers))

    assert guest.room.isconnected()
    await asyncio.to_thread(caller.post, f"/sessions/{session_id}/invitations")
    assert await guest.was_removed()


async def test_removal_refuses_tokens_of_the_old_link_and_none_of_the_new(
    api: Api, builder: Builder, ann: Lawyer, settings: pytest.MonkeyPatch
) -> None:
    """As LiveKit Cloud does it: a token that begins before `revoke_token_ts` is refused; without that, every one of the
    next minute."""
    session_id = builder.ready(ann)
    old = _claims(api, (await asyncio.to_thread(started, api.calling("ann"), session_id))["client_token"])
    removed: list[RoomParticipantIdentity] = []

    async def answer(request: web.Request) -> web.Response:
        body = await request.read()
        if request.match_info["method"] == "GetParticipant":
            present = ParticipantInfo(identity=old["sub"], attributes=old["attributes"])
            return web.Response(body=present.SerializeToString(), content_type="application/protobuf")
        removed.append(RoomParticipantIdentity.FromString(body))
        return web.Response(content_type="application/protobuf")

    async with serving(web.post("/twirp/livekit.RoomService/{method}", answer)) as url:
        settings.setenv("LIVEKIT_URL", url)
        forget()
        made = await asyncio.to_thread(lambda: api.calling("ann").post(f"/sessions/{session_id}/invitations").json())
    new = _claims(api, await asyncio.to_thread(_token, api, made["code"]))

    (client,) = removed
    assert client.identity == old["sub"]
    assert old["nbf"] <= client.revoke_token_ts <= new["nbf"]


def test_invitation_is_made_while_livekit_is_away(
    api: Api, builder: Builder, ann: Lawyer, settings: pytest.MonkeyPatch
) -> None:
    session_id = builder.ready(ann)
    started(api.calling("ann"), session_id)
    settings.setenv("LIVEKIT_URL", "ws://127.0.0.1:1")
    forget()

    assert api.calling("ann").post(f"/sessions/{session_id}/invitations").status_code == 201
