"""Putting a question, finding the next one, and ending: what every decision of the flow is built from."""

from shared.interview.events import Answer, AnswerValue, EventKind, NewEvent, Utterance
from shared.interview.flow_conditions import causes, settle_conditions
from shared.interview.flow_earlier import read_back_on_table
from shared.interview.flow_fold import apply
from shared.interview.flow_state import Decision, InterviewState, Note, Phase, Turn
from shared.interview.flow_told import told_of
from shared.interview.phrases import Phrase, Purpose, Speech, Wording
from shared.interview.script import AnswerType, Origin, Question, QuestionId
from shared.interview.status import OPEN, EndReason, QuestionStatus
from shared.interview.understanding import Act

FLOW = "flow/1"
"""Who decided, when no understanding of a turn did."""
MAX_OPTIONS_READ = 5
MOST_OPEN_READ = 3
"""So many open questions are read out at the end; the lawyer sees them all."""
MOST_OFFERS = 6
"""So often the client is asked whether to add or correct something."""
TOWARDS_AN_ANSWER = (Act.ANSWER, Note.CUT_OFF, Note.DENIED, Note.EARLIER)
ACKNOWLEDGED: dict[QuestionStatus, Purpose] = {
    QuestionStatus.ANSWERED: Purpose.ACKNOWLEDGE,
    QuestionStatus.DECLINED: Purpose.NOTED_DECLINED,
    QuestionStatus.UNKNOWN: Purpose.NOTED_UNKNOWN,
    QuestionStatus.NEEDS_LAWYER: Purpose.LEFT_FOR_LAWYER,
}
STILL_OPEN = (QuestionStatus.DECLINED, QuestionStatus.UNKNOWN, QuestionStatus.NEEDS_LAWYER)


def ask(state: InterviewState, question: Question, *lead: Speech, why: str | None = None) -> Decision:
    """Put a question, word for word. `why`: the cause for putting it again; none the first time. While its answer is
    being read back, that is what is put again, after the question; so is what was said of it before it was asked."""
    speech: list[Speech] = [*lead]
    if state.is_reading_back and question.id == state.current_id:
        speech += [Wording(question.id, question.text), *read_back_on_table(state, question)]
        again = NewEvent(kind=EventKind.READ_BACK, question_id=question.id, detail=why)
        return Decision(events=(again,), speech=tuple(speech))
    if why is None:
        if question.section and question.section != state.last_section:
            speech.append(Phrase(Purpose.SECTION, {"section": question.section}))
        if question.origin is Origin.ROOM:
            speech.append(Phrase(Purpose.FROM_LAWYER))
    speech += [Wording(question.id, question.text), *options_of(question)]
    event = NewEvent(kind=EventKind.QUESTION_ASKED, question_id=question.id, detail=why)
    asked = Decision(events=(event,), speech=tuple(speech))
    if told_of(state, question.id) is None:
        return asked
    read = NewEvent(kind=EventKind.READ_BACK, question_id=question.id, detail=Note.AHEAD)
    after = apply(state, asked.then(Decision(events=(read,))))
    return asked.then(Decision(events=(read,), speech=read_back_on_table(after, question)))


def delivered(state: InterviewState, question_id: QuestionId | None) -> Decision:
    """What was put was spoken (or written) to the end: the question's wording, or, with None, the opening.

    Until this is stored, a question counts as cut off: an answer to it leads to reading it once more in full. So
    in text mode call it at once, and with voice before `hear` when the speech was not interrupted. A follow-up
    phrase without the wording needs no call.
    """
    is_current = question_id == state.current_id and state.phase in (Phase.CONSENT, Phase.ASKING)
    if not is_current or state.is_delivered:
        return Decision()
    return Decision(events=(NewEvent(kind=EventKind.QUESTION_DELIVERED, question_id=question_id),))


def heard(question: Question | None, said: Utterance, detail: str, decided_by: str | None = None) -> Decision:
    """The turn is noted; by itself it settles nothing."""
    event = NewEvent(
        kind=EventKind.HEARD,
        question_id=None if question is None else question.id,
        utterance_id=said.id,
        detail=detail,
        decided_by=decided_by,
    )
    return Decision(events=(event,))


def options_of(question: Question, most: int = MAX_OPTIONS_READ) -> tuple[Speech, ...]:
    """The options of a choice, when they are few enough to listen to."""
    options = question.answer.options
    is_choice = question.answer.type in (AnswerType.CHOICE, AnswerType.MULTIPLE_CHOICE)
    if not is_choice or not 0 < len(options) <= most:
        return ()
    return (Phrase(Purpose.OPTIONS, {"options": ", ".join(options)}),)


def proceed(state: InterviewState, so_far: Decision, utterance: Utterance | None = None) -> Decision:
    """What was decided, then what follows of itself: conditions, and the next question or the end."""
    after = apply(state, so_far, utterance)
    settled = Decision(events=settle_conditions(after))
    after = apply(after, settled)
    return so_far.then(settled).then(_next(after))


def _next(state: InterviewState) -> Decision:
    """What was being changed when its condition failed is not asked: it stays as it was."""
    left, left_out = Decision(), causes(state)
    for question in state.questions:
        if state.question_statuses[question.id] not in OPEN:
            continue
        if question.id not in left_out:
            again = Note.RETURNED if question.id in state.wordings_delivered else None
            return left.then(ask(state, question, why=again))
        kept = leave(state, question.id)
        left, state = left.then(kept), apply(state, kept)
    return left.then(finish(state))


