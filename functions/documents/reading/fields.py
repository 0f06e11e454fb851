"""Labels of places to write: the words left of, above, under or right of a blank."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Box, Mark, Token
from functions.documents.reading.blank_sentences import Sentences
from functions.documents.reading.captions import Near, is_caption, is_hint_in_cell, is_remark, labelled_above
from functions.documents.reading.cells import (
    blank_for_money,
    is_before_empty_cell,
    is_beside_full_cell,
    is_in_table_with_heads,
    is_over_empty_row,
    waits_for_words,
)
from functions.documents.reading.kind_words import SIGNATURE
from functions.documents.reading.label_wording import is_label, is_short_label, is_year_of_thing
from functions.documents.reading.remarks import is_small_print_under
from functions.documents.reading.roomy_cells import numbered_labels, roomy_labels
from functions.documents.reading.wording import prompts, sentences

_LONGEST_ORDER, _LONGEST_PARAGRAPH = 420, 700
_TALL = 30.0
_MOST_WORDS_BESIDE = 14
_MOST_WORDS_OVER = 8
_ABOVE = 12.0
_UNDER = 9.0
_SAME_ROW = 2.0
"""So near one another, that is the label rather which has no boxes behind it."""
_UNDER_SIGNED = 16.0
"""Nothing else is meant by it than the line over it."""
_LEAST_ROOM_BESIDE = 60.0
_MOST_OF_CELL = 0.7
_MOST_NAME_WORDS = 5
_ROOM_UNDER = 1.5
_SIGNED = re.compile(r"^(?:signed|signature|firma|signé|gezeichnet|unterschrift|x|by)\W*$", re.IGNORECASE)
"""Before a line whose caption says who signs."""
_LEFT_BEHIND = re.compile(r"^[\s,.;]+$")
"""Between the parts of an address that a machine would fill in."""


class Label(NamedTuple):
    block: int
    blank: Token | None
    text: str
    continued_by: tuple[int, ...] = ()
    """The blocks after the blank, or between further ones, that go on with the same sentence."""
    is_of_row: bool = False
    """It names a row of a table, of which every column wants something else."""
    is_of_amounts: bool = False
    """It is one of the lines of a return, whose numbers stand again before their amounts."""


def read_labels(blocks: Sequence[Block], sheets: Sequence[Sheet], taken: set[int]) -> list[Label]:
    """`taken` are blocks that are something else already: headings, options, cells of question tables."""
    labels: dict[int, Label] = {}
    by_page: dict[int, list[int]] = {}
    for index, block in enumerate(blocks):
        if index not in taken:
            by_page.setdefault(block.page, []).append(index)
    numbered = numbered_labels([blocks[index] for indexes in by_page.values() for index in indexes])
    for sheet in sheets:
        indexes = [at for at in by_page.get(sheet.page.number, []) if not is_hint_in_cell(blocks[at], sheet)]
        for label in [
            *_left_of_blanks(blocks, indexes),
            *_over_and_under(blocks, indexes, sheet),
            *_in_open_cells(blocks, indexes, sheet, numbered),
        ]:
            labels.setdefault(label.block, label)
    swallowed = {index for label in labels.values() for index in label.continued_by}
    return [labels[index] for index in sorted(labels) if index not in swallowed]


def _left_of_blanks(blocks: Sequence[Block], indexes: list[int]) -> Iterator[Label]:
    sentences = Sentences(blocks, indexes)
    labelled = {id(blocks[index].right): blocks[index] for index in indexes if blocks[index].blank_behind}
    for index in indexes:
        block = blocks[index]
        if (sentence := sentences.around(index)) is not None:
            yield Label(index, block.right, sentence.text, continued_by=sentence.members)
        elif block.blank_behind and (is_label(block) or is_year_of_thing(block, labelled.get(id(block.left)))):
            rest = sentences.behind(index)
            yield Label(
                index, block.right, rest.text if rest else block.text, continued_by=rest.members if rest else ()
            )


def _over_and_under(blocks: Sequence[Block], indexes: list[int], sheet: Sheet) -> Iterator[Label]:
    lefts = {id(blocks[index].right) for index in indexes if is_label(blocks[index])}
    signed = {id(blocks[index].right) for index in indexes if _SIGNED.match(blocks[index].text)}
    blanks = [mark for mark in sheet.marks if mark.mark is Mark.BLANK]
    near: dict[int, Near] = {
        id(mark): (
            _nearest(blocks, indexes, mark, sheet, is_under=False),
            _nearest(blocks, indexes, mark, sheet, is_under=True),
        )
        for mark in blanks
    }
    stacked = labelled_above(blanks, near, blocks)
    captions: list[int] = []
    for mark in blanks:
        has_left = id(mark) in lefts
        over, under = near[id(mark)]
        beside = next((index for index in indexes if blocks[index].left is mark), None)
        is_tall = mark.box.height > _TALL
        is_free = over is not None and over not in captions
        if over is not None and is_free and not has_left and _is_in_cell_of(blocks[over], mark, sheet):
            yield Label(over, mark, blocks[over].text)
        elif (
            under is not None
            and not is_tall
            and id(mark) not in stacked
            and (not has_left or is_caption(blocks[under], mark))
        ):
            level = [under, *_beside_caption(blocks, indexes, under, mark)]
            if has_left and len(level) == 1 and (is_remark(blocks[under]) or id(mark) in signed):
                continue
            captions += level
            for index in level:
                yield Label(index, mark, blocks[index].text)
            if over is not None and blocks[over].text.endswith(":"):
                yield Label(over, mark, blocks[over].text)
        elif over is not None and not has_left:
            yield Label(over, mark, blocks[over].text)
        elif beside is not None and not has_left and under is None and is_short_label(blocks[beside]):
            yield Label(beside, mark, blocks[beside].text)


def _beside_caption(blocks: Sequence[Block], indexes: list[int], caption: int, mark: Token) -> Iterator[int]:
    """One long line may have several captions: `(street)   (city)   (state)`."""
    box = blocks[caption].box
    for index in indexes:
        other = blocks[index]
        is_level = abs(other.box.top - box.top) < 3 and other.box.overlap_x(mark.box) > 0.7 * other.box.width
        if index != caption and is_level and is_label(other) and other.is_unmarked:
            yield index


def _is_in_cell_of(block: Block, mark: Token, sheet: Sheet) -> bool:
    return block.cell is not None and sheet.grid.cell_of(mark.box) == block.cell


def _nearest(blocks: Sequence[Block], indexes: list[int], mark: Token, sheet: Sheet, *, is_under: bool) -> int | None:
    found: dict[int, float] = {}
    for index in indexes:
        block = blocks[index]
        distance = block.box.top - mark.box.bottom if is_under else mark.box.top - block.box.bottom
        reach = _ABOVE if not is_under else _UNDER_SIGNED if SIGNATURE.search(block.text) else _UNDER
        if not -0.6 * min(block.box.height, 14.0) <= distance <= reach:
            continue
        is_numbered = mark.widget is not None and (block.enumerator or "").isdigit()
        if block.box.overlap_x(mark.box) < 0.3 * min(block.box.width, mark.box.width):
            continue
        if not is_under and index - 1 in indexes and is_small_print_under(blocks[index - 1], block):
            continue
        is_order = not is_under and (
            (len(block.text) <= _LONGEST_ORDER and prompts(block.text)) or _orders_at_length(block.text, mark)
        )
        if not (is_order or is_label(block, is_numbered=is_numbered)):
            continue
        if block.blank_behind and block.right is not mark:
            continue
        if block.check_before:
            continue
        own_line = Box(mark.box.x0, mark.box.bottom + 3, mark.box.x1, mark.box.bottom + 3)
        upper, lower = (own_line, block.box) if is_under else (block.box, mark.box)
        if sheet.grid.separates(upper, lower):
            continue
        found[index] = distance
    row = [index for index in found if found[index] < min(found.values()) + _SAME_ROW]
    return min(row, key=lambda index: (blocks[index].check_behind is not None, found[index]), default=None)


def _orders_at_length(text: str, mark: Token) -> bool:
    """A paragraph over a box for several lines that says what to write there, after or before what else it says."""
    is_over_box = mark.box.height > _TALL and text.endswith(":") and len(text) <= _LONGEST_PARAGRAPH
    return is_over_box and any(prompts(sentence) for sentence in sentences(text))


def _in_open_cells(blocks: Sequence[Block], indexes: list[int], sheet: Sheet, numbered: set[int]) -> Iterator[Label]:
    """A label alone in a cell with room to write, or before an empty cell."""
    indexes = [index for index in indexes if not _LEFT_BEHIND.match(blocks[index].text)]
    roomy = roomy_labels([blocks[index] for index in indexes], numbered)
    body = max((blocks[index].style.size for index in indexes), default=0.0)
    for index in indexes:
        block = blocks[index]
        cell = block.cell
        is_order = len(block.text) <= _LONGEST_ORDER and prompts(block.text)
        if cell is None or not (is_label(block) or is_order) or block.enumerator == "•":
            continue
        if id(block) in numbered:
            yield Label(index, blank_for_money(cell, sheet), block.text)
            continue
        if any(at != index and blocks[at].cell == cell and not _is_aside(blocks[at], block) for at in indexes):
            if _is_one_of_labels(blocks, indexes, index) or _opens_roomy_row(blocks, indexes, cell):
                yield Label(index, None, block.text)
            continue
        lowest = max(blocks[other].box.bottom for other in indexes if blocks[other].cell == cell)
        has_room_below = cell.bottom - lowest > 0.9 * block.style.size and not is_beside_full_cell(cell, sheet)
        is_open = block.text.endswith((":", "#")) and (has_room_below or cell.x1 - block.box.x1 > _LEAST_ROOM_BESIDE)
        words = len(block.text.split())
        is_open = is_open or id(block) in roomy or waits_for_words(block, sheet, body)
        is_beside = (is_order or words <= _MOST_WORDS_BESIDE) and is_before_empty_cell(block, cell, sheet)
        if is_open or is_beside or (words <= _MOST_WORDS_OVER and is_over_empty_row(cell, sheet)):
            blank = blank_for_money(cell, sheet)
            yield Label(index, blank, block.text, is_of_row=is_in_table_with_heads(cell, sheet))


def _is_aside(other: Block, block: Block) -> bool:
    """A remark, or the letter that says where to sign."""
    return is_remark(other) or (other.text.lower() == "x" and SIGNATURE.search(block.text) is not None)


def _is_one_of_labels(blocks: Sequence[Block], indexes: list[int], at: int) -> bool:
    """It ends in a colon, has room behind it, and so has most of what stands in its cell, with or without a field."""
    block = blocks[at]
    cell = block.cell
    if cell is None or block.right is not None or not block.text.endswith(":"):
        return False
    inside = [blocks[index] for index in indexes if blocks[index].cell == cell]
    behind = [other.box.x0 for other in inside if other.is_level_with(block) and other.box.x0 > block.box.x1]
    is_list = sum(other.text.endswith(":") for other in inside) >= _MOST_OF_CELL * len(inside)
    return is_list and min([cell.x1, *behind]) - block.box.x1 > _LEAST_ROOM_BESIDE


def _opens_roomy_row(blocks: Sequence[Block], indexes: list[int], cell: Box) -> bool:
    """All that stands in the cell is one row of names at its top: `First name   Last name`, with room under them."""
    inside = [blocks[index] for index in indexes if blocks[index].cell == cell]
    first = inside[0]
    return (
        all(other.is_level_with(first) and other.is_unmarked and len(other.lines) == 1 for other in inside)
        and all(len(other.text.split()) <= _MOST_NAME_WORDS for other in inside)
        and cell.bottom - max(other.box.bottom for other in inside) > _ROOM_UNDER * first.style.size
        and first.box.top - cell.top < first.style.size
    )
