"""What forms of courts and agencies do that made-up ones did not: each case is drawn anew, with words of its own."""

from itertools import pairwise

import pytest

from functions.documents.layout.enumerators import enumerator_of
from functions.documents.reading.kinds import answer_kind
from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

_PAGE = 841.9


def test_border_of_a_cell_that_a_form_field_fills_still_parts_the_cells() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top, middle, right = paper.y, LEFT + 120, LEFT + 270
        for y, edges in ((top, (LEFT, right)), (top + 40, (LEFT, middle, right)), (top + 64, (LEFT, middle, right))):
            for x0, x1 in pairwise(edges):
                paper.rule(x0, y, x1, y)
        for x, begin in ((LEFT, top), (middle, top + 40), (right, top)):
            paper.rule(x, begin, x, top + 64)
        paper.canvas.acroForm.textfield(
            name="who", x=LEFT + 2, y=_PAGE - top - 40.5, width=268, height=26, borderWidth=0
        )
        paper.write("Name of the defendant (with reference)", x=LEFT + 4, size=9, down=0)
        paper.y = top + 44
        paper.write("Date", x=LEFT + 4, size=10, bold=True, down=0)
        paper.y = top + 80
        paper.write("What happened on that day?")

    assert texts_of(draw) == ["Name of the defendant (with reference)", "Date", "What happened on that day?"]


def test_head_over_an_empty_cell_is_a_field_whatever_is_printed_beside_the_table() -> None:
    def draw(paper: Paper) -> None:
        top, height, left = paper.y, 26.0, LEFT + 240
        for row in range(2):
            for column in range(2):
                paper.box(left + 110 * column, top + height * row, 110, height)
        for column, label in enumerate(("Account no.", "Reference no.")):
            paper.y = top + 1
            paper.write(label, x=left + 4 + 110 * column, size=9, bold=True, down=1.1)
            paper.write("(if applicable)", x=left + 4 + 110 * column, size=8)
        paper.y = top + height + 6
        paper.write("Read the notes before you begin.", size=10)
        paper.gap(40)
        paper.write("What happened on that day?")

    assert texts_of(draw) == ["Account no.", "Reference no.", "What happened on that day?"]


def test_number_of_an_account_is_no_amount() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in ("Fee account no.", "Rent receipt number", "Total fees"):
            paper.write(f"{label} ______________________")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Fee account no.", "text"),
        ("Rent receipt number", "text"),
        ("Total fees", "number"),
    ]


def test_sentence_with_blanks_that_takes_several_lines_is_one_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Temporary Care Agreement", size=16, bold=True)
        paper.gap()
        for line in (
            "We, ______________________, resident(s) of ____________________ in the state of West",
            "Virginia, are the parents with custody of the following child(ren):",
        ):
            paper.write(line, size=12, down=1.2)
        paper.gap()
        paper.write("Child’s name: ______________________________  Born on: ______________", size=12)

    assert texts_of(draw) == [
        "We, ____, resident(s) of ____ in the state of West Virginia, are the parents with custody of the"
        " following child(ren):",
        "Child’s name:",
        "Born on:",
    ]


def test_oath_of_several_lines_that_names_who_swears_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What happened on that day?")
        paper.gap()
        for line in (
            "I, ______________________ (tenant), have read all of the facts stated above and I hereby swear",
            "under the pains and penalties of perjury that all of them are true.",
        ):
            paper.write(line, size=10, down=1.2)

    assert texts_of(draw) == ["What happened on that day?"]


def test_long_line_behind_a_yes_or_no_question_is_for_words() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Do you receive a pension? ______________________________________")
        paper.write("Do you have a pet? ________")

    assert [draft.answer for draft in drafts_of(draw)] == ["text", "yes_no"]


@pytest.mark.parametrize(
    ("word", "label"), [("5−A.", "5−A"), ("12A.", "12A"), ("3a.", "3a"), ("2.B)", "2.B"), ("\u2192", "•")]
)
def test_number_with_a_letter_is_an_enumerator_and_an_arrow_a_bullet(word: str, label: str) -> None:
    assert enumerator_of(word) == label


