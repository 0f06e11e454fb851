"""`make weights` writes the weights of each language; `make weights CHECK=yes` trains on four fifths of the labelled
turns and prints how the last fifth is understood, five times over."""

import argparse
import importlib.util
import os
import sys
from collections import Counter
from pathlib import Path

from infra.local.home import PROJECT
from infra.toolchain.python_environments import training_packages
from infra.understanding.examples import Example, read_all
from shared.interview.phrases import LANGUAGES

WEIGHTS = PROJECT / "shared" / "interview" / "rules" / "weights"
FOLDS = 5


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
            _write(WEIGHTS / f"{language}.json.gz", examples)


def _write(path: Path, examples: list[Example]) -> None:
    from infra.understanding.train import train

    learned = train(examples)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(learned.packed())
    print(f"{path.name}: {len(examples)} turns, {len(learned.weights)} features, {path.stat().st_size:,} bytes")


def _check(language: str, examples: list[Example]) -> None:
    from infra.understanding.check import taken_for

    wrong: Counter[tuple[str, str]] = Counter()
    for fold in range(FOLDS):
        rest = [example for place, example in enumerate(examples) if place % FOLDS != fold]
        apart = [example for place, example in enumerate(examples) if place % FOLDS == fold]
        wrong.update((e.act, act) for e, act in zip(apart, taken_for(rest, apart), strict=True) if e.act is not act)
    alarms = sum(times for (act, _), times in wrong.items() if act == "answer")
    answers = sum(example.act == "answer" for example in examples)
    print(f"{language}: {1 - wrong.total() / len(examples):.3f} of {len(examples)} acts, alarms {alarms} of {answers}")
    for (act, other), times in wrong.most_common(25):
        print(f"  {act} taken for {other}: {times}")


if __name__ == "__main__":
    main()
