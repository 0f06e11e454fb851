"""When an agent's process has died: who may be dispatched in its place, and when."""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from sqlalchemy import Engine, func, select, text, update

from agent_container.search import free_dead
from shared.db import interviews as interview_rows
from shared.db.engine import System, transaction
from shared.db.leases import release, release_dead
from shared.db.models import interviews
from shared.dispatch import START_TERM, Acceptance, _claim, accept_dispatch
from shared.interview.events import EventKind, NewEvent
from shared.interview.status import EndReason
from tests.integration.builders import Builder, asked


@pytest.fixture
def session_id(builder: Builder) -> UUID:
    """An interview whose client has just been let in."""
    made = builder.under_way(builder.lawyer())
    with transaction(System()) as tx:
        interview_rows.client_token_given(tx, made)
    return made


def test_a_holder_that_died_at_work_is_followed_at_once(builder: Builder, session_id: UUID) -> None:
    assert [claim.session_id for claim in _claim(None, 10)] == [session_id]
    lease = builder.lease(session_id, "dead")
    builder.turn(lease, "enter", events=(asked("q1"),))
    with transaction(System()) as tx:
        assert release_dead(tx, "dead") == [session_id]
    assert [claim.session_id for claim in _claim(None, 10)] == [session_id]


def test_a_holder_that_died_before_it_did_anything_is_followed_at_once_and_the_next_one_a_little_later(
    builder: Builder, session_id: UUID
) -> None:
    for holder in ("at work", "dead", "dead too"):
        assert [claim.session_id for claim in _claim(None, 10)] == [session_id]
        lease = builder.lease(session_id, holder)
        if holder == "at work":
            builder.turn(lease, "enter", events=(asked("q1"),))
        with transaction(System()) as tx:
            assert release_dead(tx, holder) == [session_id]
    assert _claim(None, 10) == []
    with transaction(System()) as tx:
        assert tx.execute(select(interviews.c.dispatched_at)).scalar_one() is not None


def test_where_the_holder_died_on_its_last_words_nobody_follows_and_the_room_is_to_be_closed(
    builder: Builder, session_id: UUID
) -> None:
    going_on = builder.under_way(builder.lawyer("ben"))
    for held in (going_on, session_id):
        lease = builder.lease(held, f"of {held}")
        builder.turn(lease, "enter", events=(asked("q1"),))
    ended = NewEvent(kind=EventKind.ENDED, end_reason=EndReason.FINISHED)
    builder.turn(lease, "the last", events=(ended,))
    assert free_dead(f"of {going_on}") == set()
    assert free_dead(f"of {session_id}") == {session_id}
    assert free_dead(f"of {session_id}") == set()


def test_who_gives_its_lease_back_is_followed_at_once_however_soon_that_is(builder: Builder, session_id: UUID) -> None:
    _claim(None, 10)
    assert accept_dispatch(session_id, free=1) is Acceptance.YES
    lease = builder.lease(session_id, "leaves")
    assert _claim(None, 10) == []
    with transaction(System()) as tx:
        release(tx, lease)
    assert [claim.session_id for claim in _claim(None, 10)] == [session_id]


def test_a_holder_that_gave_its_lease_back_is_not_released_again(builder: Builder, session_id: UUID) -> None:
    builder.expire(builder.lease(session_id, "gone"))
    with transaction(System()) as tx:
        assert release_dead(tx, "gone") == []


def test_a_lease_given_back_twice_leaves_the_dispatch_of_who_follows_alone(builder: Builder, session_id: UUID) -> None:
    lease = builder.lease(session_id, "leaves")
    for followers in ([session_id], []):
        with transaction(System()) as tx:
            release(tx, lease)
        assert [claim.session_id for claim in _claim(None, 10)] == followers


def test_while_a_job_is_being_started_no_second_one_is(builder: Builder, session_id: UUID) -> None:
    _claim(None, 10)
    assert accept_dispatch(session_id, free=1) is Acceptance.YES
    with transaction(System()) as tx:
        started_at = tx.execute(select(interviews.c.dispatched_at)).scalar_one()
        assert started_at > tx.execute(select(func.now())).scalar_one()
    assert accept_dispatch(session_id, free=1) is Acceptance.NO
    assert _claim(None, 10) == []


def test_who_found_no_place_is_called_again_as_soon_as_there_is_one(builder: Builder, session_id: UUID) -> None:
    _claim(None, 10)
    assert _claim(None, 10) == []
    assert accept_dispatch(session_id, free=0) is Acceptance.LATER
    assert [claim.session_id for claim in _claim(None, 10)] == [session_id]


def test_a_worker_without_a_place_leaves_alone_what_another_one_has_accepted(
    builder: Builder, session_id: UUID
) -> None:
    _claim(None, 10)
    assert accept_dispatch(session_id, free=1) is Acceptance.YES
    assert accept_dispatch(session_id, free=0) is Acceptance.NO
    assert accept_dispatch(session_id, free=1) is Acceptance.NO


def test_of_two_jobs_that_are_offered_at_once_one_is_started(database: Engine, session_id: UUID) -> None:
    def is_waited_for() -> bool:
        with database.connect() as connection:
            return bool(connection.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one())

    with ThreadPoolExecutor() as other:
        with transaction(System()) as tx:
            tx.execute(update(interviews).values(dispatched_at=func.now() + START_TERM))  # as an acceptance does
            acceptance = other.submit(accept_dispatch, session_id, free=1)
            while not is_waited_for():
                pass
        assert acceptance.result() is Acceptance.NO


@pytest.fixture
def later(builder: Builder, session_id: UUID) -> UUID:
    """An interview whose client came after the other's."""
    made = builder.under_way(builder.lawyer("ben"))
    with transaction(System()) as tx:
        interview_rows.client_token_given(tx, made)
    return made


def test_a_place_is_for_who_has_waited_longest(session_id: UUID, later: UUID) -> None:
    assert accept_dispatch(later, free=1) is Acceptance.LATER
    assert accept_dispatch(later, free=2) is Acceptance.YES
    assert accept_dispatch(session_id, free=1) is Acceptance.YES


def test_who_is_being_served_is_before_nobody(session_id: UUID, later: UUID) -> None:
    assert accept_dispatch(session_id, free=1) is Acceptance.YES
    assert accept_dispatch(later, free=1) is Acceptance.YES


def test_a_job_is_started_only_where_an_interviewer_is_wanted(builder: Builder, session_id: UUID) -> None:
    nobody_came = builder.under_way(builder.lawyer("ben"))
    assert accept_dispatch(nobody_came, free=1) is Acceptance.NO
    builder.lease(session_id, "another")
    assert accept_dispatch(session_id, free=1) is Acceptance.NO
