"""How statements go over the wire: each whole in one exchange, and what nobody waits for with what comes next.

PostgreSQL's extended query protocol takes several statements up to one Sync; when one fails, the server skips the
rest of them, a commit included. pg8000 waits for an answer three times a statement, and for the begin and the commit.
"""

import select
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pg8000.legacy
from pg8000.converters import make_params
from pg8000.core import (
    BIND,
    COMMAND_COMPLETE,
    DESCRIBE,
    EMPTY_QUERY_RESPONSE,
    EXECUTE_MSG,
    NULL_BYTE,
    PARSE,
    READY_FOR_QUERY,
    STATEMENT,
    SYNC_MSG,
    Context,
    _create_message,
    _flush,
    _read,
    _write,
)
from pg8000.dbapi import convert_paramstyle
from sqlalchemy import Connection
from sqlalchemy.exc import InvalidatePoolError

BEGIN = "begin transaction"
"""As pg8000's cursor says it."""
TRUSTED_SECONDS = 5.0
"""A connection that answered so recently is taken to be there; an interview's agent beats every 3 s."""


@dataclass(frozen=True)
class _Said:
    messages: bytes
    context: Context


class WireConnection(pg8000.legacy.Connection):  # type: ignore[misc]
    """What was to be said before and is not answered for goes out before the next statement, in the same exchange."""

    def __init__(self, **options: Any) -> None:
        self._unsaid: list[_Said] = []
        self._behind: list[Context] | None = None
        self._executes = True
        self._answered_at = time.time()
        super().__init__(**options)

    def cursor(self) -> "_Cursor":
        return _Cursor(self)

    @contextmanager
    def behind(self) -> Iterator[list[Context]]:
        """What is executed meanwhile fails with the statement that it is said with; by then its rows are in here."""
        before, self._behind = self._behind, []
        try:
            yield self._behind
        finally:
            self._behind = before

    @contextmanager
    def unexecuted(self) -> Iterator[None]:
        """What is executed meanwhile goes out at the end, to be parsed and planned: no statement of it is executed, not
        even the begin. After an error the connection is of no use any more."""
        self._executes = False
        try:
            with self.behind():
                yield
            self._say()
        finally:
            self._executes = True
            self._unsaid.clear()

    @property
    def only_reads(self) -> bool:
        """What the server said of itself when it let us in (PostgreSQL 14 and newer)."""
        return "on" in (
            self.parameter_statuses.get("in_hot_standby"),
            self.parameter_statuses.get("default_transaction_read_only"),
        )

    def look(self) -> None:
        """Raise InvalidatePoolError if the server is not there any more. One that has just answered is not asked,
        unless it has said something since: a server that stops says goodbye, or its socket's end is there to read."""
        if abs(time.time() - self._answered_at) <= TRUSTED_SECONDS and not self._has_unread():
            return
        try:
            self._say(self._prepared("SELECT 1"))
        except (pg8000.legacy.Error, OSError) as error:
            raise InvalidatePoolError from error

    def execute_simple(self, statement: str) -> Context:
        if statement == BEGIN:
            self._unsaid.append(begin := self._prepared(BEGIN))
            return begin.context
        if self._unsaid:
            self._say()
        return super().execute_simple(statement)

    def execute_unnamed(self, statement: str, vals: Any = (), oids: Any = (), stream: Any = None) -> Context:
        said = self._prepared(statement, vals, oids, stream)  # nothing is sent of a statement whose values cannot be
        if self._behind is None:
            self._say(said)
        else:
            self._unsaid.append(said)
            self._behind.append(said.context)
        return said.context

    def commit(self) -> None:
        """A commit that fails has rolled back, whatever it failed by. Where nothing was begun nothing is said."""
        if not self._in_transaction:
            return
        try:
            self._say(self._prepared("commit"))
        except pg8000.legacy.DatabaseError as error:
            self._give_up()
            raise _as_legacy(error) from error

    def rollback(self) -> None:
        self._give_up()

    def _give_up(self) -> None:
        self._unsaid.clear()
        if super()._in_transaction:
            self._say(self._prepared("rollback"))

    @property
    def _in_transaction(self) -> bool:
        return bool(self._unsaid) or bool(super()._in_transaction)

    def _has_unread(self) -> bool:
        poller = select.poll()
        poller.register(self._usock, select.POLLIN)
        return bool(poller.poll(0))

    def _say(self, *last: _Said) -> None:
        """Everything up to here, in one exchange. Raises what one of it failed with."""
        said, self._unsaid = [*self._unsaid, *last], []
        if not said:
            return
        if self._sock is None:
            raise pg8000.legacy.InterfaceError("connection is closed")
        _write(self._sock, b"".join(one.messages for one in said) + SYNC_MSG)
        _flush(self._sock)
        self._hear([one.context for one in said])

    def _hear(self, contexts: Sequence[Context]) -> None:
        answered = 0
        code = None
        while code != READY_FOR_QUERY:
            head = _read(self._sock, 5)
            code, size = head[:1], int.from_bytes(head[1:])
            context = contexts[min(answered, len(contexts) - 1)]
            self.message_types[code](_read(self._sock, size - 4), context)
            answered += code in (COMMAND_COMPLETE, EMPTY_QUERY_RESPONSE)
        self._answered_at = time.time()
        for context in contexts:
            if context.error is not None:
                raise context.error

    def _prepared(self, statement: str, values: Any = (), oids: Any = (), stream: Any = None) -> _Said:
        encoding = self._client_encoding
        given = [None if value is None else value.encode(encoding) for value in make_params(self.py_types, values)]
        types = b"".join(_number(4, max(oid, 0)) for oid in oids)
        parse = NULL_BYTE + statement.encode(encoding) + NULL_BYTE + _number(2, len(oids)) + types
        bound = b"".join(_number(4, -1) if value is None else _number(4, len(value)) + value for value in given)
        bind = 2 * NULL_BYTE + _number(2, 0) + _number(2, len(given)) + bound + _number(2, 0)
        messages = (
            _create_message(PARSE, parse)
            + _create_message(DESCRIBE, STATEMENT + NULL_BYTE)
            + _create_message(BIND, bind)
            + (EXECUTE_MSG if self._executes else b"")
        )
        return _Said(messages, Context(statement, stream=stream))


