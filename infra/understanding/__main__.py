"""`make weights` writes the weights of each language; `make weights CHECK=yes` leaves out one part of the labelled
turns after the other, learns from the rest, and prints how the part that was left out is understood."""

import argparse
import importlib.util
import os
import sys
from collections import Counter
from pathlib import Path

from infra.toolchain.python_environments import training_packages
from infra.understanding.examples import GRAVE, Example, read_all
from infra.understanding.version import WEIGHTS, named_for
from shared.interview.phrases import LANGUAGES
from shared.interview.understanding import Act

MOST_SHOWN = 25


def main() -> None:
    if importlib.util.find_spec("sklearn") is None:  # kept beside the environment: 150 MB that nobody else needs
        command = (sys.executable, "-m", "infra.understanding", *sys.argv[1:])
        os.execve(command[0], command, {**os.environ, "PYTHONPATH": str(training_packages())})  # noqa: S606 - itself
    parser = argparse.ArgumentParser(prog="make weights", description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    labelled = read_all()
    for language in sorted(LANGUAGES):
        examples = [example for example in labelled if example.language == language]
        if check:
            _check(language, examples)
        else:
            _write(WEIGHTS / f"{language}.npz", examples)
    if not check:
        print(f"shared/interview/understanding.py must say: RULES = {named_for(WEIGHTS)!r}")


def _write(path: Path, examples: list[Example]) -> None:
    from infra.understanding.forms import forms_of
    from infra.understanding.train import train, turn_of

    forms = forms_of(examples)
    learned = train([turn_of(example, forms) for example in examples], forms)
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        learned.write(file)
    of = f"{len(learned.names)} features, {len(forms)} other forms of words"
    print(f"{path.name}: {len(examples)} turns, {of}, {path.stat().st_size:,} bytes")


def _check(language: str, examples: list[Example]) -> None:
    from infra.understanding.check import taken_for
    from infra.understanding.forms import forms_of
    from infra.understanding.train import turn_of

    forms = forms_of(examples)
    turns = [turn_of(example, forms) for example in examples]
    parts = sorted({example.part for example in examples if not example.is_known_to_the_rules})
    taken: Counter[tuple[Act, Act]] = Counter()
    for part in parts:
        rest = [turn for turn in turns if turn.example.part != part]
        apart = [turn for turn in turns if turn.example.part == part]
        acts = taken_for(rest, apart, forms)
        of_part = Counter((turn.example.act, act) for turn, act in zip(apart, acts, strict=True))
        print(f"{language} {part}: {_figures(of_part)}")
        taken += of_part
    print(f"{language}: {_figures(taken)}")
    wrong = Counter({(act, other): times for (act, other), times in taken.items() if act is not other})
    for (act, other), times in wrong.most_common(MOST_SHOWN):
        print(f"  {act} taken for {other}: {times}")


def _figures(taken: Counter[tuple[Act, Act]]) -> str:
    right = sum(times for (act, other), times in taken.items() if act is other)
    grave = sum(times for (act, _), times in taken.items() if act in GRAVE)
    found = sum(times for (act, other), times in taken.items() if act in GRAVE and act is other)
    answers = sum(times for (act, _), times in taken.items() if act is Act.ANSWER)
    alarms = sum(times for (act, other), times in taken.items() if act is Act.ANSWER and other in GRAVE)
    acts = f"{right / taken.total():.3f} of {taken.total()} acts"
    return f"{acts}, {found} of {grave} grave ones, {alarms} grave alarms in {answers} answers"


if __name__ == "__main__":
    main()
