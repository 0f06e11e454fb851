"""Forms of ruled cells with numbers, as agencies and customs print them."""

from collections.abc import Sequence

from tests.unit.documents.pdfs import LEFT, WIDTH, Paper
from tests.unit.documents.reading import drafts_of, script_of

_MIDDLE = WIDTH / 2
_LEFT_COLUMN = ("Name and address of the carrier", "Name and address of the sender", "Name and address of the receiver")
_RIGHT_COLUMN = (
    "Notify",
    "Place, country and date at which the carrier took the goods",
    "Conditions of carriage",
)


def _draw_cell(paper: Paper, text: str, *, x: float, top: float, width: float, height: float = 44) -> None:
    paper.box(x, top, width, height)
    paper.y = top + 3
    paper.write(text, x=x + 4, size=8)


def _draw_columns(paper: Paper, right: Sequence[str] = _RIGHT_COLUMN) -> float:
    paper.write("Consignment Note", size=16, bold=True, down=2)
    top = paper.y
    half = _MIDDLE - LEFT
    for at, (one, other) in enumerate(zip(_LEFT_COLUMN, right, strict=True)):
        _draw_cell(paper, f"{at + 1}. {one}", x=LEFT, top=top + 44 * at, width=half)
        _draw_cell(paper, f"{at + 4}. {other}", x=_MIDDLE, top=top + 44 * at, width=half)
    return top + 44 * len(_LEFT_COLUMN)


def test_numbered_cells_are_asked_in_the_order_of_their_numbers() -> None:
    assert [draft.text for draft in drafts_of(_draw_columns)] == [*_LEFT_COLUMN, *_RIGHT_COLUMN]


def test_numbered_cell_for_the_office_leaves_what_stands_under_it_to_be_asked() -> None:
    def draw(paper: Paper) -> None:
        top = _draw_columns(paper)
        for at, text in enumerate(("7. Tenure", "8. Agency Use", "9. Pay plan")):
            _draw_cell(paper, text, x=LEFT + 110 * at, top=top, width=110, height=18)
        for at, text in enumerate(("10. Work schedule", "11. Rate determinant", "12. Retirement plan")):
            _draw_cell(paper, text, x=LEFT + 110 * at, top=top + 18, width=110)

    texts = [draft.text for draft in script_of(draw).drafts]
    assert "Agency Use" not in texts
    assert {"Tenure", "Pay plan", "Work schedule", "Rate determinant", "Retirement plan"} <= {*texts}
