"""How people react to what is read back to them, as they say it and as recognisers write it."""

from uuid import UUID

import pytest

from shared.interview.corrections import Correction
from shared.interview.events import Answer, AnswerValue
from shared.interview.reactions import Reaction, understand_addition, understand_reaction
from shared.interview.read_back import ReadBack
from shared.interview.status import QuestionStatus
from shared.interview.understanding import RULES, Act
from tests.unit.interview.building import question

DATE = question("q1", "date")
RENT = question("q1", "number", text="How much rent do you pay each month?")
NAME = question("q1", text="What is your full name?")
PHONE = question("q1", text="What is your phone number?")
PAY = question("q1", "choice")
SIDE = question("q1", "choice", text="Which hand do you write with?", options=("Left", "Right", "Yes", "No"))
OWN = question("q1", "multiple_choice")
FECHA = question("q1", "date", text="¿En qué fecha se mudó?")
NOMBRE = question("q1", text="¿Cuál es su nombre completo?")


def asked(of: object, raw: str, value: AnswerValue = None) -> ReadBack:
    answer = Answer(
        question_id=of.id,  # type: ignore[attr-defined]
        status=QuestionStatus.ANSWERED,
        raw=raw,
        value=value,
        evidence=(UUID(int=1),),
        decided_by=RULES,
    )
    return ReadBack(of, answer)  # type: ignore[arg-type]


ON_DATE = asked(DATE, "march third 2019", "2019-03-03")
ON_RENT = asked(RENT, "twelve hundred dollars", 1200)
ON_NAME = asked(NAME, "My name is Maria Gonzalez.")
ON_PHONE = asked(PHONE, "5 5 5, 0 1 4 2.")
ON_PAY = asked(PAY, "my brother pays it in cash", "Cash")
ON_SIDE = asked(SIDE, "I left it to my doctor", "Left")
ON_OWN = asked(OWN, "my wife has a car", ("A car",))
EN_FECHA = asked(FECHA, "el tres de marzo de 2019", "2019-03-03")
EN_NOMBRE = asked(NOMBRE, "María González")

YES = (
    "yes",
    "Yes.",
    "yeah",
    "yep that's it",
    "that's right",
    "that is correct",
    "correct",
    "right",
    "exactly",
    "perfect",
    "you got it",
    "uh huh",
    "sure",
    "yes that's right thank you",
    "um yes",
    "it is",
    "sounds good",
    "i think so",
)
NO = (
    "no",
    "No.",
    "nope",
    "that's wrong",
    "that's not right",
    "no that's not correct",
    "not quite",
    "incorrect",
    "no it isn't",
)
NEITHER = ("hm", "i don't know", "what", "i'm not sure", "my cat is so funny")


@pytest.mark.parametrize("heard", YES)
@pytest.mark.parametrize("on", [ON_DATE, ON_RENT, ON_NAME, ON_PHONE], ids=["date", "amount", "name", "phone"])
def test_a_yes_is_one(on: ReadBack, heard: str) -> None:
    found = understand_reaction(on, heard, language="en")
    assert (found.agrees, found.correction, found.act) == (True, None, None)


@pytest.mark.parametrize("heard", NO)
@pytest.mark.parametrize("on", [ON_DATE, ON_RENT, ON_NAME, ON_PHONE], ids=["date", "amount", "name", "phone"])
def test_a_no_is_one_and_nothing_is_made_of_it(on: ReadBack, heard: str) -> None:
    found = understand_reaction(on, heard, language="en")
    assert (found.agrees, found.correction, found.act) == (False, None, None)


@pytest.mark.parametrize("heard", NEITHER)
@pytest.mark.parametrize("on", [ON_DATE, ON_RENT, ON_NAME, ON_PHONE], ids=["date", "amount", "name", "phone"])
def test_what_is_neither_confirms_and_corrects_nothing(on: ReadBack, heard: str) -> None:
    found = understand_reaction(on, heard, language="en")
    assert (found.agrees, found.correction) == (None, None)


