"""Labels of places to write, tables and form fields."""

import pytest

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

UNDERSCORES = "_" * 30


def test_label_before_underscores_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Full name: {UNDERSCORES}")
        paper.write(f"Date of birth: {UNDERSCORES}")

    assert [(draft.text, draft.kind, draft.answer) for draft in drafts_of(draw)] == [
        ("Full name:", "field", "text"),
        ("Date of birth:", "field", "date"),
    ]


def test_two_labels_on_one_line_are_two_fields() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("City: ________________ State: ____________ Zip code: ____________")

    assert texts_of(draw) == ["City:", "State:", "Zip code:"]


def test_leader_dots_are_a_blank() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Employer ........................................")

    assert texts_of(draw) == ["Employer"]


def test_caption_under_a_drawn_line_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(40)
        paper.rule(LEFT, paper.y, LEFT + 160, paper.y)
        paper.rule(LEFT + 180, paper.y, LEFT + 340, paper.y)
        top = paper.y + 1
        paper.y = top
        paper.write("First name", x=LEFT + 50, size=8)
        paper.y = top
        paper.write("Last name", x=LEFT + 230, size=8)

    assert texts_of(draw) == ["First name", "Last name"]


def test_label_over_an_empty_box_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Describe what you want to reach:")
        paper.box(LEFT, paper.y, 400, 60)

    assert texts_of(draw) == ["Describe what you want to reach:"]


