"""Joins wrapped lines: a line goes on below it when it is full, nothing lies between, and the indent fits."""

import re
from collections.abc import Sequence
from itertools import takewhile

from functions.documents.layout.broken_questions import goes_on_to_its_mark
from functions.documents.layout.joining import (
    ENDS,
    UNFINISHED,
    block_of,
    closes_bracket,
    closes_quote,
    ends_manner,
    goes_on_in_next_column,
    goes_on_overleaf,
    join_text,
    with_wrapped_rows,
)
from functions.documents.layout.marked_lines import INDENT, are_beside_one_blank, asks_with_choices, is_choice, runs_on
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.text_column import Column
from functions.documents.layout.tight_cells import fills_cell, is_named_twice
from functions.documents.layout.values import Block, Box, Line, Mark, Token
from functions.documents.layout.yes_no import POLAR

_LINK = re.compile(r"^(?:and|or|y|o|et|ou|und|oder)\s")
_SENTENCE_END = re.compile(r"[.?!]['\"”’)\]]*$")
_LONE_LABEL = re.compile(r"^[A-ZÀ-Þ][\w’']*(?:\s+\w+){0,2}\s?:$")
_MARK_ALONE = re.compile(r"^[?!:;»”)]{1,2}$")
_REMARK_END = re.compile(r"\?\s+\([^()?]+\)$")
"""`How is your health? (please circle)`"""
_QUESTION_END = re.compile(r"[?？؟]['\"”’)\]]*$")
_OPEN_LEADING = 0.75
_FEWEST_OF_PARAGRAPH = 2
_NEAREST = 4
_MOST_HEADS = 6
_TIGHT = 0.25


