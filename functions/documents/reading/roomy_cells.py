"""Cells whose few words stand at their top, with room to write under them, and those that open with a number."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from functions.documents.layout.values import Block, Box
from functions.documents.reading.lexicon import FIELD_NAME
from functions.documents.reading.wording import sentences

_LEAST_ROOM = 0.9
"""Of the size of the words: less is no room to write."""
_MUCH_ROOM = 1.8
_MOST_WORDS, _MOST_OF_NUMBERED = 12, 14
_FEWEST_LABELS = 2
_FEWEST_NUMBERED, _MANY_NUMBERED = 6, 12
_MOST_ROWS = 0.6
"""Of many numbered cells, so that most stand side by side with others: it is a form whatever they name."""
_FEWEST_SENTENCE_WORDS = 3
_SMALLER = 0.9
_LEAST_NAMED, _LEAST_ROOMY = 0.3, 0.6
_IN_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_TELLS_WHEN = re.compile(r"^\(?(?:if|see|for|use|attach|enter)\b", re.IGNORECASE)


def roomy_labels(blocks: Sequence[Block], numbered: Set[int] = frozenset()) -> set[int]:
    """By id, those of one page that stand in rows whose cells all hold a few words at their top and room under them;
    where there are such rows, also two or more in a row with others, and one in a cell as wide as the table, if it is
    numbered or has much room.

    A table that is filled already looks the same: some must be worded as labels of forms are, or be `numbered` ones.
    """
    rows: dict[int, list[tuple[Block, Box]]] = {}
    marked = {block.cell for block in blocks if not block.is_unmarked}
    for block in blocks:
        if block.cell is not None and block.cell not in marked:
            rows.setdefault(round(block.cell.top / 3), []).append((block, block.cell))
    plain_rows = [plain for row in rows.values() if (plain := _without_title(row))]
    roomy = [row for row in plain_rows if all(_has_room_under(*at) for at in row)]
    if any(len(row) >= _FEWEST_LABELS for row in roomy):
        most = (_most_with_room(row) for row in plain_rows if row not in roomy)
        roomy += [row for row in most if len(row) >= _FEWEST_LABELS]
    in_rows = [block for row in roomy if len(row) >= _FEWEST_LABELS for block, _ in row]
    across = [
        block
        for row in roomy
        if len(row) < _FEWEST_LABELS
        for block, _ in row
        if block.enumerator is not None or _has_much_room(block)
    ]
    found = [*in_rows, *across] if in_rows else []
    named = sum(id(block) in numbered or FIELD_NAME.search(block.text) is not None for block in found)
    return {id(block) for block in found} if named >= _LEAST_NAMED * len(found) else set()


def _most_with_room(row: list[tuple[Block, Box]]) -> list[tuple[Block, Box]]:
    """Those alone in their cells with room under them, if most cells of the row are such."""
    within = Counter(_rounded(cell) for _, cell in row)
    found = [(block, cell) for block, cell in row if within[_rounded(cell)] == 1 and _has_room_under(block, cell)]
    return found if len(found) >= _LEAST_ROOMY * len(within) else []


def _rounded(cell: Box) -> tuple[int, int]:
    return round(cell.x0 / 4), round(cell.x1 / 4)


def _without_title(row: list[tuple[Block, Box]]) -> list[tuple[Block, Box]]:
    """The title of a form may stand in its first row of cells, in bold."""
    plain = [member for member in row if not member[0].style.bold]
    return plain if len(plain) == len(row) - 1 else row


def numbered_labels(blocks: Sequence[Block]) -> set[int]:
    """By id, those that open a cell of their own with a number, where many do: `4. Sex`, `12 - Job`."""
    opening: dict[tuple[int, Box], Block] = {}
    for block in blocks:
        place = (block.page, block.cell) if block.cell is not None else None
        if place is not None and (place not in opening or block.box.top < opening[place].box.top - 2):
            opening[place] = block
    numbered = [
        block
        for block in opening.values()
        if (block.enumerator or "")[:1].isdigit()
        and block.left is None
        and len(without_remark(block.text).split()) <= _MOST_OF_NUMBERED
        and not (block.text.endswith(".") and len(block.text.split()) >= _FEWEST_SENTENCE_WORDS)
    ]
    numbered = _without_codes(numbered, Counter((block.page, block.cell) for block in blocks if block.enumerator))
    rows = {(block.page, round(block.box.top / 3)) for block in numbered}
    is_form = len(numbered) >= _FEWEST_NUMBERED and len(rows) < len(numbered)
    is_wide = len(numbered) >= _MANY_NUMBERED and len(rows) <= _MOST_ROWS * len(numbered)
    named = sum(FIELD_NAME.search(block.text) is not None for block in numbered)
    is_form = is_form and (is_wide or named >= _LEAST_NAMED * len(numbered))
    return {id(block) for block in numbered} if is_form else set()


def _without_codes(numbered: Sequence[Block], within: Mapping[tuple[int, Box | None], int]) -> list[Block]:
    """Those in smaller print of which one cell has several are codes: `1 - None`, `2 - Conditional`."""
    usual = Counter(block.style.size for block in numbered).most_common(1)
    return [
        block for block in numbered if within[block.page, block.cell] == 1 or block.style.size > _SMALLER * usual[0][0]
    ]


def numbered_with_room(blocks: Sequence[Block]) -> set[int]:
    """Of the numbered labels those, by id, that are set as most are and have much room: no headings, however alone."""
    numbered = numbered_labels(blocks)
    labels = [block for block in blocks if id(block) in numbered]
    styles = Counter(block.style for block in labels).most_common(1)
    return {id(block) for block in labels if block.style == styles[0][0] and _has_much_room(block)}


def _has_much_room(block: Block) -> bool:
    return block.cell is not None and block.cell.bottom - block.box.bottom > _MUCH_ROOM * block.style.size


def name_before_remark(text: str) -> str:
    """`Home address (number and street)` of `Home address (number and street). If you have a box, see page 2.`"""
    parts = sentences(text)
    is_name = len(parts) > 1 and FIELD_NAME.search(parts[0]) and all(_TELLS_WHEN.match(part) for part in parts[1:])
    return parts[0].rstrip(".") if is_name else text


def without_remark(text: str) -> str:
    """`City, ZIP code` of `City, ZIP code (If a foreign address, enter the province (if any) and country.)`"""
    return _IN_BRACKETS.sub("", text)


def _has_room_under(block: Block, cell: Box) -> bool:
    under, over = cell.bottom - block.box.bottom, block.box.top - cell.top
    name = name_before_remark(block.text)
    return (
        under > _LEAST_ROOM * block.style.size
        and under > 1.5 * over
        and len(without_remark(name).split()) <= _MOST_WORDS
        and not (name.endswith(".") and len(name.split()) >= _FEWEST_SENTENCE_WORDS)
        and not block.text[:1].islower()
        and block.left is None
    )
