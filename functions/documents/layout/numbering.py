"""Numbers that do not stand directly before their words, or stand too close to them."""

import re
from collections.abc import Sequence

from functions.documents.layout.enumerators import enumerator_of, named_enumerator
from functions.documents.layout.values import Box, Frame, Line, Style

_BULLET_SIDES = (1.5, 4.4)
_FURTHEST_BULLET = 2.0
"""Before its line, in sizes."""

_BARE_NUMBER = re.compile(r"^\d{1,2}[a-z]?$")
_FEWEST_HANGING_WORDS = 4
_HANGING_GAP = 0.5
"""From a numbered line to the one under it, in sizes."""


def numbered(lines: list[Line], frames: Sequence[Frame]) -> list[Line]:
    bullets = [frame.box for frame in frames if frame.is_circle and _is_bullet_sized(frame.box)]
    return _with_hanging_numbers(
        _with_tight_numbers(_with_numbers_above([_with_drawn_bullet(line, bullets) for line in lines]))
    )


def _is_bullet_sized(box: Box) -> bool:
    low, high = _BULLET_SIDES
    return low <= box.width <= high and low <= box.height <= high


def _with_drawn_bullet(line: Line, bullets: Sequence[Box]) -> Line:
    """Browsers draw the bullets of a list, and do not write them."""
    box = line.box
    is_free = line.enumerator is None and line.left is None
    is_item = is_free and any(
        0 < box.x0 - bullet.x1 < _FURTHEST_BULLET * line.style.size and box.top < bullet.middle < box.bottom
        for bullet in bullets
    )
    return line._replace(enumerator="•") if is_item else line


def _with_numbers_above(lines: list[Line]) -> list[Line]:
    """A number on a line by itself belongs to the line under it."""
    joined: list[Line] = []
    for line in lines:
        label = _label_for(joined[-1], line) if joined else None
        if label is None:
            joined.append(line)
        else:
            above = joined[-1]
            joined[-1] = line._replace(enumerator=label, label=above.text, box=line.box.union(above.box))
    return joined


def _with_tight_numbers(lines: list[Line]) -> list[Line]:
    """`10 Where …` stands tighter than `9  Who …`: a bare number counts where the one before it begins a line too."""
    bare = {line.enumerator: line for line in lines if line.enumerator and line.label == line.enumerator}
    counted: list[Line] = []
    for line in lines:
        first = line.words[0].text
        before = bare.get(str(int(first) - 1)) if re.fullmatch(r"[0-9]{2,3}", first) else None
        if line.enumerator is None and len(line.words) > 1 and before is not None and _is_under(before, line):
            line = bare[first] = _without_number(line)
        counted.append(line)
    return counted


def _with_hanging_numbers(lines: list[Line]) -> list[Line]:
    """`3a Check the box …` over a line that begins under its words, and not under its number."""
    if not any(line.enumerator is None and _BARE_NUMBER.match(line.words[0].text) for line in lines):
        return lines
    starts = {(round(line.box.x0), round(line.box.top / 2), line.style) for line in lines if line.enumerator is None}
    return [_without_number(line) if _hangs(line, starts) else line for line in lines]


def _hangs(line: Line, starts: set[tuple[int, int, Style]]) -> bool:
    if line.enumerator is not None or len(line.words) < _FEWEST_HANGING_WORDS:
        return False
    first, second, size = line.words[0], line.words[1].box.x0, line.style.size
    if _BARE_NUMBER.match(first.text) is None or second - first.box.x0 < size:
        return False
    lowest, highest = round(line.box.bottom / 2) - 1, round((line.box.bottom + _HANGING_GAP * size) / 2)
    return any(
        (round(second) + shift, top, line.style) in starts for shift in (-1, 0, 1) for top in range(lowest, highest + 1)
    )


def _without_number(line: Line) -> Line:
    first, rest = line.words[0].text, line.words[1:]
    text = " ".join(word.text for word in rest)
    return line._replace(words=rest, text=text, enumerator=first, label=first, depth=rest[0].box.x0)


def _is_under(before: Line, line: Line) -> bool:
    return abs(before.box.x0 - line.box.x0) < line.style.size and line.box.top > before.box.top


def _label_for(above: Line, line: Line) -> str | None:
    """What numbers `line`, if `above` holds no more: `INTERROGATORY NO. 1:`, or a number that begins where it does."""
    if above.enumerator is not None or line.enumerator is not None or not above.is_unmarked or above.cell != line.cell:
        return None
    gap = line.box.top - above.box.bottom
    named = named_enumerator([word.text for word in above.words])
    if named is not None and named[1] == len(above.words):
        return named[0] if 0 <= gap < 2.5 * line.style.size else None
    if len(above.words) > 1 or abs(above.box.x0 - line.box.x0) >= above.style.size:
        return None
    label = enumerator_of(above.text, allow_bare=True)
    return label if label != "•" and 0 <= gap < 1.2 * line.style.size else None
