"""Choices without boxes, to be circled, on the line under their question: `Poor   Fair   Very good`."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise, takewhile

from functions.documents.layout.circled_choices import CIRCLE, stands_apart
from functions.documents.layout.values import Block, Line
from functions.documents.reading.drafts import Draft
from functions.documents.reading.lexicon import GUIDANCE

_CIRCLE = re.compile(rf"\b{CIRCLE}\b", re.IGNORECASE)
_LINES_AHEAD = 2
_LEVEL = 3.0


def choices_to_circle(draft: Draft, hints: str, blocks: Sequence[Block], taken: set[int]) -> tuple[str, ...]:
    """Where `hints` say to circle one: what stands apart on the first line under the question that is no guidance."""
    if _CIRCLE.search(hints) is None:
        return ()
    for index in range(draft.block + 1, min(len(blocks), draft.block + 1 + _LINES_AHEAD)):
        block = blocks[index]
        if index in taken or block.page != draft.page or len(block.lines) > 1:
            break
        if not GUIDANCE.match(block.text):
            level = takewhile(partial(_is_level, block), blocks[index:])
            found = [part for other in level for part in _apart(other.lines[0])]
            return tuple(found) if len(found) > 1 else ()
    return ()


def _is_level(one: Block, other: Block) -> bool:
    return one.page == other.page and len(other.lines) == 1 and abs(one.box.middle - other.box.middle) < _LEVEL


def _apart(line: Line) -> list[str]:
    parts = [line.words[0].text]
    for before, word in pairwise(line.words):
        if stands_apart(before, word):
            parts.append(word.text)
        else:
            parts[-1] += f" {word.text}"
    return parts
