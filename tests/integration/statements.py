"""The statements that are sent to the database, for tests that hold their number."""

from collections.abc import Iterator
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
