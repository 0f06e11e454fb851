"""The client's silence where livekit-agents does not count it: it waits for who has subscribed to the voice, and who
only reads may never do that."""

import asyncio
from collections.abc import Callable
from typing import Any

from livekit.agents import AgentSession

from agent_container.session import SILENCE_SECONDS

QUIET_SECONDS = SILENCE_SECONDS + 1.0
"""Later than livekit-agents says so itself, which ends this."""


class Quiet:
    """Calls `on_silence` when both have listened for so long."""

    def __init__(self, on_silence: Callable[[], None]) -> None:
        self._on_silence = on_silence
        self._timer: asyncio.TimerHandle | None = None

    def watch(self, session: AgentSession[None]) -> None:
        """Follow from now on."""
        self._session = session
        session.on("agent_state_changed", self.count)
        session.on("user_state_changed", self.count)
        session.on("close", self.stop)
        self.count()

    def stop(self, _: Any = None) -> None:
        if self._timer:
            self._timer.cancel()

    def count(self, _: Any = None) -> None:
        """Begin anew."""
        self.stop()
        if self._session.agent_state == "listening" and self._session.user_state == "listening":
            self._timer = asyncio.get_running_loop().call_later(QUIET_SECONDS, self._on_silence)
