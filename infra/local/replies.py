"""Which of what the interviewer says is a reply to the made-up client's newest turn."""

import math
from dataclasses import dataclass

CUT_OFF_SECONDS = 0.5
"""So soon after a turn's last sound nothing that is a reply to it has been said."""


@dataclass
class Replies:
    """Counts what the interviewer has said to the client's newest turn, and not what they talked into."""

    count: int = 0
    _spoke_until: float = 0.0

    def begin_turn(self) -> None:
        self.count, self._spoke_until = 0, math.inf

    def end_turn(self, at: float) -> None:
        self._spoke_until = at + CUT_OFF_SECONDS

    def note(self, at: float) -> None:
        """Something was said to its end, or broken off."""
        self.count += at > self._spoke_until
