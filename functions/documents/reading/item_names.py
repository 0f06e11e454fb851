"""Labels that come back under one item after another, and mean nothing without it: each has its item's name."""

from collections import Counter
from collections.abc import Collection, Sequence

from functions.documents.layout.values import Block
from functions.documents.reading.drafts import Draft
from functions.documents.reading.headings import heading_text
from functions.documents.reading.wording import has_words

_MOST_WORDS = 8
_FURTHEST = 12
_SAME_EDGE = 3.0


def item_names(drafts: Sequence[Draft], blocks: Sequence[Block]) -> dict[int, str]:
    """`(A) Education` / `Petitioner ___ % Respondent ___ %`, `Vehicle #2` / `Make: ____`: label's block → the name.

    Only where every name stands at one edge in one manner, and no label stands twice under it.
    """
    times = Counter(draft.text.lower() for draft in drafts if draft.kind == "field")
    asked = {draft.block: draft for draft in drafts}
    again = {at for at, draft in asked.items() if draft.number is None and times[draft.text.lower()] > 1}
    named = {at: name for at in again if (name := _name_of(at, blocks, asked, again)) is not None}
    names = set(named.values())
    first = blocks[min(names)] if names else None
    is_told_apart = len({(asked[at].text.lower(), name) for at, name in named.items()}) == len(named)
    is_list = len(names) > 1 and all(first is not None and _is_set_as(blocks[name], first) for name in names)
    return {at: heading_text(blocks[name]) for at, name in named.items()} if is_list and is_told_apart else {}


def _name_of(at: int, blocks: Sequence[Block], asked: Collection[int], again: Collection[int]) -> int | None:
    """The item over the label, with nothing between that is asked once."""
    for above in range(at - 1, max(-1, at - _FURTHEST), -1):
        block = blocks[above]
        if block.page != blocks[at].page or (above in asked and above not in again):
            return None
        if above not in asked and _names(block):
            return above
    return None


def _names(block: Block) -> bool:
    """It is numbered, before its words or behind them."""
    is_numbered = block.enumerator not in (None, "•") or block.text.rstrip(":")[-1:].isdigit()
    return is_numbered and block.is_unmarked and has_words(block.text) and len(block.text.split()) <= _MOST_WORDS


def _is_set_as(name: Block, first: Block) -> bool:
    return abs(name.box.x0 - first.box.x0) < _SAME_EDGE and name.style == first.style
