"""What a block with a box is by its own words, and what may stand before, over or behind boxes as their question."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Block
from functions.documents.layout.yes_no import YES, bare, is_yes_or_no
from functions.documents.reading.lexicon import (
    IF_NO,
    IF_YES,
    INSTRUCTIONS,
    NAMED_SECTION,
    ONLY_ONE,
    TICKED_IF,
    UNMARKED_POLAR,
)
from functions.documents.reading.wording import asks, prompts

_SEXES_OF_LANGUAGES = ({"male", "female"}, {"hombre", "mujer"}, {"homme", "femme"}, {"männlich", "weiblich"})
_FEWEST_WORDS = 4
_FEWEST_NUMBERED = 2
_SAME_ROW = 2.0
_SAYS_TO_TICK = re.compile(
    r"\((?:please\s+)?(?:check|mark|tick|circle|select|choose)\b[^()]{2,70}\)\W*$", re.IGNORECASE
)
"""`SECTION 3 - EXPENSES (check all that you want help with)`"""
_FURTHER_IN = (8.0, 60.0)


def stands_alone(block: Block) -> bool:
    """Numbered by itself, or worded so: `Check this box if you have …`, `Are you married to a citizen; or`."""
    is_numbered = (block.enumerator or "")[:1].isdigit() and not is_yes_or_no(block.text)
    return is_numbered or any(pattern.match(block.text) for pattern in (TICKED_IF, UNMARKED_POLAR))


def takes_one(stem: str) -> bool:
    """`I swear that I am (check one of the following boxes):`"""
    return ONLY_ONE.search(stem) is not None


def counts_from_one(group: Sequence[Block]) -> bool:
    """Numbered boxes may be the choices of one question."""
    numbered = [block.enumerator for block in group if block.enumerator is not None]
    return len(numbered) >= _FEWEST_NUMBERED and numbered == [str(number) for number in range(1, len(numbered) + 1)]


def are_sexes(blocks: Sequence[Block], group: list[int]) -> bool:
    said = {blocks[index].text.strip(" /.:").lower() for index in group}
    return len(group) == len(said) and said in _SEXES_OF_LANGUAGES


def opens_inner(block: Block, inner: Block) -> bool:
    """`☐ No visits are granted to` over boxes that stand further in, or a numbered choice over plain ones; they may go
    on overleaf.
    """
    if inner.page - block.page not in (0, 1):
        return False
    if block.enumerator not in (None, "•"):
        return block.text.endswith(":") and inner.enumerator is None
    outer_check, check = block.check_before, inner.check_before
    if outer_check is None or check is None:
        return False
    least, most = _FURTHER_IN
    is_under = (inner.page, inner.box.top) > (block.page, block.box.middle)
    return is_under and least < check.box.x0 - outer_check.box.x0 < most


def can_be_stem(stem: Block, group: list[Block], is_heading: bool) -> bool:
    text, first, size = stem.text, group[0], len(group)
    if is_ticked_in_row(stem, group):
        return True
    if stem.is_level_with(first) and (asks(text) or (size > 1 and states(stem))):
        return True
    if size > 1 and _SAYS_TO_TICK.search(text):
        return True
    if NAMED_SECTION.match(text) or INSTRUCTIONS.match(text):
        return False
    if is_heading and stem.enumerator is None and (size < 2 or first.left is None):
        return False
    if stem.blank_behind is not None:
        return False
    if stem.page == first.page and first.box.top - stem.box.bottom > 120:
        return False
    if asks(text) or text.endswith((":", "…", "..")):
        return True
    return size >= 2 and len(text) < 300 and (stem.enumerator is not None or not text.endswith(".") or prompts(text))


def is_ticked_in_row(stem: Block, group: Sequence[Block]) -> bool:
    """`Cruelty | ☐ Yes |`, the row of a table, or `Cruelty ☐ Yes` has a box for itself."""
    first = group[0]
    if len(group) > 1 or bare(first.text) not in YES:
        return False
    if stem.right is not None and stem.right is first.left:
        return True
    if stem.cell is None or first.cell is None or stem.cell == first.cell:
        return False
    return abs(stem.cell.top - first.cell.top) < _SAME_ROW and abs(stem.cell.bottom - first.cell.bottom) < _SAME_ROW


def states(block: Block) -> bool:
    """A whole sentence, to be said yes or no to."""
    words = len(block.text.split())
    is_condition = IF_YES.match(block.text) or IF_NO.match(block.text)
    return block.text.endswith(".") and words >= _FEWEST_WORDS and block.right is None and not is_condition
