"""Each question's section: the heading that it stands under, carried over pages."""

import re
from collections import Counter
from collections.abc import Collection, Sequence, Set
from itertools import pairwise

from functions.documents.layout.values import Block, Box
from functions.documents.reading.drafts import Draft
from functions.documents.reading.headings import Heading, heading_text
from functions.documents.reading.item_names import item_names
from functions.documents.reading.items import Run
from functions.documents.reading.lexicon import SECTION_START
from functions.documents.reading.tables import TableReading
from functions.documents.reading.wording import asks, has_words

_FEWEST_QUESTIONS = 2
_FEWEST_NAMED = 2
_FIRST_PART = re.compile(r"^\w+ (?:1|I|A|one)\b", re.IGNORECASE)
_SAME_START = 8.0
_SAME_CENTER = 3.0
_TIGHT = 0.25
_LEAST_UNDER_NAMED = 0.8


def with_sections(
    drafts: Sequence[Draft],
    blocks: Sequence[Block],
    headings: dict[int, Heading],
    tables: TableReading,
    runs: Sequence[Run],
    title: Set[int],
) -> tuple[Draft, ...]:
    """`title` are headings that stand over all of it."""
    inner = _inner_headings(blocks, headings)
    sections = {index: heading.rank for index, heading in headings.items() if index not in title | inner}
    top = max(_section_rank(sections, drafts), _rank_of_named(sections, blocks, drafts))
    beside = item_names(drafts, blocks) | _row_labels(drafts, blocks)
    ends = _ends_in_items(sections, blocks, runs)
    placed: list[Draft] = []
    for draft in drafts:
        named = tables.sections.get(draft.block) or beside.get(draft.block)
        above = [
            index
            for index, rank in sections.items()
            if index < draft.block <= ends.get(index, draft.block) and rank >= top
        ]
        heading = _whole_heading(_of_its_column(above, blocks, draft), sections, blocks) if above else None
        placed.append(draft._replace(section=named or heading))
    return tuple(placed)


def _ends_in_items(sections: Collection[int], blocks: Sequence[Block], runs: Sequence[Run]) -> dict[int, int]:
    """Heading inside of a numbered item → the last block of that item: `5. Buyer:` stands no more under the
    `For foreign companies` of `4. Seller:`; and a numbered heading ends where the next item, set alike, asks.
    """
    ends: dict[int, int] = {}
    for run in runs:
        if run.level != "•":
            for item, after in pairwise(run.members):
                ends |= {at: after - 1 for at in sections if item < at < after and _is_inside(blocks[at], blocks[item])}
                if item in sections and after not in sections and _is_set_as(blocks[after], blocks[item]):
                    ends[item] = after - 1
    return ends


def _is_set_as(block: Block, heading: Block) -> bool:
    return block.style == heading.style and heading.style.bold


def _is_inside(heading: Block, item: Block) -> bool:
    """It begins where the words of the item do, right of its number, and is no larger."""
    depth = item.lines[0].depth
    return (
        heading.enumerator is None
        and abs(heading.box.x0 - depth) < _SAME_CENTER
        and depth - item.box.x0 > _SAME_CENTER
        and heading.style.size <= item.style.size
        and SECTION_START.match(heading.text) is None
    )


def _whole_heading(last: int, sections: dict[int, float], blocks: Sequence[Block]) -> str:
    """With the lines closely over it that are set as it is: one heading that was broken where it need not be."""
    first = last
    while first - 1 in sections and _goes_on(blocks[first - 1], blocks[first]):
        first -= 1
    return " ".join(heading_text(blocks[index]) for index in range(first, last + 1))


def _goes_on(upper: Block, lower: Block) -> bool:
    return (
        upper.page == lower.page
        and upper.style == lower.style
        and lower.enumerator is None
        and SECTION_START.match(lower.text) is None
        and (abs(upper.box.x0 - lower.box.x0) < _SAME_START or abs(upper.box.center - lower.box.center) < _SAME_CENTER)
        and 0 <= lower.box.top - upper.box.bottom < _TIGHT * lower.style.size
        and not upper.text.endswith((":", ".", "?"))
    )


