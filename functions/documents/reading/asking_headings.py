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
        known = [index for index in run.members if index in plain and _stands_out(blocks[index])]
        if known and run.level != "•":
            like = [at for at in run.members if at in stems and _is_set_as(blocks[at], blocks[known[0]])]
            found |= dict.fromkeys(like, plain[known[0]])
    return {index: heading for index, heading in found.items() if not asks(blocks[index].text)}


def is_heading_of_run(block: Block, run: Run) -> bool:
    """`II. PARTIES:` has nothing to answer it with, though others of its run do."""
    return run.level[-1] in "AI" and block.text.isupper() and block.is_unmarked and block.text.endswith(":")


def _stands_out(block: Block) -> bool:
    return block.style.bold or block.text.isupper()


def _is_set_as(block: Block, other: Block) -> bool:
    return block.style == other.style and _stands_out(block)