def test_numbers_of_items_are_no_words_however_they_are_printed() -> None:
    labels = (
        "5-A. Code",
        "12A. Basic pay",
        "16 – E-mail",
        "04 - Country of birth",
        "41.If you moved, the date",
        "9.Sex",
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in labels:
            paper.write(f"{label}: ______________________")

    assert texts_of(draw) == [
        "Code:",
        "Basic pay:",
        "E-mail:",
        "Country of birth:",
        "If you moved, the date:",
        "Sex:",
    ]


def test_small_fields_before_words_are_boxes_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for question, choices in (
            ("1. Are you married?", ("Yes", "No")),
            ("2. Which of these do you have?", ("Part A", "Part B", "Part D")),
        ):
            paper.write(question)
            for at, choice in enumerate(choices):
                left = LEFT + 12 + 90 * at
                field = {"x": left, "y": _PAGE - paper.y - 12, "width": 12, "height": 12}
                paper.canvas.acroForm.textfield(name=f"{question} {choice}", maxlen=1, **field)
                paper.write(choice, x=left + 16, down=0)
            paper.gap(30)

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Are you married?", ("Yes", "No")),
        ("Which of these do you have?", ("Part A", "Part B", "Part D")),
    ]


def test_row_of_cells_that_is_open_at_its_sides_is_read_from_cell_to_cell() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 4
        for row in range(3):
            paper.rule(LEFT, top + 36 * row, LEFT + 440, top + 36 * row)
        for x in (LEFT + 160, LEFT + 300):
            paper.rule(x, top, x, top + 72)
        rows = (("1. Name", "2. Sex", "3. Are you married?"), ("4. Employer", "5. Home phone", "6. Work phone"))
        for row, labels in enumerate(rows):
            for x, label in zip((LEFT, LEFT + 160, LEFT + 300), labels, strict=True):
                paper.y = top + 36 * row + 2
                paper.write(label, x=x + 3, size=9)
        for x, choices in ((LEFT + 164, ("M", "F")), (LEFT + 304, ("Yes", "No"))):
            for at, choice in enumerate(choices):
                paper.y = top + 20
                paper.box(x + 50 * at, paper.y, 9, 9)
                paper.write(choice, x=x + 12 + 50 * at, size=9)

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Name", ()),
        ("Sex", ("M", "F")),
        ("Are you married?", ("Yes", "No")),
        ("Employer", ()),
        ("Home phone", ()),
        ("Work phone", ()),
    ]


def test_number_that_its_words_hang_from_is_no_word() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, lines in (
            ("3a", ("Check the box that tells how the person named above pays taxes, and only", "one of them.")),
            ("3b", ("If you checked the second of these boxes, list every partner who lives in", "another country.")),
        ):
            paper.write(number, x=LEFT, size=9, down=0)
            for line in lines:
                paper.write(line, x=LEFT + 12, size=9, down=1.15)
            for choice in ("Alone", "With others") if number == "3a" else ():
                paper.box(LEFT + 12, paper.y + 1, 8, 8)
                paper.write(choice, x=LEFT + 24, size=9, down=1.3)
            paper.gap(6)

    assert [(draft.number, draft.text) for draft in drafts_of(draw)] == [
        ("3a", "Check the box that tells how the person named above pays taxes, and only one of them."),
        ("3b", "If you checked the second of these boxes, list every partner who lives in another country."),
    ]


def test_dots_that_stand_apart_lead_to_the_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in ("Wages and salaries", "Interest"):
            end = paper.write(label, down=0)
            paper.write(". " * 12, x=end + 8, down=0)
            paper.canvas.acroForm.textfield(name=label, x=LEFT + 330, y=_PAGE - paper.y - 12, width=90, height=13)
            paper.y += 22

    assert texts_of(draw) == ["Wages and salaries", "Interest"]


def test_dots_before_the_number_of_a_page_are_no_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        for part, page in (("Your work", "2"), ("Your health", "4")):
            end = paper.write(part, down=0)
            end = paper.write(". " * 20, x=end + 8, down=0)
            paper.write(page, x=end + 4)
        paper.gap()
        paper.write("1. What happened on that day?")

    assert texts_of(draw) == ["What happened on that day?"]


