"""What forms of family courts do: oaths, sentences over several lines, tight cells, questions that hang on a yes."""

from textwrap import wrap

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of, script_of, texts_of


def test_head_that_is_broken_early_in_a_tight_cell_is_one_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        for at, (first, second) in enumerate((("OWED", "TO WHOM?"), ("SECURED", "BY?"), ("DATE", "OF LOAN"))):
            x = LEFT + 120.0 * at
            paper.box(x, top, 120, 28)
            paper.box(x, top + 28, 120, 24)
            for row, text in enumerate((first, second)):
                paper.y = top + 2 + 12 * row
                paper.write(text, x=x + 4, size=10, bold=True)

    assert texts_of(draw) == ["OWED TO WHOM?", "SECURED BY?", "DATE OF LOAN"]


def test_order_behind_a_quoted_yes_is_a_prompt() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Did you go to a trade school?")
        paper.write('If "Yes," list type of training and year received.')
        paper.gap(40)
        paper.write("Did you go to college?")
        paper.write("If \u201cYes,\u201d list the degree and how long you were there.")

    first, listed, second, degree = drafts_of(draw)

    assert listed.text == 'If "Yes," list type of training and year received.'
    assert listed.condition == (first.block, "yes")
    assert degree.condition == (second.block, "yes")


def test_year_that_hangs_on_a_yes_does_not_take_the_choices_of_the_next_row() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for question in ("Graduate from high school?", "Receive another diploma?"):
            paper.box(LEFT, paper.y, 10, 10)
            paper.box(LEFT + 34, paper.y, 10, 10)
            paper.write("Yes", x=LEFT + 12, down=0)
            paper.write("No", x=LEFT + 46, down=0)
            paper.write(question, x=LEFT + 70, down=1.02)
            end = paper.write('If "Yes," what year?', x=LEFT + 70, down=0)
            paper.write("_" * 12, x=end + 4, down=1.02)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Graduate from high school?", "yes_no"),
        ('If "Yes," what year?', "number"),
        ("Receive another diploma?", "yes_no"),
        ('If "Yes," what year?', "number"),
    ]


def test_double_spaced_sentence_goes_on_with_the_blank_of_the_next_line() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        end = paper.write("The parties last lived together in", down=0)
        paper.write("_" * 24, x=end + 3, down=0)
        paper.write("County, in the state of", x=end + 152, down=2)
        paper.write("_" * 30 + ", on the ______ day of ______________, ________.", down=3)
        paper.write("What is your telephone number?")

    assert texts_of(draw) == [
        "The parties last lived together in ____ County, in the state of ____, on the ____ day of ____, ____.",
        "What is your telephone number?",
    ]


def test_what_a_notary_writes_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Your full name: " + "_" * 30)
        paper.gap(30)
        paper.write("This was sworn to or affirmed before me on the ______ day of ____________ 20____.", down=3)
        paper.write("_" * 30, x=300)
        paper.write("NOTARY PUBLIC", x=300, down=3)
        paper.write("My commission expires: " + "_" * 20)

    assert texts_of(draw) == ["Your full name:"]


def test_ticked_statement_wants_no_words_however_much_room_follows() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.box(LEFT, paper.y, 10, 10)
        paper.write("I do not want services from the office at this time.", x=LEFT + 14)
        paper.gap(90)
        paper.write("What is your telephone number?")

    assert [draft.answer for draft in drafts_of(draw)] == ["yes_no", "text"]


def test_small_text_field_before_an_order_to_tick_is_a_box() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.canvas.acroForm.textfield(name="box", x=LEFT, y=HEIGHT - paper.y - 12, width=12, height=12)
        paper.write("Check this box if you want your address to be kept from the other side.", x=LEFT + 15)

    (draft,) = drafts_of(draw)

    assert draft.answer == "yes_no"


def test_cross_before_a_line_to_sign_is_no_part_of_the_label() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(30)
        end = paper.write("Signature:", down=0)
        end = paper.write("x", x=end + 8, down=0)
        paper.canvas.acroForm.textfield(name="s", x=end + 1, y=HEIGHT - paper.y - 13, width=200, height=36)

    (draft,) = drafts_of(draw)

    assert (draft.text, draft.answer) == ("Signature:", "signature")


def test_caption_of_a_signature_may_stand_well_under_its_line() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("_" * 30, down=2.2)
        paper.write("Applicant's Signature")

    assert [draft.answer for draft in drafts_of(draw)] == ["signature"]


def test_caption_of_a_signature_in_small_letters_is_no_section() -> None:
    def draw(paper: Paper) -> None:
        for part in ("YOUR JOB", "YOUR HOME"):
            paper.write(part, bold=True)
            paper.write("Where is it?")
            paper.write("Since when do you have it?")
            paper.write("signature of the client", bold=True, x=300)
            paper.gap(30)
            paper.write("How many are with you there?")

    assert [draft.section for draft in drafts_of(draw)] == ["YOUR JOB"] * 3 + ["YOUR HOME"] * 3


