"""Aurora asleep: calls are 503 with Retry-After and named as what they are, and succeed once it has woken.

A PostgreSQL that is stopped and started again stands in for the pause; a port that takes connections and says nothing
stands in for the seconds in which Aurora resumes.
"""

import logging
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine

from functions.migrate import handler as migrations
from functions.sessions.routes import router
from functions.web.app import create_app
from infra.local import ports, postgres, processes
from infra.local.postgres import APP, OWNER, Server
from shared.config import DatabaseSettings, load
from shared.db import engine as database_engine
from shared.db.engine import System, transaction
from shared.db.migrate import upgrade
from shared.errors import DatabaseUnavailable

PASSWORD = "kept"


class Sleeper:
    """A database that can be put to sleep and woken, on one port, with its data."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.port = ports.free_port()

    def wake(self) -> Server:
        return postgres.start(self._directory / "data", self.port, PASSWORD, self._directory / "run")

    def sleep(self) -> None:
        processes.stop("postgres", self._directory / "run")


@pytest.fixture
def sleeper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleeper]:
    sleeper = Sleeper(tmp_path_factory.mktemp("sleeper"))
    server = sleeper.wake()
    postgres.prepare(server, owner_password=PASSWORD, app_password=PASSWORD)
    owner = create_engine(server.url(OWNER, PASSWORD).replace("postgresql://", "postgresql+pg8000://", 1))
    upgrade(owner, app_role=APP)
    owner.dispose()
    yield sleeper
    sleeper.sleep()


@pytest.fixture
def api(sleeper: Sleeper, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """The sessions function's app; its /health asks the database."""
    monkeypatch.setenv("DATABASE_URL", f"postgresql://{APP}:{PASSWORD}@127.0.0.1:{sleeper.port}/lexnova")
    load.cache_clear()
    database_engine.dispose()
    yield TestClient(create_app(router))
    database_engine.dispose()
    load.cache_clear()


def test_a_call_while_it_sleeps_is_told_to_come_again_and_succeeds_once_it_has_woken(
    sleeper: Sleeper, api: TestClient
) -> None:
    assert api.get("/health").status_code == 200

    sleeper.sleep()
    refused = api.get("/health")
    assert refused.status_code == 503
    assert int(refused.headers["retry-after"]) > 0
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "database_unavailable"

    sleeper.wake()
    assert api.get("/health").status_code == 200


def test_a_connection_that_was_open_when_it_fell_asleep_is_not_used_again(sleeper: Sleeper, api: TestClient) -> None:
    """The pool asks before it lends, so the first call after the pause does not pay for it."""
    assert api.get("/health").status_code == 200
    sleeper.sleep()
    sleeper.wake()
    assert api.get("/health").status_code == 200


def test_many_calls_while_it_sleeps_leave_nothing_behind(sleeper: Sleeper, api: TestClient) -> None:
    sleeper.sleep()
    assert {api.get("/health").status_code for _ in range(20)} == {503}
    server = sleeper.wake()
    assert api.get("/health").status_code == 200
    assert server.execute(f"SELECT count(*) FROM pg_stat_activity WHERE usename = '{APP}'") == [[1]]


def test_a_deployment_onto_a_database_that_sleeps_waits_until_it_has_woken(
    sleeper: Sleeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"postgresql://{OWNER}:{PASSWORD}@127.0.0.1:{sleeper.port}/lexnova"
    monkeypatch.setenv("MIGRATION_DATABASE_URL", url)
    load.cache_clear()
    migrations._engine.cache_clear()
    sleeper.sleep()
    awaits = threading.Event()
    told = logging.Handler()
    told.emit = lambda record: awaits.set() if record.msg == "database_awaited" else None  # type: ignore[method-assign]
    logging.getLogger("lexnova.migrate").addHandler(told)

    with ThreadPoolExecutor(1) as pool:
        migrating = pool.submit(migrations.handler, {}, None)
        assert awaits.wait(60)
        sleeper.wake()
        assert migrating.result()["revision"] >= "0008"

    logging.getLogger("lexnova.migrate").removeHandler(told)
    migrations._engine().dispose()
    migrations._engine.cache_clear()
    load.cache_clear()


@pytest.fixture
def silent_port() -> Iterator[int]:
    """Takes connections and says nothing."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def take() -> None:
            with suppress(OSError):
                while True:
                    taken.append(listener.accept()[0])

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    for one in taken:
        one.close()


def test_a_database_that_answers_nothing_is_away_before_the_gateway_gives_up(
    silent_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"postgresql://{APP}:{PASSWORD}@127.0.0.1:{silent_port}/lexnova")
    monkeypatch.setenv("DATABASE_STATEMENT_TIMEOUT_SECONDS", "0.1")
    load.cache_clear()
    database_engine.dispose()
    with pytest.raises(DatabaseUnavailable), transaction(System()):
        pass
    database_engine.dispose()
    load.cache_clear()


def test_the_longest_wait_for_a_silent_database_is_shorter_than_the_gateways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://u:p@127.0.0.1:1/d")
    load.cache_clear()
    settings = load(DatabaseSettings)
    connecting = settings.database_connect_timeout_seconds
    reading = settings.database_statement_timeout_seconds + database_engine.READ_MARGIN_SECONDS
    load.cache_clear()
    assert connecting + reading < 29
