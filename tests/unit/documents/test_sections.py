"""Each question's section: the heading it stands under, as it is printed."""

import pytest

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of


def _sections(*headings: str, size: float = 13.0) -> list[str | None]:
    """The sections of a form with two questions under each heading."""

    def draw(paper: Paper) -> None:
        paper.write("Outline", size=18, bold=True)
        for heading in headings:
            paper.write(heading, size=size, bold=True)
            paper.write("1. What happened?")
            paper.write("2. Who was there?")

    return [draft.section for draft in drafts_of(draw)][::2]


@pytest.mark.parametrize(
    ("printed", "section"),
    [
        ("Part 1: Getting Acquainted (5 minutes)", "Part 1: Getting Acquainted (5 minutes)"),
        ("1 The plaintiff (the person who is suing)", "1 The plaintiff (the person who is suing)"),
        ("Other Parties (if any)", "Other Parties (if any)"),
        ("Client (contact to be entered by the staff)", "Client"),
        ("Start of block: Demographics", "Demographics"),
        ("Your job:", "Your job"),
    ],
)
def test_section_is_the_heading_without_what_tells_how_to_fill_it(printed: str, section: str) -> None:
    assert _sections(printed, "The rest")[0] == section


def test_bold_words_that_a_paragraph_begins_with_are_the_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Worksheet", size=16, bold=True)
        for letter, name in zip("AB", ("Debtor", "Transfers"), strict=True):
            top = paper.y
            end = paper.write(f"Section {letter} – {name}.", bold=True)
            paper.y = top
            paper.write("Give what is known of each person who files.", x=end + 3)
            paper.write("1. What is the name?")
            paper.write("2. What is the amount owed?")

    assert [draft.section for draft in drafts_of(draw)] == ["Section A – Debtor."] * 2 + ["Section B – Transfers."] * 2


def test_headings_side_by_side_are_those_of_their_columns() -> None:
    middle = LEFT + 225

    def draw(paper: Paper) -> None:
        paper.write("Fact sheet", size=16, bold=True)
        top = paper.y
        for x, name in ((LEFT, "HUSBAND"), (middle, "WIFE")):
            paper.y = top
            paper.canvas.setFillGray(0.85)
            paper.canvas.rect(x, HEIGHT - top - 20, 225, 20, fill=1)
            paper.canvas.setFillGray(0)
            paper.box(x, top + 20, 225, 70)
            paper.write(name, x=x + 80, bold=True)
            paper.gap(8)
            paper.write("Full name: ____________", x=x + 4)
            paper.write("Employer: ____________", x=x + 4)
        paper.gap(40)
        paper.write("MARRIAGE", bold=True)
        paper.write("Place of marriage: ____________")

    assert [draft.section for draft in drafts_of(draw)] == ["HUSBAND", "HUSBAND", "WIFE", "WIFE", "MARRIAGE"]


def test_bold_heading_does_not_run_into_the_label_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, size=9)
        for heading, label in (("II. BASIS OF JURISDICTION", "Basis (mark one only):"), ("III. SUIT", "Nature:")):
            paper.box(LEFT, paper.y, 160, 60)
            paper.write(heading, x=LEFT + 4, size=9, bold=True, down=1.2)
            paper.write(label, x=LEFT + 4, size=9, down=1.2)
            paper.write("[ ] Federal question", x=LEFT + 4, size=9, down=1.2)
            paper.write("[ ] Diversity", x=LEFT + 4, size=9)
            paper.gap(20)

    assert [draft.text for draft in drafts_of(draw)] == ["Basis (mark one only):", "Nature:"]
