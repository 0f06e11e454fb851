"""Fields in two columns, and boxes in stacks: which words belong to which, and in what order."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

LEFT_LABELS = ("Family name", "Given name", "Date of birth", "Country of birth", "Alien number", "Passport number")
RIGHT_LABELS = ("Spouse's name", "Date of marriage", "Place of marriage", "Number of children", "Employer", "Income")


def test_numbered_fields_in_two_columns_are_read_down_each() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Information About You", size=14, bold=True)
        top = paper.y + 10
        for side, labels in enumerate((LEFT_LABELS, RIGHT_LABELS)):
            x, paper.y = LEFT + 240 * side, top + 13 * side
            for at, label in enumerate(labels):
                paper.write(f"{1 + at + len(labels) * side}.  {label}", x=x, size=9)
                paper.write("as in your passport", x=x + 14, size=9)
                paper.box(x + 14, paper.y, 190, 15)
                paper.gap(22)

    found = [draft.number for draft in drafts_of(draw)]

    assert found == [str(number) for number in range(1, 13)]


def test_rows_of_fields_are_read_across_the_page() -> None:
    def draw(paper: Paper) -> None:
        for at, (left, right) in enumerate(zip(LEFT_LABELS, RIGHT_LABELS, strict=True)):
            top = paper.y
            paper.write(f"{2 * at + 1}. {left}: ________________", size=10)
            paper.y = top
            paper.write(f"{2 * at + 2}. {right}: ________________", x=LEFT + 240, size=10)

    assert [draft.number for draft in drafts_of(draw)] == [str(number) for number in range(1, 13)]


def test_boxes_right_under_their_labels_are_theirs() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        for label in LEFT_LABELS:
            paper.write(label, size=9, down=1.3)
            paper.box(LEFT, paper.y, 200, 15)
            paper.gap(20)

    assert texts_of(draw) == list(LEFT_LABELS)


def test_boxes_right_over_their_labels_are_theirs() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.gap(20)
        for label in LEFT_LABELS:
            paper.box(LEFT, paper.y, 200, 15)
            paper.gap(17)
            paper.write(label, size=9, down=1.3)
            paper.gap(2)

    assert texts_of(draw) == list(LEFT_LABELS)
