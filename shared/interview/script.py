"""The script: a lawyer's questions as they are asked, with where each one stands on its page."""

import re
from enum import StrEnum
from typing import Annotated, Literal, NewType, assert_never

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

SCHEMA_VERSION: Literal[1] = 1
MAX_QUESTIONS = 500
MAX_WORDING_CHARACTERS = 4_000
MAX_NUMBER_CHARACTERS = 40
MAX_OPTIONS = 300
MAX_GUIDANCE = 100
"""What one question may have, as it is read and as it is edited."""

DATE_VALUE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", re.ASCII)
"""A date as an answer's value has it: as much of it as was said."""

QuestionId = NewType("QuestionId", str)
"""Short (`q12`), unique in a script and kept through its revisions."""


def _storable(text: str) -> str:
    if not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text):
        raise ValueError("half of a surrogate pair is no text")
    return text.replace("\x00", "")


Stored = Annotated[str, AfterValidator(_storable)]
"""Text as it can be stored: PostgreSQL takes every character but NUL, and no half of a surrogate pair."""
Line = Annotated[Stored, StringConstraints(max_length=MAX_WORDING_CHARACTERS)]


class AnswerType(StrEnum):
    TEXT = "text"
    YES_NO = "yes_no"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    MULTIPLE_CHOICE = "multiple_choice"
    SIGNATURE = "signature"


class QuestionKind(StrEnum):
    QUESTION = "question"
    FIELD = "field"
    STATEMENT_PROMPT = "statement_prompt"


class Required(StrEnum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


class Source(StrEnum):
    TEXT_LAYER = "text_layer"
    OCR = "ocr"


class Origin(StrEnum):
    """Who worded a question: the PDF, the lawyer in the review, or the lawyer in the room."""

    PDF = "pdf"
    LAWYER = "lawyer"
    ROOM = "room"


class Suggested(StrEnum):
    """What of a question a model suggested, and the reading took."""

    SECTION = "section"
    ANSWER_TYPE = "answer_type"
    OPTIONS = "options"
    CONDITION = "condition"
    GUIDANCE = "guidance"
    MERGE = "merge"


class Warning(StrEnum):
    HIDDEN_TEXT_REMOVED = "hidden_text_removed"
    ACTIVE_CONTENT_IGNORED = "active_content_ignored"
    PARTIAL_TEXT = "partial_text"
    OCR_USED = "ocr_used"
    LOW_CONFIDENCE = "low_confidence"
    UNREAD_PLACES = "unread_places"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class ExpectedAnswer(_Frozen):
    type: AnswerType = AnswerType.TEXT
    options: tuple[Line, ...] = ()


class Condition(_Frozen):
    """Ask only if the answer to `question_id` equals `equals` (for yes/no: "yes" or "no"), compared without case. Of
    two dates one may say more than the other."""

    question_id: QuestionId
    equals: Line


class Box(_Frozen):
    """On its page, in PDF points from the top left corner."""

    x0: float
    top: float
    x1: float
    bottom: float


class Question(_Frozen):
    id: QuestionId
    number: Stored | None = None
    """As printed: "12", "3.a", "IV"."""
    text: Annotated[Stored, StringConstraints(min_length=1, max_length=MAX_WORDING_CHARACTERS)]
    """The wording, verbatim: it is spoken as it stands."""
    kind: QuestionKind = QuestionKind.QUESTION
    section: Line | None = None
    parent_id: QuestionId | None = None
    condition: Condition | None = None
    answer: ExpectedAnswer = ExpectedAnswer()
    required: Required = Required.UNKNOWN
    guidance: tuple[Line, ...] = ()
    help_text: Line | None = None
    """The lawyer's own words for a client who asks what the question means."""
    page: Annotated[int, Field(ge=1)] | None = None
    bbox: Box | None = None
    confidence: Annotated[float, Field(ge=0, le=1)] = 1.0
    needs_review: bool = False
    origin: Origin = Origin.PDF
    suggested: Annotated[tuple[Suggested, ...], Field(exclude_if=lambda marks: not marks)] = ()
    """What a model suggested of it and nobody has changed since; left out where that is nothing."""

    def part(self, what: Suggested) -> object:
        """What such a suggestion changes."""
        match what:
            case Suggested.SECTION:
                return self.section
            case Suggested.ANSWER_TYPE:
                return self.answer.type
            case Suggested.OPTIONS:
                return self.answer.options
            case Suggested.CONDITION:
                return self.condition
            case Suggested.GUIDANCE:
                return self.guidance
            case Suggested.MERGE:
                return self.text
            case _:
                assert_never(what)


class Page(_Frozen):
    number: int
    text: Stored


class Place(_Frozen):
    """Of a page, to write or to tick at, that no question took."""

    page: Annotated[int, Field(ge=1)]
    bbox: Box


class Script(_Frozen):
    """What the parser makes of one PDF (schema: SCHEMA_VERSION)."""

    schema_version: Literal[1] = SCHEMA_VERSION
    sha256: str
    parser_version: str
    title: Stored | None = None
    language: str | None = None
    """ISO 639-1, as guessed from the words."""
    page_count: int
    source: Source = Source.TEXT_LAYER
    pages: tuple[Page, ...] = ()
    questions: tuple[Question, ...]
    warnings: tuple[Warning, ...] = ()
    unread_places: tuple[Place, ...] = ()


def has_words(wording: str) -> bool:
    """Whether it can be spoken: of blanks, marks and invisible characters the client would hear silence, and be waited
    for."""
    return any(sign.isalnum() for sign in wording)


class ParseErrorCode(StrEnum):
    """Why a PDF became no script."""

    EMPTY_FILE = "empty_file"
    NOT_A_PDF = "not_a_pdf"
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    CORRUPT = "corrupt"
    PASSWORD_REQUIRED = "password_required"  # noqa: S105 - a name, no password
    UNSUPPORTED_ENCRYPTION = "unsupported_encryption"
    NO_PAGES = "no_pages"
    NO_TEXT_LAYER = "no_text_layer"
    XFA_UNSUPPORTED = "xfa_unsupported"
    PARSE_TIMEOUT = "parse_timeout"
    RESOURCE_LIMIT = "resource_limit"
    PARSER_CRASHED = "parser_crashed"
    REFUSED_BY_SCAN = "refused_by_scan"
    NO_QUESTIONS_FOUND = "no_questions_found"
