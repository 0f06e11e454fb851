"""Two columns of running text are read one after the other; everything else down the page."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from functions.documents.layout.values import Box, Line, Page, Token

_ROWS_OF_A_TALL_CELL = 4
_FEWEST_FIELDS = 8
_FEWEST_NUMBERS = 3
_MOST_LEVEL = 0.6
_FEW_LEVEL = 0.35
_MARGIN = 0.08
"""Of the page's height: what stands nearer to its edge is no running text."""


def in_reading_order(lines: list[Line], gutter: float | None) -> list[Line]:
    """Down the page; where running text stands in two columns, down the left one first, and so with tall cells."""
    if gutter is None:
        return _row_by_row(_cell_by_cell(lines))
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        if line.box.x0 < gutter < line.box.x1:
            ordered += [*left, *right, line]
            left, right = [], []
        else:
            (left if line.box.x1 <= gutter else right).append(line)
    return [*ordered, *left, *right]


def _cell_by_cell(lines: list[Line]) -> list[Line]:
    """What stands in one tall cell stays together, whatever stands beside it."""
    in_cells: dict[Box, list[Line]] = {}
    for line in lines:
        if line.cell is not None:
            in_cells.setdefault(line.cell, []).append(line)
    tall = {
        cell
        for cell, inside in in_cells.items()
        if (_height_in_rows(inside) >= _ROWS_OF_A_TALL_CELL and _has_words_beside(cell, inside, lines))
        or _has_only_notes_beside(cell, inside, lines)
    }
    ordered: list[Line] = []
    done: set[Box] = set()
    for line in lines:
        if line.cell not in tall:
            ordered.append(line)
        elif line.cell is not None and line.cell not in done:
            done.add(line.cell)
            at = len(ordered) - _count_beside(ordered, line.cell, lines)
            ordered[at:at] = in_cells[line.cell]
    return ordered


def _has_words_beside(cell: Box, inside: list[Line], lines: list[Line]) -> bool:
    """Where nothing stands beside a cell, it is read down the page as any other text."""
    top, bottom = inside[0].box.top, max(line.box.bottom for line in inside)
    return any(
        line.box.bottom > top and line.box.top < bottom and (line.box.x0 > cell.x1 - 2 or line.box.x1 < cell.x0 + 2)
        for line in lines
    )


def _has_only_notes_beside(cell: Box, inside: list[Line], lines: list[Line]) -> bool:
    """In the margin left of the cell: `Place an X in one box.`, smaller than what it speaks of."""
    top, bottom = inside[0].box.top, max(line.box.bottom for line in inside)
    beside = [line for line in lines if line.box.bottom > top and line.box.top < bottom and line.cell != cell]
    return bool(beside) and all(
        line.cell is None and line.is_unmarked and line.box.x1 < cell.x0 + 2 and line.style.size < inside[0].style.size
        for line in beside
    )


def _count_beside(ordered: list[Line], cell: Box, lines: list[Line]) -> int:
    """Of the last lines, those of a list right of the cell that goes on beside it: the cell is read before the list."""
    goes_on = any(
        line.cell is None
        and line.box.x0 > cell.x1 - 2
        and line.box.overlap_y(cell) > 0
        and line.box.bottom > cell.top + 2
        for line in lines
    )
    if not goes_on:
        return 0
    count = 0
    top = cell.top
    for line in reversed(ordered):
        if line.cell is not None or line.box.x0 < cell.x1 - 2 or top - line.box.bottom > line.style.size:
            break
        count, top = count + 1, line.box.top
    return count


def _row_by_row(lines: list[Line]) -> list[Line]:
    """In a row of cells, from cell to cell: a label may stand in the middle of its cell, beside several lines."""
    ordered: list[Line] = []
    for _, row in groupby(lines, key=_row_of_cells):
        ordered += sorted(row, key=lambda line: line.cell.x0 if line.cell else 0.0)
    return ordered


def _row_of_cells(line: Line) -> tuple[int, int] | None:
    """How high the cell begins and ends."""
    return (round(line.cell.top / 2), round(line.cell.bottom / 2)) if line.cell is not None else None


def _height_in_rows(lines: list[Line]) -> int:
    return len({round(line.box.middle / 4) for line in lines})


def gutter_of(lines: list[Line], marks: Sequence[Token], page: Page) -> float | None:
    """The x that parts two columns of running text: many lines fill either side, few of them, and of the marks in
    them, cross it.
    """
    edge = _MARGIN * page.height
    free = [line for line in lines if line.cell is None and edge < line.box.middle < page.height - edge]
    if len(free) < 12:
        return None
    crossings: dict[float, int] = {}
    for step in range(70, 131):
        x = page.width * step / 200
        before = [line for line in free if line.box.x1 <= x]
        after = [line for line in free if line.box.x0 >= x]
        filled = [
            sum(1 for line in side if line.box.width > 0.18 * page.width and line.right is None)
            for side in (before, after)
        ]
        crossing = len(free) - len(before) - len(after)
        if min(filled) >= 4 and crossing <= 0.25 * len(free):
            crossings[x] = crossing + sum(mark.box.x0 < x < mark.box.x1 for mark in marks)
    return _middle_of_fewest(crossings)


def form_gutter_of(lines: list[Line], marks: Sequence[Token], page: Page) -> float | None:
    """The x that parts two columns of fields: lines of either side are not at one height, and numbers count on
    down the left column, then down the right one.
    """
    edge = _MARGIN * page.height
    free = [line for line in lines if edge < line.box.middle < page.height - edge]
    boxes = [*(line.box for line in free), *(mark.box for mark in marks)]
    crossings: dict[float, int] = {}
    for step in range(80, 121):
        x = page.width * step / 200
        heights = sorted(box.middle for box in boxes if box.x0 < x < box.x1)
        top, bottom = max(pairwise([0.0, *heights, page.height]), key=lambda pair: pair[1] - pair[0])
        within = [line for line in free if top < line.box.middle < bottom]
        left = [line for line in within if line.box.x1 <= x]
        right = [line for line in within if line.box.x0 >= x]
        if (
            min(len(left), len(right)) >= _FEWEST_FIELDS
            and _counts_on(left, right)
            and _share_level(left, right) < _MOST_LEVEL
        ):
            crossings[x] = len(heights)
    return _middle_of_fewest(crossings)


def are_apart(lines: list[Line], gutter: float) -> bool:
    """The columns were set one by one: few lines of the right one stand at the height of one on the left."""
    left = [line for line in lines if line.box.x1 <= gutter]
    right = [line for line in lines if line.box.x0 >= gutter]
    return _share_level(left, right) < _FEW_LEVEL


def _counts_on(left: list[Line], right: list[Line]) -> bool:
    before, after = (
        [int(number) for line in side if (number := (line.enumerator or "").split(".")[0]).isdigit()]
        for side in (left, right)
    )
    return min(len(before), len(after)) >= _FEWEST_NUMBERS and max(before) <= min(after)


def _share_level(left: list[Line], right: list[Line]) -> float:
    """Of the lines on the right, those that stand at the height of one on the left."""
    heights = {round(line.box.middle) for line in left}
    return sum(
        not heights.isdisjoint(range(round(line.box.middle) - 1, round(line.box.middle) + 2)) for line in right
    ) / len(right)


def _middle_of_fewest(crossings: dict[float, int]) -> float | None:
    if not crossings:
        return None
    fewest = min(crossings.values())
    best = [x for x, crossing in crossings.items() if crossing == fewest]
    return best[len(best) // 2]
