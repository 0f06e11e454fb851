"""Labels that come back under one item after another."""

import pytest

from tests.unit.documents.pdfs import FILLING, Paper
from tests.unit.documents.reading import drafts_of


def _placed(*lines: str) -> list[tuple[str, str | None]]:
    def draw(paper: Paper) -> None:
        for line in (FILLING, "Children: ______________________", *lines, "Address: ______________________"):
            paper.write(line)

    return [(draft.text, draft.section) for draft in drafts_of(draw)]


@pytest.mark.parametrize("down", [0, 1.5])
def test_labels_that_come_back_have_the_names_of_their_items(down: float) -> None:
    def draw(paper: Paper) -> None:
        paper.write("PARENTING", bold=True, size=14)
        paper.write("Children: ______________________")
        for name in ("(A) Health", "(B) School"):
            paper.write(name, down=down)
            paper.write("Shared ______ %", x=220, down=0)
            paper.write("Mine ______ %", x=340)
        paper.write("MONEY", bold=True, size=14)
        for label in ("Rent", "Food", "Pay"):
            paper.write(f"{label}: ______________________")

    assert [(draft.text, draft.section) for draft in drafts_of(draw)] == [
        ("Children:", "PARENTING"),
        ("Shared", "(A) Health"),
        ("Mine", "(A) Health"),
        ("Shared", "(B) School"),
        ("Mine", "(B) School"),
        *((label, "MONEY") for label in ("Rent:", "Food:", "Pay:")),
    ]


def test_things_that_are_counted_tell_their_labels_apart() -> None:
    placed = _placed("Vehicle #1", "Make: ________ Year: ________", "Vehicle #2", "Make: ________ Year: ________")

    assert placed[1:-1] == [
        ("Make:", "Vehicle #1"),
        ("Year:", "Vehicle #1"),
        ("Make:", "Vehicle #2"),
        ("Year:", "Vehicle #2"),
    ]
