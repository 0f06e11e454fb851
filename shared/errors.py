"""The error tree. Each error is named for the fact; none knows HTTP (functions/web/problems.py maps them).

LexNovaError
├── InvalidInput              the request itself is at fault
│   ├── InvalidScript         an edited script breaks a rule
│   ├── InvalidCursor
│   ├── RevisionMissing       an edit that does not say of which revision
│   └── IdempotencyKeyReused  same key, other request
├── NotAuthenticated          no token, or one that does not hold
│   ├── TokenExpired
│   └── WebhookForged
├── NotAllowed                a token that holds, for something else
├── NotFound                  (also when it is someone else's)
│   ├── SessionNotFound
│   ├── ScriptNotFound
│   ├── PageNotFound          no such page, or no picture of it (yet)
│   ├── InterviewNotFound
│   └── InvitationNotFound    unknown, expired and revoked look alike
├── Conflict                  the state does not allow it now
│   ├── ScriptNotReady
│   ├── ScriptFailed
│   ├── ScriptPinned          the interview has begun on it
│   ├── StaleRevision         If-Match names an older revision
│   ├── SessionNotStartable
│   ├── SessionEnded
│   ├── LanguageNotSupported  no phrase book
│   ├── AnswerTooLarge        more is stored than one HTTP answer holds
│   └── LeaseHeld             another agent holds the interview
├── LeaseLost                 the fencing token is no longer the newest
├── TooManyTries
├── UnreadableDocument        a PDF that becomes no script (ParseErrorCode)
└── Unavailable               a part is down; try again
    ├── DatabaseUnavailable
    ├── LiveKitUnavailable
    ├── StorageUnavailable
    ├── IssuerUnavailable
    ├── SecretsUnavailable
    └── InterviewersUnavailable
"""

from typing import ClassVar

from shared.interview.script import ParseErrorCode


class LexNovaError(Exception):
    """`code` is stable; `detail` is a sentence a person can act on, without anyone's words in it."""

    code: ClassVar[str] = "error"
    default_detail: ClassVar[str] = "Something went wrong."

    def __init__(self, detail: str | None = None) -> None:
        self.detail = detail or self.default_detail
        super().__init__(self.detail)


class InvalidInput(LexNovaError):
    code = "invalid_input"
    default_detail = "The request is not valid."


class InvalidScript(InvalidInput):
    """`place` is that of the question which breaks it, counted from 0, where it is one alone."""

    code = "invalid_script"
    default_detail = "The script is not valid."
    place: int | None = None


class InvalidCursor(InvalidInput):
    code = "invalid_cursor"
    default_detail = "The cursor is not one that this list gave out. Start again without it."


class RevisionMissing(InvalidInput):
    code = "revision_missing"
    default_detail = "Send If-Match with the ETag that the script was read with."


class IdempotencyKeyReused(InvalidInput):
    code = "idempotency_key_reused"
    default_detail = "This Idempotency-Key was used for another request. Use a new key."


class NotAuthenticated(LexNovaError):
    code = "not_authenticated"
    default_detail = "A valid bearer token is needed."


class TokenExpired(NotAuthenticated):
    code = "token_expired"
    default_detail = "The token has expired. Sign in again."


class WebhookForged(NotAuthenticated):
    code = "webhook_forged"
    default_detail = "The webhook's signature does not match its body."


class NotAllowed(LexNovaError):
    code = "not_allowed"
    default_detail = "This token does not allow that."


class NotFound(LexNovaError):
    code = "not_found"
    default_detail = "There is nothing here."


class SessionNotFound(NotFound):
    code = "session_not_found"
    default_detail = "There is no such session."


class ScriptNotFound(NotFound):
    code = "script_not_found"
    default_detail = "This session has no script. Upload a PDF first."


class PageNotFound(NotFound):
    code = "page_not_found"
    default_detail = "There is no picture of this page."


class InterviewNotFound(NotFound):
    code = "interview_not_found"
    default_detail = "This session's interview has not been started."


class InvitationNotFound(NotFound):
    code = "invitation_not_found"
    default_detail = "This invitation is not valid any more. Ask your lawyer for a new one."


class Conflict(LexNovaError):
    code = "conflict"
    default_detail = "The state does not allow that now."


class ScriptNotReady(Conflict):
    code = "script_not_ready"
    default_detail = "The script is not ready. Wait until the PDF has been read."


class ScriptFailed(Conflict):
    code = "script_failed"
    default_detail = "The PDF could not be read. Upload another one."


class ScriptPinned(Conflict):
    code = "script_pinned"
    default_detail = "The interview has begun on this script; it can no longer be edited."


class StaleRevision(Conflict):
    code = "stale_revision"
    default_detail = "The script was changed meanwhile. Read it again and repeat the edit."


class SessionNotStartable(Conflict):
    code = "session_not_startable"
    default_detail = "The session cannot be started from its present state."


class SessionEnded(Conflict):
    code = "session_ended"
    default_detail = "The session is over."


class LanguageNotSupported(Conflict):
    code = "language_not_supported"
    default_detail = "The interviewer does not speak this session's language."


class AnswerTooLarge(Conflict):
    code = "answer_too_large"
    default_detail = "This is too much for one answer. Read the answers and the transcript page by page."


class LeaseHeld(Conflict):
    code = "lease_held"
    default_detail = "Another interviewer holds this interview."


class LeaseLost(LexNovaError):
    code = "lease_lost"
    default_detail = "Another interviewer has taken this interview over."


class TooManyTries(LexNovaError):
    code = "too_many_tries"
    default_detail = "Too many tries. Wait a few minutes."


class UnreadableDocument(LexNovaError):
    """`reason` says which of the parser's errors it is."""

    code = "unreadable_document"
    default_detail = "The PDF could not be read."

    def __init__(self, reason: ParseErrorCode, detail: str | None = None) -> None:
        self.reason = reason
        super().__init__(detail)


class Unavailable(LexNovaError):
    code = "unavailable"
    default_detail = "A part of the service is not available. Try again shortly."


class DatabaseUnavailable(Unavailable):
    code = "database_unavailable"
    default_detail = "The database cannot be reached. Try again shortly."


class LiveKitUnavailable(Unavailable):
    code = "livekit_unavailable"
    default_detail = "The room service cannot be reached. Try again shortly."


class StorageUnavailable(Unavailable):
    code = "storage_unavailable"
    default_detail = "The file store cannot be reached. Try again shortly."


class IssuerUnavailable(Unavailable):
    code = "issuer_unavailable"
    default_detail = "The identity provider cannot be reached. Try again shortly."


class SecretsUnavailable(Unavailable):
    code = "secrets_unavailable"
    default_detail = "The settings' secrets cannot be read. Try again shortly."


class InterviewersUnavailable(Unavailable):
    code = "interviewers_unavailable"
    default_detail = "The interviewers' service cannot be reached. Try again shortly."
