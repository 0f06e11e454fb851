"""Decides what is a question, a field or a prompt: each block by its own words, its marks and its siblings."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block
from functions.documents.layout.yes_no import is_yes_or_no, opts_out
from functions.documents.reading.asking_headings import asking_headings, asking_title, sounding_headings
from functions.documents.reading.bare_labels import among_labels, bare_labels, bulleted_labels
from functions.documents.reading.boxed_labels import labels_in_boxes, labels_over_remarks
from functions.documents.reading.choices import ChoiceReading, read_choices, with_whole_stems
from functions.documents.reading.confidence import COUNTS_ON, HAS_BOX, IS_ORDER, with_doubts
from functions.documents.reading.drafts import Draft, Kind
from functions.documents.reading.empty_items import is_over_empty_items
from functions.documents.reading.fields import Label, read_labels
from functions.documents.reading.filled_cells import filled_cells
from functions.documents.reading.headings import Heading, heading_text, headings_of
from functions.documents.reading.informing import without_informing
from functions.documents.reading.items import Run, runs_of
from functions.documents.reading.lexicon import (
    ANSWER_PLACE,
    EXPORT_NOTE,
    GUIDANCE,
    INSTRUCTIONS,
    LINKING,
    NAMED_SECTION,
    OF_OFFICIALS,
    TICKED_IF,
    TO_INTERVIEWER,
)
from functions.documents.reading.listed_options import with_listed_options
from functions.documents.reading.listed_parts import with_listed_parts
from functions.documents.reading.lone_blanks import labels_over_lone_blanks
from functions.documents.reading.named_requests import named_requests, with_requests
from functions.documents.reading.number_rows import rated_in_row
from functions.documents.reading.numbered_places import NumberedPlace, numbered_places
from functions.documents.reading.office_parts import office_blocks
from functions.documents.reading.orders import is_prompt
from functions.documents.reading.plain_headings import plain_headings
from functions.documents.reading.quoted_mail import quoted_blocks
from functions.documents.reading.remarks import is_small_print_under
from functions.documents.reading.roomy_cells import numbered_with_room
from functions.documents.reading.table_heads import without_table_heads
from functions.documents.reading.tables import TableReading, read_tables
from functions.documents.reading.votes import elected
from functions.documents.reading.wording import (
    Wording,
    asks,
    bracketed_options,
    has_words,
    prompts,
    question_in,
    sentences,
)

_LONGEST_STEM = 200
_LONGEST_LABEL, _LONGEST_TICKED = 300, 900
_OF_SEVERAL_COLUMNS = 0.5
"""Asked for the row alone, what its columns want is left out: for review."""


class Reading(NamedTuple):
    """Every block's part: the drafts, and what the later steps look up about the other blocks."""

    blocks: tuple[Block, ...]
    headings: dict[int, Heading]
    tables: TableReading
    choices: ChoiceReading
    labels: dict[int, Label]
    runs: list[Run]
    drafts: tuple[Draft, ...]
    left_out: set[int]
    """What belongs to something else, or is for the office: nobody is asked it."""


