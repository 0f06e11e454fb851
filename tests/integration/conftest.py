"""Real parts: PostgreSQL migrated by Alembic, the OIDC issuer, an S3 that enforces policies."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import DBAPIError

from infra.local import postgres
from infra.local.postgres import APP, OWNER, Server
from shared.config import load
from shared.db import engine as database_engine
from shared.db.engine import sqlstate
from shared.db.migrate import upgrade
from tests.integration.builders import Builder

APP_PASSWORD = "app"
OWNER_PASSWORD = "owner"
DEADLOCK = "40P01"


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL of the tests' own, with the database and its two roles, empty."""
    with postgres.running(tmp_path_factory.mktemp("postgres")) as server:
        postgres.prepare(server, owner_password=OWNER_PASSWORD, app_password=APP_PASSWORD)
        yield server


@pytest.fixture(scope="session")
def owner(postgres_server: Server) -> Iterator[Engine]:
    """The migrating owner's engine, with the schema at its newest."""
    made = create_engine(_driver(postgres_server.url(OWNER, OWNER_PASSWORD)))
    upgrade(made, app_role=APP)
    yield made
    made.dispose()


@pytest.fixture(scope="session")
def app_database_url(postgres_server: Server, owner: Engine) -> str:
    """The URL by which the functions and the agent come in, under row-level security."""
    return postgres_server.url(APP, APP_PASSWORD)


@pytest.fixture
def database(app_database_url: str, owner: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """An empty database that `transaction()` leads to; gives the owner's engine, to look past the policies."""
    while not _emptied(owner):
        pass
    monkeypatch.setenv("DATABASE_URL", app_database_url)
    monkeypatch.setenv("DATABASE_POOL_SIZE", "4")
    load.cache_clear()
    database_engine.dispose()
    yield owner
    database_engine.dispose()
    load.cache_clear()


def _emptied(owner: Engine) -> bool:
    """False where a worker that searches meanwhile holds a table and waits for another: it is through in a moment."""
    try:
        with owner.begin() as connection:
            connection.execute(text("TRUNCATE firms, invitation_failures CASCADE"))
    except DBAPIError as error:
        if sqlstate(error) == DEADLOCK:
            return False
        raise
    return True


@pytest.fixture
def builder(database: Engine) -> Builder:
    """Makes lawyers, sessions and interviews as the functions do."""
    return Builder()


def _driver(url: str) -> str:
    return url.replace("postgresql://", "postgresql+pg8000://", 1)
