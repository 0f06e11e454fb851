"""What forms of family courts do: oaths, sentences over several lines, tight cells, questions that hang on a yes."""

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
