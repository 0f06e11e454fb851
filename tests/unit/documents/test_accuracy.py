"""The count of what a reading got right can itself be trusted."""

import json
from pathlib import Path

import pytest

from tests.accuracy.__main__ import main
from tests.accuracy.labels import Label, LabelledFile, matched, part_of
from tests.accuracy.tally import tally
from tests.unit.documents.forms.made import ALL_LAYOUTS
from tests.unit.documents.pdfs import Paper, questionnaire
from tests.unit.documents.reading import drafts_of


def test_missed_and_invented_questions_are_counted_and_ambiguous_ones_are_not() -> None:
    def draw(paper: Paper) -> None:
        for question in ("What is your name?", "Where do you live?", "Who was there?"):
            paper.write(question)

    labelled = LabelledFile(
        file="form.pdf",
        questions=(
            Label(text="What is your name", type="text"),
            Label(text="Are you married?", type="yes_no"),
            Label(text="Who was there?", type="text", ambiguous=True),
        ),
    )

    counted = tally(drafts_of(draw), labelled)

    assert (counted.found, counted.missed, counted.invented) == (1, 1, 1)
    assert [is_right for _, is_right in counted.judged] == [True, False]
    assert counted.right_type == 1


def test_labels_of_the_same_words_are_met_in_their_order() -> None:
    """Though the second stands where the first was expected, since questions before them were missed."""
    found = ["What is it?", "Email?", "Who is it?", "Email?", "Why is it?", "Where is it?"]
    wanted = ["May I?", "Can I?", "Must I?", "Email?", "Shall I?", "Email?"]

    def draw(paper: Paper) -> None:
        for question in found:
            paper.write(question)

    labels = tuple(Label(text=text, type="text") for text in wanted)

    assert matched(drafts_of(draw), labels) == {1: 3, 3: 5}


def test_command_reports_on_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "form.pdf").write_bytes(questionnaire("What is your name?", "Are you married?"))
    labels = [{"text": "What is your name?", "type": "text"}, {"text": "Are you married?", "type": "yes_no"}]
    (tmp_path / "form.json").write_text(json.dumps({"file": "form.pdf", "questions": labels}))

    assert main([str(tmp_path)]) == 0

    printed = capsys.readouterr().out
    assert "| F1 | 1.000 | 1.000 to 1.000 |" in printed
    assert "| 0.90 to 1.00 | 2 | 0.000 |" in printed


def test_misses_of_the_test_part_are_never_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [f"form{number}.pdf" for number in range(12)]
    for name in names:
        (tmp_path / name).write_bytes(questionnaire("What is your name?", "Are you married?"))
        labels = [{"text": "What is your name?", "type": "date"}, {"text": "Where do you live?", "type": "text"}]
        (tmp_path / name).with_suffix(".json").write_text(json.dumps({"file": name, "questions": labels}))

    assert main([str(tmp_path), "--misses"]) == 0

    printed = capsys.readouterr().out
    shown = {name for name in names if f"{name}: missed 'Where do you live?'" in printed}
    assert shown == {name for name in names if part_of(name) == "train"}
    assert 0 < len(shown) < len(names)
    assert "text for date: 'What is your name?'" in printed


def test_command_reports_on_made_up_forms(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--made", "1"]) == 0

    printed = capsys.readouterr().out
    assert f"{len(ALL_LAYOUTS)} files" in printed
    assert "| order | 1.000 |" in printed
