"""Each question's section: the heading it stands under, as it is printed."""

from collections.abc import Sequence

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
        ("Preparador (marque uno):", "Preparador"),
        ("Part B. Renewal (for completion by the office only).", "Part B. Renewal"),
        ("Start of block: Demographics", "Demographics"),
        ("Your job:", "Your job"),
        ("Your job (continued)", "Your job"),
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


def _form(*lines: str) -> list[tuple[str, str | None]]:
    """Each question with its section, in a form where nothing but its place sets a heading off."""

    def draw(paper: Paper) -> None:
        paper.write("Worksheet", size=16, bold=True)
        for line in lines:
            paper.write(line)

    return [(draft.text, draft.section) for draft in drafts_of(draw)]


def test_short_lines_that_come_back_over_several_questions_are_the_sections() -> None:
    found = _form(
        *("The stop", "Where were you?", "Who stopped you?", "What did they say?"),
        *("The charge", "What were you charged with?", "Who is the judge?"),
        *("Your record", "Were you ever arrested?", "Were you ever convicted?"),
    )

    assert [section for _, section in found] == ["The stop"] * 3 + ["The charge"] * 2 + ["Your record"] * 2


@pytest.mark.parametrize(
    "lines",
    [
        ("The stop", "Where were you?", "The charge", "Who is the judge?", "Your record", "Were you arrested?"),
        ("Where were you?", "Who came?", "What was said?", "Who left?", "The end", "Who paid?", "Who did not?"),
        ("please be exact", "Where were you?", "Who came?", "take your time", "What was said?", "Who left?"),
    ],
)
def test_lines_over_one_question_or_few_or_in_small_letters_are_no_sections(lines: tuple[str, ...]) -> None:
    assert {section for _, section in _form(*lines)} == {None}


def test_plain_lines_are_no_sections_where_other_headings_stand_out() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Worksheet", size=18, bold=True)
        for heading in ("Your work", "Your home"):
            paper.write(heading, size=13, bold=True)
            for line in ("At first", "What happened?", "Who was there?", "In the end", "Who left?", "Who paid?"):
                paper.write(line)

    assert [draft.section for draft in drafts_of(draw)] == ["Your work"] * 4 + ["Your home"] * 4


@pytest.mark.parametrize("ornament", ["–", "—"])
def test_ornaments_around_a_heading_are_no_part_of_it(ornament: str) -> None:
    names = ("Your Work", "Your Home")

    assert _sections(*(f"{ornament} {name} {ornament}" for name in names)) == list(names)


def test_number_in_a_circle_is_no_box_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Worksheet", size=16, bold=True)
        for number, name in enumerate(("Principal", "Agent"), start=1):
            paper.circle(LEFT + 7, paper.y + 7, 9)
            paper.write(str(number), x=LEFT + 4, down=0)
            paper.write(name, x=LEFT + 22)
            paper.gap(6)
            for label in ("Full name", "Place of birth"):
                paper.write(f"{label} ____________________")

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == [
        ("Full name", "1 Principal"),
        ("Place of birth", "1 Principal"),
        ("Full name", "2 Agent"),
        ("Place of birth", "2 Agent"),
    ]


def test_heading_that_is_drawn_twice_to_look_bold_is_read_once() -> None:
    def draw(paper: Paper) -> None:
        for heading in ("Making major decisions", "The school"):
            paper.write(heading, down=0)
            paper.y += 0.6
            paper.write(heading, x=LEFT + 0.4)
            paper.write("1. What happened?")
            paper.write("2. Who was there?")

    sections = [draft.section for draft in drafts_of(draw)]

    assert sections == ["Making major decisions"] * 2 + ["The school"] * 2


