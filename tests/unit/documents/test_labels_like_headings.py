"""Labels of forms that a web page or a word processor printed: over boxes and lines, set as headings are elsewhere."""

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

COLUMNS = (LEFT, LEFT + 155, LEFT + 310)


def test_small_capitals_over_boxes_are_labels_and_no_headings() -> None:
    rows = (("DATE *", "ROOM *", "TIME *"), ("DURATION", "INITIALS", "CLASS"))

    def draw(paper: Paper) -> None:
        paper.write("New case", size=20)
        for _ in range(3):
            paper.write(FILLING, size=9)
        for section in ("Details", "Vendor"):
            paper.write(section, size=15)
            for row in rows:
                top = paper.y
                for x, label in zip(COLUMNS, row, strict=True):
                    paper.y = top
                    paper.write(label, x=x, size=7, down=0)
                    paper.box(x, top + 12, 140, 22)
                paper.y = top + 44

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["DATE", "ROOM", "TIME", "DURATION", "INITIALS", "CLASS"] * 2
    assert [draft.section for draft in drafts] == ["Details"] * 6 + ["Vendor"] * 6


def test_labels_stand_over_their_lines_though_the_next_label_is_closer_under_them() -> None:
    rows = (
        ("First name", "Middle name", "Last name", "Suffix"),
        ("Date of birth", "Nationality"),
        ("Street address",),
        ("City", "State", "ZIP code", "County"),
        ("Email", "Phone"),
    )

    def draw(paper: Paper) -> None:
        paper.write("ABOUT YOU", bold=True, size=12, down=2)
        for row in rows:
            top = paper.y
            for at, label in enumerate(row):
                x = LEFT + 115 * at
                paper.y = top
                paper.write(label, x=x, size=8, down=0)
                paper.rule(x, top + 25, LEFT + 450 if len(row) == 1 else x + 105, top + 25)
            paper.y = top + 29

    assert texts_of(draw) == [label for row in rows for label in row]


def test_small_print_between_a_label_and_its_lines_is_no_label() -> None:
    parts = (
        ("REAL ESTATE", "List each property: address, value, how titled"),
        ("ACCOUNTS", "Bank accounts, investments, retirement, life insurance"),
    )

    def draw(paper: Paper) -> None:
        for _ in range(2):
            paper.write(FILLING)
        paper.write("SECTION 5 - ASSETS", bold=True, size=14, down=2)
        for label, remark in parts:
            paper.write(label, bold=True, size=9, down=1.2)
            paper.write(remark, size=8, down=1)
            for _ in range(2):
                paper.gap(15)
                paper.rule(LEFT, paper.y, LEFT + 450, paper.y)
            paper.gap(10)
        paper.write("Who is your doctor?")

    assert texts_of(draw) == ["REAL ESTATE", "ACCOUNTS", "Who is your doctor?"]


def test_boxes_under_labels_that_stand_side_by_side_are_read_down() -> None:
    groups = {
        "Marital status": ("Single", "Married", "Divorced", "Widowed"),
        "Citizenship": ("Citizen", "Resident", "Neither"),
    }

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y
        for at, (label, options) in enumerate(groups.items()):
            x, paper.y = LEFT + 200 * at, top
            paper.write(label, x=x, size=9, down=1.2)
            for option in options:
                paper.box(x, paper.y + 2, 8, 8)
                paper.write(option, x=x + 12, size=9, down=1.2)
        paper.y = top + 70
        paper.write("What is your occupation?")

    assert {draft.text: draft.options for draft in drafts_of(draw)} == {**groups, "What is your occupation?": ()}


def test_label_begins_where_its_box_does_and_the_next_one_under_it_does_not() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for labels, width in ((("City", "Province", "Postal code"), 130), (("SIN", "Date of birth"), 205)):
            top = paper.y
            for at, label in enumerate(labels):
                x, paper.y = LEFT + (width + 15) * at, top
                paper.write(label, x=x, size=9, bold=True, down=0)
                paper.box(x, top + 12, width, 20)
            paper.y = top + 39

    assert texts_of(draw) == ["City", "Province", "Postal code", "SIN", "Date of birth"]


def test_labels_at_the_corners_of_round_boxes_are_asked_under_the_heading_on_their_bar() -> None:
    parts = {"Insured person": ("Name", "Tax number", "Address"), "Vehicle": ("Make", "Year", "Number of the motor")}

    def draw(paper: Paper) -> None:
        paper.write("Report of an accident", size=16, bold=True, down=2)
        for heading, labels in parts.items():
            top = paper.y
            paper.canvas.setFillGray(0.9)
            paper.canvas.rect(LEFT, HEIGHT - top - 20, 440, 20, stroke=0, fill=1)
            paper.canvas.setFillGray(0)
            paper.y = top + 5
            paper.write("As the agency knows it", x=LEFT + 350, size=7, down=0)
            paper.write(heading, x=LEFT + 6, size=10, bold=True, down=0)
            for at, label in enumerate(labels):
                x, paper.y = LEFT + 150 * at, top + 30
                paper.canvas.roundRect(x, HEIGHT - paper.y - 26, 140, 26, 4)
                paper.gap(5)
                paper.write(label, x=x + 6, size=7, down=0)
            paper.y = top + 70

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == [
        (label, heading) for heading, labels in parts.items() for label in labels
    ]
