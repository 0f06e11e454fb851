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
