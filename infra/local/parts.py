"""The state of each part, found out from the outside: its process, and whether it answers."""

import http.client
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum

from infra.local import console, issuer, livekit, localstack, postgres, processes
from infra.local.home import Home
from infra.local.ports import ANSWER_SECONDS, LOOPBACK, Ports
from infra.local.secrets import Secrets

PROCESSES = ("postgres", "localstack", "livekit", "issuer", "console", "agent")
NAMES = ("postgres", "localstack", "livekit", "issuer", "console", "stack", "agent")


class State(StrEnum):
    RUNNING = "running"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Part:
    state: State
    pid: int | None = None
    detail: str = ""


def look(home: Home, ports: Ports, secrets: Secrets) -> dict[str, Part]:
    """The state of every part now, asked of all at once."""
    server = postgres.Server(ports.postgres, secrets.database_superuser_password)
    checks: dict[str, Callable[[], bool]] = {
        "postgres": postgres.server_answers(server),
        "localstack": lambda: localstack.answers(localstack.url_on(ports.api)),
        "livekit": lambda: livekit.answers(ports.livekit),
        "issuer": lambda: issuer.answers(issuer.url_on(ports.issuer)),
        "console": lambda: console.answers(console.url_on(ports.console)),
        "agent": lambda: agent_answers(ports.agent),
    }
    with ThreadPoolExecutor() as pool:
        asked = {name: pool.submit(_process, home, name, check) for name, check in checks.items()}
        found = {name: asking.result() for name, asking in asked.items()}
    access = livekit.elsewhere()
    if access:
        found["livekit"] = Part(State.RUNNING, detail=f"elsewhere: {access.url}")
    database = postgres.elsewhere()
    if database:
        state = State.RUNNING if database.answers() else State.FAILED
        found["postgres"] = Part(state, detail="elsewhere: DATABASE_URL")
    found["stack"] = _stack(home)
    return {name: found[name] for name in NAMES}


def agent_answers(port: int) -> bool:
    """Whether the agent's server is up (livekit-agents answers 200 when its worker is)."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


@dataclass(frozen=True)
class Deployed:
    """What was deployed into which LocalStack; it forgets everything when it stops."""

    localstack_pid: int
    localstack_ticks: int
    fingerprint: str
    api_url: str
    upload_bucket: str


def deployed(home: Home) -> Deployed | None:
    """What stands in the LocalStack that runs now; None if nothing does."""
    try:
        record = Deployed(**json.loads((home.run / "deployed.json").read_text()))
    except FileNotFoundError:
        return None
    known = processes.recorded("localstack", home.run)
    is_this = known is not None and (known.pid, known.ticks) == (record.localstack_pid, record.localstack_ticks)
    return record if is_this and known is not None and known.is_alive() else None


def _process(home: Home, name: str, answers: Callable[[], bool]) -> Part:
    known = processes.recorded(name, home.run)
    if known is None:
        return Part(State.STOPPED)
    if not known.is_alive():
        return Part(State.FAILED, detail=f"ended by itself: lexnova logs {name}")
    if not answers():
        return Part(State.FAILED, known.pid, f"does not answer: lexnova logs {name}")
    return Part(State.RUNNING, known.pid)


def _stack(home: Home) -> Part:
    record = deployed(home)
    return Part(State.RUNNING, detail=record.api_url) if record else Part(State.STOPPED)
