"""Two columns of running text are read one after the other; everything else down the page."""

from functions.documents.layout.values import Box, Line, Page

_ROWS_OF_A_TALL_CELL = 4
_MARGIN = 0.08
"""Of the page's height: what stands nearer to its edge is no running text."""


def in_reading_order(lines: list[Line], gutter: float | None) -> list[Line]:
    """Down the page; where running text stands in two columns, down the left one first, and so with tall cells."""
    if gutter is None:
        return _cell_by_cell(lines)
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
    tall = {cell for cell, inside in in_cells.items() if _height_in_rows(inside) >= _ROWS_OF_A_TALL_CELL}
    ordered: list[Line] = []
    done: set[Box] = set()
    for line in lines:
        if line.cell not in tall:
            ordered.append(line)
        elif line.cell is not None and line.cell not in done:
            done.add(line.cell)
            ordered += in_cells[line.cell]
    return ordered


def _height_in_rows(lines: list[Line]) -> int:
    return len({round(line.box.middle / 4) for line in lines})


def gutter_of(lines: list[Line], page: Page) -> float | None:
    """The x that parts two columns of running text: many lines fill either side, few cross it."""
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
            crossings[x] = crossing
    if not crossings:
        return None
    fewest = min(crossings.values())
    best = [x for x, crossing in crossings.items() if crossing == fewest]
    return best[len(best) // 2]
