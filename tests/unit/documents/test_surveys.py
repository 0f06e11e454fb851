"""What questionnaires do: numbered choices, tables to mark without boxes, notes behind choices, bare labels."""

import pytest

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


@pytest.mark.parametrize(
    "choices",
    [
        ("1. Femenino", "2. Masculino", "3. Prefiero no decirlo"),
        ("a) Antes de las 9:00 p.m.", "b) Entre 9:00 p.m. y 11:00 p.m.", "c) Otra hora: ____________"),
    ],
)
def test_numbered_or_lettered_lines_under_a_question_are_its_choices(choices: tuple[str, ...]) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("IG02. ¿Cuál de ellas le describe?")
        for choice in choices:
            paper.write(choice, x=LEFT + 12)
        paper.write("IG03. ¿Qué más desea decir?")

    drafts = drafts_of(draw)

    assert [(draft.text, draft.answer, len(draft.options)) for draft in drafts] == [
        ("IG02. ¿Cuál de ellas le describe?", "choice", 3),
        ("IG03. ¿Qué más desea decir?", "text", 0),
    ]


@pytest.mark.parametrize(
    "choices",
    [
        ("Yes — skip to question 7", "No"),
        ("Yes /", "No"),
        ("Sí", "No (pasar al siguiente módulo)"),
        ("Yes.", "No.", "I am not sure."),
    ],
)
def test_what_to_do_after_a_yes_or_no_does_not_make_it_another_choice(choices: tuple[str, ...]) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("6. Do you carry out such work?")
        paper.write('"Such work is all work that is done for others." (Smith, 2006)', x=LEFT + 12)
        paper.write("Mark just one option.", x=LEFT + 12, italic=True)
        for choice in choices:
            paper.box(LEFT + 12, paper.y, 9, 9)
            paper.write(choice, x=LEFT + 26)

    (draft,) = drafts_of(draw)

    assert (draft.answer, len(draft.options)) == ("yes_no", len(choices))


def test_numbered_order_to_choose_is_the_question_of_the_choices_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("5. Choose all the options that describe you.")
        paper.write("Check all that apply.", x=LEFT + 12, italic=True)
        for choice in ("Director", "Student", "Professor"):
            paper.box(LEFT + 12, paper.y, 9, 9)
            paper.write(choice, x=LEFT + 26)

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("Choose all the options that describe you.", "multiple_choice", ("Director", "Student", "Professor"))
    ]


_HEADS = ("1. Never", "2. Seldom", "3. Often", "4. Always")


def _table(paper: Paper, top: float, rows: tuple[str, ...]) -> None:
    for row, label in enumerate(rows):
        for column, (x, width) in enumerate(((LEFT, 200.0), *((LEFT + 200 + 60 * at, 60.0) for at in range(4)))):
            paper.box(x, top + 24 * row, width, 24)
            words = label if column == 0 else _HEADS[column - 1] if not label else ""
            paper.y = top + 24 * row + 6
            paper.write(words, x=x + 4, size=9)


def test_heads_over_empty_cells_are_the_choices_of_each_row_also_overleaf() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.y = 700
        paper.write("How often does it happen?")
        _table(paper, 720, ("", "Do you find it hard to listen?"))
        paper.new_page()
        _table(paper, 60, ("Do you feel tired at work?", "Do you lose your way home?"))

    rows = [draft for draft in drafts_of(draw) if draft.text.startswith("Do you")]

    assert [(draft.answer, draft.options) for draft in rows] == [("choice", rows[0].options)] * 3
    assert len(rows[0].options) == 4


def test_empty_cells_under_heads_that_are_no_degrees_offer_no_choices() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        heads = ("", "Amount", "Since", "Paid by")
        for row, label in enumerate(("", "Which rent do you pay?", "Which loans do you have?")):
            for column in range(4):
                paper.box(LEFT + 110 * column, 120 + 24 * row, 110, 24)
                paper.y = 126.0 + 24 * row
                paper.write(
                    label if column == 0 else heads[column] if not row else "", x=LEFT + 110 * column + 3, size=8
                )

    assert all(not draft.options for draft in drafts_of(draw))


def test_short_lines_that_end_in_a_colon_are_fields_where_most_are_worded_so() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Intake Form", size=18, bold=True)
        paper.write(FILLING)
        paper.gap()
        for label in ("Patient name:", "Address:", "Date of birth:", "Referred by:", "Sex: M/F"):
            paper.write(label)
        paper.gap()
        paper.write("1. What would you like us to know?")

    assert texts_of(draw) == [
        "Patient name:",
        "Address:",
        "Date of birth:",
        "Referred by:",
        "Sex: M/F",
        "What would you like us to know?",
    ]


def test_lines_that_end_in_a_colon_and_name_no_field_ask_nothing() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for line in ("Before you begin:", "Our services:", "Our terms:"):
            paper.write(line)
        paper.gap()
        paper.write("1. What would you like us to know?")

    assert texts_of(draw) == ["What would you like us to know?"]


