"""Starts parts as processes of their own that outlive this one, and finds and stops them later.

A process is known by its id, its start time in kernel ticks and the machine's boot id, so that an id that was given
to another process is never signalled. Its descendants are found by a mark in their environment, whatever process
group they have moved to.
"""

import contextlib
import json
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from infra.local.errors import PartFailed
from infra.local.home import write_privately

MARK = "LEXNOVA_PART"
LOG_LINES_SHOWN = 12
READY_SECONDS = 180.0
"""Only for a part that hangs: one that dies is seen at once, and a machine may be busy with other things."""


@dataclass(frozen=True)
class Program:
    """What runs as the part `name`; `environment` is all that it gets."""

    name: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str] = field(repr=False)
    stop_signal: signal.Signals = signal.SIGTERM
    stop_seconds: float = 4.0
    """How long it may take to stop before it is killed."""
    directory: Path | None = None


@dataclass(frozen=True)
class Known:
    """A process as it was when it started."""

    pid: int
    ticks: int
    boot: str
    stop_signal: int
    stop_seconds: float

    def is_alive(self) -> bool:
        return self.boot == _boot_id() and _ticks(self.pid) == self.ticks


def start(program: Program, run: Path) -> Known:
    """Start it detached, its output in `run/logs/<name>.log`, its record in `run/<name>.json`."""
    log = run / "logs" / f"{program.name}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists():
        log.replace(log.with_suffix(".previous.log"))
    with log.open("wb") as output:
        child = subprocess.Popen(
            program.arguments,
            env={**program.environment, MARK: mark(run, program.name)},
            cwd=program.directory,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    ticks = _ticks(child.pid)
    known = Known(child.pid, ticks or 0, _boot_id(), program.stop_signal, program.stop_seconds)
    write_privately(_record(run, program.name), json.dumps(asdict(known)))
    return known


def recorded(name: str, run: Path) -> Known | None:
    """The process that was last started as this part, alive or not; None if it was stopped in order."""
    try:
        return Known(**json.loads(_record(run, name).read_text()))
    except FileNotFoundError:
        return None


def wait_until_ready(
    known: Known, program: Program, run: Path, is_ready: Callable[[], bool], seconds: float = READY_SECONDS
) -> None:
    """Return when `is_ready()`; raise PartFailed with the log's end if it dies first or takes too long."""
    deadline = time.monotonic() + seconds
    log = run / "logs" / f"{program.name}.log"
    with _exit_of(known.pid) as ended:
        while not is_ready():
            if not known.is_alive():
                raise PartFailed(f"The part {program.name} ended while starting. Its log says:\n{tail(log)}")
            if time.monotonic() > deadline:
                stop(program.name, run)
                raise PartFailed(f"The part {program.name} was not ready in {seconds:.0f} s. Its log:\n{tail(log)}")
            ended.poll(50)


def stop(name: str, run: Path) -> None:
    """Stop the part and all that it started, politely first. Returns when none of them is left."""
    known = recorded(name, run)
    if known and known.is_alive():
        with contextlib.suppress(ProcessLookupError):
            os.kill(known.pid, known.stop_signal)
        _wait([known.pid], known.stop_seconds)
        if known.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.killpg(known.pid, signal.SIGKILL)
            _wait([known.pid], 5)
    stop_marked(mark(run, name))
    _record(run, name).unlink(missing_ok=True)


def stop_marked(wanted: str) -> None:
    """Kill every process whose environment has the mark: what a part left behind when it ended."""
    for _ in range(3):  # one that was being forked meanwhile is met in the next round
        pids = list(marked(wanted))
        if not pids:
            return
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        _wait(pids, 5)


def marked(wanted: str) -> Iterator[int]:
    """Processes of this user that carry the mark; a mark that ends in `/` stands for all parts below it."""
    sought = f"{MARK}={wanted}".encode()
    for entry in os.scandir("/proc"):
        if not entry.name.isdecimal() or int(entry.name) == os.getpid():
            continue
        with contextlib.suppress(OSError):
            variables = Path(entry.path, "environ").read_bytes().split(b"\0")
            is_below = wanted.endswith("/")
            if any(v.startswith(sought) if is_below else v == sought for v in variables) and _ticks(int(entry.name)):
                yield int(entry.name)


def mark(run: Path, name: str) -> str:
    """What identifies a part among all systems of the machine."""
    return f"{run.resolve()}/{name}"


def tail(log: Path, lines: int = LOG_LINES_SHOWN) -> str:
    """The last lines of a log, indented."""
    try:
        text = log.read_bytes()[-16_384:].decode(errors="replace")
    except FileNotFoundError:
        return "    (no log)"
    return "\n".join(f"    {line}" for line in text.splitlines()[-lines:]) or "    (empty)"


def _wait(pids: Sequence[int], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    for pid in pids:
        with _exit_of(pid) as ended:
            ended.poll(max(0.0, deadline - time.monotonic()) * 1000)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


@contextlib.contextmanager
def _exit_of(pid: int) -> Iterator[select.poll]:
    """A poll that returns when the process ends, also when it is no child of ours."""
    poll = select.poll()
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        reader, writer = os.pipe()
        os.close(writer)
        descriptor = reader  # at its end at once, like a process that has gone
    try:
        poll.register(descriptor, select.POLLIN)
        yield poll
    finally:
        os.close(descriptor)


def _record(run: Path, name: str) -> Path:
    return run / f"{name}.json"


def _ticks(pid: int) -> int | None:
    """The process's start in clock ticks since boot, None if it has gone or is a zombie (proc(5), field 22)."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return None
    state, *rest = stat.rpartition(")")[2].split()
    return None if state in "ZX" else int(rest[18])


def _boot_id() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
