"""Tables with a question column: a header names it, its cells are the questions, over as many pages as it takes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from functions.documents.layout.values import Block, Box
from functions.documents.reading.lexicon import QUESTION_COLUMN, SECTION_COLUMN

_SAME_EDGE = 8.0


@dataclass(slots=True)
class TableReading:
    """`questions` are the blocks of question columns, `beside` those of the other columns and the headers."""

    questions: set[int] = field(default_factory=set)
    beside: set[int] = field(default_factory=set)
    sections: dict[int, str] = field(default_factory=dict)
    """Question block → what a section column says in its row."""


@dataclass(slots=True)
class _Columns:
    question: Box
    section: Box | None
    page: int
    left: float
    right: float


def read_tables(blocks: Sequence[Block]) -> TableReading:
    reading = TableReading()
    columns: _Columns | None = None
    for index, block in enumerate(blocks):
        cell = block.cell
        if cell is None:
            continue
        if QUESTION_COLUMN.match(block.text) and (header := _header_row(blocks, index)):
            columns = _columns(blocks, index, header)
            reading.beside |= set(header) | {index}
            continue
        if index in reading.beside or columns is None or block.page - columns.page > 1:
            continue
        if _is_in(cell, columns.question):
            columns.page = block.page
            reading.questions.add(index)
            section = _section_beside(blocks, block, columns.section)
            if section:
                reading.sections[index] = section
        elif (
            columns.left - _SAME_EDGE <= cell.x0
            and cell.x1 <= columns.right + _SAME_EDGE
            and block.page >= columns.page
        ):
            reading.beside.add(index)
    return reading


def _header_row(blocks: Sequence[Block], at: int) -> list[int]:
    """The other cells in the row of the header that names the questions."""
    header = blocks[at]
    return [
        index
        for index, block in enumerate(blocks)
        if index != at
        and block.page == header.page
        and block.cell is not None
        and header.cell is not None
        and abs(block.cell.top - header.cell.top) < _SAME_EDGE
        and block.cell.x0 != header.cell.x0
    ]


def _columns(blocks: Sequence[Block], at: int, header: list[int]) -> _Columns:
    cells = [cell for index in [at, *header] if (cell := blocks[index].cell) is not None]
    section = next((blocks[index].cell for index in header if SECTION_COLUMN.match(blocks[index].text)), None)
    question = blocks[at].cell
    assert question is not None
    return _Columns(
        question=question,
        section=section,
        page=blocks[at].page,
        left=min(cell.x0 for cell in cells),
        right=max(cell.x1 for cell in cells),
    )


def _is_in(cell: Box, column: Box) -> bool:
    return abs(cell.x0 - column.x0) < _SAME_EDGE and abs(cell.x1 - column.x1) < _SAME_EDGE


def _section_beside(blocks: Sequence[Block], row: Block, column: Box | None) -> str | None:
    if column is None or row.cell is None:
        return None
    words = [
        block.text
        for block in blocks
        if block.page == row.page
        and block.cell is not None
        and _is_in(block.cell, column)
        and abs(block.cell.top - row.cell.top) < _SAME_EDGE
    ]
    return " ".join(words) or None
