"""What a turn of the client's is said to, and so what it has to be understood as."""

from dataclasses import dataclass
from enum import StrEnum

from shared.interview.flow_earlier import answer_on_table
from shared.interview.flow_state import InterviewState, Phase
from shared.interview.reactions import Reaction
from shared.interview.read_back import ReadBack
from shared.interview.script import Question
from shared.interview.understanding import Understanding

type Understood = Understanding | Reaction | bool | None
"""What a turn was understood as; which of them, `needs_understanding` says."""


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
