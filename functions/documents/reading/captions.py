"""Whether a place to write is labelled by the words over it or by the caption under it."""

from collections.abc import Sequence

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Token
from functions.documents.reading.cells import cell_left_of, is_empty
from functions.documents.reading.wording import asks, prompts

_CLEARLY_CLOSER = 1.5
_SAME_START = 8.0
_LOWEST_BOX = 12.0
_FEWEST_LINES = 6
_NEARLY_ALL, _NOT_ALL = 0.9, 0.75

type Near = tuple[int | None, int | None]
"""The blocks over and under a blank."""


def labelled_above(marks: Sequence[Token], near: dict[int, Near], blocks: Sequence[Block]) -> set[int]:
    """The blanks, by id, of stacks `label, blank, label, blank`: the first blank tells for all those under it."""
    above: dict[int, bool] = {}
    is_usual = _stand_over(marks, near)
    over_lines = _stand_over_lines(marks, near, blocks)
    by_under: dict[int, bool] = {}
    for mark in marks:
        over, under = near[id(mark)]
        is_above = by_under.get(over) if over is not None else None
        if over_lines and over is not None and not _is_box(mark):
            is_above = _begins_at(blocks[over], mark)
        if is_above is None:
            is_above = _is_closer_over(over, under, mark, blocks, is_usual=is_usual)
        above[id(mark)] = is_above and over is not None
        if under is not None:
            by_under[under] = above[id(mark)]
    return {at for at, is_above in above.items() if is_above}


def is_caption(block: Block, mark: Token) -> bool:
    """Small or centred under its line, as captions are."""
    return abs(block.box.center - mark.box.center) < 0.15 * mark.box.width or block.text.startswith("(")


def is_remark(block: Block) -> bool:
    """Under a line that has its label says how to fill it: `(if different from above)`."""
    return block.text.startswith(("(", "[")) and block.text.endswith((")", "]"))


def is_hint_in_cell(block: Block, sheet: Sheet) -> bool:
    """`(max 30 characters)`, all that stands in a cell beside the cell of a label."""
    is_bracket = block.text.startswith(("(", "[")) or block.text.endswith((")", "]"))
    if block.cell is None or not is_bracket or not is_empty(block.cell, sheet):
        return False
    label = cell_left_of(block.cell, sheet)
    return label is not None and not is_empty(label, sheet)


def _is_closer_over(
    over: int | None, under: int | None, mark: Token, blocks: Sequence[Block], *, is_usual: bool
) -> bool:
    """Words as close on either side are told by the page: `is_usual` where labels stand over their boxes elsewhere."""
    if over is None:
        return False
    if under is None:
        return True
    above, below = mark.box.top - blocks[over].box.bottom, blocks[under].box.top - mark.box.bottom
    lead = below - above
    if blocks[over].style == blocks[under].style:
        if _is_box(mark):
            lead += 2 * _CLEARLY_CLOSER if is_usual else _CLEARLY_CLOSER
        elif asks(blocks[over].text) or prompts(blocks[over].text) or blocks[over].text.endswith((":", "*")):
            lead += 2 * _CLEARLY_CLOSER  # what is set alike under it is the next label, and no caption
    is_alike = abs(blocks[over].box.x0 - blocks[under].box.x0) < _SAME_START
    is_over_alone = _begins_at(blocks[over], mark) and not _begins_at(blocks[under], mark)
    return lead > _CLEARLY_CLOSER and (is_alike or is_over_alone)


def _is_box(mark: Token) -> bool:
    return not mark.text and mark.box.height > _LOWEST_BOX


def _stand_over(marks: Sequence[Token], near: dict[int, Near]) -> bool:
    """Of the boxes that have words on one side only, most have them over them."""
    lone = [near[id(mark)] for mark in marks if _is_box(mark) and (None in near[id(mark)])]
    over = sum(above is not None for above, _ in lone)
    return over > sum(under is not None for _, under in lone)


def _stand_over_lines(marks: Sequence[Token], near: dict[int, Near], blocks: Sequence[Block]) -> bool:
    """Of the lines to write on each begins where the label over it does, and many have no words that do so under them:
    rows of labels and lines, closely under one another.
    """
    lines = [(mark, *near[id(mark)]) for mark in marks if not _is_box(mark) and near[id(mark)] != (None, None)]
    over = sum(at is not None and _begins_at(blocks[at], mark) for mark, at, _ in lines)
    under = sum(at is not None and _begins_at(blocks[at], mark) for mark, _, at in lines)
    return len(lines) >= _FEWEST_LINES and over >= _NEARLY_ALL * len(lines) and under <= _NOT_ALL * len(lines)


def _begins_at(block: Block, mark: Token) -> bool:
    return abs(block.box.x0 - mark.box.x0) < _SAME_START / 2
