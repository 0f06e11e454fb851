"""Every migration after the first is safe beside the code before it, or says why it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, text

from infra.local import postgres
from infra.local.postgres import APP, OWNER, Server
from shared.db.migrate import configuration, upgrade
from tests.integration.aws.migration_rules import dangers

PASSWORD = "owner"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL with the two roles, an empty database, and Aurora's role for IAM tokens."""
    with postgres.running(tmp_path_factory.mktemp("postgres")) as server:
        postgres.prepare(server, owner_password=PASSWORD, app_password="app")
        server.execute("CREATE ROLE rds_iam", f"GRANT rds_iam TO {OWNER} WITH ADMIN OPTION")
        yield server


@pytest.fixture(scope="module")
def owner(server: Server) -> Iterator[Engine]:
    made = create_engine(server.url(OWNER, PASSWORD).replace("postgresql://", "postgresql+pg8000://", 1))
    yield made
    made.dispose()


@pytest.fixture(scope="module")
def revisions(owner: Engine) -> list[tuple[str, Any, list[str]]]:
    """Each revision in order: its name, its module, and the statements that it ran in a real database."""
    ran: list[str] = []
    event.listen(owner, "before_cursor_execute", lambda *arguments: ran.append(arguments[2]))
    with owner.connect() as connection:
        scripts = ScriptDirectory.from_config(configuration(connection, app_role=APP))
    found = []
    for script in reversed(list(scripts.walk_revisions())):
        ran.clear()
        upgrade(owner, app_role=APP, revision=script.revision)
        found.append((script.revision, script.module, list(ran)))
    return found


def test_every_migration_after_the_first_is_safe_beside_the_code_before_it(
    revisions: list[tuple[str, Any, list[str]]],
) -> None:
    assert revisions
    for name, module, statements in revisions[1:]:
        reason = getattr(module, "SAFE_BECAUSE", "")
        found = list(dangers(statements))
        assert not found or len(reason) > 20, f"{name}: {found}; change it, or say SAFE_BECAUSE in the revision"


def test_migrations_are_one_line_and_numbered_in_their_order(revisions: list[tuple[str, Any, list[str]]]) -> None:
    names = [name for name, _, _ in revisions]
    assert names == [f"{number:04}" for number in range(1, len(names) + 1)]
    assert all(Path(str(module.__file__)).name.startswith(f"{name}_") for name, module, _ in revisions)


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE sessions DROP COLUMN title",
        "DROP TABLE turns",
        "ALTER TABLE sessions RENAME COLUMN title TO name",
        "ALTER TABLE sessions RENAME TO interviews",
        "ALTER TABLE sessions ALTER COLUMN title TYPE VARCHAR(10)",
        "ALTER TABLE sessions ALTER COLUMN title SET NOT NULL",
        "ALTER TABLE sessions ADD COLUMN tone TEXT NOT NULL",
        "ALTER TABLE sessions ADD COLUMN key UUID DEFAULT gen_random_uuid() NOT NULL",
        "ALTER TABLE sessions ADD CONSTRAINT c CHECK (length(title) > 0)",
        "ALTER TABLE turns ADD CONSTRAINT f FOREIGN KEY(a) REFERENCES b (c)",
        "CREATE INDEX i ON utterances (seq)",
        "CREATE UNIQUE INDEX i ON utterances (seq)",
        "REVOKE SELECT ON sessions FROM lexnova_app",
    ],
)
def test_what_breaks_old_code_or_locks_a_table_is_found(statement: str) -> None:
    assert list(dangers([statement]))


@pytest.mark.parametrize(
    "statements",
    [
        ["ALTER TABLE sessions ADD COLUMN tone TEXT"],
        ["ALTER TABLE sessions ADD COLUMN tone TEXT DEFAULT 'calm' NOT NULL"],
        ["CREATE INDEX CONCURRENTLY i ON utterances (seq)"],
        ["ALTER TABLE sessions ADD CONSTRAINT c CHECK (length(title) > 0) NOT VALID"],
        ["ALTER TABLE sessions VALIDATE CONSTRAINT c"],
        ["CREATE TABLE notes (id UUID NOT NULL)", "CREATE INDEX i ON notes (id)"],
        ["UPDATE alembic_version SET version_num='0002'"],
    ],
)
def test_what_only_adds_passes(statements: list[str]) -> None:
    assert not list(dangers(statements))


def test_on_aurora_the_functions_role_may_log_in_by_iam_token(
    server: Server, revisions: list[tuple[str, Any, list[str]]]
) -> None:
    """Aurora gives that right by membership in its role rds_iam ("IAM database authentication for Aurora")."""
    assert server.execute(f"SELECT pg_has_role('{APP}', 'rds_iam', 'member')") == [[True]]


@pytest.fixture
def newer_schema(owner: Engine) -> Iterator[str]:
    """The database as a later release has left it."""
    upgrade(owner, app_role=APP)
    with owner.begin() as connection:
        before = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.execute(text("UPDATE alembic_version SET version_num = 'later'"))
    yield "later"
    with owner.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :before"), {"before": before})


def test_code_that_was_rolled_back_leaves_the_newer_schema_as_it_is(owner: Engine, newer_schema: str) -> None:
    """Or the rollback's own deployment would end at a revision that it does not know."""
    assert upgrade(owner, app_role=APP) == newer_schema
