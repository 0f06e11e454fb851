"""Which blocks are headings, by size, weight, case, spacing and wording, and how deep each one is."""

from collections import Counter
from collections.abc import Sequence

from functions.documents.layout.values import Block, Mark
from functions.documents.reading.lexicon import SECTION_START
from functions.documents.reading.wording import asks, prompts, without_note

_LONGEST_HEADING = 110
_MOST_WORDS = 14


def body_size(blocks: Sequence[Block]) -> float:
    sizes: Counter[float] = Counter()
    for block in blocks:
        sizes[round(block.style.size * 2) / 2] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def headings_of(blocks: Sequence[Block]) -> dict[int, float]:
    """Block index → rank: the higher, the more a heading stands above others."""
    size = body_size(blocks)
    bold_share = sum(len(block.text) for block in blocks if block.style.bold) / max(
        1, sum(len(block.text) for block in blocks)
    )
    headings: dict[int, float] = {}
    for index, block in enumerate(blocks):
        rank = _rank(block, size, bold_is_rare=bold_share < 0.35)
        if rank is not None:
            headings[index] = rank
    return headings


def heading_text(block: Block) -> str:
    text = without_note(block.text).rstrip(":").strip()
    return f"{block.enumerator}. {text}" if block.enumerator not in (None, "•") else text


def _rank(block: Block, body: float, *, bold_is_rare: bool) -> float | None:
    text, style = block.text, block.style
    letters = [character for character in text if character.isalpha()]
    if (
        len(letters) < 3
        or len(without_note(text)) > _LONGEST_HEADING
        or len(without_note(text).split()) > _MOST_WORDS
        or block.left is not None
        or (block.right is not None and (block.right.mark is Mark.CHECK or text.endswith(":")))
        or block.right is not None
        or asks(text)
        or (text.endswith((".", ";", ",")) and style.size < 1.3 * body)
    ):
        return None
    is_named = SECTION_START.match(text) is not None
    is_larger = style.size >= 1.12 * body
    capitals = [character for character in without_note(text) if character.isalpha()]
    is_capitals = bool(capitals) and all(not character.islower() for character in capitals) and len(capitals) > 4
    is_bold = style.bold and bold_is_rare
    if block.cell is not None and not (is_larger or is_named or (is_bold and block.cell.width > 380)):
        return None
    if block.enumerator == "•" or (prompts(text) and not is_larger):
        return None
    if block.enumerator is not None and not (is_larger or is_bold or is_capitals):
        return None
    if not (is_named or is_larger or is_bold or is_capitals):
        return None
    return style.size + (1.0 if style.bold else 0.0) + (0.5 if is_capitals else 0.0)
