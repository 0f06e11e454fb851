"""What each block of a document was taken for, and why: for whoever adds a rule, or wonders about a result."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from functions.documents.layout.joining import block_of
from functions.documents.layout.values import Box, Line, Page
from functions.documents.reading.drafts import LOW_CONFIDENCE
from functions.documents.reading.script import WholeReading, read_whole, whole_box


class Explanation(NamedTuple):
    page: int
    box: Box
    text: str
    taken_for: str
    """question, field, statement_prompt, option, heading, guidance, table, furniture, text or place."""
    why: str
    detail: str = ""
    """For a question its answer, section, condition; for an option its question."""
    answer: str = ""
    """The kind of answer that a question wants."""
    needs_review: bool = False


def explain(pages: Sequence[Page]) -> tuple[Explanation, ...]:
    """Every block of the document in its order, furniture of each page first."""
    whole = read_whole(pages)
    explanations = [_of_block(index, whole) for index in range(len(whole.blocks))]
    dropped = [_of_furniture(line) for line in whole.furniture]
    upright = [
        explanation._replace(box=whole_box(whole.sheets, explanation.page, explanation.box))
        for explanation in [*dropped, *explanations]
    ]
    unread = [Explanation(place.page, place.box, "", "place", "no question took it") for place in whole.unread]
    return tuple(sorted([*upright, *unread], key=lambda explanation: explanation.page))


def _of_furniture(line: Line) -> Explanation:
    return Explanation(line.page, line.box, block_of([line]).text, "furniture", "repeats at the edge of pages")


def _of_block(index: int, whole: WholeReading) -> Explanation:
    block, reading = whole.blocks[index], whole.reading
    label = f"{block.label} " if block.label else ""

    def taken_for(kind: str, why: str, detail: str = "") -> Explanation:
        return Explanation(block.page, block.box, label + block.text, kind, why, detail)

    draft = whole.drafts_by_block.get(index)
    if draft is not None:
        explained = taken_for(draft.kind, draft.why, " ".join(_details(index, whole)))
        return explained._replace(answer=draft.answer, needs_review=draft.confidence < LOW_CONFIDENCE)
    if index in whole.options:
        return taken_for("option", "a choice under a question", f"of {whole.options[index]!r}")
    if index in reading.headings:
        heading = reading.headings[index]
        return taken_for("heading", heading.why, f"rank {heading.rank:g}")
    if index in whole.guidance:
        return taken_for("guidance", "says how to answer", f"of {whole.guidance[index]!r}")
    for label_of in reading.labels.values():
        if index in label_of.continued_by:
            return taken_for("field", "ends the sentence before the blank")
    if index in reading.tables.beside:
        return taken_for("table", "stands beside the column of questions")
    return taken_for("text", "neither asks nor labels a place to answer")


def _details(index: int, whole: WholeReading) -> Iterator[str]:
    draft = whole.drafts_by_block[index]
    if draft.text != whole.blocks[index].text:
        yield f"worded {draft.text!r}"
    yield f"answer {draft.answer}{list(draft.options) if draft.options else ''}"
    yield f"confidence {draft.confidence:.2f}"
    if draft.section:
        yield f"section {draft.section!r}"
    if draft.required != "unknown":
        yield f"required {draft.required}"
    if draft.parent is not None:
        yield f"under {whole.blocks[draft.parent].text[:60]!r}"
    if draft.condition is not None:
        yield f"only if {whole.blocks[draft.condition[0]].text[:60]!r} is {draft.condition[1]!r}"
