"""Headings that are answered too, by boxes behind or under them: `III. Therapy: ☐ required ☐ not required`; and those
that only sound so: `WHO ARE YOU?` over `Name: ____`.
"""

from collections.abc import Collection, Sequence

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block
from functions.documents.layout.yes_no import is_yes_or_no
from functions.documents.reading.emphasis import is_shaded
from functions.documents.reading.headings import Heading, body_size, has_place, is_set_alike
from functions.documents.reading.items import Run
from functions.documents.reading.lexicon import ANSWER_PLACE
from functions.documents.reading.wording import asks, prompts

_CLEARLY_LARGER, _TITLE = 1.2, 1.3
_FEWEST_UNDER_TITLE, _AT_TOP = 3, 3
_FEWEST_ALIKE = 2
_FEWEST_LABELS = 2


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
    found = {at: heading for at, heading in found.items() if not (asks(blocks[at].text) or prompts(blocks[at].text))}
    others = {index: heading for index, heading in plain.items() if not asks(blocks[index].text)}
    sounding = {at: heading for at in stems if (heading := _like_others(at, blocks, others)) is not None}
    return found | (sounding if 2 * len(sounding) <= len(others) else {})


def sounding_headings(
    blocks: Sequence[Block], headings: dict[int, Heading], sheets: Sequence[Sheet]
) -> dict[int, Heading]:
    """`WHO ARE YOU?`, set as headings that ask nothing are, directly over what is set otherwise and has a place to
    write, or asks: no more of them than of the others; or two and more, each on a bar over several such labels.
    """
    on_bars = _on_bars(blocks, headings, sheets)
    if len(on_bars) >= _FEWEST_ALIKE:
        return on_bars
    found: dict[int, Heading] = {}
    for index, block in enumerate(blocks[:-1]):
        after = blocks[index + 1]
        is_over = after.page == block.page and after.style != block.style and after.left is None
        if index not in headings and is_over and (after.right is not None or asks(after.text)):
            heading = _like_others(index, blocks, headings)
            found |= {index: heading} if heading is not None else {}
    return found if len(found) <= len(headings) else {}


def asking_title(blocks: Sequence[Block]) -> dict[int, Heading]:
    """`I was dismissed – do I have a case?` on top, clearly larger than all others, of which several ask."""
    at = max(range(len(blocks[:_AT_TOP])), key=lambda index: blocks[index].style.size, default=0)
    others = [block for index, block in enumerate(blocks) if index != at]
    is_title = (
        len(others) >= _FEWEST_UNDER_TITLE
        and asks(blocks[at].text)
        and blocks[at].enumerator is None
        and blocks[at].is_unmarked
        and blocks[at].style.size > _TITLE * max(block.style.size for block in others)
        and sum(asks(block.text) for block in others) >= _FEWEST_UNDER_TITLE
    )
    return {at: Heading(blocks[at].style.size + 1.0, "asks in the largest letters, over all")} if is_title else {}


def _on_bars(blocks: Sequence[Block], headings: dict[int, Heading], sheets: Sequence[Sheet]) -> dict[int, Heading]:
    pages = {sheet.page.number: sheet for sheet in sheets}
    return {
        index: Heading(block.style.size + 1.0 * block.style.bold + 1.0, "asks on a bar over places to write")
        for index, block in enumerate(blocks)
        if index not in headings
        and block.text.endswith("?")
        and has_place(block)
        and len(blocks) > index + _FEWEST_LABELS
        and all(_is_place_under(block, other) for other in blocks[index + 1 : index + 1 + _FEWEST_LABELS])
        and is_shaded(pages[block.page], block)
    }


def _is_place_under(head: Block, label: Block) -> bool:
    """It has a line behind it or a cell for itself, and neither asks nor is an answer to tick."""
    has_place_to_write = label.blank_behind is not None or (label.cell is not None and label.cell != head.cell)
    return (
        label.page == head.page
        and label.style != head.style
        and label.check_before is None
        and has_place_to_write
        and not asks(label.text)
        and not is_yes_or_no(label.text)
        and ANSWER_PLACE.match(label.text) is None
    )


def _like_others(index: int, blocks: Sequence[Block], headings: dict[int, Heading]) -> Heading | None:
    """What it is where it asks, and several headings that do not are set as it is."""
    block = blocks[index]
    if not (block.text.endswith("?") and has_place(block)):
        return None
    like = [heading for at, heading in headings.items() if is_set_alike(blocks[at], block)]
    return like[0] if len(like) >= _FEWEST_ALIKE else None


def is_heading_of_run(block: Block, run: Run) -> bool:
    """`II. PARTIES:` has nothing to answer it with, though others of its run do."""
    return run.level[-1] in "AI" and block.text.isupper() and block.is_unmarked and block.text.endswith(":")


def _stands_out(block: Block) -> bool:
    return block.style.bold or block.text.isupper()


def _is_set_as(block: Block, other: Block) -> bool:
    return block.style == other.style and _stands_out(block)
