"""The interview as code: what each thing that happens leads to. Pure; a decision is stored before it is spoken.

state = fold(stored.questions, stored.events, stored.answers, stored.utterances, setting=Setting(...))
decision = enter(state)
... store decision.events/.answers/.questions, then
state = apply(state, decision, utterance)
... publish, then speak decision.speech; leave the room if decision.ends
"""

from enum import StrEnum

from shared.interview.answers import Understanding
from shared.interview.events import Utterance
from shared.interview.flow_state import Decision, InterviewState, Phase, Setting, apply, fold
from shared.interview.phrases import Phrase, Purpose, Speech, Wording
from shared.interview.script import Question, QuestionId
from shared.interview.status import EndReason, PausedBy

__all__ = [
    "Consent",
    "Decision",
    "InterviewState",
    "Phase",
    "Phrase",
    "Purpose",
    "Setting",
    "Speech",
    "Wording",
    "add_question",
    "apply",
    "delivered",
    "end",
    "enter",
    "fold",
    "hear",
    "needs_understanding",
    "pause",
    "repeat",
    "resume",
    "room_question",
    "silence",
    "skip",
]


class Consent(StrEnum):
    """A yes or no that the interviewer asked for itself: understand it with `understand_consent`."""

    INTERVIEW = "interview"
    STOP = "stop"


def needs_understanding(state: InterviewState) -> Question | Consent | None:
    """What the client's next turn must be understood as. None: it is no answer to anything (paused by the lawyer,
    ended); `hear` takes None for it then."""
    raise NotImplementedError


def enter(state: InterviewState) -> Decision:
    """On coming into the room: the opening, or where we stood and the question on the table. Resumes a pause, so
    it must not be called while the session is paused by the lawyer."""
    raise NotImplementedError


def hear(state: InterviewState, utterance: Utterance, understanding: Understanding | bool | None) -> Decision:
    """A turn of the client's. The same utterance (by id) a second time, one without words, or one that is not the
    client's gives an empty decision. `understanding`: an Understanding when `needs_understanding` gave a question,
    else a yes (True), a no (False) or neither (None)."""
    raise NotImplementedError


def delivered(state: InterviewState, question_id: QuestionId | None) -> Decision:
    """What was put was spoken (or written) to the end: the question's wording, or, with None, the opening.

    Until this is stored, a question counts as cut off: an answer to it leads to reading it once more in full. So
    in text mode call it at once, and with voice before `hear` when the speech was not interrupted.
    """
    raise NotImplementedError


def silence(state: InterviewState, nudges: int) -> Decision:
    """Nothing was heard for a while; `nudges` were made since the client last spoke. The third one pauses (away)."""
    raise NotImplementedError


def skip(state: InterviewState) -> Decision:
    """The lawyer leaves out the question on the table. What the client said on it already is kept."""
    raise NotImplementedError


def repeat(state: InterviewState) -> Decision:
    """The lawyer has the question on the table read again."""
    raise NotImplementedError


def pause(state: InterviewState, by: PausedBy) -> Decision:
    raise NotImplementedError


def resume(state: InterviewState) -> Decision:
    raise NotImplementedError


def end(state: InterviewState, reason: EndReason = EndReason.ENDED_BY_LAWYER) -> Decision:
    """End early: what is open stays `not_asked`; words towards an unfinished answer are kept for the lawyer."""
    raise NotImplementedError


def add_question(state: InterviewState, question: Question) -> Decision:
    """A question of the lawyer's own, asked right after the one on the table (see `room_question`)."""
    raise NotImplementedError


def room_question(state: InterviewState, text: str) -> Question:
    """A question worded by the lawyer in the room, with the next free id (`r1`, `r2`)."""
    raise NotImplementedError
