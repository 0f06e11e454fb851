"""A client who goes on with the answer before has not answered the question that was put meanwhile."""

import pytest

from shared.interview.events import AnswerValue, EventKind
from shared.interview.flow import Purpose, add_question, room_question, skip
from shared.interview.flow_asides import MAX_WENT_ON
from shared.interview.flow_turn import MAX_CUT_OFFS
from shared.interview.reporting import report_questions
from shared.interview.script import Question
from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, purposes, question, wordings

TOLD = question("q1", text="What happened?")


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", question("q2", text="Who saw it?"), "and then he drove off"),
        ("en", question("q2", text="Who is your employer?"), "also my knee"),
        ("en", question("q2", "yes_no", text="Do you have debts?"), "and a boat"),
        ("en", question("q2", "number", text="How old are you?"), "and one on the way"),
        ("en", question("q2", text="Who saw it?"), "then he drove off"),
        ("en", question("q2", "date", text="When were you born?"), "well, after that we called the police"),
        ("es", question("q2", text="¿Quién lo vio?"), "y luego se fue"),
        ("es", question("q2", text="¿Quién lo vio?"), "luego me pidió dinero"),
    ],
)
def test_words_that_go_on_with_the_answer_before_are_kept_and_the_question_is_put_again(
    language: str, asked: object, said: str
) -> None:
    interview = begun(TOLD, asked, language=language)  # type: ignore[arg-type]
    interview.say("he hit me" if language == "en" else "me pegó")
    decision = interview.say(said)
    assert purposes(decision)[:1] == [Purpose.WENT_ON]
    assert wordings(decision) == [asked.text]  # type: ignore[attr-defined]
    assert decision.events[0].kind is EventKind.HEARD
    assert interview.state.current_id == "q2"


@pytest.mark.parametrize(
    ("type", "asked", "said", "value"),
    [
        ("text", "Who saw it?", "my sister", None),
        ("text", "Who saw it?", "and my sister saw it", None),
        ("text", "What happened next?", "and then he left", None),
        ("text", "Please tell us more about that day.", "then we went home", None),
        ("number", "How old are you?", "and forty", 40),
        ("yes_no", "Were you hurt?", "and yes", True),
    ],
)
def test_an_answer_to_the_question_itself_is_one(type: str, asked: str, said: str, value: AnswerValue) -> None:
    interview = begun(TOLD, question("q2", type, text=asked))
    interview.say("he hit me")
    interview.say(said)
    assert [answer.raw for answer in interview.state.answers.values()] == ["he hit me", said]
    assert [answer.value for answer in interview.state.answers.values()][1] == value


def test_what_goes_on_a_second_time_is_the_answer_and_nothing_is_lost() -> None:
    interview = begun(TOLD, question("q2", text="Who saw it?"))
    for said in ("he hit me", "and then he drove off", "and my sister too"):
        interview.say(said)
    answer = list(interview.state.answers.values())[1]
    assert answer.raw == "and my sister too"
    before, after = report_questions(interview.state, interview.utterances)
    assert (before.said, before.went_on_with) == (("he hit me",), ("and then he drove off",))
    assert (after.said, after.went_on_with) == (("and my sister too",), ())
    assert interview.stored() == interview.state


@pytest.mark.parametrize(
    ("type", "asked", "said"),
    [
        ("text", "Who saw it?", "came from the left and hit me"),
        ("yes_no", "Are you married?", "yes that is how it was"),
        ("date", "When were you born?", "it was in May 2019"),
        ("number", "How old are you?", "I don't know"),
    ],
)
def test_what_was_begun_before_the_question_could_be_known_goes_on_with_the_answer_before(
    type: str, asked: str, said: str
) -> None:
    interview = begun(TOLD, question("q2", type, text=asked))
    interview.say("the light was green and I drove on", is_delivered=False)
    for _ in range(MAX_WENT_ON):
        decision = interview.say(said, is_delivered=False, is_unheard=True)
        assert (purposes(decision), wordings(decision)) == ([Purpose.WENT_ON], [asked])
    before, after = report_questions(interview.state, interview.utterances)
    assert before.went_on_with == (said,) * MAX_WENT_ON
    assert not after.said
    assert interview.stored() == interview.state


@pytest.mark.parametrize(
    ("said", "purpose"),
    [
        ("can you repeat that", Purpose.REPEAT),
        ("give me a minute please", Purpose.WAIT),
        ("he is breaking down the door", Purpose.EMERGENCY),
        ("can we stop here for today", Purpose.CONFIRM_STOP),
    ],
)
def test_a_wish_is_met_as_always_however_early_it_was_begun(said: str, purpose: Purpose) -> None:
    interview = begun(TOLD, question("q2", text="Who saw it?"))
    interview.say("he hit me", is_delivered=False)
    assert purposes(interview.say(said, is_unheard=True))[0] is purpose


