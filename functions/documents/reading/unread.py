"""Places to write or to tick that no question took: nothing of a form may be lost without a word to the lawyer."""

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Box, Mark, Token
from functions.documents.reading.drafts import Draft
from functions.documents.reading.lexicon import ANSWER_PLACE, GUIDANCE, OF_OFFICIALS
from functions.documents.reading.questions import Reading

_NAMES = re.compile(r"[^\W\d_]{2}")
"""The number of a line before its place, `14a`, names nothing."""
_CLOSE = 40.0
"""What stands nearer before a place, in its cell, is what names it."""
_NEXT = 25.0
_UNDER = 12.0
_LEVEL = 0.3


class UnreadPlace(NamedTuple):
    page: int
    box: Box


class _Text(NamedTuple):
    box: Box
    is_read: bool


def unread_places(reading: Reading, drafts: Sequence[Draft], sheets: Sequence[Sheet]) -> list[UnreadPlace]:
    """Each that stands next to nothing of a question, nor next to a place that does, from top to bottom."""
    read = _read_blocks(reading, drafts)
    claimed = {id(label.blank) for at, label in reading.labels.items() if at in read and label.blank is not None}
    claimed |= {id(mark) for at in read for mark in _marks_beside(reading.blocks[at])}
    found: list[UnreadPlace] = []
    for sheet in sheets:
        number = sheet.page.number
        texts = [
            _Text(line.box, at in read)
            for at, block in enumerate(reading.blocks)
            if block.page == number and _NAMES.search(block.text)
            for line in block.lines
        ]
        seen: list[_Text] = []
        for mark in sheet.marks:
            is_read = id(mark) in claimed or _is_read(mark, [*texts, *seen], sheet)
            seen.append(_Text(mark.box, is_read))
            if not is_read and (mark.mark is Mark.BLANK or mark.widget is not None or _is_beside(mark, texts)):
                found.append(UnreadPlace(number, mark.box))
    return [place for place in found if not _comes_back(place, found)]


def _comes_back(place: UnreadPlace, found: Sequence[UnreadPlace]) -> bool:
    """It stands on several pages at the same height: a rule of their heads or feet."""
    return sum(abs(other.box.top - place.box.top) < 1 for other in found if other.page != place.page) > 1


def _read_blocks(reading: Reading, drafts: Sequence[Draft]) -> Set[int]:
    """Those that a question was made of, and those that are left out for a reason."""
    asked = {draft.block for draft in drafts}
    read = asked | reading.left_out | reading.tables.beside
    texts = enumerate(block.text for block in reading.blocks)
    read |= {at for at, text in texts if ANSWER_PLACE.match(text) or GUIDANCE.match(text) or OF_OFFICIALS.search(text)}
    for at in asked:
        read |= {*reading.choices.options.get(at, ()), *reading.choices.pairs.get(at, ())}
        read |= {*reading.labels[at].continued_by} if at in reading.labels else set()
    return read


def _marks_beside(block: Block) -> Iterator[Token]:
    return (mark for line in block.lines for mark in (line.left, line.right) if mark is not None)


def _is_beside(mark: Token, texts: Sequence[_Text]) -> bool:
    """Words stand close to it: what is drawn as a box is no ornament."""
    return any(
        text.box.overlap_y(mark.box) > 0 and (0 < max(text.box.x0 - mark.box.x1, mark.box.x0 - text.box.x1) < _NEXT)
        for text in texts
    )


def _is_read(mark: Token, others: Sequence[_Text], sheet: Sheet) -> bool:
    box = mark.box
    level = [other for other in others if other.box.is_level_with(box, _LEVEL)]
    before = max((one for one in level if one.box.x1 < box.x0 + 2), key=lambda one: one.box.x1, default=None)
    behind = min((one for one in level if one.box.x0 > box.x1 - 2), key=lambda one: one.box.x0, default=None)
    if behind is not None and behind.box.x0 - box.x1 < _NEXT and behind.is_read:
        return True
    under = [one for one in others if one.box.overlap_x(box) > 0 and -2 < one.box.top - box.bottom < _UNDER]
    if any(one.is_read for one in under):
        return True
    if before is not None and box.x0 - before.box.x1 < _CLOSE and not sheet.grid.divides(before.box, box):
        return before.is_read
    over = [one for one in others if one.box.overlap_x(box) > 0 and one.box.bottom < box.top + 0.5 * box.height]
    above = max(over, key=lambda one: one.box.bottom, default=None)
    return any(one is not None and one.is_read for one in (before, above))
