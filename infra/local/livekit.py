"""LiveKit's real server on loopback, its webhooks going to the API."""

import http.client
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from infra.local import ports, processes
from infra.local.errors import LocalError
from infra.local.home import write_privately
from infra.local.ports import LOOPBACK, Ports
from infra.local.secrets import Secrets
from infra.toolchain import livekit_server


@dataclass(frozen=True)
class Access:
    """How a LiveKit server is reached; `url` is ws:// or wss://."""

    url: str
    api_key: str
    api_secret: str = field(repr=False)


def elsewhere(environment: Mapping[str, str] = os.environ) -> Access | None:
    """The server that LIVEKIT_URL names, if it is set: then none is started here."""
    url = environment.get("LIVEKIT_URL")
    if not url:
        return None
    key, secret = environment.get("LIVEKIT_API_KEY"), environment.get("LIVEKIT_API_SECRET")
    if not key or not secret:
        raise LocalError("LIVEKIT_URL is set: set LIVEKIT_API_KEY and LIVEKIT_API_SECRET too, or unset it.")
    return Access(url.rstrip("/"), key, secret)


def start(secrets: Secrets, chosen: Ports, webhook_url: str | None, run: Path) -> Access:
    """Start the server; builds it first if it is not here. Raises PortTaken, PartFailed, InstallFailed."""
    for name in ("livekit", "livekit_tcp", "livekit_udp"):
        ports.ensure_free(name, getattr(chosen, name))
    configuration = run / "livekit.yaml"
    write_privately(configuration, json.dumps(_configuration(secrets, chosen, webhook_url), indent=2))
    command = program(configuration)
    known = processes.start(command, run)
    processes.wait_until_ready(known, command, run, lambda: answers(chosen.livekit))
    return access(secrets, chosen)


@contextmanager
def running(directory: Path, *, webhook_url: str | None = None, secrets: Secrets) -> Iterator[Access]:
    """A server of a test's own on free ports."""
    chosen = ports.resolve(Ports(livekit=0, livekit_tcp=0, livekit_udp=0))
    try:
        yield start(secrets, chosen, webhook_url, directory / "run")
    finally:
        processes.stop("livekit", directory / "run")


def access(secrets: Secrets, chosen: Ports) -> Access:
    return Access(f"ws://{LOOPBACK}:{chosen.livekit}", secrets.livekit_api_key, secrets.livekit_api_secret)


def program(configuration: Path) -> processes.Program:
    return processes.Program(
        name="livekit",
        arguments=(str(livekit_server.find_or_build()), "--config", str(configuration)),
        environment={"PATH": "/usr/bin:/bin"},
    )


def answers(port: int) -> bool:
    """Whether the server says that it is well."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=ports.ANSWER_SECONDS)
    try:
        connection.request("GET", "/")
        return connection.getresponse().read() == b"OK"
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _configuration(secrets: Secrets, chosen: Ports, webhook_url: str | None) -> dict[str, object]:
    """Of YAML, only what is JSON too."""
    configuration: dict[str, object] = {
        "port": chosen.livekit,
        "bind_addresses": [LOOPBACK],
        "rtc": {
            "tcp_port": chosen.livekit_tcp,
            "udp_port": chosen.livekit_udp,
            "node_ip": LOOPBACK,
            "use_external_ip": False,
            "enable_loopback_candidate": True,
        },
        "keys": {secrets.livekit_api_key: secrets.livekit_api_secret},
        "logging": {"level": "info", "json": True},
    }
    if webhook_url:
        configuration["webhook"] = {"api_key": secrets.livekit_api_key, "urls": [webhook_url]}
    return configuration
