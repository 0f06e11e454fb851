"""`lexnova understand`: JSON lines in, JSON lines out."""

import io
import json
import sys
from typing import Any

import pytest

from infra.cli import main
from infra.cli.understand import PART_LINES


def understood(
    lines: list[object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, list[dict[str, Any]]]:
    given = "\n".join(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
    status = main(["understand", *options])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_turn_is_answered_by_its_act_and_its_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    choice = {"question": "Which of these?", "type": "multiple_choice", "options": ["A car", "A boat"]}
    status, answers = understood(
        [
            {"question": "How many children do you have?", "type": "number", "heard": "i have three"},
            {"question": "When did you move in?", "type": "date", "heard": "on the fifth of march"},
            {"question": "What happened?", "type": "text", "heard": "should i sign it"},
            {**choice, "heard": "both a car and a boat"},
            {"question": "¿Está usted casada?", "type": "yes_no", "heard": "sí desde hace años"},
        ],
        monkeypatch,
        capsys,
    )
    assert status == 0
    assert answers == [
        {"act": "answer", "complete": True, "value": 3},
        {"act": "answer", "complete": False, "value": None, "missing": "year"},
        {"act": "advice", "complete": False, "value": None},
        {"act": "answer", "complete": True, "value": ["A car", "A boat"]},
        {"act": "answer", "complete": True, "value": True},
    ]


def test_a_bad_line_gets_a_named_error_without_its_words_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {"question": "What happened?", "type": "text", "heard": "it rained all day"}
    status, answers = understood(
        ["{oops", good, {**good, "type": "canary"}, "", {"question": "Who?"}, {**good, "language": "tlh"}, "[1]"],
        monkeypatch,
        capsys,
    )
    assert status == 1
    assert [answer.get("error", {}).get("code") for answer in answers] == [
        "not_json",
        None,
        "invalid_line",
        "invalid_line",
        "language_not_supported",
        "invalid_line",
    ]
    assert [answer["error"]["line"] for answer in answers if "error" in answer] == [1, 3, 5, 6, 7]
    assert "canary" not in json.dumps(answers)


def test_a_labelled_turn_is_read_as_it_is(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    labelled = {"question": "How many?", "type": "number", "heard": "two", "act": "answer", "value": 2, "id": 7}
    assert understood([labelled], monkeypatch, capsys) == (0, [{"act": "answer", "complete": True, "value": 2}])


def test_many_lines_are_answered_in_their_order_whichever_core_has_done_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines: list[object] = [
        {"question": "How many days did you wait?", "type": "number", "heard": f"{number} days"}
        for number in range(1, 3 * PART_LINES)
    ]
    lines[2 * PART_LINES] = "{oops"
    status, answers = understood(lines, monkeypatch, capsys)
    assert status == 1
    assert answers.pop(2 * PART_LINES)["error"]["line"] == 2 * PART_LINES + 1
    assert [answer["value"] for answer in answers] == [n for n in range(1, 3 * PART_LINES) if n != 2 * PART_LINES + 1]


def test_without_a_key_the_model_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(["understand", "--model"]) == 1
    assert "GEMINI_API_KEY" in capsys.readouterr().err


def test_a_mark_of_the_byte_order_before_the_first_line_is_read_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = json.dumps({"question": "Do you own a car?", "type": "yes_no", "heard": "yes"})
    status, answers = understood([f"\ufeff{line}"], monkeypatch, capsys)
    assert (status, answers) == (0, [{"act": "answer", "complete": True, "value": True}])


def test_a_closed_standard_input_and_a_wrong_setting_are_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AGENT_PLACES", "several")
    assert understood([], monkeypatch, capsys, "--model")[0] == 1
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["understand"]) == 1
