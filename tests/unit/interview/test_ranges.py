"""Options that are numbers or ranges: the one that holds what was said, and none where two do or the unit is open."""

import pytest

from shared.interview.answers import understand
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act

OPEN = None
YEARS = ("Less than 1 year", "1 to 5 years", "More than 5 years")
INCOME = ("Under 25,000", "25,000 to 50,000", "50,000 to 100,000", "Over 100,000")
STAFF = ("Under 15 employees", "15 to 49 employees", "50 or more employees")
CHILDREN = ("None", "1", "2", "3 or more")
DEBT = ("Less than $1,000", "$1,000 - $5,000", "More than $5,000")
HOW_LONG = "How long have you lived there?"


def option_of(language: str, asked: str, options: tuple[str, ...], heard: str) -> object:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.CHOICE, options=options))
    turn = understand(question, heard, language=language)
    assert turn.act is Act.ANSWER
    return turn.value if turn.is_complete else OPEN


@pytest.mark.parametrize(
    ("asked", "options", "heard", "value"),
    [
        (HOW_LONG, YEARS, "eight years", YEARS[2]),
        (HOW_LONG, YEARS, "about three months", YEARS[0]),
        (HOW_LONG, YEARS, "half a year", YEARS[0]),
        (HOW_LONG, YEARS, "a year and a half", YEARS[1]),
        (HOW_LONG, YEARS, "two", YEARS[1]),
        (HOW_LONG, YEARS, "almost five years", YEARS[1]),
        (HOW_LONG, YEARS, "just over five years", YEARS[2]),
        (HOW_LONG, YEARS, "over twenty years", YEARS[2]),
        (HOW_LONG, YEARS, "more than two years", OPEN),
        (HOW_LONG, YEARS, "less than a year", YEARS[0]),
        (HOW_LONG, YEARS, "less than five years", OPEN),
        (HOW_LONG, YEARS, "since 2010", OPEN),
        (HOW_LONG, YEARS, "three or four years", YEARS[1]),
        (HOW_LONG, YEARS, "five or six years", OPEN),
        (HOW_LONG, ("Days", "6 months", "2 years"), "six", OPEN),
        ("What is your annual income?", INCOME, "we clear about sixty", INCOME[2]),
        ("What is your annual income?", INCOME, "sixty thousand", INCOME[2]),
        ("What is your annual income?", INCOME, "sixty dollars", INCOME[0]),
        ("What is your annual income?", INCOME, "under a hundred", OPEN),
        ("How much do you owe?", DEBT, "five hundred dollars", DEBT[0]),
        ("How much do you owe?", DEBT, "five", OPEN),
        ("What size is the company?", STAFF, "we were like thirty of us", STAFF[1]),
        ("What size is the company?", STAFF, "fifty", STAFF[2]),
        ("How old is the child?", ("0-5", "6-12"), "he is fourteen", OPEN),
        ("Which chapter did you file under?", ("Chapter 7", "Chapter 13"), "i filed a seven", "Chapter 7"),
        ("How often are you paid?", ("Every two weeks", "Twice a month"), "every other friday", "Every two weeks"),
    ],
)
def test_the_range_is_taken_that_alone_holds_what_was_said(
    asked: str, options: tuple[str, ...], heard: str, value: str | None
) -> None:
    assert option_of("en", asked, options, heard) == value


@pytest.mark.parametrize(("heard", "value"), [("two", "2"), ("3", "3 or more"), ("one", "1"), ("option c", "2")])
def test_a_number_is_the_option_that_says_it_and_not_the_one_in_its_place(heard: str, value: str) -> None:
    assert option_of("en", "How many children do you have?", CHILDREN, heard) == value


@pytest.mark.parametrize(
    ("asked", "options", "heard", "value"),
    [
        ("¿Cuántos empleados hay?", ("Menos de 15", "De 15 a 49", "50 o más"), "como veinte", "De 15 a 49"),
        (
            "¿Cuánto tiempo lleva aquí?",
            ("Menos de un año", "De uno a cinco años"),
            "año y medio",
            "De uno a cinco años",
        ),
        ("¿Cuánto tiempo lleva aquí?", ("Menos de un año", "De uno a cinco años"), "tres meses", "Menos de un año"),
        ("¿Cuánto tiempo lleva aquí?", ("Menos de un año", "Más de un año", "Más de 5 años"), "más de dos años", OPEN),
        ("¿Quién lo amenazó?", ("Un familiar", "Un vecino"), "el vecino de arriba", "Un vecino"),
    ],
)
def test_spanish_ranges_are_read_alike(asked: str, options: tuple[str, ...], heard: str, value: str | None) -> None:
    assert option_of("es", asked, options, heard) == value
