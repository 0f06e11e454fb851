"""Whether a provider that lets one wait is asked: after some misses in a row not for a while, and then once."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

MISSES = 3
REST_SECONDS = 30.0


@dataclass(frozen=True)
class Asking:
    """It is asked. `misses`: how often in a row it has not answered in time."""

    misses: int = 0


@dataclass(frozen=True)
class Resting:
    """It is not asked before `until`."""

    until: float


@dataclass(frozen=True)
class Probing:
    """One call is out that says whether it is asked again; nothing else is asked meanwhile."""


type State = Asking | Resting | Probing


class Breaker:
    """Counts no calls that were given up: they say nothing. `clock` never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.state: State = Asking()

    def may_ask(self) -> bool:
        """Whether to call now; whoever may must say how it went, by one of the three below."""
        match self.state:
            case Asking():
                return True
            case Resting(until):
                if self._clock() < until:
                    return False
                self.state = Probing()
                return True
            case Probing():
                return False
            case _:
                assert_never(self.state)

    def answered(self) -> None:
        """It answered in time, whatever it said."""
        self.state = Asking()

    def missed(self) -> None:
        """It did not answer in time."""
        match self.state:
            case Asking(misses) if misses + 1 < MISSES:
                self.state = Asking(misses + 1)
            case Asking() | Probing():
                self.state = Resting(self._clock() + REST_SECONDS)
            case Resting():
                pass  # it was asked before
            case _:
                assert_never(self.state)

    def given_up(self) -> None:
        """Nobody waited for the answer any more."""
        if isinstance(self.state, Probing):
            self.state = Resting(self._clock())  # the next call may be the probe
