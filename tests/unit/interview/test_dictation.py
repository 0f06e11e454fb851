"""Values as people dictate them, beside the acts that begin with the same words."""

import pytest

from infra.understanding.examples import Example
from shared.interview.answers import understand
from shared.interview.script import AnswerType
from shared.interview.understanding import Act

HOW_MANY = "How many vehicles do you own?"
WHEN = "When did you move in?"
RECORD = "Do you have a criminal record?"
CUANTOS = "¿Cuántos carros tiene?"


def asked(language: str, kind: AnswerType, question: str) -> Example:
    return Example(language=language, type=kind, question=question, heard="", act=Act.ANSWER)


@pytest.mark.parametrize(
    ("language", "kind", "question", "heard", "value"),
    [
        ("en", AnswerType.NUMBER, HOW_MANY, "put down none", 0),
        ("en", AnswerType.NUMBER, HOW_MANY, "Make it two.", 2),
        ("en", AnswerType.NUMBER, HOW_MANY, "let's see, one, maybe two", None),
        ("en", AnswerType.NUMBER, HOW_MANY, "you can put me down for three", 3),
        ("en", AnswerType.DATE, WHEN, "wait, no, 2019", "2019"),
        ("en", AnswerType.DATE, WHEN, "Hold on — it was May 2021", "2021-05"),
        ("en", AnswerType.YES_NO, RECORD, "say no", False),
        ("en", AnswerType.YES_NO, RECORD, "go ahead and put yes", True),
        ("es", AnswerType.NUMBER, CUANTOS, "ponga ninguno", 0),
        ("es", AnswerType.NUMBER, CUANTOS, "a ver, tres", 3),
        ("es", AnswerType.DATE, "¿Cuándo se casó?", "espere, fue en junio de 2011", "2011-06"),
        ("es", AnswerType.YES_NO, "¿Tiene antecedentes penales?", "póngale que no", False),
    ],
)
def test_a_value_that_is_dictated_is_the_answer(
    language: str, kind: AnswerType, question: str, heard: str, value: object
) -> None:
    understood = understand(asked(language, kind, question).asked, heard, language=language)
    assert (understood.act, understood.value) == (Act.ANSWER, value)


@pytest.mark.parametrize(
    ("heard", "value"), [("no single", None), ("No, single.", "Single"), ("wait, single", "Single")]
)
def test_a_no_before_an_option_replaces_another_or_denies_this_one(heard: str, value: str | None) -> None:
    status = Example(
        language="en",
        type=AnswerType.CHOICE,
        question="What is your status?",
        options=("Single", "Married"),
        heard="",
        act=Act.ANSWER,
    )
    assert understand(status.asked, heard, language="en").value == value


@pytest.mark.parametrize("years", range(3, 99))
def test_an_age_is_no_wish_whatever_was_asked(years: int) -> None:
    born = asked("en", AnswerType.DATE, "What is your date of birth?")
    assert understand(born.asked, f"I'm {years}.", language="en").act is Act.ANSWER


@pytest.mark.parametrize(
    ("language", "kind", "question", "heard", "act"),
    [
        ("en", AnswerType.NUMBER, HOW_MANY, "wait, one second", Act.WAIT),
        ("en", AnswerType.NUMBER, HOW_MANY, "hold on a second", Act.WAIT),
        ("en", AnswerType.NUMBER, HOW_MANY, "put zero so the judge doesn't know", Act.INSTRUCTION),
        ("en", AnswerType.YES_NO, RECORD, "put yes for everything", Act.INSTRUCTION),
        ("en", AnswerType.DATE, WHEN, "say that again", Act.REPEAT),
        ("es", AnswerType.NUMBER, CUANTOS, "espere un segundo", Act.WAIT),
        ("es", AnswerType.YES_NO, "¿Tiene antecedentes penales?", "ponga que sí a todo", Act.INSTRUCTION),
    ],
)
def test_an_order_or_a_pause_that_begins_like_a_dictated_value_stays_one(
    language: str, kind: AnswerType, question: str, heard: str, act: Act
) -> None:
    assert understand(asked(language, kind, question).asked, heard, language=language).act is act
