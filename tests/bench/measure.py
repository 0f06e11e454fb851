"""One measure, and how it stands to its goal."""

import operator
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

COMPARISONS = {"<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt}


@dataclass(frozen=True)
class Measure:
    """`value` and `baseline` are in `unit` and come from the same run. `goal`, like "<= 1.1", is on the ratio of the
    two where there is a baseline, else on the value."""

    name: str
    value: float
    unit: str
    baseline: float | None = None
    goal: str | None = None

    @property
    def ratio(self) -> float | None:
        return self.value / self.baseline if self.baseline else None

    @property
    def is_met(self) -> bool | None:
        """None without a goal."""
        if self.goal is None:
            return None
        comparison, _, limit = self.goal.partition(" ")
        measured = self.value if self.ratio is None else self.ratio
        return bool(COMPARISONS[comparison](measured, float(limit)))

    def document(self) -> dict[str, Any]:
        """As it stands in build/bench.json."""
        rounded = {name: _rounded(number) for name, number in (("value", self.value), ("baseline", self.baseline))}
        return {**asdict(self), **rounded, "ratio": _rounded(self.ratio)}


def p95(numbers: Sequence[float]) -> float:
    return statistics.quantiles(numbers, n=20, method="inclusive")[-1]


def table(measured: Sequence[Measure]) -> str:
    """A Markdown table, as the README has it."""
    lines = ["| measure | value | against | ratio | goal | |", "|---|---:|---:|---:|---|---|"]
    for measure in measured:
        document = measure.document()
        against = "" if measure.baseline is None else f"{document['baseline']:g} {measure.unit}"
        ratio = "" if measure.ratio is None else f"{measure.ratio:.2f}"
        verdict = {None: "", True: "met", False: "MISSED"}[measure.is_met]
        cells = (measure.name, f"{document['value']:g} {measure.unit}", against, ratio, measure.goal or "", verdict)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _rounded(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.4g}")
