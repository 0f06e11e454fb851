"""Cells that are labels: beside or over an empty cell, or with room to write under their words."""

import re
from collections.abc import Sequence

from functions.documents.layout.hints import are_hint
from functions.documents.layout.joining import join_text
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Box, Line, Mark, Token
from functions.documents.layout.yes_no import opts_out
from functions.documents.reading.lexicon import FIELD_NAME, SECTION_START
from functions.documents.reading.money_signs import sign_of_money
from functions.documents.reading.wording import asks

_LEAST_ROW_HEIGHT = 10.0
_LEAST_CELL_WIDTH = 24.0
_LEAST_ROOM = 0.9
"""Of the size of the words: less is no room to write."""
_BOX_TO_WRITE = 2.0
_NEAR_CORNER = 1.0
_ROOM_BEHIND = 3.0
_LARGER, _MUCH_LARGER = 1.12, 1.3
_SHORTEST_WORDS = 2
"""Single letters are printed into boxes that take one each."""
_FEWEST_LABELS = 2
_FEWEST_ROWS_OF_A_FORM = 3
_REMARK = re.compile(r"^\([^()]{12,}(?:\([^()]*\))?\)$")
_STUB = re.compile(r"^(?:[A-Z#*]{1,4}[-–])+$")
"""What a number begins with: `A-`, `XXX-XX-`."""
_SAME_COLUMN = 3.0
_MOST_ASKING = 2
"""Lines of a question at the top of a cell."""
_SEVERAL_ROWS = 1.8


def is_before_empty_cell(block: Block, cell: Box, sheet: Sheet) -> bool:
    """The first cell of its row, or behind one for an answer (`label, empty, label, empty`), or one that names several
    rows.
    """
    beside = sheet.grid.cell_right_of(cell)
    if beside is None or abs(beside.top - cell.top) > 3:
        return False
    if beside.width < _LEAST_CELL_WIDTH and len(heads_over_empty_cells(cell, sheet)) < _FEWEST_LABELS:
        return False
    if not is_empty(beside, sheet):
        return False
    before = cell_left_of(cell, sheet)
    is_first = before is None or before.height > _SEVERAL_ROWS * cell.height or _is_for_an_answer(before, sheet)
    return (block.text[:1].isupper() or block.text[:1].isdigit()) and is_first


def labels_empty_cell(block: Block, cell: Box, sheet: Sheet) -> bool:
    """Beside its cell, or in the column that it heads, something is to be filled in."""
    return is_before_empty_cell(block, cell, sheet) or is_head_of_column(cell, sheet) or is_over_empty_row(cell, sheet)


def waits_for_words(block: Block, sheet: Sheet, body: float) -> bool:
    """Alone in its cell, and as plain as other labels are, it ends in a colon; or it is the title of a box that is
    otherwise empty.
    """
    cell, size = block.cell, block.style.size
    if cell is None or size > _MUCH_LARGER * body or SECTION_START.match(block.text):
        return False
    if block.text.endswith(":") and not block.style.bold:
        room = max(cell.x1 - block.box.x1, cell.bottom - block.box.bottom)
        return room > _ROOM_BEHIND * size and not is_beside_full_cell(cell, sheet) and not is_bar_over(cell, sheet)
    under, over = cell.bottom - block.box.bottom, block.box.top - cell.top
    is_at_corner = over < _NEAR_CORNER * size and block.box.x0 - cell.x0 < _NEAR_CORNER * size
    marks = (mark for mark in sheet.marks if mark.mark is Mark.CHECK)
    beside = (cell_left_of(cell, sheet), sheet.grid.cell_right_of(cell))
    words = [_lines_in(other, sheet) for other in beside if other is not None and other != cell]
    is_title = not any(words) or (FIELD_NAME.search(block.text) is not None and max(map(len, words)) == 1)
    has_room = under > _BOX_TO_WRITE * size and is_title
    return size < _LARGER * body and has_room and is_at_corner and not any(cell.holds(mark.box) for mark in marks)


def is_bar_over(cell: Box, sheet: Sheet) -> bool:
    """A cell on a ground of its own, over one as wide with none that begins with a question."""
    below = _cell_under(cell, sheet)
    grounds = [frame.box for frame in sheet.page.frames if frame.is_filled]
    if below is None or not _is_ground_of(cell, grounds) or _is_ground_of(below, grounds):
        return False
    return any(asks(line.text) for line in _lines_in(below, sheet)[:_MOST_ASKING])


def _is_ground_of(cell: Box, grounds: Sequence[Box]) -> bool:
    return any(
        abs(one.top - cell.top) < 3 and abs(one.bottom - cell.bottom) < 3 and one.x0 < cell.center < one.x1
        for one in grounds
    )


def is_beside_full_cell(cell: Box, sheet: Sheet) -> bool:
    """The cell on its right is as high as its words need: room under the label is there for them."""
    beside = sheet.grid.cell_right_of(cell)
    lines = _lines_in(beside, sheet) if beside is not None and abs(beside.bottom - cell.bottom) < 3 else []
    return len(lines) > 1 and max(line.box.bottom for line in lines) > cell.bottom - _LEAST_ROOM * lines[0].style.size


def blank_for_money(cell: Box, sheet: Sheet) -> Token | None:
    """The place to write that the cell beside `cell` is, if a sign of money is printed in it."""
    beside = sheet.grid.cell_right_of(cell)
    inside = _lines_in(beside, sheet) if beside is not None else []
    if beside is None or (sign := sign_of_money(inside)) is None:
        return None
    return Token(Mark.BLANK, sign, beside, inside[0].style)


