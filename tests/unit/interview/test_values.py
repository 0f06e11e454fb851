"""What number, date or option a turn holds; where it is not clear, none."""

import ast
from pathlib import Path

import pytest

from shared.interview import rules
from shared.interview.answers import lexicon_of, understand
from shared.interview.events import AnswerValue
from shared.interview.phrases import LANGUAGES
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act

RULES = Path(rules.__file__).parent
OPEN = None
"""An answer without a value: the interviewer follows up."""


def value_of(kind: AnswerType, asked: str, heard: str, language: str, *options: str) -> AnswerValue:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind, options=options))
    turn = understand(question, heard, language=language)
    assert turn.act is Act.ANSWER
    return turn.value if turn.is_complete else OPEN


HOW_MANY = "How many people live there?"
HOW_MUCH = "How much is the loan?"
RATE = "What is your hourly rate?"


@pytest.mark.parametrize(
    ("asked", "heard", "value"),
    [
        (HOW_MANY, "me my wife her mother and the three boys so six", 6),
        (HOW_MANY, "two cousins and then two more after that so four", 4),
        (HOW_MANY, "um four no five five", 5),
        (HOW_MANY, "nine no i tell a lie ten with little arthur", 10),
        (HOW_MANY, "fourteen full time and then three part timers so seventeen all in", 17),
        (HOW_MANY, "roughly sixty, maybe a couple more", 60),
        (HOW_MANY, "oh lord five and they all sleep", 5),
        (HOW_MANY, "sixty upstairs and ten down here is seventy", 70),
        (HOW_MANY, "zilch", 0),
        (HOW_MANY, "two or three", OPEN),
        (HOW_MANY, "two boys and a girl", OPEN),
        (HOW_MANY, "one boy one girl", OPEN),
        (HOW_MANY, "four sons, one daughter, mashallah, five", 5),
        (HOW_MANY, "three, the oldest is twelve", 3),
        (HOW_MANY, "Three, a boy and two girls.", 3),
        (HOW_MANY, "five, one of them is my old mother, the other two pay rent", 5),
        (HOW_MANY, "there's twelve, one died in the accident", 12),
        (HOW_MANY, "three, and one more at my mom's", OPEN),
        (HOW_MANY, "two, then one was born in may", OPEN),
        (HOW_MANY, "two with my ex and one with maria", OPEN),
        (HOW_MANY, "seven before. six now.", OPEN),
        (HOW_MANY, "five of us, well, four since chuckie", OPEN),
        ("How many times did he call?", "never", 0),
        ("How many times did he call?", "Never, not in that month.", 0),
        ("How many times did he call?", "he never stopped", OPEN),
        ("How many times did he call?", "never stopped", OPEN),
        ("How many people saw it?", "not a soul", 0),
        (HOW_MANY, "my oldest is twelve", OPEN),
        ("How old are you?", "i'll be forty two in march", OPEN),
        ("How old is he?", "he is twelve", 12),
        (HOW_MANY, "between two and five", OPEN),
        (HOW_MANY, "a whole lot of them they are there constantly", OPEN),
        (HOW_MANY, "about sixty, sixty something", 60),
        (HOW_MANY, "sixty something", OPEN),
        (HOW_MANY, "oh it's one of those big houses", OPEN),
        ("How many days did you wait?", "they said please wait ten days and i waited thirty", OPEN),
        ("How many days did you wait?", "two weeks", OPEN),
        ("How old is she?", "she has sixteen years", 16),
        ("How long was your break?", "my lunch ends at one, so thirty minutes", 30),
        ("How many years?", "seven and a half", 7.5),
        (RATE, "twelve seventy five an hour plus tips", 12.75),
        (RATE, "seventeen fifty", 17.5),
        (RATE, "$1275", 1275),
        (HOW_MUCH, "four and a half grand, cash on the hood", 4500),
        (HOW_MUCH, "a hundred and eighteen dollars and fifty cents", 118.5),
        (HOW_MUCH, "eighteen five", 18_500),
        (HOW_MUCH, "seven ninety nine ninety nine", 799.99),
        (HOW_MUCH, "one thousand, one hundred and forty-nine dollars", 1149),
        (HOW_MUCH, "a quarter of a million", 250_000),
        (HOW_MUCH, "ninety eight thousand at first then one sixty so ninety eight", 98_000),
        (HOW_MUCH, "nine thousand on one card and four on the other, so thirteen", OPEN),
        (HOW_MUCH, "eight hundred and", OPEN),
        (HOW_MUCH, "i make six figures", OPEN),
        (HOW_MUCH, "some months three hundred, some months nothing", OPEN),
        ("How big is the lot in acres?", "three quarters of an acre give or take", 0.75),
    ],
)
def test_an_english_number_is_the_one_that_is_meant(asked: str, heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.NUMBER, asked, heard, "en") == value


