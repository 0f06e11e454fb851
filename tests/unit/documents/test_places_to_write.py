"""Places to write and to tick that are drawn in uncommon ways: ruled lines, large boxes, lone boxes, lists."""

from textwrap import wrap

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


def _lines(paper: Paper, count: int) -> None:
    for _ in range(count):
        paper.y += 20
        paper.rule(LEFT, paper.y, LEFT + 450, paper.y)
    paper.gap(14)


def test_lines_ruled_under_one_another_are_one_place_to_write() -> None:
    order = (
        "List all property with a value of more than 500 that you sold or gave away within the last five years.",
        "Describe each item; list its value, who got it, and what you got for it.",
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Other property", down=1.5)
        _lines(paper, 3)
        for line in order:
            paper.write(line, size=10, down=1.2)
        _lines(paper, 4)
        paper.gap(20)
        paper.write("Who is your doctor?")

    assert texts_of(draw) == ["Other property", " ".join(order), "Who is your doctor?"]


def test_large_squares_before_words_are_boxes_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What do you own?", down=2)
        for text in ("A house", "A car", "A boat"):
            paper.box(LEFT, paper.y - 6, 26, 26)
            paper.write(text, x=LEFT + 32, down=3)

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == ("choice", ("A house", "A car", "A boat"))


def test_one_long_line_has_a_caption_for_each_of_its_answers() -> None:
    def draw(paper: Paper) -> None:
        for _ in range(3):
            paper.write(FILLING)
        for captions in (
            ("Date of birth", "Social Security No.", "Driver's license no. / state"),
            ("Date", "Time (a.m./p.m.)", "Location (street / intersection)"),
        ):
            paper.gap(20)
            paper.rule(LEFT, paper.y, LEFT + 450, paper.y)
            for at, caption in enumerate(captions):
                paper.write(caption, x=LEFT + 4 + 150 * at, size=8, down=0)
            paper.gap(20)
        paper.write("How did it happen?")

    assert texts_of(draw) == [
        "Date of birth",
        "Social Security No.",
        "Driver's license no. / state",
        "Date",
        "Time (a.m./p.m.)",
        "Location (street / intersection)",
        "How did it happen?",
    ]


def test_name_that_was_typed_on_its_line_does_not_hide_the_caption() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("JANE EXAMPLE", x=LEFT + 10, down=1.2)
        paper.rule(LEFT, paper.y, LEFT + 200, paper.y)
        paper.rule(LEFT + 250, paper.y, LEFT + 440, paper.y)
        paper.y += 1
        paper.write("(TYPE OR PRINT NAME)", x=LEFT + 50, size=7, down=0)
        paper.write("(SIGNATURE OF PETITIONER)", x=LEFT + 290, size=7)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("(TYPE OR PRINT NAME)", "text"),
        ("(SIGNATURE OF PETITIONER)", "signature"),
    ]


def test_label_with_a_lone_yes_wants_a_yes_or_a_no() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for text in ("Diabetes", "Heart disease"):
            paper.write(text, down=0)
            paper.box(220, paper.y + 1, 9, 9)
            paper.write("Yes", x=233, down=1.8)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Diabetes", "yes_no"),
        ("Heart disease", "yes_no"),
    ]


def test_lists_of_boxes_side_by_side_are_read_each_under_its_own_heads() -> None:
    left = (("Injury", ("Car", "Asbestos")), ("Other wrong", ("Fraud", "Libel", "Malpractice")))
    right = (("Contract", ("Warranty", "Collections", "Insurance")), ("Property", ("Eviction", "Sale")))

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What kind of case is it? There is more on the next pages of this form.", down=2)
        top = paper.y
        for x, column in ((LEFT, left), (300, right)):
            paper.y = top
            for head, choices in column:
                paper.write(head, x=x, size=9, bold=True)
                for choice in choices:
                    paper.box(x, paper.y + 1, 8, 8)
                    paper.write(choice, x=x + 12, size=9)

    assert [(draft.text, draft.options) for draft in drafts_of(draw)][-4:] == [*left, *right]


def test_small_cells_before_cells_with_words_are_boxes_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Marital status")
        top = paper.y
        for at, text in enumerate(("Single", "Married", "Divorced", "Widowed")):
            x = LEFT + 86.0 * at
            paper.box(x, top, 16, 16)
            paper.box(x + 16, top, 70, 16)
            paper.y = top + 3
            paper.write(text, x=x + 20, size=9)

    (draft,) = drafts_of(draw)

    assert (draft.text, draft.options) == ("Marital status", ("Single", "Married", "Divorced", "Widowed"))


