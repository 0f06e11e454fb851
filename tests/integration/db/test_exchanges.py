"""What a statement costs on the wire, and that a connection goes on after one that was refused."""

from collections.abc import Iterator

import pg8000.legacy
import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, Engine, make_url, text
from sqlalchemy.exc import DBAPIError

from shared.config import DatabaseSettings, load
from shared.db import engine as database_engine
from shared.db import interviews, record
from shared.db.engine import Firm, System, connect, dry_run, sqlstate, transaction
from shared.db.interviews import StoredInterview
from shared.db.leases import Lease
from shared.db.wire import said_with_next
from shared.errors import DatabaseUnavailable
from shared.interview.events import EventKind, NewEvent, Speaker
from shared.interview.script import QuestionId
from tests.integration.agent.cable import Cable, cable
from tests.integration.builders import Builder, answered, asked, question, utterance

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


@pytest.fixture
def wired(database: Engine, app_database_url: str, wire: Cable, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cable]:
    """`transaction()` leads over the wire, by a connection that is there already."""
    url = make_url(app_database_url).set(host="127.0.0.1", port=wire.port)
    monkeypatch.setenv("DATABASE_URL", url.render_as_string(hide_password=False))
    load.cache_clear()
    database_engine.dispose()
    with transaction(System()) as tx:
        tx.execute(ADD, {"first": 1})
    yield wire
    database_engine.dispose()


def test_a_transaction_begins_with_its_first_statement_and_a_connection_in_use_is_not_asked(wired: Cable) -> None:
    before = wired.exchanges
    with transaction(System()) as tx:
        assert tx.execute(text("SELECT current_setting('lexnova.actor')")).scalar_one() == "system"
        assert wired.exchanges - before == 1
    assert wired.exchanges - before == 2


def test_a_connection_whose_end_has_come_is_replaced_before_it_is_used(wired: Cable) -> None:
    wired.cut()
    wired.mend()
    with transaction(System()) as tx:
        assert tx.execute(ADD, {"first": 1}).scalar_one() == 2


def test_a_turn_takes_few_exchanges(wired: Cable) -> None:
    lease = _lease(Builder())
    said, spoken = utterance("Bob Jones", "q1"), utterance("Are you married?", "q2", Speaker.AGENT)
    resolved, answer = answered("q1", said)
    delivered = NewEvent(kind=EventKind.QUESTION_DELIVERED, question_id=QuestionId("q2"))
    before = wired.exchanges
    Builder().turn(lease, "heard", said=(said,), events=(resolved, asked("q2")), answers=(answer,))
    assert wired.exchanges - before == 3, "the lease and the number, the turn with its answer, the commit"
    Builder().turn(lease, "spoken", said=(spoken,), events=(delivered,))
    assert wired.exchanges - before == 3 + 2, "no answer to be looked at before the commit"


def test_a_dry_run_of_a_turn_is_one_exchange_and_leaves_everything_as_it_was(wired: Cable) -> None:
    lease = _lease(Builder())
    said = utterance("Bob Jones", "q1")
    resolved, answer = answered("q1", said)
    stood = _stored(lease)
    before = wired.exchanges
    with dry_run(Firm(lease.firm_id)) as tx:
        record.dry_run(tx, lease, utterance=said, events=(resolved, asked("q2")), answers=(answer,))
    assert wired.exchanges - before == 1
    assert _stored(lease) == stood
    before = wired.exchanges
    Builder().turn(lease, "heard", said=(said,), events=(resolved, asked("q2")), answers=(answer,))
    assert wired.exchanges - before == 3, "by the same connection, which holds no lock and is in no transaction"
    assert _stored(lease).answers[0].raw == answer.raw


def test_after_a_dry_run_of_what_cannot_be_the_next_transaction_has_a_connection_of_its_own(wired: Cable) -> None:
    with pytest.raises(pg8000.legacy.DatabaseError), dry_run(System()) as tx:
        tx.execute(text("SELECT nothing FROM nowhere"))
    with transaction(System()) as tx:
        assert tx.execute(ADD, {"first": 1}).scalar_one() == 2


def test_a_dry_run_finds_the_database_away_as_a_transaction_does(wired: Cable) -> None:
    def run_until_cut() -> None:
        with dry_run(System()) as tx:
            tx.execute(ADD, {"first": 1})
            wired.cut()

    with pytest.raises(DatabaseUnavailable):
        run_until_cut()
    wired.mend()
    with transaction(System()) as tx:
        assert tx.execute(ADD, {"first": 1}).scalar_one() == 2


def test_what_waits_for_the_next_statement_is_done_before_it(tx: Connection, wire: Cable) -> None:
    tx.execute(text("CREATE TEMPORARY TABLE words (number integer CHECK (number > 0))"))
    before = wire.exchanges
    with said_with_next(tx) as said:
        tx.execute(text("INSERT INTO words VALUES (:number)"), [{"number": number} for number in (1, 2, 3)])
        tx.execute(text("UPDATE words SET number = number + :more RETURNING number"), {"more": 10})
    assert wire.exchanges == before
    found = tx.execute(text("SELECT number FROM words WHERE number > :least ORDER BY 1"), {"least": 0}).scalars().all()
    assert found == [11, 12, 13]
    assert [one.rows for one in said] == [None, None, None, [[11], [12], [13]]]
    assert wire.exchanges - before == 1


def test_nothing_is_committed_when_what_waited_for_the_commit_fails(tx: Connection) -> None:
    tx.execute(text("CREATE TEMPORARY TABLE words (number integer CHECK (number > 0))"))
    tx.commit()
    tx.execute(text("INSERT INTO words VALUES (:number)"), {"number": 1})
    with said_with_next(tx):
        tx.execute(text("INSERT INTO words VALUES (:number)"), {"number": -1})
        tx.execute(text("INSERT INTO words VALUES (:number)"), {"number": 2})
    with pytest.raises(DBAPIError) as refused:
        tx.commit()
    assert sqlstate(refused.value) == "23514"
    tx.rollback()
    assert tx.execute(text("SELECT count(*) FROM words WHERE number <> :none"), {"none": 0}).scalar_one() == 0


def test_what_waits_is_forgotten_by_a_rollback(tx: Connection) -> None:
    tx.execute(text("CREATE TEMPORARY TABLE words (number integer)"))
    tx.commit()
    with said_with_next(tx):
        tx.execute(text("INSERT INTO words VALUES (:number)"), {"number": 1})
    tx.rollback()
    assert tx.execute(text("SELECT count(*) FROM words")).scalar_one() == 0


def _stored(lease: Lease) -> StoredInterview:
    with transaction(System()) as tx:
        return interviews.load(tx, lease.session_id)


def _lease(builder: Builder) -> Lease:
    lease = builder.lease(builder.under_way(builder.lawyer(), question("q1"), question("q2", "Are you married?")))
    builder.turn(lease, "enter", events=(asked("q1"),))
    return lease


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
