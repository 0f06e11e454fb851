"""One whole system for all end-to-end tests: deployed by the CDK, on free ports, in a temporary home."""

import os
import re
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any
from uuid import uuid4

import httpx
import pytest
from psutil import Process
from sqlalchemy import create_engine, text

from infra.local import issuer, ports, postgres, processes
from infra.local.demo import Lawyer
from infra.local.home import Addresses, Home
from infra.local.ports import Ports
from infra.local.postgres import Server
from infra.local.secrets import load_or_make
from infra.local.system import LocalSystem

PATIENCE_SECONDS = 120.0
"""For what takes a moment on a machine that has nothing else to do."""
ALIKE = 0.6
"""Whisper-tiny, which stands in where there is no key, takes a word for another now and then ("feeding", "heating")."""


@dataclass(frozen=True)
class Deployment:
    """The system and how its users reach it."""

    system: LocalSystem
    addresses: Addresses

    def token(self, lawyer: str) -> str:
        key = load_or_make(self.system.home.secrets).issuer_private_key
        return issuer.mint(key, issuer_url=self.addresses.issuer_url, lawyer=lawyer)

    def lawyer(self, name: str | None = None) -> Lawyer:
        """A frontend of a lawyer's; a new one unless named."""
        return Lawyer(self.addresses.api_url, self.token(name or f"Lawyer {uuid4()}"))

    def http(self, token: str) -> httpx.Client:
        """The API for whoever holds this token."""
        headers = {"authorization": f"Bearer {token}"}
        return httpx.Client(base_url=self.addresses.api_url, headers=headers, timeout=PATIENCE_SECONDS, trust_env=False)

    def kill(self, part: str) -> None:
        """End it as a crash would; returns when it has ended."""
        known = processes.recorded(part, self.system.home.run)
        assert known is not None
        os.kill(known.pid, signal.SIGKILL)
        while known.is_alive():
            pass

    def kill_function(self, name: str) -> int:
        """End its processes as Lambda ends one that is out of memory; returns how many there were."""
        known = processes.recorded("localstack", self.system.home.run)
        assert known is not None
        mine = [one for one in Process(known.pid).children() if name in one.environ().get("_HANDLER", "")]
        for one in mine:
            one.kill()
        return len(mine)

    def rows(self, query: str) -> list[list[Any]]:
        """What the database holds, past all policies."""
        return self._database().execute(query, database=postgres.DATABASE)

    @contextmanager
    def no_writing_to(self, table: str) -> Iterator[None]:
        """Whoever writes to the table waits, till their statement's time is up."""
        url = self._database().url().replace("postgresql:", "postgresql+pg8000:")
        with create_engine(url).begin() as connection:
            connection.execute(text(f"LOCK TABLE {table} IN EXCLUSIVE MODE"))
            yield

    def _database(self) -> Server:
        known = ports.load(self.system.home.run / "ports.json")
        assert known is not None
        return Server(known.postgres, load_or_make(self.system.home.secrets).database_superuser_password)


def free_ports() -> Mapping[str, str]:
    """This environment, with any free port for each part."""
    return {**os.environ, **{ports.setting(name): "0" for name in Ports.__dataclass_fields__}}


@pytest.fixture(scope="session")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    system = LocalSystem(Home(tmp_path_factory.mktemp("e2e") / "home"), environment=free_ports())
    try:
        yield Deployment(system, system.up())
    finally:
        system.down(erase=True)


@pytest.fixture
def lawyer(deployment: Deployment) -> Iterator[Lawyer]:
    with deployment.lawyer() as made:
        yield made


def script_of(lawyer: Lawyer, session_id: str) -> Any:
    """The script's document once the PDF has been read, for better or worse."""
    return until(lambda: _read(lawyer, session_id), f"the script of {session_id}")


def until[T](look: Callable[[], T | None], what: str) -> T:
    """What `look` finds, as soon as it finds something: for states that other processes reach."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come about in {PATIENCE_SECONDS:.0f} s")


def post_form(form: dict[str, Any], content: bytes, kind: str = "application/pdf") -> httpx.Response:
    """As a browser posts the form that the API gave."""
    fields = {**form["fields"], "Content-Type": kind}
    return httpx.post(form["url"], data=fields, files={"file": ("form.pdf", content, kind)}, timeout=PATIENCE_SECONDS)


def _read(lawyer: Lawyer, session_id: str) -> Any:
    script = lawyer.call("GET", f"/sessions/{session_id}/script")
    return script if script["status"] != "processing" else None


def is_heard_as(said: str, heard: str) -> bool:
    """Whether these can be the words that were spoken, by letters; no two of the tests' answers are so much alike."""
    first, second = (" ".join(re.findall(r"\w+", text.casefold())) for text in (said, heard))
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= ALIKE
