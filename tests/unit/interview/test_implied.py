"""Words that are a yes or a no to one of the questions of intakes, and the same words where they may be neither."""

import pytest

from shared.interview.script import AnswerType
from tests.unit.interview.test_wrong_values import value

OUT, LEFT = "Did you lose consciousness?", "Have you left the United States since you arrived?"
REPORTED, AWARE = "Did you report it to the police?", "Is your landlord aware of the mold?"
WORKS, INSURED = "Are you currently employed?", "Do you have health insurance?"
TRABAJA, SALIO = "¿Está trabajando actualmente?", "¿Ha salido de los Estados Unidos desde que llegó?"


@pytest.mark.parametrize(
    ("language", "asked", "heard", "meant"),
    [
        ("en", OUT, "woke up in the ambulance", True),
        ("en", OUT, "for a couple minutes they tell me", True),
        ("en", OUT, "never blacked out", False),
        ("en", OUT, "i remember all of it", False),
        ("en", OUT, "i remember the ambulance", None),
        ("en", OUT, "i woke up tired", None),
        ("en", LEFT, "i've been here straight through", False),
        ("en", LEFT, "haven't been back once", False),
        ("en", LEFT, "i live here", None),
        ("en", REPORTED, "i called nine one one right there", True),
        ("en", REPORTED, "i called my sister", None),
        ("en", REPORTED, "i was scared to", False),
        ("en", REPORTED, "i was scared of him", None),
        ("en", AWARE, "i've told him three times", True),
        ("en", AWARE, "i told my sister", None),
        ("en", AWARE, "i been scared to say anything", False),
        ("en", WORKS, "got laid off in august", False),
        ("en", WORKS, "i drive for a trucking outfit", True),
        ("en", WORKS, "i drive for a living or i did", None),
        ("en", INSURED, "blue cross through my job", True),
        ("en", "Were you paid overtime?", "time and a half", True),
        ("en", "Were you paid overtime?", "straight time only", False),
        ("en", "Were you paid overtime?", "half the time", None),
        ("en", "Are you behind on your mortgage?", "by two payments", True),
        ("en", "Are you behind on your mortgage?", "i rent", False),
        ("en", "Are you behind on your rent?", "i rent", None),
        ("en", "Have you ever filed for bankruptcy?", "first time for me", False),
        ("en", "Have you ever filed for bankruptcy?", "the first time was a mess", None),
        ("en", "Is anyone else responsible for this debt?", "my ex wife cosigned", True),
        ("en", "Is anyone else responsible for this debt?", "it's all mine", False),
        ("es", TRABAJA, "en una lavandería", True),
        ("es", TRABAJA, "limpio casas", True),
        ("es", TRABAJA, "en un hospital desde el accidente", None),
        ("es", TRABAJA, "en la casa", None),
        ("es", "¿Tiene seguro médico?", "está muy caro", False),
        ("es", "¿Es dueño de su casa?", "ya la acabamos de pagar", True),
        ("es", "¿Firmó algún papel?", "no quise firmar", False),
        ("es", "¿Firmó algún papel?", "no quise discutir", None),
        ("es", "¿Llamó a la policía?", "me dio miedo", False),
        ("es", "¿Llamó a la policía?", "me dio un golpe", None),
        ("es", "¿Perdió el conocimiento?", "desperté en la ambulancia", True),
        ("es", "¿Perdió el conocimiento?", "me acuerdo de todo", False),
        ("es", SALIO, "no he regresado ni una vez", False),
        ("es", SALIO, "desde que llegué aquí sigo", False),
        ("es", SALIO, "no he regresado desde el funeral", None),
    ],
)
def test_words_for_it_are_a_yes_or_a_no(language: str, asked: str, heard: str, *, meant: bool | None) -> None:
    assert value(asked, AnswerType.YES_NO, heard, language=language) is meant
