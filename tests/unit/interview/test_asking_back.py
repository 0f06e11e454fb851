"""Spanish turns that ask, or do not know, without a question's words or its mark; and answers that look like them."""

import pytest

from shared.interview.answers import understand
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act


def act(asked: str, heard: str, kind: AnswerType = AnswerType.TEXT) -> Act:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind))
    return understand(question, heard, language="es").act


@pytest.mark.parametrize(
    ("asked", "heard", "meant"),
    [
        ("¿Cuánto gana?", "bruto o neto", Act.EXPLAIN),
        ("¿Cuánto paga de seguro?", "con mi esposa o en total", Act.EXPLAIN),
        ("¿Cuándo se mudó?", "la primera vez o la última", Act.EXPLAIN),
        ("¿Tiene ingresos?", "las propinas también cuentan", Act.EXPLAIN),
        ("¿Cuál es su parentesco con el menor?", "parentesco es la familia verdad", Act.EXPLAIN),
        ("¿Cuántas veces lo citaron?", "imposible acordarme", Act.UNKNOWN),
        ("¿Cómo se llamaba la enfermera?", "eso jamás lo supe", Act.UNKNOWN),
        ("¿Está casado?", "si digo que sí me quitan la ayuda", Act.ADVICE),
        ("¿Ha trabajado sin permiso?", "con eso me deportan", Act.ADVICE),
    ],
)
def test_a_turn_that_asks_without_a_questions_words_is_no_answer(asked: str, heard: str, meant: Act) -> None:
    assert act(asked, heard) is meant


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("¿Qué hace su hermano?", "mi hermano es albañil"),
        ("¿Por qué no se va de la casa?", "si salgo me sigue"),
        ("¿Por qué no dice nada?", "si le digo algo me pega"),
        ("¿Por qué no paga la renta?", "si pago la renta no me alcanza"),
        ("¿A quién podemos llamar?", "a mi mamá o a mi hermana"),
        ("¿Cuándo le pagan?", "por semana"),
    ],
)
def test_an_answer_that_looks_like_asking_is_an_answer(asked: str, heard: str) -> None:
    assert act(asked, heard) is Act.ANSWER
