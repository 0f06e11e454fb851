"""A question in the middle of the column left of its list of boxes: it is read before the first of them."""

from collections.abc import Sequence
from itertools import pairwise

from functions.documents.layout.joining import FURTHEST_LEADING
from functions.documents.layout.values import Line

_SAME_EDGE = 3.0
_WIDER = 1.5
"""A gap between boxes that is so much wider than the one before ends the list."""
_FURTHEST = 3.0
"""From box to box, in sizes."""
_FEWEST = 2


def with_stems_first(lines: list[Line], gutter: float | None = None) -> list[Line]:
    """What stands left of `gutter`, where two columns part, is beside no list on its right."""
    for boxes in _lists(lines):
        is_apart = gutter is not None and boxes[0].box.x0 > gutter
        beside = [line for line in lines if line.box.x0 > gutter] if is_apart and gutter is not None else lines
        stem = _stem(boxes, beside)
        if stem:
            own = {id(line.words) for line in stem}
            rest = [line for line in lines if id(line.words) not in own]
            at = next(index for index, line in enumerate(rest) if line is boxes[0])
            lines = [*rest[:at], *stem, *rest[at:]]
    return lines


def with_labels_before_wrapped_ones(lines: Sequence[Line]) -> list[Line]:
    """A label in one line, halfway beside two lines of the next column, is read before both."""
    ordered: list[Line] = []
    for line in lines:
        at = len(ordered)
        while at and _is_beside_first_of_two(line, ordered[at - 1], lines):
            at -= 1
        ordered.insert(at, line)
    return ordered


def _is_beside_first_of_two(line: Line, upper: Line, lines: Sequence[Line]) -> bool:
    if not (upper.box.x0 > line.box.x1 and upper.box.bottom > line.box.top and _is_lower(line, upper)):
        return False
    column = [other for other in lines if other is not upper and abs(other.box.x0 - upper.box.x0) < _SAME_EDGE]
    beside = [other for other in column if upper.box.top < other.box.middle and other.box.top < line.box.bottom]
    return bool(beside) and all(_is_lower(other, line) for other in beside)


def _is_lower(line: Line, other: Line) -> bool:
    return line.box.middle - other.box.middle > line.style.size / 4


def _lists(lines: Sequence[Line]) -> list[list[Line]]:
    """Boxes under one another with as much room between all of them."""
    columns: dict[int, list[Line]] = {}
    for line in lines:
        if line.check_before is not None:
            columns.setdefault(round(line.check_before.box.x0 / _SAME_EDGE), []).append(line)
    found: list[list[Line]] = []
    for column in columns.values():
        ordered = sorted(column, key=lambda line: line.box.top)
        boxes, gap = [ordered[0]], 0.0
        for before, line in pairwise(ordered):
            step = line.box.middle - before.box.middle
            if step > _FURTHEST * line.style.size or (gap and step > _WIDER * gap):
                found.append(boxes)
                boxes, gap = [], 0.0
            else:
                gap = step
            boxes.append(line)
        found.append(boxes)
    return [boxes for boxes in found if len(boxes) >= _FEWEST]


def _stem(boxes: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """The lines of one paragraph left of them, which begins under the first box and ends over the last."""
    edge = min(check.box.x0 for line in boxes if (check := line.check_before) is not None)
    top, bottom = boxes[0].box.top, boxes[-1].box.bottom
    left = [line for line in lines if line.box.x1 < edge and top < line.box.middle < bottom]
    if any((line.cell is None) != (boxes[0].cell is None) or line.style.size < boxes[0].style.size for line in left):
        return []
    is_paragraph = all(
        0 <= lower.box.top - upper.box.bottom + lower.style.size / 2 < FURTHEST_LEADING * lower.style.size
        and lower.style == upper.style
        and abs(lower.box.x0 - upper.box.x0) < _SAME_EDGE
        for upper, lower in pairwise(left)
    )
    is_below = bool(left) and left[0].box.middle > boxes[0].box.middle + left[0].style.size / 2
    is_above = is_below and left[-1].box.middle < boxes[-1].box.middle
    is_free = all(line.left is None and (line.right is None or line.check_behind is not None) for line in left)
    return [line._replace(right=None) for line in left] if is_above and is_paragraph and is_free else []
