"""Consent that is taken back in the middle stops the interview, and is asked for again before anything else."""

from collections.abc import Callable

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.answers import lexicon_of
from shared.interview.flow import Decision, InterviewState, Phase, Purpose, end, enter, pause, repeat, resume, skip
from shared.interview.reporting import assemble_report
from shared.interview.rules.asides import withdraws_consent
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, opened, purposes, question, status, wordings

WITHDRAWN = {
    "en": (
        "I withdraw my consent.",
        "I withdraw my consent to this",
        "I'm withdrawing my consent",
        "I would like to withdraw my consent, please",
        "I want to take back my consent",
        "I don't want to be recorded anymore",
        "I don't want this recorded",
        "I don't want you recording me",
        "wait, I don't want you to record me",
        "I don't want it to be written down",
        "I no longer agree to this being recorded",
        "I don't agree to being recorded",
        "I don't agree to this anymore",
        "stop recording me",
        "Don't record me, please.",
    ),
    "es": (
        "Retiro mi consentimiento.",
        "Quiero retirar mi consentimiento",
        "Ya no quiero que me graben",
        "No quiero que me graben",
        "Deje de grabarme",
        "Ya no estoy de acuerdo con esto",
        "ya no acepto que me graben",
        "No autorizo la grabación",
    ),
}
NOT_WITHDRAWN = {
    "en": (
        "I withdrew my consent to the surgery",
        "I told him I withdraw my consent",
        "he didn't want to be recorded",
        "I don't agree",
        "I don't agree with this",
        "I don't agree to the divorce",
        "I don't consent to the adoption",
        "I don't want to be recorded as the father",
        "he was recording me",
    ),
    "es": (
        "Retiré mi consentimiento",
        "no estoy de acuerdo con esto",
        "No quiero que mi hijo vaya",
        "me dijo que no quiere que lo graben",
        "no quería que me grabaran",
    ),
}
ADDRESS = question("q1", text="What is your current address?")


def withdrawn(*words: str) -> PlayedInterview:
    interview = begun(ADDRESS, question("q2"))
    for said in words or ("I withdraw my consent.",):
        interview.say(said)
    return interview


@pytest.mark.parametrize(("language", "heard"), [(name, said) for name, turns in WITHDRAWN.items() for said in turns])
def test_consent_that_is_taken_back_is_no_answer_and_is_confirmed_as_a_stop(language: str, heard: str) -> None:
    interview = opened(ADDRESS, language=language)
    interview.mean(True, "Yes.")
    decision = interview.mean(Understanding(Act.ANSWER, is_complete=True), heard)
    assert purposes(decision) == [Purpose.CONFIRM_STOP]
    assert not interview.answers


@pytest.mark.parametrize(
    ("language", "heard"), [(name, said) for name, turns in NOT_WITHDRAWN.items() for said in turns]
)
def test_consent_to_something_else_is_not_taken_back_here(language: str, heard: str) -> None:
    assert not withdraws_consent(heard, lexicon_of(language))


def test_an_answer_to_a_question_about_recording_is_one() -> None:
    interview = begun(question("q1", "yes_no", text="Do you agree to being recorded by the police?"))
    interview.say("I don't agree to being recorded.")
    assert interview.state.confirming is None


def test_after_a_yes_nothing_is_asked_before_a_new_consent() -> None:
    interview = withdrawn("I withdraw my consent.", "yes")
    assert interview.state.paused_by is PausedBy.CLIENT
    decision = interview.take(enter(interview.state))
    assert (purposes(decision), wordings(decision)) == ([Purpose.OPENING, Purpose.CONSENT], [])
    assert interview.stored() == interview.state
    decision = interview.say("yes")
    assert wordings(decision) == [ADDRESS.text]
    interview.say("12 Elm Street")
    assert interview.answers[-1].raw == "12 Elm Street"


def test_no_clear_answer_to_stopping_stops_since_there_is_no_consent() -> None:
    assert withdrawn("I withdraw my consent.", "hm").state.paused_by is PausedBy.CLIENT


def test_who_does_not_want_to_stop_after_all_goes_on() -> None:
    interview = withdrawn("I withdraw my consent.", "no, let's go on")
    assert not interview.state.is_consent_withdrawn
    assert wordings(interview.last) == [ADDRESS.text]


def test_the_sound_is_recorded_no_longer_until_the_client_goes_on() -> None:
    interview = opened(ADDRESS, records_sound=True)
    interview.say("yes")
    assert interview.state.may_be_recorded
    interview.say("I don't want to be recorded anymore")
    assert not interview.state.may_be_recorded
    interview.say("no, let's go on")
    assert interview.state.may_be_recorded


def test_a_process_that_takes_over_before_the_yes_asks_for_consent() -> None:
    interview = withdrawn()
    interview.state = interview.stored()
    assert purposes(interview.take(enter(interview.state))) == [Purpose.OPENING, Purpose.CONSENT]


def test_a_refusal_afterwards_ends_it_and_keeps_what_was_said() -> None:
    interview = begun(ADDRESS, question("q2", "date", text="When did it happen?"), question("q3"))
    interview.say("12 Elm Street")
    interview.say("in the spring")
    interview.say("I withdraw my consent")
    interview.say("yes")
    interview.take(enter(interview.state))
    interview.say("no")
    assert interview.state.phase is Phase.ENDED
    assert interview.events[-1].end_reason is EndReason.CONSENT_REFUSED
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert status(interview, "q2") is QuestionStatus.NEEDS_LAWYER
    assert status(interview, "q3") is QuestionStatus.NOT_ASKED


def test_an_answer_that_was_being_read_back_stands() -> None:
    interview = begun(question("q1", text="What is your full name?"), question("q2"))
    interview.say("Ann Marie Miller")
    interview.say("I withdraw my consent")
    interview.say("yes")
    interview.take(enter(interview.state))
    assert wordings(interview.say("yes")) == ["What happened?"]
    assert interview.answers[-1].raw == "Ann Marie Miller"


@pytest.mark.parametrize("act", [skip, repeat])
def test_the_lawyers_skip_and_repeat_ask_nothing_without_it(act: Callable[[InterviewState], Decision]) -> None:
    interview = withdrawn()
    decision = interview.take(act(interview.state))
    assert (purposes(decision), wordings(decision)) == ([Purpose.OPENING, Purpose.CONSENT], [])


@pytest.mark.parametrize("by", [PausedBy.LAWYER, PausedBy.AWAY, PausedBy.CLIENT])
def test_consent_that_is_taken_back_in_a_pause_is_noted_and_what_follows_begins_with_the_opening(by: PausedBy) -> None:
    interview = begun(ADDRESS)
    interview.take(pause(interview.state, by))
    assert interview.say("I don't want to be recorded anymore").speech == ()
    assert interview.state.paused_by is by
    assert purposes(interview.take(resume(interview.state))) == [Purpose.OPENING, Purpose.CONSENT]
    report = assemble_report(interview.state, interview.events, interview.utterances)
    assert [point.act for point in report.raised] == [Act.STOP]


def test_at_the_end_it_ends() -> None:
    interview = begun()
    interview.say("It rained.")
    interview.say("I withdraw my consent")
    assert interview.is_over


def test_the_lawyer_sees_that_it_was_taken_back() -> None:
    interview = withdrawn("I withdraw my consent.", "yes")
    interview.take(end(interview.state))
    report = assemble_report(interview.state, interview.events, interview.utterances)
    assert [(point.act, point.said) for point in report.raised] == [(Act.STOP, "I withdraw my consent.")]
