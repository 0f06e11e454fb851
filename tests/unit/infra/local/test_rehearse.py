"""Rehearsals: thousands of seeded interviews, and the command that plays them."""

import json
from pathlib import Path
from uuid import UUID

import pytest

from infra.cli import main
from infra.local.intake_form import make_intake_form
from infra.rehearsal.clients import Manner
from infra.rehearsal.rehearsal import rehearse
from shared.interview.events import EventKind, NewEvent, Speaker, Utterance
from shared.interview.script import AnswerType, QuestionId
from shared.interview.status import OUTCOMES, WITH_EVIDENCE
from tests.unit.interview.building import question

QUESTIONS = (
    *(question(f"q{place}", kind.value, section="One") for place, kind in enumerate(AnswerType, start=1)),
    question("q8", text="Since when?", only_if=("q2", "yes"), required="true"),
    question("q9", "date", only_if=("q8", "never said")),
    question("q10", required="true"),
)
SEEDS = 200


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("manner", Manner)
def test_whatever_the_client_every_question_ends_honestly(manner: Manner, language: str) -> None:
    for seed in range(SEEDS):
        interview = rehearse(QUESTIONS, manner, seed, language=language).interview
        state = interview.state
        assert set(state.question_statuses.values()) <= OUTCOMES
        clients: dict[UUID, int] = {}
        first_asked: dict[QuestionId, int] = {}
        for place, entry in enumerate(interview.log):
            if isinstance(entry, Utterance) and entry.speaker is Speaker.CLIENT:
                clients[entry.id] = place
            if isinstance(entry, NewEvent) and entry.kind is EventKind.QUESTION_ASKED and entry.question_id:
                first_asked.setdefault(entry.question_id, place)
        for name, status in state.question_statuses.items():
            assert (status in WITH_EVIDENCE) is (name in state.answers)
        for answer in interview.answers:
            assert answer.evidence
            assert all(clients[name] > first_asked[answer.question_id] for name in answer.evidence)
        assert interview.stored() == state


def test_the_same_seed_gives_the_same_interview() -> None:
    one, other = (rehearse(QUESTIONS, Manner.CONFUSED, 7).interview for _ in range(2))
    assert one.log == other.log


def test_a_rehearsal_of_a_pdf_says_how_it_went(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pdf = tmp_path / "form.pdf"
    pdf.write_bytes(make_intake_form())
    assert main(["rehearse", str(pdf)]) == 0
    shown = capsys.readouterr().out
    assert "60 interviews of 9 questions" in shown
    assert all(manner in shown for manner in Manner)


def test_a_script_can_be_rehearsed_with_one_client(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "script.json"
    pdf = tmp_path / "form.pdf"
    pdf.write_bytes(make_intake_form())
    assert main(["parse", str(pdf)]) == 0
    script.write_text(capsys.readouterr().out)
    assert main(["rehearse", str(script), "--client", "evasive", "--seed", "3", "--json"]) == 0
    (played,) = json.loads(capsys.readouterr().out)
    assert (played["client"], played["seed"], sum(played["outcomes"].values())) == ("evasive", 3, 9)


def test_what_is_no_script_is_refused_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "script.json"
    file.write_text('{"questions": 3}')
    assert main(["rehearse", str(file)]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"{file} is no script as lexnova parse writes it: ")
    assert "sha256: Field required" in told
    assert told.count("\n") == 1
