"""Codes in columns of their own before and behind labels, as returns have them: `A1 | Sales | 0979 | ______`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from functions.documents.layout.sheet import Grid
from functions.documents.layout.values import Mark, Token

_CODE = re.compile(r"^(?:\d{3,4}|[A-Z]{1,2}\d{1,3})$")
_OF_ITEM = re.compile(r"^(?:[A-Z]{1,2}\d{1,2}|\d[A-Z]|[A-Z]{2})$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_FEWEST = 5
_MOST_YEARS = 0.5
_SAME_COLUMN = 4.0
_APART = 0.7
"""Of the size, from the words and places around a code."""
_FURTHEST = 60.0
_TALLEST = 20.0
CODED = "#"
"""The text of a place behind a code."""


def without_code_columns(
    words: Sequence[Token], marks: Sequence[Token], grid: Grid
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """Only who types the return in needs them; years are labels themselves. The cells of such a column that have no
    code are nothing to tick.
    """
    codes = [word for word in words if _CODE.match(word.text)]
    if len(codes) < _FEWEST:
        return tuple(words), tuple(marks)
    rows: dict[int, list[Token]] = {}
    for word in words:
        rows.setdefault(_row_of(word), []).append(word)
    found = [*_columns(code for code in codes if _stands_between(code, _level(code, rows), marks, grid))]
    if not found:
        return tuple(words), tuple(marks)
    found += _columns(word for word in words if _OF_ITEM.match(word.text) and _is_apart(word, _level(word, rows)))
    gone = {id(code): code for column in found for code in column}
    return (
        tuple(word for word in words if id(word) not in gone),
        tuple(
            mark._replace(text=CODED) if mark.mark is Mark.BLANK and _is_behind(mark, gone.values()) else mark
            for mark in marks
            if not any(_is_cell_of(column, mark) for column in found)
        ),
    )


def _row_of(word: Token) -> int:
    return round(word.box.middle / _TALLEST)


def _level(code: Token, rows: Mapping[int, Sequence[Token]]) -> list[Token]:
    near = range(_row_of(code) - 1, _row_of(code) + 2)
    beside = (word for row in near for word in rows.get(row, ()))
    return [word for word in beside if word is not code and word.box.is_level_with(code.box)]


def _is_behind(place: Token, codes: Iterable[Token]) -> bool:
    return any(place.box.is_level_with(code.box) and place.box.follows(code.box, _FURTHEST) for code in codes)


def _columns(codes: Iterable[Token]) -> Iterator[list[Token]]:
    columns: list[list[Token]] = []
    for code in sorted(codes, key=lambda code: code.box.center):
        if columns and code.box.center - columns[-1][0].box.center < _SAME_COLUMN:
            columns[-1].append(code)
        else:
            columns.append([code])
    return (column for column in columns if _is_of_codes(column))


def _is_of_codes(column: Sequence[Token]) -> bool:
    """No two are alike, and most are no years."""
    texts = {code.text for code in column}
    years = sum(_YEAR.match(text) is not None for text in texts)
    return len(texts) >= _FEWEST and len(texts) == len(column) and years < _MOST_YEARS * len(texts)


def _is_apart(code: Token, level: Sequence[Token]) -> bool:
    least = _APART * code.style.size
    return not any(
        -least < word.box.x0 - code.box.x1 < least or -least < code.box.x0 - word.box.x1 < least for word in level
    )


def _stands_between(code: Token, level: Sequence[Token], marks: Sequence[Token], grid: Grid) -> bool:
    """Words stand before it in its row, and a place to write behind it, or an empty cell."""
    if not _is_apart(code, level) or not any(word.box.x1 < code.box.x0 for word in level):
        return False
    next_word = min((word.box.x0 for word in level if word.box.x0 > code.box.x1), default=float("inf"))
    places = (mark.box for mark in marks if mark.mark is Mark.BLANK and mark.box.is_level_with(code.box))
    if any(place.x0 < next_word and place.follows(code.box, _FURTHEST) for place in places):
        return True
    cell = grid.cell_of(code.box)
    beside = grid.cell_right_of(cell) if cell is not None else None
    return beside is not None and not any(beside.holds(word.box, slack=2) for word in level)


def _is_cell_of(column: Sequence[Token], mark: Token) -> bool:
    is_in_column = abs(mark.box.center - column[0].box.center) < _SAME_COLUMN
    top, bottom = min(code.box.top for code in column), max(code.box.bottom for code in column)
    return mark.mark is Mark.CHECK and is_in_column and top - _FURTHEST < mark.box.middle < bottom + _FURTHEST
