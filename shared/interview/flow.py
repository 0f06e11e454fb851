"""The interview as code: what each thing that happens leads to. Pure; a decision is stored before it is spoken.

state = fold(stored.questions, stored.events, stored.answers, stored.utterances, setting=Setting(...))
decision = enter(state)
... store decision.events/.answers/.questions, then
state = apply(state, decision, utterance)
... publish, then speak decision.speech; leave the room if decision.ends
"""

from dataclasses import dataclass
from enum import StrEnum

from shared.interview.events import EventKind, NewEvent, Speaker, Utterance
from shared.interview.flow_acts import (
    add_question,
    end,
    lawyer_speaks,
    offer_to_go_on,
    out_of_pause,
    pause,
    repeat,
    room_question,
    skip,
)
from shared.interview.flow_asides import is_asked_what_speaks, say_what_speaks
from shared.interview.flow_asking import ask, close, delivered, ending, finish, heard, proceed
from shared.interview.flow_closing import hear_closing
from shared.interview.flow_consent import hear_consent, opened, sound_is_recorded
from shared.interview.flow_earlier import answer_on_table
from shared.interview.flow_fold import apply, fold
from shared.interview.flow_paused import hear_in_pause
from shared.interview.flow_read_back import hear_reaction
from shared.interview.flow_state import Decision, InterviewState, Note, Phase, Setting
from shared.interview.flow_told import note_told, was_told
from shared.interview.flow_turn import (
    CONFIRMATIONS,
    PATIENCE,
    confirm,
    go_on,
    hear_instead,
    hear_turn,
    hear_wish,
    reply_to,
)
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
    "late",
    "lawyer_speaks",
    "needs_understanding",
    "offer_to_go_on",
    "pause",
    "repeat",
    "resume",
    "room_question",
    "silence",
    "skip",
]

type Understood = Understanding | Reaction | bool | None
"""What a turn was understood as; which of them, `needs_understanding` says."""

NUDGES = 2
PATIENCE_WITH_WAITING = 3
PATIENCE_WITH_READING = 6
"""So many silences in a row are one nudge's worth, where the client asked to wait or has more to say, and where they
read and type: a long answer takes minutes to write, and nobody hears that it is being written."""
MAX_LATE = 3
"""How often a question is put again for turns that came too early for it."""
MAX_DISTRESS = 2
"""Who is in distress and says neither yes nor no to stopping is asked once more; then it goes on."""


class Consent(StrEnum):
    """A yes or no that the interviewer asked for itself: understand it with `understand_consent`."""

    INTERVIEW = "interview"
    STOP = "stop"
    GO_ON = "go_on"


@dataclass(frozen=True)
class Closing:
    """Whether there is anything to add or correct: understand it with `understand_addition`."""


type Asked = Question | ReadBack | Closing | Consent
"""What a turn of the client's can be said to."""


def needs_understanding(state: InterviewState) -> Asked | None:
    """What the client's next turn must be understood as. None: it is no answer to anything (paused, ended);
    `hear` takes None for it then."""
    if state.is_offered_to_go_on:
        return Consent.GO_ON
    if state.phase is Phase.ENDED or state.is_paused:
        return None
    if state.phase in (Phase.OPENING, Phase.CONSENT):
        return Consent.INTERVIEW
    if state.phase is Phase.CLOSING:
        return Closing()
    if state.confirming is not None:
        return Consent.STOP
    if state.current is not None and state.is_reading_back:
        return ReadBack(state.current, answer_on_table(state))
    return state.current


def enter(state: InterviewState) -> Decision:
    """On coming into the room: the opening, or where we stood and the question on the table. Resumes a pause, so
    it must not be called while the session is paused by the lawyer."""
    counts = {"left": str(state.left), "total": str(len(state.questions)), "lawyer": state.setting.lawyer}
    if not state.is_paused:
        return _take_up(state, Phrase(Purpose.INTERRUPTED))
    return _take_up(state, *sound_is_recorded(state.is_sound_announced), Phrase(Purpose.WELCOME_BACK, counts))


def _take_up(state: InterviewState, *lead: Speech) -> Decision:
    """Go on where the record stands, out of a pause if there is one."""
    if state.phase is Phase.ENDED:
        return Decision(ends=True)
    resumed = out_of_pause(state)
    if state.phase in (Phase.OPENING, Phase.CONSENT):
        return resumed.then(opened(state))
    if state.confirming is not None:
        return confirm(state, state.confirming, resumed)
    if state.current is not None:
        return resumed.then(ask(state, state.current, *lead, why=Note.RESUMED))
    return proceed(state, resumed) if state.phase is Phase.ASKING else resumed.then(finish(state))


