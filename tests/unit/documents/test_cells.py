"""Ruled cells whose words are labels, and those that only look so."""

from collections.abc import Sequence

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import script_of, texts_of

ROW = 24.0


def test_labels_between_empty_cells_of_one_row_are_fields() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _rows(
            paper, [100, 110, 100, 110], [("Name", "", "Company number", ""), ("Contact", "", "Email", "")], height=ROW
        )

    assert texts_of(draw) == ["Name", "Company number", "Contact", "Email"]


def test_label_in_two_languages_before_an_empty_cell_is_one() -> None:
    names = [("Apellidos", "Surname"), ("Nombre", "Name"), ("Lugar y país de nacimiento", "Place and country of birth")]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for first, second in names:
            top = paper.y
            paper.box(LEFT, top, 180, ROW)
            paper.box(LEFT + 180, top, 220, ROW)
            paper.write(first, x=LEFT + 4, size=9.5, bold=True)
            paper.y = top + 12
            paper.write(second, x=LEFT + 4, size=9.5)
            paper.y = top + ROW

    assert texts_of(draw) == [" ".join(both) for both in names]


def test_comma_that_waits_for_an_address_fills_no_cell() -> None:
    names = ("Plaintiff's address", "Defendant's address", "Address of service", "Identification No.")

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for at, name in enumerate(names):
            x, top = LEFT + 200 * (at % 2), paper.y
            paper.box(x, top, 200, 48)
            paper.write(name, x=x + 4, size=8)
            paper.y = top + 32
            paper.write(",", x=x + 4, size=8)
            paper.y = top + 48 * (at % 2)

    assert texts_of(draw) == list(names)


def test_labels_at_the_top_of_roomy_cells_are_fields() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        rows = [("First name", "M.I."), ("Date of birth", "Place of birth"), ("Employer", "Occupation")]
        _rows(paper, [180, 220], rows, height=36)

    assert texts_of(draw) == ["First name", "M.I.", "Date of birth", "Place of birth", "Employer", "Occupation"]


def test_filled_table_with_roomy_rows_asks_nothing() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. In which province do you live?")
        rows = [("Province", "Seat"), ("Herrera", "Chitré"), ("Veraguas", "Santiago"), ("Darién", "La Palma")]
        _rows(paper, [180, 220], rows, height=36)

    assert texts_of(draw) == ["In which province do you live?"]


def test_several_labels_in_one_cell_are_fields_each() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.box(LEFT, paper.y, 320, 80)
        for label in ("ATTORNEY (name and address):", "TELEPHONE NO.:", "ATTORNEY FOR (name):"):
            paper.y += 4
            paper.write(label, x=LEFT + 3, size=8)

    assert texts_of(draw) == ["ATTORNEY (name and address):", "TELEPHONE NO.:", "ATTORNEY FOR (name):"]


def test_heading_on_a_tight_coloured_ground_is_a_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Intake", size=18, bold=True)
        for heading, questions in (("About you", ("What is your name?",)), ("Your case", ("What happened?",))):
            paper.gap()
            paper.canvas.setFillGray(0.85)
            width = paper.canvas.stringWidth(heading, "Helvetica-Bold", 11)
            paper.canvas.rect(LEFT, 842 - paper.y - 13, width, 13, stroke=0, fill=1)
            paper.canvas.setFillGray(0)
            paper.write(heading, bold=True)
            for question in (*questions, "Who was there?"):
                paper.write(question)

    assert [draft.section for draft in script_of(draw).drafts] == ["About you", "About you", "Your case", "Your case"]


def test_label_beside_a_printed_sign_of_money_is_a_number_and_the_heads_of_its_table_are_no_sections() -> None:
    def draw(paper: Paper) -> None:
        for heading, rows in (("Income", ("Wages", "Bonuses")), ("Property", ("Vehicles", "Boats"))):
            paper.gap()
            paper.write(heading, size=14, bold=True)
            top = paper.y + 10
            _rows(paper, [180, 220], [("", ""), *((row, "$") for row in rows)], height=ROW)
            for x, head in ((LEFT, "Source"), (LEFT + 180, "Amount")):
                paper.y = top + 4
                paper.write(head, x=x + 4, size=9, bold=True)
            paper.y = top + 3 * ROW + 10

    assert [(draft.text, draft.answer, draft.section) for draft in script_of(draw).drafts] == [
        ("Wages", "number", "Income"),
        ("Bonuses", "number", "Income"),
        ("Vehicles", "number", "Property"),
        ("Boats", "number", "Property"),
    ]


