"""How waits are told: the usual one, the long one, the longest."""

import math
from collections.abc import Sequence

from tests.bench.measure import Measure


def spread(name: str, seconds: Sequence[float], *, goal: str) -> list[Measure]:
    """Median, p95 and the longest of them, which is held to the goal; not a number where nothing was measured."""
    ordered = sorted(seconds)
    of = f" (of {len(ordered)})"
    return [
        Measure(f"{name}, median{of}", _at(ordered, 0.5), "s"),
        Measure(f"{name}, p95{of}", _at(ordered, 0.95), "s"),
        Measure(f"{name}, longest{of}", _at(ordered, 1.0), "s", goal=goal),
    ]


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan
