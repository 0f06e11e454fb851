"""From words to lines: what stands at one height is a row; a row is split where its parts do not belong together."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise, takewhile
from typing import NamedTuple

from functions.documents.layout.beginnings import enumerated
from functions.documents.layout.cells import grid_of
from functions.documents.layout.columns import form_gutter_of, gutter_of, in_reading_order
from functions.documents.layout.enumerators import enumerator_of
from functions.documents.layout.marks import find_marks
from functions.documents.layout.matrices import matrices_of
from functions.documents.layout.mirror import in_spoken_order, is_mirrored, mirrored
from functions.documents.layout.numbering import numbered
from functions.documents.layout.rows import rows_by_column, rows_of
from functions.documents.layout.ruled_boxes import with_ruled_boxes
from functions.documents.layout.ruled_fields import with_ruled_fields
from functions.documents.layout.sheet import Grid, Sheet
from functions.documents.layout.short_runs import POLAR, SEXES, is_measure
from functions.documents.layout.values import Box, Line, Mark, Page, Style, Token

_WIDE_GAP = 2.0
_ALIGNED_GAP = 0.9
_CAPTION_GAP = 0.6
_CAPTION_DISTANCE = 8.0
_RECURRENCES = 4
_MOST_CHOICE_WORDS = 3
_LOW = 30.0
_FURTHEST_MARK = 40.0
_BORDER = 3.0
_ROMAN = re.compile(r"^[IVX]{1,5}$")
_NEAR_BOX = 12.0
_HIGHEST_BAR = 2.6
"""In sizes of its words."""
_NUMBERED_PART = re.compile(
    r"^(?:section|part|sección|parte|abschnitt|teil|partie|titre|chapter)\s(?:[A-Z]|\d{1,2}|[IVX]{1,5})[.:–—-]?$",
    re.IGNORECASE,
)
_CONDITIONAL = frozenset({"If", "IF", "(If", "Si", "En", "Falls", "Wenn", "Se", "Please"})
"""What a sentence begins with that says when, or how, the next is asked."""


def sheet_of(page: Page) -> Sheet:
    page = with_ruled_fields(with_ruled_boxes(page))
    turned = is_mirrored(page)
    return _sheet_of(mirrored(page) if turned else page, is_turned=turned)


def _sheet_of(page: Page, *, is_turned: bool) -> Sheet:
    grid = grid_of(page)
    words, marks = find_marks(page, grid)
    low_marks = [mark for mark in marks if mark.box.height <= _LOW or _begins_beside_words(mark, words)]
    tokens = [*words, *low_marks]
    rows = rows_of(tokens)
    spacing = _Spacing(words, grid, _recurring_starts(rows), _borders(low_marks), is_turned)
    lines = numbered([line for row in rows for line in _split_row(row, page.number, spacing)], page.frames)
    gutter = gutter_of(lines, page)
    if gutter is None and (gutter := form_gutter_of(lines, low_marks, page)) is not None:
        rows = rows_by_column(tokens, lines, gutter)
        lines = numbered([line for row in rows for line in _split_row(row, page.number, spacing)], page.frames)
    matrices = matrices_of(lines, marks)
    ordered = tuple(in_reading_order(lines, gutter))
    return Sheet(
        page=page, lines=ordered, marks=marks, grid=grid, matrices=matrices, gutter=gutter, is_mirrored=is_turned
    )


def _begins_beside_words(mark: Token, words: Iterable[Token]) -> bool:
    """A tall box directly behind the label on its first line, or a drawn one that has no words over or under it."""
    box = mark.box
    if mark.mark is not Mark.BLANK:
        return False
    is_alone = mark.widget is None and not any(
        word.box.overlap_x(box) > 0 and word.box.overlap_y(box) > -_NEAR_BOX for word in words
    )
    return any(
        box.follows(word.box, _FURTHEST_MARK if is_alone else word.style.size)
        and box.top - 0.7 * word.style.size < word.box.top
        and word.box.bottom < box.bottom + 4
        and word.box.middle < box.top + 2 * word.style.size
        and (is_alone or word.text.endswith(":"))
        for word in words
    )


def _recurring_starts(rows: list[list[Token]]) -> Counter[int]:
    """How often a word begins at an x position after a gap, over the page."""
    starts: Counter[int] = Counter()
    for row in rows:
        for before, after in pairwise(row):
            if after.box.x0 - before.box.x1 > _ALIGNED_GAP * after.style.size:
                starts[round(after.box.x0 / 3)] += 1
    return starts


class _Spacing(NamedTuple):
    """What tells of a page where one line ends and the next begins beside it."""

    words: tuple[Token, ...]
    grid: Grid
    aligned: Counter[int]
    borders: tuple[Box, ...]
    """The spaces between blanks that stand side by side: captions under them part there too."""
    is_mirrored: bool


def _borders(marks: list[Token]) -> tuple[Box, ...]:
    blanks = sorted((mark for mark in marks if mark.mark is Mark.BLANK), key=lambda mark: mark.box.x0)
    return tuple(
        Box(left.box.x1 - 2, left.box.top, right.box.x0 + 2, left.box.bottom)
        for at, left in enumerate(blanks)
        for right in blanks[at + 1 :]
        if abs(left.box.bottom - right.box.bottom) < 4 and -4 < right.box.x0 - left.box.x1 < 40
    )


def _split_row(row: list[Token], page: int, spacing: _Spacing) -> list[Line]:
    grid = spacing.grid
    gaps = sorted(
        after.box.x0 - before.box.x1
        for before, after in pairwise(row)
        if before.mark is Mark.WORD and after.mark is Mark.WORD
    )
    usual = gaps[len(gaps) // 2] if gaps else 0.0
    lines: list[Line] = []
    words: list[Token] = []
    left: Token | None = None

    def close(right: Token | None) -> None:
        nonlocal words
        if words and right is not None and _is_of_another_cell(words[-1], right, spacing):
            right = None
        if right is not None and right.mark is Mark.CHECK and (cut := _end_of_stem(words)):
            lines.append(_line(words[:cut], page, spacing, left, None))
            words, start = words[cut:], None
        elif right is not None and right.mark is Mark.BLANK and _is_choice_and_label(words, left):
            lines.append(_line(words[:1], page, spacing, left, None))
            words, start = words[1:], None
        else:
            start = left
        if words:
            lines.append(_line(words, page, spacing, start, right))
            words = []

    for index, token in enumerate(row):
        if token.mark is not Mark.WORD:
            if not _is_enumerator_alone(words):
                close(token)
            left = token
            continue
        if not words and left is not None and not _belongs(left, token, grid):
            left = None
        before = row[index - 1] if index else None
        if words and before is not None and _parts(words, before, token, usual, spacing):
            close(None)
            left = None
        is_choice = left is not None and left.mark is Mark.CHECK and words and not _is_enumerator_alone(words)
        if is_choice and (_ends_choice(words, token, usual) or _begins_label(words, row[index:])):
            close(None)
            left = None
        words.append(token)
    close(None)
    return lines


def _ends_choice(words: list[Token], after: Token, usual: float) -> bool:
    """What follows is no part of the choice: `☐ No: Do you …`, `☐ No If yes, …`, `☐ Female    Age: ____`."""
    last = words[-1]
    gap = after.box.x0 - last.box.x1
    is_polar = len(words) == 1 and last.text.strip(":.").lower() in POLAR
    if is_polar and (after.text in _CONDITIONAL or (last.text[-1] in ":." and after.text[:1].isupper())):
        return True
    if is_polar and gap > 0.55 * last.style.size:
        return True
    return gap > _ALIGNED_GAP * last.style.size and gap > 2.2 * usual


def _begins_label(words: list[Token], coming: list[Token]) -> bool:
    """`☐ Yes ☐ No` is complete: `Are you disabled?` or `Branch of service:` up to the next mark asks anew."""
    label = [token.text for token in takewhile(lambda token: token.mark is Mark.WORD, coming)]
    is_polar = len(words) == 1 and words[0].text.lower() in POLAR
    return is_polar and label[0][:1].isupper() and label[-1].endswith((":", "?"))


def _is_choice_and_label(words: list[Token], left: Token | None) -> bool:
    """In `☐ Yes ☐ No Branch: ____` the label begins after the choice, in `____ in Weight: ____` after the measure."""
    if left is None or len(words) < 2 or not words[1].text[:1].isupper() or words[-1].text[-1] != ":":
        return False
    return words[0].text.lower() in POLAR | SEXES if left.mark is Mark.CHECK else is_measure(words[0].text)


def _end_of_stem(words: list[Token]) -> int:
    """In `Own home? Yes ☐ No ☐` the first choice begins after the question; 0 if there is none."""
    for at in range(len(words) - 1, max(0, len(words) - 1 - _MOST_CHOICE_WORDS), -1):
        if words[at - 1].text.endswith(("?", ":")):
            return at
    return 0


def _parts(words: list[Token], before: Token, token: Token, usual: float, spacing: _Spacing) -> bool:
    """Whether a line ends between `before` and `token`."""
    if spacing.grid.divides(before.box, token.box):
        return True
    gap = token.box.x0 - before.box.x1
    size = max(before.style.size, token.style.size)
    if len(words) == 1 and before.text.lower() in POLAR and before.style.bold != token.style.bold:
        return True
    if len(words) == 1 and enumerator_of(before.text, allow_bare=True) and gap < 6 * size:
        return False
    if _numbers_bar(words, token, spacing.grid):
        return False
    if len(words) == 2 and gap < 6 * size and before.style.bold == token.style.bold and _names_part(words):
        return False
    if gap > _WIDE_GAP * size:
        return gap > 2.2 * usual or usual > _WIDE_GAP * size
    if gap > _CAPTION_GAP * size and any(
        before.box.x1 - 3 <= border.x1
        and border.x0 <= token.box.x0 + 3
        and -2 < token.box.top - border.bottom < _CAPTION_DISTANCE
        for border in spacing.borders
    ):
        return True
    recurs = sum(spacing.aligned[round(token.box.x0 / 3) + shift] for shift in (-1, 0, 1)) >= _RECURRENCES
    return gap > _ALIGNED_GAP * size and gap > 2.5 * usual and recurs


def _numbers_bar(words: list[Token], token: Token, grid: Grid) -> bool:
    """`IV.` at the left of a bar in the middle of which its heading stands."""
    first = words[0]
    is_number = enumerator_of(first.text) not in (None, "•") or _ROMAN.match(first.text) is not None
    if len(words) > 1 or not (is_number and first.style.bold and token.style.bold):
        return False
    cell = grid.cell_of(first.box)
    return cell is not None and cell.height < _HIGHEST_BAR * first.style.size and cell == grid.cell_of(token.box)


def _names_part(words: list[Token]) -> bool:
    """`PART 4:` stands before the part's title."""
    return _NUMBERED_PART.match(f"{words[0].text} {words[1].text}") is not None


