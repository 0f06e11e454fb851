"""What is the title of the whole form, and no section of it; and what heads a part of one item only."""

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of, script_of, texts_of


def _foot(paper: Paper, text: str) -> None:
    paper.canvas.setFont("Helvetica", 9)
    paper.canvas.drawString(LEFT, 40, text)


def test_heading_that_the_foot_of_the_pages_names_is_the_title() -> None:
    def draw(paper: Paper) -> None:
        paper.write("IN THE FAMILY COURT OF EXAMPLE COUNTY", bold=True)
        paper.write("Case number: " + "_" * 20)
        paper.write("PETITION FOR DIVORCE", bold=True, x=220)
        paper.write("Your name: " + "_" * 20)
        paper.write("Your address: " + "_" * 20)
        _foot(paper, "FC-101: Petition for Divorce")
        paper.new_page()
        for part in ("YOUR CHILDREN", "YOUR PROPERTY"):
            paper.write(part, bold=True)
            paper.write("What should the court know of them?")
            paper.write("Who lives with them or has them now?")
        _foot(paper, "FC-101: Petition for Divorce")

    script = script_of(draw)

    assert script.title == "PETITION FOR DIVORCE"
    assert [draft.section for draft in script.drafts[-4:]] == ["YOUR CHILDREN"] * 2 + ["YOUR PROPERTY"] * 2
    assert "PETITION FOR DIVORCE" not in {draft.section for draft in script.drafts}


def test_title_goes_on_in_smaller_lines_that_begin_with_a_joining_word() -> None:
    def draw(paper: Paper) -> None:
        paper.write("AFFIDAVIT OF INDIGENCY", bold=True, size=18)
        paper.write("AND REQUEST FOR WAIVER OF ALL FEES AND COSTS", size=9)
        paper.write("Your full name: " + "_" * 20)
        for part in ("INCOME", "EXPENSES"):
            paper.write(part, bold=True)
            paper.write("What is it in a month?")
            paper.write("What was it last year?")

    script = script_of(draw)

    assert script.title == "AFFIDAVIT OF INDIGENCY AND REQUEST FOR WAIVER OF ALL FEES AND COSTS"
    assert [draft.section for draft in script.drafts] == [None, "INCOME", "INCOME", "EXPENSES", "EXPENSES"]


def test_heading_inside_of_an_item_ends_with_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, party in enumerate(("seller", "buyer"), 1):
            paper.write(f"{number}.", down=0)
            paper.write(f"Who is the {party}?", x=LEFT + 20, down=2)
            end = paper.write("For foreign companies", x=LEFT + 20, down=0)
            paper.rule(LEFT + 20, paper.y + 13, end, paper.y + 13)
            paper.gap(18)
            paper.write("In which country is it registered?", x=LEFT + 20)
            paper.write("What is its number there?", x=LEFT + 20, down=2)

    assert [draft.section for draft in drafts_of(draw)] == [None, *["For foreign companies"] * 2] * 2


def test_heads_close_together_over_short_lines_to_write_on_are_several() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        columns = ((LEFT, 120, "Name"), (LEFT + 124, 22, "Age"), (LEFT + 150, 70, "Relationship"))
        for x, width, head in columns:
            paper.y = top
            paper.write(head, x=x if head != "Age" else x + 2, size=8)
            for row in range(3):
                paper.canvas.acroForm.textfield(
                    name=f"{head}{row}", x=x, y=HEIGHT - top - 22 - 14 * row, width=width, height=11
                )

    assert texts_of(draw) == ["Name", "Age", "Relationship"]


def test_part_that_goes_on_overleaf_is_not_taken_for_the_title() -> None:
    def draw(paper: Paper) -> None:
        paper.write("CLIENT INTAKE FORM", bold=True, size=16)
        for part in ("A. Your family", "B. Your work"):
            paper.write(part, bold=True)
            paper.write("What is the name?")
            paper.write("What is the address?")
        paper.new_page()
        paper.y = 40
        paper.write("B. Your work (continued)", bold=True)
        paper.write("What do you do there?")

    script = script_of(draw)

    assert script.title == "CLIENT INTAKE FORM"
    assert [draft.section for draft in script.drafts] == [*["A. Your family"] * 2, *["B. Your work"] * 3]


def test_title_that_is_set_as_the_parts_are_stands_over_the_first_of_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write("CLIENT INTAKE FORM", bold=True, x=200)
        for part in ("PERSONAL INFORMATION", "EMPLOYMENT"):
            paper.write(part, bold=True, x=190 if part[0] == "P" else 230)
            for label in ("Name:", "Address:", "Phone:"):
                paper.write("_" * 30, x=paper.write(label, down=0) + 4, down=1.8)

    script = script_of(draw)

    assert script.title == "CLIENT INTAKE FORM"
    assert [draft.section for draft in script.drafts] == ["PERSONAL INFORMATION"] * 3 + ["EMPLOYMENT"] * 3


def test_bold_words_that_paragraphs_begin_with_are_the_sections_where_nothing_else_is() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Questions for the client", bold=True, size=14)
        for name, rest in (
            ("Background.", "We begin with who you are and where you live."),
            ("Accident.", "These are about the day of it."),
        ):
            paper.write(rest, x=paper.write(name, bold=True, down=0) + 4)
            paper.write("Where was it?")
            paper.write("Who was there?")

    assert [draft.section for draft in drafts_of(draw)] == ["Background."] * 2 + ["Accident."] * 2


def test_name_of_the_office_over_the_title_is_no_part_of_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("HOLLOWAY & PRICE, PLLC", bold=True, size=16, x=200)
        paper.write("1200 Main Street, Suite 400", x=200)
        paper.write("ESTATE PLANNING QUESTIONNAIRE", bold=True, x=190)
        paper.write(FILLING)
        for part in ("I. YOUR FAMILY", "II. YOUR WISHES"):
            paper.write(part, bold=True)
            paper.write("Who belongs to it?")
            paper.write("What do you want them to have?")

    script = script_of(draw)

    assert script.title == "ESTATE PLANNING QUESTIONNAIRE"
    assert {draft.section for draft in script.drafts} == {"I. YOUR FAMILY", "II. YOUR WISHES"}


def test_title_that_asks_in_the_largest_letters_is_asked_of_nobody() -> None:
    title = "I Lost My Job – Do I Have a Case?"
    asked = ["When were you hired?", "Who made the decision?", "Did you sign anything?"]

    def draw(paper: Paper) -> None:
        paper.write("11/28/26, 1:57 PM", size=8)
        paper.write(title, bold=True, size=20, down=2)
        for question in asked:
            paper.write(question, down=2)

    script = script_of(draw)

    assert script.title == title
    assert [draft.text for draft in script.drafts] == asked


def test_numbered_heading_ends_where_the_next_item_asks() -> None:
    def draw(paper: Paper) -> None:
        paper.write("COMPLAINT OF AN EMPLOYEE", bold=True, size=16, down=2)
        paper.write("1. YOUR CONTACT INFORMATION", bold=True, down=2)
        for label in ("* Name:", "* Address:", "* Phone:", "* E-mail:"):
            paper.write(f"{label} ______________________", down=2)
        paper.write("2. WHO HARMED YOU?", bold=True, down=2)
        paper.write("3. WHEN DID IT HAPPEN?", bold=True, down=2)

    drafts = drafts_of(draw)

    assert [draft.section for draft in drafts[:4]] == ["1. YOUR CONTACT INFORMATION"] * 4
    assert [(draft.text, draft.section) for draft in drafts[4:]] == [
        ("WHO HARMED YOU?", None),
        ("WHEN DID IT HAPPEN?", None),
    ]
