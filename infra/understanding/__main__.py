"""`make weights` writes the linear weights learned from the labelled turns, with NETWORK=yes the second opinion's
network, too; `make weights CHECK=yes` leaves out an eighth of their files after the other, learns from the rest, and
prints how each file that was left out is understood."""

import argparse
import importlib.util
import os
import sys
from collections import Counter

from infra.toolchain.python_environments import training_packages
from infra.understanding.examples import GRAVE, Example, read_all
from infra.understanding.version import WEIGHTS, named_for
from shared.interview.understanding import Act

MOST_SHOWN = 25
TIMES_LEFT_OUT = 8
"""Learning the network takes most of a minute."""


def main() -> None:
    if importlib.util.find_spec("sklearn") is None:  # kept beside the environment: 150 MB that nobody else needs
        command = (sys.executable, "-m", "infra.understanding", *sys.argv[1:])
        os.execve(command[0], command, _environment())  # noqa: S606 - itself
    parser = argparse.ArgumentParser(prog="make weights", description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--network", action="store_true", help="learn the second opinion anew, too")
    arguments = parser.parse_args()
    if arguments.check:
        _check(read_all())
    else:
        _write(read_all(), with_network=arguments.network)
        print(f"shared/interview/understanding.py must say: RULES = {named_for(WEIGHTS)!r}")


def _environment() -> dict[str, str]:
    """One thread for numpy: the same sums each time, and no waiting on a busy machine."""
    return {**os.environ, "PYTHONPATH": str(training_packages()), "OPENBLAS_NUM_THREADS": "1"}


def _write(labelled: list[Example], *, with_network: bool) -> None:
    from infra.understanding.learning import Learning

    learned = Learning(labelled)
    WEIGHTS.mkdir(exist_ok=True)
    for language, forms in learned.forms.items():
        weights = learned.weights(language)
        path = WEIGHTS / f"{language}.npz"
        with path.open("wb") as file:
            weights.write(file)
        print(f"{path.name}: {len(weights.names)} features, {len(forms)} other forms, {path.stat().st_size:,} bytes")
    if with_network:
        path = WEIGHTS / "sense.npz"
        path.write_bytes(learned.packed_sense())
        print(f"{path.name}: {path.stat().st_size:,} bytes")


def _check(labelled: list[Example]) -> None:
    from infra.understanding.learning import Learning

    learned = Learning(labelled)
    taken: dict[str, Counter[tuple[Act, Act]]] = {language: Counter() for language in learned.forms}
    parts = sorted({example.part for example in labelled if not example.is_known_to_the_rules})
    for first in range(TIMES_LEFT_OUT):
        for language, part, acts in learned.taken_without(parts[first::TIMES_LEFT_OUT]):
            print(f"{language} {part}: {_figures(acts)}", flush=True)
            taken[language] += acts
    for language, acts in taken.items():
        print(f"{language}: {_figures(acts)}")
        wrong = Counter({(act, other): times for (act, other), times in acts.items() if act is not other})
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
