"""Lines to write on that no words stand beside: what stands over them by itself is their label, though it looks like a
heading: `3. PROBLEM PRESENTED` and, further down, `________`.
"""

from collections.abc import Iterator, Mapping, Sequence, Set

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Mark, Token
from functions.documents.reading.fields import Label, is_label

_SHORTEST = 60.0
_FURTHEST = 3.0
"""From the label down to its line, in sizes."""
_SAME_EDGE = 12.0
_OVERLAP = 2.0
_MOST_WORDS = 14


def labels_over_lone_blanks(
    blocks: Sequence[Block], sheets: Sequence[Sheet], labels: Mapping[int, Label], headings: Set[int], taken: Set[int]
) -> Iterator[Label]:
    """`taken` are blocks that are something else already; a heading without a number needs a typed line: a drawn one
    may only underline it.
    """
    used = {id(label.blank) for label in labels.values()}
    used |= {id(token) for block in blocks for line in block.lines for token in (line.left, line.right)}
    last: int | None = None
    """What ends the page before, with nothing under it."""
    for sheet in sheets:
        blanks = [mark for mark in sheet.marks if mark.mark is Mark.BLANK]
        on_page = [index for index, block in enumerate(blocks) if block.page == sheet.page.number]
        for blank in blanks:
            if id(blank) in used or blank.box.width < _SHORTEST:
                continue
            over = _nearest_over(blank, blocks, on_page)
            if over is None and last is not None and last not in labels and _waits(blocks[last], blank, sheet):
                yield Label(last, blank, blocks[last].text)
            if over is None or over in labels or over in taken or not _stands_for(blocks[over], blank):
                continue
            is_underlined = over in headings and blocks[over].enumerator is None and not blank.text
            if not is_underlined and not any(_is_between(other, blocks[over], blank) for other in sheet.marks):
                yield Label(over, blank, blocks[over].text)
        lowest = max(on_page, key=lambda index: blocks[index].box.bottom, default=None)
        is_last = lowest is not None and not any(mark.box.top > blocks[lowest].box.top for mark in blanks)
        last = lowest if is_last and lowest not in taken else None


def _waits(block: Block, blank: Token, sheet: Sheet) -> bool:
    """`Notes:` is the last of its page, and nothing stands over the first line to write on overleaf."""
    is_first = not any(mark.box.middle < blank.box.middle for mark in sheet.marks)
    is_alone = block.page == sheet.page.number - 1 and block.is_unmarked and block.text.endswith(":")
    return is_first and is_alone and is_label(block) and abs(block.box.x0 - blank.box.x0) < _SAME_EDGE


def _nearest_over(blank: Token, blocks: Sequence[Block], on_page: Sequence[int]) -> int | None:
    over = (
        index
        for index in on_page
        if blocks[index].box.overlap_x(blank.box) > _OVERLAP and blocks[index].box.middle < blank.box.middle
    )
    return max(over, key=lambda index: blocks[index].box.bottom, default=None)


def _stands_for(block: Block, blank: Token) -> bool:
    is_numbered = (block.enumerator or "")[:1].isdigit()
    return (
        (is_numbered or block.text.endswith((":", "?")))
        and block.is_unmarked
        and is_label(block)
        and len(block.text.split()) <= _MOST_WORDS
        and abs(block.box.x0 - blank.box.x0) < _SAME_EDGE
        and blank.box.top - block.box.bottom < _FURTHEST * block.style.size
    )


def _is_between(mark: Token, block: Block, blank: Token) -> bool:
    return (
        mark is not blank
        and block.box.bottom - 2 < mark.box.middle < blank.box.middle
        and mark.box.overlap_x(blank.box) > _OVERLAP
    )
