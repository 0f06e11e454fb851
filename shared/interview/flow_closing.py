"""The end: every question has its outcome, and the client may add or correct before the interview is over.

A no, or wanting to stop, ends it. What is said about a question opens that one again, with the words read back;
anything else is noted for the lawyer as an addition. MOST_OFFERS bounds it all.
"""

from shared.interview.events import Utterance
from shared.interview.flow_asides import is_asked_what_speaks, is_calling, is_consent_withdrawn, what_speaks
from shared.interview.flow_asking import MOST_OFFERS, close, heard, offer_end, proceed
from shared.interview.flow_back import go_back
from shared.interview.flow_confirming import emergency_phrase
from shared.interview.flow_replies import reply_to
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.phrases import Phrase, Purpose
from shared.interview.reactions import Reaction
from shared.interview.status import QuestionStatus
from shared.interview.understanding import RULES, Act, Understanding

ENDS = (Act.STOP, Act.DISTRESS, Act.LAWYER, Act.DECLINE)


def hear_closing(state: InterviewState, said: Utterance, reaction: Reaction) -> Decision:
    """Decide on what the client says when everything has been asked."""
    if is_consent_withdrawn(state, said):
        return heard(None, said, Note.CONSENT_WITHDRAWN, RULES).then(close(state))
    if is_asked_what_speaks(state, said):
        answer = Decision(speech=(what_speaks(state),))
        return _bounded(state, said, Note.WHAT_SPEAKS, answer, Purpose.CLOSING_OFFER_AGAIN)
    if is_calling(state, said):
        reaction = Reaction(act=Act.REPEAT)
    match reaction.act:
        case Act.EMERGENCY:
            urgent = Decision(speech=(emergency_phrase(state),))
            return heard(None, said, Act.EMERGENCY, RULES).then(urgent).then(close(state))
        case act if act in ENDS:
            return heard(None, said, act, RULES).then(close(state))
        case Act.ANSWER | Act.CORRECT | Act.BACK as act:
            return _add(state, said, act)
        case None if reaction.agrees is False:
            return _over(state, said)
        case None if reaction.agrees is True:
            return _bounded(state, said, Act.ANSWER, Decision(), Purpose.CLOSING_WHAT)
        case Act.WAIT:
            return _bounded(state, said, Act.WAIT, Decision(), Purpose.WAIT)
        case None | Act.UNCLEAR | Act.UNKNOWN | Act.OFF_TOPIC:
            return _bounded(state, said, Act.UNCLEAR, Decision(), Purpose.CLOSING_OFFER_AGAIN)
        case act:
            lead = Decision(speech=(reply_to(state, act),))
            return _bounded(state, said, act, lead, Purpose.CLOSING_OFFER_AGAIN)


def _over(state: InterviewState, said: Utterance) -> Decision:
    """Nothing to add: a question that the lawyer added meanwhile, else the end."""
    noted = heard(None, said, Note.END, RULES)
    has_more = any(status is QuestionStatus.PENDING for status in state.question_statuses.values())
    return proceed(state, noted, said) if has_more else noted.then(close(state))


def _add(state: InterviewState, said: Utterance, act: Act) -> Decision:
    """About a question, by the words in it: that one again. Else an addition."""
    back = go_back(state, None, said, Understanding(act))
    if back is not None:
        return back
    lead = Decision(speech=(Phrase(Purpose.ADDITION_NOTED),))
    return _bounded(state, said, Note.ADDED, lead, Purpose.CLOSING_OFFER_AGAIN)


def _bounded(state: InterviewState, said: Utterance, detail: str, lead: Decision, purpose: Purpose) -> Decision:
    """Offer it once more, or end where that was offered often enough."""
    again = close(state) if state.offers >= MOST_OFFERS else offer_end(purpose)
    return heard(None, said, detail, RULES).then(lead).then(again)
