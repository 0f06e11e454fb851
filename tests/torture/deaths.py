"""Processes that die, are told to stop, or stand still: `kill -9`, SIGTERM, SIGSTOP."""

import asyncio
import os
import signal
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from random import Random
from uuid import UUID

from infra.local import processes
from infra.local.client import Mode
from shared.interview.phrases import Purpose, book
from tests.bench.measure import Measure
from tests.integration.agent.house import Worker, until
from tests.torture.attending import Attended, client_of
from tests.torture.ground import Ground
from tests.torture.timing import spread
from tests.torture.verdict import judge

AT_ONCE = 3
QUESTIONS = 12
LONGEST_PAUSE_SECONDS = 3.0
"""A process is killed at any moment of this long after its predecessor was followed."""
GIVE_UP_SECONDS = 60.0
STANDSTILL_SECONDS = 14.0
"""Longer than the lease."""


async def job_killed(ground: Ground, chance: Random, times: int, mode: Mode = Mode.TEXT) -> list[Measure]:
    """`kill -9` of the job's process at random points."""
    name = "job killed" if mode is Mode.TEXT else "job killed, by voice"
    home = ground.home if mode is Mode.TEXT else ground.speaking_home
    waits: list[float] = []
    ghosts: list[int] = []
    attended: list[Attended] = []
    kills = 0

    async def one(worker: Worker) -> None:
        nonlocal kills
        client = client_of(await ground.started(QUESTIONS), mode)
        attended.append(client)
        attending = asyncio.create_task(client.attend(home))
        while not attending.done():
            await asyncio.wait({attending}, timeout=chance.uniform(0.0, LONGEST_PAUSE_SECONDS))
            job = worker.job_of(client.session_id)
            if attending.done() or job is None or not _is_running(job) or kills >= times:
                continue
            kills += 1
            token = _token(ground, client.session_id)
            killed_at = time.time()
            with suppress(ProcessLookupError):
                os.kill(job, signal.SIGKILL)
            if (wait := await _followed(ground, client, token, killed_at)) is not None:
                waits.append(wait)
                ghosts.append(len(await home.agents(client.session_id)) - 1)
        await attending

    with home.worker(places=AT_ONCE) as worker:
        while kills < times:
            async with asyncio.TaskGroup() as group:
                for _ in range(AT_ONCE if mode is Mode.TEXT else 1):
                    group.create_task(one(worker))
    return [
        Measure(f"{name}: interviews", len(attended), "interviews"),
        Measure(f"{name}: kills", kills, "kills"),
        *spread(f"{name}: until the interview goes on", waits, goal="<= 5"),
        Measure(f"{name}: ghosts in the room after it", sum(ghosts), "agents", goal="<= 0"),
        *judge(ground, attended).measures(name),
    ]


