"""How a report is made of what is stored of an interview."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from shared.interview.events import Answer, EventKind, NewEvent, Utterance
from shared.interview.flow_conditions import causes
from shared.interview.flow_fold import apply, fold
from shared.interview.flow_state import Decision, InterviewState, Note, Phase, Setting
from shared.interview.report import (
    Addition,
    Counts,
    OpenPoint,
    RaisedPoint,
    Report,
    ReportedQuestion,
    TranscriptTurn,
)
from shared.interview.script import Question, QuestionId
from shared.interview.status import OUTCOMES, WITH_EVIDENCE, EndReason, QuestionStatus
from shared.interview.understanding import Act

OPEN_POINTS = (
    QuestionStatus.DECLINED,
    QuestionStatus.UNKNOWN,
    QuestionStatus.NEEDS_LAWYER,
    QuestionStatus.NOT_ASKED,
)
RAISED: Mapping[str | None, Act] = {
    **{act: act for act in (Act.EMERGENCY, Act.DISTRESS, Act.LAWYER, Act.ADVICE, Act.WHO_READS, Act.THIRD_PERSON)},
    **dict.fromkeys((Act.STOP, Note.CONSENT_WITHDRAWN), Act.STOP),
}
"""Acts that a lawyer wants to know of, besides the answers."""
SAYS_SO = (EventKind.HEARD, EventKind.ASKED_TO_CONFIRM_STOP)
"""What came of a turn: it was heard as such, or is an answer from which that follows."""


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
    left_out = causes(state)
    return tuple(_report(state, question, words, left_out.get(question.id)) for question in state.questions)


def assemble_report(state: InterviewState, events: Sequence[NewEvent], utterances: Sequence[Utterance]) -> Report:
    """The report of a state (see `stand`) and of the record that it was folded from, at any time."""
    words = {utterance.id: utterance.text for utterance in utterances}
    reported = report_questions(state, utterances)
    return Report(
        counts=Counts(
            total=len(reported),
            answered=sum(question.status is QuestionStatus.ANSWERED for question in reported),
            resolved=sum(question.status in OUTCOMES for question in reported),
            open=sum(map(_is_open, reported)),
        ),
        questions=reported,
        open_points=tuple(
            OpenPoint(question_id=q.question_id, number=q.number, text=q.text, status=q.status)
            for q in filter(_is_open, reported)
        ),
        raised=tuple(_raised(events, words)),
        added=tuple(
            Addition(utterance_id=event.utterance_id, said=words.get(event.utterance_id, ""))
            for event in events
            if event.detail == Note.ADDED and event.utterance_id is not None
        ),
        transcript=assemble_transcript(utterances),
    )


def _is_open(question: ReportedQuestion) -> bool:
    return question.status in OPEN_POINTS and not question.no_longer_applies


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
            ended_at=utterance.ended_at,
            confidence=utterance.confidence,
            provider=utterance.provider,
            interrupted=utterance.interrupted,
        )
        for utterance in utterances
    )


def _report(
    state: InterviewState, question: Question, words: dict[UUID, str], left_out_by: QuestionId | None
) -> ReportedQuestion:
    status = state.question_statuses[question.id]
    answer = state.answers.get(question.id) if status in WITH_EVIDENCE else None
    no_longer_applies = answer is not None and left_out_by is not None
    confirmed_by, told_in = state.confirmed_by.get(question.id), state.told_in.get(question.id)
    went_on_in = state.went_on_in.get(question.id, ())
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
        no_longer_applies=no_longer_applies,
        caused_by=left_out_by if no_longer_applies else state.caused_by.get(question.id),
        decided_by=None if answer is None else answer.decided_by,
        wording_delivered=state.wordings_delivered.get(question.id),
        was_read_back=answer is not None and (confirmed_by is not None or question.id in state.read_backs),
        confirmed_by=confirmed_by,
        confirmed_with=None if confirmed_by is None else words.get(confirmed_by, ""),
        told_in=told_in,
        told_with=None if told_in is None else words.get(told_in, ""),
        went_on_in=went_on_in,
        went_on_with=tuple(words.get(name, "") for name in went_on_in),
    )


def _raised(events: Sequence[NewEvent], words: dict[UUID, str]) -> list[RaisedPoint]:
    return [
        RaisedPoint(
            act=RAISED[event.detail],
            question_id=event.question_id,
            utterance_id=event.utterance_id,
            said=words.get(event.utterance_id, ""),
        )
        for event in events
        if event.kind in SAYS_SO and event.utterance_id is not None and event.detail in RAISED
    ]
