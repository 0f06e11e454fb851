"""What a model suggests of a parsed script, by question id, and which of it is taken.

Its wording never is: each text that it names must stand on the page. It cannot add, drop or reorder a question.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from shared.interview.script import (
    MAX_QUESTIONS,
    MAX_WORDING_CHARACTERS,
    AnswerType,
    Box,
    Condition,
    ExpectedAnswer,
    Page,
    Question,
    QuestionId,
    QuestionKind,
    Required,
    Script,
    Suggested,
    has_words,
)

CHOICES = (AnswerType.CHOICE, AnswerType.MULTIPLE_CHOICE)
type SuggestedType = Literal["text", "yes_no", "date", "number", "choice", "multiple_choice"]
"""No signature: the interview asks nobody for one, so a question that became one would be lost."""
Span = Annotated[str, StringConstraints(min_length=1, max_length=300)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class SuggestedCondition(_Strict):
    question_id: QuestionId
    equals: str


class Suggestion(_Strict):
    """Of the question `question_id`; null is no suggestion. `merge_with` is the next question, whose words go on."""

    question_id: QuestionId
    section: Span | None = None
    answer_type: SuggestedType | None = None
    options: Annotated[tuple[Span, ...], Field(max_length=100)] | None = None
    guidance: Annotated[tuple[Span, ...], Field(max_length=10)] | None = None
    condition: SuggestedCondition | None = None
    merge_with: QuestionId | None = None


class Suggestions(_Strict):
    suggestions: Annotated[tuple[Suggestion, ...], Field(max_length=2 * MAX_QUESTIONS)]


class _Pages:
    """The pages' text in single spaces."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self._texts = {page.number: _plain(page.text) for page in pages}

    def hold(self, span: str, page: int | None) -> bool:
        """Whether it stands there in whole words."""
        text, plain = self._texts.get(page or 0, ""), _plain(span)
        if plain not in text or not has_words(plain):
            return False
        return re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", text) is not None


type _Questions = Mapping[QuestionId, Question]
type _Change = Callable[[Question, Suggestion, _Questions, _Pages], Question]
"""Gives the question as it was where the suggestion is not taken."""


def with_suggestions(script: Script, suggestions: Sequence[Suggestion]) -> Script:
    """Each is taken or left by itself. What was taken is named in `suggested`, and its question is to be reviewed."""
    pages = _Pages(script.pages)
    questions = {question.id: question for question in script.questions}
    for change in _CHANGES:
        for suggestion in suggestions:
            if question := questions.get(suggestion.question_id):
                questions[question.id] = _marked(question, change(question, suggestion, questions, pages))
    for suggestion in suggestions:
        questions = _merged(questions, suggestion, pages)
    return script.model_copy(update={"questions": tuple(questions.values())})


def _in_section(question: Question, suggestion: Suggestion, _: _Questions, pages: _Pages) -> Question:
    """A heading may stand on a page before."""
    section = suggestion.section
    if section is None or not any(pages.hold(section, page) for page in range(1, (question.page or 0) + 1)):
        return question
    return question.model_copy(update={"section": _plain(section)})


def _with_guidance(question: Question, suggestion: Suggestion, questions: _Questions, pages: _Pages) -> Question:
    spans = tuple(_plain(span) for span in suggestion.guidance or ())
    asked = [_plain(other.text) for other in questions.values()]
    if not all(pages.hold(span, question.page) and not any(text in span for text in asked) for span in spans):
        return question
    return question.model_copy(update={"guidance": tuple(dict.fromkeys((*question.guidance, *spans)))})


def _with_answer(question: Question, suggestion: Suggestion, questions: _Questions, pages: _Pages) -> Question:
    """What has options stays a choice, and what hangs on its answer can still be met."""
    kind = AnswerType(suggestion.answer_type or question.answer.type)
    options = question.answer.options
    if suggestion.options is not None:
        options = tuple(_plain(option) for option in suggestion.options)
        if not all(pages.hold(option, question.page) for option in options):
            return question
    if options != question.answer.options or kind is not question.answer.type:
        distinct = {option.casefold() for option in options}
        if len(distinct) != len(options) or (len(options) < 2 if kind in CHOICES else len(options) > 0):
            return question
    changed = question.model_copy(update={"answer": ExpectedAnswer(type=kind, options=options)})
    return changed if _can_be_met((question.id,), changed, questions) else question


