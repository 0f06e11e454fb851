"""A lawyer's edit of a script: what may be in it, and whose words each question is in afterwards."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from functions.sessions.text import Long
from shared.errors import InvalidScript
from shared.interview.script import (
    DATE_VALUE,
    MAX_GUIDANCE,
    MAX_NUMBER_CHARACTERS,
    MAX_OPTIONS,
    MAX_QUESTIONS,
    AnswerType,
    Box,
    Condition,
    ExpectedAnswer,
    Line,
    Origin,
    Question,
    QuestionId,
    Stored,
    Suggested,
    has_words,
)

CHOICES = (AnswerType.CHOICE, AnswerType.MULTIPLE_CHOICE)
NUMBER_VALUE = re.compile(r"-?[0-9][0-9,]{0,19}(\.[0-9]{1,9})?", re.ASCII)
"""A number as a lawyer writes it; Python takes "nan" and "infinity" for numbers, too, and no answer is one."""

GivenId = Annotated[QuestionId, StringConstraints(pattern=r"^q[0-9]{1,6}$")]


class EditedAnswer(ExpectedAnswer):
    options: Annotated[tuple[Line, ...], Field(max_length=MAX_OPTIONS)] = ()


class EditedQuestion(Question):
    """A question as the lawyer wants it. Without an `id` it is new and gets one.

    Where it stands on its page, how sure the parser was and who worded it cannot be edited: whatever is sent of
    these is passed over, so that a script can be sent back as it was read.
    """

    id: GivenId | None = None  # type: ignore[assignment]
    made_from: tuple[GivenId, ...] = Field(
        default=(), max_length=20, description="Split or merged: the questions whose words these are"
    )
    number: Annotated[Stored, StringConstraints(max_length=MAX_NUMBER_CHARACTERS)] | None = None
    answer: EditedAnswer = EditedAnswer()
    guidance: Annotated[tuple[Line, ...], Field(max_length=MAX_GUIDANCE)] = ()


class ScriptEdit(BaseModel):
    """The whole script as the lawyer wants it: what is left out is removed, the order is the order of asking."""

    model_config = ConfigDict(extra="forbid")

    title: Long | None = Field(default=None, description="Left as it is when null")
    questions: Annotated[list[EditedQuestion], Field(min_length=1, max_length=MAX_QUESTIONS)]
    """A list: pydantic says of a tuple whose first element is wrong that it has too few, too."""

    def applied_to(self, known: Mapping[QuestionId, Question]) -> tuple[Question, ...]:
        """The script's questions after the edit; `known` are all that it ever had since its PDF was read.

        An id is never given a second time, also when its question was removed. Raises InvalidScript.
        """
        names = self._names(known)
        edited: list[Question] = []
        for place, (question, name) in enumerate(zip(self.questions, names, strict=True)):
            with _naming(place):
                edited.append(_made(question, name, known))
        _check(edited, known)
        return tuple(edited)

    def _names(self, known: Mapping[QuestionId, Question]) -> list[QuestionId]:
        given: set[QuestionId] = set()
        for place, name in enumerate(question.id for question in self.questions):
            with _naming(place):
                if name in given:
                    raise InvalidScript(f"Two questions have the id {name}.")
                if name is not None and name not in known:
                    raise InvalidScript(f"This script never had a question {name}. Leave the id of a new question out.")
            given |= {name} if name else set()
        following = max((int(name[1:]) for name in known), default=0)
        names: list[QuestionId] = []
        for question in self.questions:
            if question.id is None:
                following += 1
            names.append(question.id or QuestionId(f"q{following}"))
        return names


@contextmanager
def _naming(place: int) -> Iterator[None]:
    """Has what is wrong say where: a new question's id is not known yet to who sent it."""
    try:
        yield
    except InvalidScript as error:
        error.place = place
        raise


def _made(edited: EditedQuestion, name: QuestionId, known: Mapping[QuestionId, Question]) -> Question:
    for source in edited.made_from:
        if source not in known:
            raise InvalidScript(f"Question {name} is made from {source}, which this script never had.")
    sources = [known[source] for source in edited.made_from or ((name,) if name in known else ())]
    fields = {field: getattr(edited, field) for field in Question.model_fields}
    fields |= {
        "id": name,
        "answer": ExpectedAnswer(type=edited.answer.type, options=edited.answer.options),
        "origin": _origin(edited, sources),
        "page": sources[0].page if sources else None,
        "bbox": _around(sources),
        "confidence": min((source.confidence for source in sources), default=1.0),
        "suggested": _suggested(edited, sources),
    }
    return Question(**fields)


