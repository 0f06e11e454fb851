"""`lexnova rehearse`: a script played against made-up clients, without network or room."""

import argparse
import json
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from functions.documents.limits import MAX_FILE_BYTES
from functions.documents.parser import parse
from infra.cli.faults import BYTE_ORDER_MARK, first_fault
from infra.local.errors import LocalError
from infra.rehearsal.clients import DETOURS, Manner
from infra.rehearsal.rehearsal import Rehearsed, rehearse
from shared.interview.phrases import language_of
from shared.interview.script import Question, QuestionId, Script

RUNS = 10
SHOWN_STUMBLES = 10


class NoScript(LocalError):
    """The file is neither a PDF of questions nor a script."""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("rehearse", help="play a script against made-up clients")
    parser.add_argument("file", type=Path, metavar="SCRIPT|PDF", help="a PDF, or what `lexnova parse` made of one")
    parser.add_argument("--client", choices=[one.value for one in Manner], help="one manner; else each of them")
    parser.add_argument("--seed", type=int, help=f"one interview, repeatable; else {RUNS} of each")
    parser.add_argument("--json", action="store_true", help="one document on stdout")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    script = read_script(arguments.file)
    language = language_of(script.language or "en")
    language = language if language in DETOURS else "en"
    manners = [Manner(arguments.client)] if arguments.client else list(Manner)
    seeds = range(RUNS) if arguments.seed is None else [arguments.seed]
    began = time.monotonic()
    played = [rehearse(script.questions, manner, seed, language=language) for manner in manners for seed in seeds]
    seconds = time.monotonic() - began
    if arguments.json:
        print(json.dumps(_document(played, script.questions), ensure_ascii=False, indent=2))
    else:
        _show(played, script.questions, seconds)
    return 0


def read_script(file: Path) -> Script:
    """Raises NoScript, or UnreadableDocument for a PDF that is none."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise NoScript(f"{file} cannot be read: {error.strerror}.") from error
    text = content.removeprefix(BYTE_ORDER_MARK).lstrip()
    if not text.startswith(b"{"):
        return parse(content)
    try:
        return Script.model_validate_json(text)
    except ValidationError as error:
        _, field, fault = first_fault(error)
        raise NoScript(f"{file} is no script as lexnova parse writes it: {field or 'the whole'}: {fault}.") from error


def _document(played: Sequence[Rehearsed], questions: Sequence[Question]) -> list[dict[str, object]]:
    return [
        {
            "client": one.manner,
            "seed": one.seed,
            "questions": len(questions),
            "outcomes": dict(one.outcomes),
            "turns": one.turns,
            "follow_ups": one.follow_ups,
            "stumbled": dict(one.stumbled),
        }
        for one in played
    ]


def _show(played: Sequence[Rehearsed], questions: Sequence[Question], seconds: float) -> None:
    print(f"{len(played)} interviews of {len(questions)} questions in {seconds:.1f} s\n")
    print(f"{'client':<10}{'turns':>7}{'follow-ups':>12}  outcomes, of all questions")
    for manner in dict.fromkeys(one.manner for one in played):
        own = [one for one in played if one.manner is manner]
        outcomes = sum((one.outcomes for one in own), Counter())
        shares = "  ".join(f"{name} {100 * count / outcomes.total():.0f} %" for name, count in outcomes.most_common())
        turns, follow_ups = (sum(getattr(one, name) for one in own) / len(own) for name in ("turns", "follow_ups"))
        print(f"{manner:<10}{turns:>7.0f}{follow_ups:>12.0f}  {shares}")
    stumbled: Counter[QuestionId] = sum((one.stumbled for one in played), Counter())
    wordings = {question.id: question.text for question in questions}
    print("\nput again or followed up most, in each interview:")
    for name, count in stumbled.most_common(SHOWN_STUMBLES):
        print(f"  {count / len(played):>4.1f}  {name}  {' '.join(wordings[name].split())[:90]}")
