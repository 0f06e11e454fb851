"""Forms that are hard to read: read whole, or marked for review, and never worded wrongly."""

from collections.abc import Sequence

import pytest

from functions.documents.reading.drafts import LOW_CONFIDENCE
from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


@pytest.mark.parametrize(
    "sentence",
    [
        "I make $________ per week and pay $________ per month for rent.",
        "My landlord gave me notice on ____________ to leave by ____________.",
        "I, ______________, of ______________, state that I married ______________ on ______________.",
    ],
)
def test_sentence_around_several_blanks_is_whole_and_to_be_reviewed(sentence: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write(sentence)

    (draft,) = drafts_of(draw)

    assert _words(draft.text) == _words(sentence.replace("$", ""))
    assert draft.confidence < LOW_CONFIDENCE


def test_labels_beside_one_another_are_no_sentence() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Name ______________ Telephone ______________ Relationship ______________")

    assert texts_of(draw) == ["Name", "Telephone", "Relationship"]


def test_rows_of_a_table_with_labels_on_two_sides_are_to_be_reviewed() -> None:
    rows = [("Asset", "Owner", "Value"), ("Home", "", ""), ("Car", "", ""), ("Bank account", "", "")]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _table(paper, rows)

    assert [(draft.text, draft.confidence < LOW_CONFIDENCE) for draft in drafts_of(draw)] == [
        ("Home", True),
        ("Car", True),
        ("Bank account", True),
    ]


def test_rows_with_one_place_to_write_need_no_review() -> None:
    rows = [("Item", "Amount"), ("Rent", ""), ("Food", ""), ("Insurance", "")]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _table(paper, rows)

    assert all(draft.confidence >= LOW_CONFIDENCE for draft in drafts_of(draw))


def test_bulleted_question_goes_on_under_its_words_where_its_line_is_full() -> None:
    asked = (
        "Were there any meetings about the crash on the next day? Who of the managers was there?",
        "What was said?",
    )

    def draw(paper: Paper) -> None:
        for lines in (("When did you first learn of the crash, and from whom?",), asked, ("May I call you again?",)):
            paper.write("•", down=0)
            for line in lines:
                paper.write(line, x=LEFT + 18)

    assert texts_of(draw) == [
        "When did you first learn of the crash, and from whom?",
        " ".join(asked),
        "May I call you again?",
    ]


def test_spanish_question_begins_anew_though_a_word_stands_behind_the_one_before() -> None:
    asked = (
        "¿Cada vez que entras a una página de internet aceptas las condiciones que te ponen?",
        "¿Has infectado por equivocación tus aparatos con algo malo? revisar",
        "¿Sabes que las redes sociales pueden usarse para convencer a quienes las usan?",
        "¿Quién más las usa?",
    )

    def draw(paper: Paper) -> None:
        for line in asked:
            paper.write(line, down=1.2)

    texts = texts_of(draw)

    assert (texts[0], *texts[-2:]) == (asked[0], *asked[2:])


def test_bullets_of_three_levels_are_no_part_of_the_questions() -> None:
    items = [("•", "What happened?"), ("o", "Where were you?"), ("–", "Who was there?"), ("o", "What hurts?")]

    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        for bullet, text in items:
            x = LEFT + 28 * "•o–".index(bullet)
            top = paper.y
            paper.write(bullet, x=x)
            paper.y = top
            paper.write(text, x=x + 18)

    assert texts_of(draw) == [text for _, text in items]


def test_choice_broken_over_the_end_of_a_row_is_whole() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("1. What kind of claim do you have?")
        paper.write("[ ] Unpaid wages [ ] Discrimination [ ] Wrongful", down=1.2)
        paper.write("termination [ ] Harassment at work [ ] Other")

    (draft,) = drafts_of(draw)

    assert draft.options == ("Unpaid wages", "Discrimination", "Wrongful termination", "Harassment at work", "Other")


def test_choices_go_on_overleaf() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.y = 720
        paper.write("1. Which of these do you own?")
        paper.write("[ ] A house")
        paper.new_page()
        paper.write("[ ] A boat")
        paper.write("[ ] None of these")
        paper.write("2. What is your name?")

    assert [(draft.text, draft.options) for draft in drafts_of(draw)] == [
        ("Which of these do you own?", ("A house", "A boat", "None of these")),
        ("What is your name?", ()),
    ]


def _table(paper: Paper, rows: Sequence[Sequence[str]]) -> None:
    for row in rows:
        top = paper.y
        for column, text in enumerate(row):
            paper.box(LEFT + 120 * column, top, 120, 24)
            paper.y = top + 5
            paper.write(text, x=LEFT + 120 * column + 4, size=10)
        paper.y = top + 24


def _words(text: str) -> list[str]:
    return text.replace("_", "").replace(" ,", ",").replace(" .", ".").split()
