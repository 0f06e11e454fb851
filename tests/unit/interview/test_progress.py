"""The progress packet: the whole state, under 15 KiB."""

import json
from uuid import UUID

from infra.rehearsal.interview import PlayedInterview
from shared.interview.flow import InterviewState, enter
from shared.interview.progress import MAX_PACKET_BYTES, Progress, snapshot
from shared.interview.script import MAX_QUESTIONS
from shared.interview.status import QuestionStatus, SessionStatus
from shared.interview.understanding import Act, Understanding
from tests.unit.interview.building import begun, question

SESSION = UUID(int=7)


def progress(state: InterviewState, status: SessionStatus = SessionStatus.IN_PROGRESS) -> Progress:
    return snapshot(state, session_id=SESSION, status=status, seq=12)


def test_a_snapshot_counts_answers_apart_from_outcomes() -> None:
    interview = begun(*(question(f"q{i}") for i in range(1, 5)))
    interview.say("It rained.")
    interview.mean(Understanding(Act.DECLINE))
    packet = json.loads(progress(interview.state).model_dump_json())
    assert packet == {
        "type": "script_progress",
        "version": 1,
        "seq": 12,
        "session_id": str(SESSION),
        "status": "in_progress",
        "current_question_id": "q3",
        "answered": 1,
        "resolved": 2,
        "total": 4,
        "questions": {"q1": "answered", "q2": "declined", "q3": "asking", "q4": "pending"},
    }


def test_no_question_is_current_before_consent_nor_after_the_end() -> None:
    interview = PlayedInterview((question(),))
    interview.take(enter(interview.state))
    assert progress(interview.state).current_question_id is None
    interview.mean(True)
    interview.say("It rained.")
    assert progress(interview.state, SessionStatus.COMPLETED).current_question_id is None


def test_a_packet_with_as_many_questions_as_a_script_can_have_is_under_15_kib() -> None:
    questions = [question(f"q{i}", only_if=None) for i in range(1, MAX_QUESTIONS + 1)]
    state = PlayedInterview(questions).state
    longest = max(QuestionStatus, key=len)
    packet = progress(state).model_copy(update={"questions": {q.id: longest for q in questions}})
    assert len(packet.model_dump_json().encode()) < 15 * 1024
    assert progress(state).questions is not None


def test_what_would_be_too_large_leaves_the_questions_out() -> None:
    questions = [question(f"question-with-a-long-name-{i}") for i in range(MAX_QUESTIONS)]
    packet = progress(PlayedInterview(questions).state)
    assert packet.questions is None
    assert packet.total == MAX_QUESTIONS
    assert len(packet.model_dump_json().encode()) <= MAX_PACKET_BYTES


def test_the_compact_form_has_no_questions() -> None:
    assert "questions" not in json.loads(progress(begun().state).compact())
