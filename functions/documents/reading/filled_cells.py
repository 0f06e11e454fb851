"""Forms that somebody has filled in: small labels at the top of their cells, under each an answer in other print."""

from collections.abc import Sequence

from functions.documents.layout.values import Block, Box
from functions.documents.reading.lexicon import FIELD_NAME
from functions.documents.reading.wording import asks

_FEWEST = 4
_LEAST_NAMED = 0.5
_MOST_WORDS = 9
_MOST_ANSWERS = 2
_LARGER = 1.15


def filled_cells(blocks: Sequence[Block]) -> dict[int, tuple[int, ...]]:
    """Label → the blocks of its answer; nothing where few of them are worded as labels of forms are."""
    cells: dict[tuple[int, Box], list[int]] = {}
    for index, block in enumerate(blocks):
        if block.cell is not None:
            cells.setdefault((block.page, block.cell), []).append(index)
    filled = {
        inside[0]: tuple(inside[1:])
        for (_, cell), inside in cells.items()
        if _is_filled([blocks[index] for index in inside], cell)
    }
    rows = {(blocks[index].page, round(blocks[index].box.top / 3)) for index in filled}
    named = sum(FIELD_NAME.search(blocks[index].text) is not None for index in filled)
    is_form = len(filled) >= _FEWEST and len(rows) < len(filled) and named >= _LEAST_NAMED * len(filled)
    return filled if is_form else {}


def _is_filled(inside: Sequence[Block], cell: Box) -> bool:
    label, answers = inside[0], inside[1:]
    return (
        0 < len(answers) <= _MOST_ANSWERS
        and len(label.lines) == 1
        and label.box.top - cell.top < label.style.size
        and len(label.text.split()) <= _MOST_WORDS
        and not label.text.endswith(".")
        and all(
            block.is_unmarked
            and block.enumerator is None
            and block.style.size > _LARGER * label.style.size
            and block.box.top > label.box.middle
            and not asks(block.text)
            for block in answers
        )
        and label.is_unmarked
    )
