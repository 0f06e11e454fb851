"""Names and addresses that are spelled in several turns stay with their question."""

import pytest

from shared.interview.flow import Purpose
from shared.interview.read_back import MOST_WORDS
from shared.interview.rules.spelling import spells, unspelled
from tests.unit.interview.building import begun, purposes, question, wordings

NAME = question("q1", text="What is your full name?")
MAIL = question("q1", text="What is your e-mail address?")
NEXT = question("q2", "number")


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "R as in Robert, Y as in yellow"),
        ("en", "last name S as in Sam"),
        ("en", "then it's m, y, dash, t, h"),
        ("en", "S for sugar."),
        ("en", "Sierra Mike India Tango Hotel"),
        ("en", "double s, m, i"),
        ("es", "M de María, A de árbol"),
        ("es", "G como Gato"),
        ("es", "g o n z a l e z"),
    ],
)
def test_a_turn_of_letters_is_a_spelling(language: str, heard: str) -> None:
    assert spells(heard, language)


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "yes"),
        ("en", "I"),
        ("en", "no, a b"),
        ("en", "A for effort"),
        ("en", "I live for music"),
        ("en", "Mary Smith"),
        ("en", "5 5 5 0 1 4 2"),
        ("en", "I am a b positive"),
        ("es", "sí"),
        ("es", "y a la vez"),
        ("es", "y de noche"),
    ],
)
def test_other_words_are_none(language: str, heard: str) -> None:
    assert not spells(heard, language)


def test_a_name_that_is_spelled_in_turns_is_read_back_with_all_its_letters() -> None:
    interview = begun(NAME, NEXT)
    interview.say("It's M as in Mary, A as in apple")
    assert purposes(interview.say("R as in Robert, Y as in yes")) == [Purpose.READ_BACK_WORDS]
    assert purposes(interview.say("last name S as in Sam")) == [Purpose.READ_BACK_WORDS]
    assert wordings(interview.say("yes, that's right")) == [NEXT.text]
    assert interview.answers[-1].raw == (
        "It's M as in Mary, A as in apple R as in Robert, Y as in yes last name S as in Sam"
    )
    assert interview.state.confirmed_by
    assert interview.stored() == interview.state


def test_what_is_spelled_beyond_the_last_read_back_is_no_answer_to_the_next_question() -> None:
    interview = begun(NAME, NEXT)
    for part in ("M as in Mary, A as in apple", "R as in Robert", "Y as in yellow", "S as in Sam", "M as in Mary"):
        interview.say(part)
    assert interview.state.current_id == "q2"
    assert {answer.question_id for answer in interview.answers} == {"q1"}
    assert interview.state.went_on_in
    interview.say("two")
    assert interview.answers[-1].raw == "two"


def test_a_name_is_spelled_on_in_the_language_of_any_country() -> None:
    interview = begun(question("q1", text="¿Cuál es su nombre completo?"), NEXT, language="es-MX")
    interview.say("M de María, A de árbol")
    assert purposes(interview.say("R de Roberto, I de isla")) == [Purpose.READ_BACK_WORDS]
    assert interview.answers[-1].raw == "M de María, A de árbol R de Roberto, I de isla"


@pytest.mark.parametrize("begins", ["m g o n z a l e z", "it's m as in Mary, g as in George"])
def test_an_e_mail_address_of_which_the_end_is_missing_is_waited_for(begins: str) -> None:
    interview = begun(MAIL, NEXT)
    assert purposes(interview.say(begins)) == [Purpose.FOLLOW_UP_MORE]
    assert purposes(interview.say("at hotmail dot com")) == [Purpose.READ_BACK_WORDS]
    assert interview.answers[-1].raw == f"{begins} at hotmail dot com"


def test_the_end_of_an_e_mail_address_that_is_told_to_its_read_back_is_added() -> None:
    interview = begun(MAIL, NEXT)
    interview.say("maria gonzalez")
    assert purposes(interview.say("at hotmail dot com")) == [Purpose.READ_BACK_WORDS]
    assert interview.answers[-1].raw == "maria gonzalez at hotmail dot com"


def test_a_long_spelling_is_still_read_back() -> None:
    heard = "M as in Mary, A as in apple, R as in Robert, Y as in yellow, S as in Sam, M as in Mary"
    assert len(heard.split()) > MOST_WORDS > len(unspelled(heard, "en").split())
    assert purposes(begun(NAME, NEXT).say(heard)) == [Purpose.READ_BACK_WORDS]
