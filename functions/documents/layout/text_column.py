"""The lines of a page beside and under one another, as far as joining them asks."""

from collections.abc import Sequence

from functions.documents.layout.joining import FURTHEST_LEADING
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Box, Line

_SAME_ROW = 0.2
"""What the tops of words in one row differ by, in sizes."""


class Column:
    """What is asked of a page again and again: which line is under which, how far, how wide the text runs."""

    def __init__(self, sheet: Sheet) -> None:
        self.lines = sheet.lines
        self.marks = sheet.marks
        self.grid = sheet.grid
        self.gutter = sheet.gutter
        self.width = sheet.page.width
        self.left = min((line.box.x0 for line in sheet.lines), default=0.0)
        self.in_cells: dict[Box | None, list[Line]] = {}
        for line in sheet.lines:
            self.in_cells.setdefault(line.cell, []).append(line)
        self.below: list[int | None] = [None] * len(self.lines)
        self.distance = [0.0] * len(self.lines)
        for at, line in enumerate(self.lines):
            self._find_below(at, line)

    def inside(self, line: Line) -> Sequence[Line]:
        """The lines of its cell."""
        return self.in_cells[line.cell] if line.cell is not None else ()

    def is_before_empty_cell(self, line: Line) -> bool:
        right = self.grid.cell_right_of(line.cell) if line.cell is not None else None
        return right is not None and right not in self.in_cells

    def beside(self, line: Line) -> Sequence[Line]:
        """The lines of the same column of running text."""
        gutter = self.gutter
        if gutter is None or line.box.x0 < gutter < line.box.x1:
            return self.lines
        if line.box.x1 <= gutter:
            return [other for other in self.lines if other.box.x1 <= gutter]
        return [other for other in self.lines if other.box.x0 >= gutter]

    def has_neighbour(self, line: Line) -> bool:
        """Something stands right of the line: it is part of a column."""
        return any(
            other.box.x0 > line.box.x1 and other.box.overlap_y(line.box) > 0.3 * line.box.height for other in self.lines
        )

    def _find_below(self, at: int, line: Line) -> None:
        """The nearest line; of those in one row, one of whose words may only be taller, the first."""
        best: tuple[float, int] | None = None
        for index, other in enumerate(self.lines):
            distance = other.box.top - line.box.bottom
            if (
                distance <= FURTHEST_LEADING * line.style.size
                and other.box.middle > line.box.middle + 0.3 * line.style.size
                and other.box.overlap_x(line.box) > 0
                and (best is None or _is_nearer(other, distance, self.lines[best[1]], best[0]))
            ):
                best = (distance, index)
        if best is not None:
            self.distance[at], self.below[at] = best


def _is_nearer(other: Line, distance: float, best: Line, least: float) -> bool:
    if abs(distance - least) < _SAME_ROW * best.style.size and other.box.overlap_y(best.box) > 0:
        return other.box.x0 < best.box.x0
    return distance < least
