"""What forms of courts and agencies do that made-up ones did not: each case is drawn anew, with words of its own."""

from itertools import pairwise

import pytest

from functions.documents.layout.enumerators import enumerator_of
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


@pytest.mark.parametrize(("word", "label"), [("5−A.", "5−A"), ("12A.", "12A"), ("3a.", "3a"), ("2.B)", "2.B")])
def test_number_with_a_letter_is_an_enumerator(word: str, label: str) -> None:
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
