"""Who says "um", and a noise that is heard as a word, settle nothing and are told nothing: what comes next counts."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import Channel
from shared.interview.flow import Decision, Phase, Purpose
from shared.interview.flow_state import Note
from shared.interview.status import QuestionStatus
from tests.unit.interview.building import begun, opened, purposes, question, status

BORN = question("q1", "date", text="What is your date of birth?")
NOISES = ("uh", "Um.", "the", "uh, um", "Hmm.", "and")


def speak(interview: PlayedInterview, words: str, *, is_delivered: bool = True) -> Decision:
    said = interview.utterance(words).model_copy(update={"channel": Channel.VOICE})
    return interview.hear(said, interview._understood(words), is_delivered=is_delivered)


@pytest.mark.parametrize(
    ("kind", "answer"),
    [("text", "He hit me."), ("yes_no", "no"), ("number", "two"), ("choice", "Cash"), ("date", "May 5, 2020")],
)
def test_noise_before_an_answer_changes_nothing_of_it(kind: str, answer: str) -> None:
    interview = begun(question("q1", kind), question("q2"))
    for noise in NOISES:
        assert not speak(interview, noise).speech
    speak(interview, answer)
    assert interview.state.answers[BORN.id].raw == answer
    assert interview.stored() == interview.state


def test_noise_leaves_a_read_back_open() -> None:
    interview = begun(BORN, question("q2"))
    speak(interview, "March 3, 1980")
    for noise in NOISES:
        assert not speak(interview, noise).speech
    speak(interview, "yes")
    assert BORN.id in interview.state.confirmed_by


def test_noise_is_no_try_at_the_consent_and_nothing_to_add_at_the_end() -> None:
    interview = opened(BORN)
    for noise in NOISES:
        assert not speak(interview, noise).speech
    speak(interview, "yes")
    speak(interview, "I don't know")
    assert interview.state.phase is Phase.CLOSING
    assert not speak(interview, "uh").speech
    assert interview.state.offers == 1


def test_what_was_not_heard_to_its_end_is_put_again_all_the_same() -> None:
    interview = begun(BORN)
    interview.say("can you repeat that", is_delivered=False)
    assert speak(interview, "uh").speech


def test_whether_to_stop_is_not_left_open() -> None:
    interview = begun(BORN)
    speak(interview, "I want to stop")
    assert purposes(speak(interview, "uh"))[0] is Purpose.GO_ON


@pytest.mark.parametrize(("asked", "said"), [("Who hit you?", "She."), ("Which blood type do you have?", "A.")])
def test_one_word_that_is_an_answer_is_one(asked: str, said: str) -> None:
    interview = begun(question("q1", text=asked), question("q2"))
    assert speak(interview, said).speech


def test_what_is_typed_is_no_noise() -> None:
    interview = begun(BORN)
    assert interview.say("um").speech
    assert status(interview, "q1") is QuestionStatus.ASKING


def test_it_is_on_the_record() -> None:
    interview = begun(BORN)
    speak(interview, "um")
    assert [event.detail for event in interview.events][-1] == Note.HESITATED
