"""The local system as its user meets it: how soon it is up, how soon a client is answered, what it takes."""

import os
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from infra.bootstrap.cache import cache_directory
from infra.local import issuer, ports, processes
from infra.local.client import Mode
from infra.local.demo import Demo, Lawyer
from infra.local.home import PROJECT, Addresses, Home
from infra.local.intake_form import ANSWERS, make_intake_form
from infra.local.ports import Ports
from infra.local.secrets import load_or_make
from infra.local.system import LocalSystem
from tests.bench.measure import Measure

SAMPLE_SECONDS = 1.0
MIB = 1 << 20


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, **{ports.setting(name): "0" for name in Ports.__dataclass_fields__}}
        system = LocalSystem(Home(Path(folder) / "home"), report=lambda line: None, environment=environment)
        try:
            return _measure(system)
        finally:
            system.down(erase=True)


def _measure(system: LocalSystem) -> list[Measure]:
    first, _ = _timed_up(system)
    again, _ = _timed_up(system)
    system.down()
    from_stopped, addresses = _timed_up(system)
    with _peak_memory(system) as peak:
        timings = _interview(system, addresses)
    return [
        Measure("up, the first time", first, "s", goal="<= 60"),
        Measure("up, from stopped", from_stopped, "s", goal="<= 60"),
        Measure("up, when all is up", again, "s", goal="<= 2"),
        Measure("script read, from the API's first call", timings["script_seconds"], "s"),
        Measure("end of the client's speech to first sound, median", timings["reply_p50_seconds"], "s"),
        Measure("end of the client's speech to first sound, p95", timings["reply_p95_seconds"], "s"),
        Measure("peak of memory while a client speaks, all parts", peak[0] / MIB, "MiB"),
        Measure("disk: packages of the project", _size(PROJECT / ".venv") / MIB, "MiB"),
        Measure("disk: tools in the cache", _size(cache_directory()) / MIB, "MiB"),
    ]


def _timed_up(system: LocalSystem) -> tuple[float, Addresses]:
    began = time.perf_counter()
    addresses = system.up()
    return time.perf_counter() - began, addresses


def _interview(system: LocalSystem, addresses: Addresses) -> dict[str, float]:
    key = load_or_make(system.home.secrets).issuer_private_key
    token = issuer.mint(key, issuer_url=addresses.issuer_url, lawyer="Bench")
    with Lawyer(addresses.api_url, token) as lawyer:
        demo = Demo(lawyer, make_intake_form(), ANSWERS, Mode.VOICE, "Bench", lambda line: None)
        return demo.run().timings


@contextmanager
def _peak_memory(system: LocalSystem) -> Iterator[list[int]]:
    """The highest sum of what the system's processes hold (PSS: shared pages are counted once)."""
    peak, over = [0], threading.Event()

    def sample() -> None:
        while not over.wait(SAMPLE_SECONDS):
            peak[0] = max(peak[0], sum(map(_held, processes.marked(processes.mark(system.home.run, "")))))

    sampling = threading.Thread(target=sample, daemon=True)
    sampling.start()
    try:
        yield peak
    finally:
        over.set()
        sampling.join()


def _held(pid: int) -> int:
    try:
        return int(psutil.Process(pid).memory_full_info().pss)
    except psutil.Error:
        return 0


def _size(folder: Path) -> int:
    """Bytes on the disk; a file that is linked twice counts once."""
    seen = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found = path.stat()
            seen[found.st_ino] = found.st_blocks * 512
    return sum(seen.values())
