"""The two pipelines that latency.py compares, each in a process of its own, as a job is in production."""

import asyncio
import gc
import multiprocessing
import os
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from livekit.agents import Agent, utils
from sqlalchemy import create_engine

import agent_container.warm  # noqa: F401 - as jobs' processes begin
from agent_container.speculation import Speculation
from agent_container.stages import Stage
from agent_container.voices import provider_voices
from infra.local import postgres
from infra.local.postgres import APP, OWNER
from shared.config import AgentSettings, load
from shared.db import engine as database_engine
from shared.db.migrate import upgrade
from shared.interview.flow import Asked, needs_understanding
from tests.bench._stock import INSTRUCTIONS, stock_session
from tests.integration.agent.conversation import conversation
from tests.integration.agent.headset import Headset

PASSWORD = "bench"
STOP_SECONDS = 20.0


class Understood(StrEnum):
    """How a turn had been understood when it ended."""

    AHEAD = "understood ahead"
    LATE = "not understood ahead"
    """Still being understood, or its words had changed."""
    BY_RULES = "that need no model"


@dataclass(frozen=True)
class Answered:
    """One turn, in seconds from its end (`wait`) and from the client's last sound (`felt_wait`) to the first sound of
    what came next; `asked` is what the client is to answer now. The stock pipeline knows no more than that."""

    wait: float
    felt_wait: float
    understood: Understood | None = None
    stages: Mapping[Stage, float] | None = None
    asked: Asked | None = None


type Turn = Callable[[float], Awaitable[Answered]]
"""The client speaks for so many seconds."""
type Pipeline = AbstractAsyncContextManager[tuple[Asked | None, Turn]]


@asynccontextmanager
async def stock(settings: AgentSettings) -> AsyncIterator[tuple[None, Turn]]:
    session = stock_session(settings)
    await session.start(Agent(instructions=INSTRUCTIONS), record=False, session_host=False)
    async with Headset(session).worn() as headset:

        async def turn(seconds: float) -> Answered:
            await headset.answered(seconds)
            return Answered(headset.waits[-1], headset.felt_waits[-1])

        yield None, turn
    await session.aclose()


@asynccontextmanager
async def ours(settings: AgentSettings, session_id: UUID) -> AsyncIterator[tuple[Asked | None, Turn]]:
    voices = provider_voices(settings, "en", [])
    async with conversation(session_id, settings, voices=voices) as held, Headset(held.session).worn() as headset:
        await held.enter()

        async def turn(seconds: float) -> Answered:
            understood = _counted(held.interviewer.listening.speculation)
            await headset.answered(seconds)
            return Answered(
                headset.waits[-1],
                headset.felt_waits[-1],
                understood(),
                held.interviewer.stages.seconds,
                needs_understanding(held.interview.state),
            )

        yield needs_understanding(held.interview.state), turn


def _counted(speculation: Speculation) -> Callable[[], Understood]:
    """How the turn from now on will have been understood."""
    ready, unready = speculation.ready, speculation.late + speculation.missed

    def understood() -> Understood:
        if speculation.ready > ready:
            return Understood.AHEAD
        return Understood.LATE if speculation.late + speculation.missed > unready else Understood.BY_RULES

    return understood


@asynccontextmanager
async def apart(pipeline: Callable[[], Pipeline]) -> AsyncIterator[tuple[Asked | None, Turn]]:
    """The pipeline in a process of its own. Raises EOFError when that dies."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(pipeline, there), daemon=True)
    process.start()
    there.close()

    async def turn(seconds: float) -> Answered:
        here.send(seconds)
        answered: Answered = await asyncio.to_thread(here.recv)
        return answered

    try:
        yield await asyncio.to_thread(here.recv), turn
    finally:
        here.close()
        await asyncio.to_thread(process.join, STOP_SECONDS)
        process.kill()


def _serve(pipeline: Callable[[], Pipeline], there: Connection) -> None:
    gc.collect()
    gc.freeze()  # as livekit-agents does with what its jobs' processes begin with
    asyncio.run(_serve_turns(pipeline(), there))


async def _serve_turns(pipeline: Pipeline, there: Connection) -> None:
    """Until the other end is closed."""
    async with utils.http_context.open(), pipeline as (asked, turn):
        there.send(asked)
        while (seconds := await asyncio.to_thread(_received, there)) is not None:
            there.send(await turn(seconds))


def _received(there: Connection) -> float | None:
    try:
        seconds: float = there.recv()
    except EOFError:
        return None
    return seconds


@contextmanager
def database() -> Iterator[str]:
    """A PostgreSQL with the schema, its URL; `transaction()` leads to it meanwhile, in processes begun then too."""
    with tempfile.TemporaryDirectory() as folder, postgres.running(Path(folder)) as server:
        postgres.prepare(server, owner_password=PASSWORD, app_password=PASSWORD)
        owner = create_engine(server.url(OWNER, PASSWORD).replace("postgresql://", "postgresql+pg8000://", 1))
        upgrade(owner, app_role=APP)
        owner.dispose()
        before = os.environ.get("DATABASE_URL")
        os.environ["DATABASE_URL"] = server.url(APP, PASSWORD)
        _forget_database()
        try:
            yield server.url(APP, PASSWORD)
        finally:
            _forget_database()
            if before is None:
                del os.environ["DATABASE_URL"]
            else:
                os.environ["DATABASE_URL"] = before


def _forget_database() -> None:
    load.cache_clear()
    database_engine.dispose()
