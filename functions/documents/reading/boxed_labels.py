"""Labels that look like headings: `ROOM *` over a box, as printed web pages have it, and `REAL ESTATE` with small print
between it and its lines.
"""

from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Box, Mark, Style, Token
from functions.documents.reading.wording import asks

_FEWEST = 4
_FEWEST_REMARKED = 2
_MOST_WORDS = 9
_FEWEST_REMARK_WORDS = 3
_SMALLER, _MUCH_LARGER = 0.4, 1.3
"""What is smaller by more is itself the label under a heading."""
_LEAST = 0.7
"""Of all blocks of that style."""
_FURTHEST_UNDER = 1.5
"""In sizes."""
_SAME_EDGE = 4.0
_OVERLAP = 0.25
"""Of the size: rows that stand tight touch."""
_LOWEST, _TALLEST = 12.0, 90.0
_CORNER, _ROOM = 2.0, 1.2
"""In sizes: from the corner of its box, and to write under it."""
_LONG_LINE, _TWO_ROWS = 0.4, 2.5
"""Of the page's width, and in sizes."""


def labels_over_boxes(blocks: Sequence[Block], sheets: Sequence[Sheet]) -> set[int]:
    """Whatever else makes them stand out, they are no headings."""
    pages = {sheet.page.number: sheet for sheet in sheets}
    styles: dict[Style, list[int]] = {}
    for index, block in enumerate(blocks):
        if block.cell is None and len(block.lines) == 1:
            styles.setdefault(block.style, []).append(index)
    found: set[int] = set()
    for indexes in styles.values():
        over = [index for index in indexes if _is_over_box(blocks[index], pages[blocks[index].page])]
        if len(over) >= _FEWEST and len(over) >= _LEAST * len(indexes):
            found |= {*over}
    return found


def labels_in_boxes(blocks: Sequence[Block], sheets: Sequence[Sheet], taken: Set[int]) -> set[int]:
    """`Policy` in small letters at the corner of a box with round corners that is otherwise empty, as web pages draw
    their fields; where several stand so.
    """
    found: set[int] = set()
    for sheet in sheets:
        here = [index for index, block in enumerate(blocks) if block.page == sheet.page.number]
        frames = [frame.box for frame in sheet.page.frames if frame.is_stroked or frame.is_filled]
        for frame in sheet.page.frames:
            box = frame.box
            if not (frame.is_round and frame.is_stroked and _LOWEST < box.height < _TALLEST):
                continue
            inside = [index for index in here if box.holds(blocks[index].box, slack=1)]
            is_innermost = not any(other is not box and box.holds(other, slack=-1) for other in frames)
            if len(inside) == 1 and is_innermost and _is_at_corner(blocks[inside[0]], box):
                found |= {*inside}
    found -= taken
    return found if len(found) >= _FEWEST else set()


def _is_at_corner(block: Block, box: Box) -> bool:
    size = block.style.size
    return (
        len(block.lines) == 1
        and block.is_unmarked
        and len(block.text.split()) <= _MOST_WORDS
        and block.box.top - box.top < size
        and block.box.x0 - box.x0 < _CORNER * size
        and box.bottom - block.box.bottom > _ROOM * size
    )


class Remarked(NamedTuple):
    """A label, the remark in smaller print directly under it, and the place to write under that."""

    label: int
    remark: int
    blank: Token


def labels_over_remarks(blocks: Sequence[Block], sheets: Sequence[Sheet], taken: Set[int]) -> tuple[Remarked, ...]:
    """Where several are set alike; `taken` are blocks that are something else already."""
    pages = {sheet.page.number: sheet for sheet in sheets}
    found = [
        Remarked(at, at + 1, blank)
        for at, (label, remark) in enumerate(pairwise(blocks))
        if at not in taken and at + 1 not in taken and _is_remark_under(label, remark)
        for blank in _places_under(remark, pages[remark.page])[:1]
    ]
    styles = Counter(blocks[one.label].style for one in found)
    return tuple(one for one in found if styles[blocks[one.label].style] >= _FEWEST_REMARKED)


def _is_remark_under(label: Block, remark: Block) -> bool:
    return (
        label.page == remark.page
        and label.cell == remark.cell
        and len(label.lines) == 1
        and len(label.text.split()) <= _MOST_WORDS
        and label.is_unmarked
        and remark.is_unmarked
        and label.enumerator is None
        and not asks(remark.text)
        and len(remark.text.split()) >= _FEWEST_REMARK_WORDS
        and label.style.size / _MUCH_LARGER < remark.style.size < label.style.size - _SMALLER
        and abs(label.box.x0 - remark.box.x0) < _SAME_EDGE
        and -_OVERLAP < (remark.box.top - label.box.bottom) / remark.style.size < 1.0
    )


def _places_under(remark: Block, sheet: Sheet) -> list[Token]:
    return [
        mark
        for mark in sheet.marks
        if mark.mark is Mark.BLANK
        and abs(mark.box.x0 - remark.box.x0) < _SAME_EDGE
        and -_OVERLAP < (mark.box.top - remark.box.bottom) / remark.style.size < _FURTHEST_UNDER
    ]


def _is_over_box(block: Block, sheet: Sheet) -> bool:
    return any(
        frame.is_stroked
        and _LOWEST < frame.box.height < _TALLEST
        and frame.box.width > block.box.width
        and 0 < frame.box.top - block.box.bottom < _FURTHEST_UNDER * block.style.size
        and abs(frame.box.x0 - block.box.x0) < _SAME_EDGE
        for frame in sheet.page.frames
    )


def is_label_of_field(block: Block, sheet: Sheet, *, is_alone: bool) -> bool:
    """A form field stands close under a text that ends in a colon, or in the cell that it has for itself."""
    if block.text.endswith(":") and not block.style.bold and _has_lines_under(block, sheet):
        return True
    fields = [mark.box for mark in sheet.marks if mark.widget is not None and mark.mark is Mark.BLANK]
    if is_alone and block.cell is not None and any(block.cell.holds(field, slack=3) for field in fields):
        return True
    return block.text.endswith((":", "#")) and any(
        field.overlap_x(block.box) > 0.5 * min(block.box.width, field.width) and -5 < field.top - block.box.bottom < 12
        for field in fields
    )


def _has_lines_under(block: Block, sheet: Sheet) -> bool:
    """A long line to write on, alone in the row under the text, begins where it does."""
    size = block.style.size
    under = [
        mark.box
        for mark in sheet.marks
        if mark.mark is Mark.BLANK
        and mark.box.width > _LONG_LINE * sheet.page.width
        and abs(mark.box.x0 - block.box.x0) < size
        and 0 < mark.box.middle - block.box.middle < _TWO_ROWS * size
    ]
    return any(not any(block.box.bottom < line.box.middle < box.bottom for line in sheet.lines) for box in under)
