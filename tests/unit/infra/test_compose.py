"""docker-compose.yml: what Compose says of it, and what it promises: pinned, on loopback, told what it needs."""

import re
import shutil
import subprocess
from typing import Any

import pytest
import yaml
from pydantic_settings import BaseSettings

from api_container.server import NEEDED
from infra.bundling import ROOT
from infra.local import issuer, localstack
from infra.local.ports import Ports
from infra.stacks.database import VERSION
from infra.stacks.storage import LOCAL_BUCKET
from infra.toolchain import livekit_server
from shared.config import AgentSettings, DatabaseSettings, LiveKitSettings
from tests.conftest import SETTINGS

FILE = ROOT / "docker-compose.yml"
OWN = {"localstack", "issuer", "deploy"}
BESIDE_SETTINGS = {"AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"}


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(FILE.read_text())["services"]
    return found


def test_compose_takes_it() -> None:
    """`docker compose config`, or its elder sister; no daemon is needed."""
    ways = [["docker", "compose"], ["docker-compose"]]
    here = [
        way
        for way in ways
        if shutil.which(way[0]) and not subprocess.run([*way, "version"], capture_output=True, check=False).returncode
    ]
    if not here:
        pytest.skip("neither docker compose nor docker-compose is here")
    ran = subprocess.run([*here[0], "--file", str(FILE), "config"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert yaml.safe_load(ran.stdout)["services"].keys() >= {"api", "worker", "localstack"}


def test_the_whole_path_is_there(services: dict[str, Any]) -> None:
    assert services.keys() == {"postgres", "redis", "livekit", "api", "worker"} | OWN
    built = {service["build"]["dockerfile"] for service in services.values() if "build" in service}
    assert built == {"Dockerfile.api", "Dockerfile.local", "agent_container/Dockerfile"}
    assert all((ROOT / name).is_file() for name in built)


def test_images_are_pinned_and_those_that_the_code_names_too(services: dict[str, Any]) -> None:
    pulled = {name: one["image"] for name, one in services.items() if "build" not in one}
    assert all(re.search(r":v?\d+\.\d+(\.\d+)?(-\w+)?$", image) for image in pulled.values())
    assert pulled["livekit"].endswith(f":{livekit_server.VERSION}")
    assert pulled["postgres"].partition(":")[2].startswith(VERSION.aurora_postgres_full_version)
    bases = {one["build"]["args"]["BASE"] for one in services.values() if "build" in one}
    written = re.search(r"^ARG BASE=(\S+)$", (ROOT / "Dockerfile.api").read_text(), flags=re.MULTILINE)
    assert written
    assert bases == {f"${{BASE:-{written[1]}}}"}


def test_everything_listens_on_loopback_alone(services: dict[str, Any]) -> None:
    """The machine's network is everybody's: nothing is published, and each server is told its address."""
    assert all(one["network_mode"] == "host" and "ports" not in one for one in services.values())
    assert "listen_addresses=127.0.0.1" in services["postgres"]["command"]
    assert "--bind 127.0.0.1" in services["redis"]["command"]
    livekit = yaml.safe_load(services["livekit"]["environment"]["LIVEKIT_CONFIG"])
    assert livekit["bind_addresses"] == ["127.0.0.1"]
    assert services["api"]["environment"]["API_HOST"] == "127.0.0.1"


def test_the_ports_are_those_of_the_local_system(services: dict[str, Any]) -> None:
    ports, livekit = Ports(), yaml.safe_load(services["livekit"]["environment"]["LIVEKIT_CONFIG"])
    assert f"-p {ports.postgres} " in services["postgres"]["command"]
    assert (livekit["port"], livekit["rtc"]["udp_port"]) == (ports.livekit, ports.livekit_udp)
    told = services["api"]["environment"]
    assert told["AWS_ENDPOINT_URL"] == localstack.url_on(ports.api)
    assert told["OIDC_ISSUER"] == issuer.url_on(ports.issuer)
    assert told["OIDC_AUDIENCE"] == issuer.AUDIENCE
    assert told["UPLOAD_BUCKET"] == LOCAL_BUCKET


@pytest.mark.parametrize(
    ("name", "needed"), [("api", NEEDED), ("worker", (AgentSettings, DatabaseSettings, LiveKitSettings))]
)
def test_a_container_is_told_every_setting_that_it_needs_and_none_that_is_none(
    services: dict[str, Any], name: str, needed: tuple[type[BaseSettings], ...]
) -> None:
    told = services[name]["environment"]
    assert told.keys() <= {*SETTINGS, *BESIDE_SETTINGS}
    required = {
        field.upper()
        for settings in needed
        for field, described in settings.model_fields.items()
        if described.is_required()
    }
    assert required <= told.keys()
    assert services[name]["read_only"] is True
