"""Short lines before statements, which the form says to initial or to mark."""

import pytest

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of

_STATEMENTS = (
    "I know that my advocate is no attorney and cannot act as one.",
    "I have been told what the office can and what it cannot do for me.",
    "I may end this agreement on any day, and the office may as well.",
)


@pytest.mark.parametrize("line", ["_____", "________"])
def test_lines_to_initial_are_choices_of_the_question_over_them(line: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("8. I allow the office to use my story in the following ways (initial all that apply):")
        paper.write(f"a. {line} Print my first name")
        paper.write(f"b. {line} Take photos of me")
        paper.write(f"c. {line} Speak with newspapers about me")
        paper.write("Telephone: ______________________")

    story, telephone = drafts_of(draw)

    assert (story.answer, story.number) == ("multiple_choice", "8")
    assert story.options == ("Print my first name", "Take photos of me", "Speak with newspapers about me")
    assert telephone.text == "Telephone:"


def test_form_fields_over_the_lines_are_choices_too() -> None:
    def draw(paper: Paper) -> None:
        paper.write("I ask the court to name a guardian of:")
        paper.write("(initial one or both)")
        for name in ("My person", "My estate"):
            paper.canvas.acroForm.textfield(
                name=name, x=LEFT, y=HEIGHT - paper.y - 12, width=40, height=14, borderWidth=0, fontSize=9
            )
            paper.write(name, x=LEFT + 44, down=2)

    (guardian,) = drafts_of(draw)

    assert (guardian.answer, guardian.options) == ("multiple_choice", ("My person", "My estate"))


def test_statements_behind_lines_go_on_overleaf_past_an_address_on_the_web() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.y = 640
        paper.write("Please initial each statement that applies:")
        for statement in _STATEMENTS:
            paper.write(f"_____ {statement}")
        paper.y = 770
        paper.write("www.advocates.example", bold=True)
        paper.new_page()
        for statement in _STATEMENTS:
            paper.write(f"_____ {statement.replace('I', 'We')}")
        paper.write("Date: ______________________")

    (initialled, date) = drafts_of(draw)

    assert initialled.text == "Please initial each statement that applies:"
    assert len(initialled.options) == 2 * len(_STATEMENTS)
    assert date.answer == "date"


def test_amounts_before_what_they_are_for_are_written() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Monthly payments:")
        for name in ("Rent", "Food", "Car"):
            paper.write(f"________ {name}")

    assert [draft.answer for draft in drafts_of(draw) if draft.options] == []


def test_place_left_of_a_paragraph_is_not_inside_its_sentence() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Full name: ______________________")
        paper.canvas.acroForm.textfield(
            name="initials", x=LEFT - 50, y=HEIGHT - paper.y - 26, width=30, height=14, borderWidth=0, fontSize=9
        )
        paper.write("I understand that keeping to this agreement is for me to do. If I fail to")
        paper.write("comply with this agreement, the office may respond by:")
        paper.write("Address: ______________________")

    assert not [draft.text for draft in drafts_of(draw) if "____" in draft.text]
