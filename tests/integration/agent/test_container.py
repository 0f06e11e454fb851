"""The interviewer as a container: its Dockerfile's command with its packages alone, as a user who may write nothing,
registers with LiveKit's server and says so to the health check. And its image, where there is a Docker daemon."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from infra.local import parts, ports
from tests.integration import images
from tests.integration.agent.house import House
from tests.integration.images import Running

RECIPE = images.read(images.WORKER)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images.lay_out(RECIPE, tmp_path_factory.mktemp("worker") / "app")


@dataclass(frozen=True)
class Started:
    running: Running
    port: int


@pytest.fixture(params=["process", "image"])
def started(request: pytest.FixtureRequest, home: House, app: Path, tmp_path: Path) -> Iterator[Started]:
    """A worker with made-up keys; `image` is skipped where there is no Docker daemon."""
    port = ports.free_port()
    passed_on = {name: value for name, value in home.environment.items() if name not in ("PATH", "HOME")}
    told = {**passed_on, "STAGE": "dev", "AGENT_PORT": str(port), "GEMINI_API_KEY": "gemini-key"}
    ways: dict[str, Callable[[], AbstractContextManager[Running]]] = {
        "process": lambda: images.process(RECIPE, app, told, tmp_path / "run"),
        "image": lambda: images.container(RECIPE, told),
    }
    with ways[request.param]() as running:
        images.until_ready(lambda: parts.agent_answers(port))
        yield Started(running, port)


def test_a_worker_registers_as_nobody_who_could_write_and_is_healthy_by_the_images_own_check(started: Started) -> None:
    worker = started.running
    images.until_ready(lambda: worker.run(RECIPE.health) == 0)
    assert psutil.Process(worker.process_id).uids().effective != 0
    assert worker.run(("touch", "agent_container/written")) != 0
