"""Whether a line that has a blank or boxes beside it goes on in the line below."""

from functions.documents.layout.joining import ENDS
from functions.documents.layout.values import Line

INDENT = 4.0
"""What begins no further apart begins at one edge."""
_FEWEST_STEM_WORDS = 3
_MOST_LABEL_WORDS = 4
_MOSTLY = 0.5
_BORDER = 4.0
_SPACE = 0.25


def runs_on(line: Line, below: Line) -> bool:
    """The boxes of a question's answer may stand beside its first line, well apart from it, or a label's blank."""
    check = line.check_behind
    if line.blank_behind is not None:
        return _is_rest_of_label(line, below) or are_beside_one_blank(line, below) or _wraps_in_cell(line, below)
    return (
        check is not None
        and check.box.x0 - line.box.x1 > line.style.size
        and below.text[:1].islower()
        and below.right is None
        and not ENDS.search(line.text)
        and abs(below.box.x0 - line.depth) <= INDENT
    )


def _is_rest_of_label(line: Line, below: Line) -> bool:
    """`Location/` / `Room:` or `Month and year` / `purchased:`, with the blank beside the first of them."""
    is_flush_left = abs(below.box.x0 - line.box.x0) <= INDENT
    is_flush_right = abs(below.box.x1 - line.box.x1) <= INDENT and not is_flush_left
    return (
        (is_flush_right or line.text.endswith("/") or (is_flush_left and below.text[:1].islower()))
        and below.right is None
        and below.text.endswith(":")
        and line.style == below.style
        and not ENDS.search(line.text)
        and max(len(line.words), len(below.words)) <= _MOST_LABEL_WORDS
    )


def _wraps_in_cell(line: Line, below: Line) -> bool:
    """`Identification` / `Number`, broken by a cell that its blank stands right of."""
    cell, blank = line.cell, line.blank_behind
    return (
        cell is not None
        and cell == below.cell
        and blank is not None
        and blank.box.x0 > cell.x1 - _BORDER
        and below.is_unmarked
        and line.style == below.style
        and abs(below.box.x0 - line.box.x0) <= INDENT
        and line.box.x1 + _SPACE * line.style.size + below.words[0].box.width > cell.x1 - _BORDER
    )


def are_beside_one_blank(line: Line, below: Line) -> bool:
    """A box that is high enough for both lines stands right of them."""
    blank = line.blank_behind or below.blank_behind
    return (
        blank is not None
        and (line.right is None or below.right is None)
        and abs(below.box.x0 - line.box.x0) <= INDENT
        and all(
            blank.box.overlap_y(part.box) > _MOSTLY * part.box.height and part.box.x1 < blank.box.x0 + 1
            for part in (line, below)
        )
    )


def asks_with_choices(line: Line) -> bool:
    """A whole question and its boxes: `Did you go there? ☐`."""
    return line.check_behind is not None and line.text.endswith("?") and line.text[:1].isupper() and len(line.words) > 2


def is_choice(line: Line) -> bool:
    """A word or two before a box: `male ☐`."""
    is_rest = line.text.endswith("?") or (line.text[:1].islower() and line.text.endswith(":"))
    return line.check_behind is not None and len(line.words) < _FEWEST_STEM_WORDS and not is_rest