def test_question_in_the_middle_of_the_column_left_of_its_boxes_has_all_of_them() -> None:
    questions = (
        ("Type of housing that you live in and pay rent for", ("Apartment", "House", "Mobile home")),
        ("Reason for moving", ("Rent too high", "Repairs needed", "New job")),
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        for at, (question, choices) in enumerate(questions):
            y = top + 64 * at
            for row, choice in enumerate(choices):
                paper.y = y + 16 * row
                paper.box(250, paper.y + 1, 9, 9)
                paper.write(choice, x=264, size=10)
            paper.y = y + 14
            for line in wrap(question, 32):
                paper.write(line, size=10, down=1.2)

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == list(questions)


FILLED = (
    (("Name of applicant", "JANE EXAMPLE"), ("Date of birth", "01/02/1980")),
    (("Address", "12 MAIN STREET"), ("Telephone", "555-0100")),
)


def _cells(paper: Paper, rows: tuple[tuple[tuple[str, str], ...], ...], *, size: float) -> None:
    top = paper.y + 10
    for down, row in enumerate(rows):
        for right, (label, answer) in enumerate(row):
            paper.box(LEFT + 220 * right, top + 34 * down, 220, 34)
            paper.y = top + 34 * down + 3
            paper.write(label, x=LEFT + 220 * right + 3, size=7, down=1.6)
            paper.write(answer, x=LEFT + 220 * right + 10, size=size)


def test_labels_of_a_form_that_was_filled_in_are_asked_and_the_answers_are_not() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _cells(paper, FILLED, size=11)

    assert texts_of(draw) == [label for row in FILLED for label, _ in row]


def test_table_of_what_an_office_offers_is_no_form_that_was_filled_in() -> None:
    rows = ((("Monday", "Advice"), ("Tuesday", "Mediation")), (("Wednesday", "Housing"), ("Friday", "Closed")))

    def draw(paper: Paper) -> None:
        paper.write("Who told you of our opening hours?")
        _cells(paper, rows, size=11)

    assert texts_of(draw) == ["Who told you of our opening hours?"]


def test_numbered_label_over_open_space_counts_on_among_those_that_have_a_line() -> None:
    labels = ("Name", "Address", "Phone", "Employer", "Passport", "Port of entry", "Visa", "Host")

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, label in enumerate(labels, 1):
            end = paper.write(f"{number}. {label}", down=0)
            if label != "Port of entry":
                paper.write("_" * 30, x=end + 4, down=0)
            paper.gap(26)

    assert texts_of(draw)[5] == "Port of entry"


def test_remark_that_counts_on_among_labels_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, label in enumerate(("Name", "Address", "Phone", "Employer", "", "Passport", "Visa", "Host"), 1):
            end = paper.write(f"{number}. {label or 'All of this is kept for ten years.'}", down=0)
            if label:
                paper.write("_" * 30, x=end + 4, down=0)
            paper.gap(26)

    assert texts_of(draw) == ["Name", "Address", "Phone", "Employer", "Passport", "Visa", "Host"]


def test_tall_boxes_in_an_incident_report_belong_to_the_labels_on_their_left() -> None:
    """Over a heading's bar, next to two lower boxes, and further from a short label than from a long one."""

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap()
        top = paper.y
        for label, x, y in (("Address", LEFT, 12), ("E-mail", LEFT + 290, 6), ("Phone", LEFT + 290, 30)):
            paper.y = top + y
            paper.write(label, x=x)
        paper.box(LEFT + 75, top, 200, 44)
        paper.box(LEFT + 350, top, 150, 20)
        paper.box(LEFT + 350, top + 24, 150, 20)
        paper.canvas.setFillGray(0.8)
        paper.canvas.rect(LEFT, HEIGHT - top - 64, 500, 14, fill=1, stroke=0)
        paper.canvas.setFillGray(0)
        paper.y = top + 51
        paper.write("Incident information", bold=True, x=LEFT + 5)
        paper.gap()

    assert set(texts_of(draw)) == {"Address", "E-mail", "Phone"}


def test_boxes_whose_last_choice_was_wrapped_belong_to_the_label_beside_both_lines() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for question, follow_up in (
            ("Was a report made?", ("If yes,", "its number")),
            ("Were photos taken?", ("If yes,", "by whom")),
        ):
            top = paper.y
            for x in (LEFT + 170, LEFT + 205):
                paper.box(x, top + 2, 8, 8)
            paper.write("No", x=LEFT + 180, down=0)
            for at, text in enumerate(follow_up):
                paper.y = top + 12 * at
                paper.write(text, x=LEFT + 240, size=10, down=0)
            paper.write("Yes", x=LEFT + 170, down=0)
            paper.box(LEFT + 310, top, 120, 24)
            paper.y = top + 6
            paper.write(question, down=0)
            paper.y = top + 30

    first, number, second, whom = drafts_of(draw)

    assert [(draft.text, draft.options) for draft in (first, second)] == [
        ("Was a report made?", ("No", "Yes")),
        ("Were photos taken?", ("No", "Yes")),
    ]
    assert [(draft.text, draft.condition) for draft in (number, whom)] == [
        ("If yes, its number", (first.block, "yes")),
        ("If yes, by whom", (second.block, "yes")),
    ]


def test_label_of_several_lines_in_the_middle_beside_a_tall_box_is_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(30)
        for label in (
            ("Physical location", "of the incident", "(name and full address)"),
            ("What did you do", "just before the fall?", "(describe it)"),
            ("Name & address of", "the physician who", "treated you"),
        ):
            top = paper.y
            paper.box(LEFT + 120, top, 300, 60)
            paper.y += 12
            for text in label:
                paper.write(text, size=10, down=1.2)
            paper.y = top + 68

    assert texts_of(draw) == [
        "Physical location of the incident (name and full address)",
        "What did you do just before the fall? (describe it)",
        "Name & address of the physician who treated you",
    ]


def test_lower_sides_of_cells_are_lines_to_write_on_well_under_their_labels() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        for label, sign in (("Costs:", "$"), ("Visa no.:", ""), ("Rooms:", "$")):
            paper.rule(LEFT + 90, paper.y + 21, LEFT + 200, paper.y + 21)
            paper.write(label, size=12, bold=True, down=0)
            paper.write(sign, x=LEFT + 180, size=12, down=0)
            paper.rule(LEFT + 290, paper.y + 21, LEFT + 420, paper.y + 21)
            paper.write("Paid by:", x=LEFT + 230, size=12, down=2)

    found = [(draft.text, draft.answer) for draft in drafts_of(draw)]

    assert found == [
        ("Costs:", "number"),
        ("Paid by:", "text"),
        ("Visa no.:", "text"),
        ("Paid by:", "text"),
        ("Rooms:", "number"),
        ("Paid by:", "text"),
    ]


def test_choice_that_begins_with_no_and_has_choices_of_its_own_is_asked_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("VISITS", bold=True)
        paper.box(LEFT, paper.y + 2, 9, 9)
        paper.write("No Visits are granted to the following person:", x=LEFT + 14)
        for choice in ("Petitioner.", "Respondent."):
            paper.box(LEFT + 30, paper.y + 2, 9, 9)
            paper.write(choice, x=LEFT + 44)

    (draft,) = drafts_of(draw)

    assert draft.text == "No Visits are granted to the following person:"
    assert draft.options == ("Petitioner.", "Respondent.")


def test_labels_with_a_required_mark_stand_over_their_lines() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        for row in (("First Name*", "Last Name*"), ("Job Title*", "Start Date*")):
            for at, label in enumerate(row):
                paper.write(label, x=LEFT + 230 * at, size=10, down=1.2 * at)
            for at in range(2):
                paper.write("_" * 30, x=LEFT + 230 * at, size=10, down=1.15 * at)
        paper.write("Duties*", size=10, down=1.2)
        paper.write("_" * 30, size=10)

    assert texts_of(draw) == ["First Name", "Last Name", "Job Title", "Start Date", "Duties"]


def test_colons_in_a_column_of_their_own_leave_their_blanks_to_the_labels_before_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in (("Name",), ("Place of", "birth"), ("Skills",)):
            middle = paper.y + 6 * (len(label) - 1)
            for text in label:
                paper.write(text, size=10, down=1.2)
            end, paper.y = paper.y, middle
            paper.write(":", x=LEFT + 150, size=10, down=0)
            paper.write("_" * 20, x=LEFT + 160, size=10, down=0)
            paper.y = end + 6

    assert texts_of(draw) == ["Name", "Place of birth", "Skills"]


def test_numbered_line_over_nothing_but_a_line_to_write_on_is_asked_and_heads_nothing() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Intake Sheet", size=18)
        paper.write(FILLING)
        paper.write("1. ABOUT YOU", bold=True)
        paper.write("Full name: " + "_" * 30)
        for number, label in ((2, "FAMILY"), (3, "PROBLEM PRESENTED")):
            paper.gap(16)
            paper.write(f"{number}. {label}", bold=True, down=2.6)
            paper.write("_" * 50)

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == [
        ("Full name:", "1. ABOUT YOU"),
        ("FAMILY", None),
        ("PROBLEM PRESENTED", None),
    ]


def test_last_label_of_a_page_has_its_line_on_the_next() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Where do you work?")
        paper.write(FILLING)
        paper.y = HEIGHT - 60
        paper.write("Optional note to yourself (one sentence):")
        paper.new_page()
        paper.write("_" * 60, down=4)
        paper.write("Where did you work before?")

    assert texts_of(draw) == [
        "Where do you work?",
        "Optional note to yourself (one sentence):",
        "Where did you work before?",
    ]


def test_paragraph_over_a_tall_box_is_asked_whole_where_one_of_its_sentences_orders() -> None:
    note = (
        "In addition to what is asked below, whoever files papers that hold sealed material must obey the rules of"
        " this court on sealed material, and with all other rules that the clerk has posted for such. If this case"
        " or any material in it is sealed, specify which documents are sealed and who ordered it. The statement is for"
        " information only: nothing that is left out here is lost, and it may be raised in the brief, as long as the"
        " brief is filed in time and says so:"
    )
    story = note.replace(", specify which documents are sealed and who ordered it", ", the clerk keeps it apart")

    def drawn(text: str) -> list[str]:
        def draw(paper: Paper) -> None:
            paper.write("Where do you live? ____________________")
            for line in wrap(text, 84):
                paper.write(line, size=10, down=1.2)
            paper.box(LEFT, paper.y + 2, 450, 80)

        return texts_of(draw)

    assert drawn(note) == ["Where do you live?", note]
    assert drawn(story) == ["Where do you live?"]


def test_short_lines_behind_the_names_of_values_are_places_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=3)
        paper.write("Year ____ Make ____ Model ____ Color ____", down=2)
        paper.write("Paid by the: ____ Hour ____ Day ____ Month")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts] == ["Year", "Make", "Model", "Color", "Paid by the:"]
    assert drafts[-1].options == ("Hour", "Day", "Month")


