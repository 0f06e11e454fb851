"""The options that no check marks: bullets or letters under a question."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Block
from functions.documents.reading.choices import ChoiceReading, is_note
from functions.documents.reading.items import Run
from functions.documents.reading.wording import asks, prompts

_LONGEST_OPTION = 70
_MOST_LABEL_WORDS = 6
_OPTION_LEVELS = frozenset({"•", "1:a", "1:A", "1:1"})
_FURTHER_IN = 5.0
_LETTERS = frozenset({"1:a", "1:A"})
_MOST_OPTION_WORDS = 9
_ENDS_ITSELF = re.compile(r"\b[ap]\.\s?m\.$|^(?:\S+\s+){0,2}\S+\.$", re.IGNORECASE)
_OTHER = re.compile(r"^(?:other|otr[oa]s?|autres?|sonstiges?|andere[rs]?|outr[oa]s?|altr[oi])\b", re.IGNORECASE)


def with_listed_options(reading: ChoiceReading, blocks: Sequence[Block], runs: Sequence[Run]) -> ChoiceReading:
    """Adds the options that no check marks: bullets or letters under a question, none of which asks."""
    for run in runs:
        stem = run.members[0] - 1
        while stem >= 0 and is_note(blocks[stem]):
            stem -= 1
        if stem < 0 or len(run.members) < 2 or run.level not in _OPTION_LEVELS or stem in reading.options:
            continue
        items = [blocks[index] for index in run.members]
        if (
            _opens_list(blocks[stem])
            and not (
                run.level == "1:1" and (blocks[stem].enumerator or "").isdigit() and not _is_inner(items, blocks[stem])
            )
            and run.members == list(range(run.members[0], run.members[-1] + 1))
            and all(_is_option(item, may_end=run.level in _LETTERS and _end_alike(items)) for item in items)
        ):
            reading.options[stem] = list(run.members)
    return reading


def _is_inner(items: Sequence[Block], stem: Block) -> bool:
    """`3. What is your status?` over `1) Single`, further in."""
    first = items[0]
    return first.enumerator == "1" and first.label[-1:] != stem.label[-1:] and first.box.x0 > stem.box.x0 + _FURTHER_IN


def _opens_list(stem: Block) -> bool:
    text = stem.text
    words = len(text.split())
    is_label = stem.enumerator is not None and text.endswith(":") and words <= _MOST_LABEL_WORDS
    return asks(text) or is_label or (text.endswith(("…", "...")) and words > 3)


def _end_alike(items: Sequence[Block]) -> bool:
    """Each with its point, as in `a) Oral surgery.`"""
    return all(item.text.endswith(".") and len(item.text.split()) <= _MOST_OPTION_WORDS for item in items)


def _is_option(block: Block, *, may_end: bool) -> bool:
    return (
        len(block.text) <= _LONGEST_OPTION
        and not asks(block.text)
        and not prompts(block.text)
        and (may_end or not block.text.endswith(".") or _ENDS_ITSELF.search(block.text) is not None)
        and (block.right is None or _OTHER.match(block.text) is not None)
    )
