"""Headings that stand upright at the side of the questions that they head."""

from collections.abc import Sequence

import pytest

from tests.unit.documents.pdfs import HEIGHT, Paper
from tests.unit.documents.reading import drafts_of, script_of

PARTS = {
    "Client": ("Your full name:", "Date of birth:", "Phone:"),
    "Employer": ("Company:", "Job title:", "Monthly pay:"),
}


def _sideways(paper: Paper, text: str, *, top: float, bottom: float, up: bool, bold: bool = True) -> None:
    canvas = paper.canvas
    font = "Helvetica-Bold" if bold else "Helvetica"
    half = canvas.stringWidth(text, font, 11) / 2
    middle = HEIGHT - (top + bottom) / 2
    canvas.saveState()
    canvas.translate(79 if up else 71, middle - half if up else middle + half)
    canvas.rotate(90 if up else -90)
    canvas.setFont(font, 11)
    canvas.drawString(0, 0, text)
    canvas.restoreState()


def _fields(paper: Paper, labels: Sequence[str]) -> tuple[float, float]:
    top = paper.y
    for label in labels:
        paper.write(label, x=110, down=0)
        paper.write("_" * 30, x=220, down=2)
    bottom = paper.y
    paper.gap(24)
    return top - 6, bottom


@pytest.mark.parametrize("up", [True, False])
@pytest.mark.parametrize("has_bands", [True, False])
def test_heading_upright_at_the_side_heads_its_band(up: bool, has_bands: bool) -> None:
    def draw(paper: Paper) -> None:
        for part, labels in PARTS.items():
            top, bottom = _fields(paper, labels)
            _sideways(paper, part, top=top, bottom=bottom, up=up)
            if has_bands:
                paper.box(60, top, 28, bottom - top)

    assert [(draft.section, draft.text) for draft in drafts_of(draw)] == [
        (part, label) for part, labels in PARTS.items() for label in labels
    ]


def test_lone_text_at_the_side_is_no_section() -> None:
    def draw(paper: Paper) -> None:
        for labels in PARTS.values():
            top, bottom = _fields(paper, labels)
        _sideways(paper, "FORM 12 REVISED", top=top, bottom=bottom, up=True)

    assert {draft.section for draft in drafts_of(draw)} == {None}


def test_text_at_the_side_that_nobody_sees_is_no_section() -> None:
    def draw(paper: Paper) -> None:
        for part, labels in PARTS.items():
            top, bottom = _fields(paper, labels)
            paper.canvas.setFillColorRGB(1, 1, 1)
            _sideways(paper, part, top=top, bottom=bottom, up=True)
            paper.canvas.setFillColorRGB(0, 0, 0)

    script = script_of(draw)

    assert {draft.section for draft in script.drafts} == {None}
    assert not any(part in text for _, text in script.page_texts for part in ("Client", "Employer"))


def test_plain_remark_at_the_side_is_no_section() -> None:
    def draw(paper: Paper) -> None:
        for remark, labels in zip(("fill this in", "and this too"), PARTS.values(), strict=True):
            top, bottom = _fields(paper, labels)
            _sideways(paper, remark, top=top, bottom=bottom, up=True, bold=False)

    assert {draft.section for draft in drafts_of(draw)} == {None}


def test_heading_upright_at_the_side_begins_at_the_rule_over_it() -> None:
    """Else the last rows of what stands over it would be under it too."""
    labels = ("Name:", "Birth:", "Phone:", "Address:", "City:", "State:")

    def draw(paper: Paper) -> None:
        top, _ = _fields(paper, labels)
        _sideways(paper, "You", top=top - 4, bottom=top + 24, up=True)
        paper.gap(-18)
        paper.rule(60, paper.y - 4, 540, paper.y - 4)
        _, bottom = _fields(paper, labels)
        _sideways(paper, "Employer", top=bottom - 54, bottom=bottom, up=True)

    assert [draft.section for draft in drafts_of(draw)] == ["You"] * 6 + ["Employer"] * 6


def test_upright_order_to_staple_something_heads_nothing() -> None:
    def draw(paper: Paper) -> None:
        for order, labels in zip(("Staple W-2s Here", "Attach Payment Here"), PARTS.values(), strict=True):
            top, bottom = _fields(paper, labels)
            _sideways(paper, order, top=top, bottom=bottom, up=True)

    assert {draft.section for draft in drafts_of(draw)} == {None}
