"""Counts what was found, missed and invented, by file, so that whole files can be resampled."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from functions.documents.reading.drafts import LOW_CONFIDENCE, Draft
from tests.accuracy.labels import LEAST_SIMILARITY, LabelledFile, matched, similarity

RESAMPLES = 2_000


@dataclass(frozen=True, slots=True)
class Tally:
    """One file's counts; `judged` holds the confidence of each question that is not ambiguous, and if it is right."""

    file: str
    found: int
    invented: int
    missed: int
    in_order: int
    neighbours: int
    right_section: int
    sections: int
    right_type: int
    judged: tuple[tuple[float, bool], ...]


def tally(drafts: Sequence[Draft], labelled: LabelledFile) -> Tally:
    drafts = _on_pages(drafts, labelled)
    labels = labelled.questions
    pairs = matched(drafts, labels)
    clear = {i: j for i, j in pairs.items() if not labels[j].ambiguous}
    in_section = [(i, j) for i, j in clear.items() if labels[j].section]
    neighbours = list(pairwise(sorted(pairs.items())))
    return Tally(
        file=labelled.file,
        found=len(clear),
        invented=len(drafts) - len(pairs),
        missed=sum(not label.ambiguous for j, label in enumerate(labels) if j not in pairs.values()),
        in_order=sum(one[1] < other[1] for one, other in neighbours),
        neighbours=len(neighbours),
        right_section=sum(
            similarity(drafts[i].section or "", labels[j].section or "") >= LEAST_SIMILARITY for i, j in in_section
        ),
        sections=len(in_section),
        right_type=sum(drafts[i].answer in labels[j].type.split(" or ") for i, j in clear.items()),
        judged=tuple((draft.confidence, i in clear) for i, draft in enumerate(drafts) if i in clear or i not in pairs),
    )


def misses(drafts: Sequence[Draft], labelled: LabelledFile) -> Iterator[str]:
    """What was invented and missed, and what got a wrong section or kind, to be read by people."""
    drafts, labels = _on_pages(drafts, labelled), labelled.questions
    pairs = matched(drafts, labels)
    yield from (f"invented {draft.text!r} ({draft.why})" for i, draft in enumerate(drafts) if i not in pairs)
    for j, label in enumerate(labels):
        if j not in pairs.values() and not label.ambiguous:
            yield f"missed {label.text!r}"
    for i, j in pairs.items():
        draft, label = drafts[i], labels[j]
        if not label.ambiguous and draft.answer not in label.type.split(" or "):
            yield f"{draft.answer} for {label.type}: {draft.text!r}"
        if not label.ambiguous and label.section and similarity(draft.section or "", label.section) < LEAST_SIMILARITY:
            yield f"section {draft.section!r} for {label.section!r}: {draft.text!r}"


def _on_pages(drafts: Sequence[Draft], labelled: LabelledFile) -> list[Draft]:
    return [draft for draft in drafts if labelled.pages is None or draft.page in labelled.pages]


def f1(tallies: Iterable[Tally]) -> float | None:
    right = wrong = 0
    for one in tallies:
        right += 2 * one.found
        wrong += one.invented + one.missed
    return right / (right + wrong) if right + wrong else None


def share_of(part: str, whole: str) -> Callable[[Sequence[Tally]], float | None]:
    def share(tallies: Sequence[Tally]) -> float | None:
        total = sum(getattr(one, whole) for one in tallies)
        return sum(getattr(one, part) for one in tallies) / total if total else None

    return share


def wrong_between(low: float, high: float) -> Callable[[Sequence[Tally]], float | None]:
    """The share of wrong questions among those of this confidence."""

    def share(tallies: Sequence[Tally]) -> float | None:
        verdicts = [is_right for one in tallies for confidence, is_right in one.judged if low <= confidence < high]
        return verdicts.count(False) / len(verdicts) if verdicts else None

    return share


def count_between(tallies: Sequence[Tally], low: float, high: float) -> int:
    return sum(low <= confidence < high for one in tallies for confidence, _ in one.judged)


def interval(tallies: Sequence[Tally], measure: Callable[[Sequence[Tally]], float | None]) -> tuple[float, float]:
    """What 95 in 100 draws of as many files, with replacement, give."""
    lot = Random(0)
    draws = (measure(lot.choices(tallies, k=len(tallies))) for _ in range(RESAMPLES))
    values = sorted(value for value in draws if value is not None)
    return values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1]


BANDS = ((0.0, LOW_CONFIDENCE), (LOW_CONFIDENCE, 0.8), (0.8, 0.9), (0.9, 1.01))
