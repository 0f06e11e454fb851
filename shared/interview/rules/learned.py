"""Which act a turn is, by weights learned from labelled turns (`infra/understanding`); the rules' act is one feature.

A linear model: each act's score is the sum of its weights on the turn's features, by the length of the turn's row (what
few turns have counts more), and the highest one is taken. Where no act claims a turn, the rules decide; and where they
find an answer, another act must lead it by a margin: a client whose answer is taken for something else has to say it
again.
"""

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import batched
from math import sqrt

from shared.interview.rules.features import features
from shared.interview.rules.lexicon import Lexicon
from shared.interview.script import Question
from shared.interview.understanding import Act

BIAS = "bias"
"""No feature: what each act has before any."""

CLAIMED = -0.4
"""The lowest score with which an act is taken; what nobody said in training has a lower one for all of them."""
LEAD = 0.2
"""By how much another act must lead where the rules find an answer."""

type Row = tuple[float, tuple[tuple[int, float], ...]]
"""Of a feature: its importance squared, and its weights, each with the place of its act."""
type Weights = Mapping[str, Row]


def likely_act(
    question: Question, heard: str, lexicon: Lexicon, *, by_rules: Act | None, has_value: bool
) -> Act | None:
    """The act that is most likely; None for an answer, as the rules say it. `heard` is clean."""
    acts, weights = weights_of(lexicon.language)
    named = (by_rules or Act.ANSWER).value
    found = features(question, heard, lexicon, by_rules=named, has_value=has_value)
    act = best_act(found, acts, weights, by_rules=by_rules or Act.ANSWER)
    return None if act is Act.ANSWER else act


def best_act(found: Iterable[str], acts: tuple[Act, ...], weights: Weights, *, by_rules: Act) -> Act:
    """The act with the highest sum of weights, or the rules'."""
    rows = [row for feature in found if (row := weights.get(feature)) is not None]
    scores = [0.0] * len(acts)
    length = 0.0
    for squared, pairs in rows:
        length += squared
        for place, weight in pairs:
            scores[place] += weight
    scale = 1 / sqrt(length or 1)
    scores = [score * scale for score in scores]
    for place, weight in weights[BIAS][1]:
        scores[place] += weight
    if by_rules is Act.ANSWER:
        scores[acts.index(Act.ANSWER)] += LEAD
    best = max(range(len(acts)), key=scores.__getitem__)
    return acts[best] if scores[best] >= CLAIMED else by_rules


@lru_cache
def weights_of(language: str) -> tuple[tuple[Act, ...], Weights]:
    """`weights/LANGUAGE.json.gz`: {"acts": [...], "weights": {feature: [importance, act's place, weight, ...]}}; all
    of these in tenths."""
    packed = files("shared.interview.rules").joinpath("weights", f"{language}.json.gz").read_bytes()
    stored = json.loads(gzip.decompress(packed))
    return tuple(Act(act) for act in stored["acts"]), {n: row_of(row) for n, row in stored["weights"].items()}


def row_of(stored: Sequence[int]) -> Row:
    """A feature's row, of what is stored of it."""
    importance, *row = stored
    return (importance / 10) ** 2, tuple((place, tenths / 10) for place, tenths in batched(row, 2, strict=True))