def test_who_never_hears_the_question_is_taken_at_their_word_in_the_end() -> None:
    interview = begun(TOLD, question("q2", text="Who saw it?"))
    interview.say("he hit me", is_delivered=False)
    for _ in range(MAX_WENT_ON + MAX_CUT_OFFS + 1):
        interview.say("my sister", is_delivered=False, is_unheard=True)
    assert [answer.raw for answer in interview.state.answers.values()] == ["he hit me", "my sister"]


def test_what_was_being_said_as_the_lawyer_skipped_is_shown_with_the_question_that_was_skipped() -> None:
    interview = begun(TOLD, question("q2", text="Where do you live?"), question("q3", text="Who saw it?"))
    interview.say("he hit me")
    interview.take(skip(interview.state))
    interview.say("in Salem on Oak Street", is_delivered=False, is_unheard=True)
    told, skipped, _ = report_questions(interview.state, interview.utterances)
    assert (told.went_on_with, skipped.went_on_with) == ((), ("in Salem on Oak Street",))
    assert (skipped.status, skipped.said) == (QuestionStatus.NOT_ASKED, ())
    assert interview.stored() == interview.state


def test_what_was_being_said_at_the_end_as_the_lawyer_asks_more_goes_on_with_no_answer() -> None:
    interview = begun(TOLD)
    interview.say("he hit me")
    interview.take(add_question(interview.state, room_question(interview.state, "Was it dark?")))
    interview.say("no that is all", is_delivered=False, is_unheard=True)
    assert all(not one.went_on_with for one in report_questions(interview.state, interview.utterances))
    assert interview.stored() == interview.state


@pytest.mark.parametrize("kind", ["yes_no", "number", "date", "choice"])
@pytest.mark.parametrize("said", ["on the interstate", "with my kids in the back", "because it was raining"])
def test_the_end_of_a_sentence_that_comes_into_the_next_question_goes_on_with_the_answer(kind: str, said: str) -> None:
    interview = begun(TOLD, question("q2", kind, text="Did the police come?"))
    interview.say("I was driving home", is_delivered=False)
    assert purposes(interview.say(said)) == [Purpose.WENT_ON, *([Purpose.OPTIONS] if kind == "choice" else [])]
    assert report_questions(interview.state, interview.utterances)[0].went_on_with == (said,)
    assert interview.stored() == interview.state


@pytest.mark.parametrize(
    ("asked", "kind", "said", "is_delivered"),
    [
        ("Where do you live?", "text", "in Salem", False),
        ("Did the police come?", "yes_no", "with the ambulance yes", False),
        ("Did the police come?", "yes_no", "with the ambulance", True),
        ("When did you see a doctor?", "date", "in March 2021", False),
    ],
)
def test_what_may_answer_the_question_goes_on_with_nothing(
    asked: str, kind: str, said: str, is_delivered: bool
) -> None:
    interview = begun(TOLD, question("q2", kind, text=asked))
    interview.say("I was driving home", is_delivered=is_delivered)
    interview.say(said)
    assert not report_questions(interview.state, interview.utterances)[0].went_on_with


@pytest.mark.parametrize("next_question", [question("q2", text="Who saw it?"), question("q2", "yes_no")])
def test_a_message_that_was_sent_twice_is_no_answer_to_the_next_question(next_question: Question) -> None:
    interview = begun(question("q1"), next_question)
    interview.say("The truck hit me from the left.")
    assert purposes(interview.say("The truck hit me from the left.")) == [Purpose.WENT_ON]
    assert [answer.question_id for answer in interview.answers] == ["q1"]
    interview.say("Yes, my brother.")
    assert interview.answers[-1].raw == "Yes, my brother."
    assert interview.stored() == interview.state


def test_who_means_the_same_words_for_the_next_question_sends_them_once_more() -> None:
    interview = begun(question("q1", text="Where were you?"), question("q2", text="Where was he?"))
    for _ in range(3):
        interview.say("At my house, in the kitchen.")
    assert [answer.question_id for answer in interview.answers] == ["q1", "q2"]


@pytest.mark.parametrize("words", ["two", "March 3, 2019"])
def test_a_value_that_answers_both_questions_is_taken(words: str) -> None:
    kind = "number" if words == "two" else "date"
    interview = begun(question("q1", kind), question("q2", kind, text="When did you sign the lease?"))
    interview.say(words)
    if interview.state.is_reading_back:
        interview.say("yes")
    interview.say(words)
    assert [answer.question_id for answer in interview.answers] == ["q1", "q2"]