@pytest.mark.parametrize(
    ("printed", "section"),
    [
        (
            "SECTION {} - ABOUT THE HEALTH PLAN OF WHOEVER PAYS FOR THE TREATMENT THAT THIS CLAIM IS FOR",
            "SECTION {} - ABOUT THE HEALTH PLAN OF WHOEVER PAYS FOR THE TREATMENT THAT THIS CLAIM IS FOR",
        ),
        ("PART {}:          Certification of the Maker", "PART {}: Certification of the Maker"),
        (
            "Section {}. The Employee (must be completed by whoever was hired, not later than the first day of "
            "work, and signed by both before the end of that week)",
            "Section {}. The Employee",
        ),
    ],
)
def test_part_that_names_itself_is_a_section_however_long_it_is(printed: str, section: str) -> None:
    def draw(paper: Paper) -> None:
        for number in (1, 2):
            top, width = paper.y, paper.write(printed.format(number), bold=True, size=7)
            paper.rule(LEFT, top - 2, width + 60, top - 2)
            paper.rule(LEFT, paper.y, width + 60, paper.y)
            paper.gap(4)
            paper.write("Name: ______________________________")
            paper.write("Employer: __________________________")

    assert [draft.section for draft in drafts_of(draw)] == [section.format(1)] * 2 + [section.format(2)] * 2


def test_parts_of_the_only_chapter_are_the_sections() -> None:
    parts = {"1.1 Each experiment": ("Would you take part?", "Why?"), "1.2 Final questions": ("How old are you?",)}

    def draw(paper: Paper) -> None:
        for heading, questions in {"1 Survey": (), **parts}.items():
            number, name = heading.split(" ", 1)
            size = 13 if questions else 15
            paper.write(number, bold=True, size=size, down=0)
            paper.write(name, x=LEFT + 36, bold=True, size=size, down=2)
            for question in questions:
                paper.write(question, down=2)

    assert [(draft.section, draft.text) for draft in drafts_of(draw)] == [
        (heading, question) for heading, questions in parts.items() for question in questions
    ]


def test_smaller_headings_inside_of_a_first_part_are_no_sections() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Intake", size=20, bold=True)
        paper.write("Section 1: About the client", size=16, bold=True)
        for name in ("Person", "Employment"):
            paper.write(name, size=13, bold=True)
            for label in ("Name", "Address", "Telephone"):
                paper.write(f"{label}: ______________________________")

    assert {draft.section for draft in drafts_of(draw)} == {"Section 1: About the client"}


def test_heading_that_boxes_answer_is_a_section_too() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Agreement", size=18, bold=True)
        for label, name in (("I.", "Physician"), ("II.", "Dentist"), ("III.", "Therapy:")):
            top = paper.y
            paper.write(label, bold=True)
            paper.y = top
            end = paper.write(name, bold=True, x=LEFT + 24)
            if name.endswith(":"):
                paper.y = top
                paper.write("[ ] Required     [ ] Not required", x=end + 30)
            paper.write("Name: ______________________________", x=LEFT + 40)
            paper.write("Address: ___________________________", x=LEFT + 40)

    drafts = drafts_of(draw)
    assert [draft.text for draft in drafts if draft.options] == ["Therapy:"]
    assert [draft.section for draft in drafts if not draft.options] == [
        *["I. Physician"] * 2,
        *["II. Dentist"] * 2,
        *["III. Therapy"] * 2,
    ]


def test_heading_in_capitals_is_a_section_though_others_of_its_list_are_answered() -> None:
    def draw(paper: Paper) -> None:
        paper.write("I. CASE STYLE:")
        for label in ("Case No.", "Judge:"):
            paper.write(f"{label} ______________________________")
        paper.write("II. TYPE OF CASE:")
        paper.write("[ ] Adoption     [ ] Asbestos     [ ] Appeal")
        paper.write("III. JURY DEMAND:    [ ] Yes    [ ] No")
        paper.write("Case will be ready by: ______________________________")

    drafts = {draft.text: draft for draft in drafts_of(draw)}
    assert [*drafts] == ["Case No.", "Judge:", "TYPE OF CASE:", "JURY DEMAND:", "Case will be ready by:"]
    assert [drafts[text].section for text in ("Judge:", "Case will be ready by:")] == [
        "I. CASE STYLE",
        "III. JURY DEMAND",
    ]


