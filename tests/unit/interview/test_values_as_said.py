"""Values as people say them on the telephone: what is a whole answer is taken, what is another measure is not."""

import pytest

from shared.interview.answers import understand
from shared.interview.events import AnswerValue
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.test_wrong_values import value

DATE, NUMBER, YES_NO, CHOICE = AnswerType.DATE, AnswerType.NUMBER, AnswerType.YES_NO, AnswerType.CHOICE
OFTEN = ("Weekly", "Every two weeks", "Twice a month", "Monthly")
RELATIONS = ("Spouse", "Child", "Parent", "Sibling", "Other")
RELACIONES = ("Cónyuge", "Hijo", "Padre", "Hermano", "Otro")
FAULT = ("Me", "The other driver", "Both")
RENT, HOURLY = "What is your monthly rent?", "How much were you paid per hour?"
BORN, HURT = "What is your date of birth?", "Date of injury"
WITH_YOU, SIBLINGS = "How many people live with you?", "How many siblings do you have?"
CHILDREN, HERMANOS = "How many children do you have?", "¿Cuántos hermanos tiene?"
FELONY, TELL = "Have you ever been convicted of a felony?", "Did you tell him to stop?"


@pytest.mark.parametrize(
    ("asked", "kind", "heard", "language", "meant"),
    [
        (CHILDREN, NUMBER, "so i got uh four two from my first marriage and two with her", "en", 4),
        ("¿Cuántos hijos tiene?", NUMBER, "tengo tres dos niñas y un niño", "es", 3),
        ("How many vehicles do you own?", NUMBER, "two, a civic and an f one fifty", "en", 2),
        ("How many siblings did the decedent have?", NUMBER, "none he was an only child", "en", 0),
        (SIBLINGS, NUMBER, "only child", "en", 0),
        (WITH_YOU, NUMBER, "nobody else", "en", 0),
        ("¿Cuántas personas viven con usted?", NUMBER, "vivo solo", "es", 0),
        ("How many months are you behind on rent?", NUMBER, "i'm not behind", "en", 0),
        ("¿Cuántos meses debe de renta?", NUMBER, "debo tres", "es", 3),
        ("¿Cuánto debe en total?", NUMBER, "nada ya pagué todo", "es", 0),
        (RENT, NUMBER, "it was nine hundred but they raised it to ten seventy five in january", "en", 1075),
        (HOURLY, NUMBER, "ten seventy five", "en", 10.75),
        ("¿Cuánto paga de renta?", NUMBER, "mil 200", "es", 1200),
        ("What is the balance?", NUMBER, "6 thousand 500", "en", 6500),
        ("What year was the vehicle made?", NUMBER, "twenty fifteen", "en", 2015),
        (BORN, DATE, "zero six zero four one nine nine one", "en", "1991-06-04"),
        (BORN, DATE, "one two three one five five", "en", "1955-12-31"),
        ("Fecha de nacimiento", DATE, "catorce de feb del dos mil uno", "es", "2001-02-14"),
        (HURT, DATE, "8 15 2023 at around 3 pm", "en", "2023-08-15"),
        ("When did you move in?", DATE, "august two thousand nineteen at eight thirty am", "en", "2019-08"),
        ("When did you separate?", DATE, "around thanksgiving 2020", "en", "2020-11"),
        ("How many minor children do you have?", NUMBER, "none under eighteen", "en", 0),
        ("How many payments have you missed?", NUMBER, "haven't missed any", "en", 0),
        ("How much is the security deposit?", NUMBER, "there wasn't one", "en", 0),
        ("How much did you pay for the car?", NUMBER, "fourteen thousand nine ninety five", "en", 14995),
        ("¿Cuánto paga de renta?", NUMBER, "1,350", "es", 1350),
        ("¿Cuántas veces se ha casado?", NUMBER, "esta es mi segunda vez", "es", 2),
        ("When were you married?", DATE, "back in the summer of 94", "en", "1994"),
        ("When did you move in?", DATE, "may '22", "en", "2022-05"),
        ("When did it happen?", DATE, "june two thousand twenty two the 9th i believe", "en", "2022-06-09"),
        ("¿Cuántas horas trabaja por semana?", NUMBER, "antes cuarenta ahora veinticinco", "es", 25),
        ("¿Recibió un aviso de desalojo?", YES_NO, "me llegó una carta", "es", True),
        ("Is the rent up to date?", YES_NO, "i'm two months behind", "en", False),
        ("¿Está al corriente con la renta?", YES_NO, "todo pagado", "es", True),
        (FELONY, YES_NO, "convicted no they dropped it", "en", False),
        ("¿Hubo heridos?", YES_NO, "heridos no solo el susto", "es", False),
        ("Did the decedent leave a will?", YES_NO, "not that anybody can find", "en", False),
        ("Did you seek medical treatment?", YES_NO, "i went to urgent care the next morning", "en", True),
        ("¿Recibió atención médica?", YES_NO, "fui a la clínica al otro día", "es", True),
        ("¿Está trabajando actualmente?", YES_NO, "me despidieron el mes pasado", "es", False),
        ("Are you a US citizen?", YES_NO, "I have a green card", "en", False),
        ("Do you own a car?", YES_NO, "y", "en", True),
        ("¿Tiene carro?", YES_NO, "n", "es", False),
    ],
)
def test_a_plain_value_is_taken_however_it_is_said(
    asked: str, kind: AnswerType, heard: str, language: str, meant: AnswerValue
) -> None:
    assert value(asked, kind, heard, language=language) == meant


