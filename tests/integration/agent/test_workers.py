"""Workers: how many interviews they hold, in which order they fetch them, and how they hand them over."""

import asyncio
import signal
from collections.abc import Iterator
from uuid import UUID

import pytest
from sqlalchemy import select

from shared.db import interviews
from shared.db.engine import Lawyer, System, transaction
from shared.db.models import interviews as interview_rows
from shared.interview.events import Speaker
from shared.interview.status import SessionStatus
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import PATIENCE_SECONDS, House, Worker, said_to, until
from tests.integration.builders import Builder, question

QUESTIONS = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in range(1, 3))

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
def worker(home: House) -> Iterator[Worker]:
    """With one place."""
    with home.worker(places=1) as started:
        yield started


async def test_who_waits_gets_the_next_free_place_oldest_first_and_nobody_gets_two(
    home: House, worker: Worker, builder: Builder, lawyer: Lawyer
) -> None:
    waiting = [builder.under_way(lawyer, *QUESTIONS) for _ in range(3)]
    tokens = [home.token(session_id) for session_id in waiting]
    for session_id in waiting:
        comes(session_id)
    await asyncio.gather(*(home.client(s).attend(home.access.url, t) for s, t in zip(waiting, tokens, strict=True)))
    assert taken(worker) == waiting
    for session_id in waiting:
        assert {a.question_id: a.raw for a in stored(session_id).answers} == {q.id: said_to(q.id) for q in QUESTIONS}


async def test_a_lawyer_who_starts_takes_no_place_until_the_client_comes(
    home: House, worker: Worker, builder: Builder, lawyer: Lawyer
) -> None:
    mailed, comes = builder.under_way(lawyer, *QUESTIONS), builder.under_way(lawyer, *QUESTIONS)
    await home.client(comes).attend(home.access.url, home.token(comes))
    assert [session_id for session_id in taken(worker) if session_id in (mailed, comes)] == [comes]
    assert stored(mailed).seq == 0


async def test_a_worker_that_is_told_to_stop_says_so_and_calls_another_who_goes_on(
    home: House, worker: Worker, builder: Builder, lawyer: Lawyer
) -> None:
    many = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in range(1, 13))
    session_id = builder.under_way(lawyer, *many)
    left_alone = builder.under_way(lawyer, *many)
    with home.worker() as another:
        attending = asyncio.create_task(home.client(session_id).attend(home.access.url, home.token(session_id)))
        await until(lambda: len(stored(session_id).answers) >= 2, PATIENCE_SECONDS, "two answers")
        old, new = (worker, another) if session_id in taken(worker) else (another, worker)
        old.signal(signal.SIGTERM)
        await attending
        assert session_id in taken(new)
        await until(lambda: not old.known.is_alive(), PATIENCE_SECONDS, "the old worker gone")
        async with home.guest(home.token(left_alone)):
            await until(lambda: left_alone in taken(new), PATIENCE_SECONDS, "the only worker holds it")
            comes(left_alone)
            before = dispatches(left_alone)
            new.signal(signal.SIGTERM)
            await until(lambda: dispatches(left_alone) > before, PATIENCE_SECONDS, "the next one called by who leaves")
    found = stored(session_id)
    assert found.status is SessionStatus.COMPLETED
    assert {a.question_id: a.raw for a in found.answers} == {q.id: said_to(q.id) for q in many}
    spoken = [u.text for u in found.utterances if u.speaker is Speaker.AGENT]
    assert "One moment, please. I will be right back." in spoken


def comes(session_id: UUID) -> None:
    """The client is in the room, as LiveKit's webhook tells it: who has only a token is waited for a minute."""
    with transaction(System()) as tx:
        interviews.client_seen(tx, session_id, True)


def dispatches(session_id: UUID) -> int:
    """How often an interviewer was called."""
    with transaction(System()) as tx:
        query = select(interview_rows.c.dispatches).where(interview_rows.c.session_id == session_id)
        return int(tx.execute(query).scalar_one())


def taken(worker: Worker) -> list[UUID]:
    """The interviews that a worker took, in order."""
    return [UUID(line["session_id"]) for line in worker.lines if line.get("event") == "interview_taken"]
