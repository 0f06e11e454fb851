"""Work beside the session: what it fails with is noticed, and what it writes can be waited for."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any
from uuid import UUID

from shared.errors import LeaseLost
from shared.logs import Log

log = Log("interviewer")


class Tasks:
    """One interview's. `on_lost`: another holds the lease."""

    def __init__(self, session_id: UUID, on_lost: Callable[[], None]) -> None:
        self._session_id = session_id
        self._on_lost = on_lost
        self._running: set[asyncio.Task[None]] = set()
        self._writing: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run it; a lost lease ends the interview here, anything else is logged."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def write(self, work: Coroutine[Any, Any, None]) -> None:
        """Run what writes something that was said."""
        task = self.spawn(work)
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def written(self) -> None:
        """Wait until what was said so far has been written, or could not be."""
        await asyncio.gather(*self._writing, return_exceptions=True)

    def cancel(self) -> None:
        for task in self._running:
            task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, LeaseLost):
            self._on_lost()
        else:
            log.failure("step_failed", error, session_id=self._session_id)
