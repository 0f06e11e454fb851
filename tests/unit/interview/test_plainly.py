"""What was said in so many words is stored as it is; what was understood from other words is read back first."""

import pytest

from shared.interview.answers import lexicon_of
from shared.interview.rules.plainly import chooses_plainly, counts_plainly

STATUS = "What is your marital status?"
ESTADO = "¿Cuál es su estado civil?"
HURT = "Which body parts were hurt?"
HOUSEHOLD = "How many people live in your household?"


@pytest.mark.parametrize(
    ("chosen", "heard", "question", "language"),
    [
        (("Divorced",), "Divorced.", STATUS, "en"),
        (("Divorced",), "Um, I'm divorced, yes.", STATUS, "en"),
        (("Divorced",), "My marital status is divorced", STATUS, "en"),
        (("Neck", "Leg"), "My neck and both legs.", HURT, "en"),
        (("Live with family",), "I live with my family", "What is your housing situation?", "en"),
        ((), "nothing at all", HURT, "en"),
        (("Divorciado",), "Estoy divorciada.", ESTADO, "es"),
        (("Cuello", "Espalda"), "El cuello y la espalda", "¿Qué partes se lastimó?", "es"),
    ],
)
def test_options_in_their_own_words_are_plain(
    chosen: tuple[str, ...], heard: str, question: str, language: str
) -> None:
    assert chooses_plainly(chosen, heard, question, lexicon_of(language))


@pytest.mark.parametrize(
    ("chosen", "heard", "question", "language"),
    [
        (("Divorced",), "My parents are divorced.", STATUS, "en"),
        (("Divorced",), "Divorced, remarried.", STATUS, "en"),
        (("Married",), "I'd be married if he signed.", STATUS, "en"),
        (("Married",), "Was married, now I'm not.", STATUS, "en"),
        (("Head",), "Head to toe.", HURT, "en"),
        (("Arm", "Leg"), "My arm was fine, it was the leg.", HURT, "en"),
        (("Child support",), "I pay child support.", "Which income do you receive?", "en"),
        (("SNAP",), "food stamps", "Which benefits do you receive?", "en"),
        (("Carta",), "Por carta no, mi ex las abre.", "¿Cómo prefiere que lo contactemos?", "es"),
        (("Divorciado",), "Mis papás son divorciados.", ESTADO, "es"),
    ],
)
def test_a_word_more_may_change_them(chosen: tuple[str, ...], heard: str, question: str, language: str) -> None:
    assert not chooses_plainly(chosen, heard, question, lexicon_of(language))


@pytest.mark.parametrize(
    ("value", "heard", "language"),
    [
        (5, "Five.", "en"),
        (5, "There are five of us", "en"),
        (3, "three kids", "en"),
        (3, "Three kids, all of them grown.", "en"),
        (4, "Somos cuatro", "es"),
    ],
)
def test_a_number_with_what_it_counts_is_plain(value: int, heard: str, language: str) -> None:
    assert counts_plainly(value, heard, HOUSEHOLD, lexicon_of(language))


@pytest.mark.parametrize(
    ("value", "heard", "language"),
    [
        (6, "It was six until my son left.", "en"),
        (5, "Five besides me.", "en"),
        (4.5, "Four and a half.", "en"),
        (1, "Once in March and once in June.", "en"),
        (1, "Four surgeries, one hospital stay.", "en"),
        (5, "cuatro, no cinco como dice el acta", "es"),
    ],
)
def test_words_or_numbers_more_may_change_a_number(value: float, heard: str, language: str) -> None:
    assert not counts_plainly(value, heard, HOUSEHOLD, lexicon_of(language))
