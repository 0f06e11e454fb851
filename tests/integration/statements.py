"""The statements that are sent to the database: for tests that hold their number, or act between two of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import event

from shared.db import engine as database_engine


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that this process sends to the database meanwhile."""
    sent: list[str] = []
    with _told(sent.append):
        yield sent


@contextmanager
def before_first[T](beginning: str, act: Callable[[], T]) -> Iterator[list[T]]:
    """Does `act` once, when somebody is about to send a statement that begins so; the list holds what it gave."""
    given: list[T] = []
    is_done = False

    def look(statement: str) -> None:
        nonlocal is_done
        if not is_done and statement.startswith(beginning):
            is_done = True
            given.append(act())

    with _told(look):
        yield given


@contextmanager
def _told(of_statement: Callable[[str], None]) -> Iterator[None]:
    """Calls `of_statement` with each statement before it is sent, in one line."""

    def look(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        of_statement(" ".join(statement.split()))

    engine = database_engine.engine()
    event.listen(engine, "before_cursor_execute", look)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", look)
