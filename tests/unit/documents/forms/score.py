"""How well a reading agrees with what a made-up form asks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from functions.documents.reading.drafts import Draft
from tests.unit.documents.forms.ink import Expected


@dataclass(frozen=True, slots=True)
class Score:
    found: int = 0
    missed: int = 0
    invented: int = 0
    in_order: int = 0
    neighbours: int = 0
    right_section: int = 0
    right_answer: int = 0

    @property
    def f1(self) -> float:
        wrong = self.missed + self.invented
        return 2 * self.found / (2 * self.found + wrong) if self.found or wrong else 1.0

    @property
    def order(self) -> float:
        return self.in_order / self.neighbours if self.neighbours else 1.0

    @property
    def section(self) -> float:
        return self.right_section / self.found if self.found else 1.0

    @property
    def answer(self) -> float:
        return self.right_answer / self.found if self.found else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def score(drafts: Sequence[Draft], expected: Sequence[Expected]) -> Score:
    """A question is found only if its wording is exactly right."""
    pairs = _pairs(drafts, expected)
    neighbours = list(pairwise(pairs))
    return Score(
        found=len(pairs),
        missed=len(expected) - len(pairs),
        invented=len(drafts) - len(pairs),
        in_order=sum(one[1] < other[1] for one, other in neighbours),
        neighbours=len(neighbours),
        right_section=sum(_plain(drafts[i].section or "") == _plain(expected[j].section or "") for i, j in pairs),
        right_answer=sum(drafts[i].answer in expected[j].answer.split(" or ") for i, j in pairs),
    )


def misses(drafts: Sequence[Draft], expected: Sequence[Expected]) -> Iterable[str]:
    pairs = _pairs(drafts, expected)
    found, known = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, draft in enumerate(drafts):
        if i not in found:
            yield f"invented {draft.text!r}"
    for j, question in enumerate(expected):
        if j not in known:
            yield f"missed {question.text!r}"
    for i, j in pairs:
        if drafts[i].answer not in expected[j].answer.split(" or "):
            yield f"answer {drafts[i].answer} for {expected[j].answer}: {drafts[i].text!r}"
        if _plain(drafts[i].section or "") != _plain(expected[j].section or ""):
            yield f"section {drafts[i].section!r} for {expected[j].section!r}: {drafts[i].text!r}"


def _pairs(drafts: Sequence[Draft], expected: Sequence[Expected]) -> list[tuple[int, int]]:
    """Found and expected questions of one wording, the first with the first."""
    free: dict[str, list[int]] = {}
    for j, question in enumerate(expected):
        free.setdefault(_plain(question.text), []).append(j)
    pairs: list[tuple[int, int]] = []
    for i, draft in enumerate(drafts):
        left = free.get(_plain(draft.text))
        if left:
            pairs.append((i, left.pop(0)))
    return pairs


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[_.]{3,}", "____", text)).rstrip(" :").strip()
