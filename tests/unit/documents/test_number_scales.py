"""What is answered by a number or a code: rows of a table, scales, and the choices of an interviewer's form."""

import pytest

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

_HEADS = ("Not at all", "Several days", "Most days", "Every day")
_ROWS = ("Little interest in doing things", "Feeling down", "Trouble sleeping")


@pytest.mark.parametrize("signs", ["0123", "1234", "4321", "1298"])
def test_signs_in_the_rows_of_a_table_are_marked_under_its_heads(signs: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("How often have you been bothered by the following?", down=2)
        for at, head in enumerate(_HEADS):
            paper.write(head, x=LEFT + 210 + 60 * at, size=8, down=0)
        paper.y += 16
        for number, row in enumerate(_ROWS, start=1):
            paper.write(f"{number}. {row}", down=0)
            for at, sign in enumerate(signs):
                paper.write(sign, x=LEFT + 225 + 60 * at, down=0)
            paper.y += 18

    rows = drafts_of(draw)[1:]

    assert [(draft.text, draft.answer, draft.options) for draft in rows] == [(row, "choice", _HEADS) for row in _ROWS]


def test_numbers_begin_where_the_first_line_of_each_label_and_each_head_begin() -> None:
    labels = (("The cost of", "housing here"), ("Climate",), ("The security of", "the southern", "border"))
    heads = (("Major", "problem"), ("Minor", "problem"), ("Not a problem", "at all"), ("DK",))

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("How would you rate the status of these issues?", down=2)
        top = paper.y
        paper.write("Issue", down=0)
        for at, lines in enumerate(heads):
            paper.y = top
            for line in lines:
                paper.write(line, x=LEFT + 120 + 75 * at, down=1.1)
        paper.y = top + 28
        for lines in labels:
            for at, code in enumerate("1239"):
                paper.write(code, x=LEFT + 120 + 75 * at, down=0)
            for line in lines:
                paper.write(line, down=1.1)

    rows = drafts_of(draw)[1:]

    assert [draft.text for draft in rows] == [" ".join(lines) for lines in labels]
    assert {draft.options for draft in rows} == {tuple(" ".join(lines) for lines in heads)}


@pytest.mark.parametrize("numbers", ["1234567", "012345", ["(1)", "(2)", "(3)"]])
def test_numbers_alone_under_a_question_want_a_number(numbers: str | list[str]) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for number, question in enumerate(("Was the task demanding?", "Would you use it again?"), start=1):
            paper.write(f"{number}. {question}")
            x = LEFT + 14
            for one in numbers:
                x = paper.write(one, x=x, down=0) + 14
            paper.y += 20

    assert [(draft.answer, draft.options) for draft in drafts_of(draw)] == [("number", ())] * 2


def test_numbers_in_boxes_at_the_top_of_a_page_are_choices_and_one_is_taken() -> None:
    def draw(paper: Paper) -> None:
        paper.y = 50
        for number, statement in enumerate(("The page is easy to use", "The design is attractive"), start=1):
            paper.write(f"{number}. {statement}")
            x = LEFT + 14
            for one in "12345":
                paper.box(x, paper.y + 2, 8, 8)
                x = paper.write(one, x=x + 12, down=0) + 10
            paper.y += 20

    assert [(draft.answer, draft.options) for draft in drafts_of(draw)] == [("choice", tuple("12345"))] * 2


def test_choices_with_their_codes_in_brackets_behind_them_are_told_apart() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("9. How often does anyone hurt you?")
        x = LEFT + 14
        for choice in ("Never (1)", "Rarely (2)", "Fairly often (3)"):
            x = paper.write(choice, x=x, down=0) + 14

    (draft,) = drafts_of(draw)

    assert (draft.answer, draft.options) == ("choice", ("Never (1)", "Rarely (2)", "Fairly often (3)"))


def test_lines_that_begin_with_a_code_are_the_choices_of_the_question_over_them() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1.1 Would you say that in general your health is— (101)")
        paper.write("Please read:", italic=True)
        for line in ("1 Very good", "2 Good", "Or", "3 Poor", "Do not read:", "7 Don't know / Not sure", "9 Refused"):
            paper.write(line, down=1.3)
        paper.gap()
        paper.write("1.2 Do you have a doctor?")
        paper.write('INTERVIEWER NOTE: If "No," ask: "Is there more than one?"', bold=True)
        for line in ("1 Yes [If one, go to 3.1]", "2 No", "7 Don't know / Not sure", "9 Refused"):
            paper.write(line, down=1.3)
        paper.gap()
        paper.write("1.3 Where do you live?")

    drafts = drafts_of(draw)

    assert [(draft.number, draft.answer) for draft in drafts] == [("1.1", "choice"), ("1.2", "yes_no"), ("1.3", "text")]
    assert drafts[0].options == ("Very good", "Good", "Poor", "Don't know / Not sure", "Refused")


def test_numbered_lines_under_what_asks_nothing_stay_as_they_are() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Wages and other income")
        for line in ("1 Wages: ________________", "2 Interest: ________________", "3 Dividends: ________________"):
            paper.write(line)

    assert texts_of(draw) == ["1 Wages:", "2 Interest:", "3 Dividends:"]


def _table(paper: Paper, *rows: tuple[str, str, tuple[str, ...]]) -> None:
    for number, question, answers in rows:
        top, height = paper.y, 8.0 + 14 * max(1, len(answers))
        for x, width in ((LEFT, 30), (LEFT + 30, 250), (LEFT + 280, 150)):
            paper.box(x, top, width, height)
        paper.y = top + 3
        paper.write(number, x=LEFT + 4, size=10, down=0)
        paper.write(question, x=LEFT + 34, size=10, down=0)
        for answer in answers:
            paper.write(answer, x=LEFT + 284, size=10, down=1.4)
        paper.y = top + height


@pytest.mark.parametrize("dots", [" ", " ............ ", " ... "])
def test_codes_behind_the_choices_in_the_cell_beside_a_question_are_left_out(dots: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _table(
            paper,
            ("106", "Have you ever attended school?", (f"Yes{dots}1", f"No{dots}2")),
            ("107", "What is your marital status?", (f"Never married{dots}1", f"Married{dots}2", f"Refused{dots}88")),
        )

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("Have you ever attended school?", "yes_no", ("Yes", "No")),
        ("What is your marital status?", "choice", ("Never married", "Married", "Refused")),
    ]


def test_head_of_a_table_of_questions_may_stand_over_their_numbers_too() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for x, width, head in ((LEFT, 280, "Question"), (LEFT + 280, 150, "Response")):
            paper.box(x, paper.y, width, 20)
            paper.write(head, x=x + 100, size=10, bold=True, down=0)
        paper.y += 20
        _table(
            paper,
            ("11", "Sex (record as observed)", ("Male 1", "Female 2")),
            ("12", "Do you smoke?", ("Yes 1", "No 2")),
        )

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Sex (record as observed)", ("Male", "Female")),
        ("Do you smoke?", ("Yes", "No")),
    ]
