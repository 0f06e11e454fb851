"""A negation denies what is asked only where its clause says nothing else: an invented no is worse than a follow-up."""

import pytest

from shared.interview.answers import understand
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId

NO, OPEN = False, None

INJURED = "Were you injured in the accident?"
REPORTED = "Did you report it to the police?"
INSURED = "Do you have health insurance?"
HIT = "Has he ever hit the children?"
NOTICE = "Did you receive the notice?"
OFFERS = "Have you received any other settlement offers?"
DEBTS = "Do you have any debts?"


def value_of(asked: str, heard: str, language: str) -> object:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.YES_NO))
    turn = understand(question, heard, language=language)
    return turn.value if turn.is_complete else OPEN


@pytest.mark.parametrize(
    ("asked", "heard", "value"),
    [
        (INJURED, "I wasn't.", NO),
        (INJURED, "We weren't, thank God.", NO),
        (INJURED, "I don't believe I was.", NO),
        (INJURED, "No, it was only a scratch on the door.", NO),
        (INJURED, "no i was fine", NO),
        (INJURED, "I couldn't walk for a month.", OPEN),
        (INJURED, "It wasn't my fault.", OPEN),
        (INJURED, "i didn't feel anything at first", OPEN),
        (INJURED, "I haven't been able to work since.", OPEN),
        (INJURED, "Nothing broken.", OPEN),
        (INJURED, "No serious ones.", OPEN),
        (REPORTED, "I never did.", NO),
        (REPORTED, "I didn't report anything.", NO),
        (REPORTED, "They didn't do anything about it.", OPEN),
        (REPORTED, "There wasn't time.", OPEN),
        (REPORTED, "I wasn't going to, but my sister made me.", OPEN),
        (INSURED, "I haven't had any since June.", NO),
        (INSURED, "never had it", NO),
        (INSURED, "I couldn't live without it.", OPEN),
        (INSURED, "It isn't great.", OPEN),
        (HIT, "He never has.", NO),
        (HIT, "He never hit them in front of me.", OPEN),
        (HIT, "He hasn't hit the baby.", OPEN),
        (HIT, "He doesn't anymore.", OPEN),
        (NOTICE, "We didn't get any notice.", NO),
        (NOTICE, "No notice, nothing.", NO),
        (NOTICE, "I never opened it.", OPEN),
        (NOTICE, "He didn't give it to me until May.", OPEN),
        (OFFERS, "None that I know of.", NO),
        (OFFERS, "Nothing in writing.", OPEN),
        (DEBTS, "Nothing but the car.", OPEN),
        (DEBTS, "Not in my name.", OPEN),
        (DEBTS, "not that i know of", NO),
        (DEBTS, "no yeah, we do", True),
        (DEBTS, "yeah no, nothing", NO),
        ("Did they give a reason?", "Not to my face.", OPEN),
        ("Is anyone helping you?", "My son set up the computer.", OPEN),
        ("Is anyone helping you?", "my sister, she types", True),
        ("Do you have any children?", "no kids", NO),
        ("Were the police called?", "They never showed.", OPEN),
        ("Are you still together?", "not anymore", NO),
    ],
)
def test_an_english_negation_is_a_no_to_its_own_clause(asked: str, heard: str, value: object) -> None:
    assert value_of(asked, heard, "en") is value


HERIDO = "¿Resultó herido en el accidente?"
DENUNCIA = "¿Lo denunció a la policía?"
SEGURO = "¿Tiene seguro médico?"
AVISO = "¿Recibió la notificación?"


@pytest.mark.parametrize(
    ("asked", "heard", "value"),
    [
        (HERIDO, "No, gracias a Dios.", NO),
        (HERIDO, "no resulté herido", NO),
        (HERIDO, "no yo iba atrás y salí bien", NO),
        (HERIDO, "No pude caminar en un mes.", OPEN),
        (HERIDO, "No fue mi culpa.", OPEN),
        (HERIDO, "Nunca perdí el conocimiento.", OPEN),
        (HERIDO, "Nada grave.", OPEN),
        (HERIDO, "No, sí, me fracturé la mano.", True),
        (HERIDO, "No, bueno, sí, el brazo.", True),
        (HERIDO, "Sí, no, nada.", NO),
        (DENUNCIA, "Nunca lo denuncié.", NO),
        (DENUNCIA, "No lo hice.", NO),
        (DENUNCIA, "No sabía que se podía.", OPEN),
        (DENUNCIA, "No hicieron nada.", OPEN),
        (SEGURO, "No tengo ninguno.", NO),
        (SEGURO, "Nunca he tenido.", NO),
        (SEGURO, "no es muy bueno", OPEN),
        (SEGURO, "No podría vivir sin él.", OPEN),
        ("¿Su esposo la ha golpeado?", "No con la mano.", OPEN),
        ("¿Ha sido arrestado?", "A mi hermano sí.", OPEN),
        ("¿Vive alguien más con usted?", "Mi hija vivía aquí.", OPEN),
        (AVISO, "No la recibí.", NO),
        (AVISO, "Nunca la abrí.", OPEN),
        (AVISO, "No me la dieron hasta mayo.", OPEN),
    ],
)
def test_a_spanish_negation_is_a_no_to_its_own_clause(asked: str, heard: str, value: object) -> None:
    assert value_of(asked, heard, "es") is value
