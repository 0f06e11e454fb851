"""Blanks beside several lines: those that did not fit behind their label, `Adjuster: ____  Date of interview:` and, in
the row below, `____`, and boxes that are as high as their whole label.
"""

from collections.abc import Sequence

from functions.documents.layout.values import Line, Mark, Token

_FURTHEST = 1.6
"""From the label down to its blank, in sizes."""
_SAME_EDGE = 6.0
_TALL = 1.8
"""From here on, in sizes, a box is beside more than one line."""


def with_wrapped_blanks(lines: Sequence[Line], marks: Sequence[Token]) -> list[Line]:
    """The last label of a row that has a blank before it takes the typed blank that the next row begins with."""
    owned = {id(line.right) for line in lines if line.right is not None}
    free = [mark for mark in marks if _is_typed(mark) and id(mark) not in owned and not _has_words_before(mark, lines)]
    if not free:
        return list(lines)
    margin = max(line.box.x1 for line in lines)
    margin = max(margin, *(mark.box.x1 for mark in marks))
    return [_with_blank(line, lines, free, margin) for line in lines]


def with_tall_blanks_first(lines: Sequence[Line]) -> list[Line]:
    """A box that stands behind one line of a paragraph is given to the first line of it that the box is beside."""
    rights: dict[int, Token | None] = {}
    for line in lines:
        blank = line.blank_behind
        if blank is None or blank.box.height < _TALL * line.style.size:
            continue
        top = line
        while (upper := _line_over(top, blank, lines)) is not None:
            top = upper
        if top is not line:
            rights[id(line)], rights[id(top)] = None, blank
    return [line._replace(right=rights[id(line)]) if id(line) in rights else line for line in lines]


def _line_over(line: Line, blank: Token, lines: Sequence[Line]) -> Line | None:
    for upper in lines:
        if (
            upper.is_unmarked
            and upper.cell == line.cell
            and abs(upper.box.x0 - line.box.x0) < _SAME_EDGE
            and upper.box.x1 < blank.box.x0 + 1
            and upper.box.middle > blank.box.top
            and 0 < line.box.middle - upper.box.middle < _FURTHEST * line.style.size
        ):
            return upper
    return None


def _is_typed(mark: Token) -> bool:
    return mark.mark is Mark.BLANK and mark.widget is None and set(mark.text) == {"_"}


def _has_words_before(mark: Token, lines: Sequence[Line]) -> bool:
    return any(line.box.overlap_y(mark.box) > 0 and line.box.x0 < mark.box.x0 for line in lines)


def _with_blank(line: Line, lines: Sequence[Line], free: Sequence[Token], margin: float) -> Line:
    is_behind_blank = line.left is not None and line.left.mark is Mark.BLANK
    if line.right is not None or not (is_behind_blank or line.text.endswith(":")):
        return line
    row = [other for other in lines if other.box.overlap_y(line.box) > 0]
    is_behind_another = is_behind_blank or any(other.right for other in row)
    if not is_behind_another or any(other.box.x0 > line.box.x1 for other in row):
        return line
    first = min(row, key=lambda other: other.box.x0)
    starts = (first.box.x0, first.depth, *([line.left.box.x0] if line.left is not None else []))
    for mark in free:
        down = mark.box.middle - line.box.middle
        is_next = 0.5 * line.style.size < down < _FURTHEST * line.style.size
        is_below_start = any(abs(mark.box.x0 - start) < _SAME_EDGE for start in starts)
        if is_next and is_below_start and line.box.x1 + mark.box.width > margin:
            return line._replace(right=mark)
    return line
