"""A page as it is read: its lines, the blanks and checks between them, and the ruled cells that they stand in."""

from typing import NamedTuple

from functions.documents.layout.values import Box, Line, Page, Rule, Token

_INSIDE = 2.0
"""How far a box to write in stands from every side of the cell or frame around it."""
_REACH = 3.0


class Grid(NamedTuple):
    """The rules that meet others, as edges of cells."""

    horizontal: tuple[Box, ...]
    vertical: tuple[Box, ...]
    frames: tuple[Box, ...]

    def cell_of(self, box: Box) -> Box | None:
        """The cell around `box`, if edges close it on all four sides; where a row has a border on one side only, it is
        open on the other as far as the rules over and under it go.
        """
        y, x = box.middle, box.center
        beside = [(x0 + x1) / 2 for x0, top, x1, bottom in self.vertical if top - 1 <= y <= bottom + 1]
        level = [edge for edge in self.horizontal if edge.x0 - 1 <= x <= edge.x1 + 1]
        left = max((edge for edge in beside if edge <= x), default=None)
        right = min((edge for edge in beside if edge > x), default=None)
        over = max((edge for edge in level if edge.middle <= y), key=_middle, default=None)
        under = min((edge for edge in level if edge.middle > y), key=_middle, default=None)
        if over is None or under is None or (left is None and right is None):
            return None
        if left is None and abs(over.x0 - under.x0) < _REACH:
            left = over.x0
        if right is None and abs(over.x1 - under.x1) < _REACH:
            right = over.x1
        if left is None or right is None:
            return None
        return Box(left, over.middle, right, under.middle)

    def cell_right_of(self, cell: Box) -> Box | None:
        return self.cell_of(Box(cell.x1 + 4, cell.top + 2, cell.x1 + 8, cell.bottom - 2))

    def divides(self, left: Box, right: Box) -> bool:
        """A vertical edge stands between two boxes of one line."""
        y = (max(left.top, right.top) + min(left.bottom, right.bottom)) / 2
        return any(
            left.x1 - _REACH <= edge.center <= right.x0 + _REACH and _spans(edge.top, edge.bottom, y)
            for edge in self.vertical
        )

    def separates(self, upper: Box, lower: Box) -> bool:
        """A horizontal edge lies between two boxes of one column."""
        return any(
            upper.middle < edge.middle < lower.middle
            and edge.overlap_x(upper) > 0.5 * min(upper.width, lower.width)
            and edge.overlap_x(lower) > 0.3 * min(upper.width, lower.width)
            for edge in self.horizontal
        )

    def is_edge(self, rule: Rule) -> bool:
        return rule.box in (self.horizontal if rule.is_horizontal else self.vertical)

    def has_neighbours(self, box: Box) -> bool:
        """Other frames touch `box`, and do not stand around it: it is a cell of a table, no box to write in."""
        return any(other != box and touch(box, other) and not other.holds(box, slack=-_INSIDE) for other in self.frames)


class Matrix(NamedTuple):
    """Rows of words with boxes to tick in columns."""

    rows: tuple[tuple[Line, ...], ...]
    heads: tuple[Line, ...]
    columns: tuple[str, ...]
    """What each column stands for; empty when that is not said for all."""
    centers: tuple[float, ...]


class SideHeading(NamedTuple):
    """A heading in a column of its own, left of what it heads."""

    lines: tuple[Line, ...]
    remarks: tuple[Line, ...]
    """Smaller ones under it that tell how to fill the part."""
    top: float
    """Where what it heads begins: at the rule over it, if there is one."""

    @property
    def right(self) -> float:
        return max(line.box.x1 for line in self.lines)

    def heads(self, line: Line, end: float) -> bool:
        """Whether it stands right of the heading, over `end`."""
        return line.box.x0 > self.right and self.top < line.box.middle < end


class Sheet(NamedTuple):
    """A page after its words became lines: the text, and the blanks and checks between."""

    page: Page
    lines: tuple[Line, ...]
    marks: tuple[Token, ...]
    """Blanks and checks, from top to bottom."""
    grid: Grid
    matrices: tuple[Matrix, ...] = ()
    gutter: float | None = None
    """The x between two columns of running text."""
    side_headings: tuple[SideHeading, ...] = ()
    is_mirrored: bool = False
    """Everything of it stands as in a mirror, since its writing runs from right to left."""


def _middle(box: Box) -> float:
    return box.middle


def _spans(low: float, high: float, at: float) -> bool:
    return low - 1 <= at <= high + 1


def touch(one: Box, other: Box) -> bool:
    """The boxes meet, or nearly."""
    return one.overlap_x(other) >= -_REACH and one.overlap_y(other) >= -_REACH
