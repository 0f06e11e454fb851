"""Lines of a return: an item's number stands again at the right, before the place for its amount."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from functions.documents.layout.values import Block, Token

_NUMBER = re.compile(r"^(?P<number>\d{1,2}[a-z]?)\.?$")
_FEWEST = 4
_TALLEST = 6.0
"""How far under its first line the number of an item may stand again, in sizes."""
_SAME_EDGE = 3.0
_LEVEL = 3.0


class NumberedPlace(NamedTuple):
    item: int
    continued_by: tuple[int, ...]
    """Further lines of the item that stand under its words, down to the number."""
    blank: Token | None


def numbered_places(blocks: Sequence[Block]) -> dict[int, NumberedPlace]:
    """By item; nothing where only a few numbers come twice."""
    by_page: dict[int, list[int]] = {}
    for index, block in enumerate(blocks):
        by_page.setdefault(block.page, []).append(index)
    places: dict[int, NumberedPlace] = {}
    for indexes in by_page.values():
        found = {place.item: place for place in _places_of_page(blocks, indexes)}
        if len(found) >= _FEWEST:
            places |= found
    return places


def _places_of_page(blocks: Sequence[Block], indexes: Sequence[int]) -> Iterator[NumberedPlace]:
    items: dict[str, list[int]] = {}
    for index in indexes:
        items.setdefault(blocks[index].enumerator or "", []).append(index)
    for index in indexes:
        match = _NUMBER.match(blocks[index].text)
        if match is None or blocks[index].enumerator is not None:
            continue
        item = next((at for at in items.get(match["number"], ()) if _stands_before(blocks[at], blocks[index])), None)
        if item is not None:
            lines = tuple(at for at in indexes if _goes_on(blocks[item], blocks[at], blocks[index]))
            yield NumberedPlace(item, lines, blocks[index].blank_behind)


def _stands_before(item: Block, number: Block) -> bool:
    down = number.box.top - item.box.top
    return item.lines[0].box.x1 < number.box.x0 and -_LEVEL < down < _TALLEST * item.style.size


def _goes_on(item: Block, line: Block, number: Block) -> bool:
    return (
        line is not item
        and line.enumerator is None
        and line.is_unmarked
        and abs(line.box.x0 - item.lines[0].depth) < _SAME_EDGE
        and line.box.x1 < number.box.x0
        and item.box.top < line.box.top < number.box.bottom + _LEVEL
        and line.box.top > item.lines[-1].box.middle
    )
