"""The one way to the database: `transaction(actor)` is the only place that commits."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

import pg8000.legacy
from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.config import DatabaseSettings, load
from shared.db.wire import WireConnection, said_with_next, unexecuted
from shared.errors import DatabaseUnavailable

POOL_RECYCLE_SECONDS = 600
READ_MARGIN_SECONDS = 5.0
"""The socket waits this much longer than the server's own statement timeout."""

READS_ONLY = "25006"
"""SQLSTATE of a write to a server that only reads. After a failover the cluster's name leads for a while to what was
the writer: a connection that is opened there answers well, and would refuse every write as long as it lived. It is not
taken where the server says what it is, and left at the first write that is refused."""
UNAVAILABLE_STATES = frozenset(
    {"57P01", "57P02", "57P03", "57014", "53300", "25P03", "55P03", "40P01", "40001", READS_ONLY}
)
"""SQLSTATEs of a server that is stopping, starting, full, too slow or no writer any more, and of a transaction that was
broken off since another one stood in its way (PostgreSQL, appendix A): the same, tried again, may succeed."""


@dataclass(frozen=True)
class Lawyer:
    """A lawyer acts: sees the rows of their firm; which of them are theirs is the query's matter."""

    firm_id: UUID
    lawyer_id: UUID


@dataclass(frozen=True)
class Firm:
    """Something acts inside one firm: a client who holds an invitation, an interview's agent."""

    firm_id: UUID


@dataclass(frozen=True)
class System:
    """The service acts for itself: it finds whose row it is before anyone is known."""


type Actor = Lawyer | Firm | System


@contextmanager
def transaction(actor: Actor) -> Iterator[Connection]:
    """One transaction for `actor`, under row-level security; commits at the end, rolls back on any error.

    Raises DatabaseUnavailable when the server cannot be reached or breaks off. The fate of a commit
    that breaks off is unknown: write by natural keys, and write again.
    """
    with _named_errors(), engine().begin() as tx:
        _act_as(tx, actor)
        yield tx


@contextmanager
def reading(actor: Actor) -> Iterator[Connection]:
    """As `transaction`, for what takes several statements to read: all of them see the same moment, whatever is
    committed meanwhile. To write by it is a defect: what it saw may be past. Raises DatabaseUnavailable."""
    with _named_errors(), engine().begin() as tx:
        with said_with_next(tx):
            tx.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        _act_as(tx, actor)
        yield tx


@contextmanager
def dry_run(actor: Actor) -> Iterator[Connection]:
    """As `transaction`, but the server only parses and plans what is executed: nothing is read, locked or written, and
    no statement gives a row. What is then done in earnest finds code, memory and the server's caches warm.

    Raises DatabaseUnavailable.
    """
    with _named_errors(), engine().connect() as tx, unexecuted(tx):
        _act_as(tx, actor)
        yield tx


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, PoolTimeout, OSError, pg8000.legacy.Error) as error:
        if is_unavailable(error):
            raise DatabaseUnavailable from error
        raise


def _act_as(tx: Connection, actor: Actor) -> None:
    """Say so with the transaction's first statement."""
    firm, kind = ("", "system") if isinstance(actor, System) else (str(actor.firm_id), "firm")
    with said_with_next(tx):
        tx.exec_driver_sql(
            "SELECT set_config('lexnova.firm', %s, true), set_config('lexnova.actor', %s, true)", (firm, kind)
        )


@cache
def engine() -> Engine:
    """The process's engine, made at first use."""
    return connect(load(DatabaseSettings))


def dispose() -> None:
    """Close every connection and forget the engine: before a snapshot, after a fork, between tests."""
    if engine.cache_info().currsize:
        engine().dispose()
        engine.cache_clear()


def connect(settings: DatabaseSettings) -> Engine:
    """An engine whose connections have TCP_NODELAY, time-outs and, with a CA file, verified TLS. One that has been
    silent for a while is looked at before it is used; those of a server that only reads are left.

    pg8000 never sets TCP_NODELAY itself, and its default TLS verifies nothing: so the socket is opened here.
    """
    url = make_url(settings.database_url.get_secret_value())
    engine = create_engine(
        "postgresql+pg8000://",
        creator=lambda: _open(url, settings),
        pool_size=settings.database_pool_size,
        max_overflow=0,
        pool_timeout=settings.database_connect_timeout_seconds,
        pool_recycle=POOL_RECYCLE_SECONDS,
        hide_parameters=True,
    )
    event.listen(engine, "checkout", lambda wire, *_: wire.look())
    event.listen(engine, "handle_error", _leave_reader)
    return engine


def _leave_reader(context: ExceptionContext) -> None:
    """The next connection is a new one, to whoever is the writer then."""
    error = context.original_exception
    if isinstance(error, Exception) and sqlstate(error) == READS_ONLY:
        context.is_disconnect = True


def is_unavailable(error: Exception) -> bool:
    """Whether `error` says that the database is away, and not that a statement is wrong."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    if isinstance(_origin(error), (PoolTimeout, OSError, pg8000.legacy.InterfaceError)):
        return True
    return sqlstate(error) in UNAVAILABLE_STATES


def sqlstate(error: Exception) -> str | None:
    """The five-character SQLSTATE that PostgreSQL sent, if it did."""
    origin = _origin(error)
    first = origin.args[0] if origin is not None and origin.args else None
    return first.get("C") if isinstance(first, dict) else None


def _origin(error: Exception) -> BaseException | None:
    """What SQLAlchemy wrapped, where it did."""
    return error.orig if isinstance(error, DBAPIError) else error


def _open(url: URL, settings: DatabaseSettings) -> WireConnection:
    host, port = url.host or "127.0.0.1", url.port or 5432
    sock = socket.create_connection((host, port), settings.database_connect_timeout_seconds)
    try:
        sock.settimeout(settings.database_statement_timeout_seconds + READ_MARGIN_SECONDS)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        context = ssl.create_default_context(cafile=settings.database_ca_file) if settings.database_ca_file else False
        password: Any = url.password
        if password is None and context:
            password = _iam_token(host, port, url.username or "")
        connection = WireConnection(
            user=url.username,
            host=host,
            database=url.database,
            password=password,
            sock=sock,
            ssl_context=context,
            startup_params={
                "statement_timeout": _milliseconds(settings.database_statement_timeout_seconds),
                "idle_in_transaction_session_timeout": _milliseconds(settings.database_idle_timeout_seconds),
            },
        )
        if connection.only_reads:
            raise DatabaseUnavailable
    except BaseException:
        sock.close()
        raise
    return connection


def _milliseconds(seconds: float) -> str:
    return str(int(seconds * 1000))


@cache
def _rds() -> Any:
    import boto3  # only where the token is an IAM token: 180 ms that nobody else pays

    return boto3.client("rds")


def _iam_token(host: str, port: int, user: str) -> str:
    """Made anew for each connection, without a call: it holds for a quarter of an hour. Raises DatabaseUnavailable."""
    from botocore.exceptions import BotoCoreError

    try:
        token: str = _rds().generate_db_auth_token(DBHostname=host, Port=port, DBUsername=user)
    except BotoCoreError as error:  # the role's credentials cannot be had now
        raise DatabaseUnavailable from error
    return token
