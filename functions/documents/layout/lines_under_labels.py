"""Lines to write on under labels, told by others of the page: `Suffix` over a line with nothing beside or under it."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from functions.documents.layout.values import Box, Style, Token

_FEWEST = 4
_SAME_START = 3.0
_SAME_DISTANCE = 1.5
_FURTHEST = 2.5
"""From a label down to its line, in sizes."""


class _Over(NamedTuple):
    """The words that begin over the beginning of a line."""

    style: Style
    distance: float


def lines_under_labels(rules: Sequence[Box], known: Collection[Box], words: Sequence[Token]) -> set[Box]:
    """Of `rules` those under words that are set as those over most of the `known` lines to write on are, as far up."""
    if len(known) < _FEWEST:
        return set()
    over = {rule: found for rule in rules if (found := _over(rule, words)) is not None}
    usual = [over[rule] for rule in known if rule in over]
    if len(usual) < _FEWEST or 2 * len(usual) <= len(known):
        return set()
    return {
        rule
        for rule, one in over.items()
        if sum(_is_alike(one, other) for other in usual) >= max(_FEWEST, len(usual) / 2)
    }


def _over(rule: Box, words: Sequence[Token]) -> _Over | None:
    above = [word for word in words if 0 < rule.top - word.box.bottom < _FURTHEST * word.style.size]
    level = [word for word in above if word.box.overlap_x(rule) > 0]
    lowest = max(level, key=lambda word: word.box.bottom, default=None)
    row = [word for word in level if lowest is not None and word.box.is_level_with(lowest.box)]
    first = min(row, key=lambda word: word.box.x0, default=None)
    if first is None or abs(first.box.x0 - rule.x0) > _SAME_START:
        return None
    return _Over(first.style, rule.top - first.box.bottom)


def _is_alike(one: _Over, other: _Over) -> bool:
    return one.style == other.style and abs(one.distance - other.distance) < _SAME_DISTANCE
