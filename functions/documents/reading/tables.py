"""Tables of questions: a header names their column over as many pages as it takes, or boxes stand in columns beside."""

from collections.abc import Sequence
from typing import NamedTuple

from functions.documents.layout.sheet import Matrix, Sheet
from functions.documents.layout.values import Block, Box
from functions.documents.reading.cells import heads_labelled_rows
from functions.documents.reading.lexicon import QUESTION_COLUMN, SECTION_COLUMN
from functions.documents.reading.wording import asks

_SAME_EDGE = 8.0
_MOST_OF_COLUMN = 0.7


class TableReading:
    """`questions` are the blocks of question columns, `beside` those of the other columns and the headers."""

    def __init__(self) -> None:
        self.questions: set[int] = set()
        self.heads: dict[int, int] = {}
        """Question block → the head of its column."""
        self.beside: set[int] = set()
        self.sections: dict[int, str] = {}
        """Question block → what a section column says in its row, or a row by itself over it."""
        self.options: dict[int, tuple[str, ...]] = {}
        """Question block → what the boxes in its row stand for."""
        self.column_heads: set[int] = set()
        """What asks over the answers of labelled rows: `Still hurts?` over a box for each part of the body."""
        self.rows: set[int] = set()
        """The rows of matrices."""


class _Columns(NamedTuple):
    head: int
    question: Box
    section: Box | None
    page: int
    left: float
    right: float
    bottom: float
    """Of its last row so far, on that page."""
    over: str | None = None
    """What stands in a row by itself, over the rows that follow."""


def read_tables(blocks: Sequence[Block], sheets: Sequence[Sheet]) -> TableReading:
    reading = TableReading()
    _read_matrices(reading, blocks, sheets)
    _read_question_columns(reading, blocks)
    pages = {sheet.page.number: sheet for sheet in sheets}
    reading.column_heads = {
        index
        for index, block in enumerate(blocks)
        if block.cell is not None and asks(block.text) and heads_labelled_rows(block.cell, pages[block.page])
    }
    return reading


def _read_matrices(reading: TableReading, blocks: Sequence[Block], sheets: Sequence[Sheet]) -> None:
    """Every row asks; a matrix that goes on overleaf without heads keeps those of the page before."""
    at = {id(block.lines[0]): index for index, block in enumerate(blocks)}
    before: Matrix | None = None
    for sheet in sheets:
        for matrix in sheet.matrices:
            columns = matrix.columns
            if not columns and not matrix.heads and before is not None and _has_same_columns(before, matrix):
                columns = before.columns
            rows = {at[id(row[0])] for row in matrix.rows if id(row[0]) in at}
            reading.rows |= rows
            reading.questions |= rows
            reading.beside |= {at[id(line)] for line in matrix.heads if id(line) in at}
            reading.options |= dict.fromkeys(rows, columns)
            before = matrix


def _has_same_columns(one: Matrix, other: Matrix) -> bool:
    return len(one.centers) == len(other.centers) and all(
        abs(a - b) < _SAME_EDGE for a, b in zip(one.centers, other.centers, strict=True)
    )


def _read_question_columns(reading: TableReading, blocks: Sequence[Block]) -> None:
    columns: _Columns | None = None
    for index, block in enumerate(blocks):
        cell = block.cell
        if cell is None:
            columns = None if columns is not None and _ends_table(block, columns) else columns
            continue
        if QUESTION_COLUMN.match(block.text) and (header := _header_row(blocks, index)):
            columns = _columns(blocks, index, header)
            reading.beside |= set(header) | {index}
            continue
        if index in reading.beside | reading.rows or columns is None or block.page - columns.page > 1:
            continue
        if cell.has_sides_of(columns.question, _SAME_EDGE) or _is_behind_number(cell, columns.question):
            columns = columns._replace(page=block.page, bottom=cell.bottom)
            reading.questions.add(index)
            reading.heads[index] = columns.head
            section = _section_beside(blocks, block, columns.section) or columns.over
            if section:
                reading.sections[index] = section
        elif _spans(cell, columns) and not block.check_before:
            if not asks(block.text):
                columns = columns._replace(over=block.text)
                reading.beside.add(index)
        elif block.check_before and (asked := _question_in_row(reading, blocks, index)) is not None:
            reading.options[asked] = (*reading.options.get(asked, ()), block.text)
            reading.beside.add(index)
        elif (
            columns.left - _SAME_EDGE <= cell.x0
            and cell.x1 <= columns.right + _SAME_EDGE
            and block.page >= columns.page
        ):
            reading.beside.add(index)


def _spans(cell: Box, columns: _Columns) -> bool:
    return abs(cell.x0 - columns.left) < _SAME_EDGE and abs(cell.x1 - columns.right) < _SAME_EDGE


def _is_behind_number(cell: Box, question: Box) -> bool:
    """The head stands over the numbers of the questions too."""
    is_most = question.x0 < cell.x0 and cell.width > _MOST_OF_COLUMN * question.width
    return is_most and abs(cell.x1 - question.x1) < _SAME_EDGE


def _question_in_row(reading: TableReading, blocks: Sequence[Block], index: int) -> int | None:
    """The question whose cell is as high as the cell of the block."""
    block = blocks[index]
    for asked in sorted(reading.questions, reverse=True):
        cell = blocks[asked].cell
        if cell is None or block.cell is None or blocks[asked].page != block.page:
            continue
        if asked < index and abs(cell.top - block.cell.top) < _SAME_EDGE:
            return asked
    return None


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
        head=at,
        question=question,
        section=section,
        page=blocks[at].page,
        left=min(cell.x0 for cell in cells),
        right=max(cell.x1 for cell in cells),
        bottom=question.bottom,
    )


def _ends_table(block: Block, columns: _Columns) -> bool:
    """Words without a cell stand under its last row."""
    return block.page == columns.page and block.box.top > columns.bottom - _SAME_EDGE


def _section_beside(blocks: Sequence[Block], row: Block, column: Box | None) -> str | None:
    if column is None or row.cell is None:
        return None
    words = [
        block.text
        for block in blocks
        if block.page == row.page
        and block.cell is not None
        and block.cell.has_sides_of(column, _SAME_EDGE)
        and abs(block.cell.top - row.cell.top) < _SAME_EDGE
    ]
    return " ".join(words) or None
