"""The whole reading, from pages to the script's plain values: each step in its order."""

from collections.abc import Sequence
from dataclasses import dataclass

from functions.documents.failure import ReadingFailed
from functions.documents.layout.blocks import blocks_of
from functions.documents.layout.furniture import without_furniture
from functions.documents.layout.lines import sheet_of
from functions.documents.layout.values import Block, Page, Sheet
from functions.documents.limits import MAX_QUESTIONS
from functions.documents.reading.answers import with_answers
from functions.documents.reading.conditions import with_conditions
from functions.documents.reading.drafts import Draft
from functions.documents.reading.lexicon import guess_language
from functions.documents.reading.questions import read_questions
from functions.documents.reading.sections import title_block, with_sections


@dataclass(frozen=True, slots=True)
class ReadScript:
    title: str | None
    language: str | None
    page_texts: tuple[tuple[int, str], ...]
    drafts: tuple[Draft, ...]


def read_script(pages: Sequence[Page], title: str | None = None) -> ReadScript:
    """Raises ReadingFailed when nothing asks, or more than MAX_QUESTIONS do."""
    sheets = without_furniture([sheet_of(page) for page in pages])
    blocks = blocks_of(sheets)
    reading = read_questions(blocks, sheets)
    drafts = with_sections(reading.drafts, blocks, reading.headings, reading.tables)
    drafts = with_answers(drafts, blocks, reading.choices, reading.labels, reading.tables)
    drafts = with_conditions(drafts, reading.runs)
    if not drafts:
        raise ReadingFailed("no_questions_found")
    if len(drafts) > MAX_QUESTIONS:
        raise ReadingFailed("resource_limit")
    texts = tuple((sheet.page.number, _page_text(sheet)) for sheet in sheets)
    return ReadScript(
        title=_title(blocks, reading.headings) or title,
        language=guess_language(" ".join(text for _, text in texts)),
        page_texts=texts,
        drafts=drafts,
    )


def _page_text(sheet: Sheet) -> str:
    return "\n".join(
        f"{line.enumerator}. {line.text}" if line.enumerator not in (None, "•") else line.text for line in sheet.lines
    )


def _title(blocks: Sequence[Block], headings: dict[int, float]) -> str | None:
    title = title_block(blocks, headings) if blocks else set()
    return " ".join(blocks[index].text for index in sorted(title)) or None
