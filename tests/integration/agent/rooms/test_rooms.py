"""Interviews in real rooms: a LiveKit server, a worker with job processes, a client who types."""

import asyncio
import json
import os
import random
import signal
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pytest
from livekit import rtc

from agent_container.frontend import ATTRIBUTE
from functions.rooms.tokens import mint_for_lawyer
from shared.db import sessions
from shared.db.engine import Lawyer, transaction
from shared.dispatch import close_room, connect
from shared.interview.events import EventKind
from shared.interview.flow_state import Note
from shared.interview.status import EndReason, PausedBy, QuestionStatus, SessionStatus
from tests.integration.agent.conversation import stored
from tests.integration.agent.house import PATIENCE_SECONDS, House, Worker, said_to, until
from tests.integration.builders import Builder, question

QUESTIONS = tuple(question(f"q{number}", f"What do you remember about matter {number}?") for number in range(1, 13))

FEW = QUESTIONS[:4]

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
def session_id(builder: Builder, lawyer: Lawyer) -> UUID:
    return builder.under_way(lawyer, *QUESTIONS)


@pytest.fixture
def short_id(builder: Builder, lawyer: Lawyer) -> UUID:
    """Where it is not about an interruption in the middle."""
    return builder.under_way(lawyer, *FEW)


async def test_a_worker_fetches_the_interview_of_a_client_who_comes_and_holds_it_to_its_end(
    home: House, worker: Worker, short_id: UUID
) -> None:
    attendance = await home.client(short_id).attend(home.access.url, home.token(short_id))
    await until(lambda: stored(short_id).status is SessionStatus.COMPLETED, PATIENCE_SECONDS, "completed")
    assert answered(short_id) == {q.id: said_to(q.id) for q in FEW}
    seqs = [packet["seq"] for packet in attendance.packets]
    assert seqs == sorted(seqs)
    assert attendance.packets[-1]["status"] == "completed"
    assert set(attendance.packets[-1]["questions"].values()) == {QuestionStatus.ANSWERED}
    assert "interview_taken" in worker.log
    assert "remember" not in worker.log, "neither questions nor answers are logged"


async def test_after_kill_9_of_its_process_the_interview_goes_on_where_it_stood(
    home: House, worker: Worker, session_id: UUID
) -> None:
    chance = random.Random(7)
    killed: list[int] = []
    at_answers = {1, 5, 9}

    def kill(packet: Mapping[str, Any]) -> None:
        if packet["answered"] in at_answers:
            at_answers.remove(packet["answered"])
            asyncio.get_running_loop().call_later(chance.random() / 20, kill_now)

    def kill_now() -> None:
        process = worker.job_of(session_id)
        assert process
        os.kill(process, signal.SIGKILL)
        killed.append(process)

    await home.client(session_id, on_packet=kill).attend(home.access.url, home.token(session_id))
    found = stored(session_id)
    assert answered(session_id) == {q.id: said_to(q.id) for q in QUESTIONS}
    resumed = [e for e in found.events if e.kind is EventKind.QUESTION_ASKED and e.detail == Note.RESUMED]
    assert len(set(killed)) == 3
    assert len(resumed) == 3


async def test_only_this_sessions_lawyer_may_act_on_it(
    home: House, worker: Worker, session_id: UUID, lawyer: Lawyer, builder: Builder
) -> None:
    stranger = builder.lawyer("mallory")
    async with home.guest(home.token(session_id)) as client:
        await until(lambda: bool(home.agents_of(client)), PATIENCE_SECONDS, "an agent in the room")
        [agent] = home.agents_of(client)
        async with (
            home.guest(mint_for_lawyer(home.settings, session_id, lawyer.lawyer_id, "Ann")) as theirs,
            home.guest(mint_for_lawyer(home.settings, session_id, stranger.lawyer_id, "Mallory")) as others,
        ):
            both = (theirs, others)
            await until(lambda: all(home.agents_of(guest) for guest in both), PATIENCE_SECONDS, "all in the room")
            for intruder in (client, others):
                for method in ("skip", "repeat", "pause", "resume", "end"):
                    with pytest.raises(rtc.RpcError) as refused:
                        await call(intruder, agent, method)
                    assert refused.value.code == 403
                with pytest.raises(rtc.RpcError) as refused:
                    await call(intruder, agent, "ask", '{"text": "Who paid you?"}')
                assert refused.value.code == 403
            assert json.loads(await call(client, agent, "get_progress"))["total"] == len(QUESTIONS)
            assert json.loads(await call(theirs, agent, "pause"))["status"] == "paused"
            assert stored(session_id).paused_by is PausedBy.LAWYER
            assert json.loads(await call(theirs, agent, "resume"))["status"] == "in_progress"
            progress = json.loads(await call(theirs, agent, "ask", '{"text": "Who paid you?"}'))
            assert progress["total"] == len(QUESTIONS) + 1
            assert json.loads(await call(theirs, agent, "end"))["status"] == "completed"
    assert stored(session_id).end_reason is EndReason.ENDED_BY_LAWYER