def _on_condition(question: Question, suggestion: Suggestion, questions: _Questions, _: _Pages) -> Question:
    if suggestion.condition is None:
        return question
    lead = questions.get(suggestion.condition.question_id)
    order = list(questions)
    if lead is None or order.index(lead.id) >= order.index(question.id):
        return question
    equals = _value(lead, suggestion.condition.equals)
    if equals is None:
        return question
    return question.model_copy(update={"condition": Condition(question_id=lead.id, equals=equals)})


_CHANGES: tuple[_Change, ...] = (_in_section, _with_guidance, _with_answer, _on_condition)
"""In this order: conditions look at the answers that stand then."""


def _merged(questions: dict[QuestionId, Question], suggestion: Suggestion, pages: _Pages) -> dict[QuestionId, Question]:
    """The second's words go on where the first's end, without a question mark between them."""
    first, second = questions.get(suggestion.question_id), questions.get(suggestion.merge_with or QuestionId(""))
    order = list(questions)
    if not first or not second or order.index(second.id) != order.index(first.id) + 1:
        return questions
    text = f"{first.text} {second.text}"
    is_whole = first.page == second.page and pages.hold(text, first.page) and len(text) <= MAX_WORDING_CHARACTERS
    one = _one(first, second, text)
    is_apart = first.text.rstrip().endswith("?") or second.condition is not None
    if is_apart or not is_whole or not _can_be_met((first.id, second.id), one, questions):
        return questions
    return {
        name: _marked(first, one) if name == first.id else _led_by(other, second.id, first.id)
        for name, other in questions.items()
        if name != second.id
    }


def _one(first: Question, second: Question, text: str) -> Question:
    """Where the words end is where the place to answer is."""
    kinds = (first.kind, second.kind)
    boxes = [box for box in (first.bbox, second.bbox) if box]
    return first.model_copy(
        update={
            "text": text,
            "kind": QuestionKind.QUESTION if QuestionKind.QUESTION in kinds else first.kind,
            "answer": second.answer if first.answer == ExpectedAnswer() else first.answer,
            "required": second.required if first.required is Required.UNKNOWN else first.required,
            "guidance": tuple(dict.fromkeys((*first.guidance, *second.guidance))),
            "bbox": _around(boxes) if boxes else None,
            "confidence": min(first.confidence, second.confidence),
            "suggested": (*first.suggested, *second.suggested),
        }
    )


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        x0=min(box.x0 for box in boxes),
        top=min(box.top for box in boxes),
        x1=max(box.x1 for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )


def _led_by(question: Question, gone: QuestionId, instead: QuestionId) -> Question:
    condition = question.condition
    if condition and condition.question_id == gone:
        condition = Condition(question_id=instead, equals=condition.equals)
    parent = instead if question.parent_id == gone else question.parent_id
    return question.model_copy(update={"condition": condition, "parent_id": parent})


def _can_be_met(leads: Sequence[QuestionId], lead: Question, questions: _Questions) -> bool:
    """Whether `lead`, in the place of `leads`, can still be answered as every question that hangs on them wants."""
    hanging = [question.condition for question in questions.values() if question.condition]
    return all(_value(lead, one.equals) is not None for one in hanging if one.question_id in leads)


def _value(lead: Question, wanted: str) -> str | None:
    """The answer to `lead` that is meant; None if it knows no such answer."""
    known = ("yes", "no") if lead.answer.type is AnswerType.YES_NO else lead.answer.options
    return next((value for value in known if value.strip().casefold() == wanted.strip().casefold()), None)


def _marked(before: Question, after: Question) -> Question:
    changed = {what for what in Suggested if before.part(what) != after.part(what)}
    if not changed:
        return before
    marks = tuple(what for what in Suggested if what in changed or what in after.suggested)
    return after.model_copy(update={"suggested": marks, "needs_review": True})


def _plain(text: str) -> str:
    return " ".join(text.split())
