"""From words to lines: what stands at one height is a row; a row is split where its parts do not belong together."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from functions.documents.layout.beginnings import enumerated
from functions.documents.layout.enumerators import enumerator_of
from functions.documents.layout.gaps import ALIGNED_GAP, Spacing, parts
from functions.documents.layout.hints import are_hint
from functions.documents.layout.marks import SQUARE
from functions.documents.layout.mirror import in_spoken_order
from functions.documents.layout.numbering import numbered
from functions.documents.layout.sheet import Grid
from functions.documents.layout.short_runs import SEXES, is_measure
from functions.documents.layout.values import Line, Mark, Page, Style, Token
from functions.documents.layout.yes_no import POLAR

_MOST_CHOICE_WORDS = 3
FURTHEST_MARK = 40.0
_BORDER = 3.0
_OWN_BORDER = 1.5
"""Of a box that is a cell by itself: its right side is also the left one of the cell with its words."""
_FOLLOWING_UP = frozenset({"If", "IF", "(If", "Si", "En", "Falls", "Wenn", "Se"})
_CONDITIONAL = _FOLLOWING_UP | {"Please"}
"""What a sentence begins with that says when, or how, the next is asked."""


def lines_of(rows: Sequence[list[Token]], page: Page, spacing: Spacing) -> list[Line]:
    return numbered([line for row in rows for line in _split_row(row, page.number, spacing)], page.frames)


def _split_row(row: list[Token], page: int, spacing: Spacing) -> list[Line]:
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
        if right is not None and right.mark is Mark.CHECK and (cut := _end_of_stem(words, row)):
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
        if words and before is not None and parts(words, before, token, usual, spacing):
            close(None)
            left = None
        is_choice = left is not None and left.mark is Mark.CHECK and words and not _is_enumerator_alone(words)
        is_new = is_choice and (_ends_choice(words, token, usual) or _begins_label(words, row[index:], row[:index]))
        if is_new or (words and token.text in _FOLLOWING_UP and _begins_follow_up(words, row[index:], row[:index])):
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
    return gap > ALIGNED_GAP * last.style.size and gap > 2.2 * usual


def _begins_label(words: list[Token], coming: list[Token], gone: list[Token]) -> bool:
    """`☐ Yes ☐ No` is complete, as is `☐ Male ☐ Female`: `Are you disabled?` or `Branch of service:` up to the next
    mark asks anew.

    `☐ No visits are granted to:` by itself is one choice, and says the opposite without its first word.
    """
    label = [token.text for token in takewhile(lambda token: token.mark is Mark.WORD, coming)]
    pair = next((pair for pair in (POLAR, SEXES) if len(words) == 1 and words[0].text.lower() in pair), frozenset())
    is_second = any(token is not words[0] and token.text.lower() in pair for token in gone)
    return is_second and label[0][:1].isupper() and label[-1].endswith((":", "?"))


def _begins_follow_up(words: list[Token], coming: list[Token], gone: list[Token]) -> bool:
    """In a row of boxes `If` and what is told up to a colon has a place of its own: `☐ Poor. If "Poor," explain:`"""
    if words[-1].text[-1] not in ".:?":
        return False
    label = [token.text for token in takewhile(lambda token: token.mark is Mark.WORD, coming)]
    return label[-1].endswith(":") and any(token.mark is Mark.CHECK for token in gone)


def _is_choice_and_label(words: list[Token], left: Token | None) -> bool:
    """In `☐ Yes ☐ No Branch: ____` the label begins after the choice, in `____ in Weight: ____` after the measure."""
    if left is None or len(words) < 2 or not words[1].text[:1].isupper() or words[-1].text[-1] != ":":
        return False
    return words[0].text.lower() in POLAR | SEXES if left.mark is Mark.CHECK else is_measure(words[0].text)


def _end_of_stem(words: list[Token], row: list[Token]) -> int:
    """In `Own home? Yes ☐ No ☐` the first choice begins after the question; 0 if there is none, or if the words of the
    last box stand behind it: `Are you treated? E.g. physio ☐ Yes ☐ No`.
    """
    if words and row[-1].mark is Mark.WORD and words[-1].text.lower() not in POLAR | SEXES:
        return 0
    for at in range(len(words) - 1, max(0, len(words) - 1 - _MOST_CHOICE_WORDS), -1):
        if words[at - 1].text.endswith(("?", ":")):
            return at
    return 0


def _is_of_another_cell(word: Token, mark: Token, spacing: Spacing) -> bool:
    """The mark stands in another cell, which has words of its own, or closely under them, and those are far from it."""
    if not spacing.grid.divides(word.box, mark.box):
        return False
    cell = spacing.grid.cell_of(mark.box) or mark.box
    own = [other for other in spacing.words if cell.holds(other.box)]
    if own and not are_hint(own):
        return True
    if mark.mark is Mark.CHECK:
        return spacing.grid.cell_of(word.box) is not None and any(_follows(mark, other) for other in spacing.words)
    is_far = mark.box.x0 - word.box.x1 > FURTHEST_MARK and spacing.grid.cell_of(word.box) is None
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
    if mark.mark is Mark.CHECK and mark.widget is None and not mark.text.strip(SQUARE) and gap < word.style.size:
        beyond = mark.box._replace(x1=mark.box.x1 + _BORDER + _OWN_BORDER)
        return beyond.x1 > word.box.x0 + _BORDER or not grid.divides(beyond, word.box)
    return gap < _BORDER or (gap < FURTHEST_MARK and not grid.divides(mark.box, word.box))


def _is_enumerator_alone(words: list[Token]) -> bool:
    return len(words) == 1 and enumerator_of(words[0].text) is not None


def _line(words: list[Token], page: int, spacing: Spacing, left: Token | None, right: Token | None) -> Line:
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
