"""Matrices: rows of words, columns of boxes to tick, and what each column stands for above them."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf

from functions.documents.layout.sheet import Matrix
from functions.documents.layout.values import Box, Line, Mark, Token

_SAME_HEIGHT = 4.0
_SAME_COLUMN = 8.0
_FEWEST = 2
_FURTHEST_ROW = 150.0
_FURTHEST_HEAD = 75.0
_LEVEL = 2.5
_SAME_EDGE = 2.0
_SPACE = 0.5
"""Of the size: what stands closer to the word before is of its column."""


def matrices_of(lines: Sequence[Line], marks: Sequence[Token]) -> tuple[Matrix, ...]:
    """What no words stand between is one row of boxes; rows whose boxes are aligned are one matrix."""
    rows = [row for row in _rows(marks) if len(row) >= _FEWEST and not _has_words_between(row, lines)]
    found: list[list[list[Token]]] = []
    for row in rows:
        if found and _is_aligned(found[-1][-1], row):
            found[-1].append(row)
        else:
            found.append([row])
    matrices = (_matrix(rows, lines) for rows in found if len(rows) >= _FEWEST)
    return tuple(matrix for matrix in matrices if matrix is not None)


def _rows(marks: Sequence[Token]) -> list[list[Token]]:
    rows: list[list[Token]] = []
    for mark in sorted((mark for mark in marks if mark.mark is Mark.CHECK), key=lambda mark: mark.box.middle):
        if rows and mark.box.middle - rows[-1][0].box.middle < _SAME_HEIGHT:
            rows[-1].append(mark)
        else:
            rows.append([mark])
    return [sorted(row, key=lambda mark: mark.box.x0) for row in rows]


def _has_words_between(row: list[Token], lines: Sequence[Line]) -> bool:
    first, last = row[0].box, row[-1].box
    span = Box(first.x0, first.top + 2, last.x1 + 30, first.bottom - 2)
    return any(line.box.overlap_y(span) > 0 and line.box.x0 >= first.x0 - 1 and line.box.x0 < span.x1 for line in lines)


def _is_aligned(above: list[Token], row: list[Token]) -> bool:
    return (
        len(above) == len(row)
        and all(abs(a.box.center - b.box.center) < _SAME_COLUMN for a, b in zip(above, row, strict=True))
        and row[0].box.middle - above[0].box.middle < _FURTHEST_ROW
    )


def _matrix(rows: list[list[Token]], lines: Sequence[Line]) -> Matrix | None:
    heads = _heads(rows[0], lines)
    top = max((line.box.bottom for line in heads), default=None)
    labels = [line for line in _labels(rows, lines, top) if not any(line.box.is_level_with(head.box) for head in heads)]
    by_row = _by_row(labels, [row[0].box.middle for row in rows])
    if sum(bool(row) for row in by_row) < max(_FEWEST, len(rows) - 1):
        return None
    centers = tuple(mark.box.center for mark in rows[0])
    columns = _columns(heads, rows[0])
    columns = columns if heads else tuple(mark.text.strip("○[]()□") for mark in rows[0])
    return Matrix(
        rows=tuple(tuple(row) for row in by_row if row),
        heads=tuple(heads),
        columns=columns if all(columns) else (),
        centers=centers,
    )


def _heads(row: list[Token], lines: Sequence[Line]) -> list[Line]:
    """The lines over the boxes, and over nothing else, that stand close together."""
    step = min(b.box.center - a.box.center for a, b in pairwise(row))
    kept: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.box.bottom):
        distance = row[0].box.top - line.box.bottom
        if not -2 < distance < _FURTHEST_HEAD or line.box.x0 < row[0].box.x0 - 0.75 * step:
            continue
        if kept and min(other.box.top for other in kept) - line.box.bottom > 0.6 * line.style.size:
            break
        kept.append(line)
    return kept[::-1]


def _columns(heads: Sequence[Line], marks: Sequence[Token]) -> tuple[str, ...]:
    """The words of the heads, each to the column of its cell, or whose boxes begin where it begins, or that is nearest
    to its part of the line.
    """
    boxes = [mark.box for mark in marks]
    centers = [box.center for box in boxes]
    step = min(b - a for a, b in pairwise(centers))
    columns: list[list[str]] = [[] for _ in centers]
    for line in heads:
        own = [at for at, center in enumerate(centers) if line.cell and line.cell.x0 < center < line.cell.x1]
        if len(own) == 1:
            columns[own[0]].append(line.text)
            continue
        begun_in = {at for word in line.words for at, box in enumerate(boxes) if abs(box.x0 - word.box.x0) < _SAME_EDGE}
        is_one = line.box.width < 1.3 * step and len(begun_in) <= 1
        parts = [(line.text, line.box)] if is_one else [(word.text, word.box) for word in line.words]
        at, end = 0, -inf
        for text, part in parts:
            begun = next((at for at in begun_in if abs(boxes[at].x0 - part.x0) < _SAME_EDGE), None)
            if begun is not None:
                at = begun
            elif part.x0 - end > _SPACE * line.style.size:
                at = min(range(len(centers)), key=lambda at: abs(centers[at] - part.center))
            columns[at].append(text)
            end = part.x1
    return tuple(" ".join(column) for column in columns)


def _labels(rows: list[list[Token]], lines: Sequence[Line], top: float | None) -> Iterator[Line]:
    """The lines left of the boxes, from under the heads to the last row."""
    left = rows[0][0].box.x0
    steps = [below[0].box.middle - above[0].box.middle for above, below in pairwise(rows)]
    reach = max(steps) / 2 + 4
    first = rows[0][0].box.middle - reach
    if top is not None:
        first = max(first - reach, top - 8)
    last = rows[-1][0].box.middle + max(steps)
    before: Line | None = None
    for line in lines:
        goes_on = before is not None and not line.text[:1].isupper() and _is_close(before, line)
        is_reached = line.box.middle < last or goes_on
        if line.box.x1 <= left + 3 and first < line.box.middle and is_reached:
            yield line
            before = line


def _by_row(labels: list[Line], heights: list[float]) -> list[list[Line]]:
    """Paragraph for paragraph where there are as many as rows, else to the nearest row."""
    paragraphs: list[list[Line]] = []
    for line in labels:
        above = paragraphs[-1][-1] if paragraphs else None
        is_near = above is not None and line.box.top - above.box.bottom < 0.3 * line.style.size
        cell = line.cell
        is_own = cell is not None and sum(cell.top < height < cell.bottom for height in heights) == 1
        if above is not None and cell == above.cell and (is_near or is_own):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    if len(paragraphs) == len(heights) and all(
        paragraph[0].box.top - 6 < height < paragraph[-1].box.bottom + 6
        for paragraph, height in zip(paragraphs, heights, strict=True)
    ):
        return paragraphs
    by_row: list[list[Line]] = [[] for _ in heights]
    if (below := _from_first_lines(labels, heights)) is not None:
        return below
    for line in labels:
        by_row[min(range(len(heights)), key=lambda at: abs(heights[at] - line.box.middle))].append(line)
    return [_around(row, height) for row, height in zip(by_row, heights, strict=True)]


def _from_first_lines(labels: Sequence[Line], heights: Sequence[float]) -> list[list[Line]] | None:
    """The boxes stand beside the first line of each label: nothing is over the first, and all lines follow closely."""
    by_row: list[list[Line]] = [[] for _ in heights]
    for line in labels:
        at = bisect(heights, line.box.middle + _LEVEL) - 1
        row = by_row[at]
        if at < 0 or (not row and abs(line.box.middle - heights[at]) > _LEVEL):
            return None
        if not row or _is_close(row[-1], line):
            row.append(line)
        elif at < len(heights) - 1:
            return None
    return by_row if all(by_row) else None


def _around(lines: list[Line], height: float) -> list[Line]:
    """The line at this height and those that follow closely above and below."""
    if not lines:
        return []
    middle = min(range(len(lines)), key=lambda at: abs(lines[at].box.middle - height))
    first = last = middle
    while first > 0 and _is_close(lines[first - 1], lines[first]):
        first -= 1
    while last + 1 < len(lines) and _is_close(lines[last], lines[last + 1]):
        last += 1
    return lines[first : last + 1]


def _is_close(above: Line, below: Line) -> bool:
    is_near = below.box.top - above.box.bottom < 0.45 * below.style.size
    return is_near and above.style.bold == below.style.bold and above.cell == below.cell