def test_heading_set_like_those_on_a_wider_ground_is_one_too() -> None:
    headings = ("About your studies and your degrees", "Earlier papers", "What stood in your way, and since when")

    def draw(paper: Paper) -> None:
        for number, heading in enumerate(headings):
            width = paper.canvas.stringWidth(heading, "Helvetica-Bold", 11)
            paper.canvas.setFillGray(0.92)
            paper.canvas.rect(LEFT, 841.9 - paper.y - 14, width, 15, stroke=0, fill=1)
            paper.canvas.setFillGray(0)
            paper.write(heading, bold=True, down=2)
            for item in ("What did you do", "Whom did you ask"):
                paper.write(f"{2 * number + (item[2] == 'o') + 1}. {item} in part {number}?", bold=True)
                paper.gap(30)

    assert [draft.section for draft in drafts_of(draw)] == [heading for heading in headings for _ in range(2)]


def test_words_on_grounds_that_touch_stay_in_their_lines() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. Have you established some practice?")
        for choice, note in (
            ("Yes.", "Skip to question 2"),
            ("No.", "Skip to question 4"),
            ("I am not sure.", "Skip to 4"),
        ):
            paper.box(LEFT + 12, paper.y + 1, 9, 9)
            start = paper.y
            end = paper.write(f"{choice} - ", x=LEFT + 26, down=0)
            width = paper.canvas.stringWidth(note, "Helvetica", 11)
            paper.canvas.setFillGray(0.92)
            paper.canvas.rect(end, 841.9 - start - 14, width, 15, stroke=0, fill=1)
            paper.canvas.setFillGray(0)
            paper.write(note, x=end, down=1.4)

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == (
        "yes_no",
        ("Yes. - Skip to question 2", "No. - Skip to question 4", "I am not sure. - Skip to 4"),
    )


def test_remarks_behind_bare_labels_do_not_hide_them() -> None:
    labels = (
        "Full legal name:",
        "Date of birth: (MM/DD/YYYY)",
        "Alias(es) (if any):",
        "Referral source: e.g., a judge or a friend",
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap()
        for label in labels:
            paper.write(label)

    assert texts_of(draw) == list(labels)


def test_drawn_bullets_part_the_items_of_a_list() -> None:
    """As browsers print it: a full line and the next item would be one paragraph without them."""

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for item in (
            "Is the place where you live now a help to you, or is it in your way? (Yes/No)",
            "(If no, please explain):",
        ):
            paper.canvas.circle(LEFT - 8, 841.9 - paper.y - 8, 1.5, stroke=0, fill=1)
            paper.write(item, down=1.25)

    assert texts_of(draw)[0] == "Is the place where you live now a help to you, or is it in your way? (Yes/No)"


def test_numbered_boxes_are_the_choices_of_a_sentence_that_says_to_check_one() -> None:
    def draw(paper: Paper) -> None:
        paper.write("I attest that I am (check one of the following boxes):")
        for number, words in enumerate(
            ("A citizen of this country", "A lawful resident", "Allowed to work here"), start=1
        ):
            paper.write(f"[ ] {number}. {words}")
        paper.write("Name: ______________________________")

    assert [(draft.text, len(draft.options)) for draft in drafts_of(draw)] == [
        ("I attest that I am (check one of the following boxes):", 3),
        ("Name:", 0),
    ]


def test_choice_that_is_broken_early_goes_on_in_the_line_that_hangs_closely_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(f"{FILLING} Nor about anybody else.", size=10)
        paper.write("Kind of request (check one box only):", bold=True)
        for lines in (
            ("Vaccination, imaging and treatment, Abroad", "Travel by sea"),
            ("Equipment and supplies",),
            ("Other",),
        ):
            paper.write(f"[ ] {lines[0]}", size=10, down=1.1)
            for line in lines[1:]:
                paper.write(line, x=LEFT + 11.2, size=10, down=1.1)
            paper.gap(7)

    first, *_ = drafts_of(draw)
    assert first.options == (
        "Vaccination, imaging and treatment, Abroad Travel by sea",
        "Equipment and supplies",
        "Other",
    )


def test_lettered_choices_may_each_end_in_a_point() -> None:
    def draw(paper: Paper) -> None:
        paper.write("3. Which areas interest you? (You may mark more than one option)", down=1.5)
        for letter, area in zip(
            "abc", ("Oral and maxillofacial surgery.", "Endodontics.", "None of these."), strict=True
        ):
            paper.write(f"{letter}) {area}", x=LEFT + 20, down=1.5)
        paper.write("4. Where do you work?")

    drafts = drafts_of(draw)

    assert [draft.text for draft in drafts][-1] == "Where do you work?"
    assert drafts[0].options == ("Oral and maxillofacial surgery.", "Endodontics.", "None of these.")


def test_choices_that_a_paper_prints_in_italics_under_a_question_are_offered() -> None:
    asked = {
        "Should taxes be lower than they are now?": ("Much lower", "A little lower", "No change"),
        "Why have your views changed?": ("I pay less now", "It is fairer now", "Other"),
        "What is your age?": (),
    }

    def draw(paper: Paper) -> None:
        for number, (question, options) in enumerate(asked.items(), start=1):
            paper.write(f"{number}. {question}", down=2)
            if number == 2:
                paper.write("[Only displayed if the answer before was not “No change”, or at the end.]", x=90, down=2)
            if options:
                paper.write("; ".join(options).replace("Other", "Other: [text box]") + ".", x=90, italic=True, down=2)

    assert {draft.text: draft.options for draft in drafts_of(draw)} == asked
