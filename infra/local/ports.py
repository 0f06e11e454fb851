"""Which port each part listens on, and what to say when another program has it."""

import json
import os
import secrets
import socket
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import psutil

from infra.local.errors import LocalError, PortTaken
from infra.local.home import write_privately

LOOPBACK = "127.0.0.1"
ANSWER_SECONDS = 10.0
"""A part that is asked whether it is well answers by then, on a busy machine too."""
FREED_SECONDS = 2.0
DYING_SECONDS = 20.0
FREE = range(20_000, 32_000)
"""Below the ports that Linux gives to connections by itself: what was chosen here is no connection's before its part
listens on it."""


@dataclass(frozen=True)
class Ports:
    """The defaults; `LEXNOVA_PORT_<NAME>` changes one, 0 takes any free one."""

    api: int = 4566
    livekit: int = 7880
    livekit_tcp: int = 7881
    livekit_udp: int = 7882
    postgres: int = 54329
    issuer: int = 7890
    agent: int = 8081
    console: int = 7891


UDP = frozenset({"livekit_udp"})


def setting(name: str) -> str:
    return f"LEXNOVA_PORT_{name.upper()}"


def wanted(environment: Mapping[str, str] = os.environ) -> Ports:
    """The defaults and what the environment changes of them. Raises LocalError for what is no port."""
    chosen: dict[str, int] = {}
    for field in fields(Ports):
        given = environment.get(setting(field.name))
        if given:
            if not given.isdecimal() or int(given) > 65535:
                raise LocalError(f"{setting(field.name)} is {given!r}, which is not a port (0 to 65535).")
            chosen[field.name] = int(given)
    return Ports(**chosen)


def parse(given: str) -> tuple[str, str]:
    """`NAME=PORT` as the environment variable that says the same. Raises LocalError for another name."""
    name, _, port = given.partition("=")
    if name not in Ports.__dataclass_fields__:
        raise LocalError(f"{given!r} is not NAME=PORT with a name of: {', '.join(Ports.__dataclass_fields__)}.")
    return setting(name), port


def resolve(ports: Ports) -> Ports:
    """Put a free port for each 0; the sockets are held until all are chosen, so no port comes twice."""
    held: list[socket.socket] = []
    chosen: dict[str, int] = {}
    try:
        for name, port in asdict(ports).items():
            if port == 0:
                free, port = _bound(name)
                held.append(free)
            chosen[name] = port
    finally:
        for free in held:
            free.close()
    return Ports(**chosen)


def free_port() -> int:
    """A TCP port that nobody listens on now."""
    probe, port = _bound("api")
    probe.close()
    return port


def load(path: Path) -> Ports | None:
    """The ports of a system that is up, or was when it crashed."""
    try:
        return Ports(**json.loads(path.read_text()))
    except FileNotFoundError:
        return None


def save(ports: Ports, path: Path) -> None:
    write_privately(path, json.dumps(asdict(ports)))


def ensure_free(name: str, port: int) -> None:
    """Raise PortTaken if another program listens on the port of the part `name`.

    A process that was killed gives its ports back only when the last of its threads has ended, some time after it
    is gone from the process table: so a taken port is looked at for FREED_SECONDS, and for DYING_SECONDS while nobody
    can be seen who has it.
    """
    began = time.monotonic()
    while not _is_free(name, port):
        waited = time.monotonic() - began
        if waited > FREED_SECONDS and ((holder := _holder(port)) or waited > DYING_SECONDS):
            raise PortTaken(
                f"Port {port}, which LexNova's {name.replace('_', ' ')} needs, is taken{holder}. "
                f"Stop that program, or choose another port: {setting(name)}=0 takes any free one."
            )
        time.sleep(0.05)


def _bound(name: str) -> tuple[socket.socket, int]:
    """A socket on a free port of FREE's, of any if those are taken."""
    for _ in range(len(FREE)):
        port = secrets.choice(FREE)
        chosen = _socket(name)
        try:
            chosen.bind((LOOPBACK, port))
        except OSError:
            chosen.close()
            continue
        return chosen, port
    chosen = _socket(name)
    chosen.bind((LOOPBACK, 0))
    return chosen, int(chosen.getsockname()[1])


def _is_free(name: str, port: int) -> bool:
    with _socket(name) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1 if name not in UDP else 0)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _socket(name: str) -> socket.socket:
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM if name in UDP else socket.SOCK_STREAM)


def _holder(port: int) -> str:
    """` by NAME (pid N)` where this user may see it."""
    try:
        connections = psutil.net_connections(kind="inet4") + psutil.net_connections(kind="inet6")
        for connection in connections:
            is_listening = connection.status in (psutil.CONN_LISTEN, psutil.CONN_NONE)
            if is_listening and connection.laddr and connection.laddr.port == port and connection.pid:
                return f" by {psutil.Process(connection.pid).name()} (process {connection.pid})"
    except psutil.Error:
        return ""
    return ""
