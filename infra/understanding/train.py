"""From labelled turns to weights: a linear support vector machine an act, small weights left out, rounded."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from infra.understanding.examples import Example
from shared.interview.answers import act_by_rules, as_meant, holds_value, lexicon_of
from shared.interview.rules.features import BY_RULES, QUOTED, features
from shared.interview.rules.learned import Learned
from shared.interview.rules.wording import clean
from shared.interview.understanding import Act

LEAST_TIMES = 2
"""A feature of one turn alone says more about that turn than about what turns mean."""
STRENGTH = {"en": 2.0, "es": 3.0}
"""sklearn's C, a language: chosen by `make weights CHECK=yes`, as the others here, and by the totals of the turns kept
apart where that was indifferent."""
LEFT_OUT: Mapping[str, tuple[str, ...]] = {"en": (), "es": (QUOTED,)}
"""How the names of features begin that a language does better without. Chosen like STRENGTH."""
SMALLEST = 2
"""In tenths, as weights are stored."""


@dataclass(frozen=True)
class Turn:
    """A labelled turn as it is learned from."""

    example: Example
    heard: str
    """As it is understood: `answers.as_meant`."""
    by_rules: Act
    features: list[str]


def turn_of(example: Example, forms: Mapping[str, str]) -> Turn:
    lexicon = lexicon_of(example.language)
    heard = as_meant(example.asked, clean(example.heard), lexicon)
    by_rules = act_by_rules(example.asked, heard, lexicon) or Act.ANSWER
    value = holds_value(example.asked, heard, lexicon)
    found = features(example.asked, heard, lexicon, forms, by_rules=by_rules.value, has_value=value)
    return Turn(example, heard, by_rules, found)


def train(turns: Sequence[Turn], forms: Mapping[str, str]) -> Learned:
    """Weights for the language that all of these turns are in, whose features were found with these forms."""
    language = turns[0].example.language
    rows: list[list[str]] = []
    meant: list[str] = []
    shares: list[float] = []
    for turn in turns:
        found = [name for name in turn.features if not name.startswith(LEFT_OUT[language])]
        halves = (found, _without_rules(found)) if turn.example.is_known_to_the_rules else (found,)
        for half in halves:
            rows.append(half)
            meant.append(turn.example.act.value)
            shares.append(1 / len(halves))
    importance = _importance(rows)
    model = LinearSVC(C=STRENGTH[language], random_state=0)
    model.fit(_matrix(rows, importance), meant, sample_weight=shares)
    weights = model.coef_.T * np.array(list(importance.values()))[:, None]
    squares = [tenths**2 for tenths in importance.values()]
    stored = np.column_stack([_tenths(weights, smallest=SMALLEST), squares])
    if abs(stored).max() > np.iinfo(np.int16).max:
        raise OverflowError("A weight is too large to be stored.")
    bias = _tenths(model.intercept_ * 10, smallest=1).astype(int).tolist()
    return Learned([Act(act) for act in model.classes_], list(importance), stored.astype(np.int16), bias, forms)


def _without_rules(found: list[str]) -> list[str]:
    """Of a turn that the rules were written for: half of what is learned from it, or they would be trusted too much."""
    return [name for name in found if BY_RULES not in name]


def _tenths(weights: NDArray[np.float64], *, smallest: int) -> NDArray[np.float64]:
    rounded = weights.round()
    return np.where(abs(rounded) >= smallest, rounded, 0.0)


def _importance(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """How much a feature counts, in tenths: the more, the fewer turns have it. In the order of their names."""
    times = Counter(name for row in rows for name in row)
    return {
        name: round(10 + 10 * log((1 + len(rows)) / (1 + times[name])))
        for name in sorted(times)
        if times[name] >= LEAST_TIMES
    }


def _matrix(rows: Sequence[Sequence[str]], importance: Mapping[str, int]) -> csr_matrix:
    """A row a turn, of length one."""
    places = {name: place for place, name in enumerate(importance)}
    known = [[name for name in row if name in places] for row in rows]
    ends = [0]
    for row in known:
        ends.append(ends[-1] + len(row))
    names = [name for row in known for name in row]
    cells = ([importance[name] for name in names], [places[name] for name in names], ends)
    return normalize(csr_matrix(cells, shape=(len(rows), len(places))))
