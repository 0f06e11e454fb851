"""What a client had heard of what is being said when they began to speak."""

import pytest
from livekit.agents import AgentStateChangedEvent, UserStateChangedEvent

from agent_container.course import LEFT_SECONDS, UNHEARD_SECONDS, Course

LEAD, QUESTION = "Thank you.", "Are you married, or have you ever been?"
LEAD_SECONDS, QUESTION_SECONDS = 1.0, 4.0


def begun(question_seconds: float = QUESTION_SECONDS) -> Course:
    course = Course()
    course.begin([LEAD, QUESTION], 1, is_new=True)
    course.sounded(LEAD, LEAD_SECONDS)
    course.sounded(QUESTION, question_seconds / 2)
    course.sounded(QUESTION, question_seconds / 2)
    return course


def becomes(course: Course, is_speaking: bool, at: float) -> None:
    before, after = ("listening", "speaking") if is_speaking else ("speaking", "listening")
    course.note_agent(AgentStateChangedEvent(old_state=before, new_state=after, created_at=at))


@pytest.mark.parametrize(
    ("began_at", "is_unheard"),
    [
        (99.0, True),
        (100.5, True),
        (100.0 + LEAD_SECONDS + UNHEARD_SECONDS - 0.1, True),
        (100.0 + LEAD_SECONDS + UNHEARD_SECONDS + 0.1, False),
        (110.0, False),
    ],
)
def test_who_began_before_the_question_had_come_far_has_not_heard_it(began_at: float, is_unheard: bool) -> None:
    course = begun()
    becomes(course, True, 100.0)
    assert course.is_unheard(began_at) is is_unheard


def test_half_of_a_short_question_is_enough_to_answer_it() -> None:
    course = begun(question_seconds=0.8)
    becomes(course, True, 100.0)
    assert course.is_unheard(100.0 + LEAD_SECONDS + 0.3)
    assert not course.is_unheard(100.0 + LEAD_SECONDS + 0.5)


def test_while_the_voice_is_stopped_nothing_more_is_heard() -> None:
    course = begun()
    becomes(course, True, 100.0)
    becomes(course, False, 100.5)
    assert course.is_unheard(109.0)
    becomes(course, True, 110.0)
    assert course.is_unheard(110.9)
    assert not course.is_unheard(112.0)


def test_what_was_heard_of_it_when_it_was_put_before_counts_until_something_else_is_put() -> None:
    course = begun()
    becomes(course, True, 100.0)
    becomes(course, False, 102.5)
    course.begin(["Let me read you the whole question.", QUESTION], 1, is_new=False)
    assert not course.is_unheard(103.0)
    course.begin([LEAD, QUESTION], 1, is_new=True)
    assert course.is_unheard(103.0)


def test_what_has_ended_was_heard_however_short_its_sound_seemed() -> None:
    course = begun()
    becomes(course, True, 100.0)
    course.end(100.1)
    assert course.is_unheard(100.0)
    assert not course.is_unheard(100.2)
    assert not course.is_going_on(100.2)
    course.note_client(UserStateChangedEvent(old_state="listening", new_state="speaking", created_at=100.0))
    assert not course.is_unheard(100.0)


def test_what_can_be_read_and_what_puts_no_question_is_never_unheard() -> None:
    course = begun()
    course.show()
    assert not course.is_unheard(99.0)
    course.begin(["I have the number 2. Is that right?"], None, is_new=True)
    assert not course.is_unheard(99.0)
    assert not Course().is_unheard(99.0)


def test_it_goes_on_until_half_of_its_last_words_or_a_moment_before_its_end() -> None:
    course = begun()
    becomes(course, True, 100.0)
    assert course.is_going_on(100.0 + LEAD_SECONDS + QUESTION_SECONDS / 2 - 0.1)
    assert not course.is_going_on(100.0 + LEAD_SECONDS + QUESTION_SECONDS / 2 + 0.1)
    course = begun(question_seconds=1.0)
    becomes(course, True, 100.0)
    assert course.is_going_on(100.0 + LEAD_SECONDS + 0.9 - LEFT_SECONDS)
    assert not course.is_going_on(100.0 + LEAD_SECONDS + 1.1 - LEFT_SECONDS)
    assert not Course().is_going_on(100.0)