def _is_of_another_cell(word: Token, mark: Token, spacing: _Spacing) -> bool:
    """The mark stands in another cell, which has words of its own, or closely under them, and those are far from it."""
    if not spacing.grid.divides(word.box, mark.box):
        return False
    cell = spacing.grid.cell_of(mark.box) or mark.box
    if any(cell.holds(other.box) for other in spacing.words):
        return True
    if mark.mark is Mark.CHECK:
        return spacing.grid.cell_of(word.box) is not None and any(_follows(mark, other) for other in spacing.words)
    is_far = mark.box.x0 - word.box.x1 > _FURTHEST_MARK and spacing.grid.cell_of(word.box) is None
    return is_far and any(
        cell.overlap_x(other.box) > 0.9 * other.box.width and -1 < cell.top - other.box.bottom < other.style.size
        for other in spacing.words
    )


def _follows(check: Token, word: Token) -> bool:
    """The word is what the check stands before."""
    return word.box.follows(check.box, word.style.size) and word.box.overlap_y(check.box) > 0.5 * word.box.height


def _belongs(mark: Token, word: Token, grid: Grid) -> bool:
    """The mark stands close before the word, in the same cell; so close that only its own border is between them."""
    gap = word.box.x0 - mark.box.x1
    return gap < _BORDER or (gap < _FURTHEST_MARK and not grid.divides(mark.box, word.box))


def _is_enumerator_alone(words: list[Token]) -> bool:
    return len(words) == 1 and enumerator_of(words[0].text) is not None


def _line(words: list[Token], page: int, spacing: _Spacing, left: Token | None, right: Token | None) -> Line:
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    enumerator, label, rest = enumerated(words)
    if spacing.is_mirrored:
        rest = list(in_spoken_order(rest))
    return Line(
        page=page,
        words=tuple(rest),
        text=" ".join(word.text for word in rest),
        style=_usual_style(rest),
        box=box,
        cell=spacing.grid.cell_of(box),
        left=left,
        right=right,
        enumerator=enumerator,
        label=label,
        depth=min(word.box.x0 for word in rest),
    )


def _usual_style(words: list[Token]) -> Style:
    weights: Counter[Style] = Counter()
    for word in words:
        weights[word.style] += len(word.text)
    return weights.most_common(1)[0][0]
