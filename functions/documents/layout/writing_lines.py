"""Lines to write on, ruled under one another: `Describe what happened:` and four of them, with no words beside."""

from collections.abc import Sequence
from itertools import pairwise

from functions.documents.layout.values import Box, Token

_SHORTEST = 100.0
_SAME_END = 3.0
_APART = (11.0, 40.0)
_LEAST_ROOM, _MOST_ROOM = 10.0, 14.0
_FURTHEST_LABEL = 60.0


def writing_lines(rules: Sequence[Box], words: Sequence[Token]) -> dict[Box, float]:
    """Those that have another as long closely over or under them, with nothing between → the room over each."""
    found: dict[Box, float] = {}
    stacks: dict[tuple[int, int], list[Box]] = {}
    for box in rules:
        if box.width > _SHORTEST:
            stacks.setdefault((round(box.x0 / _SAME_END), round(box.x1 / _SAME_END)), []).append(box)
    for stack in stacks.values():
        for upper, lower in pairwise(sorted(stack, key=lambda box: box.top)):
            low, high = _APART
            if low < lower.top - upper.top < high and not any(_is_between(word.box, upper, lower) for word in words):
                found |= {line: _LEAST_ROOM if _is_labelled(line, words) else _MOST_ROOM for line in (upper, lower)}
    return found


def _is_between(word: Box, upper: Box, lower: Box) -> bool:
    return upper.top < word.middle < lower.top + 1 and word.overlap_x(upper) > 0


def _is_labelled(line: Box, words: Sequence[Token]) -> bool:
    """By words before it."""
    over = line._replace(top=line.top - _LEAST_ROOM)
    return any(line.follows(word.box, _FURTHEST_LABEL) and word.box.overlap_y(over) > 2 for word in words)
