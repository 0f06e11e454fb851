"""A sentence whose parts stand under one another: `State: (a) the make; (b) the owner; and (c) the year.` is one
question, read out as it stands.
"""

import re
from collections.abc import Sequence, Set

from functions.documents.layout.values import Block
from functions.documents.reading.drafts import Draft
from functions.documents.reading.items import Run
from functions.documents.reading.wording import asks, prompts

_FEWEST = 2
_LONGEST = 900
_MOST_NAME_WORDS = 8
_LETTERS = frozenset({"1:a", "1:A"})
_GOES_ON = re.compile(r"[;,](?:\s+(?:and|or|and/or|y|o|und|oder|et|ou))?$", re.IGNORECASE)


def with_listed_parts(drafts: Sequence[Draft], blocks: Sequence[Block], runs: Sequence[Run]) -> list[Draft]:
    """The parts are no questions of their own then."""
    drafted = {draft.block for draft in drafts}
    parts = {
        run.members[0] - 1: run.members
        for run in runs
        if _are_in_a_row(run, blocks) and (_end_as_parts(run, blocks) or _are_named(run, blocks, drafted))
    }
    wholes = {draft.block: whole for draft in drafts if (whole := _whole(draft, blocks, parts)) is not None}
    inner = {index for stem in wholes for index in parts[stem]}
    return [draft._replace(text=wholes.get(draft.block, draft.text)) for draft in drafts if draft.block not in inner]


def _are_in_a_row(run: Run, blocks: Sequence[Block]) -> bool:
    """None has a place of its own for an answer, nor asks."""
    members = run.members
    return (
        len(members) >= _FEWEST
        and members == list(range(members[0], members[-1] + 1))
        and all(blocks[index].is_unmarked and not asks(blocks[index].text) for index in members)
    )


def _end_as_parts(run: Run, blocks: Sequence[Block]) -> bool:
    """All but the last end as parts of one sentence do."""
    return all(_GOES_ON.search(blocks[index].text) for index in run.members[:-1])


def _are_named(run: Run, blocks: Sequence[Block], drafted: Set[int]) -> bool:
    """Lettered names of what an order over them asks for: `State for each: (a) Address (b) Present value`."""
    stem = run.members[0] - 1
    return (
        run.level in _LETTERS
        and stem >= 0
        and prompts(blocks[stem].text)
        and drafted.isdisjoint(run.members)
        and all(len(blocks[index].text.split()) <= _MOST_NAME_WORDS for index in run.members)
    )


def _whole(draft: Draft, blocks: Sequence[Block], parts: dict[int, list[int]]) -> str | None:
    stem = blocks[draft.block]
    if draft.block not in parts or not stem.is_unmarked or not draft.text.endswith(":"):
        return None
    said = (f"{blocks[index].label} {blocks[index].text}".strip() for index in parts[draft.block])
    text = " ".join([draft.text, *said])
    return text if len(text) <= _LONGEST else None