@pytest.mark.parametrize(("bold", "names"), [(True, ("Your Home", "Your Work")), (False, ("YOUR HOME", "YOUR WORK"))])
def test_numbered_headings_are_none_of_the_questions_that_are_numbered_through(
    bold: bool, names: tuple[str, str]
) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Outline", size=18, bold=True)
        number = 0
        for at, name in enumerate(names, start=1):
            paper.write(f"{at}. {name}", bold=bold)
            for question in ("Where is it?", "Who is there?", "Do you like it?"):
                number += 1
                paper.write(f"{number}. {question}")

    drafts = drafts_of(draw)

    assert [draft.section for draft in drafts] == [f"1. {names[0]}"] * 3 + [f"2. {names[1]}"] * 3


def test_line_in_capitals_does_not_run_into_the_question_under_it() -> None:
    def draw(paper: Paper) -> None:
        for heading in ("THE TREATMENT SINCE THE ACCIDENT", "THE INSURANCE OF THE OTHER DRIVER"):
            paper.write(heading, down=1.2)
            paper.write("Which of them do you know about?", down=1.2)
            paper.write("Who told you about it?", down=1.2)

    assert [draft.text for draft in drafts_of(draw)] == [
        "Which of them do you know about?",
        "Who told you about it?",
    ] * 2


_BESIDE = (
    ("Payments,", "Credits,", "and Tax"),
    ("Refund",),
    ("Amount", "You Owe"),
)


def _beside(paper: Paper, headings: Sequence[Sequence[str]], beside: Sequence[str], remark: str = "") -> None:
    """Each heading in a column of its own, its first line level with the first line beside it."""
    for heading in headings:
        top = paper.y
        for line in heading:
            paper.write(line, bold=True, size=12, down=1.1)
        paper.write(remark, size=8)
        bottom, paper.y = paper.y, top
        for line in beside:
            paper.write(line, x=LEFT + 110, size=10, down=1.8)
        paper.y = max(bottom, paper.y) + 12


