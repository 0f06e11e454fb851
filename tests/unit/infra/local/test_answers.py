"""The made-up client knows what it said, and says so when something else is read back to it."""

import pytest

from infra.local.answers import CONFIRMS, ClientAnswers
from shared.interview.script import Question
from tests.unit.interview.building import question

BORN = question("q1", "date", text="What is your date of birth?")
RENT = question("q1", "number", text="How much rent do you pay?")
NAME = question("q1", text="What is your full name?")


@pytest.mark.parametrize(
    ("asked", "said", "heard", "reaction"),
    [
        (BORN, "February 14th, 1985.", "I have February 14, 1985. Is that right?", CONFIRMS),
        (BORN, "February 14th, 1985.", "I have February 14, 1975. Is that right?", "No. February 14th, 1985."),
        (RENT, "I pay 1200 dollars.", "I have the number 1,200. Is that right?", CONFIRMS),
        (RENT, "I pay 1200 dollars.", "I have the number 12,000. Is that right?", "No. I pay 1200 dollars."),
        (NAME, "Maria Gonzalez.", "I have written: “Maria Gonzales”. Is that right?", CONFIRMS),
    ],
)
def test_what_is_read_back_is_held_to_what_was_said(asked: Question, said: str, heard: str, reaction: str) -> None:
    assert ClientAnswers([asked], {"q1": said}).react("q1", heard) == reaction


def test_what_it_has_made_up_itself_is_held_to_that() -> None:
    assert ClientAnswers([BORN]).react("q1", "I have March 12, 2021. Is that right?") == CONFIRMS
