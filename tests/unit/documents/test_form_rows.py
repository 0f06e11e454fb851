"""Rows of cells on forms: captions over room to write, heads of two persons, and what stands around them."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


def _row(paper: Paper, height: float, *cells: tuple[float, str]) -> None:
    x, top = LEFT, paper.y
    for width, text in cells:
        paper.box(x, top, width, height)
        paper.y = top + 2
        paper.write(text, x=x + 3, size=8, down=0)
        x += width
    paper.y = top + height


def test_captions_are_fields_beside_cells_with_places_of_their_own_and_beside_a_long_one() -> None:
    def draw(paper: Paper) -> None:
        paper.write("RENTAL APPLICATION", bold=True, size=14)
        _row(paper, 24, (270, "Full name"), (120, "Birthdate"), (100, "Home phone"))
        _row(paper, 24, (270, "Dates: From ________ To ________"), (120, "Monthly payment"), (100, "Apartment name"))
        _row(
            paper,
            24,
            (270, "Emergency contact person over 18, who will not be living with you"),
            (120, "Relationship"),
            (100, "Phone"),
        )

    found = texts_of(draw)

    assert found[:3] == ["Full name", "Birthdate", "Home phone"]
    assert found[-5:] == [
        "Monthly payment",
        "Apartment name",
        "Emergency contact person over 18, who will not be living with you",
        "Relationship",
        "Phone",
    ]


def test_heads_of_two_persons_are_no_sections_and_offer_nothing() -> None:
    def draw(paper: Paper) -> None:
        paper.write("I. PERSONAL INFORMATION", bold=True)
        top = paper.y
        for x, width, head in ((LEFT, 200, ""), (LEFT + 200, 110, "Client 1"), (LEFT + 310, 110, "Client 2")):
            paper.box(x, top, width, 22)
            paper.y = top + 4
            paper.write(head, x=x + 30, bold=True, down=0)
        paper.y = top + 22
        for label in ("Full legal name", "Date of birth", "U.S. citizen?", "Occupation"):
            top = paper.y
            for x, width in ((LEFT, 200), (LEFT + 200, 110), (LEFT + 310, 110)):
                paper.box(x, top, width, 22)
                if label.endswith("?") and x > LEFT:
                    for at, answer in enumerate(("Yes", "No")):
                        paper.box(x + 4 + 45 * at, top + 7, 8, 8)
                        paper.y = top + 5
                        paper.write(answer, x=x + 16 + 45 * at, down=0)
            paper.y = top + 5
            paper.write(label, x=LEFT + 4, down=0)
            paper.y = top + 22
        paper.gap()
        paper.write("Home address: ________________________")
        paper.write("II. CHILDREN", bold=True)
        paper.write("Does any child have special needs?")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts][-3:] == [
        "Occupation",
        "Home address:",
        "Does any child have special needs?",
    ]
    assert [draft.section for draft in drafts] == ["I. PERSONAL INFORMATION"] * 5 + ["II. CHILDREN"]
    assert [draft.options for draft in drafts if draft.text == "Occupation"] == [()]


def test_numbered_question_is_asked_whatever_is_said_behind_it() -> None:
    said = (
        "Include the date of harm, the action, and the name and title of the person who you believe discriminated"
        " against you. Please attach additional pages if needed to complete your response to what is asked here."
    )

    def draw(paper: Paper) -> None:
        paper.write("4. Where did you work?")
        paper.write("5. What happened to you?", bold=True)
        for start in range(0, len(said), 90):
            paper.write(said[start : start + 90], down=1.2)
        paper.gap()
        paper.write("6. Who saw it?")

    assert texts_of(draw) == ["Where did you work?", "What happened to you?", "Who saw it?"]


def test_what_only_names_the_choices_leaves_them_to_the_question_over_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. What is your role?")
        paper.write("Response options:", bold=True)
        for choice in ("Manager", "Operator", "Auditor"):
            paper.box(LEFT + 12, paper.y + 2, 8, 8)
            paper.write(choice, x=LEFT + 26)

    (draft,) = drafts_of(draw)

    assert (draft.text, draft.options) == ("What is your role?", ("Manager", "Operator", "Auditor"))


def test_section_that_says_to_check_is_the_question_of_the_boxes_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("SECTION 1 - VICTIM", bold=True, size=13)
        paper.write("Name: ________________")
        paper.write("SECTION 2 - EXPENSES (check all that you ask for)", bold=True, size=13)
        x = LEFT
        for choice in ("Medical", "Dental", "Funeral"):
            paper.box(x, paper.y + 2, 8, 8)
            x = paper.write(choice, x=x + 12, down=0) + 10
        paper.y += 20
        paper.write("Amount: ________________")
        paper.write("SECTION 3 - LOSS", bold=True, size=13)
        paper.write("Employer: ________________")

    drafts = drafts_of(draw)

    assert [(draft.answer, draft.options) for draft in drafts] == [
        ("text", ()),
        ("multiple_choice", ("Medical", "Dental", "Funeral")),
        ("number", ()),
        ("text", ()),
    ]
    assert drafts[2].section == "SECTION 2 - EXPENSES"


def test_cell_with_several_labels_or_a_sign_leaves_its_neighbours_theirs() -> None:
    def draw(paper: Paper) -> None:
        paper.write("REPORT OF TRAFFIC ACCIDENT", bold=True, size=14)
        _row(paper, 24, (200, "Driver's name"), (120, "Date of birth"), (130, "City"))
        _row(paper, 24, (200, "Insurance company name"), (120, "Policy number"), (130, "Policy period"))
        paper.y -= 13
        paper.write("From:", x=LEFT + 323, size=8, down=0)
        paper.write("To:", x=LEFT + 390, size=8, down=0)
        paper.y += 13
        _row(paper, 36, (200, "Signature"), (120, "Date"), (130, "Contact telephone number"))
        paper.y -= 18
        paper.write("X", x=LEFT + 3, size=8, down=0)

    found = [(draft.text, draft.answer) for draft in drafts_of(draw)]

    assert [one for one in found if one[0] not in ("Policy period", "From:", "To:")] == [
        ("Driver's name", "text"),
        ("Date of birth", "date"),
        ("City", "text"),
        ("Insurance company name", "text"),
        ("Policy number", "text"),
        ("Signature", "signature"),
        ("Date", "date"),
        ("Contact telephone number", "text"),
    ]


def test_label_that_wraps_in_its_cell_is_no_choice_of_the_cell_beside_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for row in range(2):
            for x, width in ((LEFT, 130), (LEFT + 130, 250)):
                paper.box(x, paper.y, width, 32)
            top = paper.y
            if row == 0:
                paper.write("10. Type of business:", x=LEFT + 3, size=10, down=0)
                paper.write("11. Type of work:", x=LEFT + 133, size=10, down=0)
            else:
                paper.write("12. Total number of", x=LEFT + 3, size=10, down=0)
                x = paper.write("13. Is it still in business?", x=LEFT + 133, size=10, down=0) + 5
                for choice in ("Yes", "No", ""):
                    paper.box(x, top + 3, 8, 8)
                    x = paper.write(choice, x=x + 11, size=10, down=0) + 6
                paper.y = top + 13
                paper.write("employees:", x=LEFT + 3, size=10, down=0)
                paper.write("Unknown", x=LEFT + 133, size=10, down=0)
            paper.y = top + 32

    assert [(draft.text, draft.options) for draft in drafts_of(draw)][2:] == [
        ("Total number of employees:", ()),
        ("Is it still in business?", ("Yes", "No", "Unknown")),
    ]