def test_labels_alone_in_ruled_cells_are_fields() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        for row in range(2):
            for column in range(2):
                paper.box(LEFT + 200 * column, top + 40 * row, 200, 40)
        for at, label in enumerate(("Name:", "Phone:", "Employer:", "Occupation:")):
            paper.y = top + 40 * (at // 2) + 3
            paper.write(label, x=LEFT + 200 * (at % 2) + 4, size=9)

    assert texts_of(draw) == ["Name:", "Phone:", "Employer:", "Occupation:"]


def test_question_column_of_a_table_is_read_over_pages() -> None:
    def rows(paper: Paper, texts: list[tuple[str, str, str]]) -> None:
        for number, question, note in texts:
            for x, width, text in ((LEFT, 50, number), (LEFT + 50, 250, question), (LEFT + 300, 120, note)):
                paper.box(x, paper.y, width, 24)
                paper.canvas.drawString(x + 4, HEIGHT - paper.y - 15, text)
            paper.y += 24

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        rows(
            paper,
            [("No.", "Question", "Source"), ("1", "Who owns the house?", "deed"), ("2", "Rent paid late", "bank")],
        )
        paper.new_page()
        rows(paper, [("3", "Who holds the keys?", "tenant")])

    assert texts_of(draw) == ["Who owns the house?", "Rent paid late", "Who holds the keys?"]


def test_row_by_itself_in_a_table_of_questions_heads_those_under_it() -> None:
    columns = ((LEFT, 40), (LEFT + 40, 250), (LEFT + 290, 90), (LEFT + 380, 90))

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for row in (
            ("No.", "Question", "Client 1", "Client 2"),
            ("A. PERSONAL",),
            ("1", "Full legal name"),
            ("B. DECISIONS",),
            ("2", "Burial or cremation"),
            ("Is there anything else that we should know?",),
        ):
            for x, width in columns if len(row) > 1 else [(LEFT, 470)]:
                paper.box(x, paper.y, width, 24)
            for (x, _), text in zip(columns, row, strict=False):
                paper.canvas.drawString(x + 4, HEIGHT - paper.y - 15, text)
            paper.y += 24

    assert [(draft.text, draft.section) for draft in drafts_of(draw)][:2] == [
        ("Full legal name", "PERSONAL"),
        ("Burial or cremation", "DECISIONS"),
    ]
    assert "Is there anything else that we should know?" in texts_of(draw)


def test_form_fields_give_labels_options_and_what_is_required() -> None:
    def draw(paper: Paper) -> None:
        form = paper.canvas.acroForm
        paper.write(FILLING)
        paper.write("Name")
        form.textfield(name="name", x=200, y=HEIGHT - paper.y + 2, width=200, height=16, fieldFlags="required")
        paper.write("Country")
        form.choice(
            name="country",
            x=200,
            y=HEIGHT - paper.y + 2,
            width=200,
            height=16,
            options=["Spain", "France"],
            value="Spain",
        )
        paper.write("I need an interpreter")
        form.checkbox(name="interpreter", x=200, y=HEIGHT - paper.y + 2, size=12)

    name, country, interpreter = drafts_of(draw)

    assert (name.text, name.answer, name.required) == ("Name", "text", "true")
    assert (country.text, country.answer, country.options) == ("Country", "choice", ("Spain", "France"))
    assert (interpreter.text, interpreter.answer) == ("I need an interpreter", "yes_no")


def test_form_field_that_takes_several_of_its_list_makes_it_multiple_choice() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for name, flags in (("Counties", "multiSelect"), ("County", "")):
            paper.write(name)
            paper.canvas.acroForm.listbox(
                name=name,
                x=200,
                y=HEIGHT - paper.y,
                width=200,
                height=20,
                options=["Kern", "Kings"],
                value="Kern",
                fieldFlags=flags,
            )

    several, one = drafts_of(draw)

    assert (several.text, several.answer, several.options) == ("Counties", "multiple_choice", ("Kern", "Kings"))
    assert (one.text, one.answer) == ("County", "choice")


def test_check_boxes_behind_a_label_are_its_options() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Are you a citizen?")
        for at, option in enumerate(("Yes", "No")):
            paper.box(LEFT + 80 * at, paper.y, 9, 9)
            paper.canvas.drawString(LEFT + 80 * at + 13, HEIGHT - paper.y - 9, option)

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == ("yes_no", ("Yes", "No"))


def test_all_that_apply_makes_it_multiple_choice() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Which benefits do you receive? (Check all that apply)")
        for option in ("Food stamps", "Housing benefit", "Pension"):
            paper.write(f"[ ] {option}", x=90)
        paper.write("2. Since when do you receive them?")

    first, _ = drafts_of(draw)

    assert (first.answer, first.options) == ("multiple_choice", ("Food stamps", "Housing benefit", "Pension"))


def test_signature_line_is_a_signature() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Client's signature: {UNDERSCORES}")

    assert [draft.answer for draft in drafts_of(draw)] == ["signature"]


def test_numbers_and_dates_are_told_by_the_words() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. How many children do you have?")
        paper.write("2. When were you hired?")
        paper.write("3. Do you own a car?")
        paper.write("4. What happened then?")

    assert [draft.answer for draft in drafts_of(draw)] == ["number", "date", "yes_no", "text"]


def test_sign_of_money_before_a_blank_is_no_word_of_the_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in ("Rent", "Food", "Water"):
            paper.write(label, down=0)
            end = paper.write("$", x=260, down=0)
            paper.rule(end + 3, paper.y + 12, end + 80, paper.y + 12)
            paper.y += 20

    assert [draft.text for draft in drafts_of(draw)] == ["Rent", "Food", "Water"]


def test_one_line_may_have_several_captions() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Address:", down=0)
        paper.rule(130, paper.y + 12, 500, paper.y + 12)
        paper.y += 15
        for caption, x in (("(Street)", 150), ("(City)", 300), ("(Zip)", 430)):
            paper.write(caption, x=x, size=9, down=0)

    assert [draft.text for draft in drafts_of(draw)] == ["Address:", "(Street)", "(City)", "(Zip)"]


def test_first_choice_may_stand_right_behind_its_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        end = paper.write("Do you own your home?  Yes", down=0)
        paper.box(end + 4, paper.y + 1, 9, 9)
        end = paper.write("No", x=end + 22, down=0)
        paper.box(end + 4, paper.y + 1, 9, 9)

    draft = drafts_of(draw)[0]

    assert (draft.text, draft.answer, draft.options) == ("Do you own your home?", "yes_no", ("Yes", "No"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Age: ____ Zip: ____", [("Age:", "number"), ("Zip:", "text")]),
        (
            "Name ______________ Age ____ Relationship ____________",
            [("Name", "text"), ("Age", "number"), ("Relationship", "text")],
        ),
        (
            "How many adults? ____ How many children? ____",
            [("How many adults?", "number"), ("How many children?", "number")],
        ),
        ("Rent: $____", [("Rent:", "number")]),
        ("Do you smoke? ___ Yes ___ No", [("Do you smoke?", "yes_no")]),
        ("Status: ___ Married ___ Single ___ Widowed", [("Status:", "choice")]),
    ],
)
def test_few_underscores_are_written_on_after_a_label_and_ticked_before_a_choice(
    line: str, expected: list[tuple[str, str]]
) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(line, size=9)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == expected


def test_question_behind_the_choices_of_another_is_its_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Are you a veteran? [ ] Y [ ] N Are you disabled? [ ] Y [ ] N")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Are you a veteran?", "yes_no"),
        ("Are you disabled?", "yes_no"),
    ]


