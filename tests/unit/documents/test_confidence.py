"""What looks like a piece of something else is marked for review, and what is whole is not."""

import pytest

from functions.documents.reading.drafts import LOW_CONFIDENCE
from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of

LINE = "______________________________"


def marked(*lines: str) -> dict[str, bool]:
    """Question → whether it is to be reviewed, of lines that stand well apart."""

    def draw(paper: Paper) -> None:
        for line in (FILLING, *lines):
            paper.write(line)
            paper.gap()

    return {draft.text: draft.confidence < LOW_CONFIDENCE for draft in drafts_of(draw)}


@pytest.mark.parametrize(
    ("line", "is_marked"),
    [
        (f"Employer: {LINE}", False),
        (f"of expert services (specify: {LINE}", True),
        ("do you think that you were treated worse?", False),
        ("where did it happen?", False),
        (f"location: {LINE}", False),
        (f"of the family of the person who is insured: {LINE}", True),
        (f"Purpose of the trip you want to make (check the item that is most applicable) {LINE}", False),
        (f"Examples (such as a: {LINE}", True),
        (f"My name is {LINE}, the borrower in this case.", False),
    ],
)
def test_wording_that_is_a_piece_is_marked_for_review(line: str, is_marked: bool) -> None:
    assert list(marked(f"Court: {LINE}", f"Case number: {LINE}", line).values()) == [False, False, is_marked]


def test_words_that_begin_small_are_no_pieces_in_a_form_that_writes_no_capitals() -> None:
    lines = [f"{label} {LINE}" for label in ("last name", "first name", "postal code", "name of the bank")]

    assert not any(marked(*lines).values())
    assert marked(f"Last name {LINE}", f"First name {LINE}", lines[3])["name of the bank"]


def test_words_with_a_box_that_end_as_no_sentence_does_are_marked_for_review() -> None:
    boxes = marked(
        "[ ] Marriage",
        "[ ] Move to another state",
        "[ ] Petitioner should pay because the",
        "[ ] Please send me a copy of the file.",
    )

    assert list(boxes.values()) == [True, True, True, False]


def test_order_without_a_place_to_write_is_marked_where_the_others_have_one() -> None:
    order = "Please give this page to your employer."

    assert marked(f"Court: {LINE}", f"Case number: {LINE}", order)[order]
    assert not marked("Please tell us about your work.", "Please tell us about your family.", order)[order]


@pytest.mark.parametrize(("second", "is_cut"), [("and of your partner", True), ("Name of your partner", False)])
def test_label_that_goes_on_in_the_next_is_marked_for_review(second: str, is_cut: bool) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(30)
        for label in ("Court", "Case number"):
            paper.write(f"{label}: {LINE}")
            paper.gap()
        top = paper.y
        for row, label in enumerate(("Name of your employer", second)):
            paper.write(label)
            paper.box(LEFT + 140, top - 1 + 16 * row, 200, 12)

    drafts = {draft.text: draft.confidence < LOW_CONFIDENCE for draft in drafts_of(draw)}

    assert drafts == {"Court:": False, "Case number:": False, "Name of your employer": is_cut, second: is_cut}
