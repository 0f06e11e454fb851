"""Headings in a column of their own, left of what they head: `Payments,` / `Credits,` / `and Tax` beside lines 7 to 9.

Read row by row, each of their lines would stand over the question that happens to be level with it.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from functions.documents.layout.matrices import matrices_of
from functions.documents.layout.sheet import Sheet, SideHeading
from functions.documents.layout.sideways_headings import have_several, sideways_headings
from functions.documents.layout.values import Line

_WIDEST = 0.24
"""Of the page's width."""
_SAME_EDGE = 3.0
_SAME_STACK = 0.6
"""From line to line of one heading, in sizes."""
_SMALLER = 0.9
_FEWEST = 2
_FEWEST_ROWS = 2
_MOST_STRANGE = 0.3
"""Of the lines beside."""
_MOST_COLONS = 0.3
_LEAST_BESIDE = 0.8
_FEWEST_LETTERS = 3


def with_side_headings(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """Each before the first line of what it heads; a page may have one alone if another has several set so."""
    sideways = [sideways_headings(sheet) for sheet in sheets]
    if have_several(sideways):
        return tuple(
            _reordered(sheet, headings) if headings else sheet for sheet, headings in zip(sheets, sideways, strict=True)
        )
    found = [_side_headings(sheet) for sheet in sheets]
    edges = [headings[0].lines[0] for headings in found if len(headings) >= _FEWEST]
    return tuple(
        _reordered(sheet, headings)
        if len(headings) >= _FEWEST or (headings and any(_is_set_as(headings[0].lines[0], edge) for edge in edges))
        else sheet
        for sheet, headings in zip(sheets, found, strict=True)
    )


def _side_headings(sheet: Sheet) -> list[SideHeading]:
    """Nothing where the column holds labels, or text that runs on into the page or stands in two columns."""
    if sheet.gutter is not None:
        return []
    size = _body_size(sheet)
    edge = min((line.box.x0 for line in sheet.lines), default=0.0)
    narrow = [
        line
        for line in sheet.lines
        if abs(line.box.x0 - edge) < _SAME_EDGE and line.box.width < _WIDEST * sheet.page.width
    ]
    stacks = [stack for stack in _stacks(narrow, sheet) if _stands_out(stack, size) and not _is_over_box(stack, sheet)]
    headings: list[SideHeading] = []
    for stack in stacks:
        last = headings[-1] if headings else None
        top = _band_top(stack, sheet)
        is_remark = last is not None and top <= last.lines[-1].box.bottom
        if not (is_remark and last and stack[0].style.size < _SMALLER * last.lines[0].style.size):
            headings.append(SideHeading(stack, (), top))
    beside = [heading for heading in headings if len(_rows_beside(heading, headings, sheet)) >= _FEWEST_ROWS]
    if len(beside) < _LEAST_BESIDE * len(headings) or not _is_column(beside, sheet):
        return []
    return [heading._replace(remarks=_remarks(heading, beside, narrow, sheet)) for heading in beside]


def _body_size(sheet: Sheet) -> float:
    """What most of the text is set in, or most of the lines, if that is larger."""
    by_length: Counter[float] = Counter()
    by_number: Counter[float] = Counter()
    for line in sheet.lines:
        size = round(line.style.size * 2) / 2
        by_length[size] += len(line.text)
        by_number[size] += 1
    return max((sizes.most_common(1)[0][0] for sizes in (by_length, by_number) if sizes), default=0.0)


def _stacks(narrow: Sequence[Line], sheet: Sheet) -> list[tuple[Line, ...]]:
    stacks: list[tuple[Line, ...]] = []
    for line in sorted(narrow, key=lambda line: line.box.top):
        before = stacks[-1][-1] if stacks else None
        if (
            before is not None
            and before.style == line.style
            and -_SAME_STACK < (line.box.top - before.box.bottom) / line.style.size < _SAME_STACK
            and not _is_ruled_off(before, line, sheet)
        ):
            stacks[-1] = (*stacks[-1], line)
        else:
            stacks.append((line,))
    return stacks


def _is_ruled_off(upper: Line, lower: Line, sheet: Sheet) -> bool:
    return any(
        rule.is_horizontal
        and upper.box.middle < rule.box.middle < lower.box.middle
        and rule.box.x0 < lower.box.center < rule.box.x1
        for rule in sheet.page.rules
    )


def _stands_out(stack: Sequence[Line], body: float) -> bool:
    style = stack[0].style
    return (
        (style.bold or style.size > body + 1)
        and style.size >= body - 0.1
        and stack[0].right is None
        and all(line.left is None and line.enumerator is None and not _has_own_place(line) for line in stack)
        and sum(character.isalpha() for line in stack for character in line.text) >= _FEWEST_LETTERS
        and not stack[-1].text.endswith(("?", ".", ",", ";"))
    )


def _is_over_box(stack: Sequence[Line], sheet: Sheet) -> bool:
    """Its choices stand under it, and not beside."""
    box, size = stack[-1].box, stack[-1].style.size
    checks = (check.box for line in sheet.lines if (check := line.check_before) is not None)
    return any(abs(check.x0 - box.x0) < 2 * _SAME_EDGE and 0 < check.middle - box.middle < 2 * size for check in checks)


def _has_own_place(line: Line) -> bool:
    """A blank far behind it belongs to the other column."""
    return line.right is not None and line.right.box.x0 - line.box.x1 < line.style.size


def _band_top(stack: Sequence[Line], sheet: Sheet) -> float:
    """The rule over the heading, with nothing but room between."""
    box = stack[0].box
    over = max(
        (line.box.bottom for line in sheet.lines if line.box.bottom <= box.top + 2 and line.box.overlap_x(box) > 0),
        default=0.0,
    )
    rules = (rule.box for rule in sheet.page.rules if rule.is_horizontal and rule.box.x0 < box.center < rule.box.x1)
    return max((rule.middle for rule in rules if over - 2 < rule.middle < box.top + 2), default=box.top - 2)


def _rows_beside(heading: SideHeading, headings: Sequence[SideHeading], sheet: Sheet) -> set[int]:
    """The heights of what stands right of it, down to the next; choices alone are those of a label."""
    end = _end(heading, headings, sheet.page.height)
    level = [line for line in sheet.lines if heading.heads(line, end)]
    is_level = any(line.box.overlap_y(heading.lines[0].box) > 0 for line in level)
    if not is_level and all(line.box.top > heading.lines[-1].box.bottom for line in level):
        return set()
    return set() if all(line.check_before for line in level) else {round(line.box.middle / 4) for line in level}


def _end(heading: SideHeading, headings: Sequence[SideHeading], bottom: float) -> float:
    """Where the next one begins."""
    return min((other.top for other in headings if other.top > heading.top), default=bottom)


def _is_column(headings: Sequence[SideHeading], sheet: Sheet) -> bool:
    """Nothing else but remarks stands in it: no labels, no items, no text that runs on into the page."""
    if not headings:
        return False
    texts = Counter(" ".join(line.text for line in heading.lines) for heading in headings)
    colons = sum(text.endswith(":") for text in texts)
    right = max(heading.right for heading in headings)
    below = [line for line in sheet.lines if line.box.middle > headings[0].top]
    beside = [line.box.x0 for line in below if line.box.x0 > right]
    column = min(beside, default=right)
    own = {id(line) for heading in headings for line in heading.lines}
    left = [
        line
        for line in below
        if id(line) not in own and line.box.x0 < column and line.box.x1 <= right + line.style.size
    ]
    edge = headings[0].lines[0].box.x0
    strange = sum(line.enumerator is not None or line.left is not None or _has_own_place(line) for line in left)
    strange += sum(line.box.x0 < edge + _SAME_EDGE and line.box.x1 > column for line in below)
    return (
        len(texts) == len(headings) and colons <= _MOST_COLONS * len(texts) and strange <= _MOST_STRANGE * len(beside)
    )


def _remarks(
    heading: SideHeading, headings: Sequence[SideHeading], narrow: Sequence[Line], sheet: Sheet
) -> tuple[Line, ...]:
    """What is ruled off from the heading is none. A blank far behind one belongs to the other column."""
    end = _end(heading, headings, float("inf"))
    under = [line for line in narrow if heading.lines[-1].box.bottom - 2 < line.box.middle < end]
    under = [line for line in under if line not in heading.lines]
    column = pairwise([heading.lines[-1], *under])
    under = [line for _, line in takewhile(lambda pair: not _is_ruled_off(*pair, sheet), column)]
    strange = (line.left is not None or _has_own_place(line) or line.text.endswith(("?", ":")) for line in under)
    return () if any(strange) else tuple(under)


def _is_set_as(line: Line, other: Line) -> bool:
    return line.style == other.style and abs(line.box.x0 - other.box.x0) < _SAME_EDGE


def _reordered(sheet: Sheet, headings: Sequence[SideHeading]) -> Sheet:
    own = {id(line) for heading in headings for line in (*heading.lines, *heading.remarks)}
    lines = [line for line in sheet.lines if id(line) not in own]
    matrices = matrices_of(lines, sheet.marks)
    for heading in headings:
        end = _end(heading, headings, sheet.page.height)
        at = next((index for index, line in enumerate(lines) if heading.heads(line, end)), len(lines))
        lines[at:at] = [*heading.lines, *(line._replace(right=None) for line in heading.remarks)]
    return sheet._replace(lines=tuple(lines), side_headings=tuple(headings), matrices=matrices)