class _Cursor(pg8000.legacy.Cursor):  # type: ignore[misc]
    """Finds a statement's placeholders once, and not each time letter by letter."""

    _input_oids: Any

    def execute(self, operation: str, args: Any = (), stream: Any = None) -> "_Cursor":
        if self._c is None or (not args and ";" in operation):
            super().execute(operation, args, stream)
            return self
        if not self._c._in_transaction and not self._c.autocommit:
            self._c.execute_simple(BEGIN)
        statement = _numbered(operation) if args else operation
        try:
            self._context = self._c.execute_unnamed(statement, args, self._input_oids, stream)
        except pg8000.legacy.DatabaseError as error:
            raise _as_legacy(error) from error
        self._row_iter = iter(self._context.rows or ())
        self._input_oids = ()
        return self


@contextmanager
def said_with_next(tx: Connection) -> Iterator[list[Context]]:
    """Statements that nobody waits for: they go out with the next one or the commit, and fail with it. `rows` of each
    are there afterwards, as the server sent them."""
    with _wire_of(tx).behind() as said:
        yield said


@contextmanager
def unexecuted(tx: Connection) -> Iterator[None]:
    """Statements that the server parses and plans, all in one exchange, and does not execute: they give no rows. When
    that fails, the connection is thrown away."""
    try:
        with _wire_of(tx).unexecuted():
            yield
    except BaseException:
        tx.invalidate()
        raise


def _wire_of(tx: Connection) -> WireConnection:
    wire = tx.connection.driver_connection
    assert isinstance(wire, WireConnection), "our engine's connections only"
    return wire


@lru_cache(maxsize=1024)
def _numbered(statement: str) -> str:
    """`%s` as `$1`, `$2`, ..."""
    numbered: str = convert_paramstyle("format", statement, ())[0]
    return numbered


def _number(size: int, value: int) -> bytes:
    return value.to_bytes(size, signed=True)


def _as_legacy(error: Exception) -> Exception:
    """The class that pg8000's own cursor gives it."""
    said = error.args[0]
    match said.get("C") if isinstance(said, dict) else None:
        case "28000":
            return pg8000.legacy.InterfaceError(said)  # type: ignore[no-any-return]
        case "23505":
            return pg8000.legacy.IntegrityError(said)  # type: ignore[no-any-return]
        case _:
            return pg8000.legacy.ProgrammingError(said)  # type: ignore[no-any-return]