@pytest.mark.parametrize("gap", [2.0, 4.0, 5.0])
def test_labels_over_their_boxes_keep_them_however_close_the_next_label_is(gap: float) -> None:
    labels = ["Family name", "Given name", "Country of birth"]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(30)
        for number, label in enumerate(labels, start=1):
            paper.write(f"{number}. {label}", size=10, down=1.2)
            paper.y += gap
            paper.box(LEFT, paper.y, 400, 15)
            paper.y += 15 + 4

    assert texts_of(draw) == labels


def test_order_over_its_line_keeps_it_though_the_next_label_is_as_close() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING, down=1.5)
        for line in ("Describe the purpose in one or two sentences.", "_" * 50, "Names and addresses:", "_" * 50):
            paper.write(line, size=10.5, down=1.6)

    assert texts_of(draw) == ["Describe the purpose in one or two sentences.", "Names and addresses:"]


def test_yes_and_no_before_a_question_are_none_of_the_choices_over_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Paid: [ ] Weekly [ ] Monthly")
        paper.write("[ ] Yes [ ] No   Do you receive benefits?")

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("Paid:", "choice", ("Weekly", "Monthly")),
        ("Do you receive benefits?", "yes_no", ("Yes", "No")),
    ]


def test_box_with_a_letter_alone_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Whose car is it?")
        paper.write(FILLING)
        paper.write("[ ] M")

    assert [draft.text for draft in drafts_of(draw)] == ["Whose car is it?"]


def test_brackets_around_a_blank_are_no_words_of_its_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Grade and school [____________________]")

    assert [(draft.text, draft.confidence >= 0.85) for draft in drafts_of(draw)] == [("Grade and school", True)]


def test_label_over_a_line_of_drawn_dots_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write("About you", size=16, bold=True)
        for label in ("Full name", "Nationality"):
            paper.write(label)
            paper.gap()
            for dot in range(60):
                paper.canvas.rect(LEFT + 2 * dot, HEIGHT - paper.y, 1, 1, stroke=0, fill=1)
            paper.gap()

    assert texts_of(draw) == ["Full name", "Nationality"]


def test_height_in_feet_and_inches_is_one_field_and_what_follows_on_its_line_another() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Height: ____ ft ____ in   Weight: ______ lbs")
        paper.write("How were you told? ___ in person ___ by phone")

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("Height:", "number", ()),
        ("Weight:", "number", ()),
        ("How were you told?", "choice", ("in person", "by phone")),
    ]


def test_label_over_drawn_lines_is_a_field_and_what_a_rule_parts_is_not() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Report:", size=14, bold=True)
        paper.rule(LEFT, paper.y + 4, 540, paper.y + 4)
        paper.gap(30)
        paper.write(FILLING)
        paper.write("Persons who were served:")
        for _ in range(3):
            paper.gap(14)
            paper.rule(LEFT, paper.y, LEFT + 240, paper.y)

    assert texts_of(draw) == ["Persons who were served:"]


def test_boxes_to_write_in_may_stand_in_a_frame_around_all_of_them() -> None:
    def draw(paper: Paper) -> None:
        paper.box(LEFT - 10, paper.y - 4, 300, 80)
        for first, second in (("Year:", "Make:"), ("Month and year", "Model:")):
            for x, label in ((LEFT, first), (LEFT + 150, second)):
                paper.write(label, x=x, down=0)
                paper.box(x + 90, paper.y, 50, 13)
            paper.write("")
        paper.write("purchased:")

    assert texts_of(draw) == ["Year:", "Make:", "Month and year purchased:", "Model:"]


def test_year_behind_a_month_is_a_part_of_its_date() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Name: ____________________")
        paper.write("Month: ________ Year: ________")

    assert "Year:" not in texts_of(draw)