@pytest.mark.parametrize(
    ("asked", "heard", "value"),
    [
        ("¿Cuánto gana usted por hora?", "quince con cincuenta", 15.5),
        ("¿Cuántas hectáreas tiene?", "hectárea y media", 1.5),
        ("¿Cuántos años trabajó ahí?", "diez años, no, miento, once, porque entré antes", 11),
        ("¿Cuántos hijos tiene?", "tres vivos y uno que se me murió, entonces ponga cuatro", 4),
        ("¿Cuántos hijos tiene?", "dos niños y una niña", OPEN),
        ("¿Cuántos hijos tiene?", "un niño y una niña", OPEN),
        ("¿Cuántos hijos tiene?", "el mayor tiene doce", OPEN),
        ("¿Cuántos disparos oyó?", "seis seguiditos y luego un grito", 6),
        ("¿Cuántos años tiene?", "tengo cuarenta y uno y cumplo cuarenta y dos en marzo", 41),
        ("¿Cuánto le costó?", "un dineral", OPEN),
        ("¿Cuántos testigos hubo?", "un montón de gente", OPEN),
        ("¿Cuántos testigos hubo?", "uno", 1),
        ("¿Cuántas veces ha sido multado?", "ni una sola", 0),
        ("¿De cuánto fue el cheque?", "fue de mil ochocien", OPEN),
        ("¿Cuánto gana?", "una miseria", OPEN),
        ("¿Cuánto duró?", "una hora", 1),
        ("¿Cuántos hijos tiene?", "una niña", 1),
        ("¿Cuántos cigarros fuma?", "ninguno, lo dejé cuando murió mi hermano", 0),
        ("¿Cuántos empleados había?", "doce, uno murió en el accidente", 12),
        ("¿Cuántos hijos tiene?", "dos con mi esposa y uno con otra señora", OPEN),
        ("¿Cuántas veces lo detuvieron?", "nunca", 0),
        ("¿Cuántas veces lo detuvieron?", "nunca dejaron de seguirme", OPEN),
        ("¿Cuánto debe?", "dos millones y medio", 2_500_000),
        ("¿Qué porcentaje es suyo?", "la mitad, el cincuenta por ciento", 50),
        ("¿De cuánto es la multa?", "$750, y luego sube a mil", 750),
    ],
)
def test_a_spanish_number_is_the_one_that_is_meant(asked: str, heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.NUMBER, asked, heard, "es") == value


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("i called them twice in twenty twenty one", "2021"),
        ("Give me a second... November 2023.", "2023-11"),
        ("i was born nineteen eighty one, the fourteenth of november, this is the real one", "1981-11-14"),
        ("that was back in oh six", "2006"),
        ("after the second stroke, oh-seven", "2007"),
        ("class of ninety four baby", "1994"),
        ("the summer of eighty nine", "1989"),
        ("christmas eve of 2019", "2019-12-24"),
        ("Valentine's Day, February 14, 2024, with a black eye", "2024-02-14"),
        ("the day after christmas 2019", "2019-12-26"),
        ("it was the day before christmas 2019", "2019-12-24"),
        ("the day after new year's eve 2019", "2020-01-01"),
        ("the night before march first twenty twenty", "2020-02-29"),
        ("i called the day after, on march 3rd 2020", "2020-03-03"),
        ("two days after july 4th 2019", OPEN),
        ("a week after christmas eve 2019", OPEN),
        ("the week after christmas 2019", OPEN),
        ("the month before march 2020", OPEN),
        ("the year after 2019", OPEN),
        ("two weeks before christmas 2019", OPEN),
        ("november of twenty one, the week before thanksgiving", "2021-11"),
        ("nineteen oh four", "1904"),
        ("nineteen hundred", "1900"),
        ("in may of 2020 i may have", "2020-05"),
        ("at 7pm on may the fourth 2022", "2022-05-04"),
        ("on valentine's day twenty eleven", "2011-02-14"),
        ("the last day of october twenty twenty two", "2022-10-31"),
        ("The last day of 2023.", "2023-12-31"),
        ("by the end of may twenty five", "2025-05"),
        ("may twenty five", OPEN),
        ("may four twenty twenty two", "2022-05-04"),
        ("october eleventh twenty four", "2024-10-11"),
        ("Twelfth of the eighth, nineteen forty-four", "1944-08-12"),
        ("it says oh three twelve twenty four", "2024-03-12"),
        ("zero nine, thirty, twenty eleven", "2011-09-30"),
        ("zero four slash seventeen slash twenty twenty four", "2024-04-17"),
        ("it was may i think, may twenty twenty one, so may tenth", "2021-05-10"),
        ("twenty twenty three i was eighteen so like october", "2023-10"),
        ("31st of january 2025 at four in the morning", "2025-01-31"),
        ("the week of the tenth of October, 2024", "2024-10"),
        ("nineteen ninety something", OPEN),
        ("jan nineteen twenty five", OPEN),
        ("june ninety six no ninety seven", OPEN),
        ("month number eight twenty twenty two", "2022"),
    ],
)
def test_an_english_date_is_as_exact_as_it_was_said(heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.DATE, "When was that?", heard, "en") == value


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("el dos de febrero del veintitrés", "2023-02-02"),
        ("vence el siete de junio del veintisiete", "2027-06-07"),
        ("en el noventa y ocho, con el huracán", "1998"),
        ("el día después de navidad del 2019", "2019-12-26"),
        ("un día antes de año nuevo del dos mil veinte", "2019-12-31"),
        ("al día siguiente del 28 de febrero de 2021", "2021-03-01"),
        ("dos semanas antes del 3 de mayo de 2020", OPEN),
        ("el 1er de mayo de 2020", "2020-05-01"),
        ("la nochebuena del dos mil dieciocho", "2018-12-24"),
        ("el día de reyes del dos mil catorce", "2014-01-06"),
        ("el último día del año dos mil doce", "2012-12-31"),
    ],
)
def test_a_spanish_date_is_as_exact_as_it_was_said(heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.DATE, "¿Cuándo fue?", heard, "es") == value