def test_numbered_cells_are_fields_whatever_else_stands_in_them() -> None:
    labels = (
        ("01 - Full name", "First      Middle      Last"),
        ("02 - Date of birth", "Day    Month    Year"),
        ("03 - Sex", ""),
        ("04 - Marital status", ""),
        ("05 - Passport number", ""),
        ("06 - Country of birth", ""),
        ("07 - Employer", ""),
        ("08 - Occupation", ""),
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y
        for at, (label, parts) in enumerate(labels):
            x, y = LEFT + 220 * (at % 2), top + 40 * (at // 2)
            paper.box(x, y, 220, 40)
            paper.y = y + 3
            paper.write(label, x=x + 4, size=10, down=1.3)
            paper.write(parts, x=x + 20, size=10)
        for at, choice in enumerate(("male", "female")):
            paper.y = top + 40 + 20
            paper.write(choice, x=LEFT + 30 + 70 * at, size=10, down=0)
            paper.box(LEFT + 62 + 75 * at, paper.y, 10, 10)

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("Full name", "text", ()),
        ("Date of birth", "date", ()),
        ("Sex", "choice", ("male", "female")),
        ("Marital status", "text", ()),
        ("Passport number", "text", ()),
        ("Country of birth", "text", ()),
        ("Employer", "text", ()),
        ("Occupation", "text", ()),
    ]


def test_heads_side_by_side_on_one_bar_are_each_over_what_stands_under_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Notice of an Action", size=18, bold=True)
        paper.gap()
        top, middle = paper.y, LEFT + 220
        paper.box(LEFT, top, 440, 20)
        for x, name in ((LEFT, "FIRST ACTION"), (middle, "SECOND ACTION")):
            paper.y = top + 3
            paper.write(name, x=x + 3, size=12, bold=True)
            for row, label in enumerate(("Code", "Date", "Name of official")):
                paper.box(x, top + 20 + 36 * row, 220, 36)
                paper.y = top + 22 + 36 * row
                paper.write(label, x=x + 6, size=9)

    assert sorted((draft.section, draft.text) for draft in drafts_of(draw)) == [
        (section, label)
        for section in ("FIRST ACTION", "SECOND ACTION")
        for label in ("Code", "Date", "Name of official")
    ]


def test_yes_that_says_where_to_go_on_is_a_yes() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Are you covered by another insurance?")
        for choice in ("Yes, indicate in item 10 below.", "No"):
            paper.box(LEFT + 12, paper.y, 10, 10)
            paper.write(choice, x=LEFT + 26)
        paper.write("2. Indicate the type(s) of other insurance:")
        for choice in ("Military", "Employer"):
            paper.box(LEFT + 12, paper.y, 10, 10)
            paper.write(choice, x=LEFT + 26)

    assert [draft.answer for draft in drafts_of(draw)] == ["yes_no", "multiple_choice"]


def test_part_that_is_named_is_no_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What happened on that day?")
        paper.write("Part B - Suspension of the plan", down=0)
        paper.box(LEFT + 250, paper.y, 120, 14)
        paper.gap(24)
        paper.write("Date of event: __________________")

    assert texts_of(draw) == ["What happened on that day?", "Date of event:"]


def test_german_label_of_a_marriage_is_no_number_and_of_a_birth_a_date() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Selbstauskunft", size=18, bold=True)
        for label in ("Familienstand", "geb. am", "Kilometerstand"):
            paper.write(f"{label}: ____________________")

    assert [draft.answer for draft in drafts_of(draw)] == ["text", "date", "number"]


def test_circles_as_an_old_browser_printed_them_are_choices_of_the_order_over_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for what in ("sets a strategy for the sector", "answers to what you tell it"):
            paper.write(f"Using the scale of two points please identify how well the department {what}.")
            for choice in ("Satisfied", "Dissatisfied"):
                paper.write(f"nmlkj {choice}", x=LEFT + 12)
        paper.write("Please comment on the role that the department should take in this.")

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        (
            "Using the scale of two points please identify how well the department sets a strategy for the sector.",
            ("Satisfied", "Dissatisfied"),
        ),
        (
            "Using the scale of two points please identify how well the department answers to what you tell it.",
            ("Satisfied", "Dissatisfied"),
        ),
        ("Please comment on the role that the department should take in this.", ()),
    ]


def test_dots_that_touch_words_are_a_place_between_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Mort(e) à la ville de :......................................, le ..............................")
        paper.write("Adresse complète : ....................................................................")

    assert texts_of(draw) == ["Mort(e) à la ville de :", "Adresse complète :"]


