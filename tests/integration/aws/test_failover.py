"""Aurora fails over: for a while the cluster's name leads to the instance that was the writer, and now only reads.

A role whose new connections may only read stands in for it; they stay so when the role's setting is taken back, as a
connection to an old writer stays one.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest

from agent_container.record import Records, Turn
from agent_container.search import _ask_database
from infra.local.postgres import APP, Server
from shared.db import engine as database_engine
from shared.db import interviews, sessions
from shared.db.engine import Lawyer, System, transaction
from shared.errors import DatabaseUnavailable
from shared.interview.flow import Decision
from tests.integration.api.at_once import PATIENCE_SECONDS
from tests.integration.builders import Builder, answered, asked, utterance


@contextmanager
def old_writer(server: Server) -> Iterator[None]:
    """Whoever connects meanwhile may only read."""
    database_engine.dispose()
    server.execute(f"ALTER ROLE {APP} SET default_transaction_read_only = on")
    try:
        yield
    finally:
        server.execute(f"ALTER ROLE {APP} RESET default_transaction_read_only")


@pytest.fixture
def lawyer(builder: Builder) -> Lawyer:
    return builder.lawyer()


def test_what_the_old_writer_refuses_is_to_come_again_and_is_taken_by_the_new_one(
    builder: Builder, lawyer: Lawyer, postgres_server: Server
) -> None:
    with old_writer(postgres_server), pytest.raises(DatabaseUnavailable), transaction(lawyer) as tx:
        sessions.create(tx, lawyer, uuid4(), {"title": "Intake", "language": "en"})

    assert builder.session(lawyer)


def test_nothing_is_read_from_the_old_writer_either(builder: Builder, lawyer: Lawyer, postgres_server: Server) -> None:
    """What it has may be past; and a worker that could reach it would take the database for there, and send others to
    the interviews of those who could not renew their leases."""
    with old_writer(postgres_server), pytest.raises(DatabaseUnavailable):
        _ask_database()

    _ask_database()


def test_a_connection_whose_server_has_become_one_that_only_reads_is_left_at_the_first_write(
    builder: Builder, lawyer: Lawyer
) -> None:
    session_id = builder.session(lawyer)
    with transaction(lawyer) as tx:
        tx.exec_driver_sql("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")

    with pytest.raises(DatabaseUnavailable), transaction(lawyer) as tx:
        sessions.change(tx, lawyer, session_id, {"title": "Other"})
    with transaction(lawyer) as tx:
        assert sessions.change(tx, lawyer, session_id, {"title": "Other"}).title == "Other"


async def test_an_answer_that_the_old_writer_refuses_is_held_and_written_once(
    builder: Builder, lawyer: Lawyer, postgres_server: Server
) -> None:
    session_id = builder.under_way(lawyer)
    records = Records(session_id, "job-1")
    await records.take()
    await records.write(Turn("enter", Decision(events=(asked("q1"),))))
    said = utterance("Bob Jones", "q1")
    event, answer = answered("q1", said)

    with old_writer(postgres_server):
        writing = asyncio.create_task(
            records.write(Turn("turn", Decision(events=(event,), answers=(answer,)), (said,)))
        )
        async with asyncio.timeout(PATIENCE_SECONDS):
            await records.is_away.wait()
    async with asyncio.timeout(PATIENCE_SECONDS):
        await writing
    records.close()

    with transaction(System()) as tx:
        stored = interviews.load(tx, session_id)
    assert [answer.raw for answer in stored.answers] == ["Bob Jones"]
    assert [utterance.text for utterance in stored.utterances] == ["Bob Jones"]
