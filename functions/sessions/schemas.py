"""What the sessions API takes and gives."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from functions.sessions.storage import UploadForm
from functions.sessions.text import Language, Long, Short
from functions.web.output import Output
from shared.db.sessions import Session
from shared.interview.status import EndReason, PausedBy, SessionStatus

DEFAULT_LANGUAGE = "en"


class _Input(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SessionInput(_Input):
    """A new session. With `script_from` it takes another session's script, own or shared, and needs no upload."""

    title: Short
    client_name: Short | None = None
    language: Language = Field(
        default_factory=str, description="By default that of the session whose script is taken, else `en`"
    )
    matter_reference: Short | None = None
    jurisdiction: Short | None = None
    emergency_text: Long | None = None
    script_from: UUID | None = None

    def fields(self, language: str = DEFAULT_LANGUAGE) -> dict[str, object]:
        """What a lawyer sets, in `language` unless it is said."""
        return {**self.model_dump(exclude={"script_from"}), "language": self.language or language}


class SessionPatch(_Input):
    """Fields to change; null clears one. `title` and `language` cannot be cleared."""

    title: Short = Field(default_factory=str)
    client_name: Short | None = None
    language: Language = Field(default_factory=str)
    matter_reference: Short | None = None
    jurisdiction: Short | None = None
    emergency_text: Long | None = None
    script_shared_in_firm: StrictBool = Field(
        default_factory=bool, description="Whether the firm's other lawyers may make sessions from this one's script"
    )


class SessionOutput(Output):
    """A session as its lawyer sees it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    client_name: str | None
    language: str
    matter_reference: str | None
    jurisdiction: str | None
    emergency_text: str | None
    script_shared_in_firm: bool
    status: SessionStatus
    paused_by: PausedBy | None
    end_reason: EndReason | None
    waiting_for_interviewer: bool
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, session: Session) -> "SessionOutput":
        return cls.model_validate(session)


class CreatedSession(SessionOutput):
    """`upload` is null when the script was taken from another session."""

    upload: UploadForm | None


class SessionPage(Output):
    sessions: list[SessionOutput]
    next_cursor: str | None = Field(description="Null on the last page")
