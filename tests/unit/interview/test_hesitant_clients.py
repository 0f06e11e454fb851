"""What clients say in parts, and set right while it is read back to them: nothing of it is lost or put down wrong."""

import pytest

from shared.interview.events import AnswerValue
from tests.unit.interview.building import begun, question

NEXT = question("q2", text="Second?")
PARTS = ("Head", "Neck", "Back", "Shoulder", "Knee", "Other")
PAPERS = ("Passport", "Birth certificate", "Tax returns", "Pay stubs")
BENEFITS = ("SNAP", "SSI", "Medicaid", "None of these")


@pytest.mark.parametrize(
    ("language", "asked", "turns", "raw"),
    [
        ("en", "What is your spouse's full name?", ("we're not together", "keisha brown", "yes"), "keisha brown"),
        ("es", "¿Cuál es su nombre completo?", ("me llamo Lupe", "María Ávila Ruiz", "sí"), "María Ávila Ruiz"),
        ("en", "What is your full name?", ("Kowalczyk", "Tomasz Kowalczyk", "yes"), "Kowalczyk Tomasz Kowalczyk"),
        (
            "en",
            "What is your full name?",
            ("robert kowalski k o w a l s k i", "yes"),
            "robert kowalski k o w a l s k i",
        ),
        ("en", "What is your phone number?", ("815", "555", "0122", "yes"), "815 555 0122"),
        (
            "en",
            "What is your phone number?",
            ("eight one five two seven three nine", "one two three", "yes"),
            "eight one five two seven three nine one two three",
        ),
        ("en", "What is your full name?", ("Caitlin Smythe", "no Smith", "yes"), "Caitlin Smythe no Smith"),
        ("en", "What is your phone number?", ("503 555 0142", "my wife's is 555 0199"), "503 555 0142"),
        ("en", "What is your full name?", ("Robert Hale", "sounds about right", "yes"), "Robert Hale"),
        (
            "en",
            "What is your email address?",
            ("dtill88 at gmail dot com", "d as in david t i l l eighty eight", "yes"),
            "dtill88 at gmail dot com d as in david t i l l eighty eight",
        ),
    ],
)
def test_a_name_a_number_or_an_address_is_what_the_client_said_of_it_last(
    language: str, asked: str, turns: tuple[str, ...], raw: str
) -> None:
    interview = begun(question("q1", text=asked), NEXT, language=language)
    for turn in turns:
        interview.say(turn)
    assert next(iter(interview.state.answers.values())).raw == raw


@pytest.mark.parametrize(
    ("language", "asked", "turns", "value"),
    [
        (
            "es",
            "¿Cuándo ocurrió el accidente?",
            ("el mes pasado", "el quince de octubre", "de este año", "dos mil veintiséis"),
            "2026-10-15",
        ),
        ("en", "When did you get married?", ("oh we met in 1972", "june seventy five", "the fourteenth"), "1975-06-14"),
        ("en", "What is your date of birth?", ("my wife's is march 3rd 1980", "may 5th 1981"), "1981-05-05"),
    ],
)
def test_a_date_is_put_together_of_what_was_said_of_it(
    language: str, asked: str, turns: tuple[str, ...], value: str
) -> None:
    interview = begun(question("q1", "date", text=asked), NEXT, language=language)
    for turn in turns:
        interview.say(turn)
    assert next(iter(interview.state.answers.values())).value == value


@pytest.mark.parametrize(
    ("type", "asked", "turns", "value"),
    [
        ("date", "What is your date of birth?", ("march 5th 1980", "eighty one"), "1981-03-05"),
        ("date", "What is your date of birth?", ("march 5th 1980", "my sister's is march sixth"), "1980-03-05"),
        ("date", "When did you get married?", ("march 5th 1980", "we met in 1975"), "1980-03-05"),
        ("number", "How much is your rent?", ("twelve hundred", "plus sixty for water"), 1200),
        ("number", "How much is your rent?", ("twelve hundred", "it was nine hundred before"), 1200),
        ("number", "How much is your rent?", ("twelve hundred", "no twelve fifty"), 1250),
        ("number", "How many children do you have?", ("may 2010",), None),
    ],
)
def test_only_what_is_right_instead_changes_what_is_read_back(
    type: str, asked: str, turns: tuple[str, ...], value: AnswerValue
) -> None:
    interview = begun(question("q1", type, text=asked), NEXT)
    for turn in turns:
        interview.say(turn)
    answer = next(iter(interview.state.answers.values()), None)
    assert (None if answer is None else answer.value) == value


def test_an_option_that_is_denied_in_a_read_back_is_not_the_right_one() -> None:
    options = ("Married", "Separated", "Divorced")
    for heard, value in (("not divorced separated", "Separated"), ("not married", "Divorced")):
        interview = begun(question("q1", "choice", text="What is your marital status?", options=options), NEXT)
        interview.say("the divorce is final")
        interview.say(heard)
        assert next(iter(interview.state.answers.values())).value == value


@pytest.mark.parametrize(
    ("asked", "options", "said", "value"),
    [
        ("Which parts were injured?", PARTS, "neck and back, not the knee", ("Neck", "Back")),
        ("Which documents do you have?", PAPERS, "the last two", ("Tax returns", "Pay stubs")),
        ("Which documents do you have?", PAPERS, "the first two", ("Passport", "Birth certificate")),
        ("Which benefits do you receive?", BENEFITS, "i don't get any of those", ("None of these",)),
    ],
)
def test_a_list_is_what_is_meant_of_it(asked: str, options: tuple[str, ...], said: str, value: tuple[str, ...]) -> None:
    interview = begun(question("q1", "multiple_choice", text=asked, options=options), NEXT)
    interview.say(said)
    assert next(iter(interview.state.answers.values())).value == value


@pytest.mark.parametrize(
    ("type", "asked", "said", "value"),
    [
        ("yes_no", "Are you currently employed?", "no dear i'm retired", False),
        ("yes_no", "Is your wife a citizen?", "she is", True),
        ("yes_no", "Did you receive a copy of the report?", "they never gave me one", False),
        ("yes_no", "Have you missed any rent payments?", "two months", True),
        ("yes_no", "Do you need an interpreter?", "i speak english", False),
        ("yes_no", "Did you sign a severance agreement?", "she said sign here so yeah i signed", True),
        ("yes_no", "Are the children in therapy?", "they're on a waitlist so no not yet", False),
        ("yes_no", "Is anyone else living with you?", "just me and the dog", False),
        ("number", "How many people live in your household?", "my daughter, her husband, the two kids and me", None),
        ("choice", "How do you pay the rent?", "i'm retired", None),
    ],
)
def test_a_plain_answer_is_taken_and_a_sum_is_the_clients_to_say(
    type: str, asked: str, said: str, value: AnswerValue
) -> None:
    interview = begun(question("q1", type, text=asked), NEXT)
    interview.say(said)
    answer = next(iter(interview.state.answers.values()), None)
    assert (None if answer is None else answer.value) == value
