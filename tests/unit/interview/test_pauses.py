"""The silence that ends a turn fits the question and the words."""

import pytest

from shared.interview.flow import Closing, Consent, needs_understanding
from shared.interview.pauses import BEGUN, GOES_ON, GROUPS, LONGER_SECONDS, MIDDLE, SHORT, STORY, pause_seconds
from tests.unit.interview.building import begun, question

STORY_SO_FAR = "my brother and I were walking along the river when a boy on a bicycle ran into us."


@pytest.mark.parametrize(
    ("kind", "heard", "seconds"),
    [
        ("yes_no", "", SHORT),
        ("yes_no", "Yes, I am.", SHORT),
        ("choice", "By bank transfer.", SHORT),
        ("date", "The third of May", GROUPS),
        ("number", "Two hundred", GROUPS),
        ("multiple_choice", "A car.", GROUPS),
        ("text", "It was dark.", BEGUN),
        ("text", STORY_SO_FAR, STORY),
        ("yes_no", f"Yes, {STORY_SO_FAR}", STORY),
    ],
)
def test_a_pause_fits_the_question_and_gets_longer_with_a_story(kind: str, heard: str, seconds: float) -> None:
    assert pause_seconds(question(type=kind), heard, language="en") == seconds


@pytest.mark.parametrize(
    ("heard", "language", "seconds"),
    [
        ("When I came home.", "en", GOES_ON),
        ("So while we were driving", "en", GOES_ON),
        ("When I came home he was standing in the door.", "en", STORY),
        ("I was driving home.", "en", BEGUN),
        ("Cuando llegué a casa", "es", GOES_ON),
        ("Llegué a casa.", "es", BEGUN),
    ],
)
def test_a_story_of_which_only_the_beginning_is_told_is_waited_for(heard: str, language: str, seconds: float) -> None:
    asked = question(text="What happened?" if language == "en" else "¿Qué pasó?")
    assert pause_seconds(asked, heard, language=language) == seconds
    assert pause_seconds(question(type="date"), heard, language=language) <= STORY


@pytest.mark.parametrize(("text", "language"), [("Where do you work?", "en"), ("¿Dónde trabaja?", "es")])
def test_a_few_words_are_a_whole_answer_to_what_wants_no_story(text: str, language: str) -> None:
    assert pause_seconds(question(text=text), "Miller, Baker", language=language) == MIDDLE


def test_who_went_on_when_the_next_question_had_been_put_is_waited_for_longer_from_then_on() -> None:
    interview = begun(question("q1"), question("q2", text="Who saw it?"), question("q3", type="yes_no"))
    asked = question(text="Where do you work?")
    seconds = [MIDDLE, MIDDLE + LONGER_SECONDS]
    for words, expected in zip(("The light was green and I drove on.", "And a truck hit me."), seconds, strict=True):
        interview.say(words)
        went_on = interview.state.times_gone_on
        assert pause_seconds(asked, "At the mill.", language="en", went_on=went_on) == expected
    assert pause_seconds(asked, "At the mill.", language="en", went_on=9) == GOES_ON
    assert pause_seconds(question(type="yes_no"), "Yes.", language="en", went_on=9) == SHORT


@pytest.mark.parametrize("kind", ["text", "yes_no", "date", "choice"])
@pytest.mark.parametrize(
    "heard", ["Well, um", "Um...", "Yes, and", "He hit me and then", "I was there with, uh.", "In,"]
)
def test_whoever_stops_in_the_middle_is_waited_for(kind: str, heard: str) -> None:
    assert pause_seconds(question(type=kind), heard, language="en") == GOES_ON


def test_a_sentence_that_is_closed_is_over_whatever_its_last_word() -> None:
    assert pause_seconds(question(type="yes_no"), "Yes, it was.", language="en") == SHORT


def test_what_goes_on_is_known_in_every_language() -> None:
    assert pause_seconds(question(type="yes_no"), "Sí, pero", language="es") == GOES_ON
    assert pause_seconds(question(type="yes_no"), "Sí.", language="es-MX") == SHORT


def test_a_consent_is_short_and_what_is_added_at_the_end_is_not() -> None:
    assert pause_seconds(Consent.INTERVIEW, "", language="en") == SHORT
    assert pause_seconds(Closing(), STORY_SO_FAR, language="en") == STORY
    assert pause_seconds(None, "", language="en") == MIDDLE


@pytest.mark.parametrize(
    ("heard", "seconds"),
    [("Yes.", SHORT), ("No.", STORY), ("No, that's wrong.", STORY), ("No, it's", GOES_ON), ("No, the fifth.", SHORT)],
)
def test_who_only_says_no_to_a_read_back_is_waited_for(heard: str, seconds: float) -> None:
    interview = begun(question(type="date"))
    interview.say("February 14, 1975")
    assert pause_seconds(needs_understanding(interview.state), heard, language="en") == seconds


def test_who_spells_is_given_the_time_for_the_next_letter() -> None:
    interview = begun(question(text="What is your full name?"))
    assert pause_seconds(needs_understanding(interview.state), "M as in Mary", language="en") == STORY
    interview.say("M as in Mary")
    assert pause_seconds(needs_understanding(interview.state), "A as in apple", language="en") == STORY


@pytest.mark.parametrize(("heard", "seconds"), [("Yes", STORY), ("No", SHORT), ("Yes, my left knee", SHORT)])
def test_who_said_yes_and_nothing_more_may_take_their_time_for_the_rest(heard: str, seconds: float) -> None:
    asked = question(text="Were you hurt? If so, where?", type="yes_no")
    assert pause_seconds(asked, heard, language="en") == seconds
