"""Places to write that nothing labels yet: what stands over them by itself, or before a tall one, is their label,
though it looks like a heading or a sentence: `3. PROBLEM PRESENTED` and, further down, `________`.
"""

from collections.abc import Iterator, Mapping, Sequence, Set

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Mark, Token
from functions.documents.reading.fields import Label
from functions.documents.reading.label_wording import is_label
from functions.documents.reading.lexicon import ANSWER_PLACE
from functions.documents.reading.wording import prompts, sentences

_SHORTEST = 60.0
_FURTHEST = 3.0
"""From the label down to its line, in sizes."""
_SAME_EDGE = 12.0
_OVERLAP = 2.0
_MOST_WORDS = 14
_CLOSE = 1.5
_WIDEST_GAP = 5.0
_FURTHEST_IN = 120.0
_OFF_MIDDLE, _FURTHEST_BESIDE = 0.5, 15.0
"""In sizes."""


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
            if id(blank) in used:
                continue
            over = _nearest_over(blank, blocks, on_page)
            before = _nearest_before(blank, blocks, on_page)
            if before is not None and before not in labels and before not in taken and before not in headings:
                yield Label(before, blank, blocks[before].text)
                continue
            is_long = blank.box.width >= _SHORTEST
            if (
                over is None
                and last is not None
                and last not in labels
                and is_long
                and _waits(blocks[last], blank, sheet)
            ):
                yield Label(last, blank, blocks[last].text)
            if over is None or over in labels or over in taken or not is_long:
                continue
            is_close = over not in headings and _stands_closely_over(blocks[over], blank)
            if not (is_close or _stands_for(blocks[over], blank)):
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


def _nearest_before(blank: Token, blocks: Sequence[Block], on_page: Sequence[int]) -> int | None:
    """`Favourite town:` before a list of several lines, with nothing else in its row; or a label of several lines,
    beside whose middle the place to write stands.
    """
    level = [
        index
        for index in on_page
        if blocks[index].box.x1 < blank.box.x0 + _OVERLAP
        and (
            blank.box.top < blocks[index].box.middle < blank.box.bottom
            or blocks[index].box.top < blank.box.middle < blocks[index].box.bottom
        )
    ]
    nearest = max(level, key=lambda index: blocks[index].box.x1, default=None)
    if nearest is None:
        return None
    block = blocks[nearest]
    if blank.widget is None:
        return nearest if _has_beside_its_middle(block, blank) else None
    is_near = blank.box.x0 - block.box.x1 < _WIDEST_GAP * block.style.size
    return nearest if is_near and block.is_unmarked and block.text.endswith(":") and is_label(block) else None


def _has_beside_its_middle(block: Block, blank: Token) -> bool:
    is_centred = len(block.lines) > 1 and abs(block.box.middle - blank.box.middle) < _OFF_MIDDLE * block.style.size
    is_near = blank.box.x0 - block.box.x1 < _FURTHEST_BESIDE * block.style.size
    return is_centred and is_near and block.is_unmarked and is_label(block)


def _stands_closely_over(block: Block, blank: Token) -> bool:
    """At its edge a few words, or what orders to write: `Brief description of duties.`, `If so, list them here:`"""
    is_order = _orders(block.text)
    reach, indent = (_FURTHEST, _FURTHEST_IN) if is_order else (_CLOSE, _SAME_EDGE)
    return (
        block.is_unmarked
        and (block.enumerator is None or block.enumerator[:1].isdigit())
        and (len(block.text.split()) <= _MOST_WORDS or is_order)
        and ANSWER_PLACE.match(block.text) is None
        and block.text[:1].isalpha()
        and not block.text.endswith((",", ";"))
        and -_SAME_EDGE < blank.box.x0 - block.box.x0 < indent
        and blank.box.top - block.box.bottom < reach * block.style.size
    )


def _orders(text: str) -> bool:
    """One of its sentences says what to write."""
    return text.endswith((":", ".")) and any(prompts(sentence) for sentence in sentences(text))


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
