"""The values that the layout is read from: boxes, words, drawn shapes and form widgets of a page.

Standard library only, and named tuples rather than dataclasses: the child that reads starts anew for every file.
All coordinates are PDF points from the top left corner of the upright page.
"""

from enum import StrEnum
from typing import Literal, NamedTuple

_REACH = 3.0
_TOUCH = 2.0


class Box(NamedTuple):
    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def center(self) -> float:
        return (self.x0 + self.x1) / 2

    def union(self, other: "Box") -> "Box":
        return Box(
            min(self.x0, other.x0), min(self.top, other.top), max(self.x1, other.x1), max(self.bottom, other.bottom)
        )

    def overlap_x(self, other: "Box") -> float:
        return min(self.x1, other.x1) - max(self.x0, other.x0)

    def overlap_y(self, other: "Box") -> float:
        return min(self.bottom, other.bottom) - max(self.top, other.top)

    def follows(self, other: "Box", reach: float) -> bool:
        """Begins where `other` ends on its left, or less than `reach` behind that."""
        return -_TOUCH < self.x0 - other.x1 < reach

    def has_sides_of(self, other: "Box", slack: float) -> bool:
        """Begins and ends where `other` does, as cells of one column do."""
        return abs(self.x0 - other.x0) < slack and abs(self.x1 - other.x1) < slack

    def holds(self, other: "Box", slack: float = 1.0) -> bool:
        return (
            self.x0 - slack <= other.x0
            and other.x1 <= self.x1 + slack
            and self.top - slack <= other.top
            and other.bottom <= self.bottom + slack
        )


class Style(NamedTuple):
    size: float
    bold: bool = False
    italic: bool = False
    is_coloured: bool = False
    """In another colour than black or grey."""


class Mark(StrEnum):
    """What a token is: a word, a place to write, or a place to tick."""

    WORD = "word"
    BLANK = "blank"
    CHECK = "check"


class WidgetKind(StrEnum):
    TEXT = "text"
    CHECKBOX = "checkbox"
    RADIO = "radio"
    LIST = "list"
    SIGNATURE = "signature"


class Widget(NamedTuple):
    kind: WidgetKind
    box: Box
    name: str = ""
    required: bool = False
    is_multiple: bool = False
    options: tuple[str, ...] = ()
    takes: Literal["date", "number"] | None = None
    """What a viewer would format the text as."""


class Token(NamedTuple):
    """A word, or a blank or check that stands where a word would; `widget` when a form field made it."""

    mark: Mark
    text: str
    box: Box
    style: Style
    widget: Widget | None = None


def is_right_to_left(text: str) -> bool:
    """Has letters of Hebrew or Arabic."""
    return any("\u0590" <= character <= "\u08ff" or "\ufb1d" <= character <= "\ufefc" for character in text)


class Rule(NamedTuple):
    """A thin straight line, drawn as such or as a filled sliver."""

    box: Box
    is_horizontal: bool
    is_dotted: bool = False


class Frame(NamedTuple):
    """A drawn rectangle or circle; `is_filled` when it has a ground that is not white."""

    box: Box
    is_filled: bool = False
    is_stroked: bool = True
    is_round: bool = False
    """Has curved corners at least."""
    is_circle: bool = False
    is_picture: bool = False
    """Of which nobody knows what it shows."""


class Page(NamedTuple):
    number: int
    width: float
    height: float
    words: tuple[Token, ...]
    rules: tuple[Rule, ...] = ()
    frames: tuple[Frame, ...] = ()
    widgets: tuple[Widget, ...] = ()
    hidden_characters: int = 0


class Line(NamedTuple):
    """Words that stand beside one another and belong together: a whole printed line or a part of one."""

    page: int
    words: tuple[Token, ...]
    text: str
    style: Style
    """The style that most of the characters have."""
    box: Box
    cell: Box | None = None
    """The ruled cell that the line stands in."""
    left: Token | None = None
    """The blank or check that stands directly before the line."""
    right: Token | None = None
    """The blank or check that follows directly."""
    enumerator: str | None = None
    """As printed, without its punctuation: "1", "3.a", "iv"; a bullet is "•"."""
    label: str = ""
    """The enumerator with its punctuation: "1.", "(iv)"; empty for a bullet."""
    depth: float = 0.0
    """Where its own words begin, after the enumerator."""

    @property
    def check_before(self) -> Token | None:
        return _of_kind(self.left, Mark.CHECK)

    @property
    def check_behind(self) -> Token | None:
        return _of_kind(self.right, Mark.CHECK)

    @property
    def blank_behind(self) -> Token | None:
        return _of_kind(self.right, Mark.BLANK)

    @property
    def is_unmarked(self) -> bool:
        """Neither a blank nor a check stands directly beside it."""
        return self.left is None and self.right is None


class Block(NamedTuple):
    """Lines that are read as one: a paragraph, an item, a label."""

    lines: tuple[Line, ...]
    text: str
    """The words without the enumerator, wrapped lines joined."""
    box: Box

    @property
    def page(self) -> int:
        return self.lines[0].page

    @property
    def enumerator(self) -> str | None:
        return self.lines[0].enumerator

    @property
    def label(self) -> str:
        return self.lines[0].label

    @property
    def cell(self) -> Box | None:
        return self.lines[0].cell

    @property
    def style(self) -> Style:
        return self.lines[0].style

    @property
    def left(self) -> Token | None:
        return self.lines[0].left

    @property
    def right(self) -> Token | None:
        return self.lines[-1].right

    @property
    def check_before(self) -> Token | None:
        return self.lines[0].check_before

    @property
    def check_behind(self) -> Token | None:
        return self.lines[-1].check_behind

    @property
    def blank_behind(self) -> Token | None:
        return self.lines[-1].blank_behind

    @property
    def is_unmarked(self) -> bool:
        """Neither a blank nor a check stands directly beside it."""
        return self.left is None and self.right is None

    def is_level_with(self, other: "Block") -> bool:
        return self.page == other.page and self.box.overlap_y(other.box) > 0


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
        """Other frames touch `box`: it is a cell of a table, no box to write in."""
        return sum(1 for other in self.frames if other != box and touch(box, other)) >= 1


class Matrix(NamedTuple):
    """Rows of words with boxes to tick in columns."""

    rows: tuple[tuple[Line, ...], ...]
    heads: tuple[Line, ...]
    columns: tuple[str, ...]
    """What each column stands for; empty when that is not said for all."""
    centers: tuple[float, ...]


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
    is_mirrored: bool = False
    """Everything of it stands as in a mirror, since its writing runs from right to left."""


def _of_kind(token: Token | None, mark: Mark) -> Token | None:
    return token if token is not None and token.mark is mark else None


def _middle(box: Box) -> float:
    return box.middle


def _spans(low: float, high: float, at: float) -> bool:
    return low - 1 <= at <= high + 1


def touch(one: Box, other: Box) -> bool:
    """The boxes meet, or nearly."""
    return one.overlap_x(other) >= -_REACH and one.overlap_y(other) >= -_REACH
