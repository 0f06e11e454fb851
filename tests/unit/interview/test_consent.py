"""Nothing is asked before a client has agreed."""

import pytest

from shared.interview.events import EventKind
from shared.interview.flow import Consent, Phase, Purpose, enter, needs_understanding
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from tests.unit.interview.building import begun, kinds, opened, purposes, question, status, wordings


def test_the_opening_says_what_it_is_and_asks_for_consent() -> None:
    interview = opened()
    assert purposes(interview.last) == [Purpose.OPENING, Purpose.CONSENT]
    assert needs_understanding(interview.state) is Consent.INTERVIEW
    assert interview.state.current_id is None


def test_a_clear_yes_leads_to_the_first_question() -> None:
    interview = opened(question(text="What is your full name?"))
    decision = interview.say("yes i agree")
    assert EventKind.CONSENT_GIVEN in kinds(decision)
    assert wordings(decision) == ["What is your full name?"]


def test_a_refusal_ends_the_interview_and_keeps_its_words() -> None:
    interview = opened()
    decision = interview.say("no i do not want to")
    assert decision.ends
    assert decision.events[0].kind is EventKind.CONSENT_REFUSED
    assert decision.events[0].utterance_id == interview.utterances[1].id
    assert decision.events[-1].end_reason is EndReason.CONSENT_REFUSED
    assert status(interview, "q1") is QuestionStatus.NOT_ASKED


@pytest.mark.parametrize("words", ["what is this about", "maybe", "yes but only if my wife can listen"])
def test_what_is_neither_yes_nor_no_is_asked_again(words: str) -> None:
    interview = opened()
    assert purposes(interview.say(words)) == [Purpose.CONSENT_AGAIN]
    assert interview.state.phase is Phase.CONSENT


def test_without_a_clear_answer_it_pauses_and_can_be_taken_up_again() -> None:
    interview = opened()
    for _ in range(2):
        assert not interview.mean(None).ends
    decision = interview.mean(None)
    assert decision.ends
    assert purposes(decision) == [Purpose.CONSENT_MISSING]
    assert interview.state.paused_by is PausedBy.CLIENT
    again = interview.take(enter(interview.state))
    assert purposes(again) == [Purpose.OPENING, Purpose.CONSENT]


@pytest.mark.parametrize("agreed", [True, False])
def test_neither_a_yes_nor_a_no_to_half_an_opening_counts(agreed: bool) -> None:
    interview = opened()
    interview.log = [entry for entry in interview.log if getattr(entry, "kind", None) != "question_delivered"]
    interview.state = interview.stored()
    decision = interview.mean(agreed)
    assert purposes(decision) == [Purpose.OPENING, Purpose.CONSENT]
    assert interview.state.phase is Phase.CONSENT


def test_consent_is_asked_for_once_only() -> None:
    interview = begun()
    assert EventKind.OPENED not in kinds(enter(interview.state))
