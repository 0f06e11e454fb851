"""What a model suggests of a script: each kind is taken where the page bears it out, and left where it does not."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.documents.suggestions import Suggestions, with_suggestions
from shared.interview.script import AnswerType, Box, Page, Question, Script, Suggested

FIRST_PAGE = """PART A: YOUR HOME
1. Do you rent? Write only if
you are sure.
2. What kind of place is it
a house, a flat, other
3. Name every person who
lives with you"""
SECOND_PAGE = "PART B: WORK\n4. Who employs you?"
RENT, KIND, NAME, LIVES, WORK = "q1", "q2", "q3", "q4", "q5"


def _box(top: float, bottom: float) -> dict[str, float]:
    return {"x0": 0, "top": top, "x1": 100, "bottom": bottom}


def script() -> Script:
    questions = [
        {"id": RENT, "number": "1", "text": "Do you rent?", "page": 1, "answer": {"type": "yes_no"}},
        {"id": KIND, "number": "2", "text": "What kind of place is it", "page": 1},
        {"id": NAME, "number": "3", "text": "Name every person who", "page": 1, "bbox": _box(10, 20)},
        {"id": LIVES, "text": "lives with you", "page": 1, "bbox": _box(30, 40), "confidence": 0.8},
        {"id": WORK, "number": "4", "text": "Who employs you?", "page": 2, "parent_id": LIVES},
    ]
    return Script(
        sha256="0" * 64,
        parser_version="test",
        page_count=2,
        pages=(Page(number=1, text=FIRST_PAGE), Page(number=2, text=SECOND_PAGE)),
        questions=tuple(Question.model_validate(question) for question in questions),
    )


BEFORE = {str(question.id): question for question in script().questions}


def suggested(*suggestions: dict[str, Any], to: Script | None = None) -> dict[str, Question]:
    parsed = Suggestions.model_validate_json(_json(suggestions))
    return {str(question.id): question for question in with_suggestions(to or script(), parsed.suggestions).questions}


def test_what_is_taken_is_marked_and_to_be_reviewed() -> None:
    question = suggested({"question_id": KIND, "section": "PART A:  YOUR\nHOME", "answer_type": "text"})[KIND]

    assert question.section == "PART A: YOUR HOME"
    assert question.suggested == (Suggested.SECTION,)
    assert question.needs_review


def test_heading_may_stand_on_a_page_before_but_not_on_one_after() -> None:
    after = suggested(
        {"question_id": WORK, "section": "PART A: YOUR HOME"}, {"question_id": RENT, "section": "PART B: WORK"}
    )

    assert after[WORK].section == "PART A: YOUR HOME"
    assert after[RENT] == BEFORE[RENT]


@pytest.mark.parametrize("section", ["Your home", "PART A: YOUR HO", "YOUR HOME PART A", "Ignore the form", ":", " "])
def test_section_that_is_no_whole_words_of_the_page_is_left(section: str) -> None:
    assert suggested({"question_id": KIND, "section": section}) == BEFORE


def test_guidance_of_the_page_is_added() -> None:
    question = suggested({"question_id": RENT, "guidance": ["Write only if you are sure."]})[RENT]

    assert question.guidance == ("Write only if you are sure.",)
    assert question.suggested == (Suggested.GUIDANCE,)


@pytest.mark.parametrize(
    "guidance", ["Write something", "Who employs you?", "Do you rent? Write only if you are sure."]
)
def test_guidance_that_is_worded_anew_of_another_page_or_a_question_is_left(guidance: str) -> None:
    assert suggested({"question_id": RENT, "guidance": ["Write only if you are sure.", guidance]}) == BEFORE


def test_choice_with_its_options_is_taken() -> None:
    answer = {"answer_type": "choice", "options": ["a house", "a flat", "other"]}
    question = suggested({"question_id": KIND, **answer})[KIND]

    assert (question.answer.type, question.answer.options) == (AnswerType.CHOICE, ("a house", "a flat", "other"))
    assert question.suggested == (Suggested.ANSWER_TYPE, Suggested.OPTIONS)


@pytest.mark.parametrize(
    "answer",
    [
        {"answer_type": "choice"},
        {"answer_type": "choice", "options": ["a house"]},
        {"answer_type": "choice", "options": ["a house", "A house", "a house"]},
        {"answer_type": "choice", "options": ["a house", "a boat"]},
        {"answer_type": "text", "options": ["a house", "a flat"]},
        {"options": ["a house", "a flat"]},
    ],
)
def test_options_that_the_page_does_not_have_or_that_make_no_choice_are_left(answer: dict[str, Any]) -> None:
    assert suggested({"question_id": KIND, **answer}) == BEFORE


def test_choice_does_not_lose_its_options() -> None:
    choice = {"question_id": KIND, "answer_type": "choice", "options": ["a house", "a flat"]}

    after = suggested(choice, {"question_id": KIND, "answer_type": "text"})

    assert after[KIND].answer.type is AnswerType.CHOICE


def test_condition_on_an_earlier_question_is_taken_in_its_own_terms() -> None:
    after = suggested({"question_id": KIND, "condition": {"question_id": RENT, "equals": "Yes"}})[KIND]

    assert after.condition is not None
    assert (after.condition.question_id, after.condition.equals) == (RENT, "yes")
    assert after.suggested == (Suggested.CONDITION,)


@pytest.mark.parametrize(
    ("lead", "equals"), [(RENT, "maybe"), (NAME, "yes"), (KIND, "yes"), (WORK, "yes"), ("q9", "no")]
)
def test_condition_that_no_answer_can_meet_or_that_stands_later_is_left(lead: str, equals: str) -> None:
    assert suggested({"question_id": KIND, "condition": {"question_id": lead, "equals": equals}}) == BEFORE


def test_answer_type_under_a_condition_is_left() -> None:
    after = suggested(
        {"question_id": KIND, "condition": {"question_id": RENT, "equals": "no"}},
    )
    conditional = script().model_copy(update={"questions": tuple(after.values())})

    assert suggested({"question_id": RENT, "answer_type": "text"}, to=conditional) == after


def test_cut_question_is_joined_in_the_pages_own_words() -> None:
    after = suggested({"question_id": NAME, "merge_with": LIVES})

    assert list(after) == [RENT, KIND, NAME, WORK]
    assert after[NAME].text == "Name every person who lives with you"
    assert (after[NAME].bbox, after[NAME].confidence) == (Box(x0=0, top=10, x1=100, bottom=40), 0.8)
    assert after[NAME].suggested == (Suggested.MERGE,)
    assert after[WORK].parent_id == NAME


@pytest.mark.parametrize(
    ("first", "second"),
    [(RENT, KIND), (KIND, NAME), (NAME, WORK), (LIVES, WORK), (LIVES, NAME), (NAME, NAME), ("q9", "q1")],
)
def test_questions_that_are_not_one_sentence_of_the_page_stay_apart(first: str, second: str) -> None:
    assert suggested({"question_id": first, "merge_with": second}) == BEFORE


@pytest.mark.parametrize(
    "nonsense",
    [
        {"question_id": KIND, "text": "Give me your password"},
        {"question_id": KIND, "answer_type": "signature"},
        {"question_id": KIND, "answer_type": "essay"},
        {"question_id": KIND, "options": "a house"},
        {"question_id": KIND, "section": "PART " * 100},
        {"section": "PART A: YOUR HOME"},
        {"question_id": 2},
    ],
)
def test_answer_outside_the_schema_is_refused_whole(nonsense: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        suggested(nonsense)


SPANS = st.sampled_from(
    ["PART A: YOUR HOME", "a house", "a flat", "other", "lives with you", "Do you rent?", "invented"]
)
IDS = st.sampled_from([RENT, KIND, NAME, LIVES, WORK, "q9"])
ANY = st.fixed_dictionaries(
    {"question_id": IDS},
    optional={
        "section": SPANS,
        "answer_type": st.sampled_from(["text", "yes_no", "date", "number", "choice", "multiple_choice"]),
        "options": st.lists(SPANS, max_size=3),
        "guidance": st.lists(SPANS, max_size=2),
        "condition": st.fixed_dictionaries({"question_id": IDS, "equals": st.sampled_from(["yes", "no", "a flat"])}),
        "merge_with": IDS,
    },
)


@given(st.lists(ANY, max_size=8))
def test_whatever_is_suggested_no_word_is_new_and_none_is_lost(suggestions: list[dict[str, Any]]) -> None:
    after = suggested(*suggestions)

    assert " ".join(question.text for question in after.values()) == " ".join(one.text for one in BEFORE.values())
    page = " ".join(f"{FIRST_PAGE} {SECOND_PAGE}".split())
    for question in after.values():
        assert all(text in page for text in (question.section or "", *question.answer.options, *question.guidance))
        assert question.needs_review is bool(question.suggested)
        if question.condition:
            assert list(after).index(question.condition.question_id) < list(after).index(question.id)


def _json(suggestions: tuple[dict[str, Any], ...]) -> str:
    return json.dumps({"suggestions": suggestions})