def out_of_pause(state: InterviewState) -> Decision:
    """The end of the pause that there is; nothing without one."""
    ended = NewEvent(kind=EventKind.RESUMED, paused_by=state.paused_by)
    return Decision(events=(ended,)) if state.is_paused else Decision()


def finish(state: InterviewState) -> Decision:
    """Every question has an outcome: what has stayed open is read, and the client can add or correct. Offered often
    enough, the interview ends."""
    if state.offers >= MOST_OFFERS:
        return close(state)
    left = _still_open(state) if state.offers == 0 else []
    speech: list[Speech] = [Phrase(Purpose.LAST_QUESTION)] if state.offers == 0 else []
    if left:
        count = {"open": str(len(left))}
        some = Phrase(Purpose.CLOSING_SOME_OPEN if len(left) <= MOST_OPEN_READ else Purpose.CLOSING_MANY_OPEN, count)
        speech.append(Phrase(Purpose.CLOSING_ONE_OPEN) if len(left) == 1 else some)
        speech += [Wording(question.id, question.text) for question in left[:MOST_OPEN_READ]]
    return offer_end(Purpose.CLOSING_OFFER_AGAIN if state.offers else Purpose.CLOSING_OFFER, *speech)


def _still_open(state: InterviewState) -> list[Question]:
    left_out = causes(state)
    return [q for q in state.questions if state.question_statuses[q.id] in STILL_OPEN and q.id not in left_out]


def offer_end(purpose: Purpose, *lead: Speech) -> Decision:
    """Whether there is anything to add or correct."""
    event = NewEvent(kind=EventKind.OFFERED, detail=Note.END)
    return Decision(events=(event,), speech=(*lead, Phrase(purpose)))


def close(state: InterviewState) -> Decision:
    """The end of an interview that was asked to its end."""
    goodbye = Phrase(Purpose.CLOSING, {"lawyer": state.setting.lawyer})
    return ending(state, EndReason.FINISHED).then(Decision(speech=(goodbye,)))


def ending(state: InterviewState, reason: EndReason) -> Decision:
    """The interview is over: what was said towards open questions is kept, the rest stays `not_asked`."""
    kept = Decision()
    for question in state.questions:
        is_open = state.question_statuses[question.id] in OPEN
        if is_open and (question.id in state.answers or words_towards(state, question.id)):
            kept = kept.then(leave(state, question.id))
    return kept.then(Decision(events=(NewEvent(kind=EventKind.ENDED, end_reason=reason),), ends=True))


def leave(state: InterviewState, question_id: QuestionId) -> Decision:
    """Leave a question without a new turn on it. What the client said stands: words that were not yet an answer go
    to the lawyer, an answer that was being changed stays as it was, and nothing said is `not_asked`."""
    turns = words_towards(state, question_id)
    if turns:
        is_in_doubt = any(turn.act in (Note.DENIED, Note.EARLIER) for turn in turns)
        return resolve(
            question_id,
            QuestionStatus.NEEDS_LAWYER,
            turns=turns,
            earlier=state.answers.get(question_id) if is_in_doubt else None,
            detail=Note.KEPT,
            decided_by=FLOW,
            utterance=None,
        )
    earlier = state.answers.get(question_id)
    event = NewEvent(
        kind=EventKind.RESOLVED,
        question_id=question_id,
        status=QuestionStatus.NOT_ASKED if earlier is None else earlier.status,
        detail=Note.SKIPPED_BY_LAWYER if earlier is None else Note.KEPT,
        decided_by=FLOW,
    )
    return Decision(events=(event,))


def words_towards(state: InterviewState, question_id: QuestionId) -> tuple[Turn, ...]:
    return tuple(turn for turn in state.turns.get(question_id, ()) if turn.act in TOWARDS_AN_ANSWER)


def resolve(
    question_id: QuestionId,
    status: QuestionStatus,
    *,
    turns: tuple[Turn, ...],
    utterance: Utterance | None,
    decided_by: str,
    value: AnswerValue = None,
    detail: str | None = None,
    earlier: Answer | None = None,
) -> Decision:
    """Give a question its outcome with the turns it rests on, in their order, `utterance` last. `earlier`: an answer
    whose words belong to this one, too."""
    said = [(turn.utterance_id, turn.text) for turn in turns]
    if utterance is not None:
        said.append((utterance.id, utterance.text))
    answer = Answer.model_validate(
        {
            "question_id": question_id,
            "status": status,
            "raw": " ".join(
                [*([earlier.raw] if earlier else []), *(text.replace("\x00", "").strip() for _, text in said)]
            ),
            "value": value,
            "evidence": (*(earlier.evidence if earlier else ()), *(name for name, _ in said)),
            "decided_by": decided_by,
        }
    )
    event = NewEvent(
        kind=EventKind.RESOLVED,
        question_id=question_id,
        utterance_id=None if utterance is None else utterance.id,
        status=status,
        detail=detail,
        decided_by=decided_by,
    )
    return Decision(events=(event,), answers=(answer,))
