"""Tables that give each question choices of its own: `How often do you drink? | Never | Monthly | Weekly`."""

from collections.abc import Sequence

from functions.documents.layout.values import UNPRINTED, Box, Line, Mark, Token

_SAME_EDGE = 3.0
_FEWEST, _FEWEST_ROWS = 3, 2
_MOST_WORDS = 8
_ROOM, _NEAR_TOP = 1.2, 0.7
"""In sizes."""


def with_cell_choices(lines: Sequence[Line]) -> list[Line]:
    """As if a box stood before the words of each cell right of one that asks."""
    cells: dict[Box, list[Line]] = {}
    for line in lines:
        if line.cell is not None:
            cells.setdefault(line.cell, []).append(line)
    tables: dict[tuple[int, ...], list[list[list[Line]]]] = {}
    for cell, inside in cells.items():
        if inside[-1].text.endswith("?") and (row := _beside(cell, cells)):
            tables.setdefault(tuple(round(choice[0].box.x0 / _SAME_EDGE) for choice in row), []).append(row)
    rows = [row for table in tables.values() if len(table) >= _FEWEST_ROWS for row in table]
    first = {id(inside[0]) for row in rows for inside in row}
    return [line._replace(left=_check_before(line)) if id(line) in first else line for line in lines]


def _beside(cell: Box, cells: dict[Box, list[Line]]) -> list[list[Line]]:
    """What stands in the further cells of the row, if each could be a choice; nothing stands left of the question."""
    level = [
        other
        for other in cells
        if other != cell and abs(other.top - cell.top) < _SAME_EDGE and abs(other.bottom - cell.bottom) < _SAME_EDGE
    ]
    inside = [cells[other] for other in sorted(level)]
    is_first = all(other.x0 > cell.x0 for other in level)
    is_form = all(_has_room(other, cells[other]) for other in (cell, *level))
    is_row = is_first and not is_form and len(inside) >= _FEWEST
    return inside if is_row and all(_is_choice(lines) for lines in inside) else []


def _has_room(cell: Box, inside: Sequence[Line]) -> bool:
    """To write, under a label at its top."""
    size = inside[0].style.size
    return inside[0].box.top - cell.top < _NEAR_TOP * size and cell.bottom - inside[-1].box.bottom > _ROOM * size


def _is_choice(lines: Sequence[Line]) -> bool:
    words = sum(len(line.words) for line in lines)
    return words <= _MOST_WORDS and all(
        line.is_unmarked and not line.text.endswith((":", "?", "$")) and any(map(str.isalnum, line.text))
        for line in lines
    )


def _check_before(line: Line) -> Token:
    box, style = line.box, line.words[0].style
    return Token(Mark.CHECK, UNPRINTED, box._replace(x0=box.x0 - style.size / 2, x1=box.x0 - 1), style)