@pytest.mark.parametrize("odd", ["²", "½ ²", "① of may ²"])
def test_digits_that_are_no_numbers_are_read_over(odd: str) -> None:
    assert value_of(AnswerType.DATE, "When was that?", f"it was {odd}", "en") is OPEN


DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
UTILITIES = ("Water", "Gas", "Internet", "Trash")


@pytest.mark.parametrize(
    ("options", "heard", "value"),
    [
        (DAYS, "tuesday through friday", DAYS[1:5]),
        (DAYS, "tuesday through thursday and every saturday", (*DAYS[1:4], "Saturday")),
        (DAYS, "we close mondays, otherwise always", OPEN),
        (UTILITIES, "all of em except the trash", UTILITIES[:3]),
        (UTILITIES, "everything but the internet", ("Water", "Gas", "Trash")),
        (UTILITIES, "all except the sewer", OPEN),
        (UTILITIES, "water and the trash", ("Water", "Trash")),
        (UTILITIES, "water and the sewer", OPEN),
        (UTILITIES, "water and gas, no internet", OPEN),
        (UTILITIES, "the trash, they cut off my gas in june", OPEN),
        (UTILITIES, "all of them", UTILITIES),
        (("Infidelity", "Insults", "None"), "he took my cards so i couldn't buy nothing", OPEN),
        (("Mold", "No heat"), "mold and no heat", ("Mold", "No heat")),
    ],
)
def test_several_options_are_taken_only_when_every_part_of_the_list_is_one(
    options: tuple[str, ...], heard: str, value: AnswerValue
) -> None:
    assert value_of(AnswerType.MULTIPLE_CHOICE, "Which of these?", heard, "en", *options) == value


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        ("todos menos el seguro", ("Pasaporte", "Licencia")),
        ("el pasaporte y la licencia", ("Pasaporte", "Licencia")),
        ("el pasaporte, la licencia no", OPEN),
        ("el pasaporte, nada más", ("Pasaporte",)),
        ("el pasaporte y todo el dinero", OPEN),
    ],
)
def test_several_spanish_options_are_taken_only_when_every_part_of_the_list_is_one(
    heard: str, value: AnswerValue
) -> None:
    options = ("Pasaporte", "Licencia", "Seguro social")
    assert value_of(AnswerType.MULTIPLE_CHOICE, "¿Qué documentos tiene?", heard, "es", *options) == value


