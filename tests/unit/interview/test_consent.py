"""Nothing is asked before a client has agreed."""

from dataclasses import replace

import pytest

from shared.interview.answers import understand_consent
from shared.interview.events import EventKind
from shared.interview.flow import Consent, Phase, Purpose, enter, fold, needs_understanding, pause, silence
from shared.interview.flow_consent import MAX_CONSENT_CUT_OFFS, MAX_CONSENT_TRIES
from shared.interview.reporting import assemble_report
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import RULES, Act
from tests.unit.interview.building import begun, kinds, opened, purposes, question, status, wordings


def test_the_opening_says_what_it_is_and_asks_for_consent() -> None:
    interview = opened()
    assert purposes(interview.last) == [Purpose.OPENING, Purpose.CONSENT]
    assert needs_understanding(interview.state) is Consent.INTERVIEW
    assert interview.state.current_id is None


def test_a_clear_yes_leads_to_the_first_question() -> None:
    interview = opened(question(text="What is your full name?"))
    decision = interview.say("yes i agree")
    assert EventKind.CONSENT_GIVEN in kinds(decision)
    assert wordings(decision) == ["What is your full name?"]


def test_a_refusal_ends_the_interview_and_keeps_its_words() -> None:
    interview = opened()
    decision = interview.say("no i do not want to")
    assert decision.ends
    assert decision.events[0].kind is EventKind.CONSENT_REFUSED
    assert decision.events[0].utterance_id == interview.utterances[1].id
    assert decision.events[-1].end_reason is EndReason.CONSENT_REFUSED
    assert status(interview, "q1") is QuestionStatus.NOT_ASKED


@pytest.mark.parametrize("words", ["what is this about", "maybe", "yes but only if my wife can listen"])
def test_what_is_neither_yes_nor_no_is_asked_again(words: str) -> None:
    interview = opened()
    assert purposes(interview.say(words)) == [Purpose.CONSENT_AGAIN]
    assert interview.state.phase is Phase.CONSENT


def test_without_a_clear_answer_it_pauses_and_can_be_taken_up_again() -> None:
    interview = opened()
    for _ in range(2):
        assert not interview.mean(None).ends
    decision = interview.mean(None)
    assert decision.ends
    assert purposes(decision) == [Purpose.CONSENT_MISSING]
    assert interview.state.paused_by is PausedBy.CLIENT
    again = interview.take(enter(interview.state))
    assert purposes(again) == [Purpose.OPENING, Purpose.CONSENT]


@pytest.mark.parametrize("agreed", [True, False])
def test_neither_a_yes_nor_a_no_to_half_an_opening_counts(agreed: bool) -> None:
    interview = opened()
    interview.log = [entry for entry in interview.log if getattr(entry, "kind", None) != "question_delivered"]
    interview.state = interview.stored()
    decision = interview.mean(agreed)
    assert purposes(decision) == [Purpose.OPENING, Purpose.CONSENT]
    assert interview.state.phase is Phase.CONSENT


def test_a_client_who_talks_over_all_of_it_has_agreed_to_nothing() -> None:
    interview = opened(is_delivered=False)
    short = [[Purpose.CONSENT_AGAIN]] * (MAX_CONSENT_CUT_OFFS + MAX_CONSENT_TRIES - 1)
    for expected in ([Purpose.OPENING, Purpose.CONSENT], *short, [Purpose.CONSENT_MISSING]):
        decision = interview.hear(interview.utterance("yes yes"), True, is_delivered=False)
        assert purposes(decision) == expected
    assert interview.state.paused_by is PausedBy.CLIENT
    assert interview.state.phase is Phase.CONSENT


@pytest.mark.parametrize("heard", ["Mm-hm.", "Okay.", "Right, uh-huh.", "Yes yes."])
def test_who_talks_into_what_is_read_may_still_be_unclear_twice_when_they_have_heard_it(heard: str) -> None:
    interview = opened(is_delivered=False)
    for _ in range(MAX_CONSENT_CUT_OFFS - 1):
        assert not interview.say(heard, is_delivered=False).ends
    interview.say(heard)
    for _ in range(MAX_CONSENT_TRIES):
        assert purposes(interview.say("maybe")) == [Purpose.CONSENT_AGAIN]
    assert interview.stored() == interview.state
    assert EventKind.CONSENT_GIVEN in kinds(interview.say("yes"))


