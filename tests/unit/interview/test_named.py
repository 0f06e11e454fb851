"""A thing that is named is a yes to whether there is any, where the question goes on to ask for it."""

import pytest

from shared.interview.answers import understand
from tests.unit.interview.building import question

ALLERGIES = "Do you have any allergies? List them."
CARS = "Do you own any vehicles? If yes, state make, model and year."
PILLS = "Are you taking any medications? Please list."
WITNESSES = "Were there any witnesses? If so, provide their names and phone numbers."
CHILDREN = "Do you have children? If so, list their names and ages."
POLICE = "Were the police called? Please describe what happened."


def value_of(text: str, heard: str, language: str) -> object:
    turn = understand(question(type="yes_no", text=text), heard, language=language)
    return turn.value if turn.is_complete else None


@pytest.mark.parametrize(
    ("text", "heard", "language"),
    [
        (ALLERGIES, "Penicillin.", "en"),
        (ALLERGIES, "uh let's see sulfa drugs and latex", "en"),
        (CARS, "a 2018 Honda Civic", "en"),
        (PILLS, "just ibuprofen for the pain", "en"),
        (CHILDREN, "emma's seven and jack's four", "en"),
        (WITNESSES, "my coworker Dave his number is 402 555 1988", "en"),
        ("Were you injured? Describe your injuries.", "whiplash and a concussion", "en"),
        ("¿Tiene alguna alergia? Enumérelas.", "a la penicilina", "es"),
        ("¿Toma medicamentos? ¿Cuáles?", "metformina y losartán", "es"),
        ("¿Hubo testigos? De ser así, proporcione sus nombres.", "mi compadre Arturo Solís", "es"),
    ],
)
def test_who_names_some_says_yes(text: str, heard: str, language: str) -> None:
    assert value_of(text, heard, language) is True


@pytest.mark.parametrize(
    ("text", "heard", "language"),
    [
        ("Do you have any allergies?", "penicillin", "en"),  # it may be asked for otherwise
        (ALLERGIES, "my doctor thinks so", "en"),
        (ALLERGIES, "maybe cats", "en"),
        (ALLERGIES, "thank you", "en"),
        (ALLERGIES, "as a kid", "en"),
        (ALLERGIES, "two", "en"),
        (ALLERGIES, "I used to be allergic to milk", "en"),
        (CARS, "my brother", "en"),
        (PILLS, "vitamins and my", "en"),
        (PILLS, "my husband", "en"),
        (POLICE, "he was drunk and screaming", "en"),
        (POLICE, "a big fight", "en"),
        ("Have you ever been convicted of a crime? If yes, list them.", "a speeding ticket", "en"),
        ("¿Tiene alguna alergia? Enumérelas.", "a veces", "es"),
        ("¿Tiene vehículos? Indique marca, modelo y año.", "mi hermano", "es"),
        ("¿Llamaron a la policía? Describa lo que pasó.", "un pleito", "es"),
    ],
)
def test_what_may_be_no_such_thing_is_asked_about(text: str, heard: str, language: str) -> None:
    assert value_of(text, heard, language) is None


@pytest.mark.parametrize(
    ("text", "heard", "value", "language"),
    [
        ("Were there any witnesses?", "nobody saw it", False, "en"),
        ("Have you filed for bankruptcy before?", "no first time", False, "en"),
        ("Were the police called?", "they came about twenty minutes later and talked to both of us", True, "en"),
        ("Were the police called?", "they came at me with a bat", None, "en"),
        ("¿Sufrió lesiones?", "me lastimé la espalda", True, "es"),
        ("¿Hay otra persona en el título?", "nomás yo", False, "es"),
        ("¿Llamaron a la policía?", "la policía llegó a la media hora", True, "es"),
    ],
)
def test_what_intakes_hear_often_is_a_yes_or_a_no(text: str, heard: str, value: bool | None, language: str) -> None:
    assert value_of(text, heard, language) is value


@pytest.mark.parametrize(
    ("text", "heard", "language"),
    [
        ("Are you a U.S. citizen? If not, what is your immigration status?", "no I'm not", "en"),
        ("Do you owe money to relatives?", "no i don't owe anybody", "en"),
        ("¿Es ciudadano? Si no, ¿cuál es su estatus migratorio?", "no señorita no soy", "es"),
    ],
)
def test_a_no_in_the_questions_form_is_no_refusal(text: str, heard: str, language: str) -> None:
    assert understand(question(text=text), heard, language=language).act == "answer"
