"""A whole system of the tests' own, in a temporary home on free ports, beside whatever runs on this machine."""

import json
import os
import signal
import socket
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from infra.cli import main
from infra.local import issuer, ports, processes
from infra.local.errors import PortTaken
from infra.local.home import Addresses, Home
from infra.local.parts import NAMES
from infra.local.ports import Ports
from infra.local.secrets import load_or_make
from infra.local.system import LocalSystem
from tests.integration.local.conftest import PATIENCE_SECONDS


def free_ports() -> Mapping[str, str]:
    return {**os.environ, **{ports.setting(name): "0" for name in Ports.__dataclass_fields__}}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalSystem]:
    made = LocalSystem(Home(tmp_path_factory.mktemp("system") / "home"), environment=free_ports())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEXNOVA_HOME", str(made.home.path))
        yield made
        made.down(erase=True)


@pytest.fixture(scope="module")
def addresses(system: LocalSystem) -> Addresses:
    return system.up()


def pids(system: LocalSystem) -> dict[str, int | None]:
    return {name: part.pid for name, part in system.status().parts.items()}


def test_everything_runs(system: LocalSystem, addresses: Addresses) -> None:
    status = system.status()

    assert {name: part.state for name, part in status.parts.items()} == dict.fromkeys(NAMES, "running")
    assert httpx.get(f"{addresses.api_url}/health", timeout=PATIENCE_SECONDS).json() == {"status": "ok"}


def test_up_again_finds_everything_up_and_starts_nothing(system: LocalSystem, addresses: Addresses) -> None:
    before, told = pids(system), list[str]()

    assert LocalSystem(system.home, told.append, free_ports()).up() == addresses

    assert told == ["Everything is up."]
    assert pids(system) == before


def test_status_is_one_document(addresses: Addresses, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    urls = {"api_url", "aws_endpoint_url", "livekit_url", "database_url", "issuer_url", "console_url"}
    assert said.keys() >= urls | {"upload_bucket"}
    assert said["api_url"] == addresses.api_url
    assert said["parts"].keys() == set(NAMES)
    assert all(part["state"] == "running" for part in said["parts"].values())


def test_the_api_takes_the_issuers_token(addresses: Addresses, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["token", "--lawyer", "Ana"]) == 0
    token = capsys.readouterr().out.strip()

    answer = httpx.get(
        f"{addresses.api_url}/sessions", headers={"Authorization": f"Bearer {token}"}, timeout=PATIENCE_SECONDS
    )

    assert answer.status_code == 200
    assert httpx.get(f"{addresses.api_url}/sessions", timeout=PATIENCE_SECONDS).status_code == 401


def test_a_dead_part_is_seen_and_only_it_is_started_anew(system: LocalSystem, addresses: Addresses) -> None:
    before = system.status().parts
    killed = before["issuer"].pid
    assert killed
    os.kill(killed, signal.SIGKILL)
    known = processes.recorded("issuer", system.home.run)
    assert known
    while known.is_alive():
        pass

    assert system.status().parts["issuer"].state == "failed"
    assert system.up() == addresses

    after = system.status().parts
    assert after["issuer"].state == "running"
    assert {name for name in NAMES if before[name].pid != after[name].pid} == {"issuer"}


def test_an_upload_that_localstack_took_to_its_grave_is_read_after_the_next_up(
    system: LocalSystem, addresses: Addresses
) -> None:
    key = load_or_make(system.home.secrets).issuer_private_key
    bearer = f"Bearer {issuer.mint(key, issuer_url=addresses.issuer_url, lawyer='Ana')}"
    with httpx.Client(base_url=addresses.api_url, headers={"Authorization": bearer}, timeout=PATIENCE_SECONDS) as api:
        session = api.post("/sessions", json={"title": "Intake"}).json()
        form = session["upload"]
        emulator = processes.recorded("localstack", system.home.run)
        assert emulator
        cut_off = {"file": b"%PDF-1.7 no more"}
        posted = httpx.post(form["url"], data=form["fields"], files=cut_off, timeout=PATIENCE_SECONDS)
        assert posted.status_code == 204
        os.kill(emulator.pid, signal.SIGKILL)

        system.up()

        deadline = time.monotonic() + PATIENCE_SECONDS
        script: dict[str, object] = {}
        while script.get("status") != "failed" and time.monotonic() < deadline:
            script = api.get(f"/sessions/{session['id']}/script").json()
    assert script["status"] == "failed", script


def test_two_ups_at_once_wait_for_one_another(system: LocalSystem, addresses: Addresses) -> None:
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda _: LocalSystem(system.home, environment=free_ports()).up(), range(2)))

    assert both == [addresses, addresses]


def test_a_taken_port_stops_up_before_anything_is_started(tmp_path: Path) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        environment = {**free_ports(), "LEXNOVA_PORT_POSTGRES": str(held.getsockname()[1])}
        system = LocalSystem(Home(tmp_path / "home"), environment=environment)

        with pytest.raises(PortTaken, match="LexNova's postgres needs, is taken by"):
            system.up()

    assert all(part.pid is None for part in system.status().parts.values())


def test_down_leaves_no_process_and_keeps_the_data(system: LocalSystem, addresses: Addresses) -> None:
    system.down()

    assert list(processes.marked(processes.mark(system.home.run, ""))) == []
    assert {part.state for part in system.status().parts.values()} == {"stopped"}
    assert (system.home.postgres / "PG_VERSION").exists()
    system.down()


def test_erase_leaves_no_data(system: LocalSystem) -> None:
    system.down(erase=True)

    assert not system.home.data.exists()