def test_a_yes_to_the_short_form_that_was_heard_in_full_is_consent() -> None:
    interview = opened(is_delivered=False)
    interview.hear(interview.utterance("hello?"), None, is_delivered=False)
    assert purposes(interview.say("hello?")) == [Purpose.CONSENT_AGAIN]
    assert EventKind.CONSENT_GIVEN in kinds(interview.say("yes"))


@pytest.mark.parametrize("words", ["he is breaking down the door", "yes but i need an ambulance right now"])
def test_danger_before_consent_is_told_whom_to_call_and_shown_to_the_lawyer(words: str) -> None:
    interview = opened()
    decision = interview.say(words)
    assert purposes(decision) == [Purpose.EMERGENCY, Purpose.STOPPED]
    assert decision.ends
    assert interview.state.paused_by is PausedBy.CLIENT
    [raised] = assemble_report(interview.state, interview.events, interview.utterances).raised
    assert (raised.act, raised.said) == (Act.EMERGENCY, words)
    assert purposes(interview.take(enter(interview.state))) == [Purpose.OPENING, Purpose.CONSENT]


def test_who_asks_to_wait_before_consent_is_waited_for() -> None:
    interview = opened()
    for _ in range(3):
        assert purposes(interview.say("give me a minute please")) == [Purpose.WAIT]
    assert EventKind.CONSENT_GIVEN in kinds(interview.say("yes"))


def test_who_decided_on_consent_is_recorded() -> None:
    for words in ("yes", "no", "maybe"):
        interview = opened()
        assert interview.say(words).events[0].decided_by == RULES


def test_consent_is_asked_for_once_only() -> None:
    interview = begun()
    assert EventKind.OPENED not in kinds(enter(interview.state))


def test_where_sound_is_recorded_consent_is_asked_for_that_as_well() -> None:
    interview = opened(records_sound=True)
    assert purposes(interview.last) == [Purpose.OPENING, Purpose.SOUND_RECORDED, Purpose.CONSENT]
    assert purposes(interview.say("maybe")) == [Purpose.SOUND_RECORDED, Purpose.CONSENT_AGAIN]
    assert purposes(silence(interview.state, 1)) == [Purpose.SOUND_RECORDED, Purpose.CONSENT_AGAIN]
    assert not interview.state.may_be_recorded
    interview.say("yes")
    assert interview.state.may_be_recorded
    assert interview.stored() == interview.state


def test_who_comes_back_is_told_again_that_sound_is_recorded() -> None:
    interview = opened(records_sound=True)
    interview.say("yes")
    interview.take(pause(interview.state, PausedBy.AWAY))
    assert not interview.state.may_be_recorded
    assert purposes(interview.take(enter(interview.state))) == [Purpose.SOUND_RECORDED, Purpose.WELCOME_BACK]
    assert interview.state.may_be_recorded


def test_a_setting_that_is_switched_on_after_consent_records_nothing() -> None:
    interview = opened()
    interview.say("yes")
    setting = replace(interview.state.setting, records_sound=True)
    state = fold(interview.state.questions, interview.events, (), interview.utterances, setting=setting)
    assert not state.may_be_recorded
    assert purposes(enter(replace(state, paused_by=PausedBy.AWAY))) == [Purpose.WELCOME_BACK]


@pytest.mark.parametrize(
    ("words", "purpose"),
    [("can you speak more slowly please", Purpose.SLOWER), ("could you speak up a bit", Purpose.LOUDER)],
)
def test_who_asks_for_another_voice_before_consent_hears_the_opening_by_it(words: str, purpose: Purpose) -> None:
    interview = opened()
    assert purposes(interview.say(words)) == [purpose, Purpose.OPENING, Purpose.CONSENT]
    assert interview.state.slower + interview.state.louder == 1
    assert EventKind.CONSENT_GIVEN in kinds(interview.say("yes"))


