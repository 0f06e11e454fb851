"""Parts that name themselves: `Section 2. Income (to be completed by …)`, however they are set and however long."""

import re
from itertools import takewhile

from functions.documents.layout.values import Block, Style
from functions.documents.reading.lexicon import SECTION_START
from functions.documents.reading.wording import asks

_MOST_WORDS = 24
_NAME = re.compile(r"^\w+\s+\w+\b(?:\s*[.:–—-]|\s+[^\W\d_a-z]|\s*$|\s*\()")
"""`Part 2: …` or `PART II All filers`, and not `Section 2 must be signed`."""
_REMARK = re.compile(r"\s*\((?:[^()]|\([^()]*\))*\)?\s*$")


def is_named_part(block: Block) -> bool:
    """A line that is drawn behind it is its border, and no place to write."""
    name = name_of_part(block.text)
    is_bordered = block.right is not None and block.right.widget is None and not block.right.text
    return (
        SECTION_START.match(block.text) is not None
        and _NAME.match(block.text) is not None
        and len(name.split()) <= _MOST_WORDS
        and block.left is None
        and (block.right is None or is_bordered)
        and not asks(block.text)
    )


def name_of_part(text: str) -> str:
    """Without the remark in brackets that it ends with."""
    return _REMARK.sub("", text) or text


def style_of_name(block: Block) -> Style:
    """A remark behind the name is often longer, and set in other print."""
    words = block.lines[0].words
    if is_named_part(block):
        return words[0].style
    name = list(takewhile(lambda word: not word.text.startswith("("), words))
    has_remark = 0 < len(name) < len(words) and _REMARK.search(block.text.rstrip(".:")) is not None
    return words[0].style if has_remark and all(word.style == words[0].style for word in name) else block.style
