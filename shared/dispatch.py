"""The one way an interviewer gets into a room: claim what wants one, clear what is dead, dispatch.

LiveKit drops a dispatch that no worker takes and never replaces a dead agent. So whoever learns that
an interview may want an interviewer (a start, a token, a webhook, a worker with a free place) calls
`dispatch_wanted`; the claim in the database makes the many callers one.
"""

import asyncio
import json
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Select, func, select, update

from shared.config import LiveKitSettings
from shared.db.engine import System, transaction
from shared.db.models import interviews, sessions
from shared.db.sessions import wants_interviewer
from shared.errors import LiveKitUnavailable
from shared.logs import Log

if TYPE_CHECKING:
    from livekit.api import LiveKitAPI

AGENT_NAME = "lexnova-interviewer"
CLAIM_TERM = timedelta(seconds=3)
"""A dispatch that led to no lease within this time is made again."""
START_TERM = timedelta(seconds=10)
"""So long a worker that has accepted a dispatch may take until its job holds the lease."""
REQUEST_TIMEOUT_SECONDS = 5.0

log = Log("dispatch")


@dataclass(frozen=True)
class Claim:
    interview_id: UUID
    session_id: UUID
    old_dispatch_id: str | None


async def dispatch_wanted(livekit: LiveKitSettings, *, session_id: UUID | None = None, limit: int = 10) -> int:
    """Dispatch an interviewer to each interview that wants one, oldest first; returns how many.

    Calling it twice, or from many places at once, dispatches once. Raises LiveKitUnavailable when a
    room was not served, and the others were: it is free again after CLAIM_TERM. Raises DatabaseUnavailable.
    """
    claims = await asyncio.to_thread(_claim, session_id, limit)
    if not claims:
        return 0
    async with connect(livekit) as api:
        outcomes = await asyncio.gather(*(_serve(api, livekit, claim) for claim in claims), return_exceptions=True)
        for outcome in outcomes:
            if outcome is not None:
                raise outcome
    return len(claims)


class Acceptance(StrEnum):
    """What a worker answers to a dispatch."""

    YES = "yes"
    LATER = "later"
    """Others have waited longer for its places."""
    NO = "no"
    """No interviewer is wanted, or another job is being started."""


def accept_dispatch(session_id: UUID, *, free: int) -> Acceptance:
    """Whether a job may be started for the interview on a worker with so many free places.

    A place goes only to who is among the `free` that have waited longest. With a yes nothing more is dispatched for
    START_TERM: a machine that is slow to start jobs is not given a second one for the same interview meanwhile. Who is
    refused is free to be dispatched again at once: the claim, left as it is, would keep the interview from the next
    free place for the rest of CLAIM_TERM, and a client who came later would get that. Raises DatabaseUnavailable.
    """
    mine = interviews.c.session_id == session_id
    is_unstarted = interviews.c.dispatched_at.is_(None) | (interviews.c.dispatched_at <= func.now())
    waiting = _waiting().where(is_unstarted)
    with transaction(System()) as tx:
        accepted = tx.execute(
            update(interviews)
            .where(mine, is_unstarted, interviews.c.id.in_(waiting.limit(free).scalar_subquery()))
            .values(dispatched_at=func.now() + (START_TERM - CLAIM_TERM))
        )
        if accepted.rowcount:
            return Acceptance.YES
        tx.execute(update(interviews).where(mine, is_unstarted).values(dispatched_at=None))
        return Acceptance.LATER if tx.execute(waiting.where(mine)).first() else Acceptance.NO


async def prepare_room(livekit: LiveKitSettings, session_id: UUID) -> None:
    """Create the session's room unless it is there. Raises LiveKitUnavailable."""
    async with connect(livekit) as api:
        await _create_room(api, livekit, session_id)


async def close_room(livekit: LiveKitSettings, session_id: UUID) -> None:
    """Close the session's room if it is open: everybody in it is disconnected. Raises LiveKitUnavailable."""
    from livekit.api import DeleteRoomRequest, TwirpError, TwirpErrorCode

    async with connect(livekit) as api:
        try:
            await api.room.delete_room(DeleteRoomRequest(room=str(session_id)))
        except TwirpError as error:
            if error.code != TwirpErrorCode.NOT_FOUND:
                raise LiveKitUnavailable from error


class connect:  # noqa: N801 - reads as a verb where it is used
    """LiveKit's server API for a while; its errors, and what is no answer of its, become LiveKitUnavailable."""

    def __init__(self, livekit: LiveKitSettings, *, timeout_seconds: float = REQUEST_TIMEOUT_SECONDS) -> None:
        self._livekit = livekit
        self._timeout_seconds = timeout_seconds

    async def __aenter__(self) -> "LiveKitAPI":
        import aiohttp  # with livekit.api 250 ms, which minting a token need not pay
        from livekit.api import LiveKitAPI

        self._api = LiveKitAPI(
            self._livekit.livekit_url,
            self._livekit.livekit_api_key,
            self._livekit.livekit_api_secret.get_secret_value(),
            timeout=aiohttp.ClientTimeout(total=self._timeout_seconds),
        )
        return self._api

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        import aiohttp
        from google.protobuf.message import DecodeError
        from livekit.api import TwirpError

        await self._api.aclose()
        if isinstance(error, (aiohttp.ClientError, TimeoutError, TwirpError, DecodeError)):
            raise LiveKitUnavailable from error


