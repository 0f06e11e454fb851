"""Boxes to write in that are drawn as four lines, each by itself: they are frames, and no cells of a table."""

from collections.abc import Iterator, Sequence
from itertools import islice

from functions.documents.layout.values import Box, Frame, Page

_LOWEST = 9.0
_TALLEST = 160.0
_NARROWEST = 18.0
_SAME = 1.5
_APART = 0.7
"""What stands closer is a cell of the same table."""
_FEWEST = 3
_MOST_EDGES = 1_000
"""More are squared paper."""


def with_ruled_fields(page: Page) -> Page:
    across = [rule.box for rule in page.rules if rule.is_horizontal and rule.box.width >= _NARROWEST]
    upright = [rule.box for rule in page.rules if not rule.is_horizontal and _LOWEST <= rule.box.height <= _TALLEST]
    if not 2 * _FEWEST <= len(across) <= _MOST_EDGES or not 2 * _FEWEST <= len(upright) <= _MOST_EDGES:
        return page
    boxes = list(_boxes(across, upright))
    free = [box for box in boxes if _is_free(box, [*across, *upright]) and not _has_words(box, page)]
    if len(free) < _FEWEST:
        return page
    rules = tuple(rule for rule in page.rules if not any(box.holds(rule.box) for box in free))
    return page._replace(rules=rules, frames=(*page.frames, *(Frame(box, is_field=True) for box in free)))


def _boxes(across: Sequence[Box], upright: Sequence[Box]) -> Iterator[Box]:
    """A line may be drawn twice: the box is found once."""
    sides = sorted(upright, key=lambda box: box.top)
    ordered = sorted(across, key=lambda box: box.top)
    for at, upper in enumerate(ordered):
        lower = _lower_side(upper, ordered, at)
        if lower is None:
            continue
        box = Box(upper.x0, upper.top, upper.x1, lower.bottom)
        if all(any(_is_side(side, x, box) for side in sides) for x in (box.x0, box.x1)):
            yield box


def _lower_side(upper: Box, ordered: Sequence[Box], at: int) -> Box | None:
    for edge in islice(ordered, at + 1, None):
        if edge.top - upper.top > _TALLEST:
            break
        if edge.top - upper.top >= _LOWEST and edge.has_sides_of(upper, _SAME):
            return edge
    return None


def _is_side(side: Box, x: float, box: Box) -> bool:
    return abs(side.center - x) < _SAME and abs(side.top - box.top) < _SAME and abs(side.bottom - box.bottom) < _SAME


def _is_free(box: Box, edges: Sequence[Box]) -> bool:
    """No other line touches it."""
    return all(
        box.holds(edge, slack=_SAME) or edge.overlap_x(box) < -_APART or edge.overlap_y(box) < -_APART for edge in edges
    )


def _has_words(box: Box, page: Page) -> bool:
    return any(word.box.overlap_x(box) > 1 and word.box.overlap_y(box) > 1 for word in page.words)
