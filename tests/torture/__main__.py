"""`make torture`: seeded faults and load, as a table and as build/torture.json.

`make torture ONLY="job_killed crowd" SEED=7 TIMES=50`; without ONLY all of it.
"""

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.bench.measure import Measure, table
from tests.torture import crowds, deaths, outages
from tests.torture.ground import Ground, ground

OUTPUT = Path(__file__).resolve().parents[2] / "build" / "torture.json"

type Scenario = Callable[[Ground, Random, int], Coroutine[None, None, list[Measure]]]

SCENARIOS: dict[str, tuple[Scenario, int]] = {
    "job_killed": (deaths.job_killed, 50),
    "job_killed_by_voice": (deaths.job_killed_by_voice, 5),
    "host_killed": (deaths.host_killed, 6),
    "told_to_stop": (deaths.told_to_stop, 6),
    "job_stands_still": (deaths.job_stands_still, 3),
    "crowd": (crowds.crowd, 20),
    "client_comes_back": (outages.client_comes_back, 6),
    "database_stopped": (outages.database_stopped, 60),
    "database_stands_still": (outages.database_stands_still, 60),
    "livekit_restarted": (outages.livekit_restarted, 1),
}
"""Each with its TIMES: kills, interviews, clients; of an outage the seconds."""


def main() -> int:
    """Exit status: 1 when a goal is missed or a scenario could not be played."""
    parser = argparse.ArgumentParser(prog="make torture")
    parser.add_argument("only", nargs="*", metavar="SCENARIO", help=f"of: {', '.join(SCENARIOS)}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, help="instead of each scenario's own")
    parser.add_argument(
        "--output", type=Path, default=OUTPUT, help="the measures as JSON (default: build/torture.json)"
    )
    parser.add_argument("--logs", type=Path, help="keep everything that the parts wrote in this directory")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # and every part is stopped
    unknown = set(given.only) - set(SCENARIOS)
    if unknown:
        parser.error(f"no scenario {', '.join(sorted(unknown))}; there are: {', '.join(SCENARIOS)}")
    logging.getLogger("sqlalchemy.pool").setLevel(logging.CRITICAL)  # it says at length that the database is away
    cores = os.cpu_count() or 1
    measured: list[Measure] = []
    failed: list[str] = []
    for name in given.only or SCENARIOS:
        play, times = SCENARIOS[name]
        print(f"playing {name} (seed {given.seed}) ...", file=sys.stderr, flush=True)
        began = time.monotonic()
        try:
            with _directory(given.logs and given.logs / name) as directory, ground(directory) as place:
                measured += asyncio.run(play(place, Random(f"{given.seed}/{name}"), given.times or times))
            measured += [
                Measure(f"{name}: seconds that it took", time.monotonic() - began, "s"),
                Measure(f"{name}: this machine's load per core meanwhile", os.getloadavg()[0] / cores, "processes"),
            ]
        except Exception:  # noqa: BLE001 - the others are still worth playing; the exit status says it
            traceback.print_exc()
            failed.append(name)
        _write(measured, given.output)
    print(table(measured))
    if failed:
        print(f"not played to the end: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed or any(measure.is_met is False for measure in measured) else 0


def _write(measured: list[Measure], output: Path) -> None:
    """After each scenario: what was measured outlives a run that is broken off."""
    output.parent.mkdir(exist_ok=True)
    output.write_text(json.dumps([measure.document() for measure in measured], indent=2) + "\n")


@contextmanager
def _directory(kept: Path | None) -> Iterator[Path]:
    if kept:
        kept.mkdir(parents=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="torture-") as made:
        yield Path(made)


if __name__ == "__main__":
    sys.exit(main())
