"""Forms that are one grid of ruled cells: labels at the top of their cells, numbers and headings in bars."""

from tests.unit.documents.pdfs import LEFT, Paper
from tests.unit.documents.reading import drafts_of

_WIDTH = 440.0


def _row(paper: Paper, height: float, *cells: tuple[str, float], bold: bool = False, size: float = 7) -> None:
    """Cells of these shares of the width, side by side, with their words at the top."""
    x, top = LEFT, paper.y
    for words, share in cells:
        paper.box(x, top, share * _WIDTH, height)
        paper.y = top + 1
        paper.write(words, x=x + 3, size=size, bold=bold)
        x += share * _WIDTH
    paper.y = top + height


def _bar(paper: Paper, number: str, heading: str) -> None:
    paper.box(LEFT, paper.y, _WIDTH, 13)
    top = paper.y
    paper.gap(3)
    paper.write(number, x=LEFT + 3, size=6.5, bold=True, down=0)
    paper.write(heading, x=LEFT + _WIDTH / 2 - 30, size=6.5, bold=True)
    paper.y = top + 13


def _draw(paper: Paper) -> None:
    _bar(paper, "I.", "IDENTIFICATION")
    _row(paper, 30, ("NAME OF THE EXAMINEE", 0.5), ("GRADE", 0.2), ("PERSONAL NUMBER", 0.3))
    _row(paper, 30, ("ORGANIZATION", 0.5), ("POSITION", 0.5))
    _bar(paper, "II.", "TRAINING")
    _row(paper, 30, ("DUE DATE", 0.4), ("DATE COMPLETED", 0.6))
    _bar(paper, "III", "ENDORSEMENT")
    for number, who in enumerate(("FLIGHT EXAMINER", "REVIEWING OFFICER"), start=1):
        _row(paper, 24, (str(number), 0.04), (who, 0.46), ("", 0.5))
    paper.gap(8)
    for _ in range(8):
        paper.write(
            "All that is entered on this form is kept as long as the rules of the service want it kept.", size=6.5
        )


def test_labels_in_larger_print_than_the_rest_are_no_headings_where_their_cells_have_room() -> None:
    assert [draft.text for draft in drafts_of(_draw)] == [
        "NAME OF THE EXAMINEE",
        "GRADE",
        "PERSONAL NUMBER",
        "ORGANIZATION",
        "POSITION",
        "DUE DATE",
        "DATE COMPLETED",
        "FLIGHT EXAMINER",
        "REVIEWING OFFICER",
    ]


def test_number_at_the_left_of_a_bar_belongs_to_the_heading_in_its_middle() -> None:
    assert [draft.section for draft in drafts_of(_draw)] == [
        *["I. IDENTIFICATION"] * 5,
        *["II. TRAINING"] * 2,
        *["III ENDORSEMENT"] * 2,
    ]
