"""What the rooms API gives."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from functions.web.output import Output
from shared.interview.status import EndReason, PausedBy, SessionStatus


class JoinToken(Output):
    """With these two a participant joins the room (LiveKit SDK: `room.connect`), within two minutes."""

    server_url: str
    participant_token: str


class InvitationOutput(Output):
    """A client's way in. The code is only here and in the link; it is stored as a hash."""

    id: UUID
    code: str
    url: str
    expires_at: datetime


class SessionState(Output):
    """Where a session stands."""

    session_id: UUID
    status: SessionStatus
    paused_by: PausedBy | None
    end_reason: EndReason | None
    waiting_for_interviewer: bool


class StartedSession(SessionState):
    """Both tokens join the same room; the lawyer's also administers it."""

    server_url: str
    room_name: str
    lawyer_token: str
    client_token: str
    invitation: InvitationOutput


class InvitedBy(Output):
    """Who asks, and whether the interview can be joined now."""

    lawyer_name: str
    language: str
    status: SessionStatus
    waiting_for_interviewer: bool
    expires_at: datetime = Field(description="Until when the invitation is good")


class Received(Output):
    """A webhook was noted."""

    received: bool = True
