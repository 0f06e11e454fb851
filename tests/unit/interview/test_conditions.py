"""A question is left out only when the answer it hangs on says so."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.flow import Phase, Purpose
from shared.interview.reporting import assemble_report, report_questions
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, purposes, question, status, wordings

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


CHILDREN = question("q1", "yes_no", text="Do you have children?")
CUSTODY = question("q2", "yes_no", text="Do they live with you?", only_if=("q1", "yes"))
SCHOOL = question("q3", text="Which school do they go to?", only_if=("q2", "yes"))


def corrected(*turns: str) -> PlayedInterview:
    """Whether there are children is answered with yes, then corrected to no behind these turns."""
    interview = begun(CHILDREN, CUSTODY, SCHOOL, LAST)
    for said in ("yes", *turns, "About whether I have children: I meant no.", "yes, that is right"):
        interview.say(said)
    return interview


def test_an_answer_stays_and_is_marked_when_the_answer_that_it_hangs_on_is_corrected() -> None:
    interview = corrected("yes", "Lincoln High School")
    assert wordings(interview.last) == ["Last?"]
    reported = report_questions(interview.state, interview.utterances)
    assert [(q.status, q.no_longer_applies, q.caused_by) for q in reported[:3]] == [
        (QuestionStatus.ANSWERED, False, None),
        (QuestionStatus.ANSWERED, True, "q1"),
        (QuestionStatus.ANSWERED, True, "q1"),
    ]
    assert reported[2].said == ("Lincoln High School",)


def test_what_hangs_on_an_answer_that_applies_no_longer_is_not_asked() -> None:
    interview = corrected("yes")
    assert wordings(interview.last) == ["Last?"]
    assert status(interview, "q2") is QuestionStatus.ANSWERED
    assert (status(interview, "q3"), interview.state.caused_by[SCHOOL.id]) == (QuestionStatus.NOT_APPLICABLE, "q1")


def test_what_applies_no_longer_is_no_open_point() -> None:
    interview = corrected("I'd rather not say", "I don't know")
    assert purposes(interview.say("It rained.")) == [Purpose.ACKNOWLEDGE, Purpose.LAST_QUESTION, Purpose.CLOSING_OFFER]
    report = assemble_report(interview.state, interview.events, interview.utterances)
    assert (report.open_points, report.counts.open) == ((), 0)
    assert [q.status for q in report.questions[1:3]] == [QuestionStatus.DECLINED, QuestionStatus.UNKNOWN]


def test_what_was_being_changed_when_its_condition_failed_stays_as_it_was_and_is_not_asked() -> None:
    interview = begun(CHILDREN, CUSTODY, LAST)
    for said in ("yes", "yes", "I want to change my last answer", "go back", "no"):
        interview.say(said)
    assert wordings(interview.last) == ["Last?"]
    reported = report_questions(interview.state, interview.utterances)[1]
    assert (reported.status, reported.value, reported.no_longer_applies) == (QuestionStatus.ANSWERED, True, True)


def test_what_comes_back_brings_back_what_hangs_on_it_so_that_no_outcome_rests_on_an_answer_that_is_gone() -> None:
    interview = begun(CHILDREN, LAST, CUSTODY, SCHOOL)
    for said in ("no", "go back", "I'd rather not say"):
        interview.say(said)
    assert [status(interview, name) for name in ("q2", "q3")] == [QuestionStatus.PENDING] * 2


def test_a_correction_that_is_corrected_again_unmarks_the_answers_and_asks_what_was_left_out() -> None:
    interview = corrected("yes")
    for said in ("About whether I have children: I meant yes.", "yes, that is right"):
        interview.say(said)
    assert wordings(interview.last) == [SCHOOL.text]
    assert not report_questions(interview.state, interview.utterances)[1].no_longer_applies
