"""Words that are not yet the answer: the question said over to oneself, and a story that is broken off."""

import pytest

from shared.interview.answers import lexicon_of, understand
from shared.interview.rules.musing import without_question
from shared.interview.script import AnswerType, ExpectedAnswer, Question, QuestionId
from shared.interview.understanding import Act, Missing


@pytest.mark.parametrize(
    ("language", "asked", "heard", "left"),
    [
        ("en", "When did you marry?", "When did we marry, oh, it was raining", "oh, it was raining"),
        ("en", "When did you marry?", "when did we marry let me think june 2010", "let me think june 2010"),
        ("en", "When did you marry?", "When did we marry?", ""),
        ("en", "When did you marry?", "when did we marry in court", "when did we marry in court"),
        ("en", "When did you marry?", "where did we marry, in Ohio", "where did we marry, in Ohio"),
        ("en", "How old are you?", "how old are you, bud", "how old are you, bud"),
        ("en", "Do you own a car?", "Do I own a car? Yes.", "Yes."),
        ("en", "Do you own a car?", "do I own a car yes", "do I own a car yes"),
        ("en", "Do you have a job?", "Do I have a job?", ""),
        ("en", "What is your spouse's name?", "what number are we on", "what number are we on"),
        ("en", "Did you keep the receipt?", "did I keep what", "did I keep what"),
        ("es", "¿Cuándo se casó?", "cuándo me casé, ay, llovía", "ay, llovía"),
        ("es", "¿Quién más vive con usted?", "quién más, yo", "quién más, yo"),
    ],
)
def test_a_question_said_over_is_no_part_of_its_answer(language: str, asked: str, heard: str, left: str) -> None:
    assert without_question(heard, asked, lexicon_of(language)) == left


def test_a_question_said_over_alone_is_put_again() -> None:
    question = Question(id=QuestionId("q1"), text="When did you marry?", answer=ExpectedAnswer(type=AnswerType.DATE))
    assert understand(question, "when did we marry", language="en").act is Act.UNCLEAR
    owns = Question(id=QuestionId("q2"), text="Do you own a car?", answer=ExpectedAnswer(type=AnswerType.YES_NO))
    assert understand(owns, "Do I own a car?", language="en").act is Act.UNCLEAR
    assert understand(owns, "Do I own a car? Yes, I do.", language="en").value is True
    said = understand(question, "When did we marry, let me think, it was June 2010", language="en")
    assert (said.is_complete, said.value) == (True, "2010-06")


@pytest.mark.parametrize(
    ("language", "asked", "heard", "is_complete"),
    [
        ("en", "What happened?", "So I was driving home and the light was green and this truck", False),
        ("en", "What happened?", "I was at work and my boss", False),
        ("en", "What happened?", "so my landlord", False),
        ("en", "What happened?", "it was raining and the car in front of me", False),
        ("en", "What happened?", "it was raining and the car in front of me stopped", True),
        ("es", "¿Qué pasó?", "estaba lloviendo y el carro de adelante", False),
        ("en", "What happened?", "the light was green and this truck hit me", True),
        ("en", "What happened?", "I was with my mother and my sister", True),
        ("en", "What happened?", "I broke my arm and my leg", True),
        ("en", "Who saw it?", "I was at work and my boss", True),
        ("es", "¿Qué pasó?", "iba manejando y de repente un camión", False),
        ("es", "¿Qué pasó?", "iba manejando y de repente un camión me pegó", True),
        ("es", "¿Qué pasó?", "me lastimé el brazo y la pierna", True),
    ],
)
def test_a_story_that_is_broken_off_is_gone_on_with(language: str, asked: str, heard: str, is_complete: bool) -> None:
    question = Question(id=QuestionId("q1"), text=asked, answer=ExpectedAnswer(type=AnswerType.TEXT))
    turn = understand(question, heard, language=language)
    assert (turn.act, turn.is_complete) == (Act.ANSWER, is_complete)
    assert turn.missing is (None if is_complete else Missing.MORE)
