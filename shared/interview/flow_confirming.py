"""The one fixed question before anything stops, and whom to call."""

from shared.interview.events import EventKind, NewEvent
from shared.interview.flow_state import Decision, InterviewState
from shared.interview.phrases import Phrase, Purpose, Speech
from shared.interview.understanding import Act

CONFIRMATIONS: dict[Act, Purpose] = {
    Act.STOP: Purpose.CONFIRM_STOP,
    Act.LAWYER: Purpose.CONFIRM_LAWYER,
    Act.DISTRESS: Purpose.CONFIRM_DISTRESS,
    Act.EMERGENCY: Purpose.CONFIRM_EMERGENCY,
}


def confirm(state: InterviewState, act: Act, so_far: Decision) -> Decision:
    """The one fixed question before anything stops; in an emergency, first whom to call."""
    speech: list[Speech] = []
    if act is Act.EMERGENCY:
        speech.append(emergency_phrase(state))
    speech.append(Phrase(CONFIRMATIONS[act]))
    event = NewEvent(kind=EventKind.ASKED_TO_CONFIRM_STOP, question_id=state.current_id, detail=act)
    return so_far.then(Decision(events=(event,), speech=tuple(speech)))


def emergency_phrase(state: InterviewState) -> Phrase:
    """Whom to call: in the lawyer's words, if there are any."""
    text = state.setting.emergency_text
    return Phrase(Purpose.EMERGENCY_OF_LAWYER, {"text": text}) if text else Phrase(Purpose.EMERGENCY)