@pytest.mark.parametrize(
    ("on", "heard"),
    [
        (ON_DATE, "march third 2019"),
        (ON_DATE, "March 3rd, 2019."),
        (ON_DATE, "the third of march"),
        (ON_DATE, "yes march 2019"),
        (ON_RENT, "1200"),
        (ON_RENT, "yes twelve hundred"),
        (ON_RENT, "$1,200 a month"),
        (ON_NAME, "Maria Gonzalez"),
        (ON_NAME, "yes Maria Gonzalez"),
        (ON_NAME, "no no Maria Gonzalez"),
        (ON_PHONE, "5550142"),
        (ON_PHONE, "5 5 5 0 1 4 2"),
    ],
)
def test_the_same_once_more_is_a_yes(on: ReadBack, heard: str) -> None:
    assert understand_reaction(on, heard, language="en").agrees is True


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("no, the fifth", "2019-03-05"),
        ("no the fifth", "2019-03-05"),
        ("the twenty fifth", "2019-03-25"),
        ("no it was the 5th of May", "2019-05-05"),
        ("no, May", "2019-05-03"),
        ("it was in 2018", "2018-03-03"),
        ("no 2018", "2018-03-03"),
        ("no, may fifth 2018", "2018-05-05"),
        ("yes but in 2018", "2018-03-03"),
        ("that's wrong, it was june first 2020", "2020-06-01"),
        ("wait no, I meant April", "2019-04-03"),
        ("04/05/2018", "2018-04-05"),
    ],
)
def test_a_date_is_corrected_as_far_as_it_is_wrong(heard: str, value: str) -> None:
    found = understand_reaction(ON_DATE, heard, language="en")
    assert found.correction is not None
    assert found.correction.value == value


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("no, 1300", 1300),
        ("no thirteen hundred", 1300),
        ("it's 1,250", 1250),
        ("thirteen hundred dollars", 1300),
        ("no, sorry, 900", 900),
    ],
)
def test_an_amount_is_corrected(heard: str, value: int) -> None:
    found = understand_reaction(ON_RENT, heard, language="en")
    assert found.correction is not None
    assert found.correction.value == value


@pytest.mark.parametrize(
    ("on", "heard", "completes"),
    [
        (ON_NAME, "no, Maria Gonzales", False),
        (ON_NAME, "no it's Marie Gonzalez", False),
        (ON_NAME, "it's spelled G O N Z A L E S", True),
        (ON_NAME, "no, with an s at the end", True),
        (ON_PHONE, "no, 5 5 5 0 1 4 3", False),
        (ON_PHONE, "no it's 555 0143", False),
    ],
)
def test_a_name_or_number_is_replaced_or_completed_by_the_clients_words(
    on: ReadBack, heard: str, completes: bool
) -> None:
    found = understand_reaction(on, heard, language="en")
    assert found.correction is not None
    assert found.correction.completes is completes


@pytest.mark.parametrize("heard", ["yes", "Yes.", "that's right", "Right.", "correct", "yes, that's right"])
@pytest.mark.parametrize("on", [ON_PAY, ON_SIDE, ON_OWN], ids=["choice", "words of a yes", "list"])
def test_a_yes_to_an_option_names_no_other(on: ReadBack, heard: str) -> None:
    assert understand_reaction(on, heard, language="en") == Reaction(agrees=True)


@pytest.mark.parametrize(
    ("on", "heard", "value", "completes"),
    [
        (ON_PAY, "no, by cheque", "Cheque", False),
        (ON_PAY, "bank transfer", "Bank transfer", False),
        (ON_SIDE, "no, right", "Right", False),
        (ON_OWN, "yes, and a boat", ("A car", "A boat"), True),
        (ON_OWN, "a boat too", ("A car", "A boat"), True),
        (ON_OWN, "no, a boat", ("A boat",), False),
    ],
)
def test_another_option_is_what_is_right_and_a_list_may_grow(
    on: ReadBack, heard: str, value: AnswerValue, completes: bool
) -> None:
    reaction = understand_reaction(on, heard, language="en")
    assert reaction == Reaction(agrees=False, correction=Correction(value, completes=completes))