def hear(state: InterviewState, utterance: Utterance, understanding: Understood) -> Decision:
    """A turn of the client's. The same utterance (by id) a second time, one without words, or one that is not the
    client's gives an empty decision; so does anything said while the lawyer holds the interview, except danger, and a
    yes to going on when that was offered. After any other pause a turn takes the interview up again. `understanding`:
    an Understanding when `needs_understanding` gave a question, a Reaction for a read-back or the closing, else a yes
    (True), a no (False) or neither (None), or a Reaction where something else was heard as well. An Understanding also
    where a read-back of what was said before its question was answered by something else."""
    is_turn = utterance.speaker is Speaker.CLIENT and bool(utterance.text.replace("\x00", "").strip())
    if not is_turn or utterance.id in state.heard or state.phase is Phase.ENDED:
        return Decision()
    reaction = _as_reaction(understanding)
    if state.is_paused:
        is_told = state.paused_by is not PausedBy.LAWYER or (state.is_offered_to_go_on and reaction.agrees is True)
        return _wake(state, utterance) if is_told else hear_in_pause(state, utterance)
    if state.phase in (Phase.OPENING, Phase.CONSENT):
        return hear_consent(state, utterance, reaction)
    if state.phase is Phase.CLOSING:
        return hear_closing(state, utterance, reaction)
    question = state.current
    if question is None:
        return Decision()
    if utterance.question_id not in (None, question.id):
        return late(state, utterance, understanding)
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
    return hear_turn(state, question, utterance, _as_turn(understanding) or Understanding(Act.UNCLEAR))


def _as_turn(understanding: Understood) -> Understanding | None:
    return understanding if isinstance(understanding, Understanding) else None


def _as_reaction(understanding: Understood) -> Reaction:
    if isinstance(understanding, Reaction):
        return understanding
    return Reaction(agrees=understanding if isinstance(understanding, bool) else None)


def late(state: InterviewState, utterance: Utterance, understanding: Understood = None) -> Decision:
    """A turn that was on its way before the question on the table was put: noted, and no evidence for anything. The
    question is put once more, since whoever sent the turn may believe to have answered it. A wish to stop, or danger,
    is one whatever it was said to (`understanding`)."""
    if state.current is None:
        return Decision()
    act = understanding.act if isinstance(understanding, Understanding | Reaction) else None
    is_worse = act is Act.EMERGENCY and state.confirming is not Act.EMERGENCY
    if act in CONFIRMATIONS and (state.confirming is None or is_worse):
        return confirm(state, act, heard(state.current, utterance, act, RULES))
    note = heard(state.current, utterance, Note.LATE)
    so_far = sum(turn.act == Note.LATE for turn in state.pending)
    if state.confirming is not None or (state.is_delivered and so_far >= MAX_LATE):
        return note
    return note.then(ask(state, state.current, Phrase(Purpose.LATE), why=Note.LATE))


def _wake(state: InterviewState, utterance: Utterance) -> Decision:
    note = NewEvent(kind=EventKind.HEARD, question_id=state.current_id, utterance_id=utterance.id, detail=Note.RESUMED)
    return Decision(events=(note,)).then(_take_up(state, Phrase(Purpose.RESUMED)))


def _hear_confirmation(
    state: InterviewState, question: Question, act: Act, utterance: Utterance, reaction: Reaction
) -> Decision:
    """A clear yes stops. Anything but a clear no to stopping for an emergency stops too, but can be taken up again;
    in distress it is asked once more. Danger is met as always."""
    answer = reaction.agrees
    if reaction.act is Act.EMERGENCY and act is not Act.EMERGENCY:
        return confirm(state, Act.EMERGENCY, heard(question, utterance, Act.EMERGENCY, RULES))
    if reaction.act in MANNERS:
        slower = Decision(speech=(reply_to(state, reaction.act),))
        return confirm(state, act, heard(question, utterance, reaction.act, RULES).then(slower))
    times = sum(turn.act == Act.DISTRESS for turn in state.pending)
    if answer is None and act is Act.DISTRESS and times < MAX_DISTRESS:
        return confirm(state, act, heard(question, utterance, act, RULES))
    if answer is False or (answer is None and act is not Act.EMERGENCY):
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


def silence(state: InterviewState, before: int, *, is_reading: bool = False) -> Decision:
    """Nothing was heard for a while; `before`: how often already since the client's last turn. The third nudge pauses
    (away); who has nothing to add at the end says nothing. With who asked to wait, announced more, or reads and types
    (`is_reading`), there is more patience."""
    if state.phase in (Phase.OPENING, Phase.ENDED) or state.is_paused:
        return Decision()
    patience = PATIENCE_WITH_READING if is_reading else PATIENCE_WITH_WAITING if state.is_more_to_come else 1
    nudges, rest = divmod(before + 1, patience)
    if rest:
        return Decision()
    nudges -= 1
    if state.phase is Phase.CLOSING:
        has_more = state.is_more_to_come and nudges < NUDGES
        return Decision(speech=(Phrase(Purpose.NUDGE),)) if has_more else close(state)
    if nudges >= NUDGES:
        return pause(state, PausedBy.AWAY)
    if state.confirming is not None:
        return confirm(state, state.confirming, Decision())
    if nudges == 0 and state.is_delivered:
        return Decision(speech=(Phrase(Purpose.NUDGE),))
    if state.current is None:
        again = (*sound_is_recorded(state.is_sound_announced), Phrase(Purpose.CONSENT_AGAIN))
        return Decision(speech=again)
    lead = Phrase(Purpose.NUDGE_AGAIN if state.is_delivered else Purpose.CUT_OFF)
    return ask(state, state.current, lead, why=Note.SILENCE)


def resume(state: InterviewState) -> Decision:
    """Go on after a pause."""
    return _take_up(state, Phrase(Purpose.RESUMED)) if state.is_paused else Decision()


def hand_over(state: InterviewState) -> Decision:
    """This process leaves and another takes up: nothing is stored, so the interview goes on wanting an interviewer."""
    is_over = state.phase is Phase.ENDED
    return Decision(speech=() if is_over else (Phrase(Purpose.HANDOVER),), ends=True)
