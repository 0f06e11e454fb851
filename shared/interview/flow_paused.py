"""What a client says in a pause: none of it is an answer, but danger is heard, and who wants to go on is let."""

from shared.interview.answers import lexicon_of, understand
from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_acts import offer_to_go_on
from shared.interview.flow_asides import is_calling, is_consent_withdrawn
from shared.interview.flow_asking import heard
from shared.interview.flow_confirming import emergency_phrase
from shared.interview.flow_entering import take_up
from shared.interview.flow_state import Decision, InterviewState, Note, Phase
from shared.interview.phrases import Phrase, Purpose
from shared.interview.reactions import ANYTHING, Reaction
from shared.interview.rules.asides import says_goodbye
from shared.interview.status import PausedBy
from shared.interview.understanding import RULES, Act


def hear_in_pause(state: InterviewState, said: Utterance, reaction: Reaction) -> Decision:
    """Of danger the lawyer finds the words among what was raised, and the client hears whom to call, unless the pause
    is for the lawyer to speak in: they hear it themselves. Who calls ("Hello?") hears that the lawyer has paused, if
    nobody speaks, or once more whether to go on, where that was offered. The pause goes on, then and while it is the
    lawyer's; any other, and the lawyer's voice's where going on was offered, ends with what the client says; but with
    consent that is taken back it goes on, and what comes after it begins with the opening."""
    act = understand(ANYTHING, said.text, language=state.setting.language, is_reaction=True).act
    if act is Act.EMERGENCY:
        speech = () if state.is_lawyer_speaking else (emergency_phrase(state),)
        return heard(None, said, Act.EMERGENCY, RULES).then(Decision(speech=speech))
    if state.phase in (Phase.ASKING, Phase.CLOSING) and is_consent_withdrawn(state, said):
        return heard(None, said, Note.CONSENT_WITHDRAWN, RULES)
    match state.paused_by:
        case PausedBy.LAWYER if not state.is_lawyer_speaking and is_calling(state, said):
            told = Decision(speech=(Phrase(Purpose.PAUSED_BY_LAWYER),))
            return heard(None, said, Act.REPEAT, RULES).then(told)
        case PausedBy.LAWYER if state.is_offered_to_go_on and is_calling(state, said):
            return heard(None, said, Act.REPEAT, RULES).then(offer_to_go_on(state))
        case PausedBy.LAWYER:
            wants_on = state.is_offered_to_go_on and reaction.agrees is True
        case PausedBy.CLIENT if says_goodbye(said.text, lexicon_of(state.setting.language)):
            wants_on = False
        case _:
            wants_on = act is not Act.STOP
    return _wake(state, said) if wants_on else Decision()


def _wake(state: InterviewState, said: Utterance) -> Decision:
    note = NewEvent(kind=EventKind.HEARD, question_id=state.current_id, utterance_id=said.id, detail=Note.RESUMED)
    return Decision(events=(note,)).then(take_up(state, Phrase(Purpose.RESUMED)))
