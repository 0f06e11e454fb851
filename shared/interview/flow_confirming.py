"""The one fixed question before anything stops, and whom to call."""

from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_state import Decision, InterviewState
from shared.interview.phrases import Phrase, Purpose, Speech
from shared.interview.understanding import Act

CONFIRMATIONS: dict[Act, Purpose] = {
    Act.STOP: Purpose.CONFIRM_STOP,
    Act.LAWYER: Purpose.CONFIRM_LAWYER,
    Act.DISTRESS: Purpose.CONFIRM_DISTRESS,
    Act.EMERGENCY: Purpose.CONFIRM_EMERGENCY,
}


def confirm(state: InterviewState, act: Act, so_far: Decision, answered_in: Utterance | None = None) -> Decision:
    """The one fixed question before anything stops; in an emergency, first whom to call. `answered_in`: where it
    follows from an answer, which stands whatever is said to this."""
    speech: list[Speech] = []
    if act is Act.EMERGENCY:
        speech.append(emergency_phrase(state))
    speech.append(Phrase(CONFIRMATIONS[act]))
    said = None if answered_in is None else answered_in.id
    kind = EventKind.ASKED_TO_CONFIRM_STOP
    event = NewEvent(kind=kind, question_id=state.current_id, utterance_id=said, detail=act)
    return so_far.then(Decision(events=(event,), speech=tuple(speech)))


def emergency_phrase(state: InterviewState) -> Phrase:
    """Whom to call: in the lawyer's words, if there are any."""
    text = state.setting.emergency_text
    return Phrase(Purpose.EMERGENCY_OF_LAWYER, {"text": text}) if text else Phrase(Purpose.EMERGENCY)
