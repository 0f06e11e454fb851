"""What a client says while the lawyer holds the interview: none of it is an answer, but danger is heard."""

from shared.interview.answers import understand
from shared.interview.events import Utterance
from shared.interview.flow_asking import heard
from shared.interview.flow_confirming import emergency_phrase
from shared.interview.flow_state import Decision, InterviewState
from shared.interview.reactions import ANYTHING
from shared.interview.understanding import RULES, Act


def hear_in_pause(state: InterviewState, said: Utterance) -> Decision:
    """Of danger the lawyer finds the words among what was raised, and the client hears whom to call, unless the pause
    is for the lawyer to speak in: they hear it themselves. The pause goes on."""
    if understand(ANYTHING, said.text, language=state.setting.language, is_reaction=True).act is not Act.EMERGENCY:
        return Decision()
    speech = () if state.is_lawyer_speaking else (emergency_phrase(state),)
    return heard(None, said, Act.EMERGENCY, RULES).then(Decision(speech=speech))
