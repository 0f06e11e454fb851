"""Questions that ask for two things: "When and where were you married?"."""

import pytest

from shared.interview.answers import Missing, understand
from shared.interview.phrases import Phrase, Purpose
from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, question

MARRIED = "When and where were you married?"
NAMED = "What is your name and date of birth?"
DOCTOR = "Name, address and phone of your doctor"
ARRESTED = "Have you ever been arrested? If yes, when and where?"
CHILDREN = "Do you have children? If so, list their names and ages."


@pytest.mark.parametrize(
    ("text", "type", "heard", "rest", "language"),
    [
        (MARRIED, "text", "October twelfth, 2001.", "where were you married?", "en"),
        (MARRIED, "text", "at the courthouse downtown", "When", "en"),
        (NAMED, "text", "my name is Susan Whitaker", "date of birth?", "en"),
        (NAMED, "text", "june second nineteen seventy four", "What is your name", "en"),
        (DOCTOR, "text", "doctor linda cho", "address and phone of your doctor", "en"),
        (DOCTOR, "text", "doctor cho 12 main street", "phone of your doctor", "en"),
        (ARRESTED, "text", "yes back in twenty fifteen", "where?", "en"),
        (ARRESTED, "yes_no", "yes down in Reno", "when", "en"),
        (CHILDREN, "yes_no", "yes two of them", "If so, list their names and ages.", "en"),
        ("How much do you owe and to whom?", "text", "Chase Bank", "How much do you owe", "en"),
        ("¿Cuándo y dónde se casaron?", "text", "en la iglesia de san José", "¿Cuándo", "es"),
        ("¿Cuándo y dónde se casaron?", "text", "el doce de octubre de dos mil uno", "dónde se casaron?", "es"),
        ("¿Tiene deudas? De ser así, ¿cuánto y a quién?", "yes_no", "sí, al banco", "¿cuánto", "es"),
    ],
)
def test_the_part_that_is_not_told_is_asked_for_in_the_words_of_the_question(
    text: str, type: str, heard: str, rest: str, language: str
) -> None:
    interview = begun(question(text=text, type=type), question("q2"), language=language)
    assert interview.say(heard).speech == (Phrase(Purpose.FOLLOW_UP_REST, {"rest": rest}),)


@pytest.mark.parametrize(
    ("text", "heard", "language"),
    [
        (MARRIED, "in Vegas when I was nineteen", "en"),
        (MARRIED, "I was never married", "en"),
        (MARRIED, "at the courthouse, I forget the year", "en"),
        (DOCTOR, "I don't have a doctor", "en"),
        ("Social security number and date of birth", "123 45 6789, March 3rd 1980", "en"),
        ("Número de seguro social y fecha de nacimiento", "123 45 6789, tres de marzo de 1980", "es"),
        ("State your employer, position and salary", "I'm retired", "en"),
        ("Do you remember when and where it was?", "in Reno", "en"),  # a yes or no comes first
        ("Where do you live and with whom?", "with my sister", "en"),  # no figure tells the two apart
        ("When and how long were you there?", "in March", "en"),
        ("¿Cuándo y dónde se casaron?", "en Puebla hace quince años", "es"),
        ("¿Cuánto debe y a quién?", "no debo nada", "es"),
    ],
)
def test_nothing_is_asked_where_both_may_be_told(text: str, heard: str, language: str) -> None:
    assert understand(question(text=text), heard, language=language).is_complete


def test_the_answer_is_what_was_told_of_both_parts() -> None:
    interview = begun(question(text=ARRESTED, type="yes_no"), question("q2"))
    interview.say("yes down in Reno")
    interview.say("in 2009")
    answer = interview.answers[-1]
    assert (answer.status, answer.value, answer.raw) == (QuestionStatus.ANSWERED, True, "yes down in Reno in 2009")


def test_a_date_stays_when_its_place_is_told() -> None:
    interview = begun(question(text="Date and place of birth", type="date"), question("q2"))
    assert interview.say("March 3rd, 1980").speech == (Phrase(Purpose.FOLLOW_UP_REST, {"rest": "place of birth"}),)
    interview.say("Guadalajara")
    answer = interview.answers[-1]
    assert (answer.value, answer.raw) == ("1980-03-03", "March 3rd, 1980 Guadalajara")


def test_a_part_is_asked_for_once() -> None:
    interview = begun(question(text=MARRIED), question("q2"))
    interview.say("in March")
    interview.say("in the spring")
    answer = interview.answers[-1]
    assert (answer.status, answer.raw) == (QuestionStatus.ANSWERED, "in March in the spring")


def test_a_part_that_is_not_known_leaves_the_other() -> None:
    interview = begun(question(text=MARRIED), question("q2"))
    interview.say("in Reno")
    interview.say("I don't remember.")
    assert interview.answers[-1].status is QuestionStatus.ANSWERED


def test_who_breaks_off_is_left_to_tell_more() -> None:
    turn = understand(question(text=MARRIED), "it was in Reno and", language="en")
    assert turn.missing is Missing.MORE
