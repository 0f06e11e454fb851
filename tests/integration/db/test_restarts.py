"""The database's server is started anew while interviews are held: those who held them go on first."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import create_engine

from infra.local import postgres, processes
from infra.local.postgres import APP, OWNER, Server
from shared.config import load
from shared.db import engine as database_engine
from shared.db import interviews, leases
from shared.db.engine import System, transaction
from shared.db.leases import Lease
from shared.db.migrate import upgrade
from shared.dispatch import _claim
from shared.errors import LeaseHeld
from tests.integration.builders import Builder, asked

PASSWORD = "password"


@dataclass(frozen=True)
class Own:
    """A server of these tests' own, which `transaction()` leads to."""

    server: Server
    directory: Path

    def restart(self) -> None:
        processes.stop("postgres", self.directory / "run")
        postgres.start(self.directory / "data", self.server.port, self.server.password, self.directory / "run")

    def run_out(self, lease: Lease) -> None:
        """End its term as time does."""
        ended = (
            f"UPDATE leases SET expires_at = now() - interval '1 second' WHERE interview_id = '{lease.interview_id}'"
        )
        self.server.execute(ended, database=postgres.DATABASE)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Own]:
    directory = tmp_path_factory.mktemp("restarts")
    with postgres.running(directory) as server, pytest.MonkeyPatch.context() as patch:
        postgres.prepare(server, owner_password=PASSWORD, app_password=PASSWORD)
        owner = create_engine(server.url(OWNER, PASSWORD).replace("postgresql://", "postgresql+pg8000://", 1))
        upgrade(owner, app_role=APP)
        owner.dispose()
        patch.setenv("DATABASE_URL", server.url(APP, PASSWORD))
        load.cache_clear()
        database_engine.dispose()
        yield Own(server, directory)
        database_engine.dispose()
    load.cache_clear()


def test_a_lease_that_ran_out_while_the_server_was_away_is_its_holders_for_another_term(
    own: Own,
) -> None:
    builder = Builder()
    lawyer = builder.lawyer()
    held, given_back = (_expected(builder.under_way(lawyer)) for _ in range(2))
    lease = builder.lease(held)
    own.run_out(lease)

    own.restart()

    builder.expire(builder.lease(given_back, "before"))  # after the start: anybody's at once
    assert [claim.session_id for claim in _claim(None, 10)] == [given_back]
    with pytest.raises(LeaseHeld):
        builder.lease(held, "another")
    builder.turn(lease, "held through the outage", events=(asked("q1"),))
    with transaction(System()) as tx:
        leases.renew(tx, lease)


def test_a_holder_that_died_while_the_server_was_away_is_followed_at_once(own: Own) -> None:
    builder = Builder()
    session_id = _expected(builder.under_way(builder.lawyer()))
    lease = builder.lease(session_id, "dead")
    builder.turn(lease, "enter", events=(asked("q1"),))
    own.run_out(lease)

    own.restart()

    assert _claim(session_id, 10) == []
    with transaction(System()) as tx:
        assert leases.release_dead(tx, "dead") == [session_id]
    assert [claim.session_id for claim in _claim(session_id, 10)] == [session_id]


def _expected(session_id: UUID) -> UUID:
    with transaction(System()) as tx:
        interviews.client_token_given(tx, session_id)
    return session_id
