"""The interview as code: what each thing that happens leads to. Pure; a decision is stored before it is spoken.

state = fold(stored.questions, stored.events, stored.answers, stored.utterances, setting=Setting(...))
decision = enter(state)
... store decision.events/.answers/.questions, then
state = apply(state, decision, utterance)
... publish, then speak decision.speech; leave the room if decision.ends
"""

from dataclasses import replace

from shared.interview.events import EventKind, NewEvent, Speaker, Utterance
from shared.interview.flow_acts import (
    add_question,
    end,
    lawyer_speaks,
    offer_to_go_on,
    pause,
    repeat,
    room_question,
    skip,
)
from shared.interview.flow_asides import (
    ask_what_is_asked_now,
    goes_on_over,
    hesitation,
    is_asked_what_speaks,
    is_calling,
    is_consent_withdrawn,
    is_hesitation,
    say_what_speaks,
    what_speaks,
)
from shared.interview.flow_asked import Asked, Closing, Consent, Understood, needs_understanding
from shared.interview.flow_asking import ask, delivered, ending, heard
from shared.interview.flow_back import puts_right
from shared.interview.flow_closing import hear_closing
from shared.interview.flow_confirming import CONFIRMATIONS, confirm
from shared.interview.flow_consent import hear_consent
from shared.interview.flow_entering import enter, hand_over, resume, resume_from
from shared.interview.flow_fold import apply, fold
from shared.interview.flow_paused import hear_in_pause
from shared.interview.flow_read_back import hear_after_denial, hear_reaction, is_said_to_denial, was_denied
from shared.interview.flow_replies import reply_to
from shared.interview.flow_silence import silence
from shared.interview.flow_state import Decision, InterviewState, Note, Phase, Setting
from shared.interview.flow_told import note_told, was_told
from shared.interview.flow_turn import PATIENCE, go_on, hear_instead, hear_turn, hear_wish
from shared.interview.flow_waiting import go_on_after_waiting, is_back_from_waiting
from shared.interview.phrases import Phrase, Purpose, Speech, Wording
from shared.interview.reactions import Reaction
from shared.interview.read_back import ReadBack
from shared.interview.script import Question
from shared.interview.status import EndReason, PausedBy
from shared.interview.understanding import MANNERS, RULES, Act, Understanding, fits

__all__ = [
    "Asked",
    "Closing",
    "Consent",
    "Decision",
    "InterviewState",
    "Phase",
    "Phrase",
    "Purpose",
    "Reaction",
    "ReadBack",
    "Setting",
    "Speech",
    "Understood",
    "Wording",
    "add_question",
    "apply",
    "delivered",
    "end",
    "enter",
    "fold",
    "hand_over",
    "hear",
    "lawyer_speaks",
    "needs_understanding",
    "offer_to_go_on",
    "pause",
    "repeat",
    "resume",
    "resume_from",
    "room_question",
    "silence",
    "skip",
]

MAX_LATE = 3
"""How often a question is put again for turns that came too early for it."""
MAX_DISTRESS = 2
"""Who is in distress and says neither yes nor no to stopping is asked once more; then it goes on."""


def hear(
    state: InterviewState,
    utterance: Utterance,
    understanding: Understood,
    *,
    is_late: bool = False,
    is_unheard: bool = False,
) -> Decision:
    """A turn of the client's. The same utterance (by id) a second time, one without words, or one that is not the
    client's gives an empty decision; what is said in a pause is `hear_in_pause`'s. `understanding`: an Understanding
    when `needs_understanding` gave a question, a Reaction for a read-back or the closing, else a yes (True), a no
    (False) or neither (None), or a Reaction where something else was heard as well. An Understanding also where a
    read-back of what was said before its question was answered by something else. `is_late`: said before the question
    on the table was put, as is what names another question. `is_unheard`: begun while it was being put, before it could
    be known what it asks."""
    is_turn = utterance.speaker is Speaker.CLIENT and bool(utterance.text.replace("\x00", "").strip())
    if not is_turn or utterance.id in state.heard or state.phase is Phase.ENDED:
        return Decision()
    reaction = _as_reaction(understanding)
    if state.is_paused:
        return hear_in_pause(state, utterance, reaction)
    if is_hesitation(state, utterance, understanding):
        return hesitation(utterance)
    if is_back_from_waiting(state, utterance):
        return go_on_after_waiting(state, utterance)
    if state.phase in (Phase.OPENING, Phase.CONSENT):
        return hear_consent(state, utterance, reaction)
    if state.phase is Phase.CLOSING:
        return hear_closing(state, utterance, reaction)
    question = state.current
    if question is None:
        return Decision()
    if not state.is_consent_withdrawn and is_consent_withdrawn(state, utterance):
        return confirm(state, Act.STOP, heard(question, utterance, Note.CONSENT_WITHDRAWN, RULES))
    is_late = is_late and not is_said_to_denial(state)
    if is_late or utterance.question_id not in (None, question.id):
        return _hear_late(state, question, utterance, understanding)
    if is_calling(state, utterance):
        reaction, understanding = Reaction(act=Act.REPEAT), Understanding(Act.REPEAT)
    if state.confirming is not None:
        return _hear_confirmation(state, question, state.confirming, utterance, reaction)
    if is_asked_what_speaks(state, utterance) and len(state.pending) < PATIENCE:
        return say_what_speaks(state, question, utterance)
    if state.is_reading_back:
        if reaction.correction is not None and not fits(question, reaction.correction.value):
            reaction = Reaction(agrees=reaction.agrees, act=reaction.act)
        if reaction.act is not None:
            return hear_wish(state, question, utterance, reaction.act)
        noted = note_told(state, question, utterance) if reaction.agrees else Decision()
        if was_told(state) and reaction == Reaction() and state.is_delivered:
            return hear_instead(state, question, utterance, _as_turn(understanding))
        return noted.then(hear_reaction(apply(state, noted, utterance), question, utterance, reaction))
    turn = _as_turn(understanding) or Understanding(Act.UNCLEAR)
    if was_denied(state):
        state = replace(state, is_delivered=True)  # who denies an answer knows its question
        return hear_after_denial(state, question, utterance, turn) or hear_turn(state, question, utterance, turn)
    if is_unheard and goes_on_over(state, turn) and not puts_right(state, question, utterance, turn):
        return ask_what_is_asked_now(state, question, utterance)
    return hear_turn(state, question, utterance, turn)


