"""A client can go back and change an answer; the old one stands until a new one comes."""

from shared.interview.events import EventKind
from shared.interview.flow import Purpose, end
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

NUMBER = question("q1", "number", text="How many rooms?")


def test_going_back_asks_the_answered_question_again() -> None:
    interview = begun(NUMBER, question("q2"))
    interview.say("three")
    decision = interview.say("can we go back to the previous question")
    assert kinds(decision) == [EventKind.HEARD, EventKind.REOPENED, EventKind.QUESTION_ASKED]
    assert purposes(decision) == [Purpose.BACK]
    assert wordings(decision) == ["How many rooms?"]
    assert status(interview, "q1") is QuestionStatus.ASKING


def test_a_changed_answer_takes_the_place_of_the_old_one_and_the_interview_goes_on() -> None:
    interview = begun(NUMBER, question("q2", text="Second?"))
    interview.say("three")
    interview.say("i want to change my last answer")
    decision = interview.say("four rooms")
    assert [answer.value for answer in interview.answers] == [3, 4]
    assert interview.state.answers[NUMBER.id].value == 4
    assert wordings(decision) == ["Second?"]


def test_the_old_answer_stands_when_no_new_one_comes() -> None:
    interview = begun(NUMBER, question("q2"))
    interview.say("three")
    interview.mean(Understanding(Act.CORRECT))
    interview.take(end(interview.state))
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert interview.state.answers[NUMBER.id].value == 3


def test_an_answer_is_opened_a_few_times_only() -> None:
    interview = begun(NUMBER, question("q2"))
    interview.say("three")
    for _ in range(3):
        interview.mean(Understanding(Act.BACK))
        interview.say("three")
    assert purposes(interview.mean(Understanding(Act.BACK))) == [Purpose.BACK_NOTED]


def test_a_changed_answer_brings_in_what_it_had_left_out() -> None:
    interview = begun(question("q1", "yes_no"), question("q2", text="When?", only_if=("q1", "yes")), question("q3"))
    interview.say("no")
    assert status(interview, "q2") is QuestionStatus.NOT_APPLICABLE
    interview.mean(Understanding(Act.CORRECT))
    assert wordings(interview.say("yes")) == ["When?"]


def test_an_answer_once_given_stays_when_its_condition_no_longer_holds() -> None:
    interview = begun(question("q1", "yes_no"), question("q2", only_if=("q1", "yes")), question("q3"))
    interview.say("yes")
    interview.say("It was in the spring.")
    interview.mean(Understanding(Act.BACK))
    interview.mean(Understanding(Act.BACK))
    interview.say("no")
    assert interview.state.answers[question("q2").id].raw == "It was in the spring."
