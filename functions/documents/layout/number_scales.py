"""Numbers and small circles that are marked in the rows of a table: read as if each were a box to tick."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from functions.documents.layout.rows import rows_of
from functions.documents.layout.values import UNPRINTED, Mark, Token

_NUMBER = re.compile(r"^[(\[]?(\d{1,4})[)\]]?$")
_CODE = re.compile(r"^\((\d{1,2})\)$")
_CIRCLES = frozenset({"∘", "◦"})
_CIRCLE = "○"
_FIRST_OF_SIGNS = frozenset("0123456789([∘◦")
_FEWEST, _FEWEST_TIGHT, _FEWEST_ROWS = 3, 4, 2
_MOST_WORDS = 5
_APART = 0.4
"""Of the size: a space takes less than half of that."""
_SAME_COLUMN = 6.0
_FURTHEST_ROW = 110.0
_FIRST_OF_NEITHER = 7
"""From this on numbers stand for what is no degree: 8 or 99 for somebody who does not know."""
_AROUND, _UNDER = 1.2, 2.5


def with_number_scales(words: Sequence[Token], marks: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """`Trouble sleeping  0  1  2  3` under the heads of a table, and `Never (1)  Rarely (2)  Often (3)` under what
    asks: no number is a word any longer, but the text of its box.
    """
    if sum(word.text[:1] in _FIRST_OF_SIGNS for word in words) < _FEWEST:
        return tuple(words), tuple(marks)
    rows = rows_of(words)
    ends = [(row, end) for row in rows if len(end := _end(row)) >= _FEWEST]
    gone: dict[int, Token] = {}
    for table in _tables(ends):
        if all(_has_label(row, end, rows) for row, end in table):
            gone |= {id(word): word for _, end in table for word in end}
    boxes = [word._replace(mark=Mark.CHECK, text=_CIRCLE + word.text.strip("()[]∘◦")) for word in gone.values()]
    boxes += [_before(group[0]) for upper, row in pairwise(rows) for group in _coded(upper, row)]
    if not boxes:
        return tuple(words), tuple(marks)
    return tuple(word for word in words if id(word) not in gone), (*marks, *boxes)


def _end(row: Sequence[Token]) -> list[Token]:
    """The numbers or circles that the row ends in, if they count from nought or one, or down to it."""
    end: list[Token] = []
    for word in reversed(row):
        if not (_NUMBER.match(word.text) or word.text in _CIRCLES):
            break
        end = [word, *end]
    while len(end) >= _FEWEST and not (_counts(end) or all(word.text in _CIRCLES for word in end)):
        end = end[1:]
    are_apart = all(after.box.x0 - word.box.x1 > _APART * word.style.size for word, after in pairwise(end))
    return end if are_apart or len(end) >= _FEWEST_TIGHT else []


def _counts(words: Sequence[Token]) -> bool:
    if any(word.text in _CIRCLES for word in words):
        return False
    numbers = [int(match[1]) for word in words if (match := _NUMBER.match(word.text))]
    numbers = numbers if numbers[0] <= numbers[-1] else numbers[::-1]
    first_of_neither = next((at for at, number in enumerate(numbers) if number > at + numbers[0]), len(numbers))
    return (
        numbers[0] in {0, 1}
        and numbers[:first_of_neither] == [*range(numbers[0], numbers[0] + first_of_neither)]
        and first_of_neither >= _FEWEST - 1
        and all(number >= _FIRST_OF_NEITHER for number in numbers[first_of_neither:])
    )


_Row = tuple[Sequence[Token], list[Token]]


def _tables(ends: Sequence[_Row]) -> Iterator[list[_Row]]:
    table: list[_Row] = []
    for row, end in ends:
        if table and not _is_under(table[-1][1], end):
            yield from [table] if len(table) >= _FEWEST_ROWS else []
            table = []
        table.append((row, end))
    if len(table) >= _FEWEST_ROWS:
        yield table


def _is_under(upper: Sequence[Token], lower: Sequence[Token]) -> bool:
    return (
        len(upper) == len(lower)
        and all(abs(a.box.center - b.box.center) < _SAME_COLUMN for a, b in zip(upper, lower, strict=True))
        and 0 < lower[0].box.top - upper[0].box.top < _FURTHEST_ROW
    )


def _has_label(row: Sequence[Token], end: Sequence[Token], rows: Sequence[Sequence[Token]]) -> bool:
    """Words left of the numbers, at their height or in lines around it that end before them."""
    reach, left = _AROUND * end[0].style.size, end[0].box.x0
    around = [other for other in rows if other is row or abs(other[0].box.middle - end[0].box.middle) < reach]
    return any(
        word.text[:1].isalpha() and all(other is row or last.box.x1 < left for last in other)
        for other in around
        for word in other
        if word.box.x1 < left
    )


def _coded(upper: Sequence[Token], row: Sequence[Token]) -> list[list[Token]]:
    """The choices of a row, each with its number in brackets behind it, under the end of a question."""
    if not upper[-1].text.endswith("?") or row[0].box.top - upper[0].box.bottom > _UNDER * row[0].style.size:
        return []
    groups: list[list[Token]] = [[]]
    for word in row:
        groups[-1].append(word)
        if _CODE.match(word.text):
            groups.append([])
    if groups.pop() or len(groups) < _FEWEST or not all(1 < len(group) <= _MOST_WORDS for group in groups):
        return []
    return groups if _counts([group[-1] for group in groups]) else []


def _before(word: Token) -> Token:
    box = word.box
    return Token(Mark.CHECK, UNPRINTED, box._replace(x0=box.x0 - 0.2 * word.style.size, x1=box.x0), word.style)
