"""What the office fills in is not asked of the client, wherever and however the form says so."""

import pytest

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


def _field(paper: Paper, label: str, *, x: float = LEFT) -> None:
    paper.write(label, x=x, down=0)
    paper.write("_" * 20, x=x + 110, down=2)


@pytest.mark.parametrize(
    "words", ["FOR OFFICIAL USE ONLY", "FOR COURT USE ONLY", "OFFICE USE ONLY", "TO BE COMPLETED BY THE CLERK"]
)
def test_what_stands_under_a_heading_of_the_office_is_not_asked(words: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("YOUR CASE", bold=True)
        _field(paper, "Your full name:")
        paper.write(words, bold=True)
        _field(paper, "Date received:")
        paper.write("Was it approved?", down=2)
        paper.write("YOUR FAMILY", bold=True)
        _field(paper, "Name of spouse:")

    assert texts_of(draw) == ["Your full name:", "Name of spouse:"]


def test_remark_in_brackets_leaves_out_what_follows_on_its_page() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _field(paper, "Your full name:")
        paper.write("(This section to be completed by a staff member.)", x=200)
        paper.write("Applicant qualified?")
        _field(paper, "Interviewer:")
        paper.new_page()
        _field(paper, "Your address:")

    assert texts_of(draw) == ["Your full name:", "Your address:"]


def test_remark_under_a_blank_speaks_of_that_blank_only() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Case number:", x=330, down=0)
        paper.write("_" * 20, x=400, down=1.1)
        paper.write("(Completed by the clerk's office.)", x=400, size=8, down=2)
        _field(paper, "Your full name:")

    assert texts_of(draw) == ["Your full name:"]


def test_column_of_the_office_leaves_the_client_his_own() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("OFFICE USE ONLY", x=400, size=9)
        for label in ("Your full name:", "Your address:"):
            paper.write("Received:", x=400, size=9, down=0)
            paper.write("_" * 10, x=450, size=9, down=0)
            _field(paper, label)

    assert texts_of(draw) == ["Your full name:", "Your address:"]


def test_question_who_completed_a_form_is_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Was the report completed by the court?")
        _field(paper, "Your full name:")

    assert texts_of(draw) == ["Was the report completed by the court?", "Your full name:"]


def test_labels_behind_for_office_use_only_are_the_offices() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Who else was there?", down=2)
        paper.write("For office use only: SOL check ________ Conflict check ________ Accepted ________")

    [draft] = drafts_of(draw)

    assert draft.text == "Who else was there?"
    assert draft.guidance == ()


@pytest.mark.parametrize("head", ["SUPERVISOR USE ONLY", "Office Only"])
def test_part_for_whoever_employs_is_not_asked(head: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("What were you doing?")
        paper.write("Employee name: ________________")
        paper.write(head, bold=True)
        paper.write("Date reported: ________________")

    assert texts_of(draw) == ["What were you doing?", "Employee name:"]
