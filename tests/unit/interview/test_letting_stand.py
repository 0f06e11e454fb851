"""An answer that was opened again and is let stand stays as it was, and the interview goes on where it stood."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.flow import Purpose
from shared.interview.script import QuestionId
from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, purposes, question


def gone_back(*said: str, language: str = "en") -> PlayedInterview:
    """Two answers, and then these turns at the third question."""
    own = question("q1", "yes_no", text="Do you own a car?" if language == "en" else "¿Tiene carro?")
    lives = question("q2", text="Where do you live?" if language == "en" else "¿Dónde vive?")
    interview = begun(own, lives, question("q3", "number"), language=language)
    for words in ("yes" if language == "en" else "sí", "Salem", *said):
        interview.say(words)
    return interview


@pytest.mark.parametrize(
    ("language", "back", "said"),
    [
        ("en", "can we go back", "never mind, let's continue"),
        ("en", "can we go back", "continue"),
        ("en", "can we go back", "No, that's right, go on."),
        ("en", "can we go back", "leave it as it is please"),
        ("en", "I want to change my last answer", "Oh, not that one."),
        ("es", "podemos volver a la pregunta anterior", "no importa, sigamos"),
        ("es", "podemos volver a la pregunta anterior", "está bien así"),
    ],
)
def test_who_goes_back_and_lets_the_answer_stand_goes_on_where_it_was(language: str, back: str, said: str) -> None:
    interview = gone_back(back, language=language)
    assert interview.state.current_id == "q2"
    assert purposes(interview.say(said))[0] is Purpose.ACKNOWLEDGE
    answer = interview.state.answers[QuestionId("q2")]
    assert (answer.status, answer.raw, interview.state.current_id) == (QuestionStatus.ANSWERED, "Salem", "q3")
    assert interview.stored() == interview.state


@pytest.mark.parametrize(
    "said", ["In Portland, let's go on.", "Go", "That one is on Main Street", "I'd rather not say"]
)
def test_who_says_something_else_to_a_question_that_was_opened_again_changes_its_answer(said: str) -> None:
    interview = gone_back("can we go back", said)
    assert interview.state.answers[QuestionId("q2")].raw == said


def test_going_on_is_no_way_to_let_a_question_stand_that_has_no_answer() -> None:
    interview = gone_back("never mind, let's continue")
    assert interview.state.current_id == "q3"
    assert Purpose.ACKNOWLEDGE not in purposes(interview.last)


def test_who_goes_back_further_leaves_what_is_on_the_way_as_it_was() -> None:
    interview = gone_back("can we go back", "can we go back")
    assert interview.state.current_id == "q1"
    interview.say("no")
    assert interview.state.current_id == "q3"
    assert [answer.raw for answer in interview.state.answers.values()] == ["no", "Salem"]
    assert interview.stored() == interview.state


def test_a_short_word_tells_which_earlier_question_is_meant() -> None:
    interview = gone_back("I want to change my answer about the car")
    assert interview.state.current_id == "q1"


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("en", "can we go back to the first question", "q1"),
        ("en", "go back to the beginning", "q1"),
        ("en", "can we go back two questions", "q1"),
        ("en", "I want to go back one question", "q2"),
        ("en", "can we go back nine questions", "q1"),
        ("en", "can we go back to the previous question", "q2"),
        ("es", "podemos volver a la primera pregunta", "q1"),
        ("es", "podemos volver dos preguntas atrás", "q1"),
    ],
)
def test_an_earlier_question_can_be_named_by_its_place(language: str, said: str, meant: str) -> None:
    assert gone_back(said, language=language).state.current_id == meant
