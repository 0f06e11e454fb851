"""More words than one answer of Lambda's holds: in pages, or a problem that says so, never the gateway's 502."""

import json
from typing import Any
from uuid import UUID

import pytest
from starlette.testclient import TestClient

from functions.web.frame import MAX_WEIGHT
from shared.interview.script import Question, QuestionId
from tests.integration.api.calls import Api, problem
from tests.integration.builders import Builder, answered, asked, utterance

LONG = "“Ya está dicho”, \\o/ 🎻 " * 430
"""As long as a typed message may be, and of what takes the most room."""
MESSAGES = 200


@pytest.fixture
def session_id(api: Api, builder: Builder) -> UUID:
    names = [f"q{number}" for number in range(MESSAGES)]
    made = builder.under_way(api.lawyer("ann"), *(Question(id=QuestionId(name), text=f"{name}?") for name in names))
    lease = builder.lease(made)
    builder.turn(lease, "asked", events=tuple(map(asked, names)))
    for name in names:
        said = utterance(LONG, name)
        resolved, answer = answered(name, said)
        builder.turn(lease, name, said=(said,), events=(resolved,), answers=(answer,))
    return made


def _pages(caller: TestClient, path: str) -> list[dict[str, Any]]:
    pages: list[dict[str, Any]] = []
    while not pages or pages[-1]["next_cursor"]:
        answer = caller.get(path, params={"cursor": pages[-1]["next_cursor"]} if pages else {})
        assert answer.status_code == 200
        assert len(json.dumps(answer.text)) < MAX_WEIGHT
        pages.append(answer.json())
    return pages


def test_all_is_there_page_by_page_and_the_report_says_so(api: Api, session_id: UUID) -> None:
    caller, path = api.calling("ann"), f"/sessions/{session_id}"

    problem(caller.get(f"{path}/report"), 409, "answer_too_large")
    transcript, answers = _pages(caller, f"{path}/transcript"), _pages(caller, f"{path}/answers")

    assert len(transcript) > 1
    assert [turn["question_id"] for page in transcript for turn in page["turns"]] == [f"q{n}" for n in range(MESSAGES)]
    assert {turn["text"] for page in transcript for turn in page["turns"]} == {LONG}
    assert len(answers) > 1
    assert [row["question_id"] for page in answers for row in page["answers"]] == [f"q{n}" for n in range(MESSAGES)]
    assert all(row["said"][0]["text"] == LONG for page in answers for row in page["answers"])
    cursor = {"cursor": transcript[0]["next_cursor"]}
    problem(caller.get(f"{path}/answers", params=cursor), 400, "invalid_cursor")
