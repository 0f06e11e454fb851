"""Which blocks are headings, by size, weight, case, spacing and wording, and how deep each one is."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from functions.documents.layout.enumerators import level_of
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Token
from functions.documents.layout.yes_no import NO, YES, bare
from functions.documents.reading.boxed_labels import is_label_of_field, labels_over_boxes
from functions.documents.reading.cells import is_over_form, labels_empty_cell, waits_for_words
from functions.documents.reading.emphasis import Emphasis, emphasis_of, leads_fields, underlines, usual_emphasis
from functions.documents.reading.lexicon import ANSWER_PLACE, BLOCK_START, EXPORT_NOTE, SECTION_START
from functions.documents.reading.named_parts import is_named_part, name_of_part, style_of_name
from functions.documents.reading.roomy_cells import roomy_labels
from functions.documents.reading.wording import asks, has_words, prompts, without_note, without_remark

_LONGEST_HEADING = 110
_MOST_WORDS = 14
_CLEARLY_LARGER = 1.2
_ENOUGH_HEADINGS = 2
_MOST_RUN_IN_WORDS = 8
_HIGHEST_BAR = 2.6
_SMALLER = 0.8
_CONTINUED = re.compile(
    r"\s*[(\[–—-]\s*(?:continued|cont[’'.]?d?\.?|fortsetzung|suite|continuación)\s*[)\]]?\s*:?$", re.IGNORECASE
)
_TURN_OVER = re.compile(
    r"^\W*(?:please\s+)?(?:continue[sd]?\s+(?:on|to)\b|turn\s+(?:the\s+page|over)\b|(?:see|go\s+to)\s+(?:the\s+)?next\s+page)",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"^(?:signature|signé|firma|unterschrift)\b")
"""In small letters the caption of a place to sign."""
_ORNAMENTS = " –—-*•_"
"""Around a heading, and no part of it."""


class Heading(NamedTuple):
    rank: float
    """The higher, the more it stands above others."""
    why: str


def body_size(blocks: Sequence[Block]) -> float:
    """What most of the text is set in, or most of the blocks, if that is larger: a form may have much small print."""
    by_length: Counter[float] = Counter()
    by_number: Counter[float] = Counter()
    for block in blocks:
        size = round(block.style.size * 2) / 2
        by_length[size] += len(block.text)
        by_number[size] += 1
    return max((sizes.most_common(1)[0][0] for sizes in (by_length, by_number) if sizes), default=10.0)


def headings_of(blocks: Sequence[Block], sheets: Sequence[Sheet]) -> dict[int, Heading]:
    """Block index → heading."""
    size = body_size(blocks)
    usual = usual_emphasis(blocks)
    in_cells = Counter((block.page, block.cell) for block in blocks if block.cell is not None)
    headings: dict[int, Heading] = {}
    faint: dict[int, Heading] = {}
    pages = {sheet.page.number: sheet for sheet in sheets}
    roomy = {at for page in pages for at in roomy_labels([block for block in blocks if block.page == page])}
    over_boxes = labels_over_boxes(blocks, sheets)
    for index, block in enumerate(blocks):
        sheet = pages[block.page]
        is_alone = block.cell is not None and in_cells[block.page, block.cell] == 1
        is_roomy = id(block) in roomy and not block.style.bold
        if not is_named_part(block) and (
            is_roomy
            or index in over_boxes
            or (is_alone and waits_for_words(block, sheet, size))
            or is_label_of_field(block, sheet, is_alone=is_alone)
            or (is_alone and block.cell is not None and labels_empty_cell(block, block.cell, sheet))
        ):
            continue
        emphasis = emphasis_of(blocks, index, sheet, usual)
        if is_alone and block.cell is not None and is_over_form(block.cell, sheet):
            emphasis = emphasis._replace(spanning=True)
        rank = _rank(block, size, emphasis) or _run_in_rank(
            block, sheet, size, opens=_opens_list(blocks, index, headings)
        )
        if rank is not None:
            is_faint = emphasis.is_faint and rank < 1.12 * size and rank == block.style.size
            is_faint = is_faint and SECTION_START.match(block.text) is None
            (faint if is_faint else headings)[index] = Heading(rank, _why(block, size, emphasis))
    headings |= _at_the_side(blocks, sheets)
    headings |= _peers(headings, blocks)
    headings |= _unnoticed(headings, blocks)
    headings = {at: heading for at, heading in headings.items() if not _is_remark_beside(blocks[at], headings, blocks)}
    if len(headings) > _ENOUGH_HEADINGS:
        return headings
    if len(headings) < _ENOUGH_HEADINGS:
        faint = {index: heading for index, heading in faint.items() if not leads_fields(blocks, index)}
    return headings | faint


def _at_the_side(blocks: Sequence[Block], sheets: Sequence[Sheet]) -> dict[int, Heading]:
    """All of one rank, however large each is."""
    own = {id(heading.lines[0]) for sheet in sheets for heading in sheet.side_headings}
    found = [index for index, block in enumerate(blocks) if id(block.lines[0]) in own]
    rank = max((blocks[index].style.size for index in found), default=0.0) + 1.0
    return {index: Heading(rank, "beside what it heads") for index in found}


def _peers(headings: dict[int, Heading], blocks: Sequence[Block]) -> dict[int, Heading]:
    """`What you have done` is worded as a question and set as the headings are: where most are no questions, it is one
    of them.
    """
    found: dict[int, Heading] = {}
    for index, block in enumerate(blocks):
        if index in headings or "?" in block.text or not (asks(block.text) or prompts(block.text)):
            continue
        like = [own for at, own in headings.items() if is_set_alike(blocks[at], block) and not run_in(blocks[at])]
        if len(like) > _ENOUGH_HEADINGS and has_place(block):
            found[index] = Heading(like[0].rank, "set as other headings are")
    return found if 2 * len(found) <= len(headings) else {}


def _unnoticed(headings: dict[int, Heading], blocks: Sequence[Block]) -> dict[int, Heading]:
    """Of lines that are set alike, some stand on a bar that is wide enough, or over numbers, and others not."""
    plain = [at for at in headings if not run_in(blocks[at]) and blocks[at].cell is None and has_place(blocks[at])]
    found: dict[int, Heading] = {}
    for index, block in enumerate(blocks):
        if index in headings or block.cell is not None or not (has_place(block) and _could_be_heading(block)):
            continue
        like = [at for at in plain if is_set_alike(blocks[at], block) and abs(blocks[at].box.x0 - block.box.x0) < 3]
        if len(like) >= _ENOUGH_HEADINGS and block.enumerator is None and not prompts(block.text):
            found[index] = headings[like[0]]
    return found


def _is_remark_beside(block: Block, headings: dict[int, Heading], blocks: Sequence[Block]) -> bool:
    """`(for the agency)` in small print at the other end of a heading's bar."""
    return any(
        other.is_level_with(block)
        and other.box.x1 < block.box.x0
        and other.cell == block.cell
        and other.style.size > _CLEARLY_LARGER * block.style.size
        for other in (blocks[at] for at in headings)
    )


