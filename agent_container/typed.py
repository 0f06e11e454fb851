"""Messages that the client typed: when each was sent, by this process's clock."""

import math
import time


class SenderClock:
    """The client's clock may be wrong by any amount; the fastest message so far shows by how much at most."""

    def __init__(self) -> None:
        self._shortest = math.inf

    def here(self, sent_at: float) -> float:
        """The time here at which a message that has just arrived was sent, or somewhat later. Unix seconds."""
        self._shortest = min(self._shortest, time.time() - sent_at)
        return sent_at + self._shortest
