"""The states of a session, an interview and a question, and the moves between them."""

from enum import StrEnum


class SessionStatus(StrEnum):
    DRAFT = "draft"
    READY = "ready"
    IN_PROGRESS = "in_progress"
    PAUSED = "paused"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


MOVES: dict[SessionStatus, frozenset[SessionStatus]] = {
    SessionStatus.DRAFT: frozenset({SessionStatus.READY, SessionStatus.CANCELLED}),
    SessionStatus.READY: frozenset({SessionStatus.DRAFT, SessionStatus.IN_PROGRESS, SessionStatus.CANCELLED}),
    SessionStatus.IN_PROGRESS: frozenset({SessionStatus.PAUSED, SessionStatus.COMPLETED, SessionStatus.CANCELLED}),
    SessionStatus.PAUSED: frozenset({SessionStatus.IN_PROGRESS, SessionStatus.COMPLETED, SessionStatus.CANCELLED}),
    SessionStatus.COMPLETED: frozenset(),
    SessionStatus.CANCELLED: frozenset(),
}
"""`ready` falls back to `draft` when a new PDF is uploaded before the start."""
ENDED = frozenset(status for status, following in MOVES.items() if not following)
"""Nothing follows."""


class PausedBy(StrEnum):
    LAWYER = "lawyer"
    CLIENT = "client"
    AWAY = "away"
    SYSTEM = "system"


class EndReason(StrEnum):
    FINISHED = "finished"
    STOPPED_BY_CLIENT = "stopped_by_client"
    CONSENT_REFUSED = "consent_refused"
    ENDED_BY_LAWYER = "ended_by_lawyer"
    EMERGENCY = "emergency"


class ScriptStatus(StrEnum):
    PROCESSING = "processing"
    PARSED = "parsed"
    FAILED = "failed"


class QuestionStatus(StrEnum):
    PENDING = "pending"
    ASKING = "asking"
    ANSWERED = "answered"
    DECLINED = "declined"
    UNKNOWN = "unknown"
    NEEDS_LAWYER = "needs_lawyer"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASKED = "not_asked"


OPEN = frozenset({QuestionStatus.PENDING, QuestionStatus.ASKING})
OUTCOMES = frozenset(QuestionStatus) - OPEN
"""What a question can end as."""

WITH_EVIDENCE = frozenset(
    {
        QuestionStatus.ANSWERED,
        QuestionStatus.DECLINED,
        QuestionStatus.UNKNOWN,
        QuestionStatus.NEEDS_LAWYER,
    }
)
"""The outcomes that are an answer, and so rest on something the client said."""
