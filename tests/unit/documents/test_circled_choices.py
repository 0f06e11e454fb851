"""Choices without boxes, on the line that says to circle one."""

from collections.abc import Sequence

import pytest

from tests.unit.documents.pdfs import LEFT, Paper
from tests.unit.documents.reading import drafts_of


def _form(*lines: str) -> Sequence[tuple[str, str, tuple[str, ...]]]:
    def draw(paper: Paper) -> None:
        for line in ("Full name: __________________", *lines, "Address: __________________"):
            paper.write(line)

    return [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)][1:-1]


@pytest.mark.parametrize(
    ("line", "text", "options"),
    [
        (
            "Status (circle one):   Single   Married   Not sure",
            "Status (circle one):",
            ("Single", "Married", "Not sure"),
        ),
        ("Insurance (circle one): Car Home N/A", "Insurance (circle one):", ("Car", "Home", "N/A")),
        ("Condition (Circle 1): Good Fair Poor", "Condition (Circle 1):", ("Good", "Fair", "Poor")),
        (
            "Kind of accident (please circle): Car Slip and fall",
            "Kind of accident (please circle):",
            ("Car", "Slip and fall"),
        ),
        ("Contact (circle one): Phone/Email/Text", "Contact (circle one):", ("Phone", "Email", "Text")),
        ("Contact (circle one): Phone, Email or Text", "Contact (circle one):", ("Phone", "Email", "Text")),
        ("Sex:   M  /  F   (circle one)", "Sex:", ("M", "F")),
        ("Estado civil (circule uno): Soltero / Casado", "Estado civil (circule uno):", ("Soltero", "Casado")),
        ("Do you rent or own? (circle one)   Rent   Own", "Do you rent or own?", ("Rent", "Own")),
    ],
)
def test_words_to_circle_beside_their_label_are_choices(line: str, text: str, options: tuple[str, ...]) -> None:
    assert _form(line) == [(text, "choice", options)]


def test_several_may_be_circled_where_the_form_says_so() -> None:
    assert _form("Contact (circle all that apply): Phone / Email") == [
        ("Contact (circle all that apply):", "multiple_choice", ("Phone", "Email"))
    ]


def test_each_line_to_circle_on_is_a_question_and_the_label_behind_is_another() -> None:
    found = _form("Status (circle one): Single Married", "Home (circle one): Rent / Own    Since when: ______")
    assert [(text, options) for text, _, options in found] == [
        ("Status (circle one):", ("Single", "Married")),
        ("Home (circle one):", ("Rent", "Own")),
        ("Since when:", ()),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Areas of pain (circle them): Head / Neck / Back /",
        "Reason (circle one): the one that you would give to a judge who asked you",
        "(Circle one)",
    ],
)
def test_choices_that_are_not_told_apart_are_not_offered(line: str) -> None:
    assert not any(options for _, _, options in _form(line))


def test_words_to_circle_in_two_cells_are_choices_of_their_own_labels() -> None:
    def draw(paper: Paper) -> None:
        for x in (LEFT, LEFT + 220):
            paper.box(x, paper.y - 4, 220, 60)
            paper.write("State (circle one): Good Poor", x=x + 6, down=0)
        paper.gap(20)
        for x in (LEFT, LEFT + 220):
            paper.write("Mileage:", x=x + 6, down=0)
            paper.box(x + 80, paper.y, 100, 14)

    drafts = drafts_of(draw)
    assert [draft.options for draft in drafts if draft.answer == "choice"] == [("Good", "Poor")] * 2
    assert [draft.text for draft in drafts].count("Mileage:") == 2


def test_choices_behind_the_note_that_says_to_circle_them_are_offered() -> None:
    def draw(paper: Paper) -> None:
        paper.write("9. Do you use any of the following? Circle all that apply: Alcohol / Tobacco / Other drugs / None")
        paper.write("10. How often?")

    used, often = drafts_of(draw)

    assert (used.text, used.answer) == ("Do you use any of the following?", "multiple_choice")
    assert used.options == ("Alcohol", "Tobacco", "Other drugs", "None")
    assert (often.text, often.options) == ("How often?", ())


def test_choices_in_braces_are_offered_behind_a_question_and_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Have you ever taken part in such a study? {Yes; No}")
        paper.write("2. Should it go on?")
        paper.write("{Yes; With caution; No}")
        paper.write("3. Why?")

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Have you ever taken part in such a study?", ("Yes", "No")),
        ("Should it go on?", ("Yes", "With caution", "No")),
        ("Why?", ()),
    ]
