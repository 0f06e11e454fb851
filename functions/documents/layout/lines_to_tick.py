"""Short lines under one another, each before a statement, where the form says to initial or to mark what applies."""

import re
from collections.abc import Iterator, Sequence

from functions.documents.layout.enumerators import enumerator_of
from functions.documents.layout.values import Mark, Token

_LONGEST = 75.0
_TALLEST = 30.0
_FEWEST, _FEWEST_UNTOLD = 2, 3
_FEWEST_OF_STATEMENT = 6
"""Words: so many behind each of three lines want no label's place filled, whatever is said over them."""
_SAME_EDGE = 2.0
_NEAR = 8.0
_TOLD_WITHIN = 4.0
"""From the order down to the first line, in sizes."""
_FURTHEST = 140.0
"""From one line down to the next, in points: a statement may take several lines."""
_ORDER = re.compile(
    r"\b(?:initial|check|mark|tick|place an? [“\"']?x|iniciales|marque|cochez|paraphez|(?:kreuzen|ankreuzen))\b",
    re.IGNORECASE,
)


def with_lines_to_tick(words: Sequence[Token], marks: Sequence[Token]) -> list[Token]:
    """`(initial all that apply)  a. _____ Take photos of me  b. _____ Use my name`: each line is ticked."""
    short = [mark for mark in marks if mark.mark is Mark.BLANK and _is_short(mark)]
    ticked: set[int] = set()
    for column in _columns(short):
        beside = [_statement(mark, words) for mark in column] if len(column) >= _FEWEST else []
        if not all(beside):
            continue
        are_statements = len(column) >= _FEWEST_UNTOLD and min(map(len, beside)) >= _FEWEST_OF_STATEMENT
        if are_statements or (beside and _ORDER.search(_said_over(column[0], words))):
            ticked |= {id(mark) for mark in column}
    return [mark._replace(mark=Mark.CHECK) if id(mark) in ticked else mark for mark in marks]


def _is_short(mark: Token) -> bool:
    return (
        mark.box.width < _LONGEST and mark.box.height < _TALLEST and (mark.widget is not None or mark.text[:1] == "_")
    )


def _columns(marks: Sequence[Token]) -> Iterator[list[Token]]:
    """Those of one width that follow one another downwards."""
    left = sorted(marks, key=lambda mark: mark.box.top)
    while left:
        column, rest = [left[0]], []
        for mark in left[1:]:
            is_next = mark.box.has_sides_of(column[-1].box, _SAME_EDGE) and mark.box.top > column[-1].box.bottom - 1
            if is_next and mark.box.top - column[-1].box.bottom < _FURTHEST:
                column.append(mark)
            else:
                rest.append(mark)
        yield column
        left = rest


def _statement(mark: Token, words: Sequence[Token]) -> list[Token]:
    """The words in its row, if they begin directly behind it and nothing but a number stands before."""
    row = [word for word in words if mark.box.top - 2 < word.box.middle < mark.box.bottom + 2]
    before = [word for word in row if word.box.x1 < mark.box.x0 + 1]
    behind = [word for word in row if word.box.x0 > mark.box.x1 - 1]
    is_first = not before or (len(before) == 1 and enumerator_of(before[0].text) is not None)
    is_close = bool(behind) and min(word.box.x0 for word in behind) - mark.box.x1 < _NEAR
    return behind if is_first and is_close else []


def _said_over(mark: Token, words: Sequence[Token]) -> str:
    return " ".join(
        word.text for word in words if 0 < mark.box.top - word.box.top < _TOLD_WITHIN * max(word.style.size, 10.0)
    )