def _origin(edited: EditedQuestion, sources: Sequence[Question]) -> Origin:
    """The PDF's while every word is: unchanged, or cut out of or joined from what stood there."""
    if not sources or any(source.origin is not Origin.PDF for source in sources):
        return Origin.LAWYER
    wording, stood = _squeezed(edited.text), _squeezed("".join(source.text for source in sources))
    is_verbatim = wording in stood if edited.made_from else wording == stood
    return Origin.PDF if is_verbatim else Origin.LAWYER


def _suggested(edited: EditedQuestion, sources: Sequence[Question]) -> tuple[Suggested, ...]:
    """What still stands as the model suggested it: what the lawyer changed is the lawyer's."""
    stood = {what for source in sources for what in source.suggested if edited.part(what) == source.part(what)}
    return tuple(what for what in Suggested if what in stood)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _around(sources: Sequence[Question]) -> Box | None:
    """The box around what stood on the first one's page."""
    boxes = [source.bbox for source in sources if source.bbox and source.page == sources[0].page]
    if not boxes:
        return None
    return Box(
        x0=min(box.x0 for box in boxes),
        top=min(box.top for box in boxes),
        x1=max(box.x1 for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )


def _check(questions: Sequence[Question], known: Mapping[QuestionId, Question]) -> None:
    """What the parser gave and the lawyer left alone is not theirs to put right before they can save."""
    before: dict[QuestionId, Question] = {}
    for place, question in enumerate(questions):
        with _naming(place):
            _check_one(question, before, known)
        before[question.id] = question


def _check_one(question: Question, before: Mapping[QuestionId, Question], known: Mapping[QuestionId, Question]) -> None:
    for lead in (question.parent_id, question.condition and question.condition.question_id):
        if lead is not None and lead not in before:
            raise InvalidScript(f"Question {question.id} depends on {lead}, which does not stand before it.")
    is_changed = question != known.get(question.id)
    if is_changed:
        _check_wording(question)
        _check_options(question)
    if question.condition and (is_changed or _answers_otherwise(before[question.condition.question_id], known)):
        _check_condition(question.id, question.condition, before)


def _check_wording(question: Question) -> None:
    if not has_words(question.text):
        raise InvalidScript(f"Question {question.id} has no wording.")


def _check_options(question: Question) -> None:
    options = [option.strip().casefold() for option in question.answer.options]
    if not all(options) or len(options) != len(set(options)):
        raise InvalidScript(f"Question {question.id} has an option that is empty or stands there twice.")
    if question.answer.type in CHOICES and len(options) < 2:
        raise InvalidScript(f"Question {question.id} is a choice with fewer than two options.")


def _answers_otherwise(lead: Question, known: Mapping[QuestionId, Question]) -> bool:
    """Whether the lawyer changed what can be answered to it, which leaves what hangs on it as it was."""
    return lead.id not in known or lead.answer != known[lead.id].answer


def _check_condition(name: QuestionId, condition: Condition, before: Mapping[QuestionId, Question]) -> None:
    """A condition that no answer can meet would lose the question in silence."""
    lead = before[condition.question_id]
    wanted = condition.equals.strip().casefold()
    if not wanted:
        raise InvalidScript(f"Question {name} does not say which answer to {lead.id} it waits for.")
    if lead.answer.type is AnswerType.YES_NO and wanted not in ("yes", "no"):
        raise InvalidScript(f'Question {name} must wait for "yes" or "no": {lead.id} is a yes-or-no question.')
    if lead.answer.type in CHOICES and wanted not in {option.strip().casefold() for option in lead.answer.options}:
        raise InvalidScript(f"Question {name} waits for an answer that is not an option of {lead.id}.")
    if lead.answer.type is AnswerType.DATE and not DATE_VALUE.fullmatch(wanted):
        raise InvalidScript(f"Question {name} must wait for a date like 2024-03-31: {lead.id} asks for a date.")
    if lead.answer.type is AnswerType.NUMBER and not NUMBER_VALUE.fullmatch(wanted):
        raise InvalidScript(f"Question {name} must wait for a number like 3 or 1,500: {lead.id} asks for a number.")
