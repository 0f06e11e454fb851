"""Which questions the answers leave out: "If yes, ..." after a no."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.interview.events import Answer, EventKind, NewEvent
from shared.interview.flow_state import InterviewState, Note
from shared.interview.script import DATE_VALUE, Condition, QuestionId
from shared.interview.status import QuestionStatus

YES_AND_NO = {"yes": True, "y": True, "true": True, "sí": True, "si": True, "no": False, "n": False, "false": False}


@dataclass(frozen=True)
class _Ruling:
    """`cause` is whose answer leaves the question out; none: it is asked. Not `is_known` while that is open."""

    is_known: bool
    cause: QuestionId | None = None


def settle_conditions(state: InterviewState) -> tuple[NewEvent, ...]:
    """What the answers so far leave out, or bring back in: `not_applicable` and, after a changed answer, reopened.

    A question is left out only when the answer it hangs on says so. Where that was declined, unknown or needs the
    lawyer, or has no value to compare, the question is asked. An answer once given is never taken back.
    """
    statuses, caused_by = dict(state.question_statuses), dict(state.caused_by)
    events: list[NewEvent] = []
    for question in state.questions:
        status = statuses[question.id]
        if question.condition is None or status not in (QuestionStatus.PENDING, QuestionStatus.NOT_APPLICABLE):
            continue
        ruling = _rule(question.condition, statuses, caused_by, state.answers)
        if not ruling.is_known or (ruling.cause is None) == (status is QuestionStatus.PENDING):
            continue
        if ruling.cause is None:
            statuses[question.id] = QuestionStatus.PENDING
            events.append(NewEvent(kind=EventKind.REOPENED, question_id=question.id, detail=Note.CONDITION))
        elif question.id not in state.answers:
            statuses[question.id] = QuestionStatus.NOT_APPLICABLE
            caused_by[question.id] = ruling.cause
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


def _rule(
    condition: Condition,
    statuses: Mapping[QuestionId, QuestionStatus],
    caused_by: Mapping[QuestionId, QuestionId],
    answers: Mapping[QuestionId, Answer],
) -> _Ruling:
    lead = condition.question_id
    match statuses.get(lead):
        case QuestionStatus.PENDING | QuestionStatus.ASKING:
            return _Ruling(is_known=False)
        case QuestionStatus.NOT_APPLICABLE:
            return _Ruling(is_known=True, cause=caused_by.get(lead, lead))
        case QuestionStatus.ANSWERED if _says_otherwise(answers[lead], condition.equals):
            return _Ruling(is_known=True, cause=lead)
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
