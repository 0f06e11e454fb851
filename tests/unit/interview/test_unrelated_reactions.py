"""What else is told while an answer is read back settles nothing; what sets right a part of it is completed by it."""

import pytest

from shared.interview.corrections import Correction
from shared.interview.reactions import Reaction, understand_reaction
from shared.interview.read_back import ReadBack
from shared.interview.understanding import Act
from tests.unit.interview.building import question
from tests.unit.interview.test_reactions import EN_FECHA, ON_DATE, ON_NAME, ON_PHONE, ON_RENT, asked

PAID = asked(question("q1", "choice"), "with my debit card", "Cash")
PAGA = asked(
    question("q1", "choice", text="¿Cómo paga la renta?", options=("Efectivo", "Cheque", "Tarjeta")),
    "con mi tarjeta de débito",
    "Tarjeta",
)
NACIO = asked(question("q1", "date", text="Fecha de nacimiento"), "doce de junio del ochenta", "1980-06-12")
NEITHER = Reaction()


@pytest.mark.parametrize(
    ("language", "read", "heard"),
    [
        ("en", ON_DATE, "the police came at six"),
        ("en", ON_DATE, "i had another accident in 2020"),
        ("en", ON_DATE, "i'm forty five"),
        ("en", ON_RENT, "my landlord wanted nine hundred from everybody"),
        ("en", PAID, "my mother always pays hers by cheque"),
        ("en", ON_RENT, "the deposit was two thousand"),
        ("en", ON_RENT, "there are three of us in there"),
        ("en", ON_RENT, "i have three kids"),
        ("en", PAID, "i don't have any cheque on me"),
        ("en", PAID, "they gave us the cash back last year"),
        ("es", NACIO, "tengo cuarenta y cinco"),
        ("es", PAGA, "me robaron la tarjeta el año pasado"),
        ("es", EN_FECHA, "la policía llegó a las seis"),
        ("es", EN_FECHA, "salí del hospital el nueve"),
        ("es", PAGA, "una vez me perdió el cheque"),
        ("es", PAGA, "no traigo efectivo"),
    ],
)
def test_something_else_that_is_told_settles_nothing(language: str, read: ReadBack, heard: str) -> None:
    reaction = understand_reaction(read, heard, language=language)
    assert (reaction.correction, reaction.agrees is True) == (None, False)


@pytest.mark.parametrize(
    ("language", "read", "heard", "value"),
    [
        ("en", ON_DATE, "it was the sixth actually", "2019-03-06"),
        ("en", ON_DATE, "yes but it was april", "2019-04-03"),
        ("en", ON_RENT, "it's thirteen hundred now", 1300),
        ("en", PAID, "by cheque actually", "Cheque"),
        ("es", EN_FECHA, "fue el seis en realidad", "2019-03-06"),
        ("es", EN_FECHA, "el treinta y uno de mayo", "2019-05-31"),
        ("es", NACIO, "ochenta y uno no ochenta", "1981-06-12"),
        ("es", PAGA, "no en efectivo", "Efectivo"),
    ],
)
def test_what_is_right_instead_and_nothing_else_is_taken(
    language: str, read: ReadBack, heard: str, value: str | int
) -> None:
    correction = understand_reaction(read, heard, language=language).correction
    assert correction is not None
    assert correction.value == value


@pytest.mark.parametrize(
    ("read", "heard"),
    [
        (ON_NAME, "it's with a z at the end"),
        (ON_NAME, "yes but the last name is gonsales"),
        (ON_PHONE, "the last digit is 8"),
    ],
)
def test_a_part_that_is_set_right_is_completed_by_the_words_before(read: ReadBack, heard: str) -> None:
    assert understand_reaction(read, heard, language="en") == Reaction(False, Correction(None, completes=True))


def test_the_same_digits_in_other_groups_are_a_yes() -> None:
    assert understand_reaction(ON_PHONE, "555 0142", language="en") == Reaction(agrees=True)


@pytest.mark.parametrize(
    ("language", "heard"), [("en", "no no yes that's it"), ("en", "no no yes"), ("es", "no no sí")]
)
def test_a_yes_after_a_no_is_one(language: str, heard: str) -> None:
    read = ON_RENT if language == "en" else PAGA
    assert understand_reaction(read, heard, language=language) == Reaction(agrees=True)


def test_no_and_okay_is_no_yes() -> None:
    assert understand_reaction(ON_RENT, "no okay", language="en").agrees is not True
    assert understand_reaction(ON_RENT, "yes no", language="en") == NEITHER


def test_who_has_to_leave_for_a_moment_is_waited_for() -> None:
    assert understand_reaction(ON_NAME, "wait a second my dog is barking", language="en") == Reaction(act=Act.WAIT)
    assert understand_reaction(ON_NAME, "my dog is barking", language="en") == NEITHER


@pytest.mark.parametrize(
    ("language", "read", "heard", "agrees"),
    [
        ("en", ON_RENT, "yeah that's what i pay", True),
        ("en", ON_NAME, "that's the one", True),
        ("en", ON_PHONE, "that's disconnected now", False),
        ("en", PAID, "cash, always cash", True),
        ("es", ON_NAME, "está mal escrito", False),
        ("es", ON_NAME, "no así no es", False),
        ("es", ON_NAME, "no exactamente", False),
        ("es", ON_NAME, "nop", False),
        ("es", EN_FECHA, "así fue", True),
    ],
)
def test_a_yes_or_a_no_in_other_words_sets_nothing_else_right(
    language: str, read: ReadBack, heard: str, *, agrees: bool
) -> None:
    assert understand_reaction(read, heard, language=language) == Reaction(agrees=agrees)
