"""The console's page of answers, run by Node on a document of the test's own: who said what, and how it was heard."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from infra.local.home import PROJECT
from infra.toolchain import node

MAIN = """
class Element {
  constructor() { this.children = []; }
  setAttribute() {}
  append(...children) { this.children.push(...children); }
  replaceChildren(...children) { this.children = children; }
  get text() { return this.children.map((child) => child.text ?? child).join(""); }
}
globalThis.document = { createElement: () => new Element() };
const { showSheet } = await import("./sheet.js");
const page = new Element();
const given = JSON.parse(process.argv[2]);
await showSheet({ api: { all: (path, name) => given[path.split("/").at(-1)][name] }, session: { id: "1" }, page });
console.log(page.text);
"""
ANSWER: dict[str, Any] = {
    "question_id": "q1",
    "text": "What happened?",
    "status": "answered",
    "value": None,
    "said": [],
    "went_on_with": [],
}


def shown(directory: Path, answers: list[dict[str, Any]], turns: list[dict[str, Any]]) -> str:
    (directory / "package.json").write_text('{"type": "module"}')
    (directory / "main.js").write_text(MAIN)
    for name in ("sheet.js", "dom.js"):
        shutil.copy(PROJECT / "infra" / "local" / "console" / "pages" / name, directory)
    given = json.dumps({"answers": {"answers": answers}, "transcript": {"turns": turns}})
    command = [str(node.node_binaries() / "node"), "main.js", given]
    ran = subprocess.run(command, cwd=directory, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_each_turn_of_the_transcript_stands_under_who_said_it(tmp_path: Path) -> None:
    turns = [
        {"speaker": "agent", "text": "What happened?"},
        {"speaker": "lawyer", "text": "Take your time."},
        {"speaker": "lawyer", "text": ""},
        {"speaker": "client", "text": "It rained."},
    ]
    page = shown(tmp_path, [], turns)
    said = "Interviewer What happened?Lawyer Take your time.Lawyer (spoke; not transcribed)Client It rained."
    assert page.strip().endswith(said)


def test_an_answer_says_what_was_told_before_and_that_its_question_was_cut_off(tmp_path: Path) -> None:
    said = [{"text": "Yes.", "channel": "voice", "started_at": None, "confidence": None}]
    answered = {**ANSWER, "said": said}
    cut_off = "the question was cut off each time before this was said"
    page = shown(tmp_path, [{**answered, "told_with": "I was born in 1980", "wording_delivered": False}], [])
    assert cut_off in page
    assert "said of it before it was asked: “I was born in 1980”" in page
    page = shown(tmp_path, [{**answered, "wording_delivered": True}, {**ANSWER, "wording_delivered": False}], [])
    assert cut_off not in page
    assert "before it was asked" not in page


def test_an_answer_says_that_it_applies_no_longer_and_what_the_client_went_on_with(tmp_path: Path) -> None:
    marked = {"no_longer_applies": True, "caused_by": "q0", "went_on_with": ["and then he drove off"]}
    page = shown(tmp_path, [ANSWER | marked], [])
    for part in ("would not be asked now", "because of the answer to q0", "“and then he drove off”"):
        assert part in page