def is_set_alike(one: Block, other: Block) -> bool:
    is_aligned = abs(one.box.x0 - other.box.x0) < 3 or abs(one.box.center - other.box.center) < 3
    return (
        one.style == other.style
        and (one.style.bold or one.style.is_coloured)
        and is_aligned
        and one.text.endswith(":") == other.text.endswith(":")
        and (one.enumerator is None) == (other.enumerator is None)
    )


def has_place(block: Block) -> bool:
    """Short, by itself, and no whole sentence."""
    return (
        len(block.lines) == 1
        and len(block.text.split()) <= _MOST_RUN_IN_WORDS
        and not block.text.endswith((".", ",", ";"))
        and block.is_unmarked
    )


def heading_text(block: Block) -> str:
    first = " ".join(word.text for word in run_in(block))
    name = _CONTINUED.sub("", first or _without_footnote(block))
    name = name_of_part(name) if is_named_part(block) and len(name.split()) > _MOST_WORDS else name
    text = BLOCK_START.sub("", without_remark(name)).rstrip(":").strip(_ORNAMENTS)
    return f"{block.label} {text}" if block.label else text


def _without_footnote(block: Block) -> str:
    last = block.lines[-1].words[-1]
    is_mark = last.text.isdigit() and last.style.size < _SMALLER * block.style.size
    return block.text.removesuffix(last.text).rstrip() if is_mark else block.text