async def test_the_interviewer_learns_that_the_lawyer_has_made_a_pause_theirs(
    home: House, worker: Worker, session_id: UUID, lawyer: Lawyer
) -> None:
    """Otherwise it would go on as soon as the client is back."""

    def is_held(by: PausedBy) -> bool:
        return any(event.kind is EventKind.PAUSED and event.paused_by is by for event in stored(session_id).events)

    async with home.guest(home.token(session_id)):
        await until(lambda: EventKind.OPENED in kinds(session_id), PATIENCE_SECONDS, "the opening")
    await until(lambda: is_held(PausedBy.AWAY), PATIENCE_SECONDS, "the client to be away")
    with transaction(lawyer) as tx:
        assert sessions.hold(tx, session_id, PausedBy.LAWYER)

    await until(lambda: is_held(PausedBy.LAWYER), PATIENCE_SECONDS, "the lawyer's pause, as the interviewer has it")
    assert stored(session_id).paused_by is PausedBy.LAWYER


async def test_who_comes_late_finds_where_it_stands_in_the_agents_attribute(
    home: House, worker: Worker, session_id: UUID, lawyer: Lawyer
) -> None:
    token = mint_for_lawyer(home.settings, session_id, lawyer.lawyer_id, "Ann")

    def status(guest: rtc.Room, agent: str) -> str | None:
        shown = guest.remote_participants[agent].attributes.get(ATTRIBUTE)
        return json.loads(shown)["status"] if shown else None

    async with home.guest(home.token(session_id)) as client:
        await until(lambda: bool(home.agents_of(client)), PATIENCE_SECONDS, "an agent in the room")
        [agent] = home.agents_of(client)
        async with home.guest(token) as theirs:
            await until(lambda: bool(home.agents_of(theirs)), PATIENCE_SECONDS, "the lawyer in the room")
            for method, expected in (("pause", "paused"), ("resume", "in_progress"), ("pause", "paused")):
                assert json.loads(await call(theirs, agent, method))["status"] == expected
            await until(lambda: status(theirs, agent) == "paused", PATIENCE_SECONDS, "the newest state")
        async with home.guest(token) as late:
            await until(lambda: bool(home.agents_of(late)), PATIENCE_SECONDS, "the lawyer in the room again")
            assert status(late, agent) == "paused"


async def test_a_client_who_joins_twice_or_reloads_is_asked_on_where_they_stood(
    home: House, worker: Worker, session_id: UUID
) -> None:
    client = home.client(session_id)

    def answers() -> bool:
        return len(answered(session_id)) >= 3

    attending = asyncio.create_task(client.attend(home.access.url, home.token(session_id)))
    await until(answers, PATIENCE_SECONDS, "three answers")
    second = home.client(session_id)
    await second.attend(home.access.url, home.token(session_id))  # the server sends the first one out
    await asyncio.wait({attending})
    assert answered(session_id) == {q.id: said_to(q.id) for q in QUESTIONS}


async def test_a_room_that_closes_pauses_the_interview_until_the_client_comes_back(
    home: House, worker: Worker, short_id: UUID
) -> None:
    async with home.guest(home.token(short_id)) as client:
        await until(lambda: EventKind.QUESTION_DELIVERED in kinds(short_id), PATIENCE_SECONDS, "the opening")
        await client.local_participant.send_text("Yes, I agree.", topic="lk.chat")
        await until(lambda: stored(short_id).events[-1].question_id == "q1", PATIENCE_SECONDS, "the first question")
        await close_room(home.settings, short_id)
        await until(lambda: stored(short_id).status is SessionStatus.PAUSED, PATIENCE_SECONDS, "paused")
    assert stored(short_id).paused_by is PausedBy.AWAY
    await home.client(short_id).attend(home.access.url, home.token(short_id))
    assert answered(short_id) == {q.id: said_to(q.id) for q in FEW}


async def test_an_interviewer_that_livekit_sends_away_from_a_client_who_stays_is_followed_by_another(
    home: House, worker: Worker, session_id: UUID
) -> None:
    sending_away: list[asyncio.Task[None]] = []

    async def send_away() -> None:
        async with connect(home.settings) as api:
            for dispatch in await api.agent_dispatch.list_dispatch(str(session_id)):
                await api.agent_dispatch.delete_dispatch(dispatch.id, str(session_id))

    def after_one(packet: Mapping[str, Any]) -> None:
        if packet["answered"] == 1 and not sending_away:
            sending_away.append(asyncio.create_task(send_away()))

    await home.client(session_id, on_packet=after_one).attend(home.access.url, home.token(session_id))
    await asyncio.gather(*sending_away)
    assert answered(session_id) == {q.id: said_to(q.id) for q in QUESTIONS}
    assert worker.log.count('"interview_taken"') >= 2


def kinds(session_id: UUID) -> list[EventKind]:
    return [event.kind for event in stored(session_id).events]


async def call(caller: rtc.Room, agent: str, method: str, payload: str = "{}") -> str:
    return await caller.local_participant.perform_rpc(
        destination_identity=agent, method=f"lexnova.{method}", payload=payload
    )


def answered(session_id: UUID) -> dict[str, str]:
    """What is stored as the answer to each question."""
    return {answer.question_id: answer.raw for answer in stored(session_id).answers}
