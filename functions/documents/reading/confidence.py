"""How sure a reading is: by the rule that made it, less what makes its wording look like a piece of something else."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import chain

from functions.documents.layout.joining import ENDS
from functions.documents.layout.values import Block
from functions.documents.reading.blank_sentences import BLANK_INSIDE
from functions.documents.reading.drafts import Draft
from functions.documents.reading.lexicon import AUXILIARY_START, WH_START

HAS_BOX = "has a box of its own to tick"
IS_ORDER = "is an order to tell something"
COUNTS_ON = "counts on among items that ask"
_DOUBT, _SLIGHT_DOUBT = 0.4, 0.1
"""One doubt is enough for a review of any question, slight ones are not."""
_BEGINS_INSIDE = re.compile(r"^[a-zà-ÿ,.;:)\]]")
_BEGINS_SMALL = re.compile(r"^[a-zà-ÿ]")
_LONG_LABEL_WORDS = 12
_MOST_LABEL_WORDS = 3
_SEVERAL = 2
"""Several in one sentence want several answers; one in a sentence without an end may have lost it."""
_WRITES_NO_CAPITALS = 0.67
_HAS_PLACES = 0.5
_CLOSEST, _FURTHEST = -0.4, 0.6
"""Where the next line of one wording stands under it, in sizes."""
_SAME_EDGE = 30.0
_SAME_SIZE = 0.6


def with_doubts(
    drafts: Sequence[Draft], blocks: Sequence[Block], taken: Set[int], places: Set[int]
) -> tuple[Draft, ...]:
    """`taken` are blocks that are something else than a question, `places` those with a place for an answer."""
    asked = {draft.block for draft in drafts}
    cut = _cut(blocks, set(range(len(blocks))) - taken - asked, asked)
    small = sum(_BEGINS_SMALL.match(draft.text) is not None for draft in drafts)
    writes_small = small >= _WRITES_NO_CAPITALS * len(drafts)
    has_places = sum(draft.block in places for draft in drafts) > _HAS_PLACES * len(drafts)
    has_open = any(_is_open_item(draft, places) for draft in drafts)

    def weighed(draft: Draft) -> Draft:
        text = draft.text
        doubts = (
            draft.block in cut,
            _is_fragment(text) and not (writes_small and _BEGINS_SMALL.match(text)),
            _has_open_bracket(text),
            text.count(BLANK_INSIDE) >= (_SEVERAL if ENDS.search(text) else 1),
            draft.why == HAS_BOX and ENDS.search(text) is None,
            has_places and _asks_for_nothing(draft, places) and not (has_open and draft.number is not None),
        )
        slight = (_is_long_label(draft), draft.kind == "field" and text.startswith("("))
        less = _DOUBT * sum(doubts) + _SLIGHT_DOUBT * sum(slight)
        return draft._replace(confidence=round(max(0.05, draft.confidence - less), 2))

    return tuple(weighed(draft) for draft in drafts)


def _is_fragment(text: str) -> bool:
    """A whole question without a capital, and a short label with its colon, are no pieces."""
    is_asked = text.endswith("?") and (AUXILIARY_START.match(text) or WH_START.match(text))
    is_label = text.endswith(":") and len(text.split()) <= _MOST_LABEL_WORDS and text[:1].isalpha()
    return _BEGINS_INSIDE.match(text) is not None and not (is_asked or is_label)


def _is_long_label(draft: Draft) -> bool:
    ends = draft.text.endswith((":", "?", ".", ")"))
    return draft.kind == "field" and len(draft.text.split()) > _LONG_LABEL_WORDS and not ends


def _has_open_bracket(text: str) -> bool:
    return text.count("(") != text.count(")") or text.count("[") != text.count("]")


def _is_open_item(draft: Draft, places: Set[int]) -> bool:
    """A numbered question without a place for its answer, as others of its document have: so may an order be."""
    return draft.number is not None and draft.text.endswith("?") and draft.block not in places


def _asks_for_nothing(draft: Draft, places: Set[int]) -> bool:
    """Words that order or are counted, without a place for the answer: an instruction, where the others have one."""
    is_worded_so = draft.why in (IS_ORDER, COUNTS_ON) and not draft.text.endswith((":", "?"))
    return is_worded_so and draft.block not in places


def _cut(blocks: Sequence[Block], idle: Set[int], asked: Set[int]) -> set[int]:
    """Those of `asked` that go on in what stands under them, or begin in what stands over them: others, or `idle`."""
    by_page: dict[int, list[int]] = {}
    for index in sorted(idle | asked):
        by_page.setdefault(blocks[index].page, []).append(index)
    pairs = chain.from_iterable(_broken(blocks, indexes, idle) for indexes in by_page.values())
    return {index for pair in pairs for index in pair} & asked


def _broken(blocks: Sequence[Block], indexes: Sequence[int], idle: Set[int]) -> Iterator[tuple[int, int]]:
    by_top = sorted(indexes, key=lambda index: blocks[index].box.top)
    tops = [blocks[index].box.top for index in by_top]
    for upper in indexes:
        over = blocks[upper]
        if ENDS.search(over.text):
            continue
        bottom, size = over.box.bottom, over.style.size
        first, last = bisect_left(tops, bottom + _CLOSEST * size), bisect_left(tops, bottom + _FURTHEST * size)
        for lower in by_top[first:last]:
            under = blocks[lower]
            is_under = lower != upper and over.cell == under.cell and over.box.overlap_x(under.box) > 0
            if is_under and (_BEGINS_SMALL.match(under.text) or (upper in idle and _are_alike(over, under))):
                yield upper, lower


def _are_alike(over: Block, under: Block) -> bool:
    return (
        abs(over.box.x0 - under.box.x0) < _SAME_EDGE
        and abs(over.style.size - under.style.size) < _SAME_SIZE
        and over.style.bold == under.style.bold
    )
