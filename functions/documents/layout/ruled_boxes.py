"""Boxes to tick that are drawn as four lines: they are frames, and no cells of a table."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from functions.documents.layout.values import Box, Frame, Page

_SIDES = (7.0, 20.0)
_MOST_SIDES = 1_000
"""More are squared paper."""
_SAME = 1.0
_APART = 0.7
"""What stands closer is one of a row of boxes for letters, or a cell."""
_FURTHEST_WORD = 10.0
_BAND = 20.0
"""Boxes and words are looked up by their height, in points."""

type _ByHeight = dict[int, list[Box]]


def with_ruled_boxes(page: Page) -> Page:
    low, high = _SIDES
    across = [rule.box for rule in page.rules if rule.is_horizontal and low <= rule.box.width <= high]
    upright = [rule.box for rule in page.rules if not rule.is_horizontal and low - 2 <= rule.box.height <= high]
    if not 2 <= len(across) <= _MOST_SIDES or len(upright) < 2:
        return page
    found = _by_height(_boxes(across, upright))
    words = _by_height(word.box for word in page.words)
    boxes = [box for row in found.values() for box in row if _stands_free(box, found) and _has_word(box, words)]
    if not boxes:
        return page
    free = _by_height(boxes)
    rules = tuple(rule for rule in page.rules if not any(box.holds(rule.box) for box in _near(rule.box, free)))
    return page._replace(rules=rules, frames=(*page.frames, *(Frame(box) for box in boxes)))


def _boxes(across: Sequence[Box], upright: Sequence[Box]) -> Iterator[Box]:
    """A line may be drawn twice: the box is found once."""
    low, high = _SIDES
    sides = {_place(side.center, side.top) for side in upright}
    columns: dict[int, list[Box]] = {}
    for edge in sorted(across, key=lambda box: box.top):
        columns.setdefault(round(edge.x0 / _BAND), []).append(edge)
    taken: set[tuple[int, int]] = set()
    for column in columns.values():
        for at, upper in enumerate(column):
            for lower in column[at + 1 :]:
                height = lower.bottom - upper.top
                if height > high:
                    break
                is_level = abs(lower.x0 - upper.x0) < _SAME and abs(lower.x1 - upper.x1) < _SAME
                is_closed = all(_is_near(x, upper.top, sides) for x in (upper.x0, upper.x1))
                if height >= low and is_level and is_closed and not _is_near(upper.x0, upper.top, taken):
                    taken.add(_place(upper.x0, upper.top))
                    yield Box(upper.x0, upper.top, upper.x1, lower.bottom)
                    break


def _place(x: float, top: float) -> tuple[int, int]:
    return round(x), round(top)


def _is_near(x: float, top: float, places: set[tuple[int, int]]) -> bool:
    column, row = _place(x, top)
    return any((column + right, row + down) in places for right, down in product((-1, 0, 1), repeat=2))


def _by_height(boxes: Iterable[Box]) -> _ByHeight:
    rows: _ByHeight = {}
    for box in boxes:
        rows.setdefault(round(box.middle / _BAND), []).append(box)
    return rows


def _near(box: Box, rows: _ByHeight) -> Iterator[Box]:
    band = round(box.middle / _BAND)
    for at in (band - 1, band, band + 1):
        yield from rows.get(at, ())


def _stands_free(box: Box, found: _ByHeight) -> bool:
    return not any(
        other is not box and box.overlap_x(other) > -_APART and box.overlap_y(other) > -_APART
        for other in _near(box, found)
    )


def _has_word(box: Box, words: _ByHeight) -> bool:
    return any(
        -1 < word.x0 - box.x1 < _FURTHEST_WORD and word.overlap_y(box) > 0.4 * word.height for word in _near(box, words)
    )
