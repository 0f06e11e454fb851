"""Whether words may label a place to write: no sentence, no remark, no name of the form itself."""

import re

from functions.documents.layout.values import Block
from functions.documents.layout.yes_no import NO, YES
from functions.documents.reading.lexicon import (
    ANSWER_PLACE,
    EXPORT_NOTE,
    FORM_NAME,
    GUIDANCE,
    LINKING,
    NAMED_LAWYER,
    NAMED_SECTION,
    UNIT,
)
from functions.documents.reading.roomy_cells import name_before_remark, without_remark
from functions.documents.reading.wording import asks, prompts

_LONGEST_LABEL, _LONGEST_REMARKED = 180, 360
_MOST_LABEL_WORDS = 24
_DATE_PATTERN = re.compile(r"^[\W_]*(?:(?:mm?|dd?|yy(?:yy)?|aaaa|month|day|year|mes|día|año)[\W_]*)+$", re.IGNORECASE)
_END_OF_BRACKET = re.compile(r"^[^(\[]*[^\s()\[\]]{3,}[)\]]$")
"""`known)`, and not `contributions 4)` with the number of a note."""
_NAMING = re.compile(r"[^\W\d_][\W\d_]*[^\W\d_]|^\d{3}\([a-z]\)$")
"""Two letters at least, or what kind of account it is: `401(k)`."""


def is_label(block: Block, *, is_numbered: bool = False) -> bool:
    """A sentence is none, unless it is numbered and stands at a form field."""
    text = name_before_remark(block.text) if block.cell is not None else block.text
    name = without_remark(text).strip() or text
    is_sentence = text.endswith(".") and len(text.split()) > 6 and not (prompts(text) or is_numbered)
    is_sentence = is_sentence or text.endswith(",")
    return (
        _has_words(block)
        and not is_sentence
        and (_DATE_PATTERN.match(text) is None or _is_year(block, text))
        and len(name) <= _LONGEST_LABEL
        and len(text) <= _LONGEST_REMARKED
        and len(name.split()) <= _MOST_LABEL_WORDS
        and ANSWER_PLACE.match(text) is None
        and EXPORT_NOTE.match(text) is None
        and FORM_NAME.search(text) is None
        and NAMED_LAWYER.search(text) is None
        and LINKING.match(text) is None
        and NAMED_SECTION.match(text) is None
        and text.strip(" .").lower() not in YES | NO
        and not text.startswith((",", ".", ";", ")", "”"))
        and _END_OF_BRACKET.match(text) is None
        and not (block.left is not None and UNIT.match(text) and not (text[:1].isupper() and block.blank_behind))
        and (asks(text) or GUIDANCE.match(text) is None)
    )


def is_short_label(block: Block) -> bool:
    """Short enough to stand behind its blank: `____ Division`."""
    return is_label(block) and len(block.text.split()) <= 6


def is_year_of_thing(block: Block, before: Block | None) -> bool:
    """`Make: ____ Model: ____ Year: ____`, where no day and no month stand before it."""
    is_year = block.text.rstrip(":").lower() in {"year", "año", "année"}
    return is_year and before is not None and is_label(before)


def _is_year(block: Block, text: str) -> bool:
    """`Year` in a cell, and `Year:` of a car, but not the last of `Month: ____ Day: ____ Year: ____`."""
    is_first = block.left is None and block.blank_behind is not None
    return text.lower() in ("year", "year:") and (is_first or (block.cell is not None and text[-1] != ":"))


def _has_words(block: Block) -> bool:
    return _NAMING.search(block.text) is not None
