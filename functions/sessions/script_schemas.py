"""What the sessions API gives of scripts: one as it stands, a picture of a page, the list of those to use again."""

from datetime import datetime
from uuid import UUID

from pydantic import ConfigDict, Field

from functions.web.output import Output
from shared.db.scripts import StoredScript
from shared.interview.script import ParseErrorCode, Place, Question
from shared.interview.status import ScriptStatus


class ScriptFailure(Output):
    code: ParseErrorCode
    detail: str


class ScriptOutput(Output):
    """The script as it stands. `revision` is the ETag; `questions` is empty unless it is parsed."""

    session_id: UUID
    status: ScriptStatus
    error: ScriptFailure | None = None
    upload_id: UUID | None = Field(default=None, description="The upload that this script was read from")
    awaited_upload_id: UUID | None = Field(default=None, description="A newer upload form that has brought no PDF yet")
    revision: int = 0
    is_edited: bool = Field(default=False, description="Whether this revision is the lawyer's, not the parser's")
    title: str | None = None
    language: str | None = Field(default=None, description="As guessed from the words")
    page_count: int | None = None
    source: str | None = None
    warnings: tuple[str, ...] = ()
    unread_places: tuple[Place, ...] = Field(default=(), description="To write or to tick at, that no question took")
    questions: tuple[Question, ...] = ()

    @classmethod
    def of(cls, script: StoredScript, *, awaited: UUID | None, failure: ScriptFailure | None) -> "ScriptOutput":
        known = {name: script.document.get(name) for name in ("title", "language", "page_count", "source")}
        return cls(
            session_id=script.session_id,
            status=script.status,
            error=failure,
            upload_id=script.upload_id,
            awaited_upload_id=awaited,
            revision=script.revision,
            is_edited=script.is_edited,
            warnings=tuple(script.document.get("warnings", ())),
            unread_places=tuple(Place.model_validate(place) for place in script.document.get("unread_places", ())),
            questions=script.questions,
            **known,
        )


class ListedScript(Output):
    """A script that can be used again: `POST /sessions` with `script_from` its `session_id`."""

    model_config = ConfigDict(from_attributes=True)

    session_id: UUID
    title: str
    language: str
    questions: int
    uses: int = Field(description="Sessions that were made from it, beside its own")
    is_own: bool
    is_shared_in_firm: bool
    lawyer_name: str
    updated_at: datetime


class ScriptPage(Output):
    scripts: list[ListedScript]
    next_cursor: str | None = Field(description="Null on the last page")
