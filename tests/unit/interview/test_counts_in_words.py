"""Counts, shares and options in words that hold no number, and numbers that are another one now."""

import pytest

from shared.interview.events import AnswerValue
from shared.interview.script import AnswerType
from tests.unit.interview.test_values import OPEN, value_of

TIMES, VECES = "How many times have you been married?", "¿Cuántas veces se ha casado?"
RENT, SHARE = "How much is your monthly rent?", "What percentage of the business do you own?"
HOUSEHOLD, VISITS = "How many people live in your household?", "How many times have you been to the doctor?"
AGE_THEN = "What was your age at the time of marriage?"
LIVED = "How long have you lived there? (years)"


@pytest.mark.parametrize(
    ("language", "asked", "heard", "value"),
    [
        ("en", TIMES, "this is my third", 3),
        ("en", TIMES, "never been married", 0),
        ("en", TIMES, "never that many", OPEN),
        ("en", TIMES, "my second wife left", OPEN),
        ("en", "Number of children", "maria is nine and the twins are six so three", 3),
        ("en", "Number of children", "three and one more on the way", OPEN),
        ("en", SHARE, "all of it", 100),
        ("en", SHARE, "half", 50),
        ("en", SHARE, "most of it", OPEN),
        ("en", RENT, "it was a thousand but now it's twelve hundred", 1200),
        ("en", "How much was your rent?", "it was a thousand but now it's twelve hundred", OPEN),
        ("en", "How much do you pay in child support?", "i don't pay any", 0),
        ("en", LIVED, "since two thousand fifteen", OPEN),
        ("en", LIVED, "twelve", 12),
        ("en", LIVED, "since i was twenty", OPEN),
        ("en", LIVED, "since i was four so eleven years", 11),
        ("en", TIMES, "my first wife", OPEN),
        ("en", "What year did you move?", "since 2015", 2015),
        ("en", "Number of children", "two and one on the way", OPEN),
        ("en", HOUSEHOLD, "i live alone", 1),
        ("en", HOUSEHOLD, "i live alone with my mom", OPEN),
        ("en", VISITS, "i haven't been", 0),
        ("en", VISITS, "three so far and one coming up", 3),
        ("en", VISITS, "every week since august so about twelve", 12),
        ("en", VISITS, "every week since august", OPEN),
        ("en", RENT, "used to be nine hundred now it is a thousand", 1000),
        ("en", RENT, "it was thirteen but they raised it to fourteen fifty", 1450),
        ("en", "How much was your rent?", "it was a thousand and they raised it to twelve hundred", OPEN),
        ("en", "How much do you owe?", "nothing the insurance paid it all", 0),
        ("en", AGE_THEN, "i was twenty four and he was thirty", 24),
        ("en", AGE_THEN, "he was thirty", OPEN),
        ("es", "¿Cuántas personas viven en su casa?", "vivo solo", 1),
        ("es", "¿Cuántas veces ha ido al doctor?", "no he ido", 0),
        ("es", "¿Cuántas veces ha ido al doctor?", "no he ido tantas", OPEN),
        ("es", "¿Cuántas veces ha ido al doctor?", "cada semana van como diez", 10),
        ("es", "¿Cuánto debe de gastos médicos?", "nada todo lo pagó el seguro", 0),
        ("es", "¿Cuánto paga de renta?", "antes eran mil cien ahora son mil trescientos", 1300),
        ("es", VECES, "nunca me he casado", 0),
        ("es", VECES, "este es mi tercer matrimonio", 3),
        ("es", "¿Qué porcentaje es suyo?", "la mitad", 50),
        ("es", "¿Cuánto paga de renta?", "eran mil pero ahora son mil doscientos", 1200),
        ("es", "¿Cuántos años ha vivido ahí?", "desde el dos mil quince", OPEN),
    ],
)
def test_a_number_is_read_from_words(language: str, asked: str, heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.NUMBER, asked, heard, language) == value


@pytest.mark.parametrize(
    ("language", "asked", "heard", "value"),
    [
        ("en", "When did you come?", "may oh six", "2006-05"),
        ("es", "Fecha de nacimiento", "veintidós del tres del ochenta y cinco", "1985-03-22"),
        ("es", "¿Cuándo fue?", "el cinco del mes pasado", OPEN),
    ],
)
def test_a_date_is_read_from_words(language: str, asked: str, heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.DATE, asked, heard, language) == value


@pytest.mark.parametrize(
    ("language", "asked", "options", "heard", "value"),
    [
        ("en", "How may we reach you?", ("Phone", "Email", "Mail"), "e mail is best", "Email"),
        ("en", "How may we reach you?", ("Phone", "Email", "Mail"), "by mail", "Mail"),
        ("en", "Who was at fault?", ("Me", "The other driver", "Unknown"), "the guy in the truck", "The other driver"),
        ("en", "Who was at fault?", ("Me", "The other driver", "Unknown"), "no idea", "Unknown"),
        (
            "en",
            "Education",
            ("No diploma", "High school diploma or GED", "Some college"),
            "two years of college",
            "Some college",
        ),
        (
            "en",
            "Education",
            ("No diploma", "High school diploma or GED"),
            "i dropped out in eleventh grade",
            "No diploma",
        ),
        ("en", "Education", ("No diploma", "High school diploma or GED"), "i dropped out of college", OPEN),
        ("en", "Education", ("No diploma", "High school diploma or GED"), "eleventh grade", OPEN),
        ("es", "¿Cómo le escribimos?", ("Correo electrónico", "Correo postal"), "por carta", "Correo postal"),
    ],
)
def test_an_option_is_read_from_other_words(
    language: str, asked: str, options: tuple[str, ...], heard: str, value: AnswerValue
) -> None:
    assert value_of(AnswerType.CHOICE, asked, heard, language, *options) == value


@pytest.mark.parametrize(
    ("asked", "heard", "value", "language"),
    [
        (HOUSEHOLD, "my two kids", OPEN, "en"),  # and the client?
        (HOUSEHOLD, "me and my sister's two kids", OPEN, "en"),
        (HOUSEHOLD, "me and my two kids", OPEN, "en"),
        (HOUSEHOLD, "three, me and my two kids", 3, "en"),
        ("¿Cuántas personas viven en su casa?", "mis tres hijos", OPEN, "es"),
        ("¿Cuántas personas viven en su casa?", "somos cinco", 5, "es"),
    ],
)
def test_a_number_of_some_is_not_that_of_all(asked: str, heard: str, value: AnswerValue, language: str) -> None:
    assert value_of(AnswerType.NUMBER, asked, heard, language) == value


def test_an_amount_that_was_only_quoted_is_not_what_it_cost() -> None:
    asked = "How much did the repairs cost?"
    assert value_of(AnswerType.NUMBER, asked, "they quoted me four thousand but it isn't fixed yet", "en") is OPEN
    assert value_of(AnswerType.NUMBER, asked, "the estimate was four thousand and I paid it", "en") == 4000
