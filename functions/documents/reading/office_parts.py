"""Parts that the office fills in: `FOR OFFICIAL USE ONLY`, `(This section to be completed by the clerk.)`."""

import re
from collections.abc import Sequence

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Box
from functions.documents.reading.headings import Heading
from functions.documents.reading.lexicon import OFFICE_PART
from functions.documents.reading.wording import asks

_OF_BLANK = re.compile(r"^[(\[](?!.*\b(?:section|part|form|page|area|following)\b)", re.IGNORECASE)
"""`(Completed by the clerk.)`, and not `(This section …)`."""
_LEFT = 0.3
"""Of the page's width: what begins further right speaks for its column only."""
_HIGHEST_BAR = 2.6
_UNDER_BLANK = 12.0
_SAME_ROW = 3.0
_SLACK = 20.0


def office_blocks(blocks: Sequence[Block], headings: dict[int, Heading], sheets: Sequence[Sheet]) -> set[int]:
    """What stands in such a part: in its cell, or down to the next heading that stands out as much; and the label
    whose blank has such a remark under it.
    """
    widths = {sheet.page.number: sheet.page.width for sheet in sheets}
    found: set[int] = set()
    for index, block in enumerate(blocks):
        if OFFICE_PART.match(block.text) is None or asks(block.text):
            continue
        labels = _labels_over(blocks, index) if _OF_BLANK.match(block.text) else set()
        if labels:
            found |= labels
        elif block.cell is not None and (
            block.cell.height > _HIGHEST_BAR * block.style.size or _is_one_of_fields(block, blocks)
        ):
            found |= {at for at, other in enumerate(blocks) if other.page == block.page and other.cell == block.cell}
        else:
            found |= _part_under(blocks, index, headings, widths[block.page])
    return found


def _is_one_of_fields(block: Block, blocks: Sequence[Block]) -> bool:
    """`25. Agency Use` beside `26. Preference`: nothing but its own cell is the office's."""
    cell = block.cell
    if cell is None or block.enumerator is None:
        return False
    beside = (other for other in blocks if other.page == block.page and other.enumerator is not None)
    return any(
        other.cell is not None and other.cell != cell and abs(other.cell.top - cell.top) < _SAME_ROW for other in beside
    )


def _labels_over(blocks: Sequence[Block], index: int) -> set[int]:
    box = blocks[index].box
    return {
        at
        for at, label in enumerate(blocks)
        if label.page == blocks[index].page
        and label.blank_behind is not None
        and label.blank_behind.box.overlap_x(box) > 0
        and -2 < box.top - label.blank_behind.box.bottom < _UNDER_BLANK
    }


def _part_under(blocks: Sequence[Block], index: int, headings: dict[int, Heading], width: float) -> set[int]:
    box, rank = blocks[index].box, _rank(blocks, index, headings)
    is_whole = box.x0 < _LEFT * width or abs(box.center - width / 2) < _LEFT * width / 2
    found = {index}
    for at in range(index + 1, len(blocks)):
        if blocks[at].page != blocks[index].page or (at in headings and headings[at].rank >= rank):
            break
        if is_whole or _is_in_column(blocks[at].box, box):
            found.add(at)
    return found


def _rank(blocks: Sequence[Block], index: int, headings: dict[int, Heading]) -> float:
    """A remark ends at the next bold heading."""
    own = headings.get(index)
    return own.rank if own is not None else blocks[index].style.size + 1.0


def _is_in_column(other: Box, box: Box) -> bool:
    return other.x0 > box.x0 - _SLACK
