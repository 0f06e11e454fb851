"""The lawyer's report: every question with its outcome, the words it rests on, and what was said in all."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from shared.interview.events import Answer, AnswerValue, Channel, EventKind, NewEvent, Speaker, Utterance
from shared.interview.flow_fold import apply, fold
from shared.interview.flow_state import Decision, InterviewState, Note, Phase, Setting
from shared.interview.script import AnswerType, Origin, Question, QuestionId
from shared.interview.status import OUTCOMES, WITH_EVIDENCE, EndReason, QuestionStatus
from shared.interview.understanding import Act

OPEN_POINTS = (
    QuestionStatus.DECLINED,
    QuestionStatus.UNKNOWN,
    QuestionStatus.NEEDS_LAWYER,
    QuestionStatus.NOT_ASKED,
)
RAISED = (Act.EMERGENCY, Act.DISTRESS, Act.LAWYER, Act.ADVICE, Act.WHO_READS, Act.THIRD_PERSON, Act.STOP)
"""Acts that a lawyer wants to know of, besides the answers."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ReportedQuestion(_Frozen):
    """A question and what became of it. `said`: the client's words it rests on, one entry an utterance, in order;
    `evidence`: their ids. Both are empty unless the outcome is an answer."""

    question_id: QuestionId
    number: str | None
    section: str | None
    text: str
    type: AnswerType
    origin: Origin
    status: QuestionStatus
    value: AnswerValue = None
    said: tuple[str, ...] = ()
    evidence: tuple[UUID, ...] = ()
    caused_by: QuestionId | None = None
    """For `not_applicable`: the question whose answer made it so."""
    decided_by: str | None = None
    was_read_back: bool = False
    """Whether the answer was read back to the client, to be confirmed."""
    confirmed_by: UUID | None = None
    """The utterance that confirmed it; none: it stands as it was heard."""
    confirmed_with: str | None = None


class OpenPoint(_Frozen):
    """A question that the lawyer has to come back to, and why."""

    question_id: QuestionId
    number: str | None
    text: str
    status: QuestionStatus


class RaisedPoint(_Frozen):
    """Something that the client raised beside the answers: asked for advice or the lawyer, spoke of danger."""

    act: Act
    question_id: QuestionId | None
    utterance_id: UUID
    said: str


class Addition(_Frozen):
    """What the client added at the end, beside the questions."""

    utterance_id: UUID
    said: str


class TranscriptTurn(_Frozen):
    """One utterance, in the order of the record."""

    utterance_id: UUID
    speaker: Speaker
    channel: Channel
    text: str
    question_id: QuestionId | None
    started_at: datetime | None
    confidence: float | None
    interrupted: bool


class Counts(_Frozen):
    total: int
    answered: int
    resolved: int
    open: int


class Report(_Frozen):
    counts: Counts
    questions: tuple[ReportedQuestion, ...]
    open_points: tuple[OpenPoint, ...]
    raised: tuple[RaisedPoint, ...]
    added: tuple[Addition, ...]
    transcript: tuple[TranscriptTurn, ...]


def stand(
    questions: Sequence[Question],
    events: Sequence[NewEvent],
    answers: Sequence[Answer],
    utterances: Sequence[Utterance],
    *,
    is_over: bool = False,
) -> InterviewState:
    """Where an interview stands by what is stored. `answers`: the newest of each question. `is_over`: nothing more
    will be asked, so what is open is `not_asked`, also where the session was cancelled from outside."""
    state = fold(questions, events, answers, utterances, setting=Setting(lawyer=""))
    if is_over and state.phase is not Phase.ENDED:
        ended = NewEvent(kind=EventKind.ENDED, end_reason=EndReason.ENDED_BY_LAWYER)
        return apply(state, Decision(events=(ended,)))
    return state


def report_questions(state: InterviewState, utterances: Sequence[Utterance]) -> tuple[ReportedQuestion, ...]:
    """Every question with its outcome and the words it rests on, in their order."""
    words = {utterance.id: utterance.text for utterance in utterances}
    return tuple(_report(state, question, words) for question in state.questions)


def assemble_report(state: InterviewState, events: Sequence[NewEvent], utterances: Sequence[Utterance]) -> Report:
    """The report of a state (see `stand`) and of the record that it was folded from, at any time."""
    words = {utterance.id: utterance.text for utterance in utterances}
    reported = report_questions(state, utterances)
    return Report(
        counts=Counts(
            total=len(reported),
            answered=sum(question.status is QuestionStatus.ANSWERED for question in reported),
            resolved=sum(question.status in OUTCOMES for question in reported),
            open=sum(question.status in OPEN_POINTS for question in reported),
        ),
        questions=reported,
        open_points=tuple(
            OpenPoint(question_id=q.question_id, number=q.number, text=q.text, status=q.status)
            for q in reported
            if q.status in OPEN_POINTS
        ),
        raised=tuple(_raised(events, words)),
        added=tuple(
            Addition(utterance_id=event.utterance_id, said=words.get(event.utterance_id, ""))
            for event in events
            if event.detail == Note.ADDED and event.utterance_id is not None
        ),
        transcript=assemble_transcript(utterances),
    )


def assemble_transcript(utterances: Sequence[Utterance]) -> tuple[TranscriptTurn, ...]:
    """What was said, in the order of the record."""
    return tuple(
        TranscriptTurn(
            utterance_id=utterance.id,
            speaker=utterance.speaker,
            channel=utterance.channel,
            text=utterance.text,
            question_id=utterance.question_id,
            started_at=utterance.started_at,
            confidence=utterance.confidence,
            interrupted=utterance.interrupted,
        )
        for utterance in utterances
    )


def _report(state: InterviewState, question: Question, words: dict[UUID, str]) -> ReportedQuestion:
    status = state.question_statuses[question.id]
    answer = state.answers.get(question.id) if status in WITH_EVIDENCE else None
    confirmed_by = state.confirmed_by.get(question.id)
    return ReportedQuestion(
        question_id=question.id,
        number=question.number,
        section=question.section,
        text=question.text,
        type=question.answer.type,
        origin=question.origin,
        status=status,
        value=None if answer is None else answer.value,
        said=() if answer is None else tuple(words.get(name, "") for name in answer.evidence),
        evidence=() if answer is None else answer.evidence,
        caused_by=state.caused_by.get(question.id),
        decided_by=None if answer is None else answer.decided_by,
        was_read_back=answer is not None and (confirmed_by is not None or question.id in state.read_backs),
        confirmed_by=confirmed_by,
        confirmed_with=None if confirmed_by is None else words.get(confirmed_by, ""),
    )


def _raised(events: Sequence[NewEvent], words: dict[UUID, str]) -> list[RaisedPoint]:
    return [
        RaisedPoint(
            act=Act(event.detail),
            question_id=event.question_id,
            utterance_id=event.utterance_id,
            said=words.get(event.utterance_id, ""),
        )
        for event in events
        if event.kind is EventKind.HEARD and event.utterance_id is not None and event.detail in RAISED
    ]
