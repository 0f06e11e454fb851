"""Tables without borders that say which of their columns is there for the answers: `Field      Response`."""

import re
from collections.abc import Iterator, Sequence

from functions.documents.layout.headed_tables import Heads, heads_over_rules
from functions.documents.layout.sheet import Grid
from functions.documents.layout.values import Box, Line, Page

_ANSWERS = re.compile(
    r"^(?:(?:your|client(?:'s)?)\s+)?(?:answers?|responses?|information|details|(?:monthly\s+)?amount"
    r"|(?:su\s+)?respuestas?|datos|(?:ihre\s+)?antwort(?:en)?|angaben|(?:votre\s+)?réponses?)$",
    re.IGNORECASE,
)
_SAME_EDGE = 4.0
_SAME_SIZE = 0.6
_FURTHEST_ROW = 1.5
"""From a line down to the next, in sizes."""
_CLOSEST_ROW = 1.4
"""From the top of one label to that of the next, in sizes."""
_LEVEL = 0.5
_SPACE = 0.25
"""Between words, in sizes."""
_NARROWEST = 60.0
_ROOM = 2.5
"""Of an empty row and what is set apart from it, in sizes."""


def with_open_tables(grid: Grid, lines: Sequence[Line], page: Page) -> Grid:
    """With borders where such a table would have them: every row of it is read as if it were ruled."""
    level: list[Box] = []
    upright: list[Box] = []
    found = [*_heads(lines), *heads_over_rules(lines, page.rules, page.height)]
    for heads in found:
        others = [other.top for other in found if other.top > heads.bottom]
        inside = _above(min(others), lines) if others else lines
        rows = _rows(heads, inside)
        if rows:
            right = max([heads.lefts[-1] + _NARROWEST, *(line.box.x1 + _SAME_EDGE for line in lines)])
            tops = [*(_top_of(row[0], inside) for row in rows), _end_of(rows[-1], inside)]
        elif heads.rule is not None and (end := _end_of_room(heads.rule, lines)) is not None:
            right, tops = heads.rule.x1, [heads.bottom, end]
        else:
            continue
        edges = [*(left - _SAME_EDGE for left in heads.lefts), right]
        tops.insert(0, heads.top - _SAME_EDGE)
        level += [Box(edges[0], y, right, y) for y in tops]
        upright += [Box(x, tops[0], x, tops[-1]) for x in edges]
    return grid._replace(horizontal=(*grid.horizontal, *level), vertical=(*grid.vertical, *upright)) if level else grid


def _heads(lines: Sequence[Line]) -> Iterator[Heads]:
    for answers in lines:
        if answers.cell is None and answers.is_unmarked and _ANSWERS.match(answers.text):
            row = sorted((line for line in lines if line.box.overlap_y(answers.box) > 0), key=lambda line: line.box.x0)
            if row[0] is not answers and row[-1] is answers and all(line.is_unmarked for line in row):
                yield Heads(tuple(line.box.x0 for line in row), row[0].box.top, row[0].box.bottom)


def _end_of_room(rule: Box, lines: Sequence[Line]) -> float | None:
    """Of empty rows under the heads; None where something else follows at once."""
    under = [line for line in lines if line.box.top > rule.bottom]
    if not under:
        return None
    end = min(line.box.top for line in under) - _SAME_EDGE
    return end if end - rule.bottom > _ROOM * under[0].style.size else None


def _above(top: float, lines: Sequence[Line]) -> list[Line]:
    """Without the next table, whose heads begin at `top`, and without the title that stands over it."""
    titles = (line for line in lines if line.style.bold and 0 < top - line.box.bottom < 2 * line.style.size)
    end = min([top, *(line.box.top for line in titles)])
    return [line for line in lines if line.box.top < end]


def _rows(heads: Heads, lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of each label, down to what reaches into the next column, stands out, begins elsewhere, or far below.

    Where its answer takes more lines than the label, the next label is further away.
    """
    first, second = heads.lefts[:2]
    under = [line for line in lines if line.box.top > heads.bottom - _SAME_EDGE]
    answers = [line for line in under if line.box.x0 > second - 2 * _SAME_EDGE]
    rows: list[list[Line]] = []
    bottom = heads.bottom
    for line in sorted((line for line in under if line not in answers), key=lambda line: line.box.middle):
        size = rows[0][0].style.size if rows else line.style.size
        over = [answer.box.bottom for answer in answers if answer.box.middle < line.box.top]
        is_far = line.box.top - max([bottom, *over]) > _FURTHEST_ROW * size
        is_other = abs(line.box.x0 - first) > _SAME_EDGE or abs(line.style.size - size) > _SAME_SIZE
        is_other = is_other or (line.style.bold and line.text.endswith(":"))
        if is_far or is_other or line.box.x1 > second or line.left is not None:
            break
        if rows and _goes_on(rows[-1][-1], line, second):
            rows[-1].append(line)
        else:
            rows.append([line])
        bottom = line.box.bottom
    return rows


def _top_of(label: Line, lines: Sequence[Line]) -> float:
    """Boxes to tick beside it may be higher than its words."""
    level = (line for line in lines if line.box.overlap_y(label.box) > _LEVEL * label.box.height)
    return min(line.box.top for line in level) - 0.5


def _end_of(row: Sequence[Line], lines: Sequence[Line]) -> float:
    """Under the label, and under all lines of its answer."""
    bottom = max(line.box.bottom for line in row)
    for line in sorted(lines, key=lambda line: line.box.top):
        is_beside = line.box.x0 > row[0].box.x1 or line.box.overlap_y(row[0].box) > 0
        if is_beside and row[0].box.top < line.box.middle and line.box.top - bottom < _LEVEL * line.style.size:
            bottom = max(bottom, line.box.bottom)
    return bottom + 0.5


def _goes_on(label: Line, after: Line, second: float) -> bool:
    """The next line belongs to it: as close as lines of one paragraph are, it begins small, or its first word had no
    room any more.
    """
    first = after.words[0].box.width + _SPACE * label.style.size
    is_close = after.box.top - label.box.top < _CLOSEST_ROW * label.style.size
    return is_close and (after.text[:1].islower() or label.box.x1 + first > second - label.style.size)