@pytest.mark.parametrize("heard", ["no", "no, that's wrong", "not cash"])
def test_a_no_to_an_option_makes_nothing_of_it(heard: str) -> None:
    assert understand_reaction(ON_PAY, heard, language="en") == Reaction(agrees=False)


@pytest.mark.parametrize(
    ("heard", "act"),
    [
        ("can you repeat that", Act.REPEAT),
        ("can we stop here for today", Act.STOP),
        ("he is breaking down the door", Act.EMERGENCY),
        ("i want to talk to my lawyer", Act.LAWYER),
        ("will i win my case", Act.ADVICE),
        ("give me a minute please", Act.WAIT),
    ],
)
def test_another_wish_is_one_and_no_reaction(heard: str, act: Act) -> None:
    assert understand_reaction(ON_NAME, heard, language="en").act is act


@pytest.mark.parametrize("heard", ["sí", "si", "sí, es correcto", "correcto", "así es", "exacto", "eso es", "perfecto"])
@pytest.mark.parametrize("on", [EN_FECHA, EN_NOMBRE], ids=["date", "name"])
def test_a_yes_in_spanish_is_one(on: ReadBack, heard: str) -> None:
    assert understand_reaction(on, heard, language="es").agrees is True


@pytest.mark.parametrize("heard", ["no", "no es correcto", "está mal", "no, está mal", "no es así"])
@pytest.mark.parametrize("on", [EN_FECHA, EN_NOMBRE], ids=["date", "name"])
def test_a_no_in_spanish_is_one(on: ReadBack, heard: str) -> None:
    found = understand_reaction(on, heard, language="es")
    assert (found.agrees, found.correction) == (False, None)


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("no, el cinco", "2019-03-05"),
        ("no, fue en mayo", "2019-05-03"),
        ("no, en 2018", "2018-03-03"),
        ("era el cinco de mayo de 2018", "2018-05-05"),
    ],
)
def test_a_date_is_corrected_in_spanish(heard: str, value: str) -> None:
    found = understand_reaction(EN_FECHA, heard, language="es")
    assert found.correction is not None
    assert found.correction.value == value


@pytest.mark.parametrize(
    ("on", "heard"),
    [
        (ON_DATE, "not the third"),
        (ON_DATE, "I didn't say March"),
        (ON_DATE, "it wasn't 2019"),
        (ON_RENT, "not twelve hundred"),
        (ON_RENT, "I never said 1,200"),
        (EN_FECHA, "no fue el tres"),
        (EN_FECHA, "no dije marzo"),
    ],
)
def test_who_denies_what_was_read_back_does_not_confirm_it(on: ReadBack, heard: str) -> None:
    language = "es" if on is EN_FECHA else "en"
    assert understand_reaction(on, heard, language=language).agrees is not True


@pytest.mark.parametrize(
    ("on", "heard"),
    [
        (ON_NAME, "that's not how you spell it"),
        (ON_NAME, "you misspelled it"),
        (ON_NAME, "you got it wrong"),
        (ON_NAME, "you've got the last name wrong"),
        (ON_NAME, "that is not my name"),
        (ON_NAME, "it's not spelled like that"),
        (ON_NAME, "close but no"),
        (ON_NAME, "there's a mistake in it"),
        (ON_NAME, "something's off there"),
        (ON_PHONE, "one digit is wrong"),
        (ON_PHONE, "the last four are wrong"),
        (ON_PHONE, "not 0142"),
        (ON_PHONE, "that's my old number"),
        (ON_PHONE, "that number's been disconnected"),
        (ON_DATE, "that's not my birthday"),
        (ON_DATE, "the day is off by one"),
        (ON_DATE, "2019 is wrong"),
        (ON_RENT, "twelve hundred is a mistake"),
        (EN_NOMBRE, "no se escribe así"),
        (EN_NOMBRE, "ese no es mi nombre"),
        (EN_NOMBRE, "hay un error"),
        (EN_FECHA, "el año está mal"),
    ],
)
def test_who_says_only_that_it_is_wrong_is_asked_again_and_nothing_is_made_of_their_words(
    on: ReadBack, heard: str
) -> None:
    language = "es" if on in (EN_FECHA, EN_NOMBRE) else "en"
    assert understand_reaction(on, heard, language=language) == Reaction(agrees=False)


