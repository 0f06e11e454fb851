"""Tax returns: each item's number stands again before the place for its amount."""

from tests.unit.documents.pdfs import LEFT, Paper
from tests.unit.documents.reading import drafts_of

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
