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


def test_label_in_a_cell_may_go_on_to_say_what_to_do_in_some_cases() -> None:
    labels = (
        "Home address (number and street). If you have a P.O. box, see the instructions.",
        "City, town or post office, state, and ZIP code. If abroad, see the instructions.",
    )

    def draw(paper: Paper) -> None:
        _row(paper, 24, ("Your first name and initial", 0.5), ("Last name", 0.5))
        for label in labels:
            _row(paper, 24, (label, 0.8), ("Apt. no.", 0.2))

    assert [draft.text for draft in drafts_of(draw)][2::2] == list(labels)


def test_tint_whose_edge_lies_between_two_words_of_a_line_is_no_border_of_a_cell() -> None:
    label = "Name of the town or post office"

    def draw(paper: Paper) -> None:
        inside = float(paper.canvas.stringWidth("Name of the ", "Helvetica", 7))
        paper.canvas.setFillColorRGB(0.9, 1, 0.9)
        paper.canvas.rect(LEFT + 3 + inside - 1, 500, 300, 280, stroke=0, fill=1)
        paper.canvas.setFillGray(0)
        for _ in range(2):
            _row(paper, 24, (label, 0.5), ("Last name", 0.5))

    assert [draft.text for draft in drafts_of(draw)] == [label, "Last name"] * 2


def test_lines_from_side_to_side_of_a_frame_part_it_into_cells() -> None:
    def draw(paper: Paper) -> None:
        for labels in (("Family name", "First name", "M.I.", "Status"), ("Town", "Street", "Flat", "Code")):
            paper.box(LEFT, paper.y, 400, 30)
            top = paper.y
            for at, label in enumerate(labels):
                x = LEFT + 70 * at
                if at:
                    paper.rule(x, top + 1, x, top + 29)
                paper.y = top + 2
                paper.write(label, x=x + 2 if at < 2 else x + 1, size=9)
            paper.y = top + 40

    assert [draft.text for draft in drafts_of(draw)] == [
        *("Family name", "First name", "M.I.", "Status"),
        *("Town", "Street", "Flat", "Code"),
    ]
