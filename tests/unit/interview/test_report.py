"""The lawyer's report: every question, its outcome, and the words it rests on."""

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import Speaker
from shared.interview.report import Report
from shared.interview.reporting import assemble_report, assemble_transcript
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act
from tests.unit.interview.building import begun, question, status


def report(interview: PlayedInterview) -> Report:
    return assemble_report(interview.state, interview.events, interview.utterances)


def played() -> PlayedInterview:
    interview = begun(
        question("q1", "number", number="1.", section="You"),
        question("q2", "yes_no"),
        question("q3", only_if=("q2", "yes")),
        question("q4"),
        question("q5"),
    )
    for words in ("two children", "no", "will i win my case", "i do not know"):
        interview.say(words)
    return interview


def test_each_question_stands_with_its_outcome_its_value_and_the_clients_words() -> None:
    first, second, third, fourth, fifth = report(played()).questions
    assert (first.status, first.value, first.said) == (QuestionStatus.ANSWERED, 2, ("two children",))
    assert first.number == "1."
    assert (second.value, second.said) == (False, ("no",))
    assert (third.status, third.caused_by, third.said) == (QuestionStatus.NOT_APPLICABLE, "q2", ())
    assert (fourth.status, fourth.said) == (QuestionStatus.UNKNOWN, ("i do not know",))
    assert fifth.status is QuestionStatus.ASKING


def test_open_points_are_what_the_lawyer_has_to_come_back_to() -> None:
    made = report(played())
    assert [point.question_id for point in made.open_points] == ["q4"]
    assert made.counts.model_dump() == {"total": 5, "answered": 2, "resolved": 4, "open": 1}


def test_what_the_client_raised_stands_with_its_words() -> None:
    (raised,) = report(played()).raised
    assert (raised.act, raised.question_id, raised.said) == (Act.ADVICE, "q4", "will i win my case")


def test_an_answer_that_is_being_changed_is_not_reported_as_one() -> None:
    interview = begun(question("q1", "number"), question("q2"))
    interview.say("two")
    interview.say("go back please")
    first = report(interview).questions[0]
    assert (first.status, first.value, first.said) == (QuestionStatus.ASKING, None, ())


def test_the_transcript_holds_everything_that_was_said_in_order() -> None:
    interview = played()
    transcript = assemble_transcript(interview.utterances)
    assert [turn.text for turn in transcript if turn.speaker is Speaker.CLIENT][1:3] == ["two children", "no"]
    assert len(transcript) == len(interview.utterances)


def delivered(interview: PlayedInterview) -> list[bool | None]:
    assert interview.stored() == interview.state
    return [one.wording_delivered for one in report(interview).questions]


def test_an_answer_says_whether_its_question_was_heard_in_full_before() -> None:
    interview = begun(question("q1", text="Where do you live?"), question("q2"), question("q3"))
    interview.say("In Boston.", is_delivered=False)
    assert delivered(interview) == [True, False, None]
    for words in ("It rained.", "It rained all day.", "It rained all night."):
        interview.say(words, is_delivered=False)
    assert status(interview, "q2") is QuestionStatus.ANSWERED
    assert delivered(interview) == [True, False, False]
    interview.deliver()
    assert delivered(interview) == [True, False, True]


def test_a_question_that_is_read_to_its_end_the_second_time_was_heard_in_full() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.say("It rained.", is_delivered=False)
    interview.say("The roof leaked.")
    assert delivered(interview) == [True, True]


def test_a_read_back_that_is_heard_makes_no_wording_heard_that_was_cut_off_before_the_answer() -> None:
    interview = begun(question("q1"), question("q2", "date"), question("q3"))
    interview.say("It rained.", is_delivered=False)
    for is_delivered in (False, False, True):
        interview.say("on march third 2019", is_delivered=is_delivered)
    assert interview.state.is_reading_back
    interview.say("can you repeat that")
    interview.say("yes")
    assert delivered(interview) == [True, False, True]


def test_what_was_heard_once_in_full_is_so_for_an_answer_that_changes() -> None:
    interview = begun(question("q1", "number"), question("q2"))
    interview.say("two")
    interview.say("go back please", is_delivered=False)
    interview.say("three")
    interview.say("three")
    assert delivered(interview)[0] is True