def test_dots_over_the_field_of_the_next_row_are_the_place_of_their_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        form = paper.canvas.acroForm
        for at, label in enumerate(("Interest", "Tax-free interest", "Dividends")):
            end = paper.write(label, size=9, down=0)
            paper.write(". " * (40 if at != 1 else 12), x=end + 6, size=9, down=0)
            if at == 1:
                form.textfield(name=label, x=LEFT + 160, y=_PAGE - paper.y - 12, width=90, height=13, borderWidth=0)
            paper.y += 12

    assert texts_of(draw) == ["Interest", "Tax-free interest", "Dividends"]


def test_columns_of_yes_and_no_without_boxes_belong_to_their_rows() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Sleep Study", size=18, bold=True)
        paper.write("Sleep Rituals", bold=True)
        for question, more in (
            ("Did you eat anything before you went to bed?", "what?_______________"),
            ("Did you listen to any music?", ""),
            ("Did you take a warm bath?", ""),
        ):
            paper.write(question, down=0)
            paper.write("yes", x=LEFT + 320, bold=True, down=0)
            end = paper.write("no", x=LEFT + 350, bold=True, down=0)
            paper.write(more, x=end + 4, down=1.1)

    asked = [draft for draft in drafts_of(draw) if draft.text.startswith("Did")]
    assert [draft.answer for draft in asked] == ["yes_no", "yes_no", "yes_no"]
    assert {draft.section for draft in asked} == {"Sleep Rituals"}


def test_item_over_labels_that_have_their_own_places_heads_them_and_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Application", size=18, bold=True)
        paper.write("Statement", size=13, bold=True)
        paper.write("1. What order do you ask for?")
        paper.write("2. Why do you ask for it?")
        paper.write("3. How long will the hearing last?")
        paper.write("4. Who should be served?")
        paper.write("5. Signature and address details")
        for label in ("Full name", "Position", "Postcode"):
            paper.write(f"{label} ______________________________", x=LEFT + 16)

    drafts = drafts_of(draw)
    assert "Signature and address details" not in [draft.text for draft in drafts]
    assert [draft.section for draft in drafts[-3:]] == ["5. Signature and address details"] * 3


def test_line_inside_of_a_name_is_no_box_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Does the journey have to be reported?")
        for choice in ("Yes", "No"):
            paper.box(LEFT + 12, paper.y, 10, 10)
            paper.write(choice, x=LEFT + 26)
        paper.write("Refer to www.example.org/fin_services/policy_11_2.html before you travel.")

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Does the journey have to be reported?", ("Yes", "No"))
    ]


def test_label_before_a_cell_with_a_remark_is_a_field_and_before_a_full_cell_the_name_of_its_row() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top, middle = paper.y, LEFT + 90
        heights = (24, 32, 24)
        for row, label in enumerate(
            ("Purpose:", "Insurance:", "Hour at which the child was last seen by anybody at home")
        ):
            y = top + sum(heights[:row])
            width = 90 if row < 2 else 330
            paper.box(LEFT, y, width, heights[row])
            paper.box(LEFT + width, y, 440 - width, heights[row])
            paper.y = y + 3
            paper.write(label, x=LEFT + 3, size=10)
        paper.y = top + 12
        paper.write("(complete part 2 for other journeys)", x=middle + 3, size=8)
        paper.y = top + 26
        paper.write("Does the journey have to be reported to whoever insures us?", x=middle + 3, size=9, down=1.5)
        for at, choice in enumerate(("Yes", "No")):
            paper.box(middle + 3 + 50 * at, paper.y + 1, 9, 9)
            paper.write(choice, x=middle + 16 + 50 * at, size=9, down=0)

    assert texts_of(draw) == [
        "Purpose:",
        "Does the journey have to be reported to whoever insures us?",
        "Hour at which the child was last seen by anybody at home",
    ]


def test_caption_under_a_signature_that_has_its_label_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Signed ______________________________________  Dated ________________", down=1.1)
        paper.write("Applicant or the applicant’s lawyer", x=LEFT + 45, size=9)
        paper.write("Position held ______________________________________")

    assert texts_of(draw) == ["Signed", "Dated", "Position held"]


