"""A yes or a no whose verb is the question's own and is left out; with another subject, or taken back, none."""

import pytest

from tests.unit.interview.test_yes_no import understood

ARRESTED = "Have you ever been arrested?"
REPORTED = "Did you report the incident to your supervisor?"
INSURED = "Do you have health insurance?"


@pytest.mark.parametrize(
    ("language", "asked", "heard", "value"),
    [
        ("en", ARRESTED, "one time when i was nineteen", True),
        ("en", ARRESTED, "just the one time", True),
        ("en", ARRESTED, "back in 2009", True),
        ("en", ARRESTED, "i was in oh eight", True),
        ("en", ARRESTED, "in college for a DUI", True),
        ("en", ARRESTED, "one time my brother was", None),
        ("en", ARRESTED, "he was in oh eight", None),
        ("en", ARRESTED, "in 2010 they tried", None),
        ("en", ARRESTED, "once but they let me go", True),
        ("en", "Are you working?", "in 2010", None),
        ("en", "Has your husband ever been arrested?", "i was in oh eight", None),
        ("en", REPORTED, "too scared to", False),
        ("en", REPORTED, "i told him right away", True),
        ("en", REPORTED, "i never told him", False),
        ("en", REPORTED, "i told him to stop", None),
        ("en", REPORTED, "i told my mom", None),
        ("en", "Did you refuse the test?", "couldn't", None),
        ("en", "Did you pay the fine?", "couldn't afford to", False),
        ("en", INSURED, "it lapsed last year", False),
        ("en", INSURED, "I've got Blue Cross.", True),
        ("en", INSURED, "i lost it", None),
        ("en", INSURED, "i cancelled it", False),
        ("en", "Do you have a lawyer?", "i cancelled it", None),
        ("en", "Is there a witness?", "it expired", None),
        ("en", "Do you have child support?", "it expired", False),
        ("en", "Are you married?", "it's over", None),
        ("en", "Is your visa valid?", "it expired in february", False),
        ("en", "Did you call the police?", "i did and they never came", True),
        ("en", "Do both parents agree?", "he does she doesn't", None),
        ("en", "Do you agree?", "i do and i don't", None),
        ("en", "Is the building insured?", "it is through the bank", True),
        ("en", "Has anyone threatened you?", "my ex did twice", True),
        ("en", "Did anyone see it?", "the whole block saw it", True),
        ("en", "Was anyone else there?", "just the two of us", False),
        ("en", "Is anyone pregnant?", "just me", None),
        ("en", "Did the police come to the scene?", "two officers", True),
        ("en", "Did the police come to the scene?", "they never showed up", False),
        ("en", "Do you own any real estate?", "we own our home", True),
        ("en", "Do you own any real estate?", "my parents do", None),
        ("en", "Are you a U.S. citizen?", "permanent resident", False),
        ("en", "Are you a U.S. citizen?", "born here", None),
        ("en", "Are you currently employed?", "at amazon", True),
        ("en", "Are you currently employed?", "at home", None),
        ("en", "You have never been convicted of a crime, is that right?", "i was convicted in ninety eight", False),
        ("en", "Are there any lawsuits against you?", "i don't think so but i did get a letter", None),
        ("en", "Have you ever been convicted of a felony?", "one time for a misdemeanor", None),
        ("en", "Have you ever been convicted of a crime?", "god no i never even had a parking ticket", False),
        ("en", "Does the other driver have insurance?", "mine lapsed", None),
        ("en", "Do you owe anything on the car?", "i sold it", None),
        ("en", "Did the police come?", "the ambulance came", None),
        ("en", "Did the police come?", "the police came late", True),
        ("en", "Was anyone else in the car?", "just me and my son", None),
        ("en", "Is your spouse a U.S. citizen?", "i'm a permanent resident", None),
        ("en", "Do you live together?", "she's at her job", None),
        ("en", "You are currently employed, right?", "i was employed", None),
        ("es", "¿Ha sido condenado por un delito?", "una vez una infracción", None),
        ("es", "¿Es su esposo ciudadano?", "soy residente", None),
        ("es", "¿Ha sido arrestado alguna vez?", "nomás una vez", True),
        ("es", "¿Ha sido arrestado alguna vez?", "en el dos mil ocho", True),
        ("es", "¿Ha sido arrestado alguna vez?", "cuando tenía veinte años", True),
        ("es", "¿Ha sido arrestado alguna vez?", "en el dos mil ocho mi hermano sí", None),
        ("es", "¿Ha sido arrestado alguna vez?", "hace dos años", True),
        ("es", "¿Ha sido arrestado alguna vez?", "hace dos años mi esposo", None),
        ("es", "¿Ha sido arrestado alguna vez?", "una vez mi hermano", None),
        ("es", "¿Ha sido arrestado alguna vez?", "una vez con mi hermano", True),
        ("es", "¿Ha sido arrestado su hermano?", "una vez mi hermano", True),
        ("es", "¿Tiene abogado?", "lo cancelé", None),
        ("es", "¿Tiene seguro de salud?", "lo cancelé", False),
        ("es", "¿Pagó la deuda?", "no pude", False),
        ("es", "¿Se negó usted a firmar?", "no quise", None),
        ("es", "¿Le avisó a su supervisor?", "le dije luego luego", True),
        ("es", "¿Le avisó a su supervisor?", "no le dije nada", False),
        ("es", "¿Tiene licencia de manejar?", "se me venció", False),
        ("es", "¿Tiene alguna propiedad?", "un terrenito en michoacán", True),
        ("es", "¿Tiene alguna propiedad?", "rento", False),
        ("es", "¿Llegó la policía?", "llegaron los sheriffs", True),
        ("es", "¿Es usted ciudadano de los Estados Unidos?", "residente", False),
        ("es", "¿Trabaja actualmente?", "ya me jubilé", False),
    ],
)
def test_an_answer_without_its_verb_is_read_by_the_questions(
    language: str, asked: str, heard: str, value: bool | None
) -> None:
    turn = understood(asked, heard, language)
    assert (turn.value if turn.is_complete else None) is value
