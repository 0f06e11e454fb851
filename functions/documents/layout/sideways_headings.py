"""Headings that stand upright at the side of what they head, in a band of their own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from functions.documents.layout.joining import is_in_capitals
from functions.documents.layout.sheet import Sheet, SideHeading
from functions.documents.layout.values import Box, Line, Token

_FURTHEST_RIGHT = 0.25
"""Of the page's width."""
_FEWEST_LETTERS = 3
_MOST_WORDS = 9
_FEWEST_ROWS = 2
_REACH = 0.5
"""Over the first of a page, of its height, where nothing closes its band."""
_WIDE = 0.5
"""Of the page's width."""
_TELLS_WHAT_TO_DO = re.compile(r"^(?:please\s+)?(?:staple|attach|do\s+not)\b", re.IGNORECASE)


def sideways_headings(sheet: Sheet) -> list[SideHeading]:
    """From top to bottom; nothing stands left of them, and several rows right of them."""
    texts = sorted((text for text in _stacked(sheet) if _could_head(text, sheet)), key=lambda text: text.box.top)
    tops = [_top(text, before, sheet) for before, text in pairwise([None, *texts]) if text is not None]
    headings = [SideHeading((_line(text, sheet),), (), top) for text, top in zip(texts, tops, strict=True)]
    ends = [*tops[1:], sheet.page.height][: len(tops)]
    return [heading for heading, end in zip(headings, ends, strict=True) if _rows(heading, end, sheet) >= _FEWEST_ROWS]


def _stacked(sheet: Sheet) -> list[Token]:
    """Two lines of one heading stand beside one another."""
    texts: list[Token] = []
    for text in sorted(sheet.page.sideways, key=lambda text: text.box.x0):
        at = next((index for index, other in enumerate(texts) if _is_beside(other, text)), None)
        if at is None:
            texts.append(text)
        else:
            texts[at] = texts[at]._replace(text=f"{texts[at].text} {text.text}", box=texts[at].box.union(text.box))
    return texts


def _is_beside(one: Token, other: Token) -> bool:
    is_close = -1 < other.box.x0 - one.box.x1 < one.style.size
    return is_close and one.style == other.style and other.box.overlap_y(one.box) > 0


def _could_head(text: Token, sheet: Sheet) -> bool:
    box = text.box
    stands_out = text.style.bold or is_in_capitals(text.text) or _band(box, sheet) is not None
    return (
        stands_out
        and box.x1 < _FURTHEST_RIGHT * sheet.page.width
        and len(text.text.split()) <= _MOST_WORDS
        and sum(character.isalpha() for character in text.text) >= _FEWEST_LETTERS
        and _TELLS_WHAT_TO_DO.match(text.text) is None
        and not any(line.box.x0 < box.x1 and line.box.overlap_y(box) > 0 for line in sheet.lines)
    )


def _band(box: Box, sheet: Sheet) -> Box | None:
    """The smallest frame, or the cell, that it stands in."""
    frames = [frame.box for frame in sheet.page.frames if frame.box.holds(box)]
    return min(frames, key=lambda frame: frame.height, default=None) or sheet.grid.cell_of(box)


def _top(text: Token, before: Token | None, sheet: Sheet) -> float:
    band = _band(text.box, sheet)
    if band is not None:
        return band.top
    if before is not None:
        return max((before.box.bottom + text.box.top) / 2, _rule_over(text.box, sheet))
    return max(text.box.top - _REACH * text.box.height, _rule_over(text.box, sheet))


def _rule_over(box: Box, sheet: Sheet) -> float:
    """The nearest across the page; 0 for none."""
    rules = (rule.box for rule in sheet.page.rules if rule.is_horizontal and rule.box.width > _WIDE * sheet.page.width)
    return max((rule.middle for rule in rules if rule.middle < box.top + 2), default=0.0)


def _rows(heading: SideHeading, end: float, sheet: Sheet) -> int:
    return len({round(line.box.middle / 4) for line in sheet.lines if heading.heads(line, end)})


def _line(text: Token, sheet: Sheet) -> Line:
    return Line(
        page=sheet.page.number, words=(text,), text=text.text, style=text.style, box=text.box, depth=text.box.x0
    )


def have_several(found: Sequence[Sequence[SideHeading]]) -> bool:
    """One alone is the name of the form, or of its margin."""
    return len({heading.lines[0].text for headings in found for heading in headings}) > 1
