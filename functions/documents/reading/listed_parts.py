"""A sentence whose parts stand under one another: `State: (a) the make; (b) the owner; and (c) the year.` is one
question, read out as it stands.
"""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Block
from functions.documents.reading.drafts import Draft
from functions.documents.reading.items import Run
from functions.documents.reading.wording import asks

_FEWEST = 2
_LONGEST = 900
_GOES_ON = re.compile(r"[;,](?:\s+(?:and|or|and/or|y|o|und|oder|et|ou))?$", re.IGNORECASE)


def with_listed_parts(drafts: Sequence[Draft], blocks: Sequence[Block], runs: Sequence[Run]) -> list[Draft]:
    """The parts are no questions of their own then."""
    parts = {run.members[0] - 1: run.members for run in runs if _are_parts(run, blocks)}
    wholes = {draft.block: whole for draft in drafts if (whole := _whole(draft, blocks, parts)) is not None}
    inner = {index for stem in wholes for index in parts[stem]}
    return [draft._replace(text=wholes.get(draft.block, draft.text)) for draft in drafts if draft.block not in inner]


def _are_parts(run: Run, blocks: Sequence[Block]) -> bool:
    """All but the last end as parts of one sentence do; none has a place of its own for an answer."""
    members = run.members
    return (
        len(members) >= _FEWEST
        and members == list(range(members[0], members[-1] + 1))
        and all(blocks[index].is_unmarked and not asks(blocks[index].text) for index in members)
        and all(_GOES_ON.search(blocks[index].text) for index in members[:-1])
    )


def _whole(draft: Draft, blocks: Sequence[Block], parts: dict[int, list[int]]) -> str | None:
    stem = blocks[draft.block]
    if draft.block not in parts or not stem.is_unmarked or not draft.text.endswith(":"):
        return None
    said = (f"{blocks[index].label} {blocks[index].text}".strip() for index in parts[draft.block])
    text = " ".join([draft.text, *said])
    return text if len(text) <= _LONGEST else None
