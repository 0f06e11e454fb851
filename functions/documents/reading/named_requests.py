"""What follows `INTERROGATORY NO. 4:` is asked as it stands, whatever its words look like: no part of it is lost."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from functions.documents.layout.values import Block
from functions.documents.reading.drafts import Draft
from functions.documents.reading.wording import asks, prompts

IS_REQUEST = "stands under the name of a request"
_NAME = re.compile(r"\b(?:interrogator(?:y|ies)|demand|requests?|admissions?)\b", re.IGNORECASE)
_REPLY = re.compile(
    r"^(?:answers?|responses?|objections?)(?:\s+to\s+[^:]{1,60}?)?\s*(?:no\.?\s*\d+)?\s*[:.]", re.IGNORECASE
)
_FEWEST = 2
_MOST_TITLE_WORDS = 12
_LONGEST = 900
_SURE, _LONG = 0.7, 0.6


class Request(NamedTuple):
    """The blocks that say it, in order."""

    number: str | None
    body: tuple[int, ...]


def named_requests(blocks: Sequence[Block], headings: Collection[int], taken: Collection[int]) -> list[Request]:
    """Those that neither boxes nor places to write break up."""
    named = [at for at, block in enumerate(blocks) if block.enumerator is not None and _NAME.search(block.label)]
    if len(named) < _FEWEST:
        return []
    ends = [*named[1:], None]
    found = (_request(at, end, blocks, headings, taken) for at, end in zip(named, ends, strict=True))
    return [request for request in found if request.body]


def _request(
    at: int, end: int | None, blocks: Sequence[Block], headings: Collection[int], taken: Collection[int]
) -> Request:
    """Behind the last one signatures follow: of it only the first block and its parts are sure."""
    body: list[int] = []
    first = at + 1 if at + 1 < len(blocks) and _is_title(blocks[at], blocks[at + 1]) else at
    for index in range(first, end or len(blocks)):
        block = blocks[index]
        if index in taken or not block.is_unmarked:
            return Request(None, ())
        is_over = end is None and index > first and block.enumerator is None
        if (index in headings and index != at) or _REPLY.match(block.text) or is_over:
            break
        body.append(index)
    return Request(blocks[at].enumerator, tuple(body))


def _is_title(block: Block, under: Block) -> bool:
    """`Interrogatory 2. Medical Treatment` over words that are set otherwise."""
    is_short = len(block.text.split()) <= _MOST_TITLE_WORDS
    return is_short and block.style != under.style and not asks(block.text) and not prompts(block.text)


def with_requests(drafts: Sequence[Draft], blocks: Sequence[Block], requests: Sequence[Request]) -> list[Draft]:
    """What no draft says goes to the one before it; what a request begins with, to the one behind."""
    asked = {draft.block: draft for draft in drafts}
    for request in requests:
        for span in _spans(request.body, blocks, asked):
            for index in span:
                asked.pop(index, None)
            asked[span[0]] = _whole(span, request, blocks)
    return [asked[index] for index in sorted(asked)]


def _spans(body: Sequence[int], blocks: Sequence[Block], asked: Mapping[int, Draft]) -> list[list[int]]:
    """Those with more than one block, or with one that no draft says."""
    spans: list[list[int]] = []
    alone, parts = _parts(body, blocks, asked)
    starts = (alone | set(asked)) - parts
    for index in body:
        if spans and (index not in starts or starts.isdisjoint(spans[-1])):
            spans[-1].append(index)
        else:
            spans.append([index])
    return [span for span in spans if len(span) > 1 or span[0] not in asked]


def _parts(body: Sequence[int], blocks: Sequence[Block], asked: Mapping[int, Draft]) -> tuple[set[int], set[int]]:
    """Items of a list are all asked, each by itself, or none is: as most of them are."""
    alone: set[int] = set()
    parts: set[int] = set()
    for is_item, found in groupby(body[1:], key=lambda index: blocks[index].enumerator is not None):
        items = list(found)
        if is_item and any(index not in asked for index in items):
            (alone if 2 * sum(index in asked for index in items) > len(items) else parts).update(items)
    return alone, parts


def _whole(span: Sequence[int], request: Request, blocks: Sequence[Block]) -> Draft:
    first = blocks[span[0]]
    said = (f"{blocks[index].label} {blocks[index].text}".strip() for index in span[1:])
    text = " ".join([first.text, *said])
    return Draft(
        block=span[0],
        text=text,
        kind="question" if asks(text) else "statement_prompt",
        page=first.page,
        box=first.box,
        confidence=_SURE if len(text) <= _LONGEST else _LONG,
        why=IS_REQUEST,
        number=request.number if span[0] == request.body[0] else None,
    )
