"""What a model is told of the script around the question on the table, and that it is never much."""

from shared.interview.neighbours import (
    MOST_CHARACTERS,
    MOST_CHARACTERS_EACH,
    MOST_EARLIER,
    MOST_LATER,
    Neighbours,
    neighbours,
)
from shared.interview.script import MAX_QUESTIONS
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, opened, question

MANY = tuple(question(f"q{number}", text=f"What happened on day {number}?") for number in range(1, MAX_QUESTIONS + 1))


def test_the_questions_before_are_told_with_their_answers_and_the_next_ones_without() -> None:
    interview = begun(*MANY[:6])
    interview.say("It rained all day long.")
    interview.mean(Understanding(Act.DECLINE), "I'd rather not say.")
    around = neighbours(interview.state)
    assert [(one.question_id, one.text, one.said) for one in around.earlier] == [
        ("q1", "What happened on day 1?", "It rained all day long."),
        ("q2", "What happened on day 2?", "I'd rather not say."),
    ]
    assert [one.status for one in around.earlier] == ["answered", "declined"]
    assert [(one.question_id, one.status, one.said) for one in around.later] == [
        ("q4", "pending", None),
        ("q5", "pending", None),
    ]


def test_a_question_that_does_not_apply_is_not_one_that_comes() -> None:
    interview = begun(
        question(type="yes_no"),
        question("q2", text="Where do you live?"),
        question("q3", text="To whom?", only_if=("q1", "yes")),
        question("q4", text="Since when?"),
    )
    interview.say("no")
    assert [one.question_id for one in neighbours(interview.state).later] == ["q4"]


def test_before_the_first_question_there_are_none() -> None:
    assert neighbours(opened(*MANY[:3]).state) == Neighbours()


def test_of_500_questions_with_long_answers_the_nearest_are_told_within_the_limit() -> None:
    interview = begun(*MANY)
    for number in range(1, 40):
        interview.mean(Understanding(Act.ANSWER, is_complete=True), f"{number} " + "and then it went on " * 500)
    around = neighbours(interview.state)
    assert around.earlier[-1].question_id == "q39"
    assert [one.question_id for one in around.later] == ["q41", "q42"]
    told = [*around.earlier, *around.later]
    assert all(len(one.text) <= MOST_CHARACTERS_EACH and len(one.said or "") <= MOST_CHARACTERS_EACH for one in told)
    assert sum(len(one.text) + len(one.said or "") for one in around.earlier) <= MOST_CHARACTERS
    assert len(around.later) == MOST_LATER


def test_of_many_short_answers_the_farthest_are_left_out() -> None:
    interview = begun(*MANY)
    for _ in range(20):
        interview.mean(Understanding(Act.ANSWER, is_complete=True), "Nothing at all.")
    assert [one.question_id for one in neighbours(interview.state).earlier] == [
        f"q{number}" for number in range(21 - MOST_EARLIER, 21)
    ]
