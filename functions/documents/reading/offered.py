"""What a question offers to choose from, and what is said between it and the next."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Token
from functions.documents.reading.blank_sentences import BLANK_INSIDE
from functions.documents.reading.choices import ChoiceReading
from functions.documents.reading.drafts import Draft
from functions.documents.reading.fields import Label
from functions.documents.reading.number_rows import count_up
from functions.documents.reading.remarks import is_small_print_under
from functions.documents.reading.tables import TableReading
from functions.documents.reading.wording import asks, bracketed_options, noted_options

_INLINE_YES_NO = re.compile(r"^\W*(yes|y|sí|si)\b[\W_]*(no|n)\b\W*(?:n/?a)?\W*$", re.IGNORECASE)
_REMARK = re.compile(r"^\([^()]*\)\s*")
MOST_OFFERED = 40
"""More, as all states or countries are, nobody reads out."""
_JOINS_NEXT = re.compile(r"(?:\s*[,;/]|\s+(?:and/)?or|\s+oder|\s+ou)+$", re.IGNORECASE)
"""`Petitioner /`, `by mail; or`: leads to the next choice, and is no part of this one."""
_PLACE = re.compile(r"\[[^\[\]]*\]\s*$")
"""`Other: [text box]`"""
_FEWEST_TOLD = 2
_ENDS, _FEWEST_NUMBERS, _MOST_NUMBERS = 2, 3, 11
_HALVES_OF_DAY = {"am", "pm"}
"""Beside the place for a time they are no choices."""


class Document(NamedTuple):
    """What is looked up about the surroundings of a question."""

    blocks: Sequence[Block]
    choices: ChoiceReading
    labels: dict[int, Label]
    tables: TableReading
    sheets: dict[int, Sheet]
    drafts: tuple[Draft, ...]
    has_circles: bool
    scales: dict[int, tuple[str, ...]]

    @property
    def taken(self) -> set[int]:
        return {draft.block for draft in self.drafts}


def following_texts(draft: Draft, document: Document, taken: set[int]) -> list[str]:
    """The texts between this question and the next one or any choices, which may stand before the next."""
    blocks = document.blocks
    texts: list[str] = []
    options = {index for members in document.choices.options.values() for index in members}
    for index in range(draft.block + 1, min(len(blocks), draft.block + 5)):
        if index in taken or index in options or blocks[index].page != draft.page:
            break
        texts.append(blocks[index].text)
    return texts


def options_of(draft: Draft, document: Document, blank: Token | None, following: list[str]) -> tuple[str, ...]:
    if draft.block in document.tables.options:
        return document.tables.options[draft.block]
    if draft.block in document.choices.pairs:
        return tuple(document.blocks[index].text.strip(" /") for index in document.choices.pairs[draft.block])
    listed = document.choices.options.get(draft.block, [])
    if len(listed) == 1 and blank is not None:
        return ()  # `Address: ____ ☐ same as above`
    if listed:
        offered = tuple(dict.fromkeys(_offered(index, document.blocks) for index in listed))
        return () if {option.replace(".", "").lower() for option in offered} == _HALVES_OF_DAY else offered
    if blank is not None and blank.widget is not None and 0 < len(blank.widget.options) <= MOST_OFFERED:
        return blank.widget.options
    if draft.block in document.scales:
        return document.scales[draft.block]
    for text in [draft.rest, *following[:2]]:
        found = bracketed_options(text) or noted_options(text)
        if found:
            return found
    if told := _told_in_italics(draft, document):
        return told
    has_place = draft.block in document.labels and not asks(draft.text)
    for text in [draft.rest] if has_place else [draft.rest, *following[:1], " ".join(following[:2])]:
        match = _INLINE_YES_NO.match(_REMARK.sub("", text))
        if match:
            return match.groups()
    return ()


def _told_in_italics(draft: Draft, document: Document) -> tuple[str, ...]:
    """`Much better; A little better; No change`, as papers print the choices under each question of a survey; a remark
    in brackets may stand between them.
    """
    style = document.blocks[draft.block].style
    under = [block for block in document.blocks[draft.block + 1 : draft.block + 3] if block.page == draft.page]
    block = next((block for block in under if block.text[:1] != "["), None)
    if block is None or style.italic or not block.is_unmarked or block.enumerator is not None:
        return ()
    parts = [_PLACE.sub("", part.strip(" .")).strip(" .:") for part in block.text.split(";")]
    are_choices = _FEWEST_TOLD <= len(parts) <= MOST_OFFERED and not any(asks(part) for part in parts)
    is_sloped = all(word.style.italic for line in block.lines for word in line.words if word.text.isalpha())
    return tuple(parts) if are_choices and is_sloped and all(parts) else ()


def is_yes_no_alone(text: str) -> bool:
    """What only offers a yes and a no tells nobody how to answer."""
    return _INLINE_YES_NO.fullmatch(text) is not None


def remarks_of(draft: Draft, document: Document) -> tuple[str, ...]:
    """The small print under it, and `No   Skip to question 9`: the choices that something is said behind, with that."""
    remarks, blocks = document.choices.remarks, document.blocks
    listed = document.choices.options.get(draft.block, [])
    after = blocks[draft.block + 1] if draft.block + 1 < len(blocks) else None
    small = (after.text,) if after is not None and is_small_print_under(blocks[draft.block], after) else ()
    said = tuple(f"{blocks[index].text} {blocks[remarks[index]].text}" for index in listed if index in remarks)
    return (*small, *said)


def scale_of(draft: Draft, document: Document) -> tuple[str, ...]:
    """What the ends mean of a scale whose numbers stand over circles: `1: Not serious` and `5: Very serious`."""
    listed = document.choices.options.get(draft.block, [])
    if len(listed) != _ENDS:
        return ()
    between = (f"{block.label} {block.text}".split() for block in document.blocks[draft.block + 1 : listed[0]])
    numbers = [word for words in between if all(map(str.isdigit, words)) for word in words]
    if len(numbers) < _FEWEST_NUMBERS or numbers != sorted(numbers, key=int):
        return ()
    ends = zip((numbers[0], numbers[-1]), listed, strict=True)
    return tuple(f"{number}: {document.blocks[index].text}" for number, index in ends)


def stands_over_scale(draft: Draft, document: Document, taken: set[int]) -> bool:
    """The row under it holds numbers that count up, and nothing else: `1  2  3  4  5`."""
    after = document.blocks[draft.block + 1 : draft.block + 1 + _MOST_NUMBERS]
    under = [block for block in after[:1] if block.page == draft.page and draft.block + 1 not in taken]
    row = [block for block in after if under and block.is_level_with(under[0])]
    return count_up([word.strip("()[]") for block in row for word in f"{block.label} {block.text}".split()])


def _offered(index: int, blocks: Sequence[Block]) -> str:
    """The choice as it stands; `In ____ County` with what goes on behind its blank."""
    block = blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    goes_on = block.blank_behind is not None and after is not None and after.left is block.right
    rest = f" {BLANK_INSIDE} {after.text}" if after is not None and goes_on and after.right is None else ""
    return _JOINS_NEXT.sub("", f"{block.text}{rest}".strip())
