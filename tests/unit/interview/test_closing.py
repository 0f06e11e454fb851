"""At the end the client hears what has stayed open, may add or correct, and hears what comes next."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import EventKind
from shared.interview.flow import (
    Closing,
    Phase,
    Purpose,
    add_question,
    enter,
    needs_understanding,
    pause,
    room_question,
    silence,
)
from shared.interview.flow_asking import MOST_OFFERS
from shared.interview.reporting import assemble_report
from shared.interview.script import QuestionId
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

RENT = question("q1", "number", text="How much rent do you pay?")
LANDLORD = question("q2", text="Who is your landlord?")


def asked_to_the_end() -> PlayedInterview:
    """The rent was given and confirmed, the landlord is not known."""
    interview = begun(RENT, LANDLORD)
    for words in ("1200 dollars", "yes", "i don't know"):
        interview.say(words)
    return interview


def test_what_has_stayed_open_is_read_and_the_client_is_asked_what_to_add() -> None:
    interview = asked_to_the_end()
    assert purposes(interview.last) == [
        Purpose.NOTED_UNKNOWN,
        Purpose.LAST_QUESTION,
        Purpose.CLOSING_ONE_OPEN,
        Purpose.CLOSING_OFFER,
    ]
    assert wordings(interview.last) == [LANDLORD.text]
    assert isinstance(needs_understanding(interview.state), Closing)
    assert (interview.state.phase, interview.state.current_id) == (Phase.CLOSING, None)


def test_of_many_open_questions_the_first_few_are_read() -> None:
    interview = begun(*(question(f"q{i}", text=f"Number {i}?") for i in range(1, 7)))
    for _ in range(6):
        interview.say("i don't know")
    assert purposes(interview.last)[-2:] == [Purpose.CLOSING_MANY_OPEN, Purpose.CLOSING_OFFER]
    assert wordings(interview.last) == ["Number 1?", "Number 2?", "Number 3?"]
    assert "6 questions have stayed open." in interview.utterances[-1].text


@pytest.mark.parametrize("words", ["no", "no thanks", "nothing else", "that's all", "no, that is all.", "can we stop"])
def test_nothing_to_add_ends_it_and_the_client_hears_who_reads_it_and_what_comes_next(words: str) -> None:
    interview = asked_to_the_end()
    decision = interview.say(words)
    assert decision.ends
    assert purposes(decision) == [Purpose.CLOSING]
    assert "Dana Whitfield, who reads it and gets in touch" in interview.utterances[-1].text
    assert decision.events[-1].end_reason is EndReason.FINISHED


def test_a_yes_is_asked_what_it_is_and_what_was_open_can_be_answered() -> None:
    interview = asked_to_the_end()
    assert purposes(interview.say("yes")) == [Purpose.CLOSING_WHAT]
    decision = interview.say("my landlord is Bob Stone")
    assert wordings(decision) == [LANDLORD.text]
    assert interview.utterances[-1].text.endswith("I have written: “my landlord is Bob Stone”. Is that right?")
    decision = interview.say("yes")
    assert purposes(decision)[-1] is Purpose.CLOSING_OFFER_AGAIN
    assert status(interview, "q2") is QuestionStatus.ANSWERED
    assert interview.state.answers[LANDLORD.id].raw == "my landlord is Bob Stone yes"


def test_an_answer_can_be_corrected_at_the_end() -> None:
    interview = asked_to_the_end()
    interview.say("yes the rent, it was 1300 dollars")
    interview.say("that's right")
    assert interview.state.answers[RENT.id].value == 1300
    assert interview.say("no").ends


def test_the_last_question_can_be_gone_back_to() -> None:
    interview = asked_to_the_end()
    assert wordings(interview.say("i want to change my last answer")) == [LANDLORD.text]


def test_what_is_added_beside_the_questions_is_noted_for_the_lawyer_and_answers_nothing() -> None:
    interview = asked_to_the_end()
    before = dict(interview.state.answers)
    decision = interview.say("The neighbour upstairs saw everything that night.")
    assert purposes(decision) == [Purpose.ADDITION_NOTED, Purpose.CLOSING_OFFER_AGAIN]
    assert dict(interview.state.answers) == before
    (added,) = assemble_report(interview.state, interview.events, interview.utterances).added
    assert added.said == "The neighbour upstairs saw everything that night."


def test_an_emergency_at_the_end_says_whom_to_call_and_is_raised() -> None:
    interview = asked_to_the_end()
    decision = interview.say("he is breaking down the door")
    assert purposes(decision) == [Purpose.EMERGENCY, Purpose.CLOSING]
    raised = assemble_report(interview.state, interview.events, interview.utterances).raised
    assert [point.act for point in raised] == ["emergency"]


@pytest.mark.parametrize("words", ["yes", "can you repeat that", "hm", "The neighbour saw it.", "who will read this"])
def test_the_offer_has_an_end(words: str) -> None:
    interview = asked_to_the_end()
    for _ in range(MOST_OFFERS):
        interview.say(words)
    assert interview.state.phase is Phase.ENDED


def test_who_says_nothing_at_the_end_has_nothing_to_add() -> None:
    interview = asked_to_the_end()
    assert interview.take(silence(interview.state, 0)).ends
    assert interview.events[-1].end_reason is EndReason.FINISHED


@pytest.mark.parametrize("words", ["yes", "give me a minute please"])
def test_who_has_more_to_say_at_the_end_is_waited_for(words: str) -> None:
    interview = asked_to_the_end()
    interview.say(words)
    decisions = [interview.take(silence(interview.stored(), before)) for before in range(8)]
    assert [before for before, decision in enumerate(decisions) if decision.speech] == [2, 5]
    assert not any(decision.ends for decision in decisions)
    assert interview.take(silence(interview.state, 8)).ends


def test_who_asks_for_a_minute_at_the_end_is_not_asked_on() -> None:
    interview = asked_to_the_end()
    assert purposes(interview.say("give me a minute please")) == [Purpose.WAIT]
    assert isinstance(needs_understanding(interview.state), Closing)


def test_who_was_waited_for_and_corrected_an_answer_is_not_waited_for_again() -> None:
    interview = asked_to_the_end()
    for words in ("yes", "my landlord is Bob Stone", "yes"):
        interview.say(words)
    assert interview.take(silence(interview.state, 0)).ends


def test_who_leaves_at_the_end_has_finished() -> None:
    interview = asked_to_the_end()
    interview.take(pause(interview.state, PausedBy.AWAY))
    assert interview.events[-1].end_reason is EndReason.FINISHED


def test_an_interviewer_that_takes_over_at_the_end_offers_again() -> None:
    interview = asked_to_the_end()
    assert purposes(enter(interview.stored())) == [Purpose.CLOSING_OFFER_AGAIN]


def test_a_question_that_the_lawyer_adds_at_the_end_is_asked_at_once() -> None:
    interview = asked_to_the_end()
    decision = interview.take(add_question(interview.state, room_question(interview.state, "Who saw it?")))
    assert kinds(decision) == [EventKind.QUESTION_ADDED, EventKind.QUESTION_ASKED]
    assert purposes(interview.say("My brother did."))[-1] is Purpose.CLOSING_OFFER_AGAIN
    assert status(interview, QuestionId("r1")) is QuestionStatus.ANSWERED


def test_the_end_in_spanish() -> None:
    interview = begun(question("q1"), language="es")
    interview.say("La calefacción estuvo rota todo el invierno.")
    assert interview.utterances[-1].text.endswith("¿Quiere añadir o corregir algo? Si no, por favor, diga que no.")
    assert interview.say("no, eso es todo").ends


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "question two is wrong"),
        ("en", "I want to change question 2."),
        ("en", "The second question, please."),
        ("en", "There's a mistake in question number two"),
        ("es", "la segunda pregunta está mal"),
        ("es", "quiero cambiar la pregunta número dos"),
    ],
)
def test_a_question_that_is_named_by_its_place_is_opened_again(language: str, words: str) -> None:
    born = "When were you born?" if language == "en" else "¿Cuándo nació?"
    interview = begun(question("q1"), question("q2", "date", text=born), question("q3", "number"), language=language)
    for said in ("Something happened.", "4/3/1985", {"en": "yes", "es": "sí"}[language], "3"):
        interview.say(said)
    assert wordings(interview.say(words)) == [born]
    assert not interview.state.is_reading_back, "its number is none of its answer"
    assert interview.stored() == interview.state


def test_what_should_stand_there_is_read_back_with_it() -> None:
    interview = begun(question("q1"), question("q2", "number"))
    interview.say("Something happened.")
    interview.say("2")
    interview.say("in question two it should be 4")
    assert interview.utterances[-1].text.endswith("I have the number 4. Is that right?")


@pytest.mark.parametrize("words", ["question nine is wrong", "I have one question", "my phone number is 555 0142"])
def test_words_that_name_no_question_are_an_addition(words: str) -> None:
    interview = begun(question("q1"), question("q2", "number", text="How many cars do you own?"))
    interview.say("Something happened.")
    interview.say("2")
    assert not wordings(interview.say(words))
    assert interview.state.phase is Phase.CLOSING
