"""What a lawyer in the room can have the interviewer do."""

from collections.abc import Callable

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import Channel, EventKind, Speaker
from shared.interview.flow import (
    Consent,
    Decision,
    InterviewState,
    Phase,
    Purpose,
    add_question,
    end,
    enter,
    lawyer_speaks,
    needs_understanding,
    offer_to_go_on,
    pause,
    repeat,
    resume,
    resume_from,
    room_question,
    skip,
)
from shared.interview.flow_acts import lawyer_spoke, lawyer_writes
from shared.interview.flow_state import Note
from shared.interview.reporting import assemble_report, assemble_transcript
from shared.interview.script import Origin
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import Act, Missing, Understanding
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings


def test_a_skipped_question_is_not_asked_and_the_next_one_is() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    decision = interview.take(skip(interview.state))
    assert wordings(decision) == ["Second?"]
    assert status(interview, "q1") is QuestionStatus.NOT_ASKED


def test_what_was_said_before_a_skip_goes_to_the_lawyer() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.mean(Understanding(Act.ANSWER, missing=Missing.MORE), "He came and")
    interview.take(skip(interview.state))
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER
    assert interview.answers[-1].raw == "He came and"


def test_skipping_the_last_question_leads_to_the_end() -> None:
    interview = begun()
    assert purposes(interview.take(skip(interview.state))) == [Purpose.LAST_QUESTION, Purpose.CLOSING_OFFER]


def test_repeat_reads_the_question_again() -> None:
    interview = begun()
    decision = interview.take(repeat(interview.state))
    assert (purposes(decision), wordings(decision)) == ([Purpose.REPEAT], ["What happened?"])


def test_while_the_lawyer_holds_the_interview_nothing_is_an_answer() -> None:
    interview = begun()
    assert not interview.take(pause(interview.state, PausedBy.LAWYER)).ends
    assert needs_understanding(interview.state) is None
    assert not interview.say("it rained").events
    decision = interview.take(resume(interview.state))
    assert wordings(decision) == ["What happened?"]
    assert not interview.answers


def test_a_question_of_the_lawyers_comes_after_the_one_on_the_table_and_says_whose_it_is() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    added = room_question(interview.state, "And who saw it?")
    assert added.origin is Origin.ROOM
    interview.take(add_question(interview.state, added))
    decision = interview.say("It rained.")
    assert purposes(decision)[-1] is Purpose.FROM_LAWYER
    assert wordings(decision) == ["And who saw it?"]
    assert wordings(interview.say("My neighbour did.")) == ["Second?"]


def test_two_questions_of_the_lawyers_have_ids_of_their_own() -> None:
    interview = begun()
    for text in ("Who?", "Why?"):
        interview.take(add_question(interview.state, room_question(interview.state, text)))
    assert {q.id for q in interview.state.questions} == {"q1", "r1", "r2"}


def test_the_same_question_is_added_once() -> None:
    interview = begun()
    added = room_question(interview.state, "Who?")
    interview.take(add_question(interview.state, added))
    assert not add_question(interview.state, added).questions


def test_a_question_that_the_lawyer_asks_twice_before_it_is_answered_is_asked_once() -> None:
    interview = begun()
    for _ in range(2):
        interview.take(add_question(interview.state, room_question(interview.state, "Who saw it?")))
    assert wordings(interview.say("It rained.")) == ["Who saw it?"]
    assert purposes(interview.say("My neighbour did."))[-1] is Purpose.CLOSING_OFFER
    again = interview.take(add_question(interview.state, room_question(interview.state, "Who saw it?")))
    assert wordings(again) == ["Who saw it?"]


def test_the_lawyers_end_keeps_what_was_said_and_asks_nothing_more() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.mean(Understanding(Act.ANSWER, missing=Missing.MORE), "He came and")
    decision = interview.take(end(interview.state))
    assert decision.events[-1].end_reason is EndReason.ENDED_BY_LAWYER
    assert status(interview, "q1") is QuestionStatus.NEEDS_LAWYER
    assert status(interview, "q2") is QuestionStatus.NOT_ASKED
    assert interview.state.phase is Phase.ENDED


def test_after_the_end_no_act_changes_anything() -> None:
    interview = begun()
    interview.take(end(interview.state))
    before = interview.state
    for decision in (skip(before), repeat(before), pause(before, PausedBy.LAWYER), resume(before), end(before)):
        assert not decision.events
    assert not add_question(before, room_question(before, "Who?")).events


def test_a_skip_while_a_stop_is_being_confirmed_goes_on() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.say("stop")
    assert EventKind.QUESTION_ASKED in kinds(interview.take(skip(interview.state)))
    assert interview.state.confirming is None


