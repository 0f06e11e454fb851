"""Labels with no place to write behind them: several short lines under one another that end in a colon."""

import re
from collections.abc import Sequence, Set

from functions.documents.layout.values import Block
from functions.documents.reading.lexicon import ANSWER_PLACE, FIELD_NAME, GUIDANCE
from functions.documents.reading.wording import asks, prompts

_FEWEST = 3
_LEAST_NAMED = 0.5
_MOST_WORDS = 7
_MOST_SENTENCE_WORDS = 24
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
