"""Headings that no rule of print knows: short lines, set alike, that ask nothing and stand over most of the questions.

Where a form sets its headings in a manner not met before, all of them are lost at once. They still have a place: all
other lines ask, label or tell how to answer, and these come back before every few questions.
"""

from bisect import bisect
from collections.abc import Callable, Collection, Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from functions.documents.layout.enumerators import level_of
from functions.documents.layout.values import Block, Box
from functions.documents.reading.headings import Heading, body_size, run_in
from functions.documents.reading.lexicon import ANSWER_PLACE, EXPORT_NOTE, GUIDANCE
from functions.documents.reading.titles import title_block
from functions.documents.reading.wording import asks, prompts, without_note

_MOST_WORDS = 9
_LONGEST = 70
_FEWEST = 2
_FEWEST_UNDER = 2
_LEAST_SHARE = 0.75
"""Of the questions that stand under one of them."""
_FEW = 0.25
_SAME_PLACE = 3.0
_FURTHEST = 60.0
"""From a heading to what follows it, in points."""
_RANK_OVER_BODY = 0.5
_RUN_IN = "…"
"""How those end that are the bold words which a paragraph begins with."""


class _Manner(NamedTuple):
    """How a line is set."""

    size: float
    is_bold: bool
    is_italic: bool
    is_coloured: bool
    is_in_capitals: bool
    counted_as: str
    """The form of its number or bullet."""
    end: str


def plain_headings(
    blocks: Sequence[Block], headings: dict[int, Heading], asked: Set[int], taken: Set[int]
) -> dict[int, Heading]:
    """Nothing where the known headings stand over enough questions; `taken` are options, labels and tables' cells."""
    known = headings.keys() - title_block(blocks, headings)
    if len(known) >= _FEWEST and _share_under(known, asked) > _FEW:
        return {}
    manners: dict[_Manner, list[int]] = {}
    for index in range(len(blocks) - 1):
        if index not in taken and index not in asked and _could_be_heading(blocks, index, asked):
            manners.setdefault(_manner(blocks[index]), []).append(index)
    sets = (members for manner in manners.values() for members in _standing_alike(blocks, manner))
    fitting = [members for members in sets if _head_groups(members, asked)]
    best = max(fitting, key=lambda members: (_share_under(members, asked), len(members)), default=[])
    rank = body_size(blocks) + _RANK_OVER_BODY
    return {index: Heading(rank, "set alike, and stands over questions") for index in best}


def _could_be_heading(blocks: Sequence[Block], index: int, asked: Set[int]) -> bool:
    block, after = blocks[index], blocks[index + 1]
    if run_in(block):
        return block.is_unmarked and not asks(block.text) and (index + 1 in asked or index + 2 in asked)
    text = without_note(block.text)
    is_near = after.page != block.page or -2 <= after.box.top - block.box.bottom < _FURTHEST
    return (
        len(block.lines) == 1
        and len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and sum(character.isalpha() for character in text) > len(text) // 2
        and not text[0].islower()
        and not text.endswith((",", ";"))
        and block.is_unmarked
        and (index + 1 in asked or index + 2 in asked)
        and is_near
        and not (asks(text) or prompts(text))
        and not any(pattern.match(text) for pattern in (GUIDANCE, ANSWER_PLACE, EXPORT_NOTE))
    )


def _manner(block: Block) -> _Manner:
    is_run_in = bool(run_in(block))
    style = block.lines[0].words[0].style if is_run_in else block.style
    return _Manner(
        size=round(2 * style.size) / 2,
        is_bold=style.bold,
        is_italic=style.italic,
        is_coloured=style.is_coloured,
        is_in_capitals=block.text.isupper(),
        counted_as=level_of(block.enumerator) if block.enumerator else "",
        end=_RUN_IN if is_run_in else block.text[-1] if block.text[-1] in ".:" else "",
    )


def _standing_alike(blocks: Sequence[Block], manner: Sequence[int]) -> Iterator[list[int]]:
    """Those at one left edge, around one middle, or at one right edge."""
    edges: tuple[Callable[[Box], float], ...] = (lambda box: box.x0, lambda box: box.center, lambda box: box.x1)
    for edge in edges:
        places = sorted((edge(blocks[index].box), index) for index in manner)
        together = [places[0][1]]
        for (before, _), (place, index) in pairwise(places):
            if place - before > _SAME_PLACE:
                yield sorted(together)
                together = []
            together.append(index)
        yield sorted(together)


def _head_groups(members: Sequence[int], asked: Set[int]) -> bool:
    """Most stand over several questions, and nearly all questions under one of them."""
    places = sorted(asked)
    starts = [bisect(places, index) for index in members]
    sizes = sorted(end - start for start, end in pairwise([*starts, len(places)]))
    return (
        len(members) >= _FEWEST
        and sizes[len(sizes) // 2] >= _FEWEST_UNDER
        and _share_under(members, asked) >= _LEAST_SHARE
    )


def _share_under(members: Collection[int], asked: Set[int]) -> float:
    first = min(members, default=None)
    return sum(index > first for index in asked) / len(asked) if asked and first is not None else 0.0
