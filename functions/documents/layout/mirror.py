"""Pages of Hebrew or Arabic are read in a mirror: what runs from right to left runs from left to right there."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from functions.documents.layout.values import Box, Page, Token, is_right_to_left

_LEAST_SHARE = 0.5
_TURNED_NUMBER = re.compile(r"^([.)])(\d{1,3})$")


def is_mirrored(page: Page) -> bool:
    """Most words with letters are of a writing that runs from right to left."""
    lettered = [word.text for word in page.words if any(character.isalpha() for character in word.text)]
    return sum(map(is_right_to_left, lettered)) > _LEAST_SHARE * len(lettered)


def mirrored(page: Page) -> Page:
    def turned(box: Box) -> Box:
        return mirrored_box(box, page.width)

    return page._replace(
        words=tuple(word._replace(box=turned(word.box), text=_number_first(word.text)) for word in page.words),
        rules=tuple(rule._replace(box=turned(rule.box)) for rule in page.rules),
        frames=tuple(frame._replace(box=turned(frame.box)) for frame in page.frames),
        widgets=tuple(widget._replace(box=turned(widget.box)) for widget in page.widgets),
        sideways=tuple(text._replace(box=turned(text.box)) for text in page.sideways),
    )


def mirrored_box(box: Box, width: float) -> Box:
    return Box(width - box.x1, box.top, width - box.x0, box.bottom)


def _number_first(text: str) -> str:
    """`.7` at the right edge is how `7.` is drawn there."""
    return _TURNED_NUMBER.sub(r"\2\1", text)


def in_spoken_order(words: Sequence[Token]) -> tuple[Token, ...]:
    """Latin words and numbers among the others run from left to right, and so stand turned in the mirror."""
    return tuple(_spoken(words))


def _spoken(words: Sequence[Token]) -> Iterator[Token]:
    for is_latin, group in groupby(words, key=lambda word: word.text.isascii() and word.text[:1].isalnum()):
        run = list(group)
        yield from reversed(run) if is_latin else run