def _as_turn(understanding: Understood) -> Understanding | None:
    return understanding if isinstance(understanding, Understanding) else None


def _as_reaction(understanding: Understood) -> Reaction:
    if isinstance(understanding, Reaction):
        return understanding
    return Reaction(agrees=understanding if isinstance(understanding, bool) else None)


def _hear_late(state: InterviewState, question: Question, utterance: Utterance, understanding: Understood) -> Decision:
    """A turn that was on its way before the question on the table was put: noted, and no evidence for anything. The
    question is put once more, since whoever sent the turn may believe to have answered it. A wish to stop, or danger,
    is one whatever it was said to (`understanding`)."""
    act = understanding.act if isinstance(understanding, Understanding | Reaction) else None
    is_worse = act is Act.EMERGENCY and state.confirming is not Act.EMERGENCY
    if act in CONFIRMATIONS and (state.confirming is None or is_worse):
        return confirm(state, act, heard(question, utterance, act, RULES))
    note = heard(question, utterance, Note.LATE)
    so_far = sum(turn.act == Note.LATE for turn in state.pending)
    if so_far >= MAX_LATE and (state.is_delivered or state.confirming is not None):
        return note
    if state.confirming is not None:
        return confirm(state, state.confirming, note)
    return note.then(ask(state, question, Phrase(Purpose.LATE), why=Note.LATE))


def _hear_confirmation(
    state: InterviewState, question: Question, act: Act, utterance: Utterance, reaction: Reaction
) -> Decision:
    """A clear yes stops. Anything but a clear no to stopping for an emergency, or without consent, stops too, but can
    be taken up again; so does who is done, or takes leave. In distress it is asked once more, and whenever it was not
    heard; who asks to wait is waited for. Danger is met as always, also a second time."""
    answer = reaction.agrees
    is_patient = answer is None and len(state.pending) < PATIENCE
    must_stop = act is Act.EMERGENCY or state.is_consent_withdrawn or reaction.act is Act.STOP
    if reaction.act is Act.EMERGENCY and not (act is Act.EMERGENCY and answer):
        return confirm(state, Act.EMERGENCY, heard(question, utterance, Act.EMERGENCY, RULES))
    if is_patient and is_asked_what_speaks(state, utterance):
        told = Decision(speech=(what_speaks(state),))
        return confirm(state, act, heard(question, utterance, Note.WHAT_SPEAKS, RULES).then(told))
    if is_patient and reaction.act in (Act.REPEAT, Act.WAIT):
        again = confirm(state, act, heard(question, utterance, reaction.act, RULES))
        return again if reaction.act is Act.REPEAT else replace(again, speech=(Phrase(Purpose.WAIT),))
    if reaction.act in MANNERS:
        slower = Decision(speech=(reply_to(state, reaction.act),))
        return confirm(state, act, heard(question, utterance, reaction.act, RULES).then(slower))
    times = sum(turn.act == Act.DISTRESS for turn in state.pending)
    if answer is None and act is Act.DISTRESS and not must_stop and times < MAX_DISTRESS:
        return confirm(state, act, heard(question, utterance, act, RULES))
    if answer is False or (answer is None and not must_stop):
        return go_on(state, question, utterance)
    confirmed = NewEvent(
        kind=EventKind.CONFIRMED_STOP,
        question_id=question.id,
        utterance_id=utterance.id,
        detail=act,
        decided_by=RULES,
    )
    so_far = Decision(events=(confirmed,))
    if act is Act.EMERGENCY and answer is True:
        speech = Decision(speech=(Phrase(Purpose.STOPPED_FOR_EMERGENCY),))
        return so_far.then(ending(state, EndReason.EMERGENCY)).then(speech)
    return so_far.then(pause(state, PausedBy.CLIENT))