@pytest.mark.parametrize(
    ("on", "heard"),
    [
        (ON_NAME, "that's how you spell it"),
        (ON_NAME, "that's my name"),
        (ON_NAME, "you've got it right"),
        (ON_NAME, "looks good"),
        (ON_NAME, "no changes"),
        (ON_PHONE, "that's my number"),
        (ON_DATE, "that's my birthday"),
        (EN_NOMBRE, "así se escribe"),
        (EN_NOMBRE, "ese es mi nombre"),
    ],
)
def test_who_says_in_other_words_that_it_is_right_confirms_it(on: ReadBack, heard: str) -> None:
    language = "es" if on is EN_NOMBRE else "en"
    assert understand_reaction(on, heard, language=language) == Reaction(agrees=True)


@pytest.mark.parametrize(
    ("on", "heard", "completes"),
    [
        (ON_NAME, "Gonsalez, G O N S A L E Z", True),
        (ON_NAME, "that's not how you spell it, it's G O N S A L E S", True),
        (ON_PHONE, "it's 0143 at the end", False),
        (ON_PHONE, "5550124", False),
    ],
)
def test_a_spelling_or_another_number_is_what_is_right_without_a_no(on: ReadBack, heard: str, completes: bool) -> None:
    correction = Correction(None, completes=completes)
    assert understand_reaction(on, heard, language="en") == Reaction(agrees=False, correction=correction)


@pytest.mark.parametrize("heard", ["that's my name but with an s", "that's it, except the last name"])
def test_who_takes_back_a_part_of_it_confirms_nothing(heard: str) -> None:
    assert understand_reaction(ON_NAME, heard, language="en").agrees is not True


@pytest.mark.parametrize(
    ("heard", "value"), [("the year is wrong, it's 2018", "2018-03-03"), ("not the third, the fifth", "2019-03-05")]
)
def test_of_a_denial_with_what_is_right_only_that_is_taken(heard: str, value: str) -> None:
    correction = understand_reaction(ON_DATE, heard, language="en").correction
    assert correction is not None
    assert correction.value == value


@pytest.mark.parametrize(
    ("heard", "language", "agrees", "act"),
    [
        ("no", "en", False, None),
        ("No, thank you.", "en", False, None),
        ("no that's all", "en", False, None),
        ("nothing else", "en", False, None),
        ("I'm good", "en", False, None),
        ("no i don't think so", "en", False, None),
        ("nothing, except that I moved in May", "en", None, Act.ANSWER),
        ("nada, solo que me mudé en mayo", "es", None, Act.ANSWER),
        ("yes", "en", True, None),
        ("yes please", "en", True, None),
        ("the neighbour saw everything", "en", None, Act.ANSWER),
        ("yes the landlord is Bob Stone", "en", None, Act.ANSWER),
        ("i want to change my last answer", "en", None, Act.CORRECT),
        ("he is breaking down the door", "en", None, Act.EMERGENCY),
        ("no, nada más", "es", False, None),
        ("no gracias", "es", False, None),
        ("eso es todo", "es", False, None),
        ("sí", "es", True, None),
        ("la vecina lo vio todo esa noche", "es", None, Act.ANSWER),
    ],
)
def test_what_is_said_to_the_offer_at_the_end(heard: str, language: str, agrees: bool | None, act: Act | None) -> None:
    found = understand_addition(heard, language=language)
    assert (found.agrees, found.act) == (agrees, act)