@pytest.mark.parametrize(
    ("asked", "heard", "value"),
    [
        ("Do you have any pain?", "i do, my wife has to help me dress now", True),
        ("Did you ask for help?", "i did and they put me on hold", True),
        ("Have you ever been evicted?", "once, in college", True),
        ("Have you ever been evicted?", "once i got my papers we moved", OPEN),
        ("Was it explained to you?", "not a word they talked so fast", False),
        ("Do you have trouble breathing?", "i can't catch my breath after one flight, so yes", True),
        ("Has the tenant refused entry?", "he won't let me in he says come back", OPEN),
        ("Did you record it?", "he asked me about it and i said no", OPEN),
        ("Does he live there?", "well he does and he doesn't", OPEN),
    ],
)
def test_a_yes_or_no_is_taken_from_plain_words_only(asked: str, heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.YES_NO, asked, heard, "en") == value


@pytest.mark.parametrize(
    ("heard", "value"), [("that car saw me coming", OPEN), ("me", "Me"), ("that was me", "Me"), ("my neighbor", OPEN)]
)
def test_a_small_word_is_an_option_only_where_the_turn_begins_or_ends(heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.CHOICE, "Who is at fault?", heard, "en", "Me", "The other driver") == value


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "um his name is, it's"), ("es", "porque las maras nos"), ("es", "me agarró del cuello y yo entonces")],
)
def test_a_text_that_breaks_off_is_not_complete(language: str, heard: str) -> None:
    question = Question(id=QuestionId("q1"), text="?", answer=ExpectedAnswer(type=AnswerType.TEXT))
    assert not understand(question, heard, language=language).is_complete


STATUS = ("Single", "Married", "Separated", "Divorced", "Widowed")
BENEFITS = ("SNAP", "Medicaid", "SSI", "Housing voucher")
PAID = ("Hourly", "Salary", "Commission", "Cash")
WOUNDS = ("Broken bones", "Cuts or bruises", "Burns", "Head injury", "Back pain")
ESTADO = ("Soltero", "Casado", "Separado", "Divorciado", "Viudo")


