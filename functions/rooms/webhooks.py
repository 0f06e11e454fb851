"""LiveKit's webhooks: who came, who went, which room closed. Signed; may come twice and out of order.

Source: docs.livekit.io/home/server/webhooks: the Authorization header is a JWT signed with the API
secret whose `sha256` claim is the body's digest in base64.
"""

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import jwt
from pydantic import BaseModel, Field, ValidationError

from functions.rooms.removal import taken_away_at
from shared.config import LiveKitSettings
from shared.db import interviews, recordings, sessions
from shared.db.engine import System, transaction
from shared.errors import InvalidInput, WebhookForged
from shared.identities import client_identity, names_agent
from shared.interview.status import SessionStatus
from shared.logs import Log

MAY_WANT_AN_INTERVIEWER = frozenset({"participant_joined", "participant_left", "participant_connection_aborted"})
"""Events after which an interview may want an interviewer: the client came, or an agent was lost."""

LATEST = 253_402_300_799
"""The last second of the year 9999, where Python's time ends."""

log = Log("webhooks")


class _Room(BaseModel):
    name: str = ""


class _Participant(BaseModel):
    identity: str = ""
    sid: str = ""
    attributes: dict[str, str] = {}


class WebhookEvent(BaseModel):
    """The part of livekit.WebhookEvent that is used."""

    event: str
    room: _Room = _Room()
    participant: _Participant = _Participant()
    created_at: int = Field(default=0, alias="createdAt", ge=0, le=LATEST, description="Unix seconds")

    @property
    def session_id(self) -> UUID | None:
        """The room's session; None for a room that is not ours."""
        try:
            return UUID(self.room.name)
        except ValueError:
            return None


def verify(body: bytes, authorization: str, livekit: LiveKitSettings) -> WebhookEvent:
    """The event of a signed webhook. Raises WebhookForged, or InvalidInput for a body that is no event."""
    try:
        _check_signature(body, authorization, livekit)
    except WebhookForged:
        log.warning("webhook_refused")  # one is somebody's try; all of them, and LiveKit signs with another key
        raise
    try:
        return WebhookEvent.model_validate(json.loads(body))
    except (ValidationError, ValueError) as error:
        raise InvalidInput("The body is not a LiveKit event.") from error


def _check_signature(body: bytes, authorization: str, livekit: LiveKitSettings) -> None:
    try:
        claims: dict[str, Any] = jwt.decode(
            authorization.removeprefix("Bearer "),
            livekit.livekit_api_secret.get_secret_value(),
            algorithms=["HS256"],
            issuer=livekit.livekit_api_key,
            leeway=60,
            options={"require": ["exp", "iss"]},
        )
    except jwt.PyJWTError as error:
        raise WebhookForged from error
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    if not hmac.compare_digest(str(claims.get("sha256", "")).encode(), digest.encode()):
        raise WebhookForged


def is_unwelcome(event: WebhookEvent) -> bool:
    """Whether it tells that a client came in by an invitation that was taken away: a token outlives its link."""
    session_id = event.session_id
    return (
        session_id is not None
        and event.event == "participant_joined"
        and event.participant.identity == client_identity(session_id)
        and taken_away_at(session_id, event.participant.attributes) is not None
    )


def leaves_sound_on(event: WebhookEvent) -> bool:
    """Whether an agent has left a room in which nothing is asked any more, and has not noted that recording ended."""
    session_id = event.session_id
    is_agents = names_agent(event.participant.identity)
    if session_id is None or not is_agents or event.event not in MAY_WANT_AN_INTERVIEWER - {"participant_joined"}:
        return False
    with transaction(System()) as tx:
        is_on = any(one.ended_at is None for one in recordings.find(tx, session_id))
        return is_on and sessions.find(tx, session_id).status is not SessionStatus.IN_PROGRESS


def note(event: WebhookEvent) -> UUID | None:
    """Note what the event says of the client; returns the session whose interview may now want an interviewer."""
    session_id = event.session_id
    if session_id is None:
        return None
    at = datetime.fromtimestamp(event.created_at, UTC) if event.created_at else None
    is_client = event.participant.identity == client_identity(session_id)
    connection = event.participant.sid or None
    with transaction(System()) as tx:
        match event.event:
            case "participant_joined" if is_client:
                if interviews.client_seen(tx, session_id, True, at=at, connection=connection):
                    sessions.come_back(tx, session_id)
            case "participant_left" | "participant_connection_aborted" if is_client:
                interviews.client_seen(tx, session_id, False, at=at, connection=connection)
            case "room_finished" if interviews.client_seen(tx, session_id, False, at=at):
                interviews.pause_if_abandoned(tx, session_id)
            case _:
                pass
    log.info("webhook_noted", session_id=session_id, webhook=event.event, is_client=is_client)
    return session_id
