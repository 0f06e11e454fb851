"""Tax returns: each item's number stands again before the place for its amount, or a code of its own does."""

import pytest

from tests.unit.documents.pdfs import LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

_ITEMS = (
    ("6", "Adjusted Gross Income", ""),
    ("7", "Additions to that income", "(From Schedule S, Part A, Line 16)"),
    ("8", "Add Lines 6 and 7", ""),
    ("9", "Deductions from that income", "(From Schedule S, Part B, Line 41)"),
    ("10", "Unemployment compensation", ""),
)


def test_item_whose_number_stands_again_before_its_amount_is_a_field_with_all_its_lines() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of a State", size=16, bold=True, down=2)
        for number, label, remark in _ITEMS:
            top = paper.y
            paper.write(f"{number}.", size=9, bold=True)
            paper.y = top
            paper.write(label, x=LEFT + 20, size=9, bold=True, down=1.2)
            if remark:
                paper.write(remark, x=LEFT + 20, size=9, italic=True)
            after, paper.y = paper.y, top + (11 if remark else 0)
            paper.write(f"{number}.", x=LEFT + 300, size=9)
            paper.box(LEFT + 320, top - 2, 90, 24)
            paper.y = after + 12

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        (f"{label} {remark}".strip(), "number") for _, label, remark in _ITEMS
    ]


def test_what_a_form_calls_itself_labels_no_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of a State", size=16, bold=True, down=2)
        paper.write("Name: ______________________________")
        for name in ("OMB No. 1545-0074", "Cat. No. 10231X", "Form W-9 (Rev. 3-2024)"):
            paper.write(f"{name} ______________")

    assert [draft.text for draft in drafts_of(draw)] == ["Name:"]


_CODED = (
    ("A1", ("Sales and services",), "0979"),
    ("A2", ("Purchases from sellers who have no", "establishment in the country"), "0044"),
    ("A3", ("Imports",), "0056"),
    ("B1", ("Goods taken out of a warehouse",), "0051"),
    ("B2", ("Corrections (see the notice)",), "0036"),
)


@pytest.mark.parametrize(("place", "answer"), [("dots", "number"), ("cells", "text")])
def test_code_between_a_label_and_its_amount_is_no_label_and_its_cell_nothing_to_tick(place: str, answer: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of a State", size=16, bold=True, down=2)
        top = paper.y
        for item, lines, code in _CODED:
            middle = paper.y + 12
            for at, line in enumerate(lines):
                paper.y = middle - 4.5 * len(lines) + 9 * at
                paper.write(line, x=LEFT + 24, size=8)
            for x, text in ((LEFT + 4, item), (LEFT + 206, code), (LEFT + 240, "." * 24 if place == "dots" else "")):
                paper.y = middle - 4
                paper.write(text, x=x, size=8)
            paper.y = middle + 12
            if place == "cells":
                for x, width in ((LEFT, 200), (LEFT + 200, 30), (LEFT + 230, 80)):
                    paper.box(x, middle - 12, width, 24)
        for x in (LEFT + 200, LEFT + 230):
            paper.rule(x, top, x, paper.y)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        (" ".join(lines), answer) for _, lines, _ in _CODED
    ]


@pytest.mark.parametrize("words", ["This line intentionally left blank.", "Reserved for future use"])
def test_line_that_a_return_keeps_free_is_not_asked(words: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of a State", size=16, bold=True, down=2)
        paper.write("Name: ______________________________", down=3)
        labels = ("Wages", "Interest", "Dividends", words, "Other income")
        for number, label in enumerate(labels, start=20):
            paper.write(f"{number}    {label}", size=9, down=0)
            paper.write(f"{number}", x=LEFT + 300, size=9, down=0)
            paper.box(LEFT + 320, paper.y - 4, 90, 20)
            paper.y += 24

    assert texts_of(draw) == ["Name:", "Wages", "Interest", "Dividends", "Other income"]


def test_years_before_places_stay_in_what_is_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Return of a State", size=16, bold=True, down=2)
        for year in range(2019, 2025):
            end = paper.write("Your income in", down=0)
            paper.write(f"{year} ________________", x=end + 9)

    assert texts_of(draw) == [f"Your income in {year}" for year in range(2019, 2025)]