def test_one_marital_status_is_ticked_also_where_circles_tick_one_of_others() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Marital status: \u2610 Single \u2610 Married \u2610 Widowed", down=2)
        paper.write("Which regime? ( ) Joint ( ) Separate")

    assert drafts_of(draw)[0].answer == "choice"


def test_box_for_who_writes_nothing_is_no_question() -> None:
    places = {
        "Middle name:": "[ ] N/A",
        "Maiden name:": "or [ ] Not applicable",
        "Mailing address:": "[ ] Same as above",
        "Arbeitgeber:": "[ ] Keine",
    }

    def draw(paper: Paper) -> None:
        for label, other in places.items():
            paper.write(f"{label} ____________________  {other}", down=2)

    assert texts_of(draw) == list(places)


def test_cell_with_such_a_box_alone_is_for_the_label_beside_it_also_where_that_is_an_order() -> None:
    order = (
        "If yes, provide all other names that you have ever used, from birth to this day,",
        "each on a line of its own, with the years in which you used them, as far as you know.",
    )
    rows = ((("Family name",), ""), (("Any other name of your spouse",), "or [ ] None"), (order, ""), (("Age",), ""))

    def draw(paper: Paper) -> None:
        for lines, beside in rows:
            top, height = paper.y, 20 + 14 * len(lines)
            for x in (LEFT, LEFT + 400, LEFT + 490):
                paper.rule(x, top, x, top + height)
            paper.rule(LEFT, top, LEFT + 490, top)
            paper.rule(LEFT, top + height, LEFT + 490, top + height)
            paper.y = top + 4
            if beside:
                paper.write(beside, x=LEFT + 405, size=9, down=0)
            for line in lines:
                paper.write(line, x=LEFT + 4, size=9)
            paper.y = top + height

    assert texts_of(draw) == [" ".join(lines) for lines, _ in rows]
