"""What the API does with an interview while an agent holds it: asked for by the one, looked at by the other."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, case, exists, func, select, update

from shared.db.engine import Lawyer
from shared.db.models import events, interviews, sessions
from shared.errors import InterviewNotFound
from shared.interview.events import EventKind
from shared.interview.status import EndReason, PausedBy, SessionStatus


@dataclass(frozen=True)
class Control:
    """What the API did with the session meanwhile."""

    status: SessionStatus
    paused_by: PausedBy | None
    end_reason: EndReason | None
    is_hold_asked: bool = False
    """Whether the lawyer has asked to hold it since it was paused last."""
    emergency_text: str | None = None
    """The lawyer's, as it stands now."""


def read(tx: Connection, session_id: UUID) -> Control:
    """The session's status as the API left it. Raises InterviewNotFound when the session is gone."""
    paused_at = select(func.max(events.c.at)).where(
        events.c.interview_id == interviews.c.id, events.c.kind == EventKind.PAUSED
    )
    is_hold_asked = case(
        (interviews.c.hold_asked_at.is_not(None), interviews.c.hold_asked_at > paused_at.scalar_subquery())
    )
    row = tx.execute(
        select(
            sessions.c.status,
            sessions.c.paused_by,
            sessions.c.end_reason,
            is_hold_asked.label("is_hold_asked"),
            sessions.c.emergency_text,
        )
        .join(interviews, interviews.c.session_id == sessions.c.id)
        .where(sessions.c.id == session_id)
    ).one_or_none()
    if row is None:
        raise InterviewNotFound
    return Control(
        SessionStatus(row.status),
        PausedBy(row.paused_by) if row.paused_by else None,
        EndReason(row.end_reason) if row.end_reason else None,
        bool(row.is_hold_asked),
        row.emergency_text,
    )


def ask_hold(tx: Connection, lawyer: Lawyer, session_id: UUID) -> None:
    """Note that the lawyer asks to hold their interview, whatever holds it already."""
    is_theirs = exists().where(sessions.c.id == session_id, sessions.c.lawyer_id == lawyer.lawyer_id)
    tx.execute(
        update(interviews).where(interviews.c.session_id == session_id, is_theirs).values(hold_asked_at=func.now())
    )
