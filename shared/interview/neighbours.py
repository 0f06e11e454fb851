"""What a model is told of the script around the question on the table: bounded, however long the interview is."""

from dataclasses import dataclass

from shared.interview.flow_state import InterviewState
from shared.interview.script import AnswerType, Question, QuestionId
from shared.interview.status import WITH_EVIDENCE, QuestionStatus

MOST_EARLIER = 6
MOST_LATER = 2
MOST_CHARACTERS_EACH = 300
"""Of a neighbour's wording, and of what was answered to it: the rest is cut off."""
MOST_CHARACTERS = 2_000
"""Of all earlier ones together: the farthest are left out."""


@dataclass(frozen=True)
class Neighbour:
    """A question before or after the one on the table. `said`: the words that it was answered with."""

    question_id: QuestionId
    text: str
    type: AnswerType
    status: QuestionStatus
    said: str | None = None


@dataclass(frozen=True)
class Neighbours:
    """In the script's order. `later`: the next ones that are to be asked."""

    earlier: tuple[Neighbour, ...] = ()
    later: tuple[Neighbour, ...] = ()


def neighbours(state: InterviewState) -> Neighbours:
    """Of the question on the table; none without one."""
    if state.current_id is None:
        return Neighbours()
    place = next(index for index, question in enumerate(state.questions) if question.id == state.current_id)
    return Neighbours(_earlier(state, state.questions[:place]), tuple(_neighbour(state, q) for q in later(state)))


def later(state: InterviewState) -> tuple[Question, ...]:
    """The next questions after the one on the table that are to be asked, as it stands."""
    found: list[Question] = []
    is_behind = False
    for question in state.questions:
        if is_behind and state.question_statuses[question.id] is QuestionStatus.PENDING:
            found.append(question)
        if len(found) == MOST_LATER:
            break
        is_behind = is_behind or question.id == state.current_id
    return tuple(found)


def _earlier(state: InterviewState, before: tuple[Question, ...]) -> tuple[Neighbour, ...]:
    found: list[Neighbour] = []
    left = MOST_CHARACTERS
    for question in reversed(before[-MOST_EARLIER:]):
        neighbour = _neighbour(state, question)
        left -= len(neighbour.text) + len(neighbour.said or "")
        if left < 0:
            break
        found.append(neighbour)
    return tuple(reversed(found))


def _neighbour(state: InterviewState, question: Question) -> Neighbour:
    status = state.question_statuses[question.id]
    answer = state.answers.get(question.id) if status in WITH_EVIDENCE else None
    return Neighbour(
        question.id,
        _cut(question.text),
        question.answer.type,
        status,
        None if answer is None else _cut(answer.raw),
    )


def _cut(text: str) -> str:
    return text if len(text) <= MOST_CHARACTERS_EACH else text[: MOST_CHARACTERS_EACH - 1] + "…"