def _claim(session_id: UUID | None, limit: int) -> list[Claim]:
    """Claim by compare-and-set; a row that another caller is claiming is passed over."""
    wanting = (
        _waiting()
        .where(interviews.c.dispatched_at.is_(None) | (interviews.c.dispatched_at < func.now() - CLAIM_TERM))
        .limit(limit)
        .with_for_update(of=interviews, skip_locked=True)
    )
    if session_id is not None:
        wanting = wanting.where(interviews.c.session_id == session_id)
    with transaction(System()) as tx:
        rows = tx.execute(
            update(interviews)
            .where(interviews.c.id.in_(wanting.scalar_subquery()))
            .values(dispatched_at=func.now(), dispatches=interviews.c.dispatches + 1)
            .returning(interviews.c.id, interviews.c.session_id, interviews.c.dispatch_id)
        )
        return [Claim(*row) for row in rows]


def _waiting() -> Select[tuple[UUID]]:
    """Interviews that want an interviewer, who has waited longest first. LiveKit tells only the second in which a
    client came: within it the earlier token is first."""
    return (
        select(interviews.c.id)
        .join(sessions, sessions.c.id == interviews.c.session_id)
        .where(wants_interviewer)
        .order_by(
            func.coalesce(interviews.c.client_changed_at, interviews.c.client_token_at), interviews.c.client_token_at
        )
    )


def _keep(interview_id: UUID, dispatch_id: str) -> None:
    with transaction(System()) as tx:
        tx.execute(update(interviews).where(interviews.c.id == interview_id).values(dispatch_id=dispatch_id))


async def _serve(api: "LiveKitAPI", livekit: LiveKitSettings, claim: Claim) -> None:
    dispatch_id = await _dispatch(api, livekit, claim)
    await asyncio.to_thread(_keep, claim.interview_id, dispatch_id)
    log.info("interviewer_dispatched", session_id=claim.session_id)


async def _dispatch(api: "LiveKitAPI", livekit: LiveKitSettings, claim: Claim) -> str:
    from livekit.api import CreateAgentDispatchRequest

    room = str(claim.session_id)
    await _create_room(api, livekit, claim.session_id)
    if claim.old_dispatch_id:
        await _forget_dispatch(api, claim.old_dispatch_id, room)
    await _remove_ghosts(api, room)
    made = await api.agent_dispatch.create_dispatch(
        CreateAgentDispatchRequest(agent_name=AGENT_NAME, room=room, metadata=json.dumps({"session_id": room}))
    )
    return made.id


async def _create_room(api: "LiveKitAPI", livekit: LiveKitSettings, session_id: UUID) -> None:
    """Creating a room that is there gives it back; its metadata says that the interviewer is being waited for."""
    from livekit.api import CreateRoomRequest, UpdateRoomMetadataRequest

    waiting = json.dumps({"waiting_for_interviewer": True})
    room = await api.room.create_room(
        CreateRoomRequest(
            name=str(session_id),
            empty_timeout=livekit.room_empty_timeout_seconds,
            departure_timeout=livekit.room_departure_timeout_seconds,
            metadata=waiting,
        )
    )
    if room.metadata != waiting:
        await api.room.update_room_metadata(UpdateRoomMetadataRequest(room=str(session_id), metadata=waiting))


async def _forget_dispatch(api: "LiveKitAPI", dispatch_id: str, room: str) -> None:
    from livekit.api import TwirpError, TwirpErrorCode

    try:
        await api.agent_dispatch.delete_dispatch(dispatch_id, room)
    except TwirpError as error:
        if error.code != TwirpErrorCode.NOT_FOUND:
            raise


async def _remove_ghosts(api: "LiveKitAPI", room: str) -> None:
    """No agent holds the lease, so whatever agent the room still shows is dead."""
    from livekit.api import ListParticipantsRequest, RoomParticipantIdentity, TwirpError, TwirpErrorCode
    from livekit.protocol.models import ParticipantInfo

    present = await api.room.list_participants(ListParticipantsRequest(room=room))
    for participant in present.participants:
        if participant.kind != ParticipantInfo.Kind.AGENT:
            continue
        try:
            await api.room.remove_participant(RoomParticipantIdentity(room=room, identity=participant.identity))
        except TwirpError as error:
            if error.code != TwirpErrorCode.NOT_FOUND:
                raise
