"""Labels with no place to write behind them: several short lines under one another that end in a colon."""

import re
from collections.abc import Sequence, Set

from functions.documents.layout.values import Block
from functions.documents.reading.emphasis import leads_fields
from functions.documents.reading.items import Run
from functions.documents.reading.lexicon import ANSWER_PLACE, FIELD_NAME, GUIDANCE
from functions.documents.reading.wording import asks, prompts

_FEWEST = 3
_LEAST_NAMED, _LEAST_TOLD = 0.5, 0.3
_MOST_WORDS = 7
_MOST_NUMBERED_WORDS = 10
_MOST_SENTENCE_WORDS = 24
_FEWEST_OF_RUN = 8
_LEAST_WITH_PLACES = 0.75
_SAME_EDGE = 3.0
_FURTHEST = 3.0
"""From one to the next, in sizes."""
_LABEL = re.compile(
    r"^(?P<label>[^:]{2,90}):(?:\s*\w{1,10}(?:\s*/\s*\w{1,10})+|\s*\(.*\)|\s*(?:e\.g\.|for example).*)?$"
)
"""`Name:`, `Sex: M/F`, `Born: (month and year)`."""
_SAYS_WHAT = re.compile(
    r"\((?:[\w ]* )?(?:specify|explain|describe|names?|date|dates|address(?:es)?|number|amount|list)\b[^()]*\)\s?:$",
    re.IGNORECASE,
)
"""`Firm (name):` is a place to write by itself, as courts word them."""
_TELLS_HOW = re.compile(
    r"\((?:required|optional|if\s+\w+|mandatory|obligatorio|opcional)\)$|\(\w+(?:[/,]\s?\w+)+\)$", re.I
)
"""`Email (required)`, `Lease type (written/oral)`"""
_IN_BRACKETS = re.compile(r"\([^()]*\)")


def bare_labels(blocks: Sequence[Block], taken: Set[int]) -> set[int]:
    """Those of runs of which most are worded as labels of forms are; `taken` are something else already."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(len(blocks) + 1):
        block = blocks[index] if index < len(blocks) and index not in taken else None
        if block is not None and _is_bare(block) and (not run or _goes_on(blocks[run[-1]], block)):
            run.append(index)
            continue
        named = sum(FIELD_NAME.search(blocks[at].text) is not None for at in run)
        if len(run) >= _FEWEST and named >= _LEAST_NAMED * len(run):
            found |= set(run)
        run = [index] if block is not None and _is_bare(block) else []
    return found | {at for at, block in enumerate(blocks) if at not in taken and _says_what(block)}


def among_labels(blocks: Sequence[Block], runs: Sequence[Run], places: Set[int], taken: Set[int]) -> set[int]:
    """`22. Port of entry`, over open space, counts on among items that nearly all have their places to write."""
    found: set[int] = set()
    for run in runs:
        members = [index for index in run.members if index not in taken]
        with_places = sum(index in places or asks(blocks[index].text) for index in members)
        if run.level != "•" and len(members) >= _FEWEST_OF_RUN and with_places >= _LEAST_WITH_PLACES * len(members):
            found |= {index for index in members if index not in places and _is_short_name(blocks, index)}
    return found


def bulleted_labels(blocks: Sequence[Block], runs: Sequence[Run], taken: Set[int]) -> set[int]:
    """`Number of dependents` under a numbered item, or `Date:`, where most bullets ask or are labels."""
    lists = {index: run for run in runs if run.level == "•" for index in run.members if index not in taken}
    worded = [
        index for index in lists if _is_bare(blocks[index]) or asks(blocks[index].text) or prompts(blocks[index].text)
    ]
    if len(lists) < _FEWEST_OF_RUN:
        return set()
    names = {index for index in lists if _is_short_name(blocks, index)}
    if sum(_TELLS_HOW.search(blocks[index].text) is not None for index in names) >= _LEAST_TOLD * len(lists):
        return names  # all that the form consists of
    if len(worded) < _LEAST_NAMED * len(lists):
        return set()
    return {
        index
        for index, run in lists.items()
        if _is_bare(blocks[index])
        or (run.parent is not None and _is_short_name(blocks, index) and FIELD_NAME.search(blocks[index].text))
    }


def _is_short_name(blocks: Sequence[Block], index: int) -> bool:
    block = blocks[index]
    return (
        block.is_unmarked
        and len(block.text.split()) <= _MOST_NUMBERED_WORDS
        and block.text[:1].isupper()
        and not block.text.endswith(".")
        and not (asks(block.text) or GUIDANCE.match(block.text))
        and not leads_fields(blocks, index)
    )


def _says_what(block: Block) -> bool:
    text = block.text
    return (
        _SAYS_WHAT.search(text) is not None
        and block.is_unmarked
        and len(text.split()) <= _MOST_SENTENCE_WORDS
        and not GUIDANCE.match(text)
    )


def _is_bare(block: Block) -> bool:
    text = block.text
    match = _LABEL.match(text)
    return (
        match is not None
        and len(_IN_BRACKETS.sub("", match["label"]).split()) <= _MOST_WORDS
        and block.is_unmarked
        and not (asks(text) or prompts(text))
        and not (GUIDANCE.match(text) or ANSWER_PLACE.match(text))
    )


def _goes_on(one: Block, other: Block) -> bool:
    return (
        one.page == other.page
        and one.style == other.style
        and one.cell == other.cell
        and abs(one.box.x0 - other.box.x0) < _SAME_EDGE
        and 0 < other.box.top - one.box.top < _FURTHEST * one.style.size
    )