def read_questions(blocks: Sequence[Block], sheets: Sequence[Sheet]) -> Reading:
    tables = read_tables(blocks, sheets)
    in_tables = tables.questions | tables.beside
    found = without_table_heads(headings_of(blocks, sheets), blocks, sheets)
    headings = {index: heading for index, heading in found.items() if index not in in_tables}
    sounding = sounding_headings(blocks, headings, sheets) | asking_title(blocks)
    headings |= sounding
    runs = runs_of(blocks)
    choices = with_listed_options(read_choices(blocks, in_tables, set(headings), tables.rows), blocks, runs)
    optional = {index for options in choices.options.values() for index in options}
    optional |= {index for pair in choices.pairs.values() for index in pair}
    votes = elected(blocks, runs, choices, optional) - set(sounding)
    asking = asking_headings(blocks, headings, choices.options, runs)
    asking |= {at: headings[at] for at in choices.options if at in headings and NAMED_SECTION.match(blocks[at].text)}
    headings = {
        index: heading for index, heading in headings.items() if index not in choices.options and index not in votes
    }
    bare = bare_labels(blocks, in_tables | optional)
    places = {at: place for at, place in numbered_places(blocks).items() if at not in in_tables | optional}
    in_places = set(places).union(*(place.continued_by for place in places.values()))
    filled = filled_cells(blocks)
    taken = in_tables | optional | in_places
    remarked = labels_over_remarks(blocks, sheets, taken)
    bare |= labels_in_boxes(blocks, sheets, taken)
    in_places = in_places.union(bare, filled, *filled.values(), *((one.label, one.remark) for one in remarked))
    boxed = numbered_with_room(blocks)
    headings = {at: heading for at, heading in headings.items() if at not in in_places and id(blocks[at]) not in boxed}
    labels = {label.block: label for label in read_labels(blocks, sheets, taken=set(headings) | in_tables | optional)}
    labels |= {index: Label(index, None, blocks[index].text) for index in bare if index not in labels}
    labels |= {
        at: _label_of_place(place, blocks, labels.get(at)) for at, place in places.items() if at not in choices.options
    }
    labels |= {one.label: Label(one.label, one.blank, blocks[one.label].text) for one in remarked}
    others = optional | set(headings) | in_tables
    among = among_labels(blocks, runs, set(labels) | set(choices.options), others)
    among |= bulleted_labels(blocks, runs, others)
    labels |= {at: Label(at, None, blocks[at].text) for at in (*filled, *among) if at not in labels}
    taken = in_tables | optional | set(choices.options) | in_places
    lone = {label.block: label for label in labels_over_lone_blanks(blocks, sheets, labels, set(headings), taken)}
    labels |= lone
    headings = {index: heading for index, heading in headings.items() if index not in lone}
    swallowed = {index for label in labels.values() for index in label.continued_by}.union(*filled.values())
    choices = with_whole_stems(choices, blocks, {label.block: label.continued_by for label in labels.values()})
    headings |= asking
    remarks = {at for at in range(1, len(blocks)) if is_small_print_under(blocks[at - 1], blocks[at])}
    remarks |= {one.remark for one in remarked}
    left_out = (
        swallowed | remarks | tables.column_heads | office_blocks(blocks, headings, sheets) | quoted_blocks(blocks)
    )
    drafts: list[Draft] = []
    is_asked_here = True
    for index, block in enumerate(blocks):
        if index in headings:
            is_asked_here = INSTRUCTIONS.match(heading_text(block)) is None
        is_only_option = index in optional and index not in choices.options and index not in choices.pairs
        is_heading = index in headings and index not in asking
        if is_heading or is_only_option or index in left_out or not (is_asked_here or asks(block.text)):
            continue
        draft = _draft(index, blocks, tables, choices, labels, votes)
        if draft is not None:
            drafts.append(draft)
    taken = in_tables | optional | set(labels) | swallowed
    drafts = with_requests(drafts, blocks, named_requests(blocks, headings, taken))
    drafts = with_listed_parts(drafts, blocks, runs)
    drafts = without_informing(drafts, blocks, tables.questions.union(labels, choices.options, choices.alone))
    headings |= plain_headings(blocks, headings, {draft.block for draft in drafts}, taken)
    answered = {*labels, *optional, *choices.options, *choices.alone, *(index - 1 for index in tables.questions)}
    doubted = with_doubts(drafts, blocks, taken | set(headings), answered)
    return Reading(tuple(blocks), headings, tables, choices, labels, runs, doubted, left_out)


def _label_of_place(place: NumberedPlace, blocks: Sequence[Block], known: Label | None) -> Label:
    text = " ".join(blocks[index].text for index in (place.item, *place.continued_by))
    blank = known.blank if known is not None else place.blank
    return Label(place.item, blank, text, continued_by=place.continued_by, is_of_amounts=True)


