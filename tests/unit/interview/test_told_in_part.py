"""A text of which a part was not heard is followed up: half a name, the end of an address, a few digits."""

import pytest

from shared.interview.answers import understand
from shared.interview.script import Question, QuestionId
from shared.interview.understanding import Missing, Understanding


def turn(asked: str, heard: str, *, language: str) -> Understanding:
    return understand(Question(id=QuestionId("q1"), text=asked), heard, language=language)


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "What is your full legal name?", "just bev"),
        ("en", "Have you used any other names? (maiden name, nicknames)", "yes"),
        ("en", "E-mail address", "it's at yahoo"),
        ("en", "Phone", "it's four one five"),
        ("en", "What happened?", "i was driving and all of a sudden"),
        ("es", "Correo electrónico", "es arroba hotmail"),
        ("es", "Teléfono", "es el nueve cinco seis"),
        ("es", "¿Qué pasó?", "pues iba yo manejando y de repente"),
    ],
)
def test_a_text_of_which_a_part_is_missing_is_followed_up(language: str, asked: str, heard: str) -> None:
    assert turn(asked, heard, language=language).missing is Missing.MORE


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "E-mail address", "mike at yahoo dot com"),
        ("en", "Have you used any other names?", "pettigrew"),
        ("en", "Phone", "four one five five five five oh one two three"),
        ("en", "Do you have a phone?", "four one"),
        ("en", "What happened?", "it happened all of a sudden"),
        ("es", "Correo electrónico", "rosa arroba yahoo"),
        ("es", "¿Qué pasó?", "me caí de repente"),
    ],
)
def test_a_text_that_is_whole_is_complete(language: str, asked: str, heard: str) -> None:
    assert turn(asked, heard, language=language).is_complete
