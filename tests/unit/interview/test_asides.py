"""What a client says to the interviewer itself is answered plainly, and is no answer, refusal or unknown."""

from dataclasses import replace

import pytest

from shared.interview.answers import lexicon_of
from shared.interview.events import EventKind
from shared.interview.flow import Closing, Phase, Purpose, ReadBack, needs_understanding
from shared.interview.flow_asides import is_nod, nod
from shared.interview.flow_consent import MAX_CONSENT_TRIES
from shared.interview.flow_state import Note
from shared.interview.flow_turn import PATIENCE
from shared.interview.rules.asides import asks_what_speaks, calls, says_goodbye, says_it_was_told
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, opened, purposes, question, status, wordings

ASKING = {
    "en": (
        "are you a robot",
        "Are you human?",
        "am I talking to a person",
        "Am I talking to a real person or a robot?",
        "is this a recording",
        "wait, are you a real person or a computer?",
        "Are you an AI?",
        "Who am I talking to?",
        "Who are you?",
        "You sound like a robot.",
    ),
    "es": (
        "¿Es usted un robot?",
        "es usted una persona de verdad",
        "¿Estoy hablando con una persona o con una máquina?",
        "¿Con quién hablo?",
        "con quien estoy hablando",
        "¿Quién es usted?",
    ),
}
TOLD = {
    "en": (
        "I already told you that.",
        "I just told you",
        "I said that already",
        "as I said",
        "You already asked me that.",
        "Didn't I just say that?",
    ),
    "es": (
        "Ya se lo dije.",
        "ya lo he dicho antes",
        "Acabo de decírselo",
        "como ya le dije",
        "Eso ya me lo ha preguntado",
    ),
}
CALLING = {
    "en": ("hello?", "Hello? Can you hear me?", "are you still there", "sorry, can you hear me now", "anybody there?"),
    "es": ("¿Hola?", "¿Me oye?", "¿Sigue ahí?", "hola, ¿me escucha?"),
}
SPEAKING = {
    "en": ("hi", "hello, my name is Ann", "he was there", "are you there on Fridays", "sorry", "I said hello"),
    "es": ("hola, me llamo Ana", "está ahí en la mesa", "perdón", "sí"),
}
LEAVING = {
    "en": ("Okay, thank you, bye.", "thanks", "No, thank you, goodbye!", "All right, then. See you tomorrow."),
    "es": ("Vale, gracias, adiós.", "Muchas gracias", "Bueno, hasta mañana", "está bien, gracias por todo"),
}
STAYING = {
    "en": ("yes", "no", "wait", "okay go on", "ok I'm ready", "thanks, and my address is 12 Elm Street"),
    "es": ("sí", "ya estoy aquí", "bueno, sigamos", "vale, continuamos"),
}
NEITHER = {
    "en": (
        "I already told you he hit me.",
        "As I said, in March.",
        "I told the police already.",
        "I already did.",
        "I just said yes.",
        "He is a robot.",
        "Is this person my landlord?",
        "The recording is mine.",
        "I want to talk to a person.",
    ),
    "es": (
        "Ya se lo dije a la policía.",
        "ya le dije que no",
        "Es una persona.",
        "Como dije, en marzo.",
        "es una máquina",
    ),
}


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in ASKING.items() for said in turns])
def test_a_question_of_what_speaks_is_known(language: str, heard: str) -> None:
    assert asks_what_speaks(heard, lexicon_of(language))
    assert not says_it_was_told(heard, lexicon_of(language))


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in TOLD.items() for said in turns])
def test_a_turn_that_says_only_that_it_was_said_is_known(language: str, heard: str) -> None:
    assert says_it_was_told(heard, lexicon_of(language))
    assert not asks_what_speaks(heard, lexicon_of(language))


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in NEITHER.items() for said in turns])
def test_what_says_more_or_is_of_somebody_else_is_neither(language: str, heard: str) -> None:
    assert not asks_what_speaks(heard, lexicon_of(language))
    assert not says_it_was_told(heard, lexicon_of(language))


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in LEAVING.items() for said in turns])
def test_taking_leave_is_known(language: str, heard: str) -> None:
    assert says_goodbye(heard, lexicon_of(language))


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in STAYING.items() for said in turns])
def test_who_says_more_does_not_take_leave(language: str, heard: str) -> None:
    assert not says_goodbye(heard, lexicon_of(language))


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in CALLING.items() for said in turns])
def test_who_asks_whether_anybody_is_there_calls(language: str, heard: str) -> None:
    assert calls(heard, lexicon_of(language))


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in SPEAKING.items() for said in turns])
def test_who_says_something_does_not_call(language: str, heard: str) -> None:
    assert not calls(heard, lexicon_of(language))


