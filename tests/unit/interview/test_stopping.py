"""Whatever would stop an interview is confirmed once, in fixed words, before anything happens."""

import pytest

from shared.interview.events import EventKind
from shared.interview.flow import Consent, Phase, Purpose, enter, needs_understanding, pause
from shared.interview.reporting import assemble_report
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import RULES, Act, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("can we stop here for today", Purpose.CONFIRM_STOP),
        ("i want to talk to my lawyer", Purpose.CONFIRM_LAWYER),
        ("i can't do this right now", Purpose.CONFIRM_DISTRESS),
    ],
)
def test_a_wish_to_stop_is_confirmed_once(words: str, asked: Purpose) -> None:
    interview = begun(question("q1", "yes_no"))
    assert purposes(interview.say(words)) == [asked]
    assert needs_understanding(interview.state) is Consent.STOP
    assert not interview.state.is_paused
    decision = interview.say("yes please")
    assert purposes(decision) == [Purpose.STOPPED]
    assert decision.ends
    assert interview.state.paused_by is PausedBy.CLIENT
    assert status(interview, "q1") is QuestionStatus.ASKING


def test_a_no_goes_on_with_the_question() -> None:
    interview = begun()
    interview.say("stop")
    decision = interview.say("no let's go on")
    assert purposes(decision) == [Purpose.GO_ON]
    assert wordings(decision) == ["What happened?"]
    assert not interview.answers


@pytest.mark.parametrize("words", ["goodbye", "I'm done", "that's it", "thanks, bye"])
@pytest.mark.parametrize("act", [Act.STOP, Act.DISTRESS, Act.EMERGENCY])
def test_who_is_done_or_takes_leave_is_let_go_and_can_come_back(act: Act, words: str) -> None:
    interview = begun(question())
    interview.mean(Understanding(act))
    interview.say(words)
    assert interview.state.paused_by is PausedBy.CLIENT


def test_a_yes_to_stopping_is_no_answer_to_the_question() -> None:
    interview = begun(question(type="yes_no"))
    interview.say("stop")
    interview.say("yes")
    assert not interview.answers


def test_after_a_break_it_says_where_they_stood_and_goes_on() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    interview.say("It rained.")
    interview.say("stop")
    interview.say("yes")
    decision = interview.take(enter(interview.state))
    assert kinds(decision) == [EventKind.RESUMED, EventKind.QUESTION_ASKED]
    assert purposes(decision) == [Purpose.WELCOME_BACK]
    assert wordings(decision) == ["Second?"]


def test_in_an_emergency_it_first_says_whom_to_call() -> None:
    interview = begun()
    assert purposes(interview.say("he is breaking down the door")) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]
    decision = interview.say("yes")
    assert purposes(decision) == [Purpose.STOPPED_FOR_EMERGENCY]
    assert decision.events[-1].end_reason is EndReason.EMERGENCY


def test_the_lawyers_own_text_for_emergencies_is_spoken_as_it_stands() -> None:
    interview = begun(emergency_text="Call 555-0100, {any} time.")
    interview.say("i want to kill myself")
    assert "Call 555-0100, {any} time." in interview.utterances[-1].text


def test_no_clear_answer_in_an_emergency_stops_but_can_be_taken_up_again() -> None:
    interview = begun()
    interview.say("i am in danger")
    decision = interview.mean(None, "Oh God.")
    assert decision.ends
    assert interview.state.paused_by is PausedBy.CLIENT
    assert interview.state.phase is Phase.ASKING


def test_no_emergency_after_all_goes_on() -> None:
    interview = begun()
    interview.say("i am in danger")
    assert purposes(interview.say("no no i am fine")) == [Purpose.GO_ON]


def test_words_that_come_too_late_do_not_answer_the_confirmation() -> None:
    interview = begun(question("q1"), question("q2", "yes_no"))
    interview.say("It rained.")
    interview.say("stop")
    interview.hear(interview.utterance("and it was cold", "q1"), None)
    assert needs_understanding(interview.state) is Consent.STOP
    assert interview.say("yes").ends


def test_an_interviewer_that_comes_in_while_a_stop_is_being_confirmed_asks_again() -> None:
    interview = begun()
    interview.say("i am in danger")
    assert purposes(enter(interview.stored())) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]


