"""Which questions the answers leave out: "If yes, ..." after a no."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.interview.events import Answer, EventKind, NewEvent
from shared.interview.flow_state import InterviewState, Note
from shared.interview.script import DATE_VALUE, Condition, Question, QuestionId
from shared.interview.status import QuestionStatus

YES_AND_NO = {"yes": True, "y": True, "true": True, "sí": True, "si": True, "no": False, "n": False, "false": False}


@dataclass(frozen=True)
class _Ruling:
    """`cause` is whose answer leaves the question out; none: it is asked. Not `is_known` while that is open."""

    is_known: bool
    cause: QuestionId | None = None


def settle_conditions(state: InterviewState) -> tuple[NewEvent, ...]:
    """What the answers so far leave out, or bring back in: `not_applicable` and, after a changed answer, reopened.

    A question is left out only when the answer it hangs on says so, or is left out itself. Where that was declined,
    unknown or needs the lawyer, or has no value to compare, the question is asked. An answer once given is never
    taken back (see `causes`).
    """
    rulings = _Rulings(state)
    events: list[NewEvent] = []
    for question in state.questions:
        status, ruling = state.question_statuses[question.id], rulings.of(question)
        if status is QuestionStatus.NOT_APPLICABLE and ruling.is_known and ruling.cause is None:
            events.append(NewEvent(kind=EventKind.REOPENED, question_id=question.id, detail=Note.CONDITION))
        elif status is QuestionStatus.PENDING and ruling.cause is not None and question.id not in state.answers:
            events.append(
                NewEvent(
                    kind=EventKind.RESOLVED,
                    question_id=question.id,
                    status=QuestionStatus.NOT_APPLICABLE,
                    caused_by=ruling.cause,
                    detail=Note.CONDITION,
                )
            )
    return tuple(events)


def causes(state: InterviewState) -> Mapping[QuestionId, QuestionId]:
    """The questions whose condition does not hold, each with the one whose answer leaves it out; also those that were
    answered before an earlier answer was corrected."""
    rulings = _Rulings(state)
    found = ((question.id, rulings.of(question).cause) for question in state.questions)
    return {name: cause for name, cause in found if cause is not None}


class _Rulings:
    """Of each question, by what stands of the others."""

    def __init__(self, state: InterviewState) -> None:
        self._state = state
        self._found: dict[QuestionId, _Ruling] = {}

    def of(self, question: Question) -> _Ruling:
        if question.id not in self._found:
            self._found[question.id] = _Ruling(is_known=True)  # what hangs on itself in the end is asked
            self._found[question.id] = self._rule(question.condition)
        return self._found[question.id]

    def _rule(self, condition: Condition | None) -> _Ruling:
        if condition is None or not self._state.has(condition.question_id):
            return _Ruling(is_known=True)
        lead = self._state.question(condition.question_id)
        above, status = self.of(lead), self._state.question_statuses[lead.id]
        if above.cause is not None or (status is QuestionStatus.NOT_APPLICABLE and not above.is_known):
            return above
        match status:
            case QuestionStatus.PENDING | QuestionStatus.ASKING:
                return _Ruling(is_known=False)
            case QuestionStatus.ANSWERED if _says_otherwise(self._state.answers[lead.id], condition.equals):
                return _Ruling(is_known=True, cause=lead.id)
            case _:
                return _Ruling(is_known=True)


def _says_otherwise(answer: Answer, wanted: str) -> bool:
    value, wanted = answer.value, wanted.strip().casefold()
    match value:
        case None:
            return False
        case bool():
            return wanted in YES_AND_NO and YES_AND_NO[wanted] is not value
        case int() | float():
            return _number(wanted) not in (None, float(value))
        case str():
            return not _agree(value.strip().casefold(), wanted)
        case tuple():
            return wanted not in {option.strip().casefold() for option in value}


def _agree(value: str, wanted: str) -> bool:
    """The same text; of two dates the one that says less is the other's beginning."""
    if DATE_VALUE.fullmatch(value) and DATE_VALUE.fullmatch(wanted):
        return value.startswith(wanted) or wanted.startswith(value)
    return value == wanted


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
