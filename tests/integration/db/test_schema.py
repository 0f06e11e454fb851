"""The migrated schema is the one that the code means."""

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, Engine, event, text

from shared.db import engine as database_engine
from shared.db.demand import count_demand
from shared.db.engine import System, transaction
from shared.db.migrate import upgrade
from shared.db.models import FIRM_TABLES, metadata
from shared.dispatch import _claim


def test_migrating_twice_changes_nothing(database: Engine) -> None:
    assert upgrade(database, app_role="lexnova_app") == upgrade(database, app_role="lexnova_app")


def test_the_migrations_give_what_the_models_say(database: Engine) -> None:
    with database.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_every_check_of_the_models_is_in_the_database(database: Engine) -> None:
    query = text("SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'")
    with database.connect() as connection:
        stored = {row.conname: row.pg_get_constraintdef for row in connection.execute(query)}
    for table in metadata.sorted_tables:
        for check in table.constraints:
            if isinstance(check, CheckConstraint):
                assert check.name in stored
                codes = str(check.sqltext).split("'")[1::2]
                assert all(f"'{code}'" in stored[str(check.name)] for code in codes), check.name


def test_every_table_of_a_firms_rows_is_under_row_level_security(database: Engine) -> None:
    query = text("SELECT relname FROM pg_class WHERE relrowsecurity")
    with database.connect() as connection:
        secured = set(connection.execute(query).scalars())
    assert secured == {table.name for table in FIRM_TABLES} | {"firms"}


def test_what_erasing_a_session_looks_up_has_an_index(database: Engine) -> None:
    """PostgreSQL looks for what refers to each deleted row; without an index it reads the whole table each time."""
    query = text("""
        SELECT refers.conname
        FROM pg_constraint refers
        WHERE refers.contype = 'f'
          AND refers.confrelid NOT IN ('firms'::regclass, 'lawyers'::regclass)  -- these are never deleted
          AND NOT EXISTS (
            SELECT FROM pg_index WHERE indrelid = refers.conrelid AND indisvalid AND indkey[0] = ANY (refers.conkey))
    """)
    with database.connect() as connection:
        assert connection.execute(query).scalars().all() == []


def test_who_searches_for_interviews_that_wait_looks_at_no_session_that_is_over(database: Engine) -> None:
    """Every worker does, all the time, and the demand is counted each minute: there will be many that are over."""
    plans: list[str] = []

    def explain(tx: Connection, _cursor: object, statement: str, values: tuple[Any, ...], *_rest: object) -> None:
        if "interviews" in statement and not statement.startswith("EXPLAIN"):
            tx.exec_driver_sql("SET LOCAL enable_seqscan = off")  # of few rows all are read soonest
            plans.append("\n".join(tx.exec_driver_sql(f"EXPLAIN {statement}", values).scalars()))

    event.listen(database_engine.engine(), "before_cursor_execute", explain)
    _claim(None, 10)
    with transaction(System()) as tx:
        count_demand(tx)

    assert len(plans) == 2
    for plan in plans:
        assert "ix_sessions_under_way" in plan, plan