def test_stopping_and_going_on_without_end_leaves_the_question_to_the_lawyer() -> None:
    interview = begun(question("q1"), question("q2"))
    for _ in range(12):
        if interview.state.current_id != "q1":
            break
        interview.mean(Understanding(Act.STOP), "Stop.")
        interview.mean(False, "No.")
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER


@pytest.mark.parametrize("words", ["help me he is breaking down the door", "i want to talk to my lawyer"])
def test_danger_and_a_wish_to_stop_are_heard_whatever_they_were_said_to(words: str) -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    interview.say("It rained.")
    decision = interview.say(words, question_id="q1")
    assert EventKind.ASKED_TO_CONFIRM_STOP in kinds(decision)
    assert wordings(decision) == []
    [raised] = assemble_report(interview.state, interview.events, interview.utterances).raised
    assert raised.said == words


def test_danger_that_is_told_of_while_a_stop_is_being_confirmed_is_an_emergency() -> None:
    interview = begun()
    interview.say("stop")
    assert purposes(interview.say("he is breaking down the door")) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]
    assert interview.say("yes").events[-1].end_reason is EndReason.EMERGENCY


def test_who_is_in_distress_and_says_neither_yes_nor_no_is_asked_once_more_and_not_pressed() -> None:
    interview = begun()
    interview.say("i can't do this right now")
    again = interview.say("oh god")
    assert (purposes(again), wordings(again)) == ([Purpose.CONFIRM_DISTRESS], [])
    assert purposes(interview.say("oh god")) == [Purpose.GO_ON]


def test_who_decided_on_a_stop_is_recorded() -> None:
    interview = begun()
    interview.say("stop")
    [confirmed, _] = interview.say("yes").events
    assert (confirmed.kind, confirmed.decided_by) == (EventKind.CONFIRMED_STOP, RULES)


@pytest.mark.parametrize("words", ["please call 911", "No! Please, he is breaking down the door"])
def test_danger_that_is_spoken_of_again_is_met_again_and_is_no_wish_to_go_on(words: str) -> None:
    interview = begun()
    interview.say("he is breaking down the door")
    assert purposes(interview.say(words)) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]
    assert purposes(interview.say("no, I am fine now")) == [Purpose.GO_ON]


def test_danger_that_was_spoken_of_before_it_was_asked_about_is_met_all_the_same() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.say("It rained.")
    interview.say("he is breaking down the door")
    again = interview.say("please call 911", question_id="q1")
    assert purposes(again) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]


@pytest.mark.parametrize("words", ["Hello? Can you hear me?", "sorry, what did you say?"])
@pytest.mark.parametrize("act", [Act.STOP, Act.DISTRESS, Act.EMERGENCY])
def test_who_has_not_heard_whether_to_stop_is_asked_it_again(act: Act, words: str) -> None:
    interview = begun()
    asked = interview.mean(Understanding(act))
    assert interview.say(words).speech == asked.speech
    assert needs_understanding(interview.state) is Consent.STOP


def test_who_asks_what_speaks_instead_is_told_and_asked_again() -> None:
    interview = begun()
    interview.say("stop")
    assert purposes(interview.say("are you a robot?")) == [Purpose.WHAT_SPEAKS, Purpose.CONFIRM_STOP]


def test_who_needs_a_moment_before_they_say_whether_to_stop_is_waited_for() -> None:
    interview = begun()
    interview.say("i am in danger")
    assert purposes(interview.say("give me a minute")) == [Purpose.WAIT]
    assert interview.state.is_more_to_come
    assert interview.say("yes").events[-1].end_reason is EndReason.EMERGENCY


@pytest.mark.parametrize("words", ["stop", "i can't do this right now"])
def test_who_left_without_saying_whether_to_stop_and_comes_back_is_welcomed(words: str) -> None:
    interview = begun()
    interview.say(words)
    interview.take(pause(interview.state, PausedBy.AWAY))
    decision = interview.take(enter(interview.state))
    assert (purposes(decision), wordings(decision)) == ([Purpose.WELCOME_BACK], ["What happened?"])


def test_who_left_in_danger_and_comes_back_is_asked_about_it() -> None:
    interview = begun()
    interview.say("i am in danger")
    interview.take(pause(interview.state, PausedBy.AWAY))
    assert purposes(enter(interview.state)) == [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]
