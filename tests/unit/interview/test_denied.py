"""What a client says after "No." to a read-back belongs to the answer that they denied, however it comes in."""

from dataclasses import replace

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.flow import Decision, Purpose, hear, needs_understanding
from shared.interview.script import Question
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act
from tests.unit.interview.building import begun, purposes, question, status, wordings

BORN = question("q1", "date", text="What is your date of birth?")
NAME = question("q1", text="What is your full name?")
RENT = question("q1", "number", text="How much rent do you pay each month?")
PHONE = question("q1", text="What is your phone number?")
NEXT = question("q2", text="What happened?")


def denied(asked: Question, said: str, no: str = "No.") -> PlayedInterview:
    """An answer was read back and denied, and the client speaks before the question was put again in full."""
    interview = begun(asked, NEXT)
    interview.say(said)
    interview.say(no, is_delivered=False)
    return interview


def say_late(interview: PlayedInterview, words: str) -> Decision:
    """It was said before what is on the table was put, and transcribed after."""
    said = interview.utterance(words)
    understood = interview._understood(words)
    return interview.take(hear(interview.state, said, understood, is_late=True), said)


@pytest.mark.parametrize("how", ["unheard", "cut off", "late", "heard"])
@pytest.mark.parametrize(
    ("asked", "first", "no", "then", "value", "raw"),
    [
        (BORN, "February 14, 1975", "No.", "February 14, 1985", "1985-02-14", "February 14, 1985"),
        (BORN, "February 14, 1975", "No, it's", "eighty-five.", "1985-02-14", "February 14, 1975 eighty-five."),
        (BORN, "February 14, 1975", "No.", "the fifteenth", "1975-02-15", "February 14, 1975 the fifteenth"),
        (RENT, "1200", "No, it's", "thirteen hundred.", 1300, "thirteen hundred."),
        (NAME, "Maria Gonzales", "No.", "G O N Z A L E Z.", None, "Maria Gonzales G O N Z A L E Z."),
        (NAME, "Maria Gonzales", "No.", "It's with a Z.", None, "Maria Gonzales It's with a Z."),
        (NAME, "Mario Gonzales", "No.", "Maria Gonzalez.", None, "Maria Gonzalez."),
        (PHONE, "5 5 5 0 1 4 2", "No.", "the last digit is 3", None, "5 5 5 0 1 4 2 the last digit is 3"),
    ],
)
def test_what_is_right_is_taken_and_read_back(
    how: str, asked: Question, first: str, no: str, then: str, value: object, raw: str
) -> None:
    interview = denied(asked, first, no)
    if how == "heard":
        interview.deliver()
    decision = say_late(interview, then) if how == "late" else interview.say(then, is_unheard=how == "unheard")
    assert interview.state.is_reading_back
    assert not wordings(decision)
    assert (interview.state.answers[asked.id].value, interview.state.answers[asked.id].raw) == (value, raw)
    assert interview.stored() == interview.state
    interview.say("yes")
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert asked.id in interview.state.confirmed_by


def test_a_no_with_a_value_that_is_misheard_once_more_confirms_nothing() -> None:
    interview = begun(BORN, NEXT)
    interview.say("February 14, 1975")
    assert wordings(interview.say("No. February 14, 1975")) == [BORN.text]
    assert BORN.id not in interview.state.confirmed_by


def test_in_spanish_too() -> None:
    interview = begun(question("q1", "date", text="¿Cuál es su fecha de nacimiento?"), NEXT, language="es")
    for words in ("14 de febrero de 1975", "No."):
        interview.say(words, is_delivered=False)
    interview.say("del ochenta y cinco", is_unheard=True)
    assert interview.state.answers[BORN.id].value == "1985-02-14"


@pytest.mark.parametrize(
    ("then", "is_confirmed", "is_open"),
    [
        ("February 14, 1975.", False, True),
        ("It was February.", False, True),
        ("Yes, that is right.", True, False),
        ("Yes.", True, False),
        ("eighty-five", False, False),
    ],
)
def test_a_no_into_the_read_back_is_not_forgotten_when_the_same_value_follows(
    then: str, is_confirmed: bool, is_open: bool
) -> None:
    interview = begun(BORN, NEXT)
    interview.say("February 14, 1975", is_delivered=False)
    interview.say("No.", is_delivered=False)
    assert interview.state.is_reading_back
    interview.say(then, is_delivered=False)
    assert (BORN.id in interview.state.confirmed_by) is is_confirmed
    assert (status(interview, "q1") is QuestionStatus.ASKING) is is_open
    assert interview.stored() == interview.state


@pytest.mark.parametrize("first", [("No. February 14, 1975", "February 14, 1975"), ("No.", "February 14, 1965")])
@pytest.mark.parametrize("then", [("No. February 14, 1985.",), ("No.", "February 14, 1985.")])
def test_what_is_said_after_the_second_no_is_read_back_once_more(first: tuple[str, ...], then: tuple[str, ...]) -> None:
    interview = begun(BORN, NEXT)
    for words in ("February 14, 1975", *first, *then):
        interview.say(words)
    assert interview.state.is_reading_back
    interview.say("Yes.")
    answer = interview.state.answers[BORN.id]
    assert (answer.value, answer.raw) == ("1985-02-14", then[-1])
    assert BORN.id in interview.state.confirmed_by
    assert interview.stored() == interview.state


@pytest.mark.parametrize(
    ("turns", "raw"),
    [
        (
            ("No.", "February 14, 1965", "No.", "February 14, 1945", "No.", "February 14, 1985"),
            "February 14, 1945 No. February 14, 1985",
        ),
        (
            ("No.", "February 14, 1965", "No.", "February 14, 1975", "No.", "eighty-five"),
            "February 14, 1975 No. eighty-five",
        ),
        (("No, 1965.", "No, 1955.", "No, 1945."), "February 14, 1975 No, 1965. No, 1955. No, 1945."),
        (("No.", "I do not know."), "February 14, 1975 No. I do not know."),
        (("No.", "February 14, 1965", "No.", "I do not know."), "February 14, 1965 No. I do not know."),
    ],
)
def test_what_was_wrong_three_times_or_is_not_known_now_is_the_lawyers_in_the_clients_words(
    turns: tuple[str, ...], raw: str
) -> None:
    interview = begun(BORN, NEXT)
    for words in ("February 14, 1975", *turns):
        interview.say(words)
    answer = interview.state.answers[BORN.id]
    assert (answer.status, answer.value, answer.raw) == (QuestionStatus.NEEDS_LAWYER, None, raw)
    assert interview.state.current_id == NEXT.id
    assert interview.stored() == interview.state


def test_what_is_not_about_it_is_met_as_always() -> None:
    interview = denied(BORN, "February 14, 1975")
    assert purposes(interview.say("My cat is so funny.", is_unheard=True)) == [Purpose.ASK_AGAIN]
    assert purposes(interview.say("I want to stop.")) == [Purpose.CONFIRM_STOP]
    interview.say("no")
    interview.say("February 14, 1985")
    assert interview.state.answers[BORN.id].value == "1985-02-14"


def test_a_late_turn_is_none_to_whether_to_stop() -> None:
    interview = denied(BORN, "February 14, 1975")
    interview.say("I want to stop.", is_delivered=False)
    say_late(interview, "yes")
    assert interview.state.confirming is Act.STOP
    assert not interview.state.is_paused


def test_a_question_that_was_not_denied_is_still_put_to_its_end() -> None:
    interview = begun(BORN, NEXT)
    interview.state = replace(interview.state, is_delivered=False)
    interview.say("February 14, 1985")
    assert needs_understanding(interview.state) == BORN