def run_in(block: Block) -> tuple[Token, ...]:
    """The bold words up to a colon that a paragraph begins with, or `SECTION 2:`; `Part 1.` in bold alone is none."""
    words = block.lines[0].words
    text = without_note(block.text)
    is_sentence = len(text.split()) > _MOST_WORDS or text.endswith((".", ":", ";"))
    if is_sentence and words[1:2] and words[1].text.endswith(":") and SECTION_START.match(block.text):
        return words[:2]
    bold = tuple(takewhile(lambda word: word.style.bold, words))
    is_one = 1 <= len(bold) <= _MOST_RUN_IN_WORDS and len(bold) < len(words) and bold[-1].text.endswith((":", "."))
    is_only_number = not is_sentence and len(bold) == 2 and SECTION_START.match(text) is not None
    return bold if is_one and not is_only_number else ()


def _run_in_rank(block: Block, sheet: Sheet, body: float, *, opens: bool) -> float | None:
    """Bold words that are neither larger nor underlined, nor open a list anew, only stress something."""
    words = run_in(block)
    if not words or asks(block.text) or block.right is not None:
        return None
    box = words[0].box.union(words[-1].box)
    size = words[0].style.size
    return (
        size + 1.0 if opens or SECTION_START.match(block.text) or size > body + 0.4 or underlines(sheet, box) else None
    )


def _opens_list(blocks: Sequence[Block], index: int, headings: dict[int, Heading]) -> bool:
    """A list begins anew under the block, and the block is no remark under another heading."""
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    return (
        after is not None
        and after.enumerator in {"1", "a", "A", "i", "I"}
        and index - 1 not in headings
        and any(block.enumerator == after.enumerator for block in blocks[:index])
    )


def _rank(block: Block, body: float, emphasis: Emphasis) -> float | None:
    """How much a heading stands out; None for a block that is none."""
    text, style = block.text, style_of_name(block)
    if not _could_be_heading(block):
        return None
    letters = [character for character in without_note(text) if character.isalpha()]
    is_capitals = len(letters) > 4 and not any(character.islower() for character in letters)
    is_larger = style.size >= 1.12 * body
    is_named = SECTION_START.match(text) is not None
    is_part = is_named_part(block)
    stands_out = is_larger or not emphasis.is_faint
    if text.endswith((".", ";", ",")) and style.size < 1.3 * body and not is_part:
        return None
    if block.cell is not None and not (
        is_larger
        or is_named
        or emphasis.spanning
        or emphasis.shaded
        or (emphasis.bold and (block.cell.width > 380 or (is_capitals and _fills_numbered_bar(block))))
    ):
        return None
    if prompts(text) and not is_larger:
        return None
    if block.enumerator is not None and not (stands_out or is_capitals or emphasis.leads):
        return None
    if not (stands_out or is_named or is_capitals or emphasis.leads or (emphasis.italic and text[:1].isupper())):
        return None
    return style.size + 1.0 * style.bold + 0.5 * is_capitals + 1.0 * emphasis.shaded + 0.5 * emphasis.coloured


def _fills_numbered_bar(block: Block) -> bool:
    """`IV.   QUALIFICATION LEVEL` in a cell that has no room for more."""
    return (
        block.cell is not None
        and block.cell.height < _HIGHEST_BAR * block.style.size
        and level_of(block.enumerator or "") in {"A", "I"}
    )


def _why(block: Block, body: float, emphasis: Emphasis) -> str:
    reasons = {
        "larger": block.style.size >= 1.12 * body,
        "bold": emphasis.bold,
        "underlined": emphasis.underlined,
        "coloured": emphasis.coloured,
        "on a bar": emphasis.shaded,
        "across its table": emphasis.spanning,
        "over questions": emphasis.leads,
        "in capitals": block.text.isupper(),
        "worded as a section": SECTION_START.match(block.text) is not None,
        "italic": emphasis.italic,
    }
    return ", ".join(reason for reason, holds in reasons.items() if holds) or "its first words stand out"


def _could_be_heading(block: Block) -> bool:
    text = without_note(block.text)
    return is_named_part(block) or (
        has_words(text)
        and len(text) <= _LONGEST_HEADING
        and len(text.split()) <= _MOST_WORDS
        and block.is_unmarked
        and block.enumerator != "•"
        and not asks(block.text)
        and not block.text.startswith(("(", "[", ")"))
        and ANSWER_PLACE.match(text) is None
        and EXPORT_NOTE.match(text) is None
        and _TURN_OVER.match(text) is None
        and _SIGNED.match(text) is None
        and not {*bare(text).split()} <= YES | NO
    )
