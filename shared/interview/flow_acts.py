"""What the lawyer in the room has the interviewer do, and what holds or ends an interview from outside its turns."""

from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_asking import ask, close, ending, leave, out_of_pause, proceed
from shared.interview.flow_entering import take_up
from shared.interview.flow_state import Decision, InterviewState, Note, Phase
from shared.interview.phrases import Phrase, Purpose
from shared.interview.script import Origin, Question, QuestionId
from shared.interview.status import OPEN, EndReason, PausedBy
from shared.interview.understanding import Act

NEVER_PASSED_OVER = (Act.EMERGENCY, Act.DISTRESS)
"""Whether to stop for these is the client's to say."""


def skip(state: InterviewState) -> Decision:
    """The lawyer leaves out the question on the table. What the client said on it already is kept. Ends a hold for the
    lawyer's own voice. Whether to stop in danger or distress, and consent that was taken back, come before it."""
    if state.current_id is None or _is_held_for_good(state):
        return Decision()
    if _has_to_be_asked(state):
        return take_up(state)
    return proceed(state, out_of_pause(state).then(leave(state, state.current_id)))


def repeat(state: InterviewState) -> Decision:
    """The lawyer has what is on the table put again. Ends a hold for the lawyer's own voice."""
    if state.current is None or _is_held_for_good(state):
        return Decision()
    if _has_to_be_asked(state):
        return take_up(state)
    again = ask(state, state.current, Phrase(Purpose.REPEAT), why=Note.REPEAT_BY_LAWYER)
    return out_of_pause(state).then(again)


def _is_held_for_good(state: InterviewState) -> bool:
    """Whether it is paused until somebody ends the pause, and not only while the lawyer speaks."""
    return state.is_paused and not state.is_lawyer_speaking


def _has_to_be_asked(state: InterviewState) -> bool:
    return state.confirming in NEVER_PASSED_OVER or state.is_consent_withdrawn


def pause(state: InterviewState, by: PausedBy) -> Decision:
    """Hold the interview. For the lawyer the interviewer stays in the room, silent; else it leaves. A pause that the
    lawyer asks for while it is held already becomes theirs: it lasts until they end it."""
    is_taken_over = by is PausedBy.LAWYER and (state.paused_by is not by or state.is_lawyer_speaking)
    if state.phase is Phase.ENDED or (state.is_paused and not is_taken_over):
        return Decision()
    if state.phase is Phase.CLOSING and by is not PausedBy.LAWYER:
        return close(state)
    match by:
        case PausedBy.LAWYER:
            purpose = Purpose.PAUSED_BY_LAWYER
        case PausedBy.CLIENT:
            purpose = Purpose.STOPPED
        case PausedBy.AWAY:
            purpose = Purpose.AWAY
        case PausedBy.SYSTEM:
            purpose = Purpose.HANDOVER
    event = NewEvent(kind=EventKind.PAUSED, paused_by=by)
    return Decision(events=(event,), speech=(Phrase(purpose),), ends=by is not PausedBy.LAWYER)


def lawyer_speaks(state: InterviewState) -> Decision:
    """The lawyer speaks in the room: hold the interview without a word, so that what the client answers them is no
    answer to a question. While it is held for another reason nothing changes; an offer to go on is taken back."""
    if state.phase is Phase.ENDED or (state.is_paused and not state.is_offered_to_go_on):
        return Decision()
    kind = EventKind.OFFERED if state.is_offered_to_go_on else EventKind.PAUSED
    by = None if state.is_offered_to_go_on else PausedBy.LAWYER
    return Decision(events=(NewEvent(kind=kind, paused_by=by, detail=Note.LAWYER_SPEAKS),))


def lawyer_writes(state: InterviewState, said: Utterance) -> Decision:
    """What the lawyer types is theirs, and holds the interview as their voice does, once it has begun."""
    hold = Decision() if state.phase is Phase.OPENING else lawyer_speaks(state)
    return Decision(said=(said,)).then(hold)


def lawyer_spoke(state: InterviewState, said: Utterance) -> Decision:
    """From when to when the lawyer spoke; their words are not transcribed."""
    return Decision(said=() if state.phase is Phase.ENDED else (said,))


def offer_to_go_on(state: InterviewState) -> Decision:
    """The lawyer has said nothing for a while: the client may have the interview go on."""
    if not state.is_lawyer_speaking:
        return Decision()
    event = NewEvent(kind=EventKind.OFFERED, detail=Note.ON_WITH_IT)
    return Decision(events=(event,), speech=(Phrase(Purpose.OFFER_TO_GO_ON),))


def end(state: InterviewState, reason: EndReason = EndReason.ENDED_BY_LAWYER) -> Decision:
    """End early: what is open stays `not_asked`; words towards an unfinished answer are kept for the lawyer."""
    if state.phase is Phase.ENDED:
        return Decision()
    match reason:
        case EndReason.FINISHED:
            return close(state)
        case EndReason.STOPPED_BY_CLIENT:
            purpose = Purpose.STOPPED_FOR_GOOD
        case EndReason.CONSENT_REFUSED:
            purpose = Purpose.CONSENT_REFUSED
        case EndReason.ENDED_BY_LAWYER:
            purpose = Purpose.ENDED_BY_LAWYER
        case EndReason.EMERGENCY:
            purpose = Purpose.STOPPED_FOR_EMERGENCY
    return ending(state, reason).then(Decision(speech=(Phrase(purpose),)))


def add_question(state: InterviewState, question: Question, said: Utterance | None = None) -> Decision:
    """A question of the lawyer's own, asked right after the one on the table (see `room_question`). The same words
    again, before they were answered, are the same question: the call came twice. `said`: the words as the lawyer's."""
    is_waiting = any(
        other.origin is Origin.ROOM and other.text == question.text and state.question_statuses[other.id] in OPEN
        for other in state.questions
    )
    if state.phase is Phase.ENDED or state.has(question.id) or is_waiting:
        return Decision()
    utterance_id = None if said is None else said.id
    event = NewEvent(kind=EventKind.QUESTION_ADDED, question_id=question.id, utterance_id=utterance_id)
    added = Decision(events=(event,), questions=(question,), said=() if said is None else (said,))
    is_at_the_end = state.phase is Phase.CLOSING and not state.is_paused
    return proceed(state, added) if is_at_the_end else added


def room_question(state: InterviewState, text: str) -> Question:
    """A question worded by the lawyer in the room, with the next free id (`r1`, `r2`)."""
    number = 1
    while state.has(QuestionId(f"r{number}")):
        number += 1
    return Question(id=QuestionId(f"r{number}"), text=text, origin=Origin.ROOM)