def blocks_of(sheets: Sequence[Sheet]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for sheet in sheets:
        fresh = _join_page(sheet)
        rest = next((block for block in _at_the_top(fresh) if blocks and goes_on_overleaf(blocks[-1], block)), None)
        if rest is not None:
            blocks[-1] = block_of((*blocks[-1].lines, *rest.lines))
            fresh = [block for block in fresh if block is not rest]
        blocks += fresh
    return tuple(blocks)


def _at_the_top(fresh: list[Block]) -> list[Block]:
    """The first block, and what stands under the repeated heads of a table."""
    heads = list(takewhile(lambda block: block.cell is not None, fresh[:_MOST_HEADS]))
    return fresh[: len(heads) + 1]


def _join_page(sheet: Sheet) -> list[Block]:
    column = Column(sheet)
    lines = sheet.lines
    taken: set[int] = set()
    blocks: list[Block] = []
    rows = {id(row[0]): row for matrix in sheet.matrices for row in matrix.rows}
    headings = {id(heading.lines[0]): heading for heading in sheet.side_headings}
    in_rows = {id(line) for row in rows.values() for line in row}
    in_rows |= {id(line) for heading in sheet.side_headings for line in (*heading.lines, *heading.remarks)}
    for start in range(len(lines)):
        if start in taken:
            continue
        taken.add(start)
        if id(lines[start]) in in_rows:
            blocks += [block_of(row)] if (row := rows.get(id(lines[start]))) else []
            blocks += [block_of(side.lines)] if (side := headings.get(id(lines[start]))) else []
            continue
        chain = [lines[start]]
        at = start
        while (found := column.below[at]) is not None and found not in taken:
            if id(lines[found]) in in_rows or not _goes_on(chain, lines[found], at, column):
                break
            taken.add(found)
            blank = chain[-1].blank_behind
            chain.append(lines[found] if blank is None else lines[found]._replace(right=blank))
            at = found
        blocks.append(block_of(chain))
    return with_wrapped_rows(_with_broken_columns(blocks, sheet.gutter))


def _with_broken_columns(blocks: list[Block], gutter: float | None) -> list[Block]:
    if gutter is None:
        return blocks
    whole: list[Block] = []
    for block in blocks:
        if whole and goes_on_in_next_column(whole[-1], block, gutter):
            whole[-1] = block_of((*whole[-1].lines, *block.lines))
        else:
            whole.append(block)
    return whole


def _goes_on(chain: list[Line], below: Line, at: int, column: Column) -> bool:
    line = chain[-1]
    if below.enumerator is not None or (line.right is not None and not runs_on(line, below)):
        return False
    if below.left is not None and not (below.check_before is None and are_beside_one_blank(line, below)):
        return False
    is_open = UNFINISHED.search(line.text) is not None or closes_bracket(line, below)
    if (asks_with_choices(below) or is_choice(below)) and not is_open:
        return False
    if {*line.text.lower().split(), *below.text.lower().split()} <= POLAR:
        return False
    ends = _SENTENCE_END.search(line.text) is not None or line.style.bold != below.style.bold
    if ends and _LONE_LABEL.match(below.text):
        return False
    if (
        line.cell != below.cell
        or column.grid.separates(line.box, below.box)
        or _mark_between(line, below, column.marks)
    ):
        return False
    if ends_manner(line, below):
        return False
    is_beside_box = are_beside_one_blank(line, below)
    if abs(line.style.size - below.style.size) > 0.05 * line.style.size + 0.2 and not is_beside_box:
        return False
    if column.distance[at] > _widest_leading(line, column):
        return False
    if (
        line.blank_behind is not None
        or is_beside_box
        or fills_cell(chain, below, column.inside(below))
        or (is_named_twice(chain, below, column.inside(below)) and column.is_before_empty_cell(line))
        or closes_bracket(line, below)
    ):
        return True
    if not _indent_fits(chain, below):
        return False
    if below.text.startswith("¿") and not _is_full(line, below, column):
        return False
    if goes_on_to_its_mark(chain, at, column) or closes_quote(chain, below):
        return True
    if _ends_question_of(chain, below) or _hangs_under_choice(chain, below, at, column):
        return True
    is_ended = ENDS.search(line.text) is not None and _LINK.match(below.text) is None
    is_continued = below.text[:1].islower() and not is_ended and line.style.bold == below.style.bold
    if (_QUESTION_END.search(line.text) or _REMARK_END.search(line.text)) and not below.text[:1].islower():
        asks_on = _asks_on(chain, below, column) or _is_inside_item(chain, below)
        return (below.text.startswith("(") and not _QUESTION_END.search(below.text)) or (
            line.style.bold == below.style.bold
            and (_is_prose(chain) or asks_on)
            and _is_full(line, below, column, asks_on=asks_on)
        )
    if line.style.bold != below.style.bold and not is_continued:
        is_new = _is_bold(line) and not below.words[0].style.bold
        is_new = is_new or (line.check_before is not None and _is_bold(below))
        if is_new and below.text[:1].isupper():
            return False
        return _is_full(line, below, column) and not line.text.endswith(":")
    return is_continued or UNFINISHED.search(line.text) is not None or _is_full(line, below, column)


def _is_bold(line: Line) -> bool:
    return all(word.style.bold for word in line.words)


def _hangs_under_choice(chain: list[Line], below: Line, at: int, column: Column) -> bool:
    """A choice's line that was broken early stands closer to it than the next choice does."""
    check, second = chain[0].check_before, column.below[at]
    after = column.below[second] if second is not None else None
    if check is None or second is None or after is None or column.lines[after].check_before is None:
        return False
    return (
        below is column.lines[second]
        and abs(below.box.x0 - chain[0].depth) <= INDENT
        and abs(column.lines[after].depth - chain[0].depth) <= INDENT
        and column.distance[at] < _TIGHT * below.style.size < column.distance[second] - column.distance[at]
    )


def _ends_question_of(chain: list[Line], below: Line) -> bool:
    """The mark alone, or a hanging line that asks: `Was soll das Gericht in dieser` / `Sache anordnen?`"""
    if ENDS.search(chain[-1].text):
        return False
    if _MARK_ALONE.match(below.text):
        return True
    is_hanging = chain[0].enumerator is not None and abs(below.box.x0 - chain[0].depth) <= INDENT
    return is_hanging and _QUESTION_END.search(below.text) is not None and below.style == chain[-1].style


def _is_prose(chain: list[Line]) -> bool:
    """The question is not the first sentence: the lines are a paragraph that asks in passing."""
    text = join_text([line.text for line in chain])
    return len(re.findall(r"[.!?]\s", text)) >= 1 and len(chain) >= 3


def _asks_on(chain: list[Line], below: Line, column: Column) -> bool:
    """`Bed: Is it old? Is it soft enough for you?` / `Is it wide?`, where the nearest others stand well apart."""
    asked = re.findall(r"[?؟？](?=\s|$)", join_text([line.text for line in chain]))
    if chain[0].enumerator is not None or len(asked) < _FEWEST_OF_PARAGRAPH:
        return False
    others = [
        (abs(line.box.top - below.box.top), column.below[index] is None)
        for index, line in enumerate(column.lines)
        if line is not chain[-1] and abs(line.box.x0 - chain[0].box.x0) < INDENT and _QUESTION_END.search(line.text)
    ]
    return len(others) >= _NEAREST and all(is_apart for _, is_apart in sorted(others)[:_NEAREST])


def _is_inside_item(chain: list[Line], below: Line) -> bool:
    """Under the words of a numbered question, and not under its number: another would have a number of its own."""
    return chain[0].enumerator is not None and abs(below.box.x0 - chain[0].depth) <= INDENT


def _widest_leading(line: Line, column: Column) -> float:
    """A line that ends in the middle of a sentence may be followed at a distance that ends a paragraph elsewhere."""
    usual = _usual_leading(line, column)
    return usual if ENDS.search(line.text) else max(usual, _OPEN_LEADING * line.style.size)


def _usual_leading(line: Line, column: Column) -> float:
    """The widest distance between lines of one paragraph: paragraphs stand further apart than their lines."""
    size = line.style.size
    distances = sorted(
        column.distance[index]
        for index, other in enumerate(column.lines)
        if column.below[index] is not None
        and abs(other.box.x0 - line.box.x0) < 40
        and abs(other.style.size - size) < 0.6
    )
    if not distances:
        return 0.7 * size
    tight = distances[len(distances) // 4]
    return max(tight + 0.3 * size, 0.25 * size)


def _indent_fits(chain: list[Line], below: Line) -> bool:
    first, last = chain[0], chain[-1]
    x = below.box.x0
    if abs(x - last.box.x0) <= INDENT or abs(x - first.depth) <= INDENT:
        return True
    if first.enumerator is not None and abs(x - first.box.x0) <= INDENT and below.text[:1].islower():
        return True
    if len(chain) == 1:
        is_centered = abs(below.box.center - last.box.center) < INDENT
        first_line_indent = first.box.x0 - 45 < x < first.box.x0
        hanging = first.enumerator is not None and first.box.x0 - INDENT <= x <= first.depth + 1.5 * first.style.size
        return (
            is_centered
            or first_line_indent
            or hanging
            or (0 < x - first.box.x0 < 30 and first.enumerator is None and first.left is None)
        )
    return abs(below.box.center - last.box.center) < INDENT


def _is_full(line: Line, below: Line, column: Column, *, asks_on: bool = False) -> bool:
    """The first word of the next line would not have fitted."""
    lines = column.beside(line)
    if line.cell is not None and line.cell.width < 400:
        edge = max((_end_of(other) for other in lines if other.cell == line.cell), default=line.box.x1)
        edge = max(edge, line.cell.x1 - 8)
    else:
        edge = max(
            (_end_of(other) for other in lines if -90 < other.box.x0 - line.box.x0 < 60 and other.cell == line.cell),
            default=line.box.x1,
        )
        is_sentence = ENDS.search(line.text) is not None and not below.text[:1].islower() and not asks_on
        if is_sentence and not column.has_neighbour(line):
            # A sentence may end where the widest line of a short page does: then the margins must tell.
            edge = max(edge, column.width - column.left)
    return line.box.x1 + 0.25 * line.style.size + below.words[0].box.width > edge - 1.5


def _end_of(line: Line) -> float:
    """Where the line ends, with the blank that follows it."""
    blank = line.blank_behind
    return blank.box.x1 if blank is not None else line.box.x1


def _mark_between(line: Line, below: Line, marks: tuple[Token, ...]) -> bool:
    return any(
        mark.mark is Mark.BLANK
        and line.box.bottom - 2 < mark.box.middle < below.box.top + 2
        and mark.box.overlap_x(Box(line.box.x0, 0, line.box.x1, 0)) > 0
        for mark in marks
    )
