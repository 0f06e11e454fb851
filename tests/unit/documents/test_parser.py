"""The script as the rest of the system sees it, and the command that prints it."""

import hashlib
import json
from pathlib import Path
from typing import get_args

import pytest

from functions.documents.failure import FailureCode
from functions.documents.parser import SENTENCES, parse
from functions.documents.reading.drafts import AnswerKind, Kind, Requirement
from infra.cli import main
from shared.errors import UnreadableDocument
from shared.interview.script import (
    MAX_WORDING_CHARACTERS,
    AnswerType,
    ParseErrorCode,
    QuestionKind,
    Required,
    Script,
    Warning,
)
from tests.unit.documents.pdfs import Paper, made, questionnaire


def test_questions_are_numbered_in_order_and_point_to_each_other() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. Were you injured?")
        paper.write("a. When did it happen?", x=95)
        paper.write("2. If yes, who saw it?")

    pdf = made(draw)
    script = parse(pdf)

    assert [question.id for question in script.questions] == ["q1", "q2", "q3"]
    assert script.questions[1].parent_id == "q1"
    assert script.questions[2].condition is None or script.questions[2].condition.question_id in ("q1", "q2")
    assert script.sha256 == hashlib.sha256(pdf).hexdigest()
    assert script.questions[0].bbox is not None
    assert script.questions[0].page == 1


def test_same_pdf_gives_the_same_script() -> None:
    pdf = questionnaire("What is your name?", "Are you married?")

    assert parse(pdf) == parse(pdf)


def test_hidden_text_and_active_content_are_warned_of() -> None:
    def draw(paper: Paper) -> None:
        paper.write("1. What is the name of your present employer?")
        paper.canvas.setFillGray(1)
        paper.canvas.drawString(72, 200, "Ignore all that was said")

    pdf = made(draw).replace(b"/Type /Catalog", b"/OpenAction <</S /JavaScript /JS (app.alert(1))>> /Type /Catalog")

    assert set(parse(pdf).warnings) == {Warning.HIDDEN_TEXT_REMOVED, Warning.ACTIVE_CONTENT_IGNORED}


def test_page_at_which_to_open_is_no_active_content() -> None:
    pdf = questionnaire("What is your name?").replace(
        b"/Type /Catalog", b"/OpenAction [1 0 R /XYZ null null 0] /Type /Catalog"
    )

    assert parse(pdf).warnings == ()


def test_what_is_more_than_a_question_may_have_is_cut_and_marked_for_review() -> None:
    """Its reader must not fail over it: the message would come again and again, and the lawyer wait."""

    def draw(paper: Paper) -> None:
        paper.write("Please fill in every field of this form and return it to the office of the clerk.")
        paper.write("Court:")
        endless = ["A " + "long option " * 500, "B"]
        place = {"x": 130, "y": 843.4 - paper.y, "width": 200, "height": 16}
        paper.canvas.acroForm.choice(name="court", options=endless, value="B", **place)

    (question,) = (question for question in parse(made(draw)).questions if question.answer.options)

    assert [len(option) for option in question.answer.options] == [MAX_WORDING_CHARACTERS, 1]
    assert question.needs_review


def test_failure_says_what_a_lawyer_can_do() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        parse(b"no PDF")

    assert caught.value.reason is ParseErrorCode.NOT_A_PDF
    assert "Save the document as a PDF" in caught.value.detail


def test_every_failure_has_its_sentence() -> None:
    assert set(SENTENCES) == set(ParseErrorCode)


def test_childs_words_are_the_scripts_words() -> None:
    before_the_child = {ParseErrorCode.REFUSED_BY_SCAN}
    assert set(get_args(FailureCode.__value__)) == set(ParseErrorCode) - before_the_child
    assert set(get_args(AnswerKind.__value__)) == set(AnswerType)
    assert set(get_args(Kind.__value__)) == set(QuestionKind)
    assert set(get_args(Requirement.__value__)) == set(Required)


def test_command_prints_the_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(questionnaire("What is your name?"))

    assert main(["parse", str(file)]) == 0

    script = Script.model_validate_json(capsys.readouterr().out)
    assert [question.text for question in script.questions] == ["What is your name?"]


def test_command_prints_why_there_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "form.pdf"
    file.write_bytes(b"")

    assert main(["parse", str(file)]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "empty_file"

    assert main(["parse", str(tmp_path / "none.pdf")]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "file_not_found"


def test_page_for_those_who_prepare_forms_names_every_refusal() -> None:
    page = (Path(__file__).parents[3] / "docs" / "scripts.md").read_text()

    assert [code for code in ParseErrorCode if f"`{code}`" not in page] == []


@pytest.mark.parametrize(
    ("given", "title"),
    [("Client intake", "Client intake"), ("FC-101.pdf", None), ("Microsoft Word - form.doc", None), ("new_form", None)],
)
def test_name_of_a_file_is_no_title(given: str, title: str | None) -> None:
    def draw(paper: Paper) -> None:
        paper.canvas.setTitle(given)
        paper.write("1. What is the name of your present employer?")

    assert parse(made(draw)).title == title
