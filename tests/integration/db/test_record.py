"""What the database itself promises of an interview's record."""

from uuid import uuid4

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from shared.db import control, interviews, sessions
from shared.db.engine import Firm, Lawyer, transaction
from shared.errors import InterviewNotFound, InvalidInput, LeaseHeld, LeaseLost, SessionEnded
from shared.interview.events import EventKind, NewEvent, Speaker
from shared.interview.status import EndReason, PausedBy, QuestionStatus, SessionStatus
from tests.integration.builders import Builder, answered, asked, question, utterance


@pytest.fixture
def lawyer(builder: Builder) -> Lawyer:
    return builder.lawyer()


def test_a_turn_written_twice_is_stored_once(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    said = utterance("Bob Jones", "q1")
    event, answer = answered("q1", said)
    first = builder.turn(lease, "turn", said=(said,), events=(event, asked("q2")), answers=(answer,))
    second = builder.turn(lease, "turn", said=(said,), events=(event, asked("q2")), answers=(answer,))
    assert second == first
    with transaction(lawyer) as tx:
        stored = interviews.load(tx, lease.session_id)
    assert [u.text for u in stored.utterances] == ["Bob Jones"]
    assert [a.raw for a in stored.answers] == ["Bob Jones"]
    assert stored.seq == first


def test_seq_rises_without_gaps_through_utterances_and_events(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(NewEvent(kind=EventKind.OPENED), asked("q1")))
    said = utterance("Bob", "q1")
    event, answer = answered("q1", said)
    assert builder.turn(lease, "turn", said=(said,), events=(event, asked("q2")), answers=(answer,)) == 5
    with transaction(lawyer) as tx:
        assert [event.seq for event in interviews.read_events(tx, lease.interview_id)] == [1, 2, 4, 5]
        assert interviews.utterance_places(tx, lease.interview_id) == {said.id: 3}


def test_an_answer_without_its_utterance_is_refused(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    event, answer = answered("q1", utterance("never stored", "q1"))
    with pytest.raises(InvalidInput):
        builder.turn(lease, "turn", events=(event.model_copy(update={"utterance_id": None}),), answers=(answer,))
    with transaction(lawyer) as tx:
        assert interviews.load(tx, lease.session_id).answers == ()


def test_what_was_said_before_the_question_is_no_evidence(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    early = utterance("Bob")
    builder.turn(lease, "early", said=(early,), events=(asked("q1"),))
    event, answer = answered("q1", early)
    with pytest.raises(DBAPIError, match="said_after_it_was_asked"):
        builder.turn(lease, "turn", events=(event,), answers=(answer,))


def test_a_question_that_was_never_asked_has_no_answer(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    said = utterance("Bob", "q1")
    event, answer = answered("q1", said)
    with pytest.raises(DBAPIError, match="asked_seq"):
        builder.turn(lease, "turn", said=(said,), events=(event,), answers=(answer,))


@pytest.mark.parametrize("speaker", [Speaker.AGENT, Speaker.LAWYER])
def test_only_the_clients_words_are_evidence(builder: Builder, lawyer: Lawyer, speaker: Speaker) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    said = utterance("He is called Bob", "q1", speaker)
    event, answer = answered("q1", said)
    with pytest.raises(DBAPIError, match="fk_answers_evidence"):
        builder.turn(lease, "turn", said=(said,), events=(event,), answers=(answer,))


def test_another_interviews_words_are_no_evidence(builder: Builder, lawyer: Lawyer) -> None:
    other = builder.lease(builder.under_way(lawyer), "job-other")
    said = utterance("Somebody else", "q1")
    builder.turn(other, "enter", events=(asked("q1"),))
    builder.turn(other, "turn", said=(said,))
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    _, answer = answered("q1", said)
    with pytest.raises(InvalidInput):
        builder.turn(lease, "turn", answers=(answer,))


def test_two_agents_never_hold_one_interview(builder: Builder, lawyer: Lawyer) -> None:
    session_id = builder.under_way(lawyer)
    builder.lease(session_id, "job-1")
    with pytest.raises(LeaseHeld):
        builder.lease(session_id, "job-2")


def test_the_old_holder_writes_nothing_once_another_has_taken_over(builder: Builder, lawyer: Lawyer) -> None:
    session_id = builder.under_way(lawyer)
    old = builder.lease(session_id, "job-1")
    builder.expire(old)
    new = builder.lease(session_id, "job-2")
    assert new.token > old.token
    with pytest.raises(LeaseLost):
        builder.turn(old, "late", events=(asked("q1"),))
    builder.turn(new, "enter", events=(asked("q1"),))


def test_a_holder_whose_term_ran_out_goes_on_while_nobody_else_took_it(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.expire(lease)
    builder.turn(lease, "after the outage", events=(asked("q1"),))


def test_pausing_resuming_and_ending_move_the_session_with_the_turn(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    builder.turn(lease, "pause", events=(NewEvent(kind=EventKind.PAUSED, paused_by=PausedBy.CLIENT),))
    with transaction(lawyer) as tx:
        assert control.read(tx, lease.session_id).paused_by is PausedBy.CLIENT
    builder.turn(lease, "resume", events=(NewEvent(kind=EventKind.RESUMED),))
    builder.turn(lease, "end", events=(NewEvent(kind=EventKind.ENDED, end_reason=EndReason.STOPPED_BY_CLIENT),))
    with transaction(lawyer) as tx:
        left = control.read(tx, lease.session_id)
        assert (left.status, left.end_reason) == (SessionStatus.COMPLETED, EndReason.STOPPED_BY_CLIENT)
        assert set(interviews.question_statuses(tx, lease.session_id).values()) == {QuestionStatus.NOT_ASKED}
    builder.expire(lease)
    with pytest.raises(SessionEnded):
        builder.lease(lease.session_id, "job-2")


@pytest.mark.parametrize(
    ("known", "left"),
    [(PausedBy.AWAY, SessionStatus.PAUSED), (PausedBy.CLIENT, SessionStatus.PAUSED), (PausedBy.LAWYER, None)],
)
def test_a_pause_that_the_lawyer_has_made_theirs_ends_with_theirs_alone(
    builder: Builder, lawyer: Lawyer, known: PausedBy, left: SessionStatus | None
) -> None:
    """The interviewer hears of the lawyer's pause at its next heartbeat; the client may come back before."""
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "pause", events=(NewEvent(kind=EventKind.PAUSED, paused_by=PausedBy.AWAY),))
    with transaction(lawyer) as tx:
        assert sessions.hold(tx, lease.session_id, PausedBy.LAWYER)

    builder.turn(lease, "resume", events=(NewEvent(kind=EventKind.RESUMED, paused_by=known),))

    with transaction(lawyer) as tx:
        found = control.read(tx, lease.session_id)
    assert found.status is (left or SessionStatus.IN_PROGRESS)
    assert found.paused_by is (PausedBy.LAWYER if left else None)


def test_a_pause_of_the_lawyers_is_not_made_anothers(builder: Builder, lawyer: Lawyer) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    with transaction(lawyer) as tx:
        assert sessions.hold(tx, lease.session_id, PausedBy.LAWYER)

    builder.turn(lease, "away", events=(NewEvent(kind=EventKind.PAUSED, paused_by=PausedBy.AWAY),))

    with transaction(lawyer) as tx:
        assert control.read(tx, lease.session_id).paused_by is PausedBy.LAWYER


def test_a_question_of_the_lawyer_in_the_room_stands_behind_the_one_on_the_table(
    builder: Builder, lawyer: Lawyer
) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    added = question("r1", "And your maiden name?", origin="room")
    event = NewEvent(kind=EventKind.QUESTION_ADDED, question_id=added.id)
    builder.turn(lease, "ask", questions=(added,), events=(event,))
    with transaction(lawyer) as tx:
        assert [q.id for q in interviews.load(tx, lease.session_id).questions] == ["q1", "r1", "q2"]


@pytest.mark.parametrize(("is_closed", "order"), [(False, ["q1", "r1", "q2"]), (True, ["q1", "q2", "r1"])])
def test_a_question_whose_answer_is_being_read_back_is_still_on_the_table(
    builder: Builder, lawyer: Lawyer, is_closed: bool, order: list[str]
) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))
    said, yes = utterance("Ann Miller", "q1"), utterance("Yes.", "q1")
    resolved, answer = answered("q1", said)
    read_back = NewEvent(kind=EventKind.READ_BACK, question_id=answer.question_id)
    builder.turn(lease, "answer", said=(said,), events=(resolved, read_back), answers=(answer,))
    if is_closed:
        confirmed = NewEvent(kind=EventKind.CONFIRMED, question_id=answer.question_id, utterance_id=yes.id)
        builder.turn(lease, "confirm", said=(yes,), events=(confirmed,))
    added = question("r1", "And your maiden name?", origin="room")
    event = NewEvent(kind=EventKind.QUESTION_ADDED, question_id=added.id)
    builder.turn(lease, "ask", questions=(added,), events=(event,))
    with transaction(lawyer) as tx:
        assert [q.id for q in interviews.load(tx, lease.session_id).questions] == order


def test_another_firm_sees_nothing_of_an_interview(builder: Builder, lawyer: Lawyer) -> None:
    session_id = builder.under_way(lawyer)
    with pytest.raises(InterviewNotFound), transaction(builder.lawyer("eve")) as tx:
        interviews.load(tx, session_id)


def test_a_transaction_that_names_no_firm_sees_no_row(builder: Builder, lawyer: Lawyer) -> None:
    builder.under_way(lawyer)
    with transaction(Firm(uuid4())) as tx:
        for table in ("sessions", "scripts", "questions", "interviews", "lawyers", "firms"):
            assert tx.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0


def test_the_functions_role_owns_nothing_and_cannot_pass_by_the_policies(database: Engine) -> None:
    with database.connect() as connection:
        role = connection.execute(
            text("SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'lexnova_app'")
        ).one()
        owned = connection.execute(text("SELECT count(*) FROM pg_tables WHERE tableowner = 'lexnova_app'")).scalar_one()
    assert tuple(role) == (False, False, False)
    assert owned == 0
