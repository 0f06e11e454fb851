"""What an interview in a real room takes, beside LiveKit's stock session: the job's process, and how many at once.

LiveKit's server, a worker for each pipeline on emulated providers of its own, and clients who really speak. All of it,
clients included, is on this machine: what is said of many at once holds for all that together.
"""

import asyncio
import math
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from tests.bench import _pipelines as pipelines
from tests.bench import _rooms as rooms
from tests.bench._rooms import TURN_SECONDS, Caller, Pipeline
from tests.bench.measure import Measure, p95
from tests.integration.agent.house import House, house

TURNS = 20
"""Of a client who is alone, and of several together at least."""
FEWEST_TURNS = 4
CROWDS = range(4, 25, 2)


@dataclass(frozen=True)
class Used:
    """By one job's process while its client spoke, alone."""

    job_percent: float
    megabytes: float
    waits: Sequence[float]


@dataclass(frozen=True)
class Crowd:
    """So many interviews at once: p95 of what their clients waited in seconds, of a core what each of their jobs took,
    of all cores what was busy."""

    number: int
    p95: float
    job_percent: float
    machine_percent: float


def measure() -> list[Measure]:
    with pipelines.database() as url, tempfile.TemporaryDirectory() as folder, house(Path(folder), url, {}) as home:
        return asyncio.run(_measure(home))


async def _measure(home: House) -> list[Measure]:
    async with (
        rooms.ours(home) as our,
        rooms.stock(home) as their,
        our.caller() as our_caller,
        their.caller() as their_caller,
    ):
        ours, stock = await asyncio.gather(_used(our_caller), _used(their_caller))
    crowd = await _crowd(rooms.ours(home), p95(ours.waits))
    stock_crowd = await _crowd(rooms.stock(home), p95(stock.waits))
    return [*_alone(ours, stock), *_together(crowd, stock_crowd)]


async def _used(caller: Caller) -> Used:
    busy = Busy([caller])
    waits = await caller.turns(TURNS)
    return Used(busy.job_percent, caller.process.memory_full_info().uss / 1e6, waits)


async def _crowd(opened: AbstractAsyncContextManager[Pipeline], p95_alone: float) -> Crowd:
    """More and more at once, until those who are there wait twice as long as one alone, or somebody is not let in."""
    crowd = Crowd(1, p95_alone, math.nan, math.nan)
    async with opened as pipeline, AsyncExitStack() as callers:
        here: list[Caller] = []
        for number in CROWDS:
            coming = [callers.enter_async_context(pipeline.caller()) for _ in range(number - len(here))]
            came = await asyncio.gather(*coming, return_exceptions=True)
            here += [caller for caller in came if isinstance(caller, Caller)]
            if len(here) < number:
                break
            found = await _all_speak(here)
            if found.p95 > 2 * p95_alone:
                break
            crowd = found
    return crowd


async def _all_speak(callers: Sequence[Caller]) -> Crowd:
    """One begins a little after the other, as people do."""
    number = len(callers)
    busy, each = Busy(callers), max(FEWEST_TURNS, TURNS // number)
    waits = await asyncio.gather(
        *(caller.turns(each, after=index * TURN_SECONDS / number) for index, caller in enumerate(callers))
    )
    return Crowd(number, p95([wait for of_one in waits for wait in of_one]), busy.job_percent, busy.machine_percent)


class Busy:
    """What these clients' jobs take from now on."""

    def __init__(self, callers: Sequence[Caller]) -> None:
        self._processes = [caller.process for caller in callers]
        self._before = self._seconds()
        self._began = time.monotonic()
        psutil.cpu_percent()

    @property
    def job_percent(self) -> float:
        """Of a core, by each."""
        return 100 * (self._seconds() - self._before) / len(self._processes) / (time.monotonic() - self._began)

    @property
    def machine_percent(self) -> float:
        """Of all cores, whoever was busy."""
        return psutil.cpu_percent()

    def _seconds(self) -> float:
        times = [process.cpu_times() for process in self._processes]
        return sum(each.user + each.system for each in times)


def _alone(ours: Used, stock: Used) -> list[Measure]:
    what = "last sound to first sound in a room"
    return [
        Measure("job process in a room, CPU, against stock", ours.job_percent, "%", stock.job_percent, "<= 1"),
        Measure("job process in a room, own memory, against stock", ours.megabytes, "MB", stock.megabytes, "<= 1"),
        Measure(f"{what}, median, against stock", _median(ours.waits), "ms", _median(stock.waits)),
        Measure(f"{what}, p95, against stock", 1000 * p95(ours.waits), "ms", 1000 * p95(stock.waits)),
    ]


def _together(ours: Crowd, stock: Crowd) -> list[Measure]:
    """What a pipeline took that held no crowd is not known."""
    measured = [
        Measure("interviews at once before p95 doubles, against stock", ours.number, "rooms", stock.number),
        Measure("their p95, against stock", 1000 * ours.p95, "ms", 1000 * stock.p95),
        Measure("each of their job processes, CPU, against stock", ours.job_percent, "%", stock.job_percent),
        Measure("the machine meanwhile, against stock", ours.machine_percent, "%", stock.machine_percent),
    ]
    return [
        replace(measure, baseline=None if math.isnan(measure.baseline or 0.0) else measure.baseline)
        for measure in measured
        if not math.isnan(measure.value)
    ]


def _median(seconds: Sequence[float]) -> float:
    return 1000 * statistics.median(seconds)
