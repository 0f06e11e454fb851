"""What printed forms of courts and agencies do: columns of small print, money, captions, corners, ornaments."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

UNDERSCORES = "_" * 30


def test_tall_number_beside_two_lines_makes_no_row_of_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        paper.y = top
        paper.write("Did the money that you earn change from month to month in the", x=LEFT + 20, size=8, down=1.2)
        paper.write("past year, and did you tell anybody at the office of it?", x=LEFT + 20, size=8)
        paper.y = top + 3
        paper.write("7", size=11, bold=True)

    assert texts_of(draw) == [
        "Did the money that you earn change from month to month in the past year, and did you tell anybody at the "
        "office of it?"
    ]


def test_field_that_reaches_into_the_row_above_belongs_to_its_own_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 30
        paper.y = top
        paper.write("Yes", x=430, size=10)
        paper.y = top + 13
        end = paper.write("Telephone number:", size=10)
        paper.canvas.acroForm.textfield(name="t", x=end, y=841.9 - top - 24, width=200, height=26)

    assert texts_of(draw) == ["Telephone number:"]


def test_sign_of_money_between_two_blanks_belongs_to_the_one_behind_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in ("Laundry and cleaning", "Food and household supplies"):
            end = paper.write(label, size=9, down=0)
            paper.canvas.acroForm.textfield(name=label, x=end + 6, y=841.9 - paper.y - 10, width=100, height=11)
            paper.write("$", x=end + 110, size=9, down=0)
            paper.canvas.acroForm.textfield(name=f"{label} $", x=end + 118, y=841.9 - paper.y - 10, width=60, height=11)
            paper.gap(16)

    drafts = drafts_of(draw)

    assert (drafts[0].text, drafts[0].answer) == ("Laundry and cleaning", "text")
    assert not any("$" in draft.text for draft in drafts)


def test_box_whose_corners_are_drawn_by_themselves_is_a_cell() -> None:
    """What stands left of the box does not take the place to write in it."""

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 20
        left, right, bottom = 320.0, 500.0, top + 60
        for x in (left, right):
            for start, end in ((top, top + 12), (top + 12, bottom - 12), (bottom - 12, bottom)):
                paper.rule(x, start, x, end)
        for y in (top, bottom):
            for start, end in ((left, left + 12), (left + 12, right - 12), (right - 12, right)):
                paper.rule(start, y, end, y)
        paper.y = top + 2
        paper.write("Court of the county of", x=left + 4, size=8, down=1.2)
        paper.canvas.acroForm.textfield(name="court", x=left + 2, y=841.9 - top - 34, width=176, height=18)
        paper.y = top + 18
        paper.write("You (who asks the court)", size=11, bold=True)
        paper.y = bottom + 20
        paper.write(f"Your name: {UNDERSCORES}")

    assert texts_of(draw) == ["Court of the county of", "Your name:"]


def test_field_laid_on_printed_words_is_no_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        at = LEFT
        for part in ("(I believe) ", "(the applicant believes) ", "that what this form says is true"):
            end = paper.write(part, x=at, down=0)
            paper.canvas.acroForm.textfield(name=part, x=at, y=841.9 - paper.y - 13, width=end - at, height=13)
            at = end
        paper.gap(30)
        paper.write(f"Your name: {UNDERSCORES}")

    assert texts_of(draw) == ["Your name:"]


def test_ornament_at_the_foot_of_a_page_is_no_box_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Your name: {UNDERSCORES}")
        paper.y = 800
        paper.box(LEFT, 802, 9, 9)
        paper.write("Approved by the court of appeals", x=LEFT + 14, size=9)

    assert texts_of(draw) == ["Your name:"]


def test_tall_box_directly_behind_its_label_is_its_place() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap()
        for name in ("Where it happened:", "What was said:"):
            start = paper.y
            end = paper.write(name, size=10, down=5)
            paper.canvas.acroForm.textfield(name=name, x=end + 3, y=841.9 - start - 42, width=250, height=42)

    assert texts_of(draw) == ["Where it happened:", "What was said:"]


def test_remark_in_brackets_under_a_labelled_line_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        end = paper.write("Mailing address:", down=1.1)
        paper.rule(end + 5, paper.y, end + 300, paper.y)
        paper.gap(2)
        paper.write("(list only if different from the physical address)", x=end + 60, size=8, down=3)
        paper.rule(LEFT, paper.y, LEFT + 300, paper.y)
        paper.gap(2)
        paper.write("(city or town)", x=LEFT + 110, size=8)

    assert texts_of(draw) == ["Mailing address:", "(city or town)"]


def test_boxes_for_the_sex_are_no_choices_of_the_caption_over_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        paper.rule(LEFT, paper.y, LEFT + 300, paper.y)
        paper.gap(2)
        paper.write("City / state / zip code", size=9)
        paper.gap(8)
        for x, sex in ((300.0, "Male /"), (360.0, "Female")):
            paper.box(x, paper.y, 10, 10)
            paper.write(sex, x=x + 13, size=11, down=0)
        paper.gap(30)
        paper.write(f"Phone: {UNDERSCORES}")

    found = {draft.text: (draft.answer, draft.options) for draft in drafts_of(draw)}

    assert found["City / state / zip code"] == ("text", ())
    assert found["Male / Female"] == ("choice", ("Male", "Female"))


def test_label_behind_the_boxes_for_the_sex_begins_anew() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.box(LEFT, paper.y, 10, 10)
        end = paper.write("Male", x=LEFT + 13, down=0)
        paper.box(end + 6, paper.y, 10, 10)
        paper.write(f"Female Relationship to the children: {UNDERSCORES}", x=end + 19)

    assert texts_of(draw)[-1] == "Relationship to the children:"


def test_choice_that_ends_in_a_colon_keeps_the_choices_behind_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("5. Why should the court waive the fees?")
        for letter, choice in (("a", "I receive (check all that apply):"), ("b", "My income is too low.")):
            paper.write(f"{letter}.", x=LEFT + 14, down=0)
            paper.box(LEFT + 30, paper.y, 10, 10)
            paper.write(choice, x=LEFT + 44)
            if letter == "a":
                for at, benefit in enumerate(("Food stamps", "Medicaid", "Housing aid")):
                    paper.box(LEFT + 50 + 110 * at, paper.y, 10, 10)
                    paper.write(benefit, x=LEFT + 64 + 110 * at, down=0)
                paper.gap(18)

    found = {draft.text: (draft.answer, draft.options) for draft in drafts_of(draw)}

    assert found["I receive (check all that apply):"] == (
        "multiple_choice",
        ("Food stamps", "Medicaid", "Housing aid"),
    )
    assert found["Why should the court waive the fees?"][1] == (
        "I receive (check all that apply):",
        "My income is too low.",
    )


def test_box_to_check_if_something_holds_is_no_choice_of_another_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Race:", down=0)
        for at, race in enumerate(("Asian", "Black", "White")):
            paper.box(LEFT + 40 + 70 * at, paper.y, 10, 10)
            paper.write(race, x=LEFT + 54 + 70 * at, down=0)
        paper.gap(20)
        paper.box(LEFT, paper.y, 10, 10)
        paper.write("Check this box if you fear for your safety.", x=LEFT + 14)

    assert [(draft.text, draft.answer, len(draft.options)) for draft in drafts_of(draw)] == [
        ("Race:", "choice", 3),
        ("Check this box if you fear for your safety.", "yes_no", 0),
    ]


def test_heads_of_yes_and_no_columns_answer_nothing_over_them_and_are_no_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Interviewer: {UNDERSCORES}")
        for x, head in ((LEFT, "Yes"), (LEFT + 40, "No")):
            paper.write(head, x=x, bold=True, down=0)
        paper.gap(20)
        for number, question in enumerate(("Are you a citizen?", "Were you admitted to work?"), start=1):
            paper.write("___", down=0)
            paper.write("___", x=LEFT + 40, down=0)
            paper.write(f"{number}. {question}", x=LEFT + 90)

    assert [(draft.text, draft.answer, draft.section) for draft in drafts_of(draw)] == [
        ("Interviewer:", "text", None),
        ("Are you a citizen?", "yes_no", None),
        ("Were you admitted to work?", "yes_no", None),
    ]


def test_order_to_list_sources_wants_words_though_amounts_stand_beside() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("List any payroll deductions and their monthly amount: $____________")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("List any payroll deductions and their monthly amount:", "text")
    ]


def test_list_beside_a_box_is_read_after_the_box_and_keeps_its_own_choices() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Information Statement", size=18, bold=True)
        paper.write(FILLING)
        top = paper.y + 10
        paper.box(LEFT, top, 200, 20)
        paper.box(LEFT, top + 20, 200, 130)
        paper.y = top + 4
        paper.write("THE OTHER SIDE", x=LEFT + 40, size=10)
        for at, label in enumerate(("Street address", "Phone number", "Occupation", "Employer")):
            paper.rule(LEFT + 6, top + 46 + 28 * at, LEFT + 150, top + 46 + 28 * at)
            paper.y = top + 48 + 28 * at
            paper.write(label, x=LEFT + 6, size=9)
        paper.y = top + 14
        paper.write("Type of case (check all that apply)", x=300, size=10, down=1.6)
        for choice in ("Divorce", "Annulment", "Custody", "Paternity", "Contempt", "Support only"):
            paper.box(275, paper.y, 9, 9)
            paper.write(choice, x=289, size=10, down=1.6)

    drafts = drafts_of(draw)

    assert [(draft.text, draft.section) for draft in drafts[:4]] == [
        (label, "THE OTHER SIDE") for label in ("Street address", "Phone number", "Occupation", "Employer")
    ]
    assert drafts[-1].options == ("Divorce", "Annulment", "Custody", "Paternity", "Contempt", "Support only")


def test_box_to_check_here_if_something_holds_is_asked_and_what_to_do_then_is_not() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.box(LEFT, paper.y, 10, 10)
        paper.write("Check here if your income changes from month to month.", x=LEFT + 14)
        paper.write("If it does, complete the form based on your average income.", x=LEFT + 14)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Check here if your income changes from month to month.", "yes_no")
    ]


def test_long_lines_before_yes_and_no_are_ticked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Applicant qualified?   __________ Yes   __________ No")
        paper.write(f"Reviewed by: {UNDERSCORES}")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Applicant qualified?", "yes_no"),
        ("Reviewed by:", "text"),
    ]


def test_items_that_begin_as_questions_do_are_asked_though_they_end_in_or() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label, item in (
            ("A.", "1. Are you married to someone who is a citizen; or"),
            ("", "2. Are you the parent of a child who is a citizen; or"),
            ("B.", "1. Have you applied for permanent residence?"),
        ):
            paper.write("___", down=0)
            paper.write("___", x=LEFT + 40, down=0)
            paper.write(label, x=LEFT + 90, down=0)
            paper.write(item, x=LEFT + 110)

    assert [draft.answer for draft in drafts_of(draw)] == ["yes_no", "yes_no", "yes_no"]


def test_sentence_goes_on_behind_its_blank_and_asks_with_the_choices_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("2. This action is being brought in ____________________ County, West Virginia because:")
        for reason in ("The parties last lived together there.", "The respondent lives there now."):
            paper.box(LEFT + 12, paper.y, 10, 10)
            paper.write(reason, x=LEFT + 26)
        paper.write("3. Respondent currently resides: (Check only one of these items.)")
        paper.box(LEFT + 12, paper.y, 10, 10)
        paper.write("In ____________________ County, West Virginia.", x=LEFT + 26)
        paper.box(LEFT + 12, paper.y, 10, 10)
        paper.write("At an address unknown to the petitioner.", x=LEFT + 26)

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        (
            "This action is being brought in ____ County, West Virginia because:",
            "choice",
            ("The parties last lived together there.", "The respondent lives there now."),
        ),
        (
            "Respondent currently resides: (Check only one of these items.)",
            "choice",
            ("In ____ County, West Virginia.", "At an address unknown to the petitioner."),
        ),
    ]


def test_remark_in_brackets_behind_a_blank_says_what_it_takes_whatever_choices_follow() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("On or about ____________________ (date), the landlord:")
        for act in ("changed the locks", "shut off the water"):
            paper.box(LEFT + 12, paper.y, 10, 10)
            paper.write(act, x=LEFT + 26)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("On or about ____ (date), the landlord:", "date"),
    ]


def test_number_of_which_only_the_end_is_asked_has_its_label_before_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Social Security Number:", down=0)
        paper.write("XXX-XX-________", x=LEFT + 170)

    assert texts_of(draw) == ["Social Security Number:"]


def test_numbered_row_of_yes_and_no_keeps_both() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for letter, question in (
            ("a", "Is either party under the age of eighteen?"),
            ("b", "Is either party in prison?"),
        ):
            paper.write("7." if letter == "a" else "", down=0)
            for at, choice in enumerate(("YES", "NO")):
                paper.box(LEFT + 16 + 44 * at, paper.y, 10, 10)
                paper.write(choice, x=LEFT + 28 + 44 * at, down=0)
            paper.write(f"{letter}. {question}", x=LEFT + 110)

    assert [(draft.answer, draft.options) for draft in drafts_of(draw)] == [("yes_no", ("YES", "NO"))] * 2


def test_order_to_use_the_space_for_something_is_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(
            "10. During the last five years, if the children lived elsewhere, use the following space to list where."
        )

    assert [draft.kind for draft in drafts_of(draw)] == ["statement_prompt"]


def test_day_of_a_sentence_is_no_box_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Your agent's license expires: {UNDERSCORES}")
        paper.write("Signed by all who are here this the ___ day of")

    assert texts_of(draw) == ["Your agent's license expires:"]


def test_sentence_behind_yes_and_no_is_what_they_answer() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, relief in enumerate(
            ("Adopt my parenting plan.", "Order the use of the car.", "Issue an order."), 1
        ):
            paper.write(f"{number}.", down=0)
            for at, choice in enumerate(("Yes", "No")):
                paper.box(LEFT + 16 + 44 * at, paper.y, 10, 10)
                paper.write(choice, x=LEFT + 28 + 44 * at, down=0)
            paper.write(f"{relief[:-1]} as soon as may be.", x=LEFT + 110)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Adopt my parenting plan as soon as may be.", "yes_no"),
        ("Order the use of the car as soon as may be.", "yes_no"),
        ("Issue an order as soon as may be.", "yes_no"),
    ]


def test_remark_behind_yes_and_no_is_no_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Do you own a car?")
        for at, choice in enumerate(("Yes", "No")):
            paper.box(LEFT + 16 + 44 * at, paper.y, 10, 10)
            paper.write(choice, x=LEFT + 28 + 44 * at, down=0)
        paper.write("If no, leave out the next two pages.", x=LEFT + 110)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [("Do you own a car?", "yes_no")]


def test_numbered_sentence_over_a_form_field_is_its_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, label in enumerate(
            ("Name as it is shown on your tax return.", "Name of the business, if it differs."), 1
        ):
            paper.write(f"{number}", size=8, down=0)
            paper.write(label, x=LEFT + 12, size=8)
            paper.canvas.acroForm.textfield(name=label, x=LEFT, y=841.9 - paper.y - 16, width=400, height=16)
            paper.gap(30)

    assert texts_of(draw) == ["Name as it is shown on your tax return.", "Name of the business, if it differs."]


def test_rule_over_the_foot_of_a_page_is_no_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Your name: {UNDERSCORES}")
        paper.rule(LEFT, 800, 540, 800)
        paper.y = 802
        paper.write("Cat. No. 10231X", x=250, size=7)

    assert texts_of(draw) == ["Your name:"]


def test_whole_sentence_with_a_box_of_its_own_need_not_be_reviewed() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, sentence in enumerate(
            (
                "I have been a resident of this state for more than one year before I filed this case.",
                "I have no lawyer.",
            ),
            1,
        ):
            paper.write(f"{number}.", down=0)
            paper.box(LEFT + 16, paper.y, 10, 10)
            paper.write(sentence, x=LEFT + 30)

    assert [draft.confidence for draft in drafts_of(draw)] == [0.7, 0.7]


def test_caption_of_a_court_is_one_sentence_around_its_blanks() -> None:
    assert texts_of(
        lambda paper: paper.write("IN THE ____________ COURT OF ________________ COUNTY, WEST VIRGINIA")
    ) == ["IN THE ____ COURT OF ____ COUNTY, WEST VIRGINIA"]


def test_sentence_that_names_its_speaker_late_is_asked_from_its_beginning() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Take notice that I, ______________, will come before the Family Court of")
        paper.write("___________ County, and ask it to adopt my plan.")

    assert texts_of(draw) == [
        "Take notice that I, ____, will come before the Family Court of ____ County, and ask it to adopt my plan."
    ]


def test_note_before_choices_in_its_row_asks_where_nothing_else_does() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Check one: ___ I am the tenant ___ I am the landlord")
        paper.write("Marital status")
        paper.write("Check one: ___ Single ___ Married")

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Check one:", ("I am the tenant", "I am the landlord")),
        ("Marital status", ("Single", "Married")),
    ]


def test_box_before_words_and_a_place_to_write_wants_what_is_written() -> None:
    def draw(paper: Paper) -> None:
        paper.write("[ ] The lease ended on ___________.")
        paper.write(FILLING)
        paper.write("[ ] I am the owner of the house.")

    assert [draft.answer for draft in drafts_of(draw)] == ["date", "yes_no"]
