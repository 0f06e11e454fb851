"""Before anything is asked: what it is that asks, and a clear yes to going on like this."""

from shared.interview.answers import understand
from shared.interview.events import EventKind, NewEvent, Utterance
from shared.interview.flow_asides import is_calling
from shared.interview.flow_asking import ending, heard, proceed
from shared.interview.flow_confirming import emergency_phrase
from shared.interview.flow_replies import reply_to
from shared.interview.flow_state import Decision, InterviewState, Note
from shared.interview.phrases import Phrase, Purpose, Speech
from shared.interview.reactions import ANYTHING, Reaction
from shared.interview.status import EndReason, PausedBy
from shared.interview.understanding import MANNERS, RULES, Act

MAX_CONSENT_TRIES = 2
"""How often an unclear answer to the consent question is asked again."""
MAX_CONSENT_CUT_OFFS = 6
"""How often it is put again to who talked over it."""


def opening(state: InterviewState) -> tuple[Speech, ...]:
    """What speaks here, for whom, and whether the client agrees."""
    return (
        Phrase(Purpose.OPENING, {"lawyer": state.setting.lawyer}),
        *sound_is_recorded(state.setting.records_sound),
        Phrase(Purpose.CONSENT),
    )


def opened(state: InterviewState) -> Decision:
    """The opening, from its beginning: what was agreed to before counts no more."""
    announced = Note.SOUND_RECORDED if state.setting.records_sound else None
    return Decision(events=(NewEvent(kind=EventKind.OPENED, detail=announced),), speech=opening(state))


def sound_is_recorded(is_so: bool) -> tuple[Speech, ...]:
    return (Phrase(Purpose.SOUND_RECORDED),) if is_so else ()


def hear_consent(state: InterviewState, utterance: Utterance, reaction: Reaction) -> Decision:
    """Whatever is said to an opening that was cut off, "mm-hm" as well as a yes or no, is to none of it: it is read
    again, once; after that what matters of it, until a yes comes to something that was heard in full. Danger is met
    before all that."""
    if reaction.act is Act.EMERGENCY:
        return _in_danger(state, utterance)
    if reaction.act in MANNERS:
        return _noted(utterance, reaction.act, reply_to(state, reaction.act)).then(opened(state))
    if not state.is_delivered and state.consent_tries == state.consent_cut_offs == 0:
        return _noted(utterance, Note.CUT_OFF, *opening(state))
    if reaction.agrees is False:
        refused = NewEvent(kind=EventKind.CONSENT_REFUSED, utterance_id=utterance.id, decided_by=RULES)
        return Decision(events=(refused,), speech=(Phrase(Purpose.CONSENT_REFUSED),)).then(
            ending(state, EndReason.CONSENT_REFUSED)
        )
    if reaction.agrees is True and state.is_delivered:
        given = NewEvent(kind=EventKind.CONSENT_GIVEN, utterance_id=utterance.id, decided_by=RULES)
        return proceed(state, Decision(events=(given,), speech=(Phrase(Purpose.BEGIN),)), utterance)
    if reaction.act is Act.WAIT:
        return _noted(utterance, Act.WAIT, Phrase(Purpose.WAIT))
    if state.is_delivered and state.consent_tries < MAX_CONSENT_TRIES and is_calling(state, utterance):
        return _noted(utterance, Act.REPEAT, *opening(state))
    if state.is_delivered and state.consent_tries < MAX_CONSENT_TRIES and _speaks_another_language(state, utterance):
        ask_again = (*sound_is_recorded(state.is_sound_announced), Phrase(Purpose.CONSENT))
        return _noted(utterance, Act.OTHER_LANGUAGE, Phrase(Purpose.OTHER_LANGUAGE), *ask_again)
    again = (*sound_is_recorded(state.is_sound_announced), Phrase(Purpose.CONSENT_AGAIN))
    if not state.is_delivered and state.consent_cut_offs < MAX_CONSENT_CUT_OFFS:
        return _noted(utterance, Note.CUT_OFF, *again)
    if state.consent_tries < MAX_CONSENT_TRIES:
        return _noted(utterance, Act.UNCLEAR, *again)
    return _noted(utterance, Act.UNCLEAR, Phrase(Purpose.CONSENT_MISSING)).then(_stopped())


def _speaks_another_language(state: InterviewState, utterance: Utterance) -> bool:
    """Who agrees in another one may not have understood to what."""
    understood = understand(ANYTHING, utterance.text, language=state.setting.language, is_reaction=True)
    return understood.act is Act.OTHER_LANGUAGE


def _in_danger(state: InterviewState, utterance: Utterance) -> Decision:
    """Whom to call, and no question of ours; the same link goes on."""
    return _noted(utterance, Act.EMERGENCY, emergency_phrase(state), Phrase(Purpose.STOPPED)).then(_stopped())


def _stopped() -> Decision:
    return Decision(events=(NewEvent(kind=EventKind.PAUSED, paused_by=PausedBy.CLIENT),), ends=True)


def _noted(utterance: Utterance, detail: str, *speech: Speech) -> Decision:
    return heard(None, utterance, detail, RULES).then(Decision(speech=speech))
