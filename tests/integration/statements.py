"""The statements that are sent to the database: for tests that hold their number, or act between two of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import event

from shared.db import engine as database_engine


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that this process sends to the database meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(" ".join(statement.split()))

    engine = database_engine.engine()
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


@contextmanager
def before_first[T](beginning: str, act: Callable[[], T]) -> Iterator[list[T]]:
    """Does `act` once, when somebody is about to send a statement that begins so; the list holds what it gave."""
    given: list[T] = []
    is_done = False

    def look(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        nonlocal is_done
        if not is_done and " ".join(statement.split()).startswith(beginning):
            is_done = True
            given.append(act())

    engine = database_engine.engine()
    event.listen(engine, "before_cursor_execute", look)
    try:
        yield given
    finally:
        event.remove(engine, "before_cursor_execute", look)