def _of_its_column(above: Sequence[int], blocks: Sequence[Block], draft: Draft) -> int:
    """The last heading; of several that stand side by side, the one over the question's column."""
    last = max(above)
    level = [
        index
        for index in above
        if blocks[index].style == blocks[last].style and blocks[index].is_level_with(blocks[last])
    ]
    cells = {blocks[index].cell for index in level}
    if len(cells) == 1 and None not in cells:  # all in one bar
        in_column = [index for index in level if blocks[index].box.x0 < draft.box.x0 + _SAME_START]
    else:
        in_column = [index for index in level if (blocks[index].cell or blocks[index].box).overlap_x(draft.box) > 0]
    is_beside = len(level) > 1 and draft.page == blocks[last].page
    return in_column[-1] if is_beside and in_column else last


def _row_labels(drafts: Sequence[Draft], blocks: Sequence[Block]) -> dict[int, str]:
    """In a table, the cell left of several questions names them."""
    asked = {draft.block for draft in drafts}
    labelled: dict[int, tuple[int, Box]] = {}
    for draft in drafts:
        cell = blocks[draft.block].cell
        if cell is None:
            continue
        for index, block in enumerate(blocks):
            left = block.cell
            if left is not None and index not in asked and block.page == draft.page and _is_left_of(left, cell):
                labelled[draft.block] = (block.page, left)
                break
    groups = set(labelled.values())
    if len(labelled) < _FEWEST_QUESTIONS * len(groups):
        return {}
    texts = {
        (page, cell): " ".join(block.text for block in blocks if block.page == page and block.cell == cell)
        for page, cell in groups
    }
    return {at: texts[place] for at, place in labelled.items() if _is_name(texts[place])}


def _is_left_of(left: Box, cell: Box) -> bool:
    return abs(left.x1 - cell.x0) < 4 and left.top - 2 <= cell.middle <= left.bottom + 2


def _is_name(text: str) -> bool:
    return has_words(text) and len(text.split()) <= 12 and not asks(text)


def _inner_headings(blocks: Sequence[Block], headings: dict[int, Heading]) -> set[int]:
    """`2.1` under `2.`: where headings are numbered through, the outermost of which there are several are sections."""
    labels = {index: blocks[index].enumerator or "" for index in headings}
    numbers = {index: label.split(".") for index, label in labels.items() if label.replace(".", "").isdigit()}
    depths = Counter(map(len, numbers.values()))
    depth = min((depth for depth, count in depths.items() if count > 1), default=1)
    outer = {tuple(number) for number in numbers.values() if len(number) == depth}
    return {
        index
        for index, label in labels.items()
        if label.count(".") >= depth and tuple(label.split(".")[:depth]) in outer
    }


def _section_rank(sections: dict[int, float], drafts: Sequence[Draft]) -> float:
    """The lowest rank whose headings still group questions: where most stand over one alone, they are captions."""
    ranks = sorted(set(sections.values()), reverse=True)
    lowest = ranks[0] if ranks else 0.0
    for rank in ranks:
        sizes = _group_sizes(sections, drafts, rank)
        if sizes and sizes[len(sizes) // 2] < _FEWEST_QUESTIONS:
            break
        lowest = rank
    return lowest


def _rank_of_named(sections: dict[int, float], blocks: Sequence[Block], drafts: Sequence[Draft]) -> float:
    """Where `Part I`, `Part II` stand over nearly all questions, what stands out less inside of them is no section."""
    named = [index for index in sections if SECTION_START.match(blocks[index].text)]
    if not named or (len(named) < _FEWEST_NAMED and _FIRST_PART.match(blocks[named[0]].text) is None):
        return 0.0
    under = sum(draft.block > named[0] for draft in drafts)
    return min(sections[index] for index in named) if under >= _LEAST_UNDER_NAMED * len(drafts) else 0.0


def _group_sizes(sections: dict[int, float], drafts: Sequence[Draft], rank: float) -> list[int]:
    kept = [index for index, own in sections.items() if own >= rank]
    groups = Counter(max(before) for draft in drafts if (before := [index for index in kept if index < draft.block]))
    return sorted(groups.values())
