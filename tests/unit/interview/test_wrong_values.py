"""A value that was not meant is worse than none: what others say, what was once so, what is taken back at once."""

import pytest

from shared.interview.answers import understand
from shared.interview.events import AnswerValue
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId


def value(
    asked: str, kind: AnswerType, heard: str, *, language: str = "en", options: tuple[str, ...] = ()
) -> AnswerValue:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=kind, options=options))
    turn = understand(question, heard, language=language)
    return turn.value if turn.is_complete else None


@pytest.mark.parametrize(
    "heard",
    ["absolutely nothing", "correct i did not", "of course i never", "totally false", "certainly not", "indeed not"],
)
def test_a_word_that_stresses_a_no_is_no_yes(heard: str) -> None:
    assert value("Did you sign the agreement?", AnswerType.YES_NO, heard) is False


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "Did you sign the agreement?", "yes i didn't"),
        ("en", "Did you sign the agreement?", "yes i never signed"),
        ("en", "Did you sign the agreement?", "yes but don't quote me"),
        ("en", "Did you sign the agreement?", "i'd say yes but i'm not sure"),
        ("en", "Did you sign the agreement?", "they claim yes"),
        ("en", "Did you sign the agreement?", "allegedly yes"),
        ("en", "Did you sign the agreement?", "true or false"),
        ("en", "Did you sign the agreement?", "he did"),
        ("en", "Did he fail to pay you?", "correct he did not"),
        ("en", "Are you a member of a union?", "right to work state honey"),
        ("en", "Do you want to change back to your maiden name?", "leave it how it is"),
        ("en", "Do you have any children?", "two dogs"),
        ("en", "Do you have any children?", "one day"),
        ("en", "Have you paid this month's rent?", "i will"),
        ("es", "¿Firmó usted el contrato?", "según ellos sí"),
        ("es", "¿Firmó usted el contrato?", "creo que sí pero no estoy segura"),
        ("es", "¿Firmó usted el contrato?", "sí no lo firmé"),
        ("es", "¿Denunció usted los hechos?", "mi vecina lo hizo"),
        ("es", "¿Ya no vive con su esposo?", "ya no"),
        ("en", "Has a court ever removed your children?", "my sister's they did"),
        ("en", "Do you have a lawyer?", "a lady is helping me"),
        ("en", "Have you left the country since you arrived?", "since i arrived i've been here"),
        ("es", "¿Ha sido arrestado alguna vez?", "a mi hijo sí lo agarraron"),
        ("es", "¿Tiene abogado?", "una señora me está ayudando"),
        ("es", "¿Ha trabajado desde que llegó?", "desde que llegué a la casa de mi tía"),
        ("es", "¿Ha faltado al trabajo por la lesión?", "todavía no regreso"),
    ],
)
def test_a_yes_that_the_client_does_not_stand_by_is_followed_up(language: str, asked: str, heard: str) -> None:
    assert value(asked, AnswerType.YES_NO, heard, language=language) is None


@pytest.mark.parametrize(
    ("asked", "heard", "meant"),
    [
        ("Were you hurt in the crash?", "yes i couldn't walk for a month", True),
        ("Did he hit you?", "yes he never stopped", True),
        ("Did anyone see it?", "the mailman did", True),
        ("Did you sign anything?", "walked out didn't sign", False),
        ("Did you sign anything?", "i refused", False),
        ("Do you own your home?", "rent", False),
        ("Do you own your home?", "free and clear", True),
        ("Are you employed?", "laid off in march", False),
        ("Are you married?", "divorced", False),
        ("Are you behind on the rent?", "all paid up", False),
        ("Were you injured?", "badly", True),
    ],
)
def test_a_yes_or_no_in_the_words_of_its_question_is_taken(asked: str, heard: str, *, meant: bool) -> None:
    assert value(asked, AnswerType.YES_NO, heard) is meant


