"""The tests' own clean-up: what their fixtures have started must not outlive a run that is ended from outside."""

import subprocess
import sys
from pathlib import Path

from infra.local.home import PROJECT

ENDED_IN_ITS_MIDDLE = """
import os, pathlib, signal, time
import pytest

@pytest.fixture
def server():
    yield
    (pathlib.Path(__file__).parent / "stopped").touch()

def test_that_is_ended(server):
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(60)
"""


def test_a_run_ended_by_sigterm_stops_what_its_fixtures_started(tmp_path: Path) -> None:
    test = tmp_path / "test_one.py"
    test.write_text(ENDED_IN_ITS_MIDDLE)
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", f"--rootdir={tmp_path}", str(test)]
    ended = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (tmp_path / "stopped").exists(), ended.stdout
    assert ended.returncode == 2, ended.stdout
