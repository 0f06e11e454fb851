"""The whole reading, from pages to the script's plain values: each step in its order."""

from collections.abc import Sequence, Set
from typing import NamedTuple

from functions.documents.failure import ReadingFailed
from functions.documents.layout.blocks import blocks_of
from functions.documents.layout.furniture import edges_of, without_furniture
from functions.documents.layout.mirror import mirrored_box
from functions.documents.layout.sheet import Sheet
from functions.documents.layout.sheets import sheet_of
from functions.documents.layout.side_headings import with_side_headings
from functions.documents.layout.values import Block, Box, Line, Page
from functions.documents.limits import MAX_QUESTIONS
from functions.documents.reading.answers import with_answers
from functions.documents.reading.conditions import with_conditions
from functions.documents.reading.drafts import Draft
from functions.documents.reading.language import guess_language
from functions.documents.reading.number_order import in_number_order
from functions.documents.reading.questions import Reading, read_questions
from functions.documents.reading.sections import with_sections
from functions.documents.reading.titles import title_block, title_text
from functions.documents.reading.unread import UnreadPlace, unread_places


class ReadScript(NamedTuple):
    title: str | None
    language: str | None
    page_texts: tuple[tuple[int, str], ...]
    drafts: tuple[Draft, ...]
    unread: tuple[UnreadPlace, ...]


class WholeReading(NamedTuple):
    """The result together with what led to it."""

    sheets: tuple[Sheet, ...]
    furniture: tuple[Line, ...]
    """The lines that were left out as running headers and footers."""
    blocks: tuple[Block, ...]
    reading: Reading
    drafts: tuple[Draft, ...]
    title: Set[int]
    """The blocks that it consists of."""
    unread: tuple[UnreadPlace, ...]

    @property
    def drafts_by_block(self) -> dict[int, Draft]:
        return {draft.block: draft for draft in self.drafts}

    @property
    def options(self) -> dict[int, str]:
        """Block → the question that it is an option of."""
        options = self.reading.choices.options
        return {index: self.blocks[stem].text for stem, members in options.items() for index in members}

    @property
    def guidance(self) -> dict[int, str]:
        """Block → the question that it says how to answer."""
        said = {text: draft.text for draft in self.drafts for text in draft.guidance}
        return {index: said[block.text] for index, block in enumerate(self.blocks) if block.text in said}


def read_script(pages: Sequence[Page], title: str | None = None) -> ReadScript:
    """Raises ReadingFailed when nothing asks, or more than MAX_QUESTIONS do."""
    whole = read_whole(pages)
    if not whole.drafts:
        raise ReadingFailed("no_questions_found")
    if len(whole.drafts) > MAX_QUESTIONS:
        raise ReadingFailed("resource_limit")
    texts = tuple((sheet.page.number, _page_text(sheet)) for sheet in whole.sheets)
    return ReadScript(
        title=title_text(whole.blocks, whole.title) or title,
        language=guess_language(" ".join(text for _, text in texts)),
        page_texts=texts,
        drafts=whole.drafts,
        unread=whole.unread,
    )


def read_whole(pages: Sequence[Page]) -> WholeReading:
    """The steps in their order."""
    printed = [sheet_of(page) for page in pages]
    sheets = with_side_headings(without_furniture(printed))
    blocks = blocks_of(sheets)
    reading = read_questions(blocks, sheets)
    title = title_block(blocks, reading.headings, edges_of(printed)) if blocks else set()
    drafts = with_sections(reading.drafts, blocks, reading.headings, reading.tables, reading.runs, title)
    drafts = with_answers(drafts, blocks, sheets, reading.choices, reading.labels, reading.tables)
    drafts = with_conditions(in_number_order(drafts, blocks), reading.runs)
    kept = {id(line) for sheet in sheets for line in sheet.lines}
    furniture = tuple(line for sheet in printed for line in sheet.lines if id(line) not in kept)
    drafts = tuple(draft._replace(box=whole_box(sheets, draft.page, draft.box)) for draft in drafts)
    unread = tuple(
        place._replace(box=whole_box(sheets, place.page, place.box)) for place in unread_places(reading, drafts, sheets)
    )
    return WholeReading(sheets, furniture, blocks, reading, drafts, title, unread)


def whole_box(sheets: Sequence[Sheet], page: int, box: Box) -> Box:
    """Where a box of a sheet stands on the page itself."""
    sheet = next(sheet for sheet in sheets if sheet.page.number == page)
    return mirrored_box(box, sheet.page.width) if sheet.is_mirrored else box


def _page_text(sheet: Sheet) -> str:
    return "\n".join(f"{line.label} {line.text}" if line.label else line.text for line in sheet.lines)
