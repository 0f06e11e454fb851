"""Headings that are answered too, by boxes behind or under them: `III. Therapy: ☐ required ☐ not required`."""

from collections.abc import Collection, Sequence

from functions.documents.layout.values import Block
from functions.documents.reading.headings import Heading, body_size
from functions.documents.reading.items import Run
from functions.documents.reading.wording import asks

_CLEARLY_LARGER = 1.2


def asking_headings(
    blocks: Sequence[Block], headings: dict[int, Heading], stems: Collection[int], runs: Sequence[Run]
) -> dict[int, Heading]:
    """Of `stems`, which stand over choices, those that are set, or numbered, as headings without choices are."""
    plain = {index: heading for index, heading in headings.items() if index not in stems}
    ranks = {heading.rank for heading in plain.values()}
    size = body_size(blocks)
    found = {
        index: heading
        for index, heading in headings.items()
        if index in stems and heading.rank in ranks and blocks[index].style.size > _CLEARLY_LARGER * size
    }
    for run in runs:
        known = [index for index in run.members if index in plain and blocks[index].style.bold]
        if known and run.level != "•":
            like = blocks[known[0]].style
            found |= {at: plain[known[0]] for at in run.members if at in stems and blocks[at].style == like}
    return {index: heading for index, heading in found.items() if not asks(blocks[index].text)}
