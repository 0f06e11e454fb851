"""Who thinks again of an earlier answer while another question is asked, and names what it is about, is taken there."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.flow import Purpose
from shared.interview.script import Question, QuestionId
from tests.unit.interview.building import begun, purposes, question, wordings

CHILDREN = question("q1", "number", text="How many children do you have?")
LIVES = question("q2", text="Where do you live?")
OWNS = question("q3", "yes_no", text="Do you own a car?")
SAW = question("q3", text="Who saw it?")


def asked(now: Question) -> PlayedInterview:
    """Children and place are answered; this is on the table."""
    interview = begun(CHILDREN, LIVES, now, question("q4"))
    for words in ("two", "Salem"):
        interview.say(words)
    return interview


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (OWNS, "Actually I have three children."),
        (OWNS, "wait, three children"),
        (OWNS, "No wait, I have three children."),
        (SAW, "no wait, three children"),
        (SAW, "Sorry, I meant three children."),
    ],
)
def test_who_names_what_they_put_right_is_taken_back_to_it(now: Question, said: str) -> None:
    interview = asked(now)
    decision = interview.say(said)
    assert (purposes(decision)[0], wordings(decision)) == (Purpose.CORRECT, [CHILDREN.text])
    interview.say("yes")
    assert interview.state.answers[CHILDREN.id].value == 3
    assert interview.state.current_id == "q3"
    assert interview.stored() == interview.state


def test_a_second_change_is_one_too() -> None:
    interview = asked(OWNS)
    for words in ("Actually I have three children.", "yes", "no wait, four children", "yes", "yes"):
        interview.say(words)
    answers = interview.state.answers
    assert (answers[CHILDREN.id].value, answers[QuestionId("q3")].value) == (4, True)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (SAW, "Actually, three children saw it."),
        (SAW, "no wait, there were three children and my neighbor who saw it from the window"),
        (OWNS, "Actually I own three cars."),
        (OWNS, "Actually, my children do."),
        (OWNS, "wait"),
    ],
)
def test_what_may_be_said_of_the_question_on_the_table_is(now: Question, said: str) -> None:
    interview = asked(now)
    assert Purpose.CORRECT not in purposes(interview.say(said))
    assert interview.state.answers[CHILDREN.id].value == 2
