"""What stands at one height is a row: words by their own height, blanks and boxes to tick by the words beside them."""

from collections.abc import Iterable

from functions.documents.layout.values import Box, Line, Mark, Token

_ROWS_IN_REACH = 16
"""Words come from top to bottom: only the last rows can be at their height."""
_LABELLED = 6.0
"""How much further, in points, a mark may reach into another row than into the one of its label."""
_NEAR = 60.0
_LEAST_OVERLAP = 0.5
_LEAST_OVERLAP_OF_LABEL = 0.25
"""The line to write on may be the lower side of a cell, well under its label."""
_LEVEL = 1.0
_SAME_EDGE = 4.0


def rows_by_column(tokens: Iterable[Token], lines: Iterable[Line], gutter: float) -> list[list[Token]]:
    """Rows of either column by itself, and those that cross from one into the other."""
    starts = [line.box.x0 for line in lines if line.box.x0 > gutter]
    crossing = [box for line in lines if (box := _with_place(line, starts)).x0 < gutter < box.x1]
    parts: dict[str, list[Token]] = {"across": [], "left": [], "right": []}
    for token in tokens:
        is_across = any(box.holds(token.box) for box in crossing)
        parts["across" if is_across else "left" if token.box.center < gutter else "right"].append(token)
    rows = [row for part in parts.values() for row in rows_of(part)]
    return sorted(rows, key=lambda row: row[0].box.middle)


def _with_place(line: Line, starts: Iterable[float]) -> Box:
    """With the place to write behind it, unless that begins where lines of the other column do."""
    place = line.right.box if line.right is not None and line.right.mark is Mark.BLANK else line.box
    return line.box if any(abs(place.x0 - start) < _SAME_EDGE for start in starts) else line.box.union(place)


def rows_of(tokens: Iterable[Token]) -> list[list[Token]]:
    rows: list[list[Token]] = []
    extents: list[tuple[float, float]] = []
    for token in sorted(tokens, key=lambda token: (token.mark is not Mark.WORD, token.box.middle)):
        is_word = token.mark is Mark.WORD
        top, bottom = token.box.top, token.box.bottom
        nearest = range(len(rows) - 1, max(-1, len(rows) - _ROWS_IN_REACH) if is_word else -1, -1)
        best, most = None, 0.0
        for index in nearest:
            low, high = extents[index]
            if top >= high or bottom <= low:
                continue
            overlap = min(bottom, high) - max(top, low)
            lead = 0 if is_word else _lead_of_label(token, rows[index])
            if overlap > (_LEAST_OVERLAP_OF_LABEL if lead and _is_line(token) else 0.5) * min(bottom - top, high - low):
                overlap += lead
                is_level = abs(top - low) < _LEVEL and abs(bottom - high) < _LEVEL
                if overlap > most and (is_level or not (is_word and _stands_over(token, rows[index]))):
                    best, most = index, overlap
        if best is None:
            rows.append([token])
            extents.append((top, bottom))
            continue
        rows[best].append(token)
        low, high = extents[best]
        if is_word and bottom - top < 1.6 * (high - low):
            extents[best] = (min(low, top), max(high, bottom))
    ordered = sorted(zip(extents, rows, strict=True), key=lambda pair: sum(pair[0]))
    return [sorted(row, key=lambda token: token.box.x0) for _, row in ordered]


def _stands_over(word: Token, row: Iterable[Token]) -> bool:
    """A word of the row stands in the way: a tall number beside two lines makes no row of them."""
    box = word.box
    return any(
        other.box.overlap_x(box) > _LEAST_OVERLAP * min(other.box.width, box.width)
        and abs(other.box.middle - box.middle) > _LEAST_OVERLAP * min(other.box.height, box.height)
        for other in row
    )


def _is_line(mark: Token) -> bool:
    return mark.mark is Mark.BLANK and mark.widget is None


def _lead_of_label(mark: Token, row: Iterable[Token]) -> float:
    """More if a word of the row ends directly before the mark, some if one ends not far from it."""
    words = [word for word in row if word.mark is Mark.WORD and mark.box.follows(word.box, _NEAR)]
    if any(mark.box.follows(word.box, word.style.size) for word in words):
        return _LABELLED
    return _LABELLED / 2 if words else 0.0