@pytest.mark.parametrize(
    ("language", "asked", "heard"),
    [
        ("en", "What is your monthly income?", "my husband makes four thousand"),
        ("en", "What is your monthly income?", "it used to be two thousand"),
        ("en", "What is your monthly income?", "i asked for two thousand"),
        ("en", "What is your monthly income?", "they say three thousand"),
        ("en", "What is your monthly income?", "maybe two thousand maybe less"),
        ("en", "How many children do you have?", "my sister has three"),
        ("en", "How many children do you have?", "first one was in 2010"),
        ("en", "How many children do you have?", "one plus twins"),
        ("en", "How many children do you have?", "none but two stepkids"),
        ("en", "How old are you?", "my wife is forty"),
        ("en", "How old are you?", "i was forty when it happened"),
        ("en", "What is your house worth?", "three ten"),
        ("es", "¿Cuál es su ingreso mensual?", "mi esposo gana cuatro mil"),
        ("es", "¿Cuál es su ingreso mensual?", "antes ganaba dos mil"),
        ("es", "¿Cuál es su ingreso mensual?", "dicen que dos mil"),
        ("es", "¿Cuántos hijos tiene?", "gemelos y un niño"),
        ("es", "¿Cuántos disparos oyó?", "un titipuchal"),
    ],
)
def test_a_number_that_is_not_the_clients_or_no_more_so_is_followed_up(language: str, asked: str, heard: str) -> None:
    assert value(asked, AnswerType.NUMBER, heard, language=language) is None


@pytest.mark.parametrize(
    ("language", "asked", "heard", "meant"),
    [
        ("en", "What did you ask for in your letter?", "i asked for two thousand", 2000),
        ("en", "What was your rent?", "it used to be 900", 900),
        ("en", "How old is your wife?", "my wife is forty", 40),
        ("en", "How many children do you have?", "let's see, one, two, three", 3),
        ("en", "How much have you paid?", "not a cent, my sister covered it", 0),
        ("es", "¿Cuánto paga de renta?", "pago seisientos", 600),
        ("es", "¿Cuántos hijos tiene?", "ninguno yo nunca tuve", 0),
        ("es", "¿Cuántos carros tiene?", "a ver, uno, dos, tres", 3),
    ],
)
def test_the_same_words_are_the_number_where_they_are_asked_for(
    language: str, asked: str, heard: str, meant: float
) -> None:
    assert value(asked, AnswerType.NUMBER, heard, language=language) == meant


@pytest.mark.parametrize(
    ("language", "heard"),
    [("en", "not march 3 2024"), ("es", "no fue el tres de marzo de 2024"), ("en", "after march 3 2024")],
)
def test_a_date_that_is_denied_is_none(language: str, heard: str) -> None:
    asked = {"en": "When did the accident happen?", "es": "¿Cuándo fue el accidente?"}[language]
    assert value(asked, AnswerType.DATE, heard, language=language) is None


DEBTS = ("Credit cards", "Medical bills", "Student loans", "Payday loans")


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("all hospital", ("Medical bills",)),
        ("its all plastic", ("Credit cards",)),
        ("cards hospital and them payday places", ("Credit cards", "Medical bills", "Payday loans")),
        ("all of it", DEBTS),
        ("all", DEBTS),
        ("everything else", None),
    ],
)
def test_all_is_every_option_only_by_itself(heard: str, meant: AnswerValue) -> None:
    assert value("Which kinds of debts do you have?", AnswerType.MULTIPLE_CHOICE, heard, options=DEBTS) == meant


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("every three or four months", "A few times a year"),
        ("every month", "Monthly"),
        ("every other month", "A few times a year"),
    ],
)
def test_every_few_months_is_not_every_month(heard: str, meant: str) -> None:
    options = ("Weekly", "Monthly", "A few times a year", "Rarely")
    assert value("How often do you see a doctor?", AnswerType.CHOICE, heard, options=options) == meant
    assert value("How often do you see a doctor?", AnswerType.CHOICE, heard, options=options[:2]) != (
        "Monthly" if meant != "Monthly" else None
    )


