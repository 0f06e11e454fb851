"""Heads of columns that stand out as headings do."""

from collections.abc import Sequence

from functions.documents.layout.values import Block
from functions.documents.reading.headings import Heading

_SAME_EDGE = 3.0


def without_table_heads(headings: dict[int, Heading], blocks: Sequence[Block]) -> dict[int, Heading]:
    """Beside a heading in a cell, in the next cells of its row, stand no words that are set alike and are none."""
    plain = [block for index, block in enumerate(blocks) if block.cell is not None and index not in headings]
    return {
        index: heading
        for index, heading in headings.items()
        if not any(_is_in_row(blocks[index], other) for other in plain)
    }


def _is_in_row(block: Block, other: Block) -> bool:
    one, two = block.cell, other.cell
    return (
        one is not None
        and two is not None
        and block.page == other.page
        and block.style == other.style
        and one.x0 != two.x0
        and abs(one.top - two.top) < _SAME_EDGE
        and abs(one.bottom - two.bottom) < _SAME_EDGE
    )