def test_question_of_two_lines_before_its_boxes_is_no_choice_itself() -> None:
    def draw(paper: Paper) -> None:
        paper.write("7. Related Appeals", bold=True)
        paper.write("Are there any pending, past, or anticipated appeals or proceedings about the same", down=1.1)
        end = paper.write("parties which have been entered in any court?", down=0)
        for at, choice in enumerate(("Yes", "No")):
            paper.circle(end + 14 + 40 * at, paper.y + 6)
            paper.write(choice, x=end + 20 + 40 * at, down=0)

    assert [(draft.text[:9], draft.options) for draft in drafts_of(draw)] == [("Are there", ("Yes", "No"))]


def test_heading_of_several_lines_is_one_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Search Form", size=22, bold=True)
        for lines in (("WHO REPORTS",), ("WHAT THE MISSING PERSON", "LOOKS LIKE OR LOOKED", "LIKE")):
            paper.gap()
            for line in lines:
                paper.write(line, size=16, bold=True, down=1.15)
            for label in ("Name:", "Date of birth:"):
                paper.write(f"{label} ______________________")

    assert [draft.section for draft in drafts_of(draw)] == ["WHO REPORTS"] * 2 + [
        "WHAT THE MISSING PERSON LOOKS LIKE OR LOOKED LIKE"
    ] * 2


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Edad y fecha de nacimiento", "text"),
        ("No of working days for travel", "number"),
        ("Health warning label rotation plan that the manufacturer filed dated", "date"),
        ("Je vis chez l’assuré et suis à sa charge totale depuis le", "date"),
    ],
)
def test_label_of_an_agency_wants(label: str, kind: str) -> None:
    assert answer_kind(label, options=(), is_several=False, is_field=True) == kind


def test_numbered_sentence_goes_on_under_its_words_and_behind_the_rest_of_its_blank() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Tenant’s Petition", size=16, bold=True)
        paper.gap()
        for number, lines in (
            ("1.", ("The tenant, also known as “the tenant” in this petition, resides at _______________",)),
            ("2.", ("The house has _______ apartments, of which _______ are held for tenants, and is in the", "city.")),
        ):
            paper.write(number, down=0)
            for line in lines:
                paper.write(line, x=LEFT + 20, down=1.2)
            paper.gap(6)

    assert texts_of(draw)[-1] == (
        "The house has ____ apartments, of which ____ are held for tenants, and is in the city."
    )


def test_boxes_drawn_as_four_lines_are_ticked_and_rows_of_them_for_letters_are_not() -> None:
    def box(paper: Paper, x: float, top: float) -> None:
        for y in (top, top + 10):
            paper.rule(x, y, x + 16, y)
        for at in (x, x + 16):
            paper.rule(at, top, at, top + 10)

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. What remedies are sought? (check all that apply)")
        for choice in ("money", "a declaration", "punishment"):
            box(paper, LEFT + 12, paper.y + 1)
            paper.write(choice, x=LEFT + 34)
        end = paper.write("2. Postcode", down=0)
        for letter in range(4):
            box(paper, end + 8 + 16 * letter, paper.y + 1)
        paper.gap(30)
        paper.write("3. What happened on that day?")

    drafts = drafts_of(draw)
    assert (drafts[0].text, drafts[0].answer, drafts[0].options) == (
        "What remedies are sought?",
        "multiple_choice",
        ("money", "a declaration", "punishment"),
    )
    assert [draft.options for draft in drafts[1:]] == [()] * (len(drafts) - 1)


def test_question_behind_two_others_of_its_paragraph_belongs_to_it_where_the_others_stand_apart() -> None:
    bed = ("Bed: How old is your own bed at home? Is it worn out with dips where your hips rest?", "Is it wide enough?")
    others = ("Light: Which lamps do you leave on at night?", "Heat: How warm is your room?", "Noise: What wakes you?")

    def asked(gap: float) -> list[str]:
        def draw(paper: Paper) -> None:
            paper.write(FILLING)
            for line in (*others, *bed):
                paper.gap(gap if line is not bed[1] else 0)
                paper.write(line, size=12, down=1.2)

        return texts_of(draw)

    assert asked(gap=40) == [*others, " ".join(bed)]
    assert asked(gap=0) == [*others, *bed]
