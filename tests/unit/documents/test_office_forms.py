"""Forms as law offices write them in a word processor: rows that wrap, notes over boxes, heads of tables, signers."""

from collections.abc import Sequence
from itertools import pairwise

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of

_RIGHT = 523.0
_BLANK = "_" * 22


def test_label_at_the_end_of_a_row_takes_the_line_that_wrapped_under_it() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Claim No.: {_BLANK}  Adjuster: {_BLANK}  Date of call:")
        paper.write("______________")
        paper.gap()
        paper.write("1. What do you remember of that day?")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Claim No.:", "text"),
        ("Adjuster:", "text"),
        ("Date of call:", "date"),
        ("What do you remember of that day?", "text"),
    ]


def test_label_that_breaks_at_the_end_of_a_row_is_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"Claim No.: {_BLANK}  Insurer: {_BLANK}_____  Date of the")
        paper.write(f"last call: {_BLANK}")
        paper.gap()
        paper.write("1. What do you remember of that day?")

    assert texts_of(draw) == ["Claim No.:", "Insurer:", "Date of the last call:", "What do you remember of that day?"]


def test_long_follow_up_stays_with_its_question() -> None:
    question = (
        "Were you demoted after you complained?",
        "If so, please tell us what happened and which",
        "reason your employer gave you for it at that time, in writing or by word of mouth.",
    )

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(f"1. {question[0]} {question[1]}", down=1.2)
        paper.write(question[2], x=LEFT + 12)
        paper.gap()
        paper.write("2. Who else was there?")

    assert texts_of(draw) == [" ".join(question), "Who else was there?"]


def test_note_that_says_what_is_chosen_asks_under_a_numbered_heading() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _write_part(paper, "3. VEHICLES", ("Make of your car:", "Who drove it?"))
        paper.write("4. INJURIES", bold=True)
        paper.write("Please check each part of your body that was hurt:")
        for part in ("Head", "Neck", "Knee"):
            paper.box(LEFT, paper.y + 2, 8, 8)
            paper.write(part, x=LEFT + 14)
        _write_part(paper, "5. WAGES", ("Employer:", "Days missed:"))

    drafts = drafts_of(draw)
    hurt = next(draft for draft in drafts if draft.text.startswith("Please check"))
    assert hurt.options == ("Head", "Neck", "Knee")
    assert hurt.section == "4. INJURIES"
    assert len(drafts) == 5


def _write_part(paper: Paper, heading: str, labels: Sequence[str]) -> None:
    paper.write(heading, bold=True)
    for label in labels:
        paper.write(f"{label} {_BLANK}")


def test_wide_shaded_head_over_empty_cells_is_a_field() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        edges, top = (LEFT, 200.0, 270.0, _RIGHT), paper.y
        for x0, x1 in pairwise(edges):
            paper.canvas.setFillGray(0.85)
            paper.canvas.rect(x0, 841.9 - top - 16, x1 - x0, 16, stroke=1, fill=1)
            paper.canvas.setFillGray(0)
            for row in range(3):
                paper.box(x0, top + 16 + 22 * row, x1 - x0, 22)
        for x, head in zip(edges, ("Name", "Age", "Address"), strict=False):
            paper.y = top + 3
            paper.write(head, x=x + 4, size=10, bold=True, down=0)
        paper.y = top + 100
        paper.write("Who shall have the house?")

    assert texts_of(draw) == ["Name", "Age", "Address", "Who shall have the house?"]


def test_label_in_capitals_over_lines_to_write_on_is_a_field_and_no_heading() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _write_part(paper, "CHARGES", ("Judge:", "Arresting agency:"))
        paper.gap()
        paper.write("HISTORY", bold=True)
        paper.write("PRIOR CONVICTIONS (DATE, COURT):")
        for _ in range(2):
            paper.write("_" * 70)
        paper.write("OFFICER: ____________________")

    assert [(draft.text, draft.section) for draft in drafts_of(draw)][2:] == [
        ("PRIOR CONVICTIONS (DATE, COURT):", "HISTORY"),
        ("OFFICER:", "HISTORY"),
    ]


