"""What answer each question wants, whether it must be answered, and what the form says about answering it."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from functions.documents.layout.marks import CURRENCIES
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block, Mark, Token, WidgetKind
from functions.documents.reading.amounts import as_amounts_beside
from functions.documents.reading.blank_sentences import BLANK_INSIDE
from functions.documents.reading.cells import heads_over_empty_cells
from functions.documents.reading.choices import ChoiceReading
from functions.documents.reading.circled import choices_to_circle
from functions.documents.reading.drafts import AnswerKind, Draft, Requirement
from functions.documents.reading.fields import Label
from functions.documents.reading.heads import is_about_words
from functions.documents.reading.kind_words import NUMERIC_SCALE, RATING, RESEARCH
from functions.documents.reading.kinds import answer_kind, kind_of_head
from functions.documents.reading.lexicon import (
    ENDS_TICKED,
    GUIDANCE,
    IF_NO,
    IF_YES,
    LINKING,
    OPTIONAL_MARK,
    REQUIRED_MARK,
    UNIT,
)
from functions.documents.reading.scales import scales_of
from functions.documents.reading.several import allows_several, has_circles
from functions.documents.reading.tables import TableReading
from functions.documents.reading.wording import asks, bracketed_options, prompts

_INLINE_YES_NO = re.compile(r"^\W*(yes|y|sí|si)\b[\W_]*(no|n)\b\W*(?:n/?a)?\W*$", re.IGNORECASE)
_SLIDER = re.compile(r"^(?:slider|schieberegler|deslizador|curseur)\b", re.IGNORECASE)
"""In place of choices: `[Slider, 0 = not at all, 100 = extremely]`."""
_FEWEST_OF_A_GUIDE, _MOST_POLAR = 6, 0.5
_FEW_PLACES = 0.1
_LINES_FOR_PROSE = 2
_MOST_OFFERED = 40
"""More, as all states or countries are, nobody reads out."""
_MOST_LABEL_WORDS = 8
_NAMES_A_DATE = re.compile(r"^\((?:date|fecha|datum|tt|mm|dd|jj)\b", re.IGNORECASE)
_SLASHES_OF_A_DATE = 2
_TALL_BLANK = 30.0
_LONG_BLANK = 120.0
"""Yes or no takes less."""
_HOW_MUCH = re.compile(r"^\W*how\b", re.IGNORECASE)
_JOINS_NEXT = re.compile(r"(?:\s*[,;/]|\s+(?:and/)?or|\s+oder|\s+ou)+$", re.IGNORECASE)
"""`Petitioner /`, `by mail; or`: leads to the next choice, and is no part of this one."""
_HALVES_OF_DAY = {"am", "pm"}
"""Beside the place for a time they are no choices."""


class _Document(NamedTuple):
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


def with_answers(
    drafts: Sequence[Draft],
    blocks: Sequence[Block],
    sheets: Sequence[Sheet],
    choices: ChoiceReading,
    labels: dict[int, Label],
    tables: TableReading,
) -> tuple[Draft, ...]:
    pages = {sheet.page.number: sheet for sheet in sheets}
    circles = has_circles(blocks, choices)
    document = _Document(blocks, choices, labels, tables, pages, tuple(drafts), circles, scales_of(blocks, sheets))
    taken = document.taken
    answered = tuple(_with_answer(draft, document, taken) for draft in drafts)
    placed = as_amounts_beside(_as_its_column(answered, tables, blocks), labels)
    return _as_open_talk(placed, labels) if _is_of_research(blocks) else placed


def _is_of_research(blocks: Sequence[Block]) -> bool:
    """Says that it belongs to a study: those who ask want to hear people talk. A lawyer wants a yes or a no."""
    return any(RESEARCH.search(block.text) for block in blocks)


def _as_open_talk(drafts: tuple[Draft, ...], labels: dict[int, Label]) -> tuple[Draft, ...]:
    """In a guide for research that offers no choices, hardly a place to answer, and mostly asks openly, a yes-or-no
    question opens a subject too; not one that something hangs on: `If yes, …`.
    """
    asked = [draft for draft in drafts if asks(draft.text)]
    places = sum(draft.block in labels for draft in asked)
    polar = {draft.block for draft in asked if draft.answer == "yes_no" and not draft.options}
    if (
        any(draft.options for draft in drafts)
        or places > _FEW_PLACES * len(asked)
        or len(asked) < _FEWEST_OF_A_GUIDE
        or len(polar) > _MOST_POLAR * len(asked)
    ):
        return drafts
    hanging = {one.block for one, other in pairwise(drafts) if IF_YES.match(other.text) or IF_NO.match(other.text)}
    hanging |= {draft.block for draft in drafts if IF_YES.search(draft.rest) or "if yes" in draft.text.lower()}
    return tuple(draft._replace(answer="text") if draft.block in polar - hanging else draft for draft in drafts)


def _as_its_column(drafts: tuple[Draft, ...], tables: TableReading, blocks: Sequence[Block]) -> tuple[Draft, ...]:
    """In a table of questions, items that ask nothing by themselves want what most of the others want."""
    columns: dict[tuple[int, int] | None, list[Draft]] = {}
    for draft in drafts:
        if draft.block in tables.questions:
            cell = blocks[draft.block].cell
            columns.setdefault((round(cell.x0 / 4), round(cell.x1 / 4)) if cell else None, []).append(draft)
    statements: set[int] = set()
    for column in columns.values():
        polar = sum(draft.answer == "yes_no" for draft in column)
        if polar and polar >= 0.6 * sum(asks(draft.text) for draft in column):
            statements |= {
                draft.block
                for draft in column
                if not (asks(draft.text) or prompts(draft.text)) and draft.answer == "text"
            }
    return tuple(draft._replace(answer="yes_no") if draft.block in statements else draft for draft in drafts)


def _with_answer(draft: Draft, document: _Document, taken: set[int]) -> Draft:
    blocks, choices = document.blocks, document.choices
    following = _following(draft, document, taken)
    guidance = tuple(text for text in [draft.rest, *following] if text and GUIDANCE.match(text))
    blank = document.labels[draft.block].blank if draft.block in document.labels else None
    options = _options(draft, document, blank, following)
    if not options and blank is None:
        options = choices_to_circle(draft, " ".join([draft.text, draft.rest, *guidance]), blocks, taken)
    wording, required = _requirement(draft, blank, following)
    is_slider = any(_SLIDER.match(option) for option in options)
    options = () if is_slider else options
    kind = answer_kind(
        wording,
        options=options,
        is_several=_is_list_of_several(blank)
        or allows_several(
            wording,
            " ".join([wording, draft.rest, *guidance]),
            blocks,
            choices.options.get(draft.block, ()),
            among_circles=document.has_circles,
        ),
        is_ticked=draft.block in choices.alone and BLANK_INSIDE not in draft.text,
        is_before=blocks[draft.block].left is not None,
        widget=_widget_kind(blank),
        is_field=draft.kind == "field" or _is_label(wording),
    )
    is_statement = draft.block in choices.alone and blocks[draft.block].right is None and not asks(wording)
    if (
        kind == "yes_no"
        and not (options or is_statement or ENDS_TICKED.match(wording))
        and _has_room_for_prose(draft, document)
    ):
        kind = "text"
    if kind == "text" and (is_slider or (blank is not None and blank.text in CURRENCIES and not prompts(wording))):
        kind = "number"
    if kind == "text" and blank is not None and blank.widget is not None and blank.widget.takes is not None:
        kind = blank.widget.takes
    if kind == "text" and blank is not None:
        kind = _kind_of_place(blank, blocks)
    if kind == "text" and _is_rated(wording, draft, document):
        kind = "number"
    if kind == "text" and _is_label(wording) and not is_about_words(wording):
        kind = _kind_of_column(draft, document)
    if kind == "text":
        options = ()
    return draft._replace(text=wording, answer=kind, options=options, required=required, guidance=guidance)


def _is_list_of_several(blank: Token | None) -> bool:
    return blank is not None and blank.widget is not None and blank.widget.is_multiple


def _widget_kind(blank: Token | None) -> WidgetKind | None:
    widget = blank.widget if blank is not None else None
    if widget is None:
        return None
    return WidgetKind.TEXT if len(widget.options) > _MOST_OFFERED else widget.kind


def _kind_of_place(blank: Token, blocks: Sequence[Block]) -> AnswerKind:
    """`__/__/____` takes a date, `____ (date)` too, and `____ years` a number."""
    if blank.text.count("/") == _SLASHES_OF_A_DATE:
        return "date"
    behind = next((block.text for block in blocks if block.left is blank), "")
    if _NAMES_A_DATE.match(behind):
        return "date"
    return "number" if UNIT.match(behind) and not LINKING.match(behind) else "text"


def _kind_of_column(draft: Draft, document: _Document) -> AnswerKind:
    """Of a row with one place to write: `Amount` or `Date` over it."""
    cell = document.blocks[draft.block].cell
    heads = heads_over_empty_cells(cell, document.sheets[draft.page]) if cell is not None else ()
    return kind_of_head(heads[0]) if len(heads) == 1 else "text"


def _is_label(wording: str) -> bool:
    return len(wording.split()) <= _MOST_LABEL_WORDS and not asks(wording) and not prompts(wording)


def _has_room_for_prose(draft: Draft, document: _Document) -> bool:
    """A long line behind this question, or several lines or a tall box between it and the next."""
    box = draft.box
    behind = document.blocks[draft.block].blank_behind
    if behind is not None and behind.box.width > _LONG_BLANK:
        return True
    below = [other.box.top for other in document.drafts if other.page == draft.page and other.box.top > box.bottom - 2]
    end = min(below, default=document.sheets[draft.page].page.height)
    blanks = [
        mark.box
        for mark in document.sheets[draft.page].marks
        if mark.mark is Mark.BLANK and box.bottom - 4 < mark.box.middle < end and mark.box.overlap_x(box) > 0
    ]
    return len(blanks) >= _LINES_FOR_PROSE or any(blank.height > _TALL_BLANK for blank in blanks)


def _is_rated(wording: str, draft: Draft, document: _Document) -> bool:
    """`How much, from 0 to 10, …`, or `On a scale of 1-10` in the question or in one of the blocks before it."""
    if _HOW_MUCH.match(wording) and NUMERIC_SCALE.search(wording):
        return True
    if not RATING.search(wording):
        return False
    before = document.blocks[max(0, draft.block - 4) : draft.block + 1]
    return any(RATING.search(block.text) and NUMERIC_SCALE.search(block.text) for block in before)


def _following(draft: Draft, document: _Document, taken: set[int]) -> list[str]:
    """The texts between this question and the next one or any choices, which may stand before the next."""
    blocks = document.blocks
    texts: list[str] = []
    options = {index for members in document.choices.options.values() for index in members}
    for index in range(draft.block + 1, min(len(blocks), draft.block + 5)):
        if index in taken or index in options or blocks[index].page != draft.page:
            break
        texts.append(blocks[index].text)
    return texts


def _options(draft: Draft, document: _Document, blank: Token | None, following: list[str]) -> tuple[str, ...]:
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
    if blank is not None and blank.widget is not None and 0 < len(blank.widget.options) <= _MOST_OFFERED:
        return blank.widget.options
    if draft.block in document.scales:
        return document.scales[draft.block]
    for text in [draft.rest, *following[:2]]:
        found = bracketed_options(text)
        if found:
            return found
    has_place = draft.block in document.labels and not asks(draft.text)
    for text in [draft.rest] if has_place else [draft.rest, *following[:1], " ".join(following[:2])]:
        match = _INLINE_YES_NO.match(text)
        if match:
            return match.groups()
    return ()


def _offered(index: int, blocks: Sequence[Block]) -> str:
    """The choice as it stands; `In ____ County` with what goes on behind its blank."""
    block = blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    goes_on = block.blank_behind is not None and after is not None and after.left is block.right
    rest = f" {BLANK_INSIDE} {after.text}" if after is not None and goes_on and after.right is None else ""
    return _JOINS_NEXT.sub("", f"{block.text}{rest}".strip())


def _requirement(draft: Draft, blank: Token | None, following: Sequence[str]) -> tuple[str, Requirement]:
    """The wording without its star, which may stand apart before the choices, and whether an answer must be given."""
    text = draft.text
    if OPTIONAL_MARK.search(f"{text} {draft.rest}"):
        return text, "false"
    if REQUIRED_MARK.search(text):
        return REQUIRED_MARK.sub("", text), "true"
    if any(REQUIRED_MARK.fullmatch(behind) for behind in [draft.rest, *following[:1]] if behind):
        return text, "true"
    if blank is not None and blank.widget is not None and blank.widget.required:
        return text, "true"
    return text, "unknown"