@pytest.mark.parametrize(
    ("language", "asked", "options", "heard", "value"),
    [
        ("en", "What is your marital status?", STATUS, "my husband passed", "Widowed"),
        ("en", "What is your marital status?", STATUS, "never tied the knot", "Single"),
        ("en", "What is your marital status?", STATUS, "we tied the knot in may", "Married"),
        ("en", "How are you paid?", PAID, "so much an hour", "Hourly"),
        ("en", "How are you paid?", PAID, "under the table", "Cash"),
        ("en", "How are you paid?", PAID, "part salary part commission", OPEN),
        ("en", "How are you paid?", PAID, "an hour late every week", OPEN),
        ("en", "Reason for filing", ("Job loss", "Divorce"), "i got laid off", "Job loss"),
        ("en", "What was the weather?", ("Clear", "Fog"), "foggy", "Fog"),
        ("es", "¿Cómo le pagan?", ("Efectivo", "Cheque", "Depósito directo"), "me cae al banco", "Depósito directo"),
        ("es", "¿Cómo estaba el clima?", ("Despejado", "Niebla"), "había mucha neblina", "Niebla"),
        ("en", "What is your marital status?", STATUS, "we split up", "Separated"),
        ("en", "What is your marital status?", STATUS, "never been married", "Single"),
        ("en", "Do you rent or own?", ("Own", "Rent"), "i'm a tenant", "Rent"),
        ("en", "Do you rent or own?", ("Own", "Rent"), "it's ours, paid off", "Own"),
        ("en", "Who has custody?", ("Mother", "Grandparent"), "grandma does", "Grandparent"),
        ("en", "Who has custody?", ("Mother", "Father", "Shared"), "their mom", "Mother"),
        ("en", "Who has custody?", ("Mother", "Father", "Shared"), "we split it fifty fifty", "Shared"),
        ("en", "Who pays?", ("You", "Other parent"), "I do, through work", "You"),
        ("en", "Who pays?", ("You", "Other parent"), "i do mornings he does the rest", OPEN),
        ("en", "Where is she?", ("With you", "With the other parent"), "she's with me", "With you"),
        ("en", "Are the repairs done?", ("In progress", "Complete"), "half done", OPEN),
        ("es", "¿Quién tiene la custodia?", ("Madre", "Padre"), "su mamá", "Madre"),
        ("es", "¿Qué lado?", ("Izquierdo", "Derecho", "Ambos"), "los dos, pero más el izquierdo", OPEN),
        ("en", "How does he pay?", ("Cash", "Check"), "not in my hand that's for sure", OPEN),
        ("en", "What is your marital status?", STATUS, "i was married but now divorced", "Divorced"),
        ("en", "What is your marital status?", STATUS, "getting divorced", OPEN),
        ("en", "What is your marital status?", STATUS, "almost divorced", OPEN),
        ("en", "Do you rent or own?", ("Own", "Rent"), "i used to own but now i rent", "Rent"),
        ("es", "¿Cuál es su estado civil?", ESTADO, "mi esposo falleció", "Viudo"),
        ("es", "¿Cuál es su estado civil?", ESTADO, "estaba casado, ahora divorciado", "Divorciado"),
        ("es", "¿Cuál es su estado civil?", ESTADO, "casi divorciado", OPEN),
        ("es", "¿Cómo le pagan?", ("Efectivo", "Cheque"), "en la mano", "Efectivo"),
    ],
)
def test_an_option_is_found_by_the_words_that_people_use_for_it(
    language: str, asked: str, options: tuple[str, ...], heard: str, value: AnswerValue
) -> None:
    assert value_of(AnswerType.CHOICE, asked, heard, language, *options) == value


@pytest.mark.parametrize(
    ("options", "heard", "value"),
    [
        (BENEFITS, "food stamps and section eight", ("SNAP", "Housing voucher")),
        (
            ("Emergency room", "Chiropractor"),
            "The ER and then a chiropractor.",
            ("Emergency room", "Chiropractor"),
        ),
        (("Emergency room", "Chiropractor"), "the, er, chiropractor", ("Chiropractor",)),
        (("Headaches", "Dizziness", "None"), "all of them", ("Headaches", "Dizziness")),
        (("Headaches", "Dizziness", "None of the above"), "everything", ("Headaches", "Dizziness")),
        (("Headaches", "Dizziness", "None of the above"), "none", ("None of the above",)),
        (("Beds", "Clothes", "Pets"), "everything but the pets, so beds, clothes", OPEN),
        (("Beds", "Clothes", "Pets"), "everything but the pets", ("Beds", "Clothes")),
        (("Theft", "Assault", "None"), "theft, nothing else", OPEN),
        (BENEFITS, "the first and the third", ("SNAP", "SSI")),
        (BENEFITS, "food stamps and a thing from the county", OPEN),
        (BENEFITS, "my mother gets ssi", OPEN),
        (BENEFITS, "i applied for medicaid", OPEN),
        (("Rent", "Car", "Credit card"), "the car and the credit card", ("Car", "Credit card")),
        (WOUNDS, "snapped my wrist in two places", ("Broken bones",)),
        (WOUNDS, "i had a concussion and my back's been killing me", ("Head injury", "Back pain")),
        (WOUNDS, "burned my arm and i got cut up by the glass", ("Cuts or bruises", "Burns")),
        (WOUNDS, "i broke down crying", OPEN),
        (WOUNDS, "i broke my lease", OPEN),
        (("Physical", "Verbal"), "he hit me and he cussed me out every day", ("Physical", "Verbal")),
        (("Tax returns", "Pay stubs", "None"), "taxes and the stubs", ("Tax returns", "Pay stubs")),
        (("Tax returns", "Pay stubs", "None"), "i burned my stubs", OPEN),
        (("Tax returns", "Pay stubs", "None"), "i didn't bring any", ("None",)),
        (("Tax returns", "Pay stubs", "None"), "there weren't any more", OPEN),
    ],
)
def test_every_part_of_a_list_may_be_in_other_words(options: tuple[str, ...], heard: str, value: AnswerValue) -> None:
    assert value_of(AnswerType.MULTIPLE_CHOICE, "Which of these do you have?", heard, "en", *options) == value


