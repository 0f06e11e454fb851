"""What `lexnova` says and does of the whole system. Files run by name, and this one's last tests take down what all the
others use."""

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from infra.cli import main
from infra.local import processes
from infra.local.errors import PortTaken
from infra.local.home import Home
from infra.local.parts import NAMES
from infra.local.system import LocalSystem
from tests.e2e.conftest import PATIENCE_SECONDS, Deployment, free_ports


@pytest.fixture(autouse=True)
def its_home(deployment: Deployment, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command finds this system."""
    monkeypatch.setenv("LEXNOVA_HOME", str(deployment.system.home.path))


def pids(system: LocalSystem) -> dict[str, int | None]:
    return {name: part.pid for name, part in system.status().parts.items()}


def test_everything_runs(deployment: Deployment) -> None:
    status = deployment.system.status()

    assert {name: part.state for name, part in status.parts.items()} == dict.fromkeys(NAMES, "running")
    assert httpx.get(f"{deployment.addresses.api_url}/health", timeout=PATIENCE_SECONDS).json() == {"status": "ok"}


def test_up_again_finds_everything_up_and_starts_nothing(deployment: Deployment) -> None:
    before, told = pids(deployment.system), list[str]()

    assert LocalSystem(deployment.system.home, told.append, free_ports()).up() == deployment.addresses

    assert told == ["Everything is up."]
    assert pids(deployment.system) == before


def test_status_is_one_document(deployment: Deployment, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    urls = {"api_url", "aws_endpoint_url", "livekit_url", "database_url", "issuer_url", "console_url"}
    assert said.keys() >= urls | {"upload_bucket"}
    assert said["api_url"] == deployment.addresses.api_url
    assert said["parts"].keys() == set(NAMES)
    assert all(part["state"] == "running" for part in said["parts"].values())


def test_the_api_takes_the_issuers_token(deployment: Deployment, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["token", "--lawyer", "Ana"]) == 0
    token = capsys.readouterr().out.strip()

    with deployment.http(token) as ana, deployment.http("no token") as nobody:
        assert ana.get("/sessions").status_code == 200
        assert nobody.get("/sessions").status_code == 401


def test_a_dead_part_is_seen_and_only_it_is_started_anew(deployment: Deployment) -> None:
    before = deployment.system.status().parts
    deployment.kill("issuer")

    assert deployment.system.status().parts["issuer"].state == "failed"
    assert deployment.system.up() == deployment.addresses

    after = deployment.system.status().parts
    assert after["issuer"].state == "running"
    assert {name for name in NAMES if before[name].pid != after[name].pid} == {"issuer"}


def test_two_ups_at_once_wait_for_one_another(deployment: Deployment) -> None:
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: LocalSystem(deployment.system.home, environment=free_ports()).up(), range(2)))

    assert both == [deployment.addresses] * 2


def test_a_taken_port_stops_up_before_anything_is_started(tmp_path: Path) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        environment = {**free_ports(), "LEXNOVA_PORT_POSTGRES": str(held.getsockname()[1])}
        system = LocalSystem(Home(tmp_path / "home"), environment=environment)

        with pytest.raises(PortTaken, match="LexNova's postgres needs, is taken by"):
            system.up()

    assert all(part.pid is None for part in system.status().parts.values())


def test_with_other_keys_up_replaces_the_interviewer_alone_and_says_what_it_uses(
    deployment: Deployment, capsys: pytest.CaptureFixture[str]
) -> None:
    before = pids(deployment.system)
    key = {"ELEVENLABS_API_KEY": "a-key", "ELEVENLABS_MODEL": "eleven_multilingual_v2"}

    LocalSystem(deployment.system.home, environment={**free_ports(), **key}).up()

    after = pids(deployment.system)
    assert {name for name in NAMES if before[name] != after[name]} == {"agent"}
    assert main(["status"]) == 0
    said = capsys.readouterr().out
    assert "ElevenLabs eleven_multilingual_v2, api.elevenlabs.io" in said
    assert "a-key" not in said


def test_down_leaves_no_process_and_keeps_the_data(deployment: Deployment) -> None:
    deployment.system.down()

    assert list(processes.marked(processes.mark(deployment.system.home.run, ""))) == []
    assert {part.state for part in deployment.system.status().parts.values()} == {"stopped"}
    assert (deployment.system.home.postgres / "PG_VERSION").exists()
    deployment.system.down()


def test_erase_leaves_no_data(deployment: Deployment) -> None:
    deployment.system.down(erase=True)

    assert not deployment.system.home.data.exists()