@pytest.mark.parametrize("remark", ["", "Attach every form here."])
def test_headings_in_a_column_left_of_their_questions_are_the_sections(remark: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of the year", size=18, bold=True, x=LEFT + 110)
        _beside(paper, _BESIDE, [f"{name} ____________" for name in ("Tax withheld:", "Credit:", "Paid:")], remark)

    drafts = drafts_of(draw)

    assert [draft.section for draft in drafts] == [
        *["Payments, Credits, and Tax"] * 3,
        *["Refund"] * 3,
        *["Amount You Owe"] * 3,
    ]


def test_label_that_is_ruled_off_from_a_heading_at_the_side_is_no_remark_of_it() -> None:
    def draw(paper: Paper) -> None:
        _beside(paper, [("Schedule B",)], ["Return of the year", "Attach it to the return."])
        paper.box(LEFT, paper.y, 300, 32)
        paper.box(LEFT + 300, paper.y, 140, 32)
        paper.gap(2)
        paper.write("Number", x=LEFT + 303, size=8, down=0)
        paper.write("Name on the return", x=LEFT + 1, size=8)
        paper.gap(24)
        _beside(paper, _BESIDE, ["Tax withheld: ____________", "Paid: ____________"])

    assert [draft.text for draft in drafts_of(draw)][:2] == ["Name on the return", "Number"]


def test_heading_in_the_middle_beside_its_part_stands_over_all_of_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of the year", size=18, bold=True, x=LEFT + 110)
        for heading in ("Income", "Deductions"):
            paper.rule(LEFT, paper.y, LEFT + 440, paper.y)
            paper.gap(6)
            for at, name in enumerate(("From work:", "From rent:", "From trade:")):
                if at == 1:
                    paper.write(heading, bold=True, size=12, down=0)
                paper.write(f"{name} ____________", x=LEFT + 110, size=10, down=1.8)

    assert [draft.section for draft in drafts_of(draw)] == ["Income"] * 3 + ["Deductions"] * 3


@pytest.mark.parametrize("names", [("Home:", "Work:", "Car:"), ("Rent", "Job", "Car")])
def test_labels_in_a_column_left_of_their_choices_are_asked(names: Sequence[str]) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Choices", size=18, bold=True)
        paper.write(FILLING)
        _beside(paper, [(name,) for name in names], ["[ ] kept", "[ ] lost"])

    assert [draft.text for draft in drafts_of(draw)] == list(names)


def test_bars_over_the_left_of_two_columns_stand_over_their_column_alone() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Petition", size=18, bold=True)
        top = paper.y
        for x, parts in ((LEFT, ("About You", "Your Stay")), (LEFT + 240, ("Your Past", "Your Work"))):
            paper.y = top
            for part in parts:
                paper.write(part, x=x, bold=True, size=12)
                for number, name in enumerate(("Name:", "Place:", "Employer:", "Reason:"), start=1):
                    paper.write(f"{number}. {name} ______________", x=x)

    drafts = drafts_of(draw)

    assert {draft.section for draft in drafts if draft.box.x0 < LEFT + 20} == {"About You", "Your Stay"}


@pytest.mark.parametrize("in_cells", [False, True])
def test_number_of_a_part_on_a_ground_of_its_own_stands_before_its_title(in_cells: bool) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Claim", size=18, bold=True)
        paper.write(FILLING)
        for number, name in enumerate(("The Claimant", "The Work", "The Injury"), start=1):
            paper.canvas.rect(LEFT, HEIGHT - paper.y - 15, 44, 17, fill=1)
            paper.canvas.setFillGray(1)
            paper.write(f"Part {number}.", x=LEFT + 4, bold=True, down=0)
            paper.canvas.setFillGray(0)
            paper.write(name, x=LEFT + 52, bold=True)
            paper.rule(LEFT, paper.y, LEFT + 440, paper.y)
            for x, label in ((LEFT, "Name"), (LEFT + 220, "Address")):
                if in_cells:
                    paper.box(x, paper.y, 220, 30)
                paper.write(label if in_cells else f"{label}: ____________", x=x + 3, size=9, down=0)
            paper.gap(36)

    assert [draft.section for draft in drafts_of(draw)] == [
        *["Part 1. The Claimant"] * 2,
        *["Part 2. The Work"] * 2,
        *["Part 3. The Injury"] * 2,
    ]


def test_heading_of_two_centred_lines_is_one() -> None:
    middle = LEFT + 220

    def draw(paper: Paper) -> None:
        paper.write("Claim", size=18, bold=True)
        paper.write(FILLING)
        for name in ("Information on the Person", "Employment of the Person"):
            paper.gap(8)
            for line in (name, "Who Claims"):
                width = float(paper.canvas.stringWidth(line, "Helvetica-Bold", 11))
                paper.write(line, x=middle - width / 2, bold=True, down=1.2)
            paper.write("Name: ____________")
            paper.write("Address: ____________")

    assert [draft.section for draft in drafts_of(draw)] == [
        *["Information on the Person Who Claims"] * 2,
        *["Employment of the Person Who Claims"] * 2,
    ]


def test_number_of_a_footnote_is_no_part_of_the_heading() -> None:
    def draw(paper: Paper) -> None:
        for name in ("Your Home", "Your Work"):
            top = paper.y
            end = paper.write(name, size=13, bold=True)
            bottom, paper.y = paper.y, top - 2
            paper.write("2", x=end, size=7, bold=True)
            paper.y = bottom
            paper.write("1. What happened?")
            paper.write("2. Who was there?")

    assert [draft.section for draft in drafts_of(draw)] == ["Your Home"] * 2 + ["Your Work"] * 2


def test_long_sloped_remark_does_not_hide_the_bold_name_before_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for name in ("Your Home", "Your Work"):
            paper.gap(10)
            top = paper.y
            end = paper.write(name, bold=True)
            paper.y = top
            paper.write("(of the person who asks to waive the fees)", x=end + 3, italic=True)
            paper.gap(10)
            for label in ("Name", "Street", "Town", "Telephone"):
                paper.write(f"{label}: ____________")

    assert [(draft.section or "")[:9] for draft in drafts_of(draw)] == ["Your Home"] * 4 + ["Your Work"] * 4


def test_label_that_spans_its_table_with_room_behind_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        for heading, label in (("The applicant", "Full name :"), ("The spouse", "Name at birth :")):
            paper.write(heading, bold=True, size=13)
            for row in ((label,), ("Born on:", "At:"), ("Street:", "Town:"), ("Work:", "Phone:")):
                width = 440 / len(row)
                for at, text in enumerate(row):
                    paper.box(LEFT + at * width, paper.y, width, 18)
                    paper.write(text, x=LEFT + at * width + 3, down=0)
                paper.gap(18)
            paper.gap(8)

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts][::7] == ["Full name :", "Name at birth :"]
    assert [draft.section for draft in drafts] == ["The applicant"] * 7 + ["The spouse"] * 7


