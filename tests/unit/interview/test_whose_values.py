"""A value of somebody else, or of something else than was asked for, is not the client's."""

import pytest

from shared.interview.events import AnswerValue
from shared.interview.script import AnswerType
from tests.unit.interview.test_wrong_values import value

MARITAL = ("Single", "Married", "Separated", "Divorced", "Widowed")
CIVIL = ("Soltero", "Casado", "Separado", "Divorciado", "Viudo")
DRIVERS = ("Me", "My spouse", "Another driver", "I don't know")
STATUSES = ("Citizen", "Permanent resident", "Visa holder")
BENEFITS = ("SNAP", "SSI", "Medicaid", "None")
AYUDAS = ("Estampillas", "Medicaid", "SSI", "Ninguno")
STATUS, ESTADO = "What is your marital status?", "¿Cuál es su estado civil?"


@pytest.mark.parametrize(
    ("asked", "options", "heard"),
    [
        (STATUS, MARITAL, "my brother is divorced"),
        (STATUS, MARITAL, "he's married now to somebody else"),
        (STATUS, MARITAL, "my parents are divorced"),
        ("What is your immigration status?", STATUSES, "my wife has a green card"),
        ("What is your immigration status?", STATUSES, "my kids are citizens"),
        ("How did you enter the country?", ("With a visa", "As a refugee"), "my wife came with a visa"),
        (ESTADO, CIVIL, "mi hermano está divorciado"),
        (ESTADO, CIVIL, "él ya está casado con otra"),
        (ESTADO, CIVIL, "mis papás están divorciados"),
    ],
)
def test_what_somebody_else_is_chooses_nothing(asked: str, options: tuple[str, ...], heard: str) -> None:
    language = "es" if asked == ESTADO else "en"
    assert value(asked, AnswerType.CHOICE, heard, language=language, options=options) is None


@pytest.mark.parametrize(
    ("language", "options", "heard"),
    [
        ("en", BENEFITS, "my kids get medicaid"),
        ("en", BENEFITS, "my husband he gets ssi"),
        ("es", AYUDAS, "mi hija recibe ssi"),
        ("es", AYUDAS, "ella tiene estampillas"),
    ],
)
def test_what_somebody_else_gets_is_not_listed(language: str, options: tuple[str, ...], heard: str) -> None:
    asked = "What benefits do you receive?" if language == "en" else "¿Qué beneficios recibe?"
    assert value(asked, AnswerType.MULTIPLE_CHOICE, heard, language=language, options=options) is None


@pytest.mark.parametrize(
    ("asked", "options", "heard", "meant"),
    [
        (STATUS, MARITAL, "my husband died six years ago", "Widowed"),
        (STATUS, MARITAL, "my wife is deceased", "Widowed"),
        (STATUS, MARITAL, "he remarried but i'm divorced", "Divorced"),
        ("Who was driving?", DRIVERS, "my wife", "My spouse"),
        ("How should we contact you?", ("Phone", "Mail"), "the mail is fine", "Mail"),
        ("What is the best time to call you?", ("Morning", "Evening"), "evening works for me", "Evening"),
        ("What is your relationship to him?", ("Friend", "Coworker"), "he's a coworker", "Coworker"),
    ],
)
def test_what_somebody_else_did_may_be_the_answer(asked: str, options: tuple[str, ...], heard: str, meant: str) -> None:
    assert value(asked, AnswerType.CHOICE, heard, options=options) == meant


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("me", "Me"),
        ("it was me", "Me"),
        ("just me", "Me"),
        ("i was driving", "Me"),
        ("they came at me", None),
        ("it was on me to pay for gas", None),
        ("he hit me", None),
        ("the guy next to me", None),
    ],
)
def test_the_client_is_chosen_only_where_they_mean_themselves(heard: str, meant: str | None) -> None:
    assert value("Who was driving?", AnswerType.CHOICE, heard, options=DRIVERS) == meant


