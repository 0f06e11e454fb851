"""Lines to write on, ruled under one another: `Describe what happened:` and four of them, with no words beside."""

from collections.abc import Sequence
from itertools import pairwise

from functions.documents.layout.values import Box, Token

_SHORTEST = 100.0
_SAME_END = 3.0
_APART = (11.0, 40.0)
_MOST_ROOM = 14.0


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
            room = lower.top - upper.top
            if low < room < high and not any(_is_between(word.box, upper, lower) for word in words):
                found |= dict.fromkeys((upper, lower), min(room - 1, _MOST_ROOM))
    return found


def _is_between(word: Box, upper: Box, lower: Box) -> bool:
    return upper.top < word.middle < lower.top + 1 and word.overlap_x(upper) > 0
