"""What the sessions API takes and gives."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from functions.sessions.storage import UploadForm
from shared.db.scripts import StoredScript
from shared.db.sessions import Session
from shared.errors import InvalidScript
from shared.interview.script import (
    MAX_QUESTIONS,
    AnswerType,
    Origin,
    ParseErrorCode,
    Question,
    QuestionId,
)
from shared.interview.status import EndReason, PausedBy, ScriptStatus, SessionStatus


def _storable(text: str) -> str:
    if "\x00" in text:
        raise ValueError("NUL characters cannot be stored")
    return text


Short = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_storable)
]
Long = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000), AfterValidator(_storable)
]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")]


class _Input(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SessionInput(_Input):
    """A new session. With `script_from` it takes another session's script and needs no upload."""

    title: Short
    client_name: Short | None = None
    language: Language = "en"
    matter_reference: Short | None = None
    jurisdiction: Short | None = None
    emergency_text: Long | None = None
    script_from: UUID | None = None


class SessionPatch(_Input):
    """Fields to change; null clears one. `title` and `language` cannot be cleared."""

    title: Short = Field(default_factory=str)
    client_name: Short | None = None
    language: Language = Field(default_factory=str)
    matter_reference: Short | None = None
    jurisdiction: Short | None = None
    emergency_text: Long | None = None


class SessionOutput(BaseModel):
    """A session as its lawyer sees it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    title: str
    client_name: str | None
    language: str
    matter_reference: str | None
    jurisdiction: str | None
    emergency_text: str | None
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


class SessionPage(BaseModel):
    sessions: list[SessionOutput]
    next_cursor: str | None = Field(description="Null on the last page")


class ScriptFailure(BaseModel):
    code: ParseErrorCode
    detail: str


class ScriptOutput(BaseModel):
    """The script as it stands. `revision` is the ETag; `questions` is empty unless it is parsed."""

    session_id: UUID
    status: ScriptStatus
    error: ScriptFailure | None = None
    upload_id: UUID | None = Field(default=None, description="The upload that this script was read from")
    awaited_upload_id: UUID | None = Field(default=None, description="A newer upload form that has brought no PDF yet")
    revision: int = 0
    title: str | None = None
    language: str | None = None
    page_count: int | None = None
    source: str | None = None
    warnings: list[str] = []
    questions: list[Question] = []

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
            warnings=script.document.get("warnings", []),
            questions=list(script.questions),
            **known,
        )


class ScriptEdit(_Input):
    """The whole script as the lawyer wants it. A question without an `id` is new and gets one."""

    title: Short | None = None
    questions: Annotated[list["EditedQuestion"], Field(min_length=1, max_length=MAX_QUESTIONS)]

    def numbered(self, before: tuple[Question, ...]) -> tuple[Question, ...]:
        """The edited questions, each with an id and with who worded it. Raises InvalidScript."""
        known = {question.id: question for question in before}
        given = [question.id for question in self.questions if question.id is not None]
        if len(given) != len(set(given)):
            raise InvalidScript("Two questions have the same id.")
        numbers = [int(name[1:]) for name in {*given, *known} if name[1:].isdigit()]
        following = max(numbers, default=0) + 1
        edited: list[Question] = []
        for question in self.questions:
            name = question.id
            if name is None:
                name, following = QuestionId(f"q{following}"), following + 1
            edited.append(question.worded(name, known.get(name)))
        _check_references(edited)
        return tuple(edited)


class EditedQuestion(Question):
    """A question as the lawyer sends it; where it stood and how sure the parser was cannot be edited."""

    id: Annotated[QuestionId, StringConstraints(pattern=r"^q[0-9]{1,6}$")] | None = None  # type: ignore[assignment]

    def worded(self, name: QuestionId, before: Question | None) -> Question:
        """This question under its id; its origin is the lawyer once its wording is not the PDF's."""
        same = before is not None and before.text == self.text
        kept = {"origin": before.origin if before is not None and same else Origin.LAWYER}
        if before is not None:
            kept |= {"page": before.page, "bbox": before.bbox, "confidence": before.confidence}  # type: ignore[dict-item]
        fields = {field: getattr(self, field) for field in Question.model_fields}
        return Question(**{**fields, **kept, "id": name})


def _check_references(questions: list[Question]) -> None:
    places = {question.id: place for place, question in enumerate(questions)}
    for question in questions:
        leads = [question.parent_id, question.condition.question_id if question.condition else None]
        for lead in leads:
            if lead is not None and (lead not in places or places[lead] >= places[question.id]):
                raise InvalidScript(f"Question {question.id} depends on {lead}, which does not stand before it.")
        is_choice = question.answer.type in (AnswerType.CHOICE, AnswerType.MULTIPLE_CHOICE)
        if is_choice and len(question.answer.options) < 2:
            raise InvalidScript(f"Question {question.id} is a choice with fewer than two options.")
        if not question.text.strip():
            raise InvalidScript(f"Question {question.id} has no wording.")


ScriptEdit.model_rebuild()