def is_over_empty_row(cell: Box, sheet: Sheet) -> bool:
    """The head of a column whose first row is still to be filled in, as are all cells beside it."""
    below = _cell_under(cell, sheet)
    if below is None or (below.height < _LEAST_ROW_HEIGHT and _cell_under(below, sheet) is None):
        return False
    beside = (Box(x - 2, cell.top + 2, x + 2, cell.bottom - 2) for x in (cell.x0 - 6, cell.x1 + 6))
    has_neighbour = any(sheet.grid.cell_of(probe) is not None for probe in beside)
    in_row = (line for line in sheet.lines if line.cell is not None and below.top < line.box.middle < below.bottom)
    return has_neighbour and not any(len(line.text) >= _SHORTEST_WORDS for line in in_row)


def heads_over_empty_cells(cell: Box, sheet: Sheet) -> tuple[str, ...]:
    """What stands at the top of each column that is empty in the row of `cell`, as far as they stand side by side."""
    heads: list[str] = []
    at = sheet.grid.cell_right_of(cell)
    while at is not None and is_empty(at, sheet):
        heads.append(_head_of_column(at, sheet))
        beside = sheet.grid.cell_right_of(at)
        at = beside if beside != at else None
    return tuple(heads)


def _head_of_column(cell: Box, sheet: Sheet) -> str:
    """The words of the first cell over `cell` that has any."""
    above = [
        line
        for line in sheet.lines
        if line.cell is not None
        and line.cell.has_sides_of(cell, _SAME_COLUMN)
        and line.box.bottom <= cell.top + 2
        and line.check_before is None
    ]
    nearest = max((line.cell.top for line in above if line.cell is not None), default=None)
    return " ".join(line.text for line in above if line.cell is not None and line.cell.top == nearest)


def is_in_table_with_heads(cell: Box, sheet: Sheet) -> bool:
    """Right of the label are several empty cells, and words stand over them: each wants something of its own."""
    empty: list[Box] = []
    at = cell
    while (at := sheet.grid.cell_right_of(at) or at) not in (cell, *empty) and is_empty(at, sheet):
        empty.append(at)
    heads = [
        column
        for column in empty
        if any(
            line.box.bottom <= column.top + 2 and line.cell is not None and line.cell.has_sides_of(column, _SAME_COLUMN)
            for line in sheet.lines
        )
    ]
    return len(heads) >= _FEWEST_LABELS


def is_over_form(cell: Box, sheet: Sheet) -> bool:
    """The head of a box with several labels in it."""
    below = _cell_under(cell, sheet)
    inside = [line for line in _lines_in(below, sheet) if line.right is None] if below is not None else []
    return len({round(line.box.top / 4) for line in inside}) >= _FEWEST_ROWS_OF_A_FORM


def is_head_of_column(cell: Box, sheet: Sheet) -> bool:
    """Words stand beside it, and of the cells under the two one is a label and the other to be filled in."""
    below = _cell_under(cell, sheet)
    for beside in (cell_left_of(cell, sheet), sheet.grid.cell_right_of(cell)):
        if below is None or beside is None or abs(beside.bottom - cell.bottom) > 3 or is_empty(beside, sheet):
            continue
        other = _cell_under(beside, sheet)
        if other is not None and is_empty(other, sheet) != is_empty(below, sheet):
            return True
    return False


def heads_labelled_rows(cell: Box, sheet: Sheet) -> bool:
    """Under it stands a place to answer, in a row that begins with a label; beside it stands another head."""
    below, before = _cell_under(cell, sheet), cell_left_of(cell, sheet)
    if below is None or before is None or not _is_for_an_answer(below, sheet):
        return False
    first = below
    while (left := cell_left_of(first, sheet)) is not None and left.x0 < first.x0:
        first = left
    return first is not below and not _is_for_an_answer(first, sheet)


def cell_left_of(cell: Box, sheet: Sheet) -> Box | None:
    return sheet.grid.cell_of(Box(cell.x0 - 8, cell.top + 2, cell.x0 - 4, cell.bottom - 2))


def _cell_under(cell: Box, sheet: Sheet) -> Box | None:
    """As wide as the cell."""
    below = sheet.grid.cell_of(Box(cell.x0 + 2, cell.bottom + 4, cell.x1 - 2, cell.bottom + 8))
    return below if below is not None and below.has_sides_of(cell, _SAME_COLUMN) else None


def _is_for_an_answer(cell: Box, sheet: Sheet) -> bool:
    return all(
        sign_of_money([line]) or line.text.isdigit() or line.check_before is not None for line in _lines_in(cell, sheet)
    )


def is_empty(cell: Box, sheet: Sheet) -> bool:
    """Nothing but a sign of money stands in it, a remark that tells how to fill it, or the box for who does not."""
    lines = _lines_in(cell, sheet)
    if lines and opts_out(join_text([line.text for line in lines])):
        return True
    is_hint = len(lines) > 1 and are_hint([word for line in lines for word in line.words])
    if is_hint or sign_of_money(lines):
        return True
    return all(sign_of_money([line]) or _REMARK.match(line.text) or _STUB.match(line.text) for line in lines)


def _lines_in(cell: Box, sheet: Sheet) -> list[Line]:
    return [line for line in sheet.lines if cell.holds(line.box, slack=2)]
