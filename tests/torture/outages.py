"""What an interview stands on goes away for a while: the database, LiveKit's server, the client."""

import asyncio
import math
import signal
import time
from collections.abc import Callable
from functools import partial
from random import Random

from shared.interview.phrases import Purpose, book
from tests.bench.measure import Measure
from tests.integration.agent.house import Worker, until
from tests.torture.attending import Attended, client_of
from tests.torture.ground import Ground
from tests.torture.timing import spread
from tests.torture.verdict import judge

AT_ONCE = 3
QUESTIONS = 16
GIVE_UP_SECONDS = 90.0


async def database_stopped(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """PostgreSQL is stopped for `times` seconds in mid-interview, then started again."""
    return await _without_database(
        ground, chance, times, "database stopped", ground.stop_database, ground.start_database
    )


async def database_stands_still(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """PostgreSQL neither answers nor closes a connection for `times` seconds, as behind a network that is cut."""
    return await _without_database(
        ground,
        chance,
        times,
        "database stands still",
        lambda: ground.signal_database(signal.SIGSTOP),
        lambda: ground.signal_database(signal.SIGCONT),
    )


async def livekit_restarted(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """LiveKit's server is killed and started again: its rooms are gone, the clients come again."""
    waits: list[float] = []
    attended: list[Attended] = []
    with ground.home.worker(places=2 * AT_ONCE):
        for _ in range(times):
            clients, attending = await _under_way(ground)
            attended += clients
            await asyncio.sleep(chance.uniform(0.0, 1.0))
            answered = [client.answered for client in clients]
            await asyncio.to_thread(ground.kill_livekit)
            await asyncio.to_thread(ground.start_livekit)
            back_at = time.time()
            for client, before in zip(clients, answered, strict=True):
                await until(partial(_goes_on, client, before + 1), GIVE_UP_SECONDS, "an answer after it")
                waits.append(time.time() - back_at)
            await asyncio.gather(*attending)
    return [
        *spread("LiveKit restarted: until the next answer", waits, goal="<= 60"),
        *judge(ground, attended).measures("LiveKit restarted"),
    ]


async def client_comes_back(ground: Ground, chance: Random, times: int) -> list[Measure]:
    """Clients reload their tab, or open a second one, at random points."""
    attended: list[Attended] = []

    async def one() -> None:
        client = client_of(await ground.started(QUESTIONS))
        attended.append(client)
        attending = asyncio.create_task(client.attend(ground.home))
        for _ in range(3):
            await asyncio.wait({attending}, timeout=chance.uniform(1.0, 4.0))
            if attending.done():
                break
            if chance.random() < 0.5:
                await client.leave()
            else:
                async with ground.home.guest(ground.home.token(client.session_id)):
                    await asyncio.sleep(chance.uniform(0.0, 1.0))
        await attending

    with ground.home.worker(places=AT_ONCE):
        for begun in range(0, times, AT_ONCE):
            async with asyncio.TaskGroup() as group:
                for _ in range(min(AT_ONCE, times - begun)):
                    group.create_task(one())
    return [
        Measure("client comes back: joins", sum(client.joins for client in attended), "joins"),
        *judge(ground, attended).measures("client comes back"),
    ]


async def _without_database(
    ground: Ground,
    chance: Random,
    seconds: int,
    name: str,
    take_away: Callable[[], None],
    bring_back: Callable[[], None],
) -> list[Measure]:
    with ground.home.worker(places=2 * AT_ONCE) as worker:
        clients, attending = await _under_way(ground)
        await asyncio.sleep(chance.uniform(0.0, 1.0))
        await asyncio.to_thread(take_away)
        await asyncio.sleep(seconds)
        answered = [client.answered for client in clients]
        heard = [[*client.heard, *(client.now.attendance.heard if client.now else [])] for client in clients]
        await asyncio.to_thread(bring_back)
        back_at = time.time()
        waits = []
        for client, before in zip(clients, answered, strict=True):
            await until(partial(_goes_on, client, before), GIVE_UP_SECONDS, "an answer after it")
            waits.append(time.time() - back_at)
        await asyncio.gather(*attending)
        taken = [_takings(worker, client) for client in clients]
    line = book("en").say(Purpose.RECORD_LOST)
    told = sum(any(line in words for words in said) for said in heard)
    return [
        Measure(f"{name}: clients who heard that the record is away", told / len(clients), "of all", goal=">= 1"),
        *spread(f"{name}: until what was held is stored", waits, goal="<= 10"),
        Measure(
            f"{name}: interviewers that an interview needed, the most",
            max(taken, default=math.nan),
            "agents",
            goal="<= 1",
        ),
        *judge(ground, clients).measures(name),
    ]


def _goes_on(client: Attended, answered: int) -> bool:
    return client.is_over or client.answered > answered


async def _under_way(ground: Ground) -> tuple[list[Attended], list[asyncio.Task[None]]]:
    """Clients who have each answered something."""
    clients = [client_of(await ground.started(QUESTIONS)) for _ in range(AT_ONCE)]
    attending = [asyncio.create_task(client.attend(ground.home)) for client in clients]
    await until(lambda: all(client.answered >= 2 for client in clients), GIVE_UP_SECONDS, "two answers each")
    return clients, attending


def _takings(worker: Worker, client: Attended) -> int:
    lines = (line for line in worker.lines if line.get("event") == "interview_taken")
    return sum(line["session_id"] == str(client.session_id) for line in lines)
