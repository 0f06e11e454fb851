"""How a block stands out from the others of its page or document."""

from collections.abc import Sequence
from typing import NamedTuple

from functions.documents.layout.enumerators import level_of
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Box
from functions.documents.reading.lexicon import ANSWER_PLACE
from functions.documents.reading.named_parts import style_of_name
from functions.documents.reading.wording import asks, prompts, without_note

_LEAST_ROOM_TO_WRITE = 1.1
_LEAST_ROOM_BEHIND = 120.0
_MUCH = 0.35
"""Of the characters."""
_MUCH_ITALIC = 0.2
_FEW_BOLD = 0.1
_FEWEST_LABELS = 4
_FEWEST_LABELS_LED = 2
_FEWEST_LED = 2
_MOST_WORDS_LEADING = 8
_MOST_WORDS_LED = 5


class Emphasis(NamedTuple):
    bold: bool
    italic: bool
    underlined: bool
    coloured: bool
    shaded: bool
    """On a ground of its own: a bar across the page."""
    leads: bool
    """Over a list of questions."""
    spanning: bool
    """Alone in a row of a table that has columns elsewhere."""

    @property
    def is_faint(self) -> bool:
        """Nothing but a slope or its place: a heading only where there are no clearer ones."""
        return not (self.bold or self.underlined or self.coloured or self.shaded or self.spanning)


class UsualEmphasis(NamedTuple):
    """What so much of the document is that it tells nothing of a block."""

    bold: bool
    italic: bool
    coloured: bool


def usual_emphasis(blocks: Sequence[Block]) -> UsualEmphasis:
    length = max(1, sum(len(block.text) for block in blocks))
    running = [block for block in blocks if ANSWER_PLACE.match(block.text) is None]
    bold = sum(len(block.text) for block in running if block.style.bold)
    italic = sum(len(block.text) for block in blocks if block.style.italic)
    coloured = sum(len(block.text) for block in blocks if block.style.is_coloured)
    return UsualEmphasis(
        bold=bold >= _MUCH * length and not _are_labels_plain(blocks),
        italic=italic >= _MUCH_ITALIC * length,
        coloured=coloured >= _MUCH * length,
    )


def emphasis_of(blocks: Sequence[Block], index: int, sheet: Sheet, usual: UsualEmphasis) -> Emphasis:
    block = blocks[index]
    return Emphasis(
        bold=style_of_name(block).bold and not usual.bold,
        italic=block.style.italic and not usual.italic,
        underlined=underlines(sheet, block.lines[-1].box),
        coloured=block.style.is_coloured and not usual.coloured,
        shaded=is_shaded(sheet, block),
        leads=_leads_questions(blocks, index) or leads_fields(blocks, index),
        spanning=_spans_its_table(blocks, block),
    )


def _are_labels_plain(blocks: Sequence[Block]) -> bool:
    """Next to nothing that stands before a place to answer is bold: in a form of short labels, bold headings are
    much of the text, yet stand out.
    """
    labels = [block.style.bold for block in blocks if block.right is not None or block.text.endswith("?")]
    return len(labels) >= _FEWEST_LABELS and sum(labels) <= _FEW_BOLD * len(labels)


def is_shaded(sheet: Sheet, block: Block) -> bool:
    """Alone on a filled bar that is much wider than its words, or that few blocks of the page have."""
    box = block.box
    highest = 3.2 * block.style.size + box.height - block.lines[0].box.height
    bars = [
        frame.box
        for frame in sheet.page.frames
        if frame.is_filled and frame.box.holds(box, slack=3) and frame.box.height < highest
    ]
    return any(
        not any(
            bar.holds(line.box, slack=1) for line in sheet.lines if line.box.overlap_y(box) <= 0 or line.box.x0 > box.x1
        )
        and bar.width > 0.3 * sheet.page.width
        for bar in bars
    )


def underlines(sheet: Sheet, box: Box) -> bool:
    return any(
        rule.is_horizontal
        and -4 < rule.box.top - box.bottom < 4
        and rule.box.overlap_x(box) > 0.9 * box.width
        and rule.box.width < 1.1 * box.width
        for rule in sheet.page.rules
    )


def _leads_questions(blocks: Sequence[Block], index: int) -> bool:
    """A short line over a list of questions, the line itself being no item of that list."""
    following = blocks[index + 1 : index + 3]
    return len(following) == 2 and all(
        block.enumerator is not None
        and block.box.x0 > blocks[index].box.x0 - 6
        and level_of(block.enumerator) != level_of(blocks[index].enumerator or "")
        and (asks(block.text) or prompts(block.text))
        for block in following
    )


def leads_fields(blocks: Sequence[Block], index: int) -> bool:
    """`B. Registered agent`: an item with no place of its own, over several labels that have theirs and no number."""
    block = blocks[index]
    following = blocks[index + 1 : index + 1 + _FEWEST_LED]
    return (
        (block.enumerator or "").isalnum()
        and block.is_unmarked
        and len(without_note(block.text).split()) <= _MOST_WORDS_LEADING
        and not block.text.endswith((".", "?"))
        and not prompts(block.text)
        and len(following) == _FEWEST_LED
        and all(_is_led(block, other) for other in following)
    )


def leads_labels(blocks: Sequence[Block], index: int) -> bool:
    """`2) Where stored`, bold and larger, over two labels that have no number."""
    head, following = blocks[index], blocks[index + 1 : index + 1 + _FEWEST_LABELS_LED]
    return (
        head.style.bold
        and head.is_unmarked
        and not head.text.endswith((".", "?"))
        and len(following) == _FEWEST_LABELS_LED
        and all(
            label.page == head.page
            and label.enumerator is None
            and label.style.size < head.style.size
            and label.text.endswith(":")
            for label in following
        )
    )


def _is_led(head: Block, field: Block) -> bool:
    return (
        field.page == head.page
        and field.enumerator in (None, "•")
        and field.blank_behind is not None
        and len(field.text.split()) <= _MOST_WORDS_LED
        and field.text[:1].isupper()
    )


def _has_room_behind(block: Block, cell: Box) -> bool:
    return block.box.x0 - cell.x0 < block.style.size and cell.x1 - block.box.x1 > _LEAST_ROOM_BEHIND


def _spans_its_table(blocks: Sequence[Block], block: Block) -> bool:
    cell = block.cell
    is_label = block.text.endswith(":") and not block.style.bold and cell is not None and _has_room_behind(block, cell)
    if cell is None or is_label or cell.bottom - block.box.bottom > _LEAST_ROOM_TO_WRITE * block.style.size:
        return False
    cells = [other.cell for other in blocks if other.page == block.page and other.cell is not None]
    width = max(other.x1 for other in cells) - min(other.x0 for other in cells)
    is_alone = sum(other == cell for other in cells) == 1
    return is_alone and cell.width > 0.95 * width and sum(other.width < 0.8 * width for other in cells) >= 4