YES, NO, NEITHER = True, False, None


@pytest.mark.parametrize(
    ("language", "heard", "agrees"),
    [
        ("en", "I don't mind at all", YES),
        ("en", "I don't have a problem with that", YES),
        ("en", "no objections", YES),
        ("en", "I don't see why not", YES),
        ("en", "no, go ahead", YES),
        ("en", "no no that's fine", YES),
        ("en", "no problem, but who reads it", NEITHER),
        ("en", "not really but okay", NEITHER),
        ("en", "no I'm good", NEITHER),
        ("en", "not right now, I'm driving", NEITHER),
        ("en", "I can't hear you", NEITHER),
        ("en", "I don't understand", NEITHER),
        ("en", "nobody told me about a robot", NEITHER),
        ("en", "yes, I can hear you", NEITHER),
        ("en", "yes, this is Maria", NEITHER),
        ("en", "no", NO),
        ("en", "absolutely not", NO),
        ("en", "I do not", NO),
        ("en", "I don't want to talk to a machine", NO),
        ("en", "no, I was told a person would call", NO),
        ("es", "no me molesta", YES),
        ("es", "no tengo ningún problema", YES),
        ("es", "no, adelante", YES),
        ("es", "no, está bien", YES),
        ("es", "ahorita no puedo", NEITHER),
        ("es", "no entiendo", NEITHER),
        ("es", "no hay de otra, adelante", NEITHER),
        ("es", "sí, lo escucho", NEITHER),
        ("es", "no", NO),
        ("es", "no quiero hablar con una máquina", NO),
    ],
)
def test_only_a_plain_yes_or_no_is_taken_for_one(language: str, heard: str, agrees: bool | None) -> None:
    assert understand_consent(heard, language=language) is agrees


@pytest.mark.parametrize(
    ("language", "heard", "stops"),
    [
        ("en", "yes stop", YES),
        ("en", "I can't go on", YES),
        ("en", "I don't want to continue", YES),
        ("en", "I can't take any more", YES),
        ("en", "no go on", NO),
        ("en", "I don't want to stop", NO),
        ("en", "let's keep going", NO),
        ("en", "yes go on", NEITHER),
        ("en", "no stop", NEITHER),
        ("es", "no quiero seguir", YES),
        ("es", "ya no puedo más", YES),
        ("es", "no quiero parar", NO),
        ("es", "sigamos", NO),
    ],
)
def test_who_is_asked_whether_to_stop_is_taken_at_their_word(language: str, heard: str, stops: bool | None) -> None:
    assert understand_consent(heard, language=language, stopping=True) is stops


@pytest.mark.parametrize(("language", "heard"), [("en", "Hello? Can you hear me?"), ("es", "¿Hola? ¿Me oye?")])
def test_who_has_not_heard_the_opening_hears_it_again_and_not_without_end(language: str, heard: str) -> None:
    interview = opened(language=language)
    for _ in range(2):
        assert purposes(interview.say(heard)) == [Purpose.OPENING, Purpose.CONSENT]
    assert purposes(interview.say(heard)) == [Purpose.CONSENT_MISSING]


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "Sí, estoy de acuerdo."),
        ("en", "No entiendo, ¿podemos hablar en español?"),
        ("en", "Do you speak Spanish?"),
        ("es", "Can we do this in English?"),
    ],
)
def test_who_agrees_in_another_language_is_told_which_one_it_speaks_and_asked_again(language: str, heard: str) -> None:
    interview = opened(language=language)
    for _ in range(MAX_CONSENT_TRIES):
        assert purposes(interview.say(heard)) == [Purpose.OTHER_LANGUAGE, Purpose.CONSENT]
        assert interview.state.phase is Phase.CONSENT
    assert purposes(interview.say(heard)) == [Purpose.CONSENT_MISSING]
    assert interview.stored() == interview.state
