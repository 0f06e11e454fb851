"""A label that is broken early in its cell: `OWED` / `TO WHOM?`, though both words would have fitted into one line."""

from collections.abc import Sequence

from functions.documents.layout.joining import ENDS
from functions.documents.layout.values import Line

_MOST_LINES = 3
_MOST_WORDS = 5
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
