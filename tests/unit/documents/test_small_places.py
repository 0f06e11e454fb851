"""Places for single digits or an area code, and the codes that questionnaires print beside their boxes."""

import pytest

from tests.unit.documents.pdfs import FILLING, LEFT, Paper
from tests.unit.documents.reading import drafts_of, texts_of


@pytest.mark.parametrize("code", ["(____)", "( ___ )", "(    )"])
def test_area_code_in_brackets_is_part_of_the_place_for_the_number(code: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        end = paper.write(f"Daytime phone: {code} ______________", down=0)
        paper.write("Best time to call: ______________", x=end + 12)

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("Daytime phone:", "text"),
        ("Best time to call:", "text"),
    ]


def test_bracket_to_tick_before_a_line_stays_a_choice() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("Who told you?  (  ) Police  (  ) Court  (  ) ______________")
        paper.write("Name of the officer: ______________")

    assert drafts_of(draw)[0].options[:2] == ("Police", "Court")


@pytest.mark.parametrize("digits", ["__ __", "_ _ _", "[ ][ ]"])
def test_places_for_single_digits_are_one_place_of_the_question_over_them(digits: str) -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        paper.write("4. How many members are there in your household?")
        paper.write(f"{digits} persons", x=LEFT + 12)
        paper.write("5. Where do you live?")

    assert [(draft.text, draft.answer) for draft in drafts_of(draw)] == [
        ("How many members are there in your household?", "number"),
        ("Where do you live?", "text"),
    ]


def test_places_for_digits_behind_words_that_ask_nothing_do_no_harm() -> None:
    def draw(paper: Paper) -> None:
        paper.write("How old were you then?")
        paper.write("AGE IN COMPLETED YEARS", down=0)
        paper.write("[ ][ ]", x=LEFT + 170)
        paper.write("Where did you live?")

    assert texts_of(draw) == ["How old were you then?", "AGE IN COMPLETED YEARS", "Where did you live?"]


def _with_codes(paper: Paper, question: str, *choices: str) -> None:
    paper.write(question)
    for code, choice in enumerate(choices, start=1):
        paper.write(str(code), x=LEFT + 14, size=6, down=0)
        paper.box(LEFT + 20, paper.y + 2, 8, 8)
        paper.write(choice, x=LEFT + 32, size=10)
    paper.gap(6)


def test_raised_code_before_a_box_is_no_word() -> None:
    def draw(paper: Paper) -> None:
        paper.write(FILLING)
        _with_codes(paper, "1. Is that right?", "Yes", "No → If No, go to #3 on page 4")
        _with_codes(paper, "2. How often did you visit?", "None", "1 time", "2", "3", "4 or more times")
        _with_codes(paper, "3. What is your race? Mark one or more.", "White", "Black", "Asian")

    drafts = drafts_of(draw)

    assert [(draft.text, draft.answer, len(draft.options)) for draft in drafts] == [
        ("Is that right?", "yes_no", 2),
        ("How often did you visit?", "choice", 5),
        ("What is your race?", "multiple_choice", 3),
    ]
    assert drafts[1].options[2:4] == ("2", "3")
    assert drafts[1].condition == (drafts[0].block, "yes")