@pytest.mark.parametrize("act", [skip, repeat])
@pytest.mark.parametrize("words", ["he is breaking down the door", "i can't do this right now"])
def test_danger_and_distress_are_not_passed_over_by_the_lawyers_skip_or_repeat(
    act: Callable[[InterviewState], Decision], words: str
) -> None:
    interview = begun(question("q1"), question("q2"))
    asked = interview.say(words)
    assert interview.take(act(interview.state)).speech == asked.speech
    interview.take(lawyer_speaks(interview.state))
    assert interview.take(act(interview.state)).speech == asked.speech
    assert needs_understanding(interview.state) is Consent.STOP
    assert wordings(interview.say("no, go on")) == ["What happened?"]


def test_while_the_lawyer_speaks_it_is_silent_and_what_the_client_says_is_no_answer() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    decision = interview.take(lawyer_speaks(interview.state))
    assert decision.speech == ()
    assert not decision.ends
    assert interview.state.paused_by is PausedBy.LAWYER
    assert not interview.say("I told you about the roof.").events
    assert not interview.answers
    assert interview.state.current_id == "q1"


def test_after_the_lawyer_spoke_it_offers_to_go_on_and_a_yes_puts_the_question_again() -> None:
    interview = begun(question("q1"), question("q2"))
    interview.take(lawyer_speaks(interview.state))
    assert purposes(interview.take(offer_to_go_on(interview.state))) == [Purpose.OFFER_TO_GO_ON]
    assert needs_understanding(interview.state) is Consent.GO_ON
    assert not interview.say("hm, one moment").events
    decision = interview.say("yes please")
    assert (purposes(decision), wordings(decision)) == ([Purpose.RESUMED], ["What happened?"])
    assert not interview.answers


def test_an_offer_to_go_on_is_taken_back_when_the_lawyer_speaks_again() -> None:
    interview = begun()
    for act in (lawyer_speaks, offer_to_go_on, lawyer_speaks):
        interview.take(act(interview.state))
    assert not interview.say("yes").events
    assert interview.state.is_paused


def test_a_pause_that_the_lawyer_asked_for_lasts_until_they_say_so() -> None:
    interview = begun()
    interview.take(pause(interview.state, PausedBy.LAWYER))
    for act in (lawyer_speaks, offer_to_go_on):
        assert not interview.take(act(interview.state)).events
    assert needs_understanding(interview.state) is None


def test_who_calls_in_the_lawyers_pause_hears_that_it_is_one_and_who_calls_a_lawyer_who_speaks_hears_them() -> None:
    interview = begun()
    interview.take(pause(interview.state, PausedBy.LAWYER))
    for said in ("Hello, are you there?", "can you hear me"):
        assert purposes(interview.say(said)) == [Purpose.PAUSED_BY_LAWYER]
    assert not interview.say("and nights").speech
    assert interview.state.paused_by is PausedBy.LAWYER
    spoken_to = begun()
    spoken_to.take(lawyer_speaks(spoken_to.state))
    assert not spoken_to.say("Hello, are you there?").events


def test_danger_in_the_lawyers_pause_is_raised_and_told_whom_to_call_and_the_pause_goes_on() -> None:
    interview = begun()
    interview.take(pause(interview.state, PausedBy.LAWYER))
    assert purposes(interview.say("he is breaking down the door")) == [Purpose.EMERGENCY]
    assert interview.state.paused_by is PausedBy.LAWYER
    [raised] = assemble_report(interview.state, interview.events, interview.utterances).raised
    assert (raised.act, raised.said) == (Act.EMERGENCY, "he is breaking down the door")


def test_danger_that_is_told_to_a_lawyer_who_speaks_is_raised_and_not_talked_into() -> None:
    interview = begun()
    interview.take(lawyer_speaks(interview.state))
    decision = interview.say("he is breaking down the door")
    assert (kinds(decision), decision.speech) == ([EventKind.HEARD], ())
    assert not interview.say("he threatened to kill me last year").events


def test_a_hold_for_the_lawyer_outlives_the_process_and_they_can_end_it_themselves() -> None:
    interview = begun()
    interview.take(lawyer_speaks(interview.state))
    assert interview.stored().is_lawyer_speaking
    assert wordings(interview.take(resume(interview.state))) == ["What happened?"]
    assert not interview.state.is_lawyer_speaking


@pytest.mark.parametrize("by", [PausedBy.AWAY, PausedBy.CLIENT, PausedBy.SYSTEM])
def test_a_pause_that_the_lawyer_asks_for_takes_another_over_and_ends_with_theirs(by: PausedBy) -> None:
    interview = begun()
    interview.take(pause(interview.state, by))
    decision = interview.take(pause(interview.state, PausedBy.LAWYER))
    assert (purposes(decision), decision.ends) == ([Purpose.PAUSED_BY_LAWYER], False)
    assert not interview.say("i am back").events
    assert not pause(interview.state, by).events
    [resumed, _] = interview.take(resume(interview.state)).events
    assert (resumed.kind, resumed.paused_by) == (EventKind.RESUMED, PausedBy.LAWYER)


def test_after_a_pause_that_the_lawyer_asked_for_the_client_is_offered_nothing() -> None:
    interview = begun()
    interview.take(lawyer_speaks(interview.state))
    interview.take(pause(interview.state, PausedBy.LAWYER))
    assert not offer_to_go_on(interview.state).speech
    assert not pause(interview.state, PausedBy.LAWYER).events


