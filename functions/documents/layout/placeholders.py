"""What a page of the web has in its fields to show how they are filled: `e.g. Austin`, `you@email.com`."""

from collections.abc import Sequence

from functions.documents.layout.values import Box, Frame, Page, Token

_HEIGHTS = (15.0, 140.0)
_LOW = 45.0
"""A field of one line is no higher."""
_NARROWEST = 50.0
_PADDING = 4.0
_SAME_EDGE = 3.0
_SAME_HEIGHT = 2.0
_FURTHEST_LABEL = 16.0
_APART = 2.0
_MOST_WORDS, _MOST_WORDS_OF_A_LINE = 30, 10
_FEWEST_FIELDS, _MOST_FIELDS = 2, 150
"""More boxes are cells, or a drawing."""


def without_placeholders(page: Page) -> Page:
    """The fields are empty then, and have their labels over them. One alone may be any box with words."""
    frames = [frame.box for frame in page.frames if _is_field_sized(frame)]
    if not _FEWEST_FIELDS <= len(frames) <= _MOST_FIELDS:
        return page
    inside = {box: [word for word in page.words if box.holds(word.box, slack=1)] for box in frames}
    fields = [box for box in frames if _is_field(box, inside[box], frames, page)]
    low = [box.height for box in fields if box.height < _LOW]
    if sum(height - min(low) < _SAME_HEIGHT for height in low) < _FEWEST_FIELDS:
        return page
    dropped = {id(word) for box in fields for word in inside[box]}
    return page._replace(words=tuple(word for word in page.words if id(word) not in dropped))


def _is_field_sized(frame: Frame) -> bool:
    low, high = _HEIGHTS
    is_line = frame.is_stroked and not frame.is_circle and not frame.is_picture
    return is_line and frame.box.width > _NARROWEST and low < frame.box.height < high


def _is_field(box: Box, words: Sequence[Token], frames: Sequence[Box], page: Page) -> bool:
    """It stands apart, its words, set in from its side, neither ask nor label, and its label begins over its edge."""
    most = _MOST_WORDS_OF_A_LINE if box.height < _LOW else _MOST_WORDS
    if not 0 < len(words) <= most or min(word.box.x0 for word in words) - box.x0 < _PADDING:
        return False
    if words[-1].text.endswith(("?", ":")) or any(
        frame.box != box and box.holds(frame.box, slack=1) for frame in page.frames
    ):
        return False
    if any(other != box and _adjoin(other, box) for other in frames):
        return False
    beside = [other for other in frames if other != box and _is_choice_beside(other, box)]
    return _has_label(box, frames, page) and all(_has_label(other, frames, page) for other in beside)


def _is_choice_beside(other: Box, box: Box) -> bool:
    """In its row, or closely under or over it: choices to click on have one label for all of them."""
    is_level = abs(other.top - box.top) < _SAME_HEIGHT
    is_stacked = other.overlap_x(box) > 0 and other.overlap_y(box) > -_FURTHEST_LABEL
    return abs(other.height - box.height) < _SAME_HEIGHT and (is_level or is_stacked)


def _has_label(box: Box, frames: Sequence[Box], page: Page) -> bool:
    over = [word for word in page.words if 0 < box.top - word.box.bottom < _FURTHEST_LABEL and _is_over(word, box)]
    is_free = not any(other.holds(word.box, slack=1) for other in frames for word in over)
    return bool(over) and is_free and abs(min(word.box.x0 for word in over) - box.x0) < _SAME_EDGE


def _is_over(word: Token, box: Box) -> bool:
    return word.box.x1 > box.x0 - _SAME_EDGE and word.box.x0 < box.x1


def _adjoin(one: Box, other: Box) -> bool:
    """Cells of a table, and boxes in boxes."""
    return one.overlap_x(other) > -_APART and one.overlap_y(other) > -_APART