def test_heading_that_ends_in_a_question_mark_is_one_if_others_are_set_alike() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for heading, label in (
            ("WHO ARE YOU?", "Name"),
            ("THE ARREST", "Place"),
            ("YOUR RECORD", "Case number"),
            ("WHAT NEXT?", "Court date"),
        ):
            paper.gap()
            paper.write(heading, bold=True)
            paper.write(f"{label}: ______________")
            paper.write("Anything to add? ______________")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts[::2]] == ["Name:", "Place:", "Case number:", "Court date:"]
    assert [draft.section for draft in drafts[::2]] == ["WHO ARE YOU?", "THE ARREST", "YOUR RECORD", "WHAT NEXT?"]


def test_heading_that_asks_over_choices_is_a_question_and_a_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for heading, label in (("Your person", "Name"), ("Your entry", "Date of entry")):
            paper.gap()
            paper.write(heading, size=13, bold=True)
            paper.write(f"{label}: ______________")
            paper.write("Anything to add? ______________")
        paper.gap()
        paper.write("What do you need?", size=13, bold=True)
        paper.write("[ ] Asylum")
        paper.write("[ ] Citizenship")
        paper.write("Are you afraid to return?  [ ] Yes  [ ] No")

    *_, needed, afraid = drafts_of(draw)

    assert (needed.text, needed.options) == ("What do you need?", ("Asylum", "Citizenship"))
    assert afraid.section == "What do you need?"


def test_bold_questions_over_their_own_lines_are_no_headings() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for section in ("Your person", "Your entry"):
            paper.gap()
            paper.write(section, bold=True)
            for question in ("Who are you now?", "Who were you then?", "Why did you come?"):
                paper.write(question, bold=True)
                paper.write("________________________________________")

    assert [draft.text for draft in drafts_of(draw)][:3] == [
        "Who are you now?",
        "Who were you then?",
        "Why did you come?",
    ]


def test_numbered_headings_over_labels_are_sections_though_others_of_their_list_are_answered() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, heading in enumerate(
            ("Papers I have (check all that apply)", "Where stored (paper and digital)", "Who knows?", "Next step"),
            start=1,
        ):
            paper.gap()
            paper.write(f"{number}) {heading}", size=14, bold=True)
            if number in (1, 4):
                for choice in ("Will", "Trust", "Other"):
                    paper.write(f"[ ] {choice}", x=95)
            else:
                for label in ("Primary", "Backup"):
                    paper.write(f"{label}: ______________")
                    paper.gap()

    assert [(draft.text, draft.section) for draft in drafts_of(draw) if not draft.options] == [
        ("Primary:", "2) Where stored (paper and digital)"),
        ("Backup:", "2) Where stored (paper and digital)"),
        ("Primary:", "3) Who knows?"),
        ("Backup:", "3) Who knows?"),
    ]


def test_heading_that_says_what_to_check_is_asked_with_its_boxes() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Your review", size=14, bold=True)
        paper.write("Name: ______________")
        paper.write("Date: ______________")
        paper.gap()
        paper.write("Check any trigger that has happened (or is coming soon)", size=14, bold=True)
        for choice in ("Marriage / divorce", "New child", "Move states"):
            paper.write(f"[ ] {choice}", x=95)

    *_, triggers = drafts_of(draw)

    assert triggers.text == "Check any trigger that has happened (or is coming soon)"
    assert (triggers.answer, triggers.options) == (
        "multiple_choice",
        ("Marriage / divorce", "New child", "Move states"),
    )
