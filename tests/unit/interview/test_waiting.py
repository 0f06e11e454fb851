"""Who asked for a moment and is back has said no yes and no answer by that."""

import pytest

from shared.interview.events import EventKind
from shared.interview.flow import Phase, Purpose
from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, opened, purposes, question, status, wordings

BACK = {
    "en": [
        "Okay, I'm back.",
        "okay",
        "Sorry, go on.",
        "I'm back, go ahead",
        "Thanks for waiting.",
        "ready",
        "All right",
    ],
    "es": [
        "Bueno, ya estoy aquí.",
        "vale",
        "Perdón por la espera, siga.",
        "Ya regresé",
        "listo",
        "gracias por esperar",
    ],
}
SAID = [(language, words) for language, said in BACK.items() for words in said]
WAIT = {"en": "wait a second", "es": "espere un momento"}
MARRIED = {"en": question("q1", "yes_no"), "es": question("q1", "yes_no", text="¿Está casado?")}
BORN = {"en": question("q1", "date", text="When were you born?"), "es": question("q1", "date", text="¿Cuándo nació?")}
WHEN = {"en": "March 3, 1985", "es": "el 3 de marzo de 1985"}
NEXT = question("q2", text="Second?")


@pytest.mark.parametrize(("language", "words"), SAID)
def test_it_is_no_answer_to_a_question(language: str, words: str) -> None:
    interview = begun(MARRIED[language], NEXT, language=language)
    interview.say(WAIT[language])
    assert wordings(interview.say(words)) == [MARRIED[language].text]
    assert not interview.answers
    interview.say({"en": "yes", "es": "sí"}[language])
    assert [answer.value for answer in interview.answers] == [True]
    assert interview.stored() == interview.state


@pytest.mark.parametrize(("language", "words"), SAID)
def test_it_confirms_no_read_back(language: str, words: str) -> None:
    interview = begun(BORN[language], NEXT, language=language)
    interview.say(WHEN[language])
    interview.say(WAIT[language])
    assert purposes(interview.say(words))[-1] is Purpose.READ_BACK_DATE
    assert EventKind.CONFIRMED not in [event.kind for event in interview.events]
    interview.say({"en": "yes", "es": "sí"}[language])
    assert interview.state.confirmed_by
    assert interview.stored() == interview.state


@pytest.mark.parametrize(("language", "words"), SAID)
def test_it_is_no_consent(language: str, words: str) -> None:
    interview = opened(MARRIED[language], language=language)
    for _ in range(4):  # whoever is called away often has not refused
        interview.say(WAIT[language])
        assert purposes(interview.say(words)) == [Purpose.CONSENT_AGAIN]
    interview.say({"en": "yes", "es": "sí"}[language])
    assert interview.state.phase is Phase.ASKING
    assert interview.stored() == interview.state


def test_it_neither_stops_nor_ends() -> None:
    interview = begun(MARRIED["en"])
    interview.say("I want to stop")
    interview.say("hold on")
    assert purposes(interview.say("okay, I'm back")) == [Purpose.CONFIRM_STOP]
    interview.say("no")
    interview.say("yes")
    assert interview.state.phase is Phase.CLOSING
    interview.say("hold on")
    assert purposes(interview.say("okay")) == [Purpose.CLOSING_OFFER_AGAIN]


@pytest.mark.parametrize(
    ("words", "value"), [("yes", True), ("Yes, okay", True), ("okay, no", False), ("Yes I am", True)]
)
def test_who_is_back_and_answers_has_answered(words: str, value: bool) -> None:
    interview = begun(MARRIED["en"], NEXT)
    interview.say("one moment please")
    interview.say(words)
    assert [answer.value for answer in interview.answers] == [value]


def test_who_did_not_ask_for_a_moment_is_understood_as_always() -> None:
    interview = begun(MARRIED["en"], NEXT)
    interview.say("okay")
    assert status(interview, "q1") is QuestionStatus.ANSWERED
