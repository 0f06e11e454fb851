"""The short form of what only `make torture` plays at length: the same command, once, held to the same goals."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

PATIENCE_SECONDS = 240.0


@pytest.mark.parametrize("scenario", ["host_killed", "job_stands_still", "livekit_restarted"])
async def test_a_scenario_of_the_torture_is_met_when_it_is_played_once(scenario: str, tmp_path: Path) -> None:
    output = tmp_path / "torture.json"
    arguments = (scenario, "--times", "1", "--output", str(output), "--logs", str(tmp_path / "logs"))
    played = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.torture", *arguments, stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(PATIENCE_SECONDS):
        shown, _ = await played.communicate()
    measured = json.loads(output.read_text())
    assert played.returncode == 0, shown.decode()
    assert any(measure["goal"] == "<= 0" and "answers lost" in measure["name"] for measure in measured)
