"""Parts as processes: found again, never mistaken for another, stopped with all they started."""

import json
import os
import signal
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from infra.local import processes
from infra.local.errors import PartFailed
from infra.local.processes import Program


def program(code: str, **options: object) -> Program:
    return replace(Program("part", (sys.executable, "-u", "-c", code), {}), **options)  # type: ignore[arg-type]


def test_a_part_is_found_again_and_stopped(tmp_path: Path) -> None:
    started = processes.start(program("import time; time.sleep(600)"), tmp_path)
    assert processes.recorded("part", tmp_path) == started
    assert started.is_alive()

    processes.stop("part", tmp_path)

    assert not started.is_alive()
    assert processes.recorded("part", tmp_path) is None


def test_a_part_that_ignores_the_signal_is_killed(tmp_path: Path) -> None:
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf'); time.sleep(600)"
    deaf = program(code, stop_seconds=0.2)
    started = processes.start(deaf, tmp_path)
    log = tmp_path / "logs" / "part.log"
    processes.wait_until_ready(started, deaf, tmp_path, lambda: "deaf" in log.read_text())

    processes.stop("part", tmp_path)

    assert not started.is_alive()


def test_children_that_left_the_group_are_stopped_too(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'], start_new_session=True)\n"
        "print(child.pid, flush=True); time.sleep(600)"
    )
    log = tmp_path / "logs" / "part.log"
    parent = program(code)
    started = processes.start(parent, tmp_path)
    processes.wait_until_ready(started, parent, tmp_path, lambda: log.read_text().endswith("\n"))
    assert len(list(processes.marked(processes.mark(tmp_path, "part")))) == 2

    processes.stop("part", tmp_path)

    assert list(processes.marked(processes.mark(tmp_path, "part"))) == []


def test_a_process_that_was_given_the_same_id_later_is_left_alone(tmp_path: Path) -> None:
    other = processes.start(program("import time; time.sleep(600)"), tmp_path / "other")
    mistaken = replace(other, ticks=other.ticks - 1)
    (tmp_path / "part.json").write_text(json.dumps(asdict(mistaken)))

    processes.stop("part", tmp_path)

    assert other.is_alive()
    processes.stop("part", tmp_path / "other")


def test_a_part_that_dies_while_starting_shows_the_end_of_its_log(tmp_path: Path) -> None:
    dying = program("print('cannot find my teeth'); raise SystemExit(1)")
    started = processes.start(dying, tmp_path)

    with pytest.raises(PartFailed, match=r"(?s)part ended while starting.*cannot find my teeth"):
        processes.wait_until_ready(started, dying, tmp_path, lambda: False)


def test_a_part_that_is_never_ready_is_stopped(tmp_path: Path) -> None:
    slow = program("import time; time.sleep(600)")
    started = processes.start(slow, tmp_path)

    with pytest.raises(PartFailed, match="was not ready"):
        processes.wait_until_ready(started, slow, tmp_path, lambda: False, 0.2)

    assert not started.is_alive()


def test_a_part_killed_from_outside_is_seen_as_ended(tmp_path: Path) -> None:
    started = processes.start(program("import time; time.sleep(600)"), tmp_path)
    os.kill(started.pid, signal.SIGKILL)
    os.waitpid(started.pid, 0)

    assert not started.is_alive()
    assert processes.recorded("part", tmp_path) == started
