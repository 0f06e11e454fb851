"""Who asked for a moment, and is back: "okay, I'm back" says yes to nothing, and is no answer."""

from shared.interview.answers import lexicon_of
from shared.interview.events import Utterance
from shared.interview.flow_asking import heard
from shared.interview.flow_consent import sound_is_recorded
from shared.interview.flow_entering import take_up
from shared.interview.flow_state import Decision, InterviewState, Note, Phase
from shared.interview.phrases import Phrase, Purpose
from shared.interview.rules.asides import is_back
from shared.interview.understanding import RULES


def is_back_from_waiting(state: InterviewState, said: Utterance) -> bool:
    return state.is_more_to_come and is_back(said.text, lexicon_of(state.setting.language))


def go_on_after_waiting(state: InterviewState, said: Utterance) -> Decision:
    """What was put before is put again, and answered then."""
    note = heard(state.current, said, Note.RESUMED, RULES)
    if state.phase is Phase.CONSENT:
        again = (*sound_is_recorded(state.is_sound_announced), Phrase(Purpose.CONSENT_AGAIN))
        return note.then(Decision(speech=again))
    return note.then(take_up(state, Phrase(Purpose.RESUMED)))