@pytest.mark.parametrize(
    ("asked", "kind", "heard", "language"),
    [
        (WITH_YOU, NUMBER, "there are six of us", "en"),
        ("¿Cuántas personas viven con usted?", NUMBER, "somos seis en total", "es"),
        (SIBLINGS, NUMBER, "i'm the oldest of five", "en"),
        (SIBLINGS, NUMBER, "i have a brother and two sisters", "en"),
        (HERMANOS, NUMBER, "tengo un hermano y dos hermanas", "es"),
        ("¿Cuánto le quedaron a deber?", NUMBER, "dos semanas de sueldo", "es"),
        ("How much do they owe you?", NUMBER, "two weeks of pay", "en"),
        ("What is the total of your medical bills so far?", NUMBER, "the er alone was eighty seven hundred", "en"),
        ("How many months are you behind on rent?", NUMBER, "two and part of a third", "en"),
        ("¿Cuánto gana al mes?", NUMBER, "depende a veces dos mil", "es"),
        ("How many times were you arrested?", NUMBER, "one in march and one in june", "en"),
        ("¿Cuántas horas trabaja por semana?", NUMBER, "cuatro días de diez horas", "es"),
        ("¿Cuánto pagó por el carro?", NUMBER, "ocho mil de enganche y lo demás a pagos", "es"),
        ("¿Cuánto pagó por el carro?", NUMBER, "me costó como cinco", "es"),
        (RENT, NUMBER, "ten fifteen", "en"),
        ("How many days of work have you missed?", NUMBER, "i'd say nine or ten", "en"),
        ("How many hours per week do you work?", NUMBER, "four tens", "en"),
        ("How many times have you entered the country?", NUMBER, "once as a child and once last year", "en"),
        ("¿Cuántas cuentas de banco tiene?", NUMBER, "una de cheques y una de ahorros", "es"),
        ("¿Cuántos hijos menores de edad tiene?", NUMBER, "la de quince nada más", "es"),
        ("¿Cuántos oficiales había?", NUMBER, "eran dos y una mujer policía", "es"),
        ("What is your spouse's annual income?", NUMBER, "he made one twenty last year", "en"),
        ("What was your salary when you left?", NUMBER, "twenty an hour", "en"),
        ("What is your gross monthly income?", NUMBER, "i clear about 2800", "en"),
        ("What is the monthly car payment?", NUMBER, "five and a quarter", "en"),
        ("How much did you pay for the car?", NUMBER, "eight thousand down and the rest on a loan", "en"),
        ("¿Cuánto paga de guardería al mes?", NUMBER, "cuatrocientos por niño", "es"),
        ("How many employees does the company have?", NUMBER, "me and about thirty others", "en"),
        ("How many nights does the child stay with you?", NUMBER, "three one week four the next", "en"),
        ("How old was the decedent?", NUMBER, "he'd have been sixty this month", "en"),
        (TELL, YES_NO, "stop, no, get off, yes, I said it all", "en"),
        ("¿Preguntó si podía irse?", YES_NO, "el guardia si me dejaba", "es"),
    ],
)
def test_a_number_of_something_else_or_half_a_yes_is_followed_up(
    asked: str, kind: AnswerType, heard: str, language: str
) -> None:
    assert value(asked, kind, heard, language=language) is None


