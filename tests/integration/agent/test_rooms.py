"""Interviews in real rooms: a LiveKit server, a worker with job processes, a client who types."""

import asyncio
import os
import random
import signal
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from shared.db.engine import Lawyer
from shared.interview.events import EventKind
from shared.interview.flow_state import Note
from shared.interview.status import QuestionStatus, SessionStatus
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import House, Worker, said_to, until
from tests.integration.builders import Builder, question

QUESTIONS = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in range(1, 13))
GOES_ON_SECONDS = 5.0

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
def worker(home: House) -> Iterator[Worker]:
    with home.worker() as started:
        yield started


@pytest.fixture
def lawyer(builder: Builder) -> Lawyer:
    return builder.lawyer()


@pytest.fixture
def session_id(builder: Builder, lawyer: Lawyer) -> UUID:
    return builder.under_way(lawyer, *QUESTIONS)


async def test_a_worker_fetches_the_interview_of_a_client_who_comes_and_holds_it_to_its_end(
    home: House, worker: Worker, session_id: UUID
) -> None:
    attendance = await home.client(session_id).attend(home.access.url, home.token(session_id))
    await until(lambda: stored(session_id).status is SessionStatus.COMPLETED, 5, "completed")
    assert answered(session_id) == {q.id: said_to(q.id) for q in QUESTIONS}
    seqs = [packet["seq"] for packet in attendance.packets]
    assert seqs == sorted(seqs)
    assert attendance.packets[-1]["status"] == "completed"
    assert set(attendance.packets[-1]["questions"].values()) == {QuestionStatus.ANSWERED}
    assert "interview_taken" in worker.log
    assert "remember" not in worker.log, "neither questions nor answers are logged"


async def test_after_kill_9_of_its_process_the_interview_goes_on_within_5_seconds(
    home: House, worker: Worker, session_id: UUID
) -> None:
    chance = random.Random(7)
    killed: list[datetime] = []
    at_answers = {1, 5, 9}

    def kill(packet: Mapping[str, Any]) -> None:
        if packet["answered"] in at_answers:
            at_answers.remove(packet["answered"])
            asyncio.get_running_loop().call_later(chance.random() / 20, kill_now)

    def kill_now() -> None:
        process = worker.job_of(session_id)
        assert process
        os.kill(process, signal.SIGKILL)
        killed.append(datetime.now(UTC))

    await home.client(session_id, on_packet=kill).attend(home.access.url, home.token(session_id))
    found = stored(session_id)
    assert answered(session_id) == {q.id: said_to(q.id) for q in QUESTIONS}
    resumed = [e.at for e in found.events if e.kind is EventKind.QUESTION_ASKED and e.detail == Note.RESUMED]
    assert len(killed) == 3
    assert len(resumed) == 3
    waits = [(again - dead).total_seconds() for dead, again in zip(killed, resumed, strict=True)]
    assert max(waits) < GOES_ON_SECONDS, waits


def answered(session_id: UUID) -> dict[str, str]:
    """What is stored as the answer to each question."""
    return {answer.question_id: answer.raw for answer in stored(session_id).answers}
