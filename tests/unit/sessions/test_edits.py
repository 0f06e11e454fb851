"""A lawyer's edit of a script: wording, order, split, merge, add, remove; and every edit that would lose a question."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.sessions.edits import ScriptEdit
from shared.errors import InvalidScript
from shared.interview.script import (
    MAX_OPTIONS,
    MAX_QUESTIONS,
    MAX_WORDING_CHARACTERS,
    AnswerType,
    Box,
    Condition,
    ExpectedAnswer,
    Origin,
    Question,
    QuestionId,
    Required,
    Suggested,
)

NAME = Question(
    id=QuestionId("q1"),
    number="1",
    text="What is your full name?",
    page=1,
    bbox=Box(x0=50, top=100, x1=300, bottom=112),
    confidence=0.9,
)
CAR = Question(
    id=QuestionId("q2"),
    number="2",
    text="Do you own a car? If so, what make is it?",
    page=1,
    bbox=Box(x0=60, top=120, x1=400, bottom=140),
    confidence=0.6,
    needs_review=True,
)
ADDRESS = Question(id=QuestionId("q3"), text="Where do you live?", page=2, bbox=Box(x0=50, top=50, x1=200, bottom=62))
KNOWN: Mapping[QuestionId, Question] = {question.id: question for question in (NAME, CAR, ADDRESS)}


def edited(*questions: dict[str, Any], known: Mapping[QuestionId, Question] = KNOWN) -> tuple[Question, ...]:
    return ScriptEdit.model_validate({"questions": questions}).applied_to(known)


def sent(question: Question, **changes: Any) -> dict[str, Any]:
    return {**question.model_dump(mode="json"), **changes}


def test_script_sent_back_as_it_was_read_is_the_same() -> None:
    assert edited(sent(NAME), sent(CAR), sent(ADDRESS)) == (NAME, CAR, ADDRESS)


def test_what_a_model_suggested_is_marked_until_the_lawyer_changes_it() -> None:
    stood = CAR.model_copy(update={"section": "Property", "suggested": (Suggested.SECTION, Suggested.ANSWER_TYPE)})
    known = {**KNOWN, stood.id: stood}

    (as_it_was,) = edited(sent(stood, needs_review=False), known=known)
    (changed,) = edited(sent(stood, section="Vehicles"), known=known)
    (forged,) = edited(sent(NAME, suggested=["section"]), known=known)

    assert as_it_was.suggested == stood.suggested
    assert changed.suggested == (Suggested.ANSWER_TYPE,)
    assert forged.suggested == ()


def test_order_and_what_is_left_out_are_the_lawyers() -> None:
    assert edited(sent(ADDRESS), sent(NAME)) == (ADDRESS, NAME)


def test_other_wording_is_the_lawyers_and_keeps_its_place_on_the_page() -> None:
    (question,) = edited(sent(CAR, text="Do you own a car?"))

    assert (question.id, question.text, question.origin) == ("q2", "Do you own a car?", Origin.LAWYER)
    assert (question.page, question.bbox, question.confidence) == (CAR.page, CAR.bbox, CAR.confidence)


def test_other_spacing_is_still_the_pdfs_wording() -> None:
    (question,) = edited(sent(CAR, text="Do you own a car?\nIf so, what make is it?"))

    assert question.origin is Origin.PDF


def test_type_options_section_required_and_help_are_edited_without_taking_the_wording_from_the_pdf() -> None:
    (question,) = edited(
        sent(
            CAR,
            answer={"type": "choice", "options": ["Yes", "No", "I share one"]},
            section="Property",
            required="true",
            help_text="A car in your own name.",
            needs_review=False,
        )
    )

    assert question.answer.options == ("Yes", "No", "I share one")
    assert (question.section, question.required, question.needs_review) == ("Property", Required.TRUE, False)
    assert question.help_text == "A car in your own name."
    assert question.origin is Origin.PDF


def test_split_question_keeps_the_pdfs_words_and_place() -> None:
    first, second = edited(
        sent(CAR, text="Do you own a car?", made_from=["q2"]),
        {"text": "If so, what make is it?", "made_from": ["q2"], "parent_id": "q2"},
    )

    assert (first.id, second.id) == ("q2", "q4")
    assert first.origin is second.origin is Origin.PDF
    assert (second.page, second.bbox, second.confidence) == (1, CAR.bbox, 0.6)


def test_merged_question_has_the_box_around_both() -> None:
    text = f"{NAME.text} {CAR.text}"

    (question,) = edited(sent(NAME, text=text, made_from=["q1", "q2"]))

    assert question.origin is Origin.PDF
    assert question.bbox == Box(x0=50, top=100, x1=400, bottom=140)
    assert question.confidence == 0.6


def test_box_of_a_merge_over_two_pages_is_that_on_the_first() -> None:
    (question,) = edited(sent(CAR, text="Which car, and where?", made_from=["q2", "q3"]))

    assert (question.page, question.bbox, question.origin) == (1, CAR.bbox, Origin.LAWYER)


def test_words_that_stand_in_none_of_the_sources_are_the_lawyers() -> None:
    (question,) = edited({"text": "What make is your car?", "made_from": ["q2"]})

    assert question.origin is Origin.LAWYER


def test_what_the_lawyer_once_worded_stays_theirs_when_split() -> None:
    known = {**KNOWN, CAR.id: CAR.model_copy(update={"origin": Origin.LAWYER})}

    (question,) = edited({"text": "Do you own a car?", "made_from": ["q2"]}, known=known)

    assert question.origin is Origin.LAWYER


def test_new_question_is_the_lawyers_and_stands_on_no_page() -> None:
    _, question = edited(
        sent(NAME),
        {"text": "When were you born?", "answer": {"type": "date"}, "page": 7, "confidence": 0.1, "origin": "pdf"},
    )

    assert (question.id, question.origin, question.page, question.bbox) == ("q4", Origin.LAWYER, None, None)
    assert question.confidence == 1


def test_where_it_stands_and_who_worded_it_cannot_be_edited() -> None:
    forged = sent(NAME, page=9, bbox={"x0": float("nan"), "top": 0, "x1": 0, "bottom": 0}, confidence=0, origin="room")

    assert edited(forged) == (NAME,)


def test_id_of_a_removed_question_is_not_given_again() -> None:
    """q3 was removed in an earlier revision: it is known, and a new question becomes q4."""
    assert [question.id for question in edited(sent(NAME), {"text": "New?"}, {"text": "Newer?"})] == ["q1", "q4", "q5"]


def test_removed_question_can_be_put_back_under_its_id() -> None:
    assert edited(sent(ADDRESS))[0] == ADDRESS


@pytest.mark.parametrize(
    ("questions", "says"),
    [
        ([sent(NAME), sent(NAME)], "id q1"),
        ([sent(NAME, id="q77")], "q77"),
        ([{"text": "New?", "made_from": ["q77"]}], "q77"),
        *(([sent(NAME, text=text)], "no wording") for text in (" \n ", "____?", "\u200b\u2060", "…")),
        ([sent(NAME, parent_id="q2"), sent(CAR)], "does not stand before it"),
        ([sent(NAME, parent_id="q1")], "does not stand before it"),
        ([sent(CAR, condition={"question_id": "q1", "equals": "yes"})], "does not stand before it"),
        ([sent(NAME, answer={"type": "choice", "options": []})], "fewer than two options"),
        ([sent(NAME, answer={"type": "multiple_choice", "options": ["One"]})], "fewer than two options"),
        ([sent(NAME, answer={"type": "choice", "options": ["One", "one "]})], "stands there twice"),
        ([sent(NAME, answer={"type": "choice", "options": ["One", " "]})], "empty"),
        (
            [
                sent(NAME, answer={"type": "yes_no"}),
                sent(CAR, condition={"question_id": "q1", "equals": "perhaps"}),
            ],
            'wait for "yes" or "no"',
        ),
        (
            [
                sent(NAME, answer={"type": "choice", "options": ["Red", "Blue"]}),
                sent(CAR, condition={"question_id": "q1", "equals": "Green"}),
            ],
            "not an option of q1",
        ),
        (
            [
                sent(NAME, answer={"type": "date"}),
                sent(CAR, condition={"question_id": "q1", "equals": "last March"}),
            ],
            "must wait for a date",
        ),
        *(
            (
                [sent(NAME, answer={"type": "number"}), sent(CAR, condition={"question_id": "q1", "equals": equals})],
                "must wait for a number",
            )
            for equals in ("nan", "Infinity", "1e999", "9" * 400, "some")
        ),
        *(
            (
                [sent(NAME, answer={"type": kind}), sent(CAR, condition={"question_id": "q1", "equals": " \x00"})],
                "does not say which answer",
            )
            for kind in ("text", "number", "date", "yes_no", "signature")
        ),
    ],
)
def test_edit_that_would_lose_a_question_is_refused_and_names_it(questions: list[dict[str, Any]], says: str) -> None:
    with pytest.raises(InvalidScript) as refused:
        edited(*questions)

    assert says in refused.value.detail
    assert not any(word in refused.value.detail for word in ("full name", "car", "Green", "perhaps"))


def test_what_the_parser_got_wrong_does_not_keep_the_lawyer_from_saving_the_rest() -> None:
    odd = NAME.model_copy(update={"answer": ExpectedAnswer(type=AnswerType.CHOICE, options=("One",))})

    result = edited(sent(odd), sent(ADDRESS, text="Where?"), known={**KNOWN, odd.id: odd})

    assert [question.text for question in result] == [odd.text, "Where?"]


@pytest.mark.parametrize(
    "answer",
    [
        {"type": "choice", "options": ["Leasehold", "Freehold"]},
        {"type": "multiple_choice", "options": ["Leasehold", "Freehold"]},
        {"type": "date"},
        {"type": "yes_no"},
    ],
)
def test_other_options_of_a_question_are_checked_against_what_hangs_on_it(answer: dict[str, Any]) -> None:
    """Renaming an option would leave the question behind it out of every interview, without a word."""
    lead = NAME.model_copy(
        update={"answer": ExpectedAnswer(type=AnswerType.CHOICE, options=("Lease", "Own"))},
    )
    hangs = CAR.model_copy(update={"condition": Condition(question_id=lead.id, equals="Lease")})
    known = {**KNOWN, lead.id: lead, hangs.id: hangs}

    with pytest.raises(InvalidScript, match="q2"):
        edited(sent(lead, answer=answer), sent(hangs), known=known)
    assert edited(sent(lead, text="How do you hold it?"), sent(hangs), known=known)


@pytest.mark.parametrize("equals", ["2024", "2024-03", "2024-03-31"])
def test_condition_on_a_date_is_written_as_its_value_is(equals: str) -> None:
    conditional = sent(CAR, condition={"question_id": "q1", "equals": equals})

    assert edited(sent(NAME, answer={"type": "date"}), conditional)[1].condition


@pytest.mark.parametrize(
    ("kind", "equals"),
    [("yes_no", "yes"), ("yes_no", " No "), *(("number", it) for it in ("3", "-1", "1,500", "2.5")), ("text", "Rome")],
)
def test_condition_that_an_answer_can_meet_is_taken(kind: str, equals: str) -> None:
    conditional = sent(CAR, condition={"question_id": "q1", "equals": equals})

    assert edited(sent(NAME, answer={"type": kind}), conditional)[1].condition


@pytest.mark.parametrize(
    "question",
    [
        {},
        {"text": ""},
        {"text": None},
        {"text": 7},
        {"text": "x" * (MAX_WORDING_CHARACTERS + 1)},
        {"text": "x", "id": "12"},
        {"text": "x", "id": "q"},
        {"text": "x", "id": "q1234567"},
        {"text": "x", "answer": {"type": "essay"}},
        {"text": "x", "answer": {"type": "choice", "options": ["o"] * (MAX_OPTIONS + 1)}},
        {"text": "x", "guidance": ["g"] * 101},
        {"text": "x", "number": "1" * 41},
        {"text": "x", "required": "perhaps"},
        {"text": "x", "wording": "y"},
        {"text": "x", "condition": {"question_id": "q1"}},
        {"text": "x", "section": "s" * (MAX_WORDING_CHARACTERS + 1)},
    ],
)
def test_question_of_a_wrong_form_is_refused(question: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ScriptEdit.model_validate({"questions": [question]})


@pytest.mark.parametrize("count", [0, MAX_QUESTIONS + 1])
def test_script_has_a_question_and_no_more_than_can_be_asked(count: int) -> None:
    with pytest.raises(ValidationError):
        ScriptEdit.model_validate({"questions": [{"text": "Who?"}] * count})


@given(
    st.permutations([NAME, CAR, ADDRESS]),
    st.integers(0, 3),
    st.lists(st.text(min_size=1, max_size=20).filter(lambda text: any(map(str.isalnum, text))), max_size=4),
)
def test_every_question_that_is_sent_is_there_in_order_under_an_id_of_its_own(
    order: list[Question], kept: int, added: list[str]
) -> None:
    questions = [sent(question) for question in order[:kept]] + [{"text": text} for text in added]
    if not questions:
        return

    result = edited(*questions)

    assert [question.text for question in result] == [str(q["text"]).replace("\x00", "") for q in questions]
    assert len({question.id for question in result}) == len(questions)
    assert not {question.id for question in result[kept:]} & set(KNOWN)
