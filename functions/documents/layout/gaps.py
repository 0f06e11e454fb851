"""Where in a row of words one line ends and the next begins beside it."""

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from functions.documents.layout.enumerators import enumerator_of, is_hollow_bullet
from functions.documents.layout.sheet import Grid
from functions.documents.layout.values import Box, Mark, Token
from functions.documents.layout.yes_no import POLAR

_WIDE_GAP = 2.0
ALIGNED_GAP = 0.9
_CAPTION_GAP = 0.6
_CAPTION_DISTANCE = 8.0
_HEAD_DISTANCE = 5.0
"""Over the places to write whose heads they are."""
_RECURRENCES = 4
_ROMAN = re.compile(r"^[IVX]{1,5}$")
_OTHER_SIZE = 1.0
_HIGHEST_BAR = 2.6
"""In sizes of its words."""
_NUMBERED_PART = re.compile(
    r"^(?:section|part|sección|parte|abschnitt|teil|partie|titre|chapter)\s(?:[A-Z]|\d{1,2}|[IVX]{1,5})[.:–—-]?$",
    re.IGNORECASE,
)


class Spacing(NamedTuple):
    """What tells of a page where one line ends and the next begins beside it."""

    words: tuple[Token, ...]
    grid: Grid
    aligned: Counter[int]
    borders: tuple[Box, ...]
    """The spaces between blanks that stand side by side: captions under them part there too."""
    is_mirrored: bool


def parts(words: list[Token], before: Token, token: Token, usual: float, spacing: Spacing) -> bool:
    """Whether a line ends between `before` and `token`."""
    gap = token.box.x0 - before.box.x1
    size = max(before.style.size, token.style.size)
    is_number = token.text.isdigit()
    if len(words) == 2 and gap < 6 * size and before.style.bold == token.style.bold and _names_part(words):
        return is_number
    if spacing.grid.divides(before.box, token.box):
        return True
    if len(words) == 1 and before.text.lower() in POLAR and before.style.bold != token.style.bold:
        return True
    is_enumerator = enumerator_of(before.text, allow_bare=True) or is_hollow_bullet(before.text, gap, size)
    if len(words) == 1 and is_enumerator and gap < 6 * size:
        return False
    if _numbers_bar(words, token, spacing.grid):
        return False
    if gap > _WIDE_GAP * size:
        return gap > 2.2 * usual or usual > _WIDE_GAP * size
    if gap > _CAPTION_GAP * size and any(
        before.box.x1 - 3 <= border.x1
        and border.x0 <= token.box.x0 + 3
        and (
            -2 < token.box.top - border.bottom < _CAPTION_DISTANCE
            or -_HEAD_DISTANCE < token.box.bottom - border.top < _HEAD_DISTANCE
        )
        for border in spacing.borders
    ):
        return True
    is_set_otherwise = before.style.bold != token.style.bold and abs(before.style.size - token.style.size) > _OTHER_SIZE
    recurs = sum(spacing.aligned[round(token.box.x0 / 3) + shift] for shift in (-1, 0, 1)) >= _RECURRENCES
    return gap > ALIGNED_GAP * size and gap > 2.5 * usual and (recurs or is_set_otherwise)


def _numbers_bar(words: list[Token], token: Token, grid: Grid) -> bool:
    """`IV.` at the left of a bar in the middle of which its heading stands."""
    first = words[0]
    is_number = enumerator_of(first.text) not in (None, "•") or _ROMAN.match(first.text) is not None
    if len(words) > 1 or not (is_number and first.style.bold and token.style.bold):
        return False
    cell = grid.cell_of(first.box)
    return cell is not None and cell.height < _HIGHEST_BAR * first.style.size and cell == grid.cell_of(token.box)


def _names_part(words: list[Token]) -> bool:
    """`PART 4:` stands before the part's title, even where it has a ground or a cell of its own."""
    return _NUMBERED_PART.match(f"{words[0].text} {words[1].text}") is not None


def recurring_starts(rows: list[list[Token]]) -> Counter[int]:
    """How often a word begins at an x position after a gap, over the page."""
    starts: Counter[int] = Counter()
    for row in rows:
        for before, after in pairwise(row):
            if after.box.x0 - before.box.x1 > ALIGNED_GAP * after.style.size:
                starts[round(after.box.x0 / 3)] += 1
    return starts


def borders_of(marks: list[Token]) -> tuple[Box, ...]:
    blanks = sorted((mark for mark in marks if mark.mark is Mark.BLANK), key=lambda mark: mark.box.x0)
    return tuple(
        Box(left.box.x1 - 2, left.box.top, right.box.x0 + 2, left.box.bottom)
        for at, left in enumerate(blanks)
        for right in blanks[at + 1 :]
        if abs(left.box.bottom - right.box.bottom) < 4 and -4 < right.box.x0 - left.box.x1 < 40
    )
