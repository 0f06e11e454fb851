"""A PDF's bytes become a script: read in the sandbox, then checked and put into the script's own terms."""

import hashlib
from collections.abc import Sequence

from functions.documents.limits import MAX_FILE_BYTES
from functions.documents.reading.drafts import LOW_CONFIDENCE
from functions.documents.sandbox import ReadBox, ReadDocument, ReadQuestion, read_in_sandbox
from shared.errors import UnreadableDocument
from shared.interview.script import (
    MAX_GUIDANCE,
    MAX_NUMBER_CHARACTERS,
    MAX_OPTIONS,
    MAX_WORDING_CHARACTERS,
    AnswerType,
    Box,
    Condition,
    ExpectedAnswer,
    Page,
    ParseErrorCode,
    Place,
    Question,
    QuestionId,
    QuestionKind,
    Required,
    Script,
    Warning,
)

PARSER_VERSION = "layout/1"
_MUCH_LOW_CONFIDENCE = 0.3

SENTENCES: dict[ParseErrorCode, str] = {
    ParseErrorCode.EMPTY_FILE: "The file is empty. Upload the PDF again.",
    ParseErrorCode.NOT_A_PDF: "The file is not a PDF. Save the document as a PDF and upload that.",
    ParseErrorCode.TOO_LARGE: "The PDF is larger than 10 MiB. Upload a smaller one, for example without pictures.",
    ParseErrorCode.TOO_MANY_PAGES: "The PDF has more than 100 pages. Upload only the pages with the questions.",
    ParseErrorCode.CORRUPT: "The PDF is damaged. Open it in a PDF viewer, save it anew and upload that.",
    ParseErrorCode.PASSWORD_REQUIRED: "The PDF needs a password. Save a copy without one and upload that.",
    ParseErrorCode.UNSUPPORTED_ENCRYPTION: "The PDF's encryption cannot be read. Upload a copy without it.",
    ParseErrorCode.NO_PAGES: "The PDF has no pages. Check the file and upload it again.",
    ParseErrorCode.NO_TEXT_LAYER: "The PDF holds only pictures. Upload one whose text can be selected.",
    ParseErrorCode.XFA_UNSUPPORTED: "The PDF is a dynamic XFA form. Print it to a PDF and upload that.",
    ParseErrorCode.PARSE_TIMEOUT: "Reading the PDF took too long. Print it to a new PDF, or upload fewer pages.",
    ParseErrorCode.RESOURCE_LIMIT: "The PDF is too complex to read. Print it to a new PDF, or upload fewer pages.",
    ParseErrorCode.PARSER_CRASHED: "The PDF could not be read. Print it to a new PDF and upload that.",
    ParseErrorCode.REFUSED_BY_SCAN: "The virus scan did not pass the file. Print it to a new PDF and upload that.",
    ParseErrorCode.NO_QUESTIONS_FOUND: "No questions were found in the PDF. Check that it is the right one.",
}
"""What a lawyer is told, by code."""


def parse(pdf: bytes, sha256: str | None = None) -> Script:
    """Raises UnreadableDocument with a ParseErrorCode and its sentence. `sha256`: the PDF's, where it is known."""
    try:
        _check_size(pdf)
        return _script(sha256 or hashlib.sha256(pdf).hexdigest(), read_in_sandbox(pdf))
    except UnreadableDocument as error:
        raise UnreadableDocument(error.reason, SENTENCES[error.reason]) from None


def _check_size(pdf: bytes) -> None:
    if not pdf:
        raise UnreadableDocument(ParseErrorCode.EMPTY_FILE)
    if len(pdf) > MAX_FILE_BYTES:
        raise UnreadableDocument(ParseErrorCode.TOO_LARGE)


def _script(sha256: str, document: ReadDocument) -> Script:
    drafts = [draft for draft in document.script.drafts if draft.text.strip()]
    ids = {draft.block: QuestionId(f"q{number}") for number, draft in enumerate(drafts, start=1)}
    questions = tuple(_question(draft, ids) for draft in drafts)
    return Script(
        sha256=sha256,
        parser_version=PARSER_VERSION,
        title=document.script.title,
        language=document.script.language,
        page_count=document.page_count,
        pages=tuple(Page(number=number, text=text) for number, text in document.script.page_texts),
        questions=questions,
        warnings=_warnings(document, questions),
        unread_places=tuple(Place(page=place.page, bbox=_box(place.box)) for place in document.script.unread),
    )


def _question(read: ReadQuestion, ids: dict[int, QuestionId]) -> Question:
    draft = _within_limits(read)
    return Question(
        id=ids[draft.block],
        number=draft.number,
        text=draft.text,
        kind=QuestionKind(draft.kind),
        section=draft.section,
        parent_id=ids.get(draft.parent) if draft.parent is not None else None,
        condition=_condition(draft, ids),
        answer=ExpectedAnswer(type=AnswerType(draft.answer), options=draft.options),
        required=Required(draft.required),
        guidance=draft.guidance,
        page=draft.page,
        bbox=_box(draft.box),
        confidence=draft.confidence,
        needs_review=draft.confidence < LOW_CONFIDENCE or draft != read,
    )


def _box(read: ReadBox) -> Box:
    return Box(x0=read.x0, top=read.top, x1=read.x1, bottom=read.bottom)


def _within_limits(read: ReadQuestion) -> ReadQuestion:
    """Cut where it is more than a question may have: a form's list can hold anything."""
    return read.model_copy(
        update={
            "text": read.text[:MAX_WORDING_CHARACTERS],
            "number": read.number and read.number[:MAX_NUMBER_CHARACTERS],
            "section": read.section and read.section[:MAX_WORDING_CHARACTERS],
            "options": tuple(option[:MAX_WORDING_CHARACTERS] for option in read.options[:MAX_OPTIONS]),
            "guidance": tuple(line[:MAX_WORDING_CHARACTERS] for line in read.guidance[:MAX_GUIDANCE]),
        }
    )


def _condition(draft: ReadQuestion, ids: dict[int, QuestionId]) -> Condition | None:
    if draft.condition is None:
        return None
    block, equals = draft.condition
    asked = ids.get(block) if len(equals) <= MAX_WORDING_CHARACTERS else None
    return Condition(question_id=asked, equals=equals) if asked is not None else None


def _warnings(document: ReadDocument, questions: Sequence[Question]) -> tuple[Warning, ...]:
    doubtful = sum(question.needs_review for question in questions)
    found = {
        Warning.HIDDEN_TEXT_REMOVED: document.has_hidden_text,
        Warning.ACTIVE_CONTENT_IGNORED: document.has_active_content,
        Warning.PARTIAL_TEXT: document.is_partial,
        Warning.UNREAD_PLACES: bool(document.script.unread),
        Warning.LOW_CONFIDENCE: doubtful > _MUCH_LOW_CONFIDENCE * len(questions),
    }
    return tuple(warning for warning, holds in found.items() if holds)