def test_lawyer_named_under_the_line_to_sign_is_not_asked() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. State where you were on that day.")
        paper.write("2. State who was with you.")
        paper.gap(20)
        paper.write("Respectfully submitted,")
        paper.gap(10)
        paper.write("_" * 30, down=1.1)
        paper.write("Ann Example (004411), Attorney for Plaintiff")

    assert texts_of(draw) == ["State where you were on that day.", "State who was with you."]


def test_field_in_the_running_head_of_two_pages_is_asked_once() -> None:
    def draw(paper: Paper) -> None:
        for page in range(2):
            if page:
                paper.new_page()
            paper.y = 34
            paper.write("Name of the client: __________", size=10)
            paper.y = 100
            paper.write(f"{page + 1}. What happened on day {page + 1}?")

    assert texts_of(draw) == ["Name of the client:", "What happened on day 1?", "What happened on day 2?"]


def test_part_in_one_frame_is_read_down_the_page_wherever_short_rules_end() -> None:
    questions = [
        f"{number}. {'Who' if number % 2 else 'Please say in a few plain words who it was that'} came on day {number}?"
        for number in range(1, 11)
    ]

    def draw(paper: Paper) -> None:
        top = paper.y
        for y in (top, top + 400):
            paper.rule(LEFT, y, _RIGHT, y)
        for x in (LEFT, _RIGHT):
            paper.rule(x, top, x, top + 400)
        paper.rule(LEFT, top + 20, LEFT + 100, top + 20)
        paper.y = top + 26
        for question in questions:
            paper.write(question, x=LEFT + 4)
            paper.gap(10)

    assert [draft.number for draft in drafts_of(draw)] == [str(number) for number in range(1, 11)]


def test_rows_of_a_table_that_end_in_a_colon_are_labels_and_no_headings() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for row, label in enumerate(("Cause:", "Kind of case:", "Court:")):
            paper.box(LEFT, 120 + 18 * row, _RIGHT - LEFT, 18)
            paper.y = 123 + 18 * row
            paper.write(label, x=LEFT + 3, down=0)
        paper.y = 200
        paper.write("1. What shall we do for you?")

    assert texts_of(draw) == ["Cause:", "Kind of case:", "Court:", "What shall we do for you?"]


def test_title_of_an_empty_box_and_names_over_an_empty_row_are_labels() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.box(LEFT, 120, _RIGHT - LEFT, 60)
        paper.y = 123
        paper.write("Reason for the visit", x=LEFT + 4, bold=True)
        paper.box(LEFT, 200, _RIGHT - LEFT, 50)
        for x, name in ((LEFT + 4, "First names"), (220.0, "Surname"), (370.0, "Card no.")):
            paper.y = 204
            paper.write(name, x=x, size=9)
        paper.y = 270
        paper.write("1. What shall we do for you?")

    assert texts_of(draw) == [
        "Reason for the visit",
        "First names",
        "Surname",
        "Card no.",
        "What shall we do for you?",
    ]


def test_label_that_says_in_brackets_what_to_write_needs_no_line() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. What happened on that day?")
        paper.write("2. The number of persons whose names are to be changed is (specify):")

    assert texts_of(draw)[1] == "The number of persons whose names are to be changed is (specify):"


def test_list_of_boxes_goes_on_under_the_line_of_one_choice() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("The other party and I:")
        for choice in (
            "are married to each other",
            "are related to each other, namely",
            "live in one house",
            "have a child",
        ):
            paper.box(LEFT, paper.y + 2, 8, 8)
            paper.write(choice, x=LEFT + 14)
            if choice.endswith("namely"):
                paper.write("____________________ (how you are related)", x=LEFT + 14)

    first = drafts_of(draw)[0]
    assert first.text == "The other party and I:"
    assert first.options[-2:] == ("live in one house", "have a child")


def test_row_of_a_table_with_a_box_for_itself_is_a_question() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for row, ground in enumerate(("Cruelty", "Adultery", "Living apart")):
            top = 120 + 20 * row
            for x0, x1 in ((LEFT, 240.0), (240.0, 330.0), (330.0, _RIGHT)):
                paper.box(x0, top, x1 - x0, 20)
            paper.y = top + 4
            paper.write(ground, x=LEFT + 4, down=0)
            paper.box(246, top + 6, 8, 8)
            paper.write("Yes", x=260)
        paper.y = 200
        paper.write("1. What shall we do for you?")

    assert texts_of(draw)[:3] == ["Cruelty", "Adultery", "Living apart"]
