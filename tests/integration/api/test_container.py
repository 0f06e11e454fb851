"""The API as a container: Dockerfile.api's command with its packages alone, as a user who may write nothing, against
PostgreSQL, an issuer, LiveKit's server and an S3. And its image, where there is a Docker daemon."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil
import pytest

from api_container.alive import is_alive
from infra.local import ports
from shared.db.engine import Lawyer
from tests.conftest import SETTINGS
from tests.integration import images
from tests.integration.api.calls import Api, problem
from tests.integration.builders import Builder
from tests.integration.images import Running

ORIGIN = "https://app.example"
RECIPE = images.read(images.API)


@pytest.fixture
def ann(api: Api) -> Lawyer:
    return api.lawyer()


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return images.lay_out(RECIPE, tmp_path_factory.mktemp("api") / "app")


@dataclass(frozen=True)
class Served:
    running: Running
    port: int

    @property
    def health(self) -> tuple[str, ...]:
        """The image's health check, asking the port that it was given here."""
        return tuple(str(self.port) if part == RECIPE.environment["API_PORT"] else part for part in RECIPE.health)

    def calling(self, token: str | None = None) -> httpx.Client:
        headers = {"authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=f"http://127.0.0.1:{self.port}", headers=headers, timeout=30, trust_env=False)


@pytest.fixture(params=["process", "image"])
def served(request: pytest.FixtureRequest, api: Api, app: Path, tmp_path: Path) -> Iterator[Served]:
    """The API on a port of its own; `image` is skipped where there is no Docker daemon."""
    port = ports.free_port()
    told = {name: os.environ[name] for name in SETTINGS if name in os.environ}
    told |= {"API_HOST": "127.0.0.1", "API_PORT": str(port), "CORS_ORIGINS": ORIGIN}
    told |= {name: os.environ[name] for name in os.environ if name.startswith("AWS_")}
    ways: dict[str, Callable[[], AbstractContextManager[Running]]] = {
        "process": lambda: images.process(RECIPE, app, told, tmp_path / "run"),
        "image": lambda: images.container(RECIPE, told),
    }
    with ways[request.param]() as running:
        images.until_ready(lambda: is_alive(port))
        yield Served(running, port)


def test_both_functions_routes_answer_and_refuse_as_behind_the_gateway(
    served: Served, api: Api, builder: Builder, ann: Lawyer
) -> None:
    with served.calling(api.token()) as lawyer, served.calling() as anyone:
        made = lawyer.post("/sessions", json={"title": "Intake"})
        assert made.status_code == 201, made.text
        assert made.json()["upload"]["url"].startswith(api.s3_url)
        ready = builder.ready(ann)
        started = lawyer.post(f"/sessions/{ready}/start")
        assert started.status_code == 200, started.text
        code = started.json()["invitation"]["code"]
        assert anyone.get(f"/invitations/{code}").status_code == 200
        problem(anyone.get("/sessions"), 401, "not_authenticated")
        problem(anyone.get("/invitations/none"), 404, "invitation_not_found")
        problem(anyone.get("/nothing/here"), 404, "not_found")
        asked = {"origin": ORIGIN, "access-control-request-method": "GET"}
        assert anyone.options("/sessions", headers=asked).headers["access-control-allow-origin"] == ORIGIN
    if served.running.log_file:
        assert code not in served.running.log_file.read_text(), "a path holds the invitation's secret"


def test_it_runs_as_nobody_who_could_write_and_is_healthy_by_the_images_own_check(served: Served) -> None:
    assert psutil.Process(served.running.process_id).uids().effective != 0
    assert served.running.run(served.health) == 0
    assert served.running.run(("sh", "-c", "touch $HOME/written")) == 0
    assert served.running.run(("touch", "api_container/written")) != 0


def test_a_database_that_is_away_is_told_to_callers_and_is_no_reason_to_replace_the_container(
    api: Api, app: Path, tmp_path: Path, settings: pytest.MonkeyPatch
) -> None:
    port = ports.free_port()
    told = {name: os.environ[name] for name in SETTINGS if name in os.environ}
    away = f"postgresql://nobody:none@127.0.0.1:{ports.free_port()}/lexnova"
    told |= {"API_PORT": str(port), "DATABASE_URL": away}
    with images.process(RECIPE, app, told, tmp_path / "run") as running:
        images.until_ready(lambda: is_alive(port))
        served = Served(running, port)
        problem(served.calling().get("/health"), 503, "database_unavailable")
        assert served.running.run(served.health) == 0


def test_it_ends_in_order_when_it_is_told_to(served: Served) -> None:
    server = psutil.Process(served.running.process_id)
    server.send_signal(signal.SIGTERM)
    server.wait(timeout=120)
    assert not is_alive(served.port)


def test_a_setting_that_is_missing_ends_it_at_once_and_is_named(app: Path) -> None:
    command = (str(app / ".venv/bin/python"), *RECIPE.command[1:])
    ran = subprocess.run(command, cwd=app, env={"DATABASE_URL": "postgresql://x"}, capture_output=True, text=True)
    assert ran.returncode != 0
    assert "oidc_issuer" in ran.stderr
