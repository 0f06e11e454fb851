"""Lists of boxes side by side, each under heads of its own: read down one after the other, and not row by row."""

from collections.abc import Sequence

from functions.documents.layout.values import Line

_SAME_EDGE = 5.0
_FEWEST_BOXES = 3
_FEWEST_COLUMNS = 2
_NEAREST = 2.0
"""From a head to the box under it, in sizes."""


def in_check_columns(lines: list[Line]) -> list[Line]:
    """Nothing changes where one of the columns has no head, or other lines stand among them."""
    edges = _edges(lines)
    columns = [column for edge in edges if len(column := _column(edge, lines)) > _FEWEST_BOXES]
    columns = [column for column in columns if any(line.check_before is None for line in column)]
    if len(columns) < _FEWEST_COLUMNS:
        return lines
    members = {id(line.words) for column in columns for line in column}
    top = min(line.box.top for column in columns for line in column)
    bottom = max(line.box.bottom for column in columns for line in column)
    within = [line for line in lines if top - 1 < line.box.middle < bottom + 1]
    if any(id(line.words) not in members for line in within) or not _overlap(columns):
        return lines
    start = next(at for at, line in enumerate(lines) if id(line.words) in members)
    rest = [line for line in lines if id(line.words) not in members]
    at = sum(id(line.words) not in members for line in lines[:start])
    ordered = [line._replace(right=None) if line.check_behind else line for column in columns for line in column]
    return [*rest[:at], *ordered, *rest[at:]]


def _edges(lines: Sequence[Line]) -> list[float]:
    """Where several boxes stand under one another, from left to right."""
    edges: list[float] = []
    for x in sorted(check.box.x0 for line in lines if (check := line.check_before) is not None):
        if not edges or x - edges[-1] > _SAME_EDGE:
            edges.append(x)
    return edges


def _column(edge: float, lines: Sequence[Line]) -> list[Line]:
    """The boxes at `edge` with the heads over them, down the page; the box far behind a head is of the next column."""
    ticked = [line for line in lines if (check := line.check_before) and abs(check.box.x0 - edge) < _SAME_EDGE]
    depth = max((line.box.x0 for line in ticked), default=edge)
    heads = [
        line
        for line in lines
        if line.left is None
        and (line.right is None or line.right.box.x0 - line.box.x1 > line.style.size)
        and line.style.bold
        and edge - _SAME_EDGE < line.box.x0 < depth + _SAME_EDGE
        and any(0 < box.box.middle - line.box.middle < _NEAREST * line.style.size for box in ticked)
    ]
    return sorted([*ticked, *heads], key=lambda line: line.box.top)


def _overlap(columns: Sequence[Sequence[Line]]) -> bool:
    """They stand side by side."""
    return max(column[0].box.top for column in columns) < min(column[-1].box.bottom for column in columns)
