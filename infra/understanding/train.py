"""From labelled turns to weights: a linear support vector machine an act, small weights left out, rounded."""

import gzip
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from infra.understanding.examples import Example
from shared.interview.answers import act_by_rules, holds_value, lexicon_of
from shared.interview.rules.features import BY_RULES, features
from shared.interview.rules.learned import BIAS
from shared.interview.rules.wording import clean
from shared.interview.understanding import Act

LEAST_TIMES = 2
"""A feature of one turn alone says more about that turn than about what turns mean."""
STRENGTH = 1.0
"""sklearn's C: chosen by `make weights CHECK=yes`."""
SMALLEST = 0.04


@dataclass(frozen=True)
class Learned:
    """`weights[feature]` are pairs of an act's place in `acts` and its weight."""

    acts: tuple[Act, ...]
    weights: dict[str, list[tuple[int, float]]]

    def packed(self) -> bytes:
        """The same bytes for the same weights."""
        stored = {"acts": self.acts, "weights": self.weights}
        return gzip.compress(json.dumps(stored, separators=(",", ":"), ensure_ascii=False).encode(), mtime=0)


def features_of(example: Example) -> list[str]:
    lexicon = lexicon_of(example.language)
    heard = clean(example.heard)
    by_rules = act_by_rules(example.asked, heard, lexicon) or Act.ANSWER
    value = holds_value(example.asked, heard, lexicon)
    return features(example.asked, heard, lexicon, by_rules=by_rules.value, has_value=value)


def train(examples: Sequence[Example]) -> Learned:
    """Weights for the language that all of these examples are in."""
    rows: list[list[str]] = []
    meant: list[str] = []
    shares: list[float] = []
    for example in examples:
        found = features_of(example)
        halves = (found, _without_rules(found)) if example.is_known_to_the_rules else (found,)
        for half in halves:
            rows.append(half)
            meant.append(example.act.value)
            shares.append(1 / len(halves))
    times = Counter(name for row in rows for name in row)
    places = {name: place for place, name in enumerate(sorted(n for n, t in times.items() if t >= LEAST_TIMES))}
    model = LinearSVC(C=STRENGTH, random_state=0)
    model.fit(_matrix(rows, places), meant, sample_weight=shares)
    weights: dict[str, list[tuple[int, float]]] = {}
    for name, place in places.items():
        column = [(act, round(float(weight), 2)) for act, weight in enumerate(model.coef_[:, place])]
        weights[name] = [(act, weight) for act, weight in column if abs(weight) >= SMALLEST]
    weights[BIAS] = [(act, round(float(weight), 2)) for act, weight in enumerate(model.intercept_)]
    return Learned(tuple(Act(act) for act in model.classes_), weights)


def _without_rules(found: list[str]) -> list[str]:
    """Of a turn that the rules were written for: half of what is learned from it, or they would be trusted too much."""
    return [name for name in found if BY_RULES not in name]


def _matrix(rows: Sequence[Sequence[str]], places: dict[str, int]) -> csr_matrix:
    """A row a turn, of length one."""
    known = [[places[name] for name in row if name in places] for row in rows]
    ends = [0]
    for row in known:
        ends.append(ends[-1] + len(row))
    columns = [place for row in known for place in row]
    return normalize(csr_matrix(([1.0] * len(columns), columns, ends), shape=(len(rows), len(places))))
