"""Questions whose type is not what their words ask for: what is said is kept, and nobody is asked in vain."""

import pytest

from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, purposes, question


@pytest.mark.parametrize(
    ("text", "type", "heard", "language"),
    [
        ("Describe your injuries", "yes_no", "I broke my wrist and my back hurts.", "en"),
        ("What is your immigration status?", "yes_no", "I have a green card", "en"),
        ("Name of your spouse", "yes_no", "Carlos Mendez", "en"),
        ("Where were you born?", "date", "San Antonio, Texas", "en"),
        ("What happened on the day of the accident?", "date", "A truck ran the red light and hit me.", "en"),
        ("Explain why you left.", "number", "They cut my hours.", "en"),
        ("Describa sus lesiones", "yes_no", "me quebré la muñeca", "es"),
        ("¿Dónde nació?", "date", "en Puebla", "es"),
    ],
)
def test_words_are_the_answer_to_a_question_for_words_and_go_to_the_lawyer(
    text: str, type: str, heard: str, language: str
) -> None:
    interview = begun(question(text=text, type=type), question("q2"), language=language)
    interview.say(heard)
    answer = interview.answers[-1]
    assert (answer.status, answer.value, answer.raw) == (QuestionStatus.NEEDS_LAWYER, None, heard)


@pytest.mark.parametrize(
    ("text", "type", "heard"),
    [
        ("Describe your injuries. Were you in hospital?", "yes_no", "I broke my wrist."),
        ("When you were hired, were you told of it?", "yes_no", "They mentioned a bonus."),
        ("Where and when were you born?", "date", "in Texas"),
        ("Were you injured?", "yes_no", "They took me in an ambulance."),
        ("Any prior accidents", "yes_no", "a rear end collision"),
        ("How many people live with you?", "number", "my kids and my mother"),
    ],
)
def test_what_its_type_can_answer_is_followed_up(text: str, type: str, heard: str) -> None:
    interview = begun(question(text=text, type=type), question("q2"))
    interview.say(heard)
    assert not interview.answers


def test_a_bare_yes_to_a_question_for_words_is_asked_for_more() -> None:
    interview = begun(question(text="Describe your injuries", type="yes_no"), question("q2"))
    assert purposes(interview.say("Yes.")) == ["follow_up_more"]
    interview.say("My wrist.")
    assert interview.answers[-1].raw == "Yes. My wrist."


def test_who_says_the_same_words_again_is_not_asked_a_third_time() -> None:
    interview = begun(question(text="How many jobs have you had?", type="number"), question("q2"))
    assert purposes(interview.say("I'm a welder")) == ["follow_up_number"]
    interview.say("a welder")
    answer = interview.answers[-1]
    assert (answer.status, answer.raw) == (QuestionStatus.NEEDS_LAWYER, "I'm a welder a welder")