def test_no_word_for_a_number_or_a_month_stands_in_the_code_for_all_languages() -> None:
    """Another language is one folder more and no code."""
    lexicons = [lexicon_of(language) for language in sorted(LANGUAGES)]
    figures = {name for each in lexicons for name in each.figures.every}
    little = {name for each in lexicons for name in (each.figures.and_word, each.figures.point_word)}
    little |= {name for each in lexicons for name in each.values.not_that}
    written_everywhere = {"k"}
    for path in RULES.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            each.value for each in ast.walk(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str)
        }
        assert not named & (figures | little) - written_everywhere, path.name


RENT = "How much do you pay in rent each month?"
HOURS = "How many hours a week did you work?"
YOUNGEST = "How old is your youngest child?"
RENTA = "¿Cuánto paga de renta al mes?"
MENOR = "¿Cuántos años tiene su hijo menor?"
PERSONAS = "¿Cuántas personas viven en su casa?"


@pytest.mark.parametrize(
    ("asked", "heard", "language", "value"),
    [
        (RENT, "1,450 a month", "en", 1450),
        (RENT, "We pay 500 every two weeks.", "en", OPEN),
        (HOURS, "Eight hours a day, five days.", "en", OPEN),
        (HOURS, "forty a week", "en", 40),
        (HOW_MANY, "Me, my wife and three kids.", "en", OPEN),
        ("How many children live there?", "my wife and three children", "en", 3),
        (YOUNGEST, "Turns four in May.", "en", OPEN),
        (YOUNGEST, "nine, almost ten", "en", 9),
        (YOUNGEST, "Born in 2015.", "en", OPEN),
        (YOUNGEST, "he just turned four", "en", 4),
        ("How many times did you see a doctor?", "Once a week.", "en", OPEN),
        ("How many times did you see a doctor?", "every week for two months", "en", OPEN),
        ("How many times did you see a doctor?", "Twice, then once more.", "en", OPEN),
        ("How many vehicles do you own?", "None that run.", "en", OPEN),
        ("What year was it made?", "It's about ten years old.", "en", OPEN),
        ("What year was it made?", "2012", "en", 2012),
        (RENT, "My half is 600.", "en", OPEN),
        (RENT, "I owe 2,400.", "en", OPEN),
        ("How many employees are there?", "More than a hundred.", "en", OPEN),
        ("How much did you lose?", "At least 3,000.", "en", OPEN),
        ("How many years did you work there?", "Since 2012.", "en", OPEN),
        ("¿Cuánto perdió?", "más de tres mil", "es", OPEN),
        (RENTA, "Quinientos cada quincena.", "es", OPEN),
        (RENTA, "Ochocientos al mes.", "es", 800),
        ("¿Cuántos años vivió ahí?", "Seis meses.", "es", OPEN),
        ("¿Cuántos años vivió ahí?", "Cinco años y medio.", "es", 5.5),
        ("¿Cuántos años vivió ahí?", "un año y medio", "es", 1.5),
        (MENOR, "Casi diez.", "es", OPEN),
        (MENOR, "Nació en 2015.", "es", OPEN),
        (MENOR, "acaba de cumplir dos", "es", 2),
        (PERSONAS, "Yo, mi esposa y tres hijos.", "es", OPEN),
        ("¿Cuántos hijos tiene?", "mi esposa y yo tenemos tres hijos", "es", 3),
    ],
)
def test_a_number_of_another_measure_or_of_some_alone_is_followed_up(
    asked: str, heard: str, language: str, value: AnswerValue
) -> None:
    assert value_of(AnswerType.NUMBER, asked, heard, language) == value


