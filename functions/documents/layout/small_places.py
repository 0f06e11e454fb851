"""Small marks that are no places to tick: those for single digits, for an area code; and the codes beside boxes."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Mark, Token

_NEAR = 0.6
"""From one place for a digit to the next, in sizes."""
_FURTHEST = 2.0
"""From an area code to the number behind it, and from a label to its place."""
_SMALLER = 0.9
_CODE = re.compile(r"^\d{1,2}$")
DIGITS = "_ _"
"""The text of the place that is left of several for one digit each."""


def with_small_places(words: Sequence[Token], marks: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """`__ __ years` and `[ ][ ]` are one place, as is `Phone: (___) ____`; in `¹☐ Yes ²☐ No` no number is a word."""
    joined = _joined(words, marks)
    checks = [mark for mark in joined if mark.mark is Mark.CHECK]
    left = tuple(word for word in words if _CODE.match(word.text) is None or not _is_code(word, words, checks))
    return left, tuple(sorted(joined, key=lambda mark: (mark.box.top, mark.box.x0)))


def _joined(words: Sequence[Token], marks: Sequence[Token]) -> list[Token]:
    joined: list[Token] = []
    for mark in sorted(marks, key=lambda mark: mark.box.x0):
        for at, before in enumerate(joined):
            is_level = before.box.x1 < mark.box.x1 and mark.box.is_level_with(before.box)
            if is_level and (_are_digits(before, mark) or _is_area_code(before, mark, words, marks)):
                text = DIGITS if mark.mark is Mark.CHECK else mark.text
                joined[at] = Token(Mark.BLANK, text, before.box.union(mark.box), mark.style)
                break
        else:
            joined.append(mark)
    return joined


def _are_digits(one: Token, other: Token) -> bool:
    """Two that are typed alike, with nothing but a gap as between letters."""
    is_typed = other.text[:1] in {"_", "[", "☐"} and other.widget is None and other.mark is Mark.CHECK
    is_alike = one.text in {other.text, DIGITS}
    return is_typed and is_alike and other.box.follows(one.box, _NEAR * other.style.size)


def _is_area_code(bracket: Token, number: Token, words: Sequence[Token], marks: Sequence[Token]) -> bool:
    """`(___)` between a label and a line, and not the last choice of a row: `( ) Yes ( ) ____`."""
    if bracket.mark is not Mark.CHECK or bracket.text[:1] != "(" or number.mark is not Mark.BLANK:
        return False
    reach = _FURTHEST * bracket.style.size
    if not number.box.follows(bracket.box, reach) or number.text[:1] != "_":
        return False
    is_labelled = any(bracket.box.follows(word.box, reach) and bracket.box.is_level_with(word.box) for word in words)
    others = [mark for mark in marks if mark.box.is_level_with(bracket.box) and mark.box.x1 < bracket.box.x0]
    last = max(others, key=lambda mark: mark.box.x1, default=None)
    return is_labelled and (last is None or last.mark is Mark.BLANK)


def _is_code(word: Token, words: Sequence[Token], checks: Sequence[Token]) -> bool:
    """A small number directly at a box that has words behind it."""
    for check in checks:
        if not check.box.is_level_with(word.box, share=0.3):
            continue
        is_near = check.box.follows(word.box, word.style.size) or word.box.follows(check.box, word.style.size)
        if is_near and any(
            word.style.size < _SMALLER * other.style.size
            and other is not word
            and other.box.is_level_with(check.box)
            and other.box.follows(check.box, 2 * other.style.size)
            for other in words
        ):
            return True
    return False