@pytest.mark.parametrize(
    ("heard", "meant"),
    [("yo iba manejando", "Yo"), ("pues yo", "Yo"), ("yo no", None), ("yo creo que mi cuñado", None)],
)
def test_the_client_is_chosen_in_spanish(heard: str, meant: str | None) -> None:
    assert value("¿Quién manejaba?", AnswerType.CHOICE, heard, language="es", options=("Yo", "No sé")) == meant


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "When were you hurt?", "they fired me july first twenty twenty four"),
        ("en", "When did the injury happen?", "i started work in may twenty twenty three"),
        ("en", "When did you get married?", "we met in two thousand and five"),
        ("en", "When did you get married?", "we separated in twenty twenty"),
        ("en", "When was the contract signed?", "it expires in june twenty twenty five"),
        ("en", "What was your last day of work?", "i gave notice october first twenty twenty six"),
        ("en", "What is your date of birth?", "today is november twenty seventh twenty twenty six"),
        ("en", "What is your date of birth?", "she was born on january first nineteen seventy"),
        ("es", "¿Cuál es su fecha de nacimiento?", "mi esposo nació el dos de junio del setenta"),
        ("es", "¿Cuándo se lastimó?", "me corrieron el primero de julio de dos mil veinticuatro"),
    ],
)
def test_the_date_of_something_else_is_none(language: str, asked: str, heard: str) -> None:
    assert value(asked, AnswerType.DATE, heard, language=language) is None


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "How much is your rent?", "the deposit was fifteen hundred"),
        ("en", "How much is your rent?", "my car payment is four hundred"),
        ("en", "How much is your rent?", "we split it it's twelve hundred"),
        ("en", "How much is your rent?", "i'm three months behind"),
        ("en", "What is your monthly income?", "my rent is nine hundred"),
        ("en", "What is your monthly income?", "last month it was two thousand"),
        ("en", "How much do you owe on the car?", "it's worth ten thousand"),
        ("en", "How much do you owe on the car?", "i paid five thousand already"),
        ("en", "How old is your youngest child?", "the oldest is twelve"),
        ("en", "How many children do you have?", "one on the way"),
        ("en", "How many children do you have?", "i had two"),
        ("en", "How many people live in your household?", "four not counting the baby"),
        ("en", "How many people live in your household?", "it's a one bedroom"),
        ("en", "How many people live with you?", "it's a two family house"),
        ("es", "¿Cuánto gana al mes?", "mi renta es novecientos"),
        ("es", "¿Cuánto paga de renta?", "el depósito fue de mil quinientos"),
        ("es", "¿Cuántos hijos tiene?", "tuve dos"),
        ("es", "¿Cuántas personas viven en su casa?", "tiene dos recámaras"),
    ],
)
def test_the_number_of_something_else_is_none(language: str, asked: str, heard: str) -> None:
    assert value(asked, AnswerType.NUMBER, heard, language=language) is None


@pytest.mark.parametrize(
    ("asked", "kind", "heard", "meant"),
    [
        ("When did you get married?", AnswerType.DATE, "we met in 2005 and got married june 9th 2007", "2007-06-09"),
        ("When were you hurt?", AnswerType.DATE, "may third 2024 and i saw the doctor later", "2024-05-03"),
        ("How much is your rent?", AnswerType.NUMBER, "i pay nine hundred", 900),
        ("How much rent do you pay each month?", AnswerType.NUMBER, "I pay $1200 each month.", 1200),
        ("How many hours a week did you work?", AnswerType.NUMBER, "forty each week", 40),
        ("How much did the repair cost?", AnswerType.NUMBER, "i paid 400", 400),
        ("How much was the deposit?", AnswerType.NUMBER, "i paid five hundred", 500),
        ("What is your monthly income?", AnswerType.NUMBER, "i get nine hundred from social security", 900),
        ("How much do you owe?", AnswerType.NUMBER, "about six thousand left", 6000),
        ("How many times have you been arrested?", AnswerType.NUMBER, "once in ninety nine", 1),
        ("How many people live in your household?", AnswerType.NUMBER, "just me", 1),
        ("How many people live in your household?", AnswerType.NUMBER, "two me and my mom", 2),
    ],
)
def test_what_was_asked_for_is_taken_beside_something_else(
    asked: str, kind: AnswerType, heard: str, meant: AnswerValue
) -> None:
    assert value(asked, kind, heard) == meant


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("august third no the fourth twenty twenty", "2020-08-04"),
        ("may the third wait the thirteenth twenty twenty four", "2024-05-13"),
        ("march third nineteen eighty or eighty one", None),
        ("from the first to the third of may 2024", None),
        ("not twenty twenty four", None),
    ],
)
def test_a_date_is_the_one_that_is_left(heard: str, meant: str | None) -> None:
    assert value("When did it start?", AnswerType.DATE, heard) == meant


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("i'm divorcing him", None),
        ("i want to be divorced", None),
        ("my visa expired", None),
        ("a broken leg and a concussion", None),
    ],
)
def test_an_option_that_is_not_so_yet_or_no_more_or_not_the_only_one_is_open(heard: str, meant: str | None) -> None:
    options = (*MARITAL, "Visa holder", "Broken bone", "Head injury")
    assert value("What is it that you have?", AnswerType.CHOICE, heard, options=options) == meant


def test_what_the_client_is_says_nothing_of_somebody_else() -> None:
    assert value("Is your wife a citizen?", AnswerType.YES_NO, "i am") is None
    assert value("Is your wife a citizen?", AnswerType.YES_NO, "i'm not") is None
    assert value("Is your wife a citizen?", AnswerType.YES_NO, "she is") is True
