"""Tables of which only the heads have a line under them, as word processors and LaTeX set them: `Name   Balance`."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from functions.documents.layout.values import Box, Line, Rule

_WIDEST_RIM = 24.0
"""From the rule's end to the words of the first head."""
_LONGEST_HEAD = 60
_FURTHEST_OVER, _LOWEST = 8.0, 2.0
"""How far over the rule its heads end, and how far under it their letters may reach."""
_LEADING = 0.6
"""Between the lines of one head, in sizes."""
_SHORTEST_RULE = 200.0
_MARGIN = 0.08
"""Of the page's height: what stands nearer to its top is a running head."""
_FEWEST_HEADS = 2


class Heads(NamedTuple):
    """The heads of a table: where each of its columns begins, from left to right."""

    lefts: tuple[float, ...]
    top: float
    bottom: float
    rule: Box | None = None
    """Under the heads."""


def heads_over_rules(lines: Sequence[Line], rules: Sequence[Rule], height: float) -> Iterator[Heads]:
    """`height`: the page's, in points."""
    by_bottom = sorted(lines, key=_bottom)
    for rule in rules:
        box = rule.box
        if rule.is_horizontal and box.width >= _SHORTEST_RULE and box.top > _MARGIN * height:
            over = _lines_over(box, by_bottom)
            columns = _columns(over)
            if len(columns) >= _FEWEST_HEADS and all(_is_head(column) for column in columns):
                lefts = [min(line.box.x0 for line in column) for column in columns]
                if lefts[0] - box.x0 > _WIDEST_RIM:
                    lefts.insert(0, _left_under(box, lines))
                yield Heads(tuple(lefts), min(line.box.top for line in over), box.bottom, box)


def _left_under(rule: Box, lines: Sequence[Line]) -> float:
    """Where the labels begin that no head stands over."""
    under = [line for line in lines if line.box.top > rule.bottom and 0 <= line.box.x0 - rule.x0 < _WIDEST_RIM]
    return min(under, key=lambda line: line.box.top).box.x0 if under else rule.x0


def _lines_over(rule: Box, by_bottom: Sequence[Line]) -> list[Line]:
    """The lowest lines over the rule, and what is set close over those."""
    found: list[Line] = []
    end = rule.top
    for at in range(bisect_left(by_bottom, rule.top + _LOWEST, key=_bottom) - 1, -1, -1):
        line = by_bottom[at]
        room = _FURTHEST_OVER if not found else _LEADING * line.style.size
        if end - line.box.bottom > room:
            break
        found.append(line)
        end = min(end, line.box.top)
    return found


def _bottom(line: Line) -> float:
    return line.box.bottom


def _columns(over: Sequence[Line]) -> list[list[Line]]:
    columns: list[list[Line]] = []
    for line in sorted(over, key=lambda line: line.box.x0):
        if columns and any(line.box.overlap_x(other.box) > 0 for other in columns[-1]):
            columns[-1].append(line)
        else:
            columns.append([line])
    return columns


def _is_head(column: Sequence[Line]) -> bool:
    text = " ".join(line.text for line in column)
    return (
        len(text) <= _LONGEST_HEAD
        and not text.endswith((".", ":"))
        and all(line.cell is None and line.is_unmarked and line.enumerator is None for line in column)
    )
