"""A question is left out only when the answer it hangs on says so."""

import pytest

from shared.interview.flow import Phase
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, question, status, wordings

LAST = question("q9", text="Last?")


def test_if_yes_is_left_out_after_a_no_and_says_whose_answer_did_it() -> None:
    interview = begun(question("q1", "yes_no"), question("q2", text="When?", only_if=("q1", "yes")), LAST)
    decision = interview.say("no")
    assert wordings(decision) == ["Last?"]
    assert status(interview, "q2") is QuestionStatus.NOT_APPLICABLE
    assert interview.state.caused_by[question("q2").id] == "q1"


def test_if_yes_is_asked_after_a_yes() -> None:
    interview = begun(question("q1", "yes_no"), question("q2", text="When?", only_if=("q1", "yes")), LAST)
    assert wordings(interview.say("yes")) == ["When?"]


@pytest.mark.parametrize("act", [Act.UNKNOWN, Act.DECLINE])
def test_when_the_lead_stays_open_the_question_is_asked(act: Act) -> None:
    interview = begun(question("q1", "yes_no"), question("q2", text="When?", only_if=("q1", "yes")), LAST)
    assert wordings(interview.mean(Understanding(act))) == ["When?"]


def test_what_hangs_on_a_question_left_out_is_left_out_too() -> None:
    interview = begun(
        question("q1", "yes_no"), question("q2", "yes_no", only_if=("q1", "yes")), question("q3", only_if=("q2", "no"))
    )
    interview.say("no")
    assert status(interview, "q3") is QuestionStatus.NOT_APPLICABLE
    assert interview.state.caused_by[question("q3").id] == "q1"
    assert interview.state.phase is Phase.CLOSING


@pytest.mark.parametrize(
    ("lead", "said", "wanted", "is_asked"),
    [
        ("choice", "in cash", "Cash", True),
        ("choice", "in cash", "cheque", False),
        ("multiple_choice", "a car and a boat", "A boat", True),
        ("multiple_choice", "a car and a boat", "A house", False),
        ("number", "two", "2", True),
        ("number", "two", "3", False),
        ("number", "two", "several", True),
        ("yes_no", "yes", "sí", True),
        ("yes_no", "no", "No", True),
    ],
)
def test_a_condition_is_compared_by_value(lead: str, said: str, wanted: str, is_asked: bool) -> None:
    interview = begun(question("q1", lead), question("q2", text="When?", only_if=("q1", wanted)), LAST)
    assert (wordings(interview.say(said)) == ["When?"]) is is_asked


@pytest.mark.parametrize(
    ("wanted", "is_asked"), [("2024-03-05", True), ("2024-03", True), ("2024", True), ("2024-04", False)]
)
def test_of_two_dates_one_may_say_more_than_the_other(wanted: str, is_asked: bool) -> None:
    interview = begun(question("q1", "date"), question("q2", text="When?", only_if=("q1", wanted)), LAST)
    interview.say("March 5, 2024")
    assert (wordings(interview.say("yes")) == ["When?"]) is is_asked


def test_a_condition_on_a_question_that_does_not_exist_holds() -> None:
    interview = begun(question("q1", only_if=("q7", "yes")))
    assert status(interview, "q1") is QuestionStatus.ASKING
