"""Silence is met with patience, then a pause; whoever comes back hears where they stood."""

import pytest

from shared.interview.events import EventKind
from shared.interview.flow import (
    Phase,
    Purpose,
    enter,
    hand_over,
    hear,
    lawyer_speaks,
    offer_to_go_on,
    pause,
    resume,
    silence,
)
from shared.interview.reporting import assemble_report
from shared.interview.status import PausedBy
from shared.interview.understanding import Act, Missing, Understanding
from tests.unit.interview.building import begun, kinds, opened, purposes, question, wordings


def test_silence_is_nudged_twice_and_then_paused() -> None:
    interview = begun()
    assert purposes(interview.take(silence(interview.state, 0))) == [Purpose.NUDGE]
    second = interview.take(silence(interview.state, 1))
    assert (purposes(second), wordings(second)) == ([Purpose.NUDGE_AGAIN], ["What happened?"])
    third = interview.take(silence(interview.state, 2))
    assert third.ends
    assert interview.state.paused_by is PausedBy.AWAY


def test_silence_after_a_question_that_was_cut_off_has_it_read_in_full() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    interview.hear(interview.utterance("It rained."), Understanding(Act.ANSWER, is_complete=True), is_delivered=False)
    decision = silence(interview.state, 0)
    assert (purposes(decision), wordings(decision)) == ([Purpose.CUT_OFF], ["Second?"])


def test_who_asked_for_a_minute_has_it() -> None:
    interview = begun()
    interview.say("give me a minute please")
    said = [purposes(interview.take(silence(interview.state, before))) for before in range(9)]
    assert said == [[], [], [Purpose.NUDGE], [], [], [Purpose.NUDGE_AGAIN], [], [], [Purpose.AWAY]]


def test_who_writes_a_long_answer_has_the_time_for_it() -> None:
    interview = begun()
    silences = [silence(interview.state, before, is_reading=True) for before in range(18)]
    spoken = {before: purposes(decision) for before, decision in enumerate(silences) if decision.speech}
    assert spoken == {5: [Purpose.NUDGE], 11: [Purpose.NUDGE_AGAIN], 17: [Purpose.AWAY]}


def test_silence_before_consent_asks_for_it_again() -> None:
    interview = opened()
    assert purposes(silence(interview.state, 1)) == [Purpose.CONSENT_AGAIN]


def test_silence_while_a_stop_is_being_confirmed_asks_that_again() -> None:
    interview = begun()
    interview.say("stop")
    assert purposes(silence(interview.state, 0)) == [Purpose.CONFIRM_STOP]


@pytest.mark.parametrize("by", [PausedBy.LAWYER, PausedBy.AWAY])
def test_silence_of_a_paused_interview_is_nothing(by: PausedBy) -> None:
    interview = begun()
    interview.take(pause(interview.state, by))
    assert not silence(interview.state, 2).events


def test_a_turn_after_an_absence_takes_the_interview_up_again_and_is_no_answer() -> None:
    interview = begun(question(type="yes_no"))
    interview.take(silence(interview.state, 2))
    decision = interview.say("yes i am back")
    assert kinds(decision) == [EventKind.HEARD, EventKind.RESUMED, EventKind.QUESTION_ASKED]
    assert not interview.answers
    interview.say("no")
    assert interview.answers[-1].raw == "no"


@pytest.mark.parametrize("words", ["Okay, thank you, bye.", "thanks", "I want to stop."])
def test_who_takes_leave_after_a_stop_is_asked_nothing_more(words: str) -> None:
    interview = begun(question())
    interview.say("I want to stop for today")
    interview.say("yes")
    decision = interview.say(words)
    assert (decision.events, decision.speech) == ((), ())
    assert interview.state.paused_by is PausedBy.CLIENT
    assert purposes(interview.say("Wait, let's go on.")) == [Purpose.RESUMED]


@pytest.mark.parametrize("by", [PausedBy.CLIENT, PausedBy.AWAY])
def test_danger_in_a_pause_is_told_whom_to_call_and_asked_nothing(by: PausedBy) -> None:
    interview = begun(question())
    interview.take(pause(interview.state, by))
    decision = interview.say("Help me, he is breaking down the door, he has a gun!")
    assert purposes(decision) == [Purpose.EMERGENCY]
    assert interview.state.paused_by is by
    report = assemble_report(interview.state, interview.events, interview.utterances)
    assert [point.act for point in report.raised] == [Act.EMERGENCY]


def test_what_comes_too_late_in_a_pause_of_the_lawyers_is_met_with_silence() -> None:
    interview = begun(question())
    interview.take(pause(interview.state, PausedBy.LAWYER))
    said = interview.utterance("and nights")
    assert not interview.take(hear(interview.state, said, None, is_late=True), said).speech


def test_fragments_said_before_a_pause_count_after_it() -> None:
    interview = begun(question(type="date"))
    interview.mean(Understanding(Act.ANSWER, missing=Missing.YEAR), "On the fifth of March")
    interview.take(pause(interview.state, PausedBy.SYSTEM))
    interview.state = interview.stored()
    interview.take(enter(interview.state))
    interview.say("2021")
    assert interview.answers[-1].value == "2021-03-05"


def test_an_interviewer_that_takes_over_goes_on_with_the_same_question() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    interview.say("It rained.")
    decision = enter(interview.stored())
    assert (purposes(decision), wordings(decision)) == ([Purpose.INTERRUPTED], ["Second?"])


def test_handing_over_stores_nothing() -> None:
    decision = hand_over(begun().state)
    assert (purposes(decision), decision.events, decision.ends) == ([Purpose.HANDOVER], (), True)


def test_only_a_paused_interview_is_resumed() -> None:
    interview = begun()
    assert not resume(interview.state).events
    interview.take(pause(interview.state, PausedBy.LAWYER))
    assert not pause(interview.state, PausedBy.CLIENT).events
    assert purposes(interview.take(resume(interview.state))) == [Purpose.RESUMED]


def test_entering_an_interview_that_is_over_leaves_at_once() -> None:
    interview = begun()
    interview.say("It rained.")
    interview.say("no")
    assert interview.state.phase is Phase.ENDED
    assert enter(interview.stored()).ends


def test_who_calls_after_the_lawyer_has_spoken_is_offered_once_more_to_go_on() -> None:
    interview = begun()
    interview.take(lawyer_speaks(interview.state))
    interview.take(offer_to_go_on(interview.state))
    for said in ("Hello? Are you there?", "Can you hear me?"):
        assert purposes(interview.say(said)) == [Purpose.OFFER_TO_GO_ON]
    assert wordings(interview.say("yes")) == ["What happened?"]
    assert not interview.answers
    assert interview.stored() == interview.state
