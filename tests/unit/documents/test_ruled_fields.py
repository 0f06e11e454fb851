"""Boxes to write in that are drawn as four lines each, with their labels left of them."""

from functions.documents.pdf.pages import read_pages
from functions.documents.reading.script import read_script
from tests.unit.documents.pdfs import LEFT, Paper, typeset
from tests.unit.documents.reading import drafts_of, texts_of


def _field(paper: Paper, x: float, top: float, width: float, height: float) -> None:
    right, bottom = x + width, top + height
    for x0, y0, x1, y1 in (
        (x, top, right, top),
        (x, bottom, right, bottom),
        (x, top, x, bottom),
        (right, top, right, bottom),
    ):
        paper.rule(x0, y0, x1, y1)


def _labelled(paper: Paper, x: float, width: float, height: float, *lines: str) -> None:
    top = paper.y
    _field(paper, x + 60, top - 2, width, height)
    for line in lines:
        paper.write(line, x=x, size=9, down=1.2)
    paper.y = top


def test_label_beside_a_ruled_field_is_whole_however_many_lines_it_takes() -> None:
    def draw(paper: Paper) -> None:
        _labelled(paper, LEFT, 120, 26, "Business", "Name")
        _labelled(paper, LEFT + 205, 120, 26, "Contact", "Name")
        paper.gap(29)
        _labelled(paper, LEFT, 120, 56, "Address")
        _labelled(paper, LEFT + 205, 120, 26, "Country")
        paper.gap(29)
        _labelled(paper, LEFT + 205, 120, 26, "Citizenship")

    assert texts_of(draw) == ["Business Name", "Contact Name", "Address", "Country", "Citizenship"]


def test_labels_are_no_headings_where_much_of_a_form_is_small_print() -> None:
    def draw(paper: Paper) -> None:
        for heading in ("Vendor", "Subject"):
            paper.write(heading, size=12, bold=True, down=2)
            for label in ("Name", "Address", "Telephone"):
                _labelled(paper, LEFT, 120, 16, label)
                paper.gap(20)
            paper.write("Office", size=9, down=2)
        for _ in range(14):
            paper.write(
                "What is written here is kept for as long as the law of the place wants it kept, and no longer.", size=7
            )

    assert [draft.section for draft in drafts_of(draw)] == ["Vendor"] * 3 + ["Subject"] * 3


def test_letter_that_ticks_a_box_is_no_word() -> None:
    pages = read_pages(
        typeset((72, 100, "Kind of damage:"), (72, 120, "☐ House"), (72, 140, "X☐ Car"), (72, 160, "☐ Goods"))
    )

    (draft,) = read_script(pages.pages).drafts

    assert draft.options == ("House", "Car", "Goods")
