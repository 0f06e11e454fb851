"""A plain answer that says that the client is in danger now is stored, and met once with whom to call."""

import pytest

from infra.rehearsal.interview import PlayedInterview
from shared.interview.events import EventKind
from shared.interview.flow import Consent, Phase, Purpose, enter, needs_understanding, repeat, silence, skip
from shared.interview.reporting import assemble_report
from shared.interview.status import EndReason, PausedBy, QuestionStatus
from shared.interview.understanding import Act
from tests.unit.interview.building import begun, kinds, purposes, question, status, wordings

NEXT = "Where do you live?"
MET = [Purpose.EMERGENCY, Purpose.CONFIRM_EMERGENCY]


def asking(text: str = "Are you in danger right now?", language: str = "en") -> PlayedInterview:
    return begun(question("q1", "yes_no", text), question("q2", text=NEXT), language=language)


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", "Are you in danger right now?", "yes"),
        ("en", "Are you currently in immediate danger?", "I am."),
        ("en", "Are you or your children in any danger?", "yes, we are"),
        ("en", "Are you safe at home?", "no"),
        ("en", "Do you feel safe where you are living now? If not, please explain.", "not really"),
        ("en", "Are you safe right now?", "No, I'm not."),
        ("en", "Is it safe for you to talk?", "no"),
        ("en", "Are you having thoughts of hurting yourself?", "yes"),
        ("es", "¿Está usted en peligro en este momento?", "sí"),
        ("es", "¿Corre peligro ahora mismo?", "sí, mucho"),
        ("es", "¿Está segura en su casa?", "no"),
        ("es", "¿Se siente seguro donde vive?", "la verdad no"),
        ("es", "¿Es seguro para usted hablar ahora?", "no"),
    ],
)
def test_danger_that_an_answer_says_is_stored_and_met(language: str, asked: str, said: str) -> None:
    interview = asking(asked, language)
    decision = interview.say(said)
    assert purposes(decision) == MET
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert interview.state == interview.stored()
    assert needs_understanding(interview.state) is Consent.STOP
    decision = interview.say("no")
    assert (purposes(decision), wordings(decision)) == ([Purpose.ACKNOWLEDGE], [NEXT])
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert interview.state == interview.stored()


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [
        ("en", "Are you in danger right now?", "no"),
        ("en", "Are you safe at home?", "yes"),
        ("en", "Have you ever been in danger?", "yes"),
        ("en", "Were you in danger?", "yes"),
        ("en", "Is there a history of violence?", "yes"),
        ("en", "Are you in danger of losing your home?", "yes"),
        ("en", "Did you feel safe at home?", "no"),
        ("en", "Do you feel safe at work?", "no"),
        ("en", "Is the vehicle safe?", "no"),
        ("en", "Do you own a safe?", "no"),
        ("en", "Are you afraid to return to your country?", "yes"),
        ("es", "¿Está usted en peligro en este momento?", "no"),
        ("es", "¿Ha estado alguna vez en peligro?", "sí"),
        ("es", "¿Está seguro de la fecha?", "no"),
        ("es", "¿Está seguro?", "no"),
        ("es", "¿Está asegurado?", "no"),
    ],
)
def test_other_answers_and_questions_of_the_past_or_in_general_are_not(language: str, asked: str, said: str) -> None:
    decision = asking(asked, language).say(said)
    assert wordings(decision) == [NEXT]
    assert Purpose.CONFIRM_EMERGENCY not in purposes(decision)


@pytest.mark.parametrize(
    ("said", "ended", "paused"),
    [("yes", EndReason.EMERGENCY, None), ("oh God", None, PausedBy.CLIENT)],
)
def test_the_answer_stands_whatever_is_said_then(said: str, ended: EndReason | None, paused: PausedBy | None) -> None:
    interview = asking()
    interview.say("yes")
    decision = interview.say(said)
    assert decision.ends
    assert (decision.events[-1].end_reason, decision.events[-1].paused_by) == (ended, paused)
    assert interview.state.answers[interview.state.questions[0].id].value is True
    assert status(interview, "q1") is QuestionStatus.ANSWERED
    assert interview.state == interview.stored()


def test_who_paused_there_and_comes_back_is_asked_the_next_question() -> None:
    interview = asking()
    interview.say("yes")
    interview.say("oh God")
    decision = interview.take(enter(interview.stored()))
    assert wordings(decision) == [NEXT]


def test_it_is_met_again_by_a_new_process_and_after_silence_and_passed_over_by_nobody() -> None:
    interview = asking()
    interview.say("yes")
    for again in (
        enter(interview.stored()),
        silence(interview.state, 0),
        skip(interview.state),
        repeat(interview.state),
    ):
        assert purposes(again) == MET


def test_it_is_met_once_a_question_also_when_it_is_answered_again() -> None:
    interview = asking()
    interview.say("yes")
    interview.say("no")
    interview.say("let's go back to the question before")
    assert status(interview, "q1") is QuestionStatus.ASKING
    assert wordings(interview.say("yes")) == [NEXT]


def test_danger_that_was_met_at_the_question_is_not_met_once_more_for_its_answer() -> None:
    interview = asking()
    interview.say("he is breaking down the door")
    interview.say("no")
    assert wordings(interview.say("yes")) == [NEXT]


def test_as_the_last_question_it_is_met_before_the_end() -> None:
    interview = begun(question("q1", "yes_no", "Are you safe at home?"))
    assert purposes(interview.say("no")) == MET
    assert needs_understanding(interview.state) is Consent.STOP
    decision = interview.say("no")
    assert purposes(decision) == [Purpose.ACKNOWLEDGE, Purpose.LAST_QUESTION, Purpose.CLOSING_OFFER]
    assert interview.state.phase is Phase.CLOSING
    assert interview.state.current is None
    assert interview.state == interview.stored()


def test_the_lawyer_sees_it_among_what_was_raised() -> None:
    interview = asking()
    decision = interview.say("yes")
    assert EventKind.HEARD not in kinds(decision)
    report = assemble_report(interview.state, interview.events, interview.utterances)
    assert [(point.act, point.question_id, point.said) for point in report.raised] == [(Act.EMERGENCY, "q1", "yes")]
