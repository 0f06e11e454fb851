"""What a statement costs on the wire, and that a connection goes on after one that was refused."""

from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, make_url, text
from sqlalchemy.exc import DBAPIError

from shared.config import DatabaseSettings
from shared.db.engine import connect, sqlstate
from tests.integration.agent.cable import Cable, cable

ADD = text("SELECT CAST(:first AS integer) + 1")


@pytest.fixture
def wire(app_database_url: str) -> Iterator[Cable]:
    url = make_url(app_database_url)
    with cable(url.host or "127.0.0.1", url.port or 5432) as laid:
        yield laid


@pytest.fixture
def tx(app_database_url: str, wire: Cable) -> Iterator[Connection]:
    """A connection over the wire, in a transaction."""
    url = make_url(app_database_url).set(host="127.0.0.1", port=wire.port)
    engine = connect(DatabaseSettings(database_url=SecretStr(url.render_as_string(hide_password=False))))
    with engine.connect() as connection:
        connection.execute(text("SELECT 1"))
        yield connection
    engine.dispose()


def test_a_statement_is_one_exchange_with_the_server_and_so_is_the_commit(tx: Connection, wire: Cable) -> None:
    before = wire.exchanges
    for number in range(3):
        assert tx.execute(ADD, {"first": number}).scalar_one() == number + 1
    assert wire.exchanges - before == 3
    tx.commit()
    assert wire.exchanges - before == 4


@pytest.mark.parametrize(
    ("statement", "value", "state"),
    [
        ("SELECT nothing FROM nowhere WHERE 1 = :value", "1", "42P01"),  # where it is parsed
        ("SELECT CAST(:value AS uuid)", "none", "22P02"),  # where the value is bound
        ("SELECT 1 / CAST(:value AS integer)", "0", "22012"),  # where it is executed
        ("SELECT 1 / (3 - n) FROM generate_series(1, CAST(:value AS integer)) AS n", "5", "22012"),  # after some rows
    ],
)
def test_a_connection_goes_on_after_a_statement_that_was_refused(
    tx: Connection, statement: str, value: str, state: str
) -> None:
    with pytest.raises(DBAPIError) as refused:
        tx.execute(text(statement), {"value": value})
    assert sqlstate(refused.value) == state
    with pytest.raises(DBAPIError) as failed:
        tx.execute(ADD, {"first": 1})
    assert sqlstate(failed.value) == "25P02"
    tx.rollback()
    assert tx.execute(ADD, {"first": 1}).scalar_one() == 2


def test_a_connection_goes_on_after_a_value_that_cannot_be_sent(tx: Connection) -> None:
    with pytest.raises(UnicodeEncodeError):
        tx.execute(text("SELECT CAST(:value AS text)"), {"value": "\ud800"})
    tx.rollback()
    assert tx.execute(ADD, {"first": 1}).scalar_one() == 2


def test_a_statement_larger_than_any_buffer_is_sent_and_answered(tx: Connection) -> None:
    words = "Überweisung " * 500_000
    assert tx.execute(text("SELECT CAST(:words AS text)"), {"words": words}).scalar_one() == words


def test_rows_are_given_and_counted(tx: Connection) -> None:
    assert tx.execute(text("SELECT n FROM generate_series(1, :last) AS n"), {"last": 3}).scalars().all() == [1, 2, 3]
    assert tx.execute(text("SELECT n FROM generate_series(1, :last) AS n"), {"last": 0}).all() == []
    changed = tx.execute(text("UPDATE sessions SET title = :title WHERE false"), {"title": "none"})
    assert changed.rowcount == 0
