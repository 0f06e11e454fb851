"""Heads of columns that stand out as headings do."""

from collections.abc import Sequence

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block
from functions.documents.reading.cells import heads_labelled_rows
from functions.documents.reading.headings import Heading

_SAME_EDGE = 3.0


def without_table_heads(
    headings: dict[int, Heading], blocks: Sequence[Block], sheets: Sequence[Sheet]
) -> dict[int, Heading]:
    """Beside a heading in a cell, in the next cells of its row, stand no words that are set alike and are none; nor
    does it stand beside another over the answers of labelled rows: `Client 1 | Client 2`.
    """
    plain = [block for index, block in enumerate(blocks) if block.cell is not None and index not in headings]
    pages = {sheet.page.number: sheet for sheet in sheets}
    heads = {
        index
        for index in headings
        if (cell := blocks[index].cell) is not None and heads_labelled_rows(cell, pages[blocks[index].page])
    }
    return {
        index: heading
        for index, heading in headings.items()
        if not any(_is_in_row(blocks[index], other) for other in plain)
        and not (index in heads and any(_is_in_row(blocks[index], blocks[other]) for other in headings))
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
