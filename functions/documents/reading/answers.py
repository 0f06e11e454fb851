"""What answer each question wants, whether it must be answered, and what the form says about answering it."""

import re
from collections.abc import Sequence
from itertools import pairwise

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
    OFFICE_PART,
    OPTIONAL_MARK,
    REQUIRED_MARK,
    UNIT,
)
from functions.documents.reading.number_rows import rated_in_row
from functions.documents.reading.offered import (
    MOST_OFFERED,
    Document,
    following_texts,
    is_yes_no_alone,
    options_of,
    remarks_of,
    scale_of,
    stands_over_scale,
)
from functions.documents.reading.scales import scales_of
from functions.documents.reading.several import allows_several, has_circles
from functions.documents.reading.tables import TableReading
from functions.documents.reading.wording import asks, bracketed_options, has_words, prompts

_SLIDER = re.compile(r"^(?:slider|schieberegler|deslizador|curseur)\b", re.IGNORECASE)
"""In place of choices: `[Slider, 0 = not at all, 100 = extremely]`."""
_FEWEST_OF_A_GUIDE, _MOST_POLAR = 6, 0.5
_FEW_PLACES = 0.1
_LINES_FOR_PROSE = 2
_MOST_LABEL_WORDS = 8
_NAMES_A_DATE = re.compile(r"^\((?:date|fecha|datum|tt|mm|dd|jj)\b", re.IGNORECASE)
_SLASHES_OF_A_DATE = 2
_TALL_BLANK = 30.0
_LONG_BLANK = 120.0
"""Yes or no takes less."""
_HOW_MUCH = re.compile(r"^\W*how\b", re.IGNORECASE)


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
    document = Document(blocks, choices, labels, tables, pages, tuple(drafts), circles, scales_of(blocks, sheets))
    taken = document.taken
    answered = tuple(_with_answer(draft, document, taken) for draft in drafts)
    placed = as_amounts_beside(_as_its_column(answered, tables), labels)
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


def _as_its_column(drafts: tuple[Draft, ...], tables: TableReading) -> tuple[Draft, ...]:
    """In a table of questions, items that ask nothing by themselves want what most of the others want."""
    columns: dict[int | None, list[Draft]] = {}
    for draft in drafts:
        if draft.block in tables.questions:
            columns.setdefault(tables.heads.get(draft.block), []).append(draft)
    statements: set[int] = set()
    for column in columns.values():
        polar = sum(draft.answer == "yes_no" for draft in column)
        if polar and polar >= 0.6 * sum(asks(draft.text) for draft in column):
            statements |= {
                draft.block
                for draft in column
                if not (asks(draft.text) or prompts(draft.text) or IF_YES.match(draft.text)) and draft.answer == "text"
            }
    return tuple(draft._replace(answer="yes_no") if draft.block in statements else draft for draft in drafts)


def _with_answer(draft: Draft, document: Document, taken: set[int]) -> Draft:
    blocks, choices = document.blocks, document.choices
    following = following_texts(draft, document, taken)
    guidance = tuple(text for text in [draft.rest, *following] if text and _says_how(text, draft))
    scale = scale_of(draft, document)
    guidance = tuple(dict.fromkeys([*guidance, *remarks_of(draft, document), *scale]))
    blank = document.labels[draft.block].blank if draft.block in document.labels else None
    options = options_of(draft, document, blank, following)
    if not options and blank is None:
        options = choices_to_circle(draft, " ".join([draft.text, draft.rest, *guidance]), blocks, taken)
    wording, required = _requirement(draft, blank, following)
    is_slider = bool(scale) or any(_SLIDER.match(option) for option in options)
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
        is_ticked=draft.block in choices.alone and not (blocks[draft.block].blank_behind or BLANK_INSIDE in draft.text),
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
    is_in_row = rated_in_row(f"{draft.text} {draft.rest}") is not None
    is_on_scale = is_in_row or (blank is None and stands_over_scale(draft, document, taken))
    if kind in {"text", "yes_no"} and not options and is_on_scale:
        kind = "number"
    if kind == "text" and _is_label(wording) and not is_about_words(wording):
        kind = _kind_of_column(draft, document)
    if kind == "text":
        options = ()
    return draft._replace(text=wording, answer=kind, options=options, required=required, guidance=guidance)


def _says_how(text: str, draft: Draft) -> bool:
    """Guidance, or what stands behind a question in its own block: `As it appears on your passport.`, but no `[Go to
    part 3.]`, and nothing for the office.
    """
    if OFFICE_PART.match(text) or is_yes_no_alone(text):
        return False
    return GUIDANCE.match(text) is not None or (
        text == draft.rest and has_words(text) and text[0] not in "[(" and not bracketed_options(text)
    )


def _is_list_of_several(blank: Token | None) -> bool:
    return blank is not None and blank.widget is not None and blank.widget.is_multiple


def _widget_kind(blank: Token | None) -> WidgetKind | None:
    widget = blank.widget if blank is not None else None
    if widget is None:
        return None
    return WidgetKind.TEXT if len(widget.options) > MOST_OFFERED else widget.kind


def _kind_of_place(blank: Token, blocks: Sequence[Block]) -> AnswerKind:
    """`__/__/____` takes a date, `____ (date)` too, and `____ years` a number."""
    if blank.text.count("/") == _SLASHES_OF_A_DATE:
        return "date"
    behind = next((block.text for block in blocks if block.left is blank), "")
    if _NAMES_A_DATE.match(behind):
        return "date"
    return "number" if UNIT.match(behind) and not LINKING.match(behind) else "text"


def _kind_of_column(draft: Draft, document: Document) -> AnswerKind:
    """Of a row with one place to write: `Amount` or `Date` over it."""
    cell = document.blocks[draft.block].cell
    heads = heads_over_empty_cells(cell, document.sheets[draft.page]) if cell is not None else ()
    return kind_of_head(heads[0]) if len(heads) == 1 else "text"


def _is_label(wording: str) -> bool:
    return len(wording.split()) <= _MOST_LABEL_WORDS and not asks(wording) and not prompts(wording)


def _has_room_for_prose(draft: Draft, document: Document) -> bool:
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


def _is_rated(wording: str, draft: Draft, document: Document) -> bool:
    """`How much, from 0 to 10, …`, or `On a scale of 1-10` in the question or in one of the blocks before it."""
    if _HOW_MUCH.match(wording) and NUMERIC_SCALE.search(wording):
        return True
    if not RATING.search(wording):
        return False
    before = document.blocks[max(0, draft.block - 4) : draft.block + 1]
    return any(RATING.search(block.text) and NUMERIC_SCALE.search(block.text) for block in before)


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
