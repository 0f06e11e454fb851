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


@pytest.mark.parametrize("scale", ["0 1 2 3 4 5 6 7 8 9 10", "(no pain) 0 1 2 3 4 5 (worst pain)", "1   2   3   4   5"])
def test_numbers_behind_what_is_rated_want_a_number(scale: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Where does it hurt?")
        paper.write(f"Circle your pain level: {scale}")
        paper.write("What makes it worse?")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Where does it hurt?", "text"),
        ("Circle your pain level:", "number"),
        ("What makes it worse?", "text"),
    ]


def test_numbers_of_years_or_pages_are_no_scale() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Which of these apply to you?")
        paper.write("See pages 1 2 7 9 of the booklet")
        paper.write("Form 1 2019 20")

    assert texts_of(draw) == ["Which of these apply to you?"]


def test_numbers_in_aligned_rows_are_marked_though_nothing_stands_over_them() -> None:
    statements = ("My landlord answers.", "The building is clean and kept well.", "I feel safe at night.")

    def draw(paper: Paper) -> None:
        paper.write("Please circle the number that describes your opinion best.")
        for number, statement in enumerate(statements, start=1):
            paper.write(f"{number}. {statement}", down=0)
            for at in range(5):
                paper.write(str(at + 1), x=LEFT + 300 + 9 * at, down=0)
            paper.y += 20
        paper.write("4. Where do you live?")

    drafts = drafts_of(draw)

    assert [(draft.text, draft.options) for draft in drafts] == [
        *((statement, tuple("12345")) for statement in statements),
        ("Where do you live?", ()),
    ]


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


def test_order_to_read_out_and_code_is_over_choices() -> None:
    def draw(paper: Paper) -> None:
        paper.write("V10. Taking all things together, would you say you are (read out and code one answer):")
        for line in ("1 Very happy", "2 Rather happy", "3 Not at all happy"):
            paper.write(line, down=1.3)
        paper.gap()
        paper.write("(Show card 2)", bold=True)
        paper.write("V11. Where do you live?")

    drafts = drafts_of(draw)

    assert [(draft.number, draft.answer, len(draft.options)) for draft in drafts] == [
        ("V10", "choice", 3),
        ("V11", "text", 0),
    ]
    assert [draft.section for draft in drafts] == [None, None]


def test_choices_numbered_otherwise_than_their_question_are_its_choices() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("3. What is your marital status?")
        for line in ("1) Single", "2) Married", "3) Widowed"):
            paper.write(line, x=LEFT + 24)
        paper.write("4. Where do you live?")

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("What is your marital status?", ("Single", "Married", "Widowed")),
        ("Where do you live?", ()),
    ]


def test_question_of_a_row_has_the_words_of_its_cells_for_choices() -> None:
    edges = (LEFT, LEFT + 220, LEFT + 290, LEFT + 360, LEFT + 440)
    rows = (
        ("Questions", "0", "1", "2"),
        ("1. How often do you drink?", "Never", "Monthly", "Weekly"),
        ("2. How many drinks do you have?", "1 or 2", "3 or 4", "5 or more"),
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y
        for row in rows:
            paper.rule(edges[0], paper.y, edges[-1], paper.y)
            paper.y += 3
            for x, text in zip(edges, row, strict=False):
                paper.write(text, x=x + 3, size=9, down=0)
            paper.y += 15
        paper.rule(edges[0], paper.y, edges[-1], paper.y)
        for x in edges:
            paper.rule(x, top, x, paper.y)

    assert [(draft.text, draft.answer, draft.options) for draft in drafts_of(draw)] == [
        ("How often do you drink?", "choice", ("Never", "Monthly", "Weekly")),
        ("How many drinks do you have?", "choice", ("1 or 2", "3 or 4", "5 or more")),
    ]


def test_labels_at_the_top_of_roomy_cells_are_no_choices_of_the_question_before_them() -> None:
    edges = (LEFT, LEFT + 120, LEFT + 220, LEFT + 320, LEFT + 420)
    rows = (("When did it happen?", "Day", "Date", "Time"), ("Where did it happen?", "House No.", "Street", "Town"))

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        top = paper.y
        for row in rows:
            paper.rule(edges[0], paper.y, edges[-1], paper.y)
            for x, text in zip(edges, row, strict=False):
                paper.y += 3
                paper.write(text, x=x + 3, size=8, down=0)
                paper.y -= 3
            paper.y += 26
        paper.rule(edges[0], paper.y, edges[-1], paper.y)
        for x in edges:
            paper.rule(x, top, x, paper.y)

    drafts = drafts_of(draw)

    assert all(draft.options == () for draft in drafts)
    assert {"Date", "Time", "House No.", "Street"} <= {draft.text for draft in drafts}


def test_rows_before_narrow_cells_are_asked_under_their_heads() -> None:
    edges = (LEFT, LEFT + 200, LEFT + 221, LEFT + 242)

    def draw(paper: Paper) -> None:
        paper.write("Did you suffer one of these?")
        top = paper.y
        for row in (("Crime", "Yes", "No"), ("Theft of a car",), ("Threats by others",)):
            paper.rule(edges[0], paper.y, edges[-1], paper.y)
            for x, text in zip(edges, row, strict=False):
                paper.write(text, x=x + 3, size=8, down=0)
            paper.y += 15
        paper.rule(edges[0], paper.y, edges[-1], paper.y)
        for x in edges:
            paper.rule(x, top, x, paper.y)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)][1:] == [
        ("Theft of a car", "yes_no"),
        ("Threats by others", "yes_no"),
    ]


def test_choices_to_circle_do_not_make_boxes_elsewhere_for_several() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. How long have you lived here?")
        for choice in ("Less than a year", "1-3 years", "Longer"):
            paper.box(LEFT + 12, paper.y + 2, 8, 8)
            paper.write(choice, x=LEFT + 26)
        paper.write("2. Would you come again? (circle one)   YES   NO")

    assert [draft.answer for draft in drafts_of(draw)] == ["choice", "yes_no"]


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