def test_note_that_the_form_goes_on_overleaf_is_no_section() -> None:
    def draw(paper: Paper) -> None:
        paper.write("YOUR JOB", bold=True)
        paper.write("Who do you work for?")
        paper.write("What do you do there?")
        paper.write("CONTINUED ON NEXT PAGE", bold=True, x=250)
        paper.new_page()
        paper.write("How much do you earn?")
        paper.write("YOUR HOME", bold=True)
        paper.write("Where do you live?")
        paper.write("Who lives there with you?")

    assert [draft.section for draft in script_of(draw).drafts] == ["YOUR JOB"] * 3 + ["YOUR HOME"] * 2


def test_brackets_around_a_short_line_are_a_box() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What do you want the office to do (mark all that apply):")
        for left, right in (("Advice", "Negotiation"), ("Papers", "Research")):
            paper.write(f"(__) {left}", down=0)
            paper.write(f"(__) {right}", x=300)

    (draft,) = drafts_of(draw)

    assert draft.answer == "multiple_choice"
    assert draft.options == ("Advice", "Negotiation", "Papers", "Research")


def test_choice_goes_on_until_its_bracket_is_closed() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What is your highest degree?")
        for first, second in (("Bachelor", ""), ("Professional (such as MD, LLB,", "JD)"), ("Doctorate", "")):
            paper.box(LEFT, paper.y, 9, 9)
            paper.write(first, x=LEFT + 14, down=1.2)
            if second:
                paper.write(second, x=LEFT + 32, down=1.2)

    (draft,) = drafts_of(draw)

    assert draft.options == ("Bachelor", "Professional (such as MD, LLB, JD)", "Doctorate")


def test_notes_in_the_margin_do_not_part_the_choices_of_a_cell() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y + 10
        for side in (LEFT + 150, LEFT + 450):  # drawn line by line, as a word processor does
            for at in range(4):
                paper.rule(side, top + 18 * at + (3 if at else 0), side, top + 18 * (at + 1))
        paper.rule(LEFT + 150, top, LEFT + 450, top)
        paper.rule(LEFT + 150, top + 72, LEFT + 450, top + 72)
        for at, text in enumerate(("Place 'X' in one box.", "Add any changes.", "")):
            paper.y = top + 3 + 18 * at
            paper.write(text, size=8)
        paper.y = top + 3
        paper.write("9", x=LEFT + 154, down=0)
        paper.write("The seller transfers with", x=LEFT + 180)
        for at, text in enumerate(("full guarantee", "limited guarantee")):
            paper.y = top + 21 + 18 * at
            paper.box(LEFT + 180, paper.y, 9, 9)
            paper.write(text, x=LEFT + 196)

    (draft,) = drafts_of(draw)

    assert (draft.text, draft.options) == ("The seller transfers with", ("full guarantee", "limited guarantee"))


def test_order_to_list_in_brackets_behind_a_name_asks() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Dependents: (List the full name, the age and the guardian of each)")
        paper.gap(40)
        paper.write("What is your telephone number?")

    dependents, _ = drafts_of(draw)

    assert dependents.text == "Dependents: (List the full name, the age and the guardian of each)"


def test_items_that_say_how_to_answer_others_are_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. Are you a citizen?")
        paper.write('2. If you answered "No" to question 1, please answer both parts of question 3:')
        paper.write("3. This question has two parts. Take your time with it.")
        paper.write("4. Are you married?")
        paper.write("5. Do you have children?")

    assert texts_of(draw) == ["Are you a citizen?", "Are you married?", "Do you have children?"]


def test_bullets_under_instructions_are_no_choices() -> None:
    def draw(paper: Paper) -> None:
        paper.write("INSTRUCTIONS", bold=True)
        for text in ("Write in block letters.", "Complete the first page.", "Sign and date each form."):
            paper.box(LEFT, paper.y, 7, 7)
            paper.write(text, x=LEFT + 14)
        paper.write("YOUR CASE", bold=True)
        paper.write("What happened?")
        paper.write("When did it happen?")

    assert texts_of(draw) == ["What happened?", "When did it happen?"]


def test_long_statement_behind_a_box_is_ticked_as_a_whole() -> None:
    statement = (
        "I understand that the office collects what is owed to me by all means that the law gives it, among them the "
        "withholding of wages, the setting off of taxes and the notice to whoever holds money for the other side, that "
        "it gives me no advice of its own while it does so, and that I have to repay at once whatever I got in error."
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.box(LEFT, paper.y, 10, 10)
        for line in wrap(statement, 90):
            paper.write(line, x=LEFT + 16, size=10, down=1.2)
        paper.gap(20)
        paper.write("What is your telephone number?")

    ticked, _ = drafts_of(draw)

    assert (ticked.text, ticked.answer) == (statement, "yes_no")