def _draft(
    index: int,
    blocks: Sequence[Block],
    tables: TableReading,
    choices: ChoiceReading,
    labels: dict[int, Label],
    votes: set[int],
) -> Draft | None:
    block = blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    text = block.text
    made = partial(_made, index, block)
    wording = question_in(text, is_numbered=(block.enumerator or "")[:1].isdigit())
    if index in tables.questions and not _is_note(text):
        if wording is None:
            return made(text, "question", 0.95, "stands in a table of questions")
        return made(wording.text, "question", 0.95, "stands in a table of questions", wording.rest)
    if (index in tables.beside or OF_OFFICIALS.search(text)) and not asks(text):
        return None
    is_ticked = index in choices.alone and TICKED_IF.match(text) is not None
    is_label = index in labels and not (GUIDANCE.match(text) or EXPORT_NOTE.match(text))
    if _is_note(text) and index not in choices.options and not (is_label or is_ticked):
        return None
    if TO_INTERVIEWER.match(text) or (wording is not None and block.enumerator is None and _asks_in_passing(wording)):
        return None
    if wording is not None and has_words(wording.text):
        confidence = 0.95 if block.enumerator else 0.9
        return made(wording.text, "question", confidence, "ends in a question mark", wording.rest)
    if asks(text):
        return None
    if index not in choices.options and (rated := rated_in_row(text)) is not None:
        return made(rated[0], "field", 0.75, "stands before a scale of numbers", rated[1])
    if index in choices.pairs:
        return made(" ".join(blocks[at].text for at in choices.pairs[index]), "field", 0.7, "is a choice by itself")
    if index in choices.options:
        worded = labels[index].text if index in labels and labels[index].continued_by else text
        kind: Kind = "question" if prompts(text) else "field"
        offered = [blocks[at].text for at in choices.options[index]]
        if len(set(offered)) < len(offered):
            return made(worded, kind, _OF_SEVERAL_COLUMNS, "stands before choices of several columns")
        return made(worded, kind, 0.85, "stands over choices")
    if index in labels:
        kind = "statement_prompt" if prompts(text) else "field"
        if labels[index].is_of_row:
            return made(labels[index].text, kind, _OF_SEVERAL_COLUMNS, "labels a row of several places to write")
        return made(labels[index].text, kind, 0.85, "labels a place to write")
    is_word = has_words(text) and LINKING.match(text) is None
    is_short = len(text) < (_LONGEST_TICKED if block.check_before else _LONGEST_LABEL)
    if index in choices.alone and is_short and is_word and not (is_yes_or_no(text) or opts_out(text)):
        return made(text, "field", 0.7, HAS_BOX)
    if is_prompt(block):
        return made(text, "statement_prompt", 0.7, IS_ORDER)
    if block.enumerator not in (None, "•") and after is not None and ANSWER_PLACE.match(after.text):
        return made(text, "statement_prompt", 0.85, "stands over the place for its answer")
    if is_over_empty_items(blocks, index):
        return made(text, "field", 0.7, "stands over empty items")
    if _has_options_after(block, after):
        return made(text, "statement_prompt", 0.55, "stands before choices in brackets")
    if index in votes:
        return made(text, "statement_prompt", 0.75, COUNTS_ON)
    return None


def _made(index: int, block: Block, text: str, kind: Kind, confidence: float, why: str, rest: str = "") -> Draft:
    return Draft(
        block=index,
        text=text,
        kind=kind,
        page=block.page,
        box=block.box,
        confidence=confidence,
        why=why,
        number=block.enumerator if block.enumerator != "•" else None,
        rest=rest,
    )


def _asks_in_passing(wording: Wording) -> bool:
    """Between other sentences of a paragraph: `Thank you for coming. Did you find the office? I am going to …`"""
    parts = sentences(wording.text)
    return (
        len(parts) > 1
        and not asks(parts[0])
        and bool(wording.rest)
        and wording.rest[0] not in "[("
        and GUIDANCE.match(wording.rest) is None
        and not prompts(wording.rest)
    )


def _has_options_after(block: Block, after: Block | None) -> bool:
    """Options in brackets follow: what stands before them asks."""
    return (
        after is not None
        and block.enumerator != "•"
        and len(block.text) < _LONGEST_STEM
        and after.text.startswith("[")
        and bool(bracketed_options(after.text))
    )


def _is_note(text: str) -> bool:
    """An answer instruction or an interviewer's note in brackets."""
    if (GUIDANCE.match(text) and not asks(text)) or EXPORT_NOTE.match(text) or TO_INTERVIEWER.match(text):
        return True
    return text.startswith(("[", "(")) and text.endswith(("]", ")")) and not asks(text)
