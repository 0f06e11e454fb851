"""Numbered cells side by side are asked in the order of their numbers: 1 to 4 down the left column, then 5 to 9."""

import re
from collections.abc import Sequence
from itertools import groupby

from functions.documents.layout.values import Block
from functions.documents.reading.drafts import Draft
from functions.documents.reading.roomy_cells import numbered_labels

_NUMBER = re.compile(r"^(\d+)(.*)$")
_LEAST_NUMBERED = 0.7
_LEAST_COUNTED = 0.8
"""Of the numbers from the first to the last: some cells are for the office."""

type _Key = tuple[int, str]


def in_number_order(drafts: Sequence[Draft], blocks: Sequence[Block]) -> tuple[Draft, ...]:
    """Page by page, where most of what is asked has a number of its own; what has none stays behind what it was."""
    numbered = numbered_labels(blocks)
    pages = [[*page] for _, page in groupby(drafts, key=lambda draft: draft.page)] if numbered else [[*drafts]]
    return tuple(draft for page in pages for draft in _in_order(page, blocks, numbered))


def _in_order(page: list[Draft], blocks: Sequence[Block], numbered: set[int]) -> list[Draft]:
    chunks: list[list[Draft]] = [[]]
    keys: list[_Key] = []
    for draft in page:
        match = _NUMBER.match(draft.number or "")
        key = (int(match[1]), match[2]) if match is not None and id(blocks[draft.block]) in numbered else None
        if key is not None and key not in keys:
            keys.append(key)
            chunks.append([])
        chunks[-1].append(draft)
    ordered = sorted(keys)
    if not keys or len(keys) < _LEAST_NUMBERED * len(page):
        return page
    if len({number for number, _ in keys}) < _LEAST_COUNTED * (ordered[-1][0] - ordered[0][0] + 1):
        return page
    by_key = dict(zip(keys, chunks[1:], strict=True))
    return [*chunks[0], *(draft for key in ordered for draft in by_key[key])]