PAID = ("Cash", "Check", "Bank transfer", "Card")


@pytest.mark.parametrize(
    ("language", "options", "heard", "meant"),
    [
        ("en", PAID, "cash", "Cash"),
        ("en", PAID, "mostly cash", "Cash"),
        ("en", PAID, "sometimes cash sometimes a transfer", None),
        ("en", PAID, "half cash half check", None),
        (
            "en",
            (*PAID, "Sometimes cash, sometimes check"),
            "sometimes cash, sometimes check",
            "Sometimes cash, sometimes check",
        ),
        ("en", ("Never", "Sometimes", "Often"), "sometimes", "Sometimes"),
        ("es", ("Efectivo", "Cheque"), "a veces efectivo", None),
        ("es", ("Efectivo", "Cheque"), "unos meses efectivo y otros con giro", None),
        ("es", ("Efectivo", "Cheque", "Mixto"), "parte en la cuenta y parte en la mano", None),
        ("es", ("Exclusiva", "Compartida"), "mitad y mitad, una semana cada uno", "Compartida"),
    ],
)
def test_what_is_chosen_at_times_only_is_followed_up(
    language: str, options: tuple[str, ...], heard: str, meant: str | None
) -> None:
    asked = "How do you pay your rent?" if language == "en" else "¿Cómo paga la renta?"
    assert value(asked, AnswerType.CHOICE, heard, language=language, options=options) == meant


WITH = ("Me", "The other parent", "A relative", "Foster care")


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("they're with me", "Me"),
        ("she's got them", "The other parent"),
        ("my mom has them", "A relative"),
        ("the state took them", "Foster care"),
        ("she has a new boyfriend", None),
        ("come with me", None),
        ("the state took her license", None),
    ],
)
def test_who_has_the_children_is_read_by_who_has_them(heard: str, meant: str | None) -> None:
    assert value("Who has the children now?", AnswerType.CHOICE, heard, options=WITH) == meant


@pytest.mark.parametrize(
    ("language", "asked", "heard", "meant"),
    [
        ("en", "Did you and your husband sign?", "my husband and i did", True),
        ("en", "Do you have any children?", "a girl and two boys", True),
        ("es", "¿Arrestaron a su hijo?", "a mi hijo sí lo agarraron", True),
        ("es", "¿Lo arrestaron?", "a mí sí me agarraron", True),
        ("es", "¿Tiene hijos?", "dos niñas", True),
        ("es", "¿Ha faltado al trabajo por la lesión?", "todavía no", False),
    ],
)
def test_the_same_words_are_a_yes_or_a_no_of_whom_is_asked_about(
    language: str, asked: str, heard: str, *, meant: bool
) -> None:
    assert value(asked, AnswerType.YES_NO, heard, language=language) is meant


@pytest.mark.parametrize(
    ("language", "heard", "meant"),
    [
        ("en", "fourth of july two years back so twenty twenty four", "2024-07-04"),
        ("en", "july fourth at 5 pm 2024", "2024-07-04"),
        ("es", "la víspera de año nuevo del dos mil veinticuatro", "2024-12-31"),
        ("es", "víspera de navidad del dos mil veinte", "2020-12-24"),
        ("es", "el último de marzo del dos mil veintiséis", "2026-03-31"),
        ("es", "el año nuevo del dos mil veinticuatro", "2024-01-01"),
    ],
)
def test_a_day_is_the_one_that_is_named_and_no_count_beside_it(language: str, heard: str, meant: str) -> None:
    assert value("When did it happen?", AnswerType.DATE, heard, language=language) == meant


def test_a_boy_and_a_girl_are_two_children() -> None:
    assert value("¿Cuántos hijos tiene?", AnswerType.NUMBER, "una parejita", language="es") == 2
