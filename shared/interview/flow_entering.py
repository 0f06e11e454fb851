"""Coming into the room, going on after a pause, and leaving it to another process."""

from shared.interview.flow_asking import ask, finish, out_of_pause, proceed
from shared.interview.flow_confirming import confirm
from shared.interview.flow_consent import opened, sound_is_recorded
from shared.interview.flow_state import Decision, InterviewState, Note, Phase
from shared.interview.phrases import Phrase, Purpose, Speech
from shared.interview.status import PausedBy
from shared.interview.understanding import Act


def enter(state: InterviewState) -> Decision:
    """On coming into the room: the opening, or where we stood and the question on the table. It ends a pause, but not
    the lawyer's, of which the client hears; before the opening, or where they hear the lawyer, nothing is said."""
    if state.paused_by is PausedBy.LAWYER:
        is_told = state.phase is not Phase.OPENING and not state.is_lawyer_speaking
        return Decision(speech=(Phrase(Purpose.PAUSED_BY_LAWYER),) if is_told else ())
    counts = {"left": str(state.left), "total": str(len(state.questions)), "lawyer": state.setting.lawyer}
    if not state.is_paused:
        return take_up(state, Phrase(Purpose.INTERRUPTED))
    return take_up(state, *sound_is_recorded(state.is_sound_announced), Phrase(Purpose.WELCOME_BACK, counts))


def take_up(state: InterviewState, *lead: Speech) -> Decision:
    """Go on where the record stands, out of a pause if there is one. Who had left and comes back does not want to
    stop: only of danger it is asked again."""
    if state.phase is Phase.ENDED:
        return Decision(ends=True)
    resumed = out_of_pause(state)
    if state.phase in (Phase.OPENING, Phase.CONSENT) or state.is_consent_withdrawn:
        return resumed.then(opened(state))
    has_left = state.paused_by in (PausedBy.AWAY, PausedBy.CLIENT)
    if state.confirming is Act.EMERGENCY or (state.confirming is not None and not has_left):
        return confirm(state, state.confirming, resumed)
    if state.current is not None:
        return resumed.then(ask(state, state.current, *lead, why=Note.RESUMED))
    return proceed(state, resumed) if state.phase is Phase.ASKING else resumed.then(finish(state))


def resume(state: InterviewState) -> Decision:
    """Go on after a pause."""
    return take_up(state, Phrase(Purpose.RESUMED)) if state.is_paused else Decision()


def resume_from(paused_by: PausedBy | None, state: InterviewState) -> Decision:
    """Go on after the pause that was seen, not after one that the lawyer has made theirs meanwhile."""
    return resume(state) if state.paused_by is paused_by else Decision()


def hand_over(state: InterviewState) -> Decision:
    """This process leaves and another takes up: nothing is stored, so the interview goes on wanting an interviewer."""
    is_over = state.phase is Phase.ENDED
    return Decision(speech=() if is_over else (Phrase(Purpose.HANDOVER),), ends=True)
