"""`lexnova demo`: one whole interview, from a PDF to its answers, on the system of this machine."""

import argparse
import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path

from infra.cli.up import described, shown
from infra.local import issuer, used
from infra.local.client import Mode
from infra.local.demo import Answered, Demo, DemoFailed, Finished, Lawyer
from infra.local.home import default_home
from infra.local.intake_form import ANSWERS, make_intake_form
from infra.local.secrets import load_or_make
from infra.local.system import LocalSystem

LAWYER = "Dana Whitfield"


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("demo", help="one whole interview, from PDF to answers")
    parser.add_argument("--pdf", type=Path, metavar="F", help="a PDF of questions; else an intake form of our own")
    parser.add_argument("--answers", type=Path, metavar="F", help="JSON list of what the client says, in order")
    parser.add_argument(
        "--mode", choices=[one.value for one in Mode], default=Mode.VOICE.value, help="speak (default) or type"
    )
    parser.add_argument("--json", action="store_true", help="one document on stdout, the steps on stderr")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    pdf = _read(arguments.pdf) if arguments.pdf else make_intake_form()
    given = _answers(arguments.answers) if arguments.answers else () if arguments.pdf else ANSWERS
    began = time.monotonic()
    home = default_home()
    addresses = LocalSystem(home, report=_say, environment=os.environ).up()
    up_seconds = round(time.monotonic() - began, 2)
    token = issuer.mint(load_or_make(home.secrets).issuer_private_key, issuer_url=addresses.issuer_url, lawyer=LAWYER)
    with Lawyer(addresses.api_url, token) as lawyer:
        title = arguments.pdf.stem if arguments.pdf else "Tenancy intake"
        finished = Demo(lawyer, pdf, given, Mode(arguments.mode), title, _say).run()
    finished.timings["up_seconds"] = up_seconds
    if arguments.json:
        started_with = [asdict(one) for one in used.read(home.used) or ()]
        print(json.dumps({**asdict(finished), "started_with": started_with}, ensure_ascii=False, indent=2))
    else:
        _show(finished)
        print(f"\nThe system stays up. Stop it with: lexnova down\n{described(addresses)}")
        print(f"It was started with:\n{shown(home)}")
    return 0


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _show(finished: Finished) -> None:
    print(f"\nSession {finished.session_id}: {finished.status}")
    for answer in finished.answers:
        print(f"\n{answer.number or '-'}  {answer.text}\n    {answer.status}{_value(answer)}")
        for words in answer.said:
            print(f'    "{words}"')
    for how, by in finished.used.items():
        print(f"\n{how.replace('_', ' ').capitalize()} {', '.join(by) or 'nobody'}", end="")
    print("\n\n" + "  ".join(f"{name} {value}" for name, value in {**finished.progress, **finished.timings}.items()))


def _value(answer: Answered) -> str:
    return "" if answer.value is None else f": {json.dumps(answer.value, ensure_ascii=False)}"


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DemoFailed(f"{path} cannot be read: {error.strerror}.") from error


def _answers(path: Path) -> list[str]:
    try:
        answers = json.loads(_read(path))
    except ValueError as error:
        raise DemoFailed(f"{path} is not JSON.") from error
    if not isinstance(answers, list) or not all(isinstance(said, str) for said in answers):
        raise DemoFailed(f"{path} must be a JSON list of texts.")
    return answers