@pytest.mark.parametrize(
    ("asked", "options", "heard", "language", "meant"),
    [
        ("How often are you paid?", OFTEN, "every week", "en", "Weekly"),
        (
            "¿Cada cuánto le pagan?",
            ("Cada semana", "Dos veces al mes"),
            "el quince y el treinta",
            "es",
            "Dos veces al mes",
        ),
        ("How often are you paid?", OFTEN, "bi weekly", "en", "Every two weeks"),
        ("How often are you paid?", OFTEN, "i get a check every week", "en", "Weekly"),
        ("¿Cada cuánto le pagan?", ("Cada semana", "Cada dos semanas"), "cada ocho días", "es", "Cada semana"),
        ("¿Cada cuánto le pagan?", ("Cada semana", "Cada dos semanas"), "cada quince días", "es", "Cada dos semanas"),
        ("Who was at fault?", FAULT, "he was he ran the red", "en", "The other driver"),
        ("¿Quién tuvo la culpa?", ("Yo", "El otro conductor"), "yo creo que fui yo", "es", "Yo"),
        ("What is your relationship to the deceased?", RELATIONS, "i'm his widow", "en", "Spouse"),
        ("What is your relationship to the deceased?", RELATIONS, "he was my little brother", "en", "Sibling"),
        ("What is your relationship to the deceased?", RELATIONS, "my son", "en", None),
        ("¿Qué relación tiene con el difunto?", RELACIONES, "mi hijo", "es", None),
        ("¿Qué relación tiene con el difunto?", RELACIONES, "era mi hermana", "es", "Hermano"),
    ],
)
def test_an_option_is_what_the_client_is_or_gets(
    asked: str, options: tuple[str, ...], heard: str, language: str, meant: str | None
) -> None:
    assert value(asked, CHOICE, heard, language=language, options=options) == meant


def text_of(asked: str, heard: str, *, kind: AnswerType = AnswerType.TEXT) -> Understanding:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind))
    return understand(question, heard, language="en")


@pytest.mark.parametrize(
    ("asked", "heard", "is_complete"),
    [
        ("Social Security number", "last four are 4471", False),
        ("Social Security number", "three two one five four nine eight seven six", True),
        ("Social Security number", "i don't have one", True),
        ("Last four of your Social Security number", "4471", True),
        ("What is your full legal name?", "it's robert but everyone calls me bobby", False),
        ("What is your full legal name?", "robert hayes but everyone calls me bobby", True),
    ],
)
def test_a_part_of_a_number_or_a_name_is_no_whole(asked: str, heard: str, is_complete: bool) -> None:
    assert text_of(asked, heard).is_complete is is_complete


@pytest.mark.parametrize("asked", ["What is your occupation?", "How tall are you?"])
def test_what_no_number_tells_is_words_whatever_its_type(asked: str) -> None:
    assert text_of(asked, "i drive a truck five eleven", kind=NUMBER).is_complete


@pytest.mark.parametrize(
    ("heard", "kind", "act"),
    [
        ("Tengo tres hijos.", AnswerType.TEXT, Act.OTHER_LANGUAGE),
        ("No. Yes you do!", NUMBER, Act.UNCLEAR),
        ("my birthday is march 3rd", DATE, Act.ANSWER),
    ],
)
def test_what_answers_nothing_is_no_wish_and_what_answers_in_part_is_an_answer(
    heard: str, kind: AnswerType, act: Act
) -> None:
    asked = BORN if kind is DATE else CHILDREN
    assert text_of(asked, heard, kind=kind).act is act
