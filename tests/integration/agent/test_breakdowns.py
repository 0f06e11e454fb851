"""A session that livekit-agents closes with an error, in the middle of an interview."""

import asyncio
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest

from functions.rooms.tokens import mint_for_lawyer
from shared.db.engine import Lawyer
from shared.interview.status import SessionStatus
from tests.integration.agent.breaking_agent import BREAK
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import PATIENCE_SECONDS, House, said_to, until
from tests.integration.builders import Builder, question

QUESTIONS = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in range(1, 7))

pytestmark = pytest.mark.usefixtures("database")


async def test_a_session_that_breaks_down_is_followed_by_another_in_the_same_job_and_nothing_is_lost(
    home: House, builder: Builder, lawyer: Lawyer
) -> None:
    session_id: UUID = builder.under_way(lawyer, *QUESTIONS)
    with home.worker(module="tests.integration.agent.breaking_agent") as worker:
        async with home.guest(mint_for_lawyer(home.settings, session_id, lawyer.lawyer_id, "Ann")) as guest:
            sent: list[asyncio.Task[None]] = []

            def break_down(packet: Mapping[str, Any]) -> None:
                if packet["answered"] == 3 and not sent:
                    sent.append(asyncio.create_task(guest.local_participant.publish_data("", topic=BREAK)))

            client = home.client(session_id, on_packet=break_down)
            await client.attend(home.access.url, home.token(session_id))
            await until(lambda: stored(session_id).status is SessionStatus.COMPLETED, PATIENCE_SECONDS, "completed")
        events = [line.get("event") for line in worker.lines]
    assert events.count("session_broke_down") == 1
    assert events.count("interview_taken") == 1
    assert not [event for event in events if "already registered" in str(event)]  # what the first one had in the room
    answers = stored(session_id).answers
    assert {answer.question_id: answer.raw for answer in answers} == {q.id: said_to(q.id) for q in QUESTIONS}
    assert len(answers) == len(QUESTIONS)
