"""Silence: wait, nudge, ask again, pause."""

from shared.interview.flow_acts import pause
from shared.interview.flow_asking import ask, close
from shared.interview.flow_confirming import confirm
from shared.interview.flow_consent import sound_is_recorded
from shared.interview.flow_state import Decision, InterviewState, Note, Phase
from shared.interview.phrases import Phrase, Purpose
from shared.interview.status import PausedBy

NUDGES = 2
PATIENCE_WITH_WAITING = 3
PATIENCE_WITH_READING = 6
"""So many silences in a row are one nudge's worth, where the client asked to wait or has more to say, and where they
read and type: a long answer takes minutes to write, and nobody hears that it is being written."""


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
