"""Places to write and to tick that are drawn in uncommon ways: ruled lines, large boxes, lone boxes, lists."""

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


def _lines(paper: Paper, count: int) -> None:
    for _ in range(count):
        paper.y += 20
        paper.rule(LEFT, paper.y, LEFT + 450, paper.y)
    paper.gap(14)


def test_lines_ruled_under_one_another_are_one_place_to_write() -> None:
    order = (
        "List all property with a value of more than 500 that you sold or gave away within the last five years.",
        "Describe each item; list its value, who got it, and what you got for it.",
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Other property", down=1.5)
        _lines(paper, 3)
        for line in order:
            paper.write(line, size=10, down=1.2)
        _lines(paper, 4)
        paper.gap(20)
        paper.write("Who is your doctor?")

    assert texts_of(draw) == ["Other property", " ".join(order), "Who is your doctor?"]


def test_large_squares_before_words_are_boxes_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What do you own?", down=2)
        for text in ("A house", "A car", "A boat"):
            paper.box(LEFT, paper.y - 6, 26, 26)
            paper.write(text, x=LEFT + 32, down=3)

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == ("choice", ("A house", "A car", "A boat"))


def test_name_that_was_typed_on_its_line_does_not_hide_the_caption() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("JANE EXAMPLE", x=LEFT + 10, down=1.2)
        paper.rule(LEFT, paper.y, LEFT + 200, paper.y)
        paper.rule(LEFT + 250, paper.y, LEFT + 440, paper.y)
        paper.y += 1
        paper.write("(TYPE OR PRINT NAME)", x=LEFT + 50, size=7, down=0)
        paper.write("(SIGNATURE OF PETITIONER)", x=LEFT + 290, size=7)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("(TYPE OR PRINT NAME)", "text"),
        ("(SIGNATURE OF PETITIONER)", "signature"),
    ]


def test_label_with_a_lone_yes_wants_a_yes_or_a_no() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for text in ("Diabetes", "Heart disease"):
            paper.write(text, down=0)
            paper.box(220, paper.y + 1, 9, 9)
            paper.write("Yes", x=233, down=1.8)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Diabetes", "yes_no"),
        ("Heart disease", "yes_no"),
    ]


def test_lists_of_boxes_side_by_side_are_read_each_under_its_own_heads() -> None:
    left = (("Injury", ("Car", "Asbestos")), ("Other wrong", ("Fraud", "Libel", "Malpractice")))
    right = (("Contract", ("Warranty", "Collections", "Insurance")), ("Property", ("Eviction", "Sale")))

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("What kind of case is it? There is more on the next pages of this form.", down=2)
        top = paper.y
        for x, column in ((LEFT, left), (300, right)):
            paper.y = top
            for head, choices in column:
                paper.write(head, x=x, size=9, bold=True)
                for choice in choices:
                    paper.box(x, paper.y + 1, 8, 8)
                    paper.write(choice, x=x + 12, size=9)

    assert [(draft.text, draft.options) for draft in drafts_of(draw)][-4:] == [*left, *right]


def test_small_cells_before_cells_with_words_are_boxes_to_tick() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Marital status")
        top = paper.y
        for at, text in enumerate(("Single", "Married", "Divorced", "Widowed")):
            x = LEFT + 86.0 * at
            paper.box(x, top, 16, 16)
            paper.box(x + 16, top, 70, 16)
            paper.y = top + 3
            paper.write(text, x=x + 20, size=9)

    (draft,) = drafts_of(draw)

    assert (draft.text, draft.options) == ("Marital status", ("Single", "Married", "Divorced", "Widowed"))
