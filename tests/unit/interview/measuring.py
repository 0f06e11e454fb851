"""What the tests that measure understanding have in common."""

import time
from collections.abc import Callable, Sequence

ROUNDS = 6
ADDITIONS = 20_000
"""The yardstick: 1.4 ms of the machine on which the limits were set, and more of a slower one."""


def show(text: str) -> None:
    print(text)  # noqa: T201 - the tables are what `pytest -s` is for


def yardsticks_a_turn[T](understood: Callable[[T], object], turns: Sequence[T]) -> float:
    """How long a turn takes, in yardsticks: the same on a slow machine as on a fast one."""
    return _fastest_seconds(lambda: [understood(turn) for turn in turns]) / len(turns) / _fastest_seconds(_yardstick)


def _fastest_seconds(work: Callable[[], object]) -> float:
    """Processor time, of the fastest round: other work on the machine slows this process down, too."""
    took = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


def _yardstick() -> float:
    total = 0.0
    for number in range(ADDITIONS):
        total += number
    return total
