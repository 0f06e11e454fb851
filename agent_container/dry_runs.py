"""In the pause that may be the turn's end nothing is done, and what the end will take grows cold: caches, memory, the
database's side of it. So it is gone through there again and again, and nothing of that is written or kept."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from livekit.agents import AgentSession, UserStateChangedEvent

from shared.errors import DatabaseUnavailable

EVERY_SECONDS = 0.1
"""Where many share a processor, memory is slower to reach the longer it was left alone (`make bench ONLY=latency`)."""
LONGEST_SECONDS = 1.0
"""Of a pause; after it the turn's end may be long in coming."""


class DryRuns:
    """`run` goes through what the end of a turn takes; `spawn` runs work beside the session. `made` counts them."""

    def __init__(
        self, run: Callable[[], Awaitable[None]], spawn: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
    ) -> None:
        self._run = run
        self._spawn = spawn
        self._running: asyncio.Task[None] | None = None
        self.made = 0

    def follow(self, session: AgentSession[None]) -> None:
        session.on("user_state_changed", self._on_user_state)

    def stop(self) -> None:
        """The turn has ended, or goes on."""
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _on_user_state(self, event: UserStateChangedEvent) -> None:
        self.stop()
        if (event.old_state, event.new_state) == ("speaking", "listening"):
            self._running = self._spawn(self._run_in_pause())

    async def _run_in_pause(self) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + LONGEST_SECONDS
        while loop.time() < until:
            try:
                await self._run()
            except DatabaseUnavailable:  # the turn itself waits for it, and says so
                return
            self.made += 1
            await asyncio.sleep(EVERY_SECONDS)
