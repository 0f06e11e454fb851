"""Several things at once, in threads; and waiting, without sleeping blindly, until one of them stands at a lock."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import Engine, text

PATIENCE_SECONDS = 120.0
"""For what takes a moment on a machine that has nothing else to do."""


def at_once[T](*acts: Callable[[], T]) -> list[T]:
    """What each gives, all begun at the same moment."""
    barrier = Barrier(len(acts))

    def begin(act: Callable[[], T]) -> T:
        barrier.wait(PATIENCE_SECONDS)
        return act()

    with ThreadPoolExecutor(len(acts)) as pool:
        return [future.result(PATIENCE_SECONDS) for future in [pool.submit(begin, act) for act in acts]]


def behind_a_lock[T](database: Engine, act: Callable[[], T]) -> Future[T]:
    """Begin `act`, and come back once it waits for a lock that somebody holds."""
    pool = ThreadPoolExecutor(1)
    future = pool.submit(act)
    pool.shutdown(wait=False)
    waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    deadline = time.monotonic() + PATIENCE_SECONDS
    with database.connect() as connection:
        while not connection.execute(waiting).scalar_one():
            assert not future.done(), future.result()
            assert time.monotonic() < deadline, "nothing waits for a lock"
            connection.rollback()
    return future
