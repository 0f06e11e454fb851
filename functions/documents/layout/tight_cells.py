"""A label in two lines of its cell: broken early, `OWED` / `TO WHOM?`, or in two languages, `Apellidos` / `Surname`."""

from collections.abc import Sequence

from functions.documents.layout.joining import ENDS
from functions.documents.layout.values import Line

_MOST_LINES = 3
_MOST_WORDS = 5
_MOST_NAME_WORDS = 8
_LEAST_ROOM = 1.0
"""Over and under the label, in sizes: what has more is no tight cell."""


def fills_cell(chain: Sequence[Line], below: Line, inside: Sequence[Line]) -> bool:
    """`below` ends what its cell holds (`inside`) and has room for."""
    cell, room = below.cell, _LEAST_ROOM * below.style.size
    return (
        cell is not None
        and len(inside) == len(chain) + 1 <= _MOST_LINES
        and cell.bottom - below.box.bottom < room
        and chain[0].box.top - cell.top < room
        and chain[-1].style == below.style
        and all(len(line.words) <= _MOST_WORDS and line.is_unmarked for line in inside)
        and not ENDS.search(chain[-1].text)
    )


def is_named_twice(chain: Sequence[Line], below: Line, inside: Sequence[Line]) -> bool:
    """`below` says in plain letters what the cell's only other line says in bold."""
    cell, line = below.cell, chain[0]
    if cell is None or len(chain) > 1 or len(inside) != _MOST_LINES - 1:
        return False
    return (
        all(word.style.bold for word in line.words)
        and not below.style.bold
        and cell.bottom - below.box.bottom < _LEAST_ROOM * below.style.size
        and all(len(each.words) <= _MOST_NAME_WORDS and each.is_unmarked and each.text[:1].isupper() for each in inside)
        and not ENDS.search(line.text)
        and not ENDS.search(below.text)
    )
