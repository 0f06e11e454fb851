"""Forms of word processors print a text where an answer goes: it is a place to write."""

import pytest

from tests.unit.documents.pdfs import LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


@pytest.mark.parametrize(
    "prompt",
    [
        "Click here to enter text.",
        "Click or tap here to enter text.",
        "Choose an item.",
        "Type here your own words (F1 for more information)",
        "Haga clic o pulse aquí para escribir texto.",
        "Cliquez ou appuyez ici pour entrer du texte.",
        "Klicken oder tippen Sie hier, um Text einzugeben.",
    ],
)
def test_text_that_stands_where_an_answer_goes_is_a_blank(prompt: str) -> None:
    def draw(paper: Paper) -> None:
        for label in ("Requested by", "Place of the meeting"):
            top = paper.y
            paper.write(label)
            paper.y = top
            paper.write(prompt, x=LEFT + 150)

    assert texts_of(draw) == ["Requested by", "Place of the meeting"]


def test_text_that_takes_two_lines_and_asks_for_a_date_is_one_blank_for_a_date() -> None:
    def draw(paper: Paper) -> None:
        for label in ("To be done on", "To be paid on"):
            top = paper.y
            paper.write(label)
            paper.y = top
            paper.write("Click here to enter a", x=LEFT + 150, down=1.2)
            paper.write("date.", x=LEFT + 150)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("To be done on", "date"),
        ("To be paid on", "date"),
    ]


def test_label_that_takes_two_lines_beside_its_blank_is_one_label() -> None:
    def draw(paper: Paper) -> None:
        for first, second in (("Building/", "Room:"), ("Class Start", "Time:")):
            top, right = paper.y, LEFT + 140
            for part in (first, second):
                paper.write(part, x=right - float(paper.canvas.stringWidth(part, "Helvetica", 11)), down=1.1)
            after, paper.y = paper.y, top
            paper.write("Click here to enter text.", x=LEFT + 150)
            paper.y = after + 8

    assert texts_of(draw) == ["Building/ Room:", "Class Start Time:"]


def test_words_of_a_sentence_are_no_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Nothing that you write here creates a claim. Type here means the box below.")
        paper.write("Name: ______________________________")

    assert texts_of(draw) == ["Name:"]


def test_rule_over_a_footnote_is_no_place_to_write() -> None:
    def draw(paper: Paper) -> None:
        paper.write("Name: ______________________________")
        paper.y = 700
        paper.rule(LEFT, paper.y, LEFT + 140, paper.y)
        paper.gap(3)
        paper.write("1 Move along the fields by the key", size=8)

    assert texts_of(draw) == ["Name:"]
