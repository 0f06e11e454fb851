"""What the tests that measure understanding have in common."""

import time
from collections.abc import Callable, Sequence

ROUNDS = 6


def show(text: str) -> None:
    print(text)  # noqa: T201 - the tables are what `pytest -s` is for


def fastest_seconds_a_turn[T](understood: Callable[[T], object], turns: Sequence[T]) -> float:
    """Processor time, of the fastest round: other work on the machine slows this process down, too."""
    took = []
    for _ in range(ROUNDS):
        began = time.process_time()
        for turn in turns:
            understood(turn)
        took.append(time.process_time() - began)
    return min(took) / len(turns)
