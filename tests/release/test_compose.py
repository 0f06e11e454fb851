"""docker-compose.yml without its images: each service's own command, told what the file tells it, in Compose's order.

Ports are free ones. PostgreSQL and LiveKit are the same programs from elsewhere; Redis speaks its protocol.
"""

import os
import re
import shlex
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from fakeredis import TcpFakeServer
from redis import Redis

from infra.local import issuer, livekit, localstack, parts, ports, postgres, processes
from infra.local.home import PROJECT
from infra.local.ports import setting
from infra.local.postgres import Server
from infra.toolchain import livekit_server
from tests.e2e.conftest import PATIENCE_SECONDS, post_form, until
from tests.integration import images
from tests.unit.documents.pdfs import questionnaire

FILE = PROJECT / "docker-compose.yml"
PORTS = {
    "postgres": "54329",
    "redis": "6379",
    "livekit": "7880",
    "livekit_tcp": "7881",
    "livekit_udp": "7882",
    "aws": "4566",
    "issuer": "7890",
    "frontend": "7891",
    "api": "8080",
}
"""As the file has them."""
MADE_UP_KEYS = dict.fromkeys(("DEEPGRAM_API_KEY", "ELEVENLABS_API_KEY", "GEMINI_API_KEY"), "made-up")


class Composed:
    """The file's services with other ports, as processes that end with `stack`."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder, self.stack, self.home = folder, stack, folder / "own"
        self.port = {name: ports.free_port() for name in PORTS}
        text = FILE.read_text()
        for name, number in PORTS.items():
            text = re.sub(rf"\b{number}\b", str(self.port[name]), text)
        text = re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", text)  # what Compose puts in for what is not set
        self._services: dict[str, Any] = yaml.safe_load(text)["services"]

    def told(self, service: str) -> dict[str, str]:
        """The service's environment."""
        return {name: str(value) for name, value in self._services[service].get("environment", {}).items()}

    def command(self, service: str) -> list[str]:
        said = self._services[service]["command"]
        return shlex.split(said) if isinstance(said, str) else list(said)

    def own(self, service: str) -> processes.Program:
        """A service of Dockerfile.local, whose volume is `home`."""
        place = str(self.home)
        command = [re.sub("^/data(?=/)", place, part) for part in self.command(service)]
        told = {**_of_this_machine(), "LEXNOVA_HOME": place, setting("api"): str(self.port["aws"])}
        told |= {setting("issuer"): str(self.port["issuer"]), **self.told(service)}
        return processes.Program(service, (sys.executable, *command[1:]), told, directory=PROJECT)

    def start(self, program: processes.Program, is_ready: Callable[[], bool]) -> None:
        run = self.folder / "run"
        known = processes.start(program, run)
        self.stack.callback(processes.stop, program.name, run)
        processes.wait_until_ready(known, program, run, is_ready, PATIENCE_SECONDS)

    def run(self, service: str, *arguments: str) -> str:
        """What the command prints that ends by itself, or another of the same image."""
        program = self.own(service)
        command = (*program.arguments[:3], *arguments) if arguments else program.arguments
        environment = dict(program.environment)
        ran = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-4000:]
        return ran.stdout