@pytest.mark.parametrize("act", [Act.UNCLEAR, Act.ANSWER])
def test_who_cannot_hear_it_loses_no_question_and_confirms_nothing(act: Act) -> None:
    interview = begun(question(text="What is your full name?"), question("q2"))
    for _ in range(4):
        decision = interview.mean(Understanding(act, is_complete=True), "Hello? Can you hear me?")
        assert (purposes(decision), wordings(decision)) == ([Purpose.REPEAT], ["What is your full name?"])
    interview.say("Ann Marie Miller")
    assert purposes(interview.say("hello?")) == [Purpose.REPEAT, Purpose.READ_BACK_WORDS]
    interview.say("yes")
    interview.say("It rained.")
    decision = interview.say("hello? are you there?")
    assert purposes(decision) == [Purpose.REPEAT, Purpose.CLOSING_OFFER_AGAIN]
    assert [answer.raw for answer in interview.answers] == ["Ann Marie Miller", "It rained."]


@pytest.mark.parametrize("act", [Act.OFF_TOPIC, Act.LAWYER, Act.DECLINE, Act.ANSWER, Act.THIRD_PERSON])
def test_who_asks_whether_it_is_a_person_is_told_that_it_is_a_machine_whatever_a_model_makes_of_it(act: Act) -> None:
    interview = begun(question(), question("q2"))
    for _ in range(3):
        decision = interview.mean(Understanding(act, is_complete=True), "Are you a real person?")
        assert (purposes(decision), wordings(decision)) == ([Purpose.WHAT_SPEAKS], ["What happened?"])
        assert "I am an AI system, not a person." in interview.utterances[-1].text
    assert not interview.answers
    interview.say("It rained.")
    assert interview.answers[-1].raw == "It rained."


def test_who_asks_it_of_a_read_back_is_answered_and_the_answer_is_read_back_again() -> None:
    interview = begun(question(text="What is your full name?"))
    interview.say("Ann Marie Miller")
    decision = interview.say("are you a robot")
    assert purposes(decision) == [Purpose.WHAT_SPEAKS, Purpose.READ_BACK_WORDS]
    assert isinstance(needs_understanding(interview.state), ReadBack)


def test_who_asks_it_at_the_end_is_answered() -> None:
    interview = begun()
    interview.say("It rained.")
    decision = interview.say("who are you")
    assert purposes(decision) == [Purpose.WHAT_SPEAKS, Purpose.CLOSING_OFFER_AGAIN]
    assert isinstance(needs_understanding(interview.state), Closing)


def test_asking_it_without_end_ends() -> None:
    interview = begun(question(), question("q2", text="Second?"))
    for _ in range(PATIENCE + 2):
        interview.say("are you a robot")
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER
    assert interview.state.phase is Phase.ASKING


@pytest.mark.parametrize("kind", ["text", "date", "number", "yes_no", "choice"])
def test_what_was_told_before_is_asked_for_once_more_and_is_no_answer_and_no_refusal(kind: str) -> None:
    interview = begun(question("q1", kind), question("q2"))
    decision = interview.say("I already told you that.")
    assert purposes(decision)[0] is Purpose.TOLD_BEFORE
    assert not interview.answers
    interview.say("I just told you.")
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER
    assert interview.answers[-1].raw == "I already told you that. I just told you."


def test_what_is_said_after_that_is_the_answer() -> None:
    interview = begun(question("q1", "date"), question("q2"))
    interview.say("I already told you that.")
    interview.say("the fifth of March 2021")
    assert (interview.answers[-1].value, interview.answers[-1].raw) == ("2021-03-05", "the fifth of March 2021")
    heard = [event.detail for event in interview.events if event.kind is EventKind.HEARD]
    assert Note.TOLD_BEFORE in heard


def test_the_answer_to_whether_something_was_done_may_sound_like_it() -> None:
    interview = begun(question("q1", "yes_no", text="Have you answered the letter?"), question("q2"))
    interview.mean(Understanding(Act.ANSWER, is_complete=True, value=True), "I already answered it.")
    assert interview.answers[-1].value is True


@pytest.mark.parametrize(
    ("language", "heard", "is_one"),
    [
        ("en", "Mm-hm.", True),
        ("en", "Uh-huh, okay.", True),
        ("en", "Right, I see.", True),
        ("en", "Hm.", True),
        ("en", "Yes.", False),
        ("en", "No.", False),
        ("en", "Uh-uh.", False),
        ("en", "Okay, no.", False),
        ("en", "Okay, who is this?", False),
        ("es", "Ajá.", True),
        ("es", "Vale, entiendo.", True),
        ("es", "Sí.", False),
        ("es", "Ya no.", False),
    ],
)
def test_only_what_shows_that_they_listen_is_a_nod(language: str, heard: str, is_one: bool) -> None:
    assert is_nod(heard, language) is is_one


def test_a_nod_is_on_the_record_and_changes_nothing() -> None:
    interview = begun()
    for said in ("He hit me.", "yes"):
        before = interview.state
        words = interview.utterance("Mm-hm.")
        decision = interview.take(nod(words), words)
        assert not decision.speech
        assert interview.state == replace(before, heard=before.heard | {words.id}) == interview.stored()
        interview.say(said)
    opening = opened()
    for _ in range(MAX_CONSENT_TRIES + 1):
        words = opening.utterance("Mm-hm.")
        opening.take(nod(words), words)
    assert purposes(opening.say("maybe")) == [Purpose.CONSENT_AGAIN]