async def job_killed_by_voice(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """The same while client and interviewer speak, one interview at a time."""
    return await job_killed(ground, chance, times, Mode.VOICE)


async def host_killed(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """The main process and all its jobs at once; another worker is there."""

    def die(old: Worker) -> None:
        with suppress(ProcessLookupError):
            os.kill(old.known.pid, signal.SIGKILL)
        processes.stop_marked(processes.mark(old.run, "agent"))

    moves = await _moved(ground, chance, times, die)
    return [
        *spread("host killed: until the interview goes on", moves.waits, goal="<= 30"),
        *judge(ground, moves.attended).measures("host killed"),
    ]


async def told_to_stop(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """SIGTERM, as a deployment sends it: pause line, hand-over, another worker goes on."""

    def drain(old: Worker) -> None:
        old.signal(signal.SIGTERM)

    moves = await _moved(ground, chance, times, drain)
    line = book("en").say(Purpose.HANDOVER)
    told = [client for client in moves.attended if any(line in words for words in client.heard)]
    return [
        *spread("SIGTERM: until the interview goes on", moves.waits, goal="<= 5"),
        Measure("SIGTERM: clients who heard that it goes on", len(told) / len(moves.attended), "of all", goal=">= 1"),
        *spread("SIGTERM: until the old worker has gone", moves.gone, goal="<= 30"),
        *judge(ground, moves.attended).measures("SIGTERM"),
    ]


async def job_stands_still(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """SIGSTOP for longer than the lease, then SIGCONT: the old one finds itself replaced, and writes nothing."""
    waits: list[float] = []
    attended: list[Attended] = []

    async def one(worker: Worker) -> None:
        client = client_of(await ground.started(QUESTIONS))
        attended.append(client)
        attending = asyncio.create_task(client.attend(ground.home))
        await until(lambda: client.answered >= 2, GIVE_UP_SECONDS, "two answers")
        await asyncio.sleep(chance.uniform(0.0, 1.0))
        job, token, stopped_at = worker.job_of(client.session_id), _token(ground, client.session_id), time.time()
        assert job
        os.kill(job, signal.SIGSTOP)
        try:
            wait = await _followed(ground, client, token, stopped_at)
            await asyncio.sleep(max(0.0, stopped_at + STANDSTILL_SECONDS - time.time()))
        finally:
            os.kill(job, signal.SIGCONT)
        waits.extend([wait] if wait is not None else [])
        await until(lambda: not _is_running(job), GIVE_UP_SECONDS, "the one that stood still has gone")
        await attending

    with ground.home.worker(places=2 * AT_ONCE) as worker:
        for begun in range(0, times, AT_ONCE):
            async with asyncio.TaskGroup() as group:
                for _ in range(min(AT_ONCE, times - begun)):
                    group.create_task(one(worker))
    return [
        *spread("job stood still: until another goes on", waits, goal="<= 30"),
        *judge(ground, attended).measures("job stood still"),
    ]


@dataclass
class Moves:
    """What came of ending workers while another one was there."""

    waits: list[float] = field(default_factory=list)
    gone: list[float] = field(default_factory=list)
    attended: list[Attended] = field(default_factory=list)


async def _moved(ground: Ground, chance: Random, times: int, end: Callable[[Worker], None]) -> Moves:
    """Of two workers, the one that holds more interviews ends while they are under way, until `times` were moved."""
    moves = Moves()
    while len(moves.attended) < times:
        with ExitStack() as both:
            one, other = await asyncio.gather(
                *(asyncio.to_thread(both.enter_context, ground.home.worker(places=2 * AT_ONCE)) for _ in range(2))
            )
            clients = [client_of(await ground.started(QUESTIONS)) for _ in range(AT_ONCE)]
            attending = [asyncio.create_task(client.attend(ground.home)) for client in clients]
            await until(partial(_each_has_answered, clients), GIVE_UP_SECONDS, "an answer each")
            await asyncio.sleep(chance.uniform(0.0, 1.0))
            old = max(one, other, key=lambda worker: len(_held(worker, clients)))
            moved = _held(old, clients)
            tokens = [_token(ground, client.session_id) for client in moved]
            ended_at = time.time()
            end(old)
            followed = (_followed(ground, c, t, ended_at) for c, t in zip(moved, tokens, strict=True))
            moves.waits += [wait for wait in await asyncio.gather(*followed) if wait is not None]
            moves.attended += moved
            await until(partial(_is_gone, old), GIVE_UP_SECONDS, "the old worker gone")
            moves.gone.append(time.time() - ended_at)
            await asyncio.gather(*attending)
    return moves


def _is_gone(worker: Worker) -> bool:
    return not worker.known.is_alive()


def _held(worker: Worker, clients: Sequence[Attended]) -> list[Attended]:
    return [client for client in clients if worker.job_of(client.session_id) is not None]


def _each_has_answered(clients: Sequence[Attended]) -> bool:
    return all(client.answered >= 1 for client in clients)


async def _followed(ground: Ground, client: Attended, token: int, since: float) -> float | None:
    """Seconds until another agent has written; None when the interview was over already."""
    query = (
        "SELECT extract(epoch FROM min(e.at))::float FROM events e JOIN interviews i ON i.id = e.interview_id"
        f" WHERE i.session_id = '{client.session_id}' AND e.lease_token > {token}"
    )
    deadline = time.time() + GIVE_UP_SECONDS
    while time.time() < deadline:
        [[at]] = await asyncio.to_thread(ground.rows, query)
        if at is not None:
            return float(str(at)) - since
        if client.is_over:
            return None
        await asyncio.sleep(0.1)
    return GIVE_UP_SECONDS


def _token(ground: Ground, session_id: UUID) -> int:
    query = (
        f"SELECT l.token FROM leases l JOIN interviews i ON i.id = l.interview_id WHERE i.session_id = '{session_id}'"
    )
    [[token]] = ground.rows(query)
    return int(str(token))


def _is_running(job: int) -> bool:
    return processes._ticks(job) is not None