def _of_this_machine() -> Mapping[str, str]:
    """Where programs and caches are; none of the settings."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "UV_CACHE_DIR", "XDG_CACHE_HOME") if name in os.environ}


@dataclass(frozen=True)
class Up:
    composed: Composed
    gateway: str
    worker: images.Running

    @property
    def api(self) -> str:
        return f"http://{ports.LOOPBACK}:{self.composed.port['api']}"


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    with ExitStack() as stack:
        composed = Composed(tmp_path_factory.mktemp("compose"), stack)
        _start_postgres(composed)
        _start_redis(composed)
        _start_livekit(composed)
        url = localstack.url_on(composed.port["aws"])
        composed.start(composed.own("localstack"), lambda: localstack.answers(url))
        composed.start(composed.own("issuer"), lambda: _answers(issuer.url_on(composed.port["issuer"])))
        deployed = composed.run("deploy")
        _start_api(composed)
        worker = _start_worker(composed)
        yield Up(composed, deployed.partition("behind a gateway: ")[2].strip(), worker)


def _start_postgres(composed: Composed) -> None:
    password, data = composed.told("postgres")["POSTGRES_PASSWORD"], composed.folder / "postgres"
    server = Server(composed.port["postgres"], password)
    postgres.initialise(data, password)
    program = postgres.program(data, server.port)
    options = program.arguments[: program.arguments.index("-D") + 2]
    command = (*options, *composed.command("postgres")[1:], "-c", "unix_socket_directories=")
    composed.start(replace(program, arguments=command), postgres.server_answers(server))


def _start_redis(composed: Composed) -> None:
    server = TcpFakeServer((ports.LOOPBACK, composed.port["redis"]))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    composed.stack.callback(server.server_close)
    composed.stack.callback(server.shutdown)


def _start_livekit(composed: Composed) -> None:
    environment = {"PATH": "/usr/bin:/bin", **composed.told("livekit")}
    program = processes.Program("livekit", (str(livekit_server.find_or_build()),), environment)
    composed.start(program, lambda: livekit.answers(composed.port["livekit"]))


def _start_api(composed: Composed) -> None:
    recipe, port = images.read(images.API), composed.port["api"]
    app = images.lay_out(recipe, composed.folder / "api")
    told = {**composed.told("api"), "API_PORT": str(port)}
    composed.stack.enter_context(images.process(recipe, app, told, composed.folder / "run-api"))
    images.until_ready(lambda: _answers(f"http://{ports.LOOPBACK}:{port}/health"))


def _start_worker(composed: Composed) -> images.Running:
    recipe, port = images.read(images.WORKER), ports.free_port()
    app = images.lay_out(recipe, composed.folder / "worker")
    told = {**composed.told("worker"), **MADE_UP_KEYS, "AGENT_PORT": str(port)}
    worker = composed.stack.enter_context(images.process(recipe, app, told, composed.folder / "run-worker"))
    images.until_ready(lambda: parts.agent_answers(port))
    return worker


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=PATIENCE_SECONDS, trust_env=False).status_code < 500
    except httpx.HTTPError:
        return False


def test_a_pdf_becomes_a_script_and_a_client_is_invited_by_the_api_that_compose_starts(up: Up) -> None:
    bearer = {"Authorization": f"Bearer {up.composed.run('deploy', 'token').strip()}"}
    with httpx.Client(base_url=up.api, headers=bearer, timeout=PATIENCE_SECONDS, trust_env=False) as lawyer:
        made = lawyer.post("/sessions", json={"title": "Intake"})
        assert made.status_code == 201, made.text
        session = f"/sessions/{made.json()['id']}"
        assert post_form(made.json()["upload"], questionnaire("What is your name?")).status_code == 204
        until(lambda: lawyer.get(f"{session}/script").json().get("status") == "parsed", "the script")
        invited = lawyer.post(f"{session}/invitations")
        assert invited.status_code == 201, invited.text
        assert lawyer.get(f"/invitations/{invited.json()['code']}").status_code == 200
    with Redis(port=up.composed.port["redis"]) as redis:
        assert redis.dbsize() == 1, "the limits by address are counted there"


def test_the_same_api_is_behind_the_gateway_that_was_deployed(up: Up) -> None:
    health = httpx.get(f"{up.gateway}/health", timeout=PATIENCE_SECONDS, trust_env=False)
    assert (health.status_code, health.json()) == (200, {"status": "ok"})


def test_the_interviewer_registers_with_the_room_server_that_compose_starts(up: Up) -> None:
    images.until_ready(lambda: up.worker.run(images.read(images.WORKER).health) == 0)


def test_deploying_again_as_after_a_restart_changes_nothing(up: Up) -> None:
    assert up.composed.run("deploy").partition("behind a gateway: ")[2].strip() == up.gateway