@pytest.mark.parametrize(
    ("heard", "language"),
    [
        ("August 3rd or 4th, 2017.", "en"),
        ("may or june of 2020", "en"),
        ("2012, maybe 2013", "en"),
        ("El 3 o el 4 de agosto de 2017.", "es"),
        ("before April 2017", "en"),
        ("after March 1st 2020", "en"),
        ("antes de abril de 2017", "es"),
    ],
)
def test_one_of_two_dates_and_a_date_beside_it_are_followed_up(heard: str, language: str) -> None:
    assert value_of(AnswerType.DATE, "When did it happen?", heard, language) is OPEN


WAYS = ("Phone", "Email", "Mail")
MEDIOS = ("Teléfono", "Correo electrónico", "Correo postal")


@pytest.mark.parametrize(
    ("options", "heard", "language", "value"),
    [
        (("Married", "Divorced"), "I was married.", "en", OPEN),
        (("Weekly", "Monthly"), "More than weekly.", "en", OPEN),
        (("Casado", "Divorciado"), "Era casada.", "es", OPEN),
        (WAYS, "Phone, no, email.", "en", "Email"),
        (MEDIOS, "teléfono, no, correo electrónico", "es", "Correo electrónico"),
        (("Cash", "Credit card"), "card, no, cash", "en", "Cash"),
        (WAYS, "Anything but mail.", "en", OPEN),
        (WAYS, "either one but not by phone", "en", OPEN),
        (("Phone", "Mail"), "anything but mail", "en", "Phone"),
        (MEDIOS, "Todo menos correo postal.", "es", OPEN),
        (MEDIOS, "por teléfono no porque mi ex contesta", "es", OPEN),
        (MEDIOS, "por correo postal no mi ex las abre", "es", OPEN),
        (WAYS, "the phone isn't safe", "en", OPEN),
        (MEDIOS, "teléfono no, correo electrónico", "es", "Correo electrónico"),
        (("Soltero", "Casado"), "casado, no tengo hijos", "es", "Casado"),
        (("Arm", "Leg"), "the arm was fine", "en", OPEN),
        (MEDIOS, "Cualquiera menos por teléfono.", "es", OPEN),
    ],
)
def test_an_option_that_is_left_out_is_not_the_one(
    options: tuple[str, ...], heard: str, language: str, value: AnswerValue
) -> None:
    asked = "¿Cuál es?" if language == "es" else "Which is it?"
    assert value_of(AnswerType.CHOICE, asked, heard, language, *options) == value


AIDS = ("SNAP", "Medicaid", "SSI")
INJURIES = ("Head", "Neck", "Back")


@pytest.mark.parametrize(
    ("options", "heard", "language", "value"),
    [
        (AIDS, "all three", "en", AIDS),
        (AIDS, "all four", "en", OPEN),
        (AIDS, "not all of them", "en", OPEN),
        (AIDS, "not at all", "en", OPEN),
        (AIDS, "both", "en", OPEN),
        (AIDS[:2], "both of them", "en", AIDS[:2]),
        (AIDS, "just disability", "en", OPEN),
        (INJURIES, "nothing broken", "en", OPEN),
        (INJURIES, "nothing at all", "en", ()),
        (AIDS, "los tres", "es", AIDS),
        (AIDS, "los dos", "es", OPEN),
        (AIDS, "nada fijo", "es", OPEN),
        (AIDS, "nada de eso", "es", ()),
    ],
)
def test_all_and_none_are_those_that_are_asked_for(
    options: tuple[str, ...], heard: str, language: str, value: AnswerValue
) -> None:
    assert value_of(AnswerType.MULTIPLE_CHOICE, "Which of these?", heard, language, *options) == value
