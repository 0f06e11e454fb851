"""Each question's section: the heading that it stands under, carried over pages."""

from collections.abc import Sequence
from dataclasses import replace

from functions.documents.layout.values import Block
from functions.documents.reading.drafts import Draft
from functions.documents.reading.headings import heading_text
from functions.documents.reading.tables import TableReading


def with_sections(
    drafts: Sequence[Draft], blocks: Sequence[Block], headings: dict[int, float], tables: TableReading
) -> tuple[Draft, ...]:
    title = title_block(blocks, headings)
    sections = {index: rank for index, rank in headings.items() if index not in title}
    top = _section_rank(sections, drafts)
    placed: list[Draft] = []
    for draft in drafts:
        named = tables.sections.get(draft.block)
        above = [index for index, rank in sections.items() if index < draft.block and rank >= top]
        heading = heading_text(blocks[max(above)]) if above else None
        placed.append(replace(draft, section=named or heading))
    return tuple(placed)


def title_block(blocks: Sequence[Block], headings: dict[int, float]) -> set[int]:
    """The document's title: the headings of the highest rank at the top of the first page, when others follow."""
    first = [index for index in headings if blocks[index].page == blocks[0].page]
    if not first:
        return set()
    highest = max(headings.values())
    title: set[int] = set()
    for index in first:
        if headings[index] < highest - 0.6 or (title and index - max(title) > 2):
            break
        title.add(index)
    others = [index for index, rank in headings.items() if rank >= highest - 0.6 and index not in title]
    is_alone = not others
    return title if is_alone else set()


def _section_rank(sections: dict[int, float], drafts: Sequence[Draft]) -> float:
    """The lowest rank that still groups questions: a heading for every single question is a caption."""
    ranks = sorted(set(sections.values()), reverse=True)
    for at, rank in enumerate(ranks):
        used = _used(sections, drafts, rank)
        if used and len(drafts) / used < 2.0 and at > 0:
            return ranks[at - 1]
    return ranks[-1] if ranks else 0.0


def _used(sections: dict[int, float], drafts: Sequence[Draft], rank: float) -> int:
    kept = [index for index, own in sections.items() if own >= rank]
    return len({max(before) for draft in drafts if (before := [index for index in kept if index < draft.block])})
