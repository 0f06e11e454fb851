"""The embedded PostgreSQL: its data, its roles, its log."""

import re
from pathlib import Path

import pg8000.native
import pytest

from infra.local import ports, postgres, processes
from infra.local.postgres import APP, DATABASE, OWNER, Server


def connect(server: Server, user: str, password: str) -> pg8000.native.Connection:
    return pg8000.native.Connection(user, host="127.0.0.1", port=server.port, password=password, database=DATABASE)


def test_data_outlives_a_stop_and_a_kill(tmp_path: Path) -> None:
    for _ in range(2):
        with postgres.running(tmp_path) as server:
            server.execute("CREATE TABLE IF NOT EXISTS kept (word text)", "INSERT INTO kept VALUES ('still here')")
    server = postgres.start(tmp_path / "data", ports.free_port(), "test-superuser", tmp_path / "run")
    server.execute("INSERT INTO kept VALUES ('committed')")
    known = processes.recorded("postgres", tmp_path / "run")
    assert known
    processes.stop_marked(processes.mark(tmp_path / "run", "postgres"))
    assert not known.is_alive()

    with postgres.running(tmp_path) as again:
        assert again.execute("SELECT count(*), max(word) FROM kept") == [[3, "still here"]]


def test_an_interrupted_initialisation_is_done_again(tmp_path: Path) -> None:
    (tmp_path / "data.part").mkdir()
    (tmp_path / "data.part" / "half").touch()

    postgres.initialise(tmp_path / "data", "secret")

    assert (tmp_path / "data" / "PG_VERSION").read_text().startswith("18")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


def test_roles_and_database_are_made_once_and_follow_their_passwords(postgres_home: Server) -> None:
    for password in ("first", "second"):
        postgres.prepare(postgres_home, owner_password=password, app_password=password)
        for role in (OWNER, APP):
            connect(postgres_home, role, password).close()

    assert postgres_home.execute(
        f"SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname IN ('{OWNER}', '{APP}') ORDER BY 1"
    ) == [[APP, False, False], [OWNER, False, False]]
    with pytest.raises(pg8000.native.DatabaseError):
        connect(postgres_home, APP, "first")


def test_the_owner_may_set_the_functions_password(postgres_home: Server) -> None:
    postgres.prepare(postgres_home, owner_password="o", app_password="a")
    owner = connect(postgres_home, OWNER, "o")
    owner.run(f"ALTER ROLE {APP} PASSWORD 'changed'")
    owner.close()

    connect(postgres_home, APP, "changed").close()


def test_it_listens_on_loopback_alone(postgres_home: Server) -> None:
    assert postgres_home.execute("SHOW listen_addresses") == [["127.0.0.1"]]


def test_a_statement_that_fails_leaves_no_words_in_the_log(tmp_path: Path) -> None:
    with postgres.running(tmp_path) as server:
        server.execute("CREATE TABLE said (word text PRIMARY KEY)", "INSERT INTO said VALUES ('canary')")
        with pytest.raises(pg8000.native.DatabaseError):
            server.execute("INSERT INTO said VALUES ('canary')")
        log = (tmp_path / "run" / "logs" / "postgres.log").read_text()

    assert re.search(r"ERROR: .*duplicate key", log)
    assert "canary" not in log
