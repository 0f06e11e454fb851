"""One date in three places, and places in cells beside their labels with a remark on how to fill them."""

import pytest

from tests.unit.documents.pdfs import FILLING, HEIGHT, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

_ROW = 34
_MIDDLE, _RIGHT = LEFT + 170, LEFT + 450


def _field(paper: Paper, x: float, width: float) -> float:
    form = paper.canvas.acroForm
    form.textfield(name=f"f{x}-{paper.y}", x=x, y=HEIGHT - paper.y - 16, width=width, height=15, borderWidth=0)
    return x + width


def _row(paper: Paper, *label: str) -> None:
    """A ruled row of two cells: the label's lines in the first, and room in the second."""
    top = paper.y
    paper.box(LEFT, top, _MIDDLE - LEFT, _ROW)
    paper.box(_MIDDLE, top, _RIGHT - _MIDDLE, _ROW)
    paper.y = top + 8
    for line in label:
        paper.write(line, x=LEFT + 3, size=10, down=1.2)
    paper.y = top + 4


def test_day_month_and_year_in_fields_are_one_date_of_the_label_in_the_cell_beside() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in ("Date of last arrival", "Valid until", "Last day of stay"):
            _row(paper, label)
            x = _MIDDLE + 3
            for part, width in (("Day:", 19.0), ("Month:", 36.0), ("Year:", 30.0)):
                x = _field(paper, paper.write(part, x=x, size=10, down=0) + 4, width) + 5
            paper.y += _ROW - 4

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Date of last arrival", "date"),
        ("Valid until", "date"),
        ("Last day of stay", "date"),
    ]


@pytest.mark.parametrize("parts", [("Month", "Day", "Year"), ("DD", "MM", "YYYY"), ("día", "mes", "año")])
def test_names_of_the_parts_under_three_lines_are_no_captions(parts: tuple[str, ...]) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What is your name?")
        paper.gap(20)
        x = paper.write("Date of birth:", down=0) + 8
        for part in parts:
            paper.rule(x, paper.y + 12, x + 60, paper.y + 12)
            paper.y += 14
            paper.write(part, x=x + 20, size=7, down=0)
            paper.y -= 14
            x += 72

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)][1:] == [("Date of birth:", "date")]


def test_parts_beside_typed_blanks_are_one_date_and_two_of_them_none() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Born on: Month: ________ Day: ________ Year: ________")
        paper.gap()
        paper.write("Make: ________ Year: ________")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Born on:", "date"),
        ("Make:", "text"),
        ("Year:", "text"),
    ]


def test_remark_behind_and_under_a_field_hides_no_label_and_is_none() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in (
            ("Course or degree",),
            ("School representative's official", "identification number"),
            ("Place of issue",),
        ):
            _row(paper, *label)
            end = _field(paper, _MIDDLE + 4, 165)
            paper.write("(max 30 characters", x=end + 3, size=10, down=1.5)
            paper.write("a-z and A-Z)", x=_MIDDLE + 4, size=10, down=0)
            paper.y += _ROW - 19

    assert texts_of(draw) == [
        "Course or degree",
        "School representative's official identification number",
        "Place of issue",
    ]


def test_remark_in_two_lines_leaves_a_cell_empty_wherever_the_label_stands_beside_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for label in ("Course or degree", "Country of birth", "Place of issue"):
            _row(paper, "", label)
            end = _field(paper, _MIDDLE + 4, 165)
            paper.y += 9
            paper.write("(max 30 characters", x=end + 3, size=10, down=1)
            paper.write("a-z and A-Z)", x=_MIDDLE + 4, size=10, down=0)
            paper.y += _ROW - 23

    assert texts_of(draw) == ["Course or degree", "Country of birth", "Place of issue"]


def test_periods_to_tick_are_no_parts_of_a_date() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Paid by the: [ ] Day [ ] Month [ ] Year [ ] Week")

    assert [draft.options for draft in drafts_of(draw)] == [("Day", "Month", "Year", "Week")]
