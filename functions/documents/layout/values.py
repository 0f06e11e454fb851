"""The values that the layout is read from: boxes, words, drawn shapes and form widgets of a page.

Standard library only, and named tuples rather than dataclasses: the child that reads starts anew for every file.
All coordinates are PDF points from the top left corner of the upright page.
"""

from enum import StrEnum
from typing import Literal, NamedTuple

_TOUCH = 2.0
_LEVEL = 0.25


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

    def is_level_with(self, other: "Box", share: float = 0.5) -> bool:
        """More than `share` of the lower of the two stands beside the other."""
        return self.overlap_y(other) > share * min(self.height, other.height)

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
    """Several of its list may be chosen."""
    options: tuple[str, ...] = ()
    takes: Literal["date", "number"] | None = None
    """What a viewer would format the text as."""


UNPRINTED = "(1)"
"""The text of a check that stands where none is printed: one choice is circled, or its code."""


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
    is_field: bool = False
    """Stands free and empty: a box to write in, however close others are."""


class Page(NamedTuple):
    number: int
    width: float
    height: float
    words: tuple[Token, ...]
    rules: tuple[Rule, ...] = ()
    frames: tuple[Frame, ...] = ()
    widgets: tuple[Widget, ...] = ()
    hidden_characters: int = 0
    sideways: tuple[Token, ...] = ()
    """Texts that run up or down the page, each whole."""


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
        """Lines of one paragraph may overlap by their ascenders, and are not level."""
        least = _LEVEL * min(self.box.height, other.box.height)
        return self.page == other.page and self.box.overlap_y(other.box) > least


def _of_kind(token: Token | None, mark: Mark) -> Token | None:
    return token if token is not None and token.mark is mark else None
