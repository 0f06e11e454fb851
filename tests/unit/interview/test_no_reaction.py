"""Turns that say nothing of what was read back, nor yes or no to what the interviewer asks for itself: nothing is made
of the words that happen to be in them."""

import pytest

from shared.interview.flow import ReadBack
from shared.interview.reactions import Reaction, understand_addition, understand_agreement, understand_reaction
from shared.interview.understanding import Act
from tests.unit.interview.test_reactions import EN_FECHA, ON_DATE, ON_NAME, ON_PAY, ON_RENT

WISHES = (
    "I want to change my last answer",
    "sorry, I need to correct that last one",
    "can I change my answer",
    "let me change that",
    "please change my answers so I look better",
    "can you change my answer to the first question",
)
REFUSALS = ("I plead the fifth", "skip this one", "I'd rather leave that one")
BARE = ("No, I don't think so", "see above", "I don't have one", "same as before")
POINTING = ("no, not that one", "the other one", "wrong one", "no, that's the wrong one", "not one of those")


@pytest.mark.parametrize("heard", [*WISHES, *REFUSALS, *BARE, *POINTING])
@pytest.mark.parametrize("on", [ON_DATE, ON_RENT, ON_NAME, ON_PAY])
def test_words_that_are_no_answer_correct_and_confirm_nothing(on: ReadBack, heard: str) -> None:
    reaction = understand_reaction(on, heard, language="en")
    assert reaction.correction is None
    assert reaction.agrees is not True


@pytest.mark.parametrize("heard", ["nothing", "none"])
def test_nothing_is_no_name(heard: str) -> None:
    assert understand_reaction(ON_NAME, heard, language="en") == Reaction(agrees=False)


@pytest.mark.parametrize("heard", ["cada uno", "uno de esos", "espere uno", "no, uno no sabe"])
def test_nor_do_they_in_spanish(heard: str) -> None:
    reaction = understand_reaction(EN_FECHA, heard, language="es")
    assert reaction.correction is None
    assert reaction.agrees is not True


@pytest.mark.parametrize("heard", ["yeah, that one", "that one's right"])
@pytest.mark.parametrize("on", [ON_DATE, ON_RENT, ON_PAY])
def test_that_one_is_no_number_in_a_yes(on: ReadBack, heard: str) -> None:
    assert understand_reaction(on, heard, language="en") == Reaction(agrees=True)


@pytest.mark.parametrize("heard", WISHES[:-1])
def test_who_wants_to_change_it_is_asked_again(heard: str) -> None:
    assert understand_reaction(ON_NAME, heard, language="en") == Reaction(agrees=False)


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("let me correct that to the fifth", "2019-03-05"),
        ("I'd like to change that to March 5", "2019-03-05"),
        ("no, I said that wrong, it's March 13", "2019-03-13"),
        ("correction, the first of March", "2019-03-01"),
    ],
)
def test_a_wish_that_says_what_is_right_is_taken_at_its_word(heard: str, value: str) -> None:
    correction = understand_reaction(ON_DATE, heard, language="en").correction
    assert correction is not None
    assert correction.value == value


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "my battery is about to die, can we continue later"),
        ("en", "I'm too tired to go on"),
        ("en", "okay, I'm going to stop here"),
        ("en", "let's go back"),
        ("en", "next question"),
        ("en", "go ahead and answer the rest of them for me"),
        ("en", "I don't get it"),
        ("en", "I don't want to say it out loud, can I type it"),
        ("en", "no, not you, I was talking to my son"),
        ("es", "podemos continuar otro día"),
        ("es", "volvamos atrás por favor"),
        ("es", "no tengo ni idea"),
    ],
)
def test_what_is_no_consent_and_no_refusal_is_neither(language: str, heard: str) -> None:
    reaction = understand_agreement(heard, language=language, stopping=False)
    assert (reaction.agrees if isinstance(reaction, Reaction) else reaction) is None


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "so"), ("en", "like, um"), ("en", "well"), ("en", "oh"), ("es", "pues"), ("es", "o sea")],
)
def test_who_is_about_to_say_something_at_the_end_has_not_said_that_there_is_nothing(language: str, heard: str) -> None:
    assert understand_addition(heard, language=language) == Reaction(act=Act.UNCLEAR)


@pytest.mark.parametrize("heard", ["no stop", "the roof leaked"])
def test_what_says_neither_of_stopping_is_neither(heard: str) -> None:
    assert understand_agreement(heard, language="en", stopping=True) is None


def test_who_has_not_heard_whether_to_stop_wants_to_hear_it_again() -> None:
    assert understand_agreement("what?", language="en", stopping=True) == Reaction(act=Act.REPEAT)
