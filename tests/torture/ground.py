"""What the torture runs on, all real: PostgreSQL, LiveKit's server, the rooms API that takes its webhooks, workers."""

import http.client
import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import psutil
from sqlalchemy import create_engine

from infra.local import livekit, postgres, processes
from infra.local.home import PROJECT
from infra.local.ports import LOOPBACK, ensure_free, free_port
from infra.local.postgres import APP, DATABASE, OWNER, Server
from shared.config import load
from shared.db import engine as database_engine
from shared.db.engine import Lawyer
from shared.db.migrate import upgrade
from shared.dispatch import prepare_room
from tests.integration.agent.house import House, house
from tests.integration.builders import Builder, question

PASSWORD = "torture"
READY_SECONDS = 20.0
INVITATION_SECRET = "only-for-a-torture-of-one-machine-0123456789"
PROVIDERS = {
    "DEEPGRAM_API_KEY": "deepgram-key",
    "DEEPGRAM_BASE_URL": f"http://{LOOPBACK}:9",
    "ELEVENLABS_API_KEY": "elevenlabs-key",
    "ELEVENLABS_BASE_URL": f"http://{LOOPBACK}:9",
}
"""Who types needs no provider: nobody listens there."""


@dataclass(frozen=True)
class Ground:
    """One machine's system without AWS: who is put on it, and its parts, to be stopped and started."""

    directory: Path
    server: Server
    home: House
    lawyer: Lawyer

    async def started(self, questions: int) -> UUID:
        """A session that its lawyer has started; nobody has come yet."""
        asked = (question(f"q{n}", f"What do you remember about matter {n}?") for n in range(1, questions + 1))
        session_id = Builder().under_way(self.lawyer, *asked)
        await prepare_room(self.home.settings, session_id)
        return session_id

    def rows(self, query: str) -> list[list[object]]:
        """What the database holds, past all policies."""
        return self.server.execute(query, database=DATABASE)

    @property
    def speaking_home(self) -> House:
        """The same house, whose workers hear by whisper and speak by espeak-ng."""
        return replace(self.home, environment={k: v for k, v in self.home.environment.items() if k not in PROVIDERS})

    # Parts

    def stop_database(self) -> None:
        processes.stop("postgres", self.directory / "run")

    def start_database(self) -> None:
        postgres.start(self.directory / "data", self.server.port, self.server.password, self.directory / "run")

    def signal_database(self, number: int) -> None:
        """To the server and every process that serves a connection."""
        known = processes.recorded("postgres", self.directory / "run")
        assert known
        for process in (psutil.Process(known.pid), *psutil.Process(known.pid).children(recursive=True)):
            process.send_signal(number)

    def kill_livekit(self) -> None:
        known = processes.recorded("livekit", self.directory / "run")
        assert known
        psutil.Process(known.pid).kill()
        while known.is_alive():
            pass

    def start_livekit(self) -> None:
        """On the same ports, as soon as the one that was killed has given them back, with the same keys; of its rooms
        it knows nothing any more."""
        run = self.directory / "run"
        configuration = run / "livekit.yaml"
        program = livekit.program(configuration)
        configured = json.loads(configuration.read_text())
        port, rtc = configured["port"], configured["rtc"]
        for name, taken in (("livekit", port), ("livekit_tcp", rtc["tcp_port"]), ("livekit_udp", rtc["udp_port"])):
            ensure_free(name, taken)
        known = processes.start(program, run)
        processes.wait_until_ready(known, program, run, lambda: livekit.answers(port), READY_SECONDS)


@contextmanager
def ground(directory: Path) -> Iterator[Ground]:
    """Everything but the workers."""
    api_port = free_port()
    webhook_url = f"http://{LOOPBACK}:{api_port}/webhooks/livekit"
    with postgres.running(directory) as server:
        postgres.prepare(server, owner_password=PASSWORD, app_password=PASSWORD)
        owner = create_engine(server.url(OWNER, PASSWORD).replace("postgresql://", "postgresql+pg8000://", 1))
        upgrade(owner, app_role=APP)
        owner.dispose()
        url = server.url(APP, PASSWORD)
        os.environ |= {"DATABASE_URL": url, "DATABASE_POOL_SIZE": "8"}
        load.cache_clear()
        with house(directory, url, PROVIDERS, webhook_url=webhook_url) as home, _api(directory, home, api_port):
            yield Ground(directory, server, home, Builder().lawyer())
            database_engine.dispose()


@contextmanager
def _api(directory: Path, home: House, port: int) -> Iterator[None]:
    """The rooms function's app, as a process of its own."""
    environment: Mapping[str, str] = {
        **{name: value for name, value in home.environment.items() if name not in PROVIDERS},
        "DATABASE_POOL_SIZE": "8",
        "OIDC_ISSUER": "https://issuer.test",
        "OIDC_AUDIENCE": "torture",
        "INVITATION_SECRET": INVITATION_SECRET,
        "INVITATION_BASE_URL": "https://app.test/join",
    }
    arguments = ("-m", "uvicorn", "functions.rooms.app:app", "--host", LOOPBACK, "--port", str(port))
    program = processes.Program(
        name="api",
        arguments=(sys.executable, *arguments, "--no-access-log"),
        environment=environment,
        directory=PROJECT,
    )
    run = directory / "run"
    known = processes.start(program, run)
    try:
        processes.wait_until_ready(known, program, run, lambda: _answers(port), READY_SECONDS)
        yield
    finally:
        processes.stop("api", run)


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=2)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