def test_a_lawyer_who_speaks_and_then_skips_or_repeats_has_done_with_speaking() -> None:
    interview = begun(question("q1"), question("q2", text="Second?"))
    interview.take(lawyer_speaks(interview.state))
    decision = interview.take(repeat(interview.state))
    assert (kinds(decision)[0], wordings(decision)) == (EventKind.RESUMED, ["What happened?"])
    interview.take(lawyer_speaks(interview.state))
    decision = interview.take(skip(interview.state))
    assert (kinds(decision)[0], wordings(decision)) == (EventKind.RESUMED, ["Second?"])
    assert not interview.state.is_paused


def test_in_a_pause_that_the_lawyer_asked_for_nothing_is_skipped_or_repeated() -> None:
    interview = begun()
    interview.take(pause(interview.state, PausedBy.LAWYER))
    assert not skip(interview.state).events
    assert not repeat(interview.state).events


def test_a_question_that_the_lawyer_asks_is_on_the_record_as_their_words_once() -> None:
    interview = begun(question("q1"))
    for _ in range(2):
        said = interview.utterance("And who saw it?", speaker=Speaker.LAWYER)
        interview.take(add_question(interview.state, room_question(interview.state, said.text), said))
    (theirs,) = (one for one in interview.utterances if one.speaker is Speaker.LAWYER)
    (added,) = (event for event in interview.events if event.kind is EventKind.QUESTION_ADDED)
    assert (theirs.text, added.utterance_id) == ("And who saw it?", theirs.id)
    assert interview.stored() == interview.state


def test_what_the_lawyer_types_is_theirs_and_holds_the_interview_and_what_the_client_says_then_answers_nothing() -> (
    None
):
    interview = begun(question("q1"))
    typed = interview.utterance("Before that: tell me of the roof.", speaker=Speaker.LAWYER)
    decision = interview.take(lawyer_writes(interview.state, typed))
    assert (kinds(decision), decision.speech) == ([EventKind.PAUSED], ())
    interview.say("The roof was fine all year.")
    again = interview.utterance("Good.", speaker=Speaker.LAWYER)
    assert interview.take(lawyer_writes(interview.state, again)).events == ()
    assert interview.answers == []
    told = [(turn.speaker, turn.text) for turn in assemble_transcript(interview.utterances)][-3:]
    assert told == [("lawyer", typed.text), ("client", "The roof was fine all year."), ("lawyer", "Good.")]
    interview.take(offer_to_go_on(interview.state))
    assert interview.take(lawyer_writes(interview.state, again)).events[0].detail == Note.LAWYER_SPEAKS
    assert not interview.state.is_offered_to_go_on


def test_what_the_lawyer_types_before_the_opening_holds_nothing() -> None:
    interview = PlayedInterview((question(),))
    interview.take(lawyer_writes(interview.state, interview.utterance("Hello.", speaker=Speaker.LAWYER)))
    assert not interview.state.is_paused
    assert [one.speaker for one in interview.utterances] == [Speaker.LAWYER]


def test_the_lawyers_voice_is_a_turn_without_words_that_changes_nothing() -> None:
    interview = begun(question("q1"))
    interview.take(lawyer_speaks(interview.state))
    before = interview.state
    spoke = interview.utterance("", speaker=Speaker.LAWYER).model_copy(update={"channel": Channel.VOICE})
    interview.take(lawyer_spoke(before, spoke))
    assert interview.state == before
    turn = assemble_report(interview.state, interview.events, interview.utterances).transcript[-1]
    assert (turn.speaker, turn.channel, turn.text) == (Speaker.LAWYER, Channel.VOICE, "")
    interview.take(end(interview.state))
    assert lawyer_spoke(interview.state, spoke).said == ()


def test_a_client_who_comes_into_the_lawyers_pause_does_not_end_it() -> None:
    """The pause may come between the client's arrival and the step that welcomes them."""
    interview = begun()
    interview.take(pause(interview.state, PausedBy.LAWYER))
    decision = interview.take(enter(interview.state))
    assert (purposes(decision), decision.events) == ([Purpose.PAUSED_BY_LAWYER], ())
    spoken_to = begun()
    spoken_to.take(lawyer_speaks(spoken_to.state))
    assert spoken_to.take(enter(spoken_to.state)) == Decision()
    unopened = PlayedInterview((question("q1"),))
    unopened.take(pause(unopened.state, PausedBy.LAWYER))
    assert unopened.take(enter(unopened.state)) == Decision()


def test_the_clients_return_ends_their_own_pause_and_not_the_lawyers_that_came_meanwhile() -> None:
    interview = begun()
    interview.take(pause(interview.state, PausedBy.AWAY))
    interview.take(pause(interview.state, PausedBy.LAWYER))
    assert resume_from(PausedBy.AWAY, interview.state) == Decision()
    assert wordings(resume_from(PausedBy.LAWYER, interview.state)) == ["What happened?"]
