"""Two transactions that want the same rows, and one whose process is gone: nobody waits for long, nothing is lost."""

from collections.abc import Callable
from concurrent.futures import Future
from uuid import UUID

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, Engine, update

from shared.config import DatabaseSettings, load
from shared.db import engine as database_engine
from shared.db import sessions
from shared.db.engine import Firm, Lawyer, System, connect, transaction
from shared.db.models import sessions as rows
from shared.db.wire import said_with_next
from shared.errors import DatabaseUnavailable
from tests.integration.api.at_once import PATIENCE_SECONDS, behind_a_lock
from tests.integration.builders import Builder, asked
from tests.integration.statements import before_first


@pytest.fixture
def lawyer(builder: Builder) -> Lawyer:
    return builder.lawyer()


def test_a_lease_that_is_given_back_while_its_session_is_erased_holds_nobody_up(
    builder: Builder, lawyer: Lawyer, database: Engine
) -> None:
    lease = builder.lease(builder.under_way(lawyer))
    builder.turn(lease, "enter", events=(asked("q1"),))

    def erase() -> None:
        with transaction(lawyer) as tx:
            sessions.erase(tx, lawyer, lease.session_id)

    with before_first("UPDATE interviews", lambda: behind_a_lock(database, erase)) as erasing:
        builder.expire(lease)

    erasing[0].result(PATIENCE_SECONDS)
    with transaction(System()) as tx:
        assert not sessions.exists_at_all(tx, lease.session_id)


def test_a_transaction_that_is_broken_off_for_anothers_sake_may_be_tried_again(
    builder: Builder, lawyer: Lawyer, database: Engine
) -> None:
    first, second = builder.session(lawyer), builder.session(lawyer)

    def outcome(*acts: Callable[[Connection], object]) -> bool:
        try:
            with transaction(Firm(lawyer.firm_id)) as tx:
                for act in acts:
                    act(tx)
        except DatabaseUnavailable:
            return False
        return True

    def change(session_id: UUID) -> Callable[[Connection], object]:
        return lambda tx: tx.execute(update(rows).where(rows.c.id == session_id).values(title="Other"))

    others: list[Future[bool]] = []

    def have_another_wait(_: Connection) -> None:
        others.append(behind_a_lock(database, lambda: outcome(change(second), change(first))))

    mine = outcome(change(first), have_another_wait, change(second))

    assert {mine, others[0].result(PATIENCE_SECONDS)} == {True, False}


def test_a_transaction_whose_process_is_gone_gives_its_locks_back(
    builder: Builder, lawyer: Lawyer, app_database_url: str, database: Engine
) -> None:
    """It takes leave of nobody: a function that was killed, a machine that was lost."""
    session_id = builder.session(lawyer)
    settings = DatabaseSettings(database_url=SecretStr(app_database_url), database_idle_timeout_seconds=1)
    with connect(settings).connect() as gone:
        with said_with_next(gone):
            gone.exec_driver_sql("SELECT set_config('lexnova.actor', 'system', true)")
        gone.execute(update(rows).where(rows.c.id == session_id).values(title="never committed"))

        with transaction(lawyer) as tx:
            assert sessions.change(tx, lawyer, session_id, {"title": "Other"}).title == "Other"
        gone.invalidate()


def test_a_process_that_was_only_slow_learns_that_its_transaction_is_gone_and_goes_on(
    builder: Builder, lawyer: Lawyer, database: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = builder.session(lawyer)
    monkeypatch.setenv("DATABASE_IDLE_TIMEOUT_SECONDS", "2")
    load.cache_clear()
    database_engine.dispose()

    def change_slowly() -> None:
        with transaction(lawyer) as tx:
            sessions.change(tx, lawyer, session_id, {"title": "Never committed"})
            behind_a_lock(database, lambda: _changed(lawyer, session_id)).result(PATIENCE_SECONDS)

    with pytest.raises(DatabaseUnavailable):
        change_slowly()

    with transaction(lawyer) as tx:
        assert sessions.get(tx, lawyer, session_id).title == "Other"


def _changed(lawyer: Lawyer, session_id: UUID) -> None:
    with transaction(lawyer) as tx:
        sessions.change(tx, lawyer, session_id, {"title": "Other"})
