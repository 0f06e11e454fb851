"""Messages that the client typed: when each was sent, and whether that was before the question could be read."""

import math
import time

UNREAD_SECONDS = 0.2
"""No person has read a question so soon after it was put, wherever they are: what was typed by then was typed to
what stood before."""

MOST_EARLY = 3
"""So many messages in a row are taken for early; then the sender's clock is no longer believed."""


class SenderClock:
    """The client's clock may be wrong by any amount; the fastest message so far shows by how much at most."""

    def __init__(self) -> None:
        self._shortest = math.inf
        self._unread = UNREAD_SECONDS
        self._early = 0
        """How many messages in a row were early."""

    def here(self, sent_at: float) -> float:
        """The time here at which a message that has just arrived was sent, or somewhat later. Unix seconds."""
        self._shortest = min(self._shortest, time.time() - sent_at)
        return sent_at + self._shortest

    def is_early(self, sent_here: float, put_at: float) -> bool:
        """Whether a message was on its way before what was put at `put_at` could be read. Asked once for each turn.

        Who is that fast again, when it has been put again for this, is no person, or has the answers ready: only what
        was sent before it was put is early from then on. A clock that was set back would make every message early: it
        is learned anew.
        """
        if sent_here >= put_at + self._unread:
            self._early = 0
            return False
        self._early += 1
        if sent_here >= put_at and self._early > 1:
            self._unread = 0.0
        elif self._early > MOST_EARLY:
            self._shortest = math.inf
        else:
            return True
        self._early = 0
        return False