def test_label_of_a_roomy_cell_as_wide_as_its_table_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _rows(paper, [180, 220], [("Date of loss", "City of loss"), ("Year", "Make")], height=36)
        paper.box(LEFT, paper.y, 400, 50)
        paper.y += 4
        paper.write("Description of loss", x=LEFT + 4, size=9)

    assert texts_of(draw) == ["Date of loss", "City of loss", "Year", "Make", "Description of loss"]


def test_sign_of_money_may_stand_far_before_what_it_is_paid_for() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y
        _rows(paper, [180, 240], [("Start date", ""), ("Gross pay", ""), ("Notice period", "")], height=ROW)
        bottom, paper.y = paper.y, top + 10 + ROW + 4
        paper.write("$", x=LEFT + 184, size=9, down=0)
        paper.write("per week / month / year", x=LEFT + 240, size=9)
        paper.y = bottom

    assert [(draft.text, draft.answer) for draft in script_of(draw).drafts] == [
        ("Start date", "date"),
        ("Gross pay", "number"),
        ("Notice period", "text"),
    ]


def test_box_at_the_end_of_a_cell_has_no_words_from_the_cell_below() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y
        rows = [("2.5  Start date", ""), ("2.6  Were you given a contract?", ""), ("2.7  Notice period", "")]
        _rows(paper, [220, 200], rows, height=14)
        bottom, paper.y = paper.y, top + 10 + 14 + 4
        end = paper.write("Yes", x=LEFT + 224, size=9, down=0)
        paper.box(end + 4, paper.y + 1, 8, 8)
        end = paper.write("No", x=end + 24, size=9, down=0)
        paper.box(end + 4, paper.y + 1, 8, 8)
        paper.y = bottom

    assert texts_of(draw) == ["Start date", "Were you given a contract?", "Notice period"]


def _rows(paper: Paper, widths: list[float], rows: Sequence[tuple[str, ...]], *, height: float) -> None:
    top = paper.y + 10
    for at, row in enumerate(rows):
        x = LEFT
        for width, text in zip(widths, row, strict=True):
            paper.box(x, top + height * at, width, height)
            paper.y = top + height * at + 4
            if text:
                paper.write(text, x=x + 4, size=9)
            x += width
    paper.y = top + height * len(rows)


def test_label_in_the_middle_of_its_cell_stands_before_the_choices_beside_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        paper.box(LEFT, top, 140, 50)
        paper.box(LEFT + 140, top, 200, 50)
        for at, choice in enumerate(("Passport", "Driving licence")):
            paper.box(LEFT + 146, top + 8 + 18 * at, 9, 9)
            paper.y = top + 6 + 18 * at
            paper.write(choice, x=LEFT + 160, size=10)
        paper.y = top + 20
        paper.write("Identity document", x=LEFT + 4, size=10)

    (draft,) = script_of(draw).drafts

    assert (draft.text, draft.options) == ("Identity document", ("Passport", "Driving licence"))


def test_table_whose_borders_are_drawn_in_pieces_keeps_its_cells() -> None:
    """As browsers print it: each row's border is one piece a column, also where no upright meets it."""
    rows = [("1. Name", "2. Number"), ("3. Mailing address (street or box, include the apartment)",), ("City", "State")]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for row in rows:
            top, middle = paper.y, LEFT + 240.0
            for x0, x1 in ((LEFT, LEFT + 120), (LEFT + 120, middle), (middle, LEFT + 400)):
                paper.rule(x0, top, x1, top)
                paper.rule(x0, top + 32, x1, top + 32)
            for x in (LEFT, LEFT + 400, *((middle,) if len(row) > 1 else ())):
                paper.rule(x, top, x, top + 32)
            for x, label in zip((LEFT, middle), row, strict=False):
                paper.y = top + 2
                paper.write(label, x=x + 4, size=9)
            paper.y = top + 32

    assert texts_of(draw) == [
        "Name",
        "Number",
        "Mailing address (street or box, include the apartment)",
        "City",
        "State",
    ]
