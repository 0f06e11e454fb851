"""Which act a turn is, by weights learned from labelled turns (`infra/understanding`); the rules' act is one feature.

A linear model: each act's score is the sum of its weights on the turn's features, by the length of the turn's row (what
few turns have counts more), and the highest one is taken. Where no act claims a turn, the rules decide; and where they
find an answer, another act must lead it by a margin: a client whose answer is taken for something else has to say it
again.
"""

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from math import sqrt
from struct import Struct

from shared.interview.rules.features import features
from shared.interview.rules.lexicon import Lexicon
from shared.interview.script import Question
from shared.interview.understanding import Act

BIAS = "bias"
"""No feature: what each act has before any."""

CLAIMED = -0.4
"""The lowest score with which an act is taken; what nobody said in training has a lower one for all of them."""
LEAD = 0.3
"""By how much another act must lead where the rules find an answer."""

LANE = 32
"""Wide enough for any sum of weights."""
_HALF = 1 << (LANE - 1)
_LANE = Struct("<I")

type Row = Sequence[int]
"""Of a feature: its importance, and then, in turn, the place of an act and its weight; in tenths."""


@dataclass(frozen=True)
class Weights:
    """What was learned of a language."""

    acts: tuple[Act, ...]
    rows: Mapping[str, Row]
    """By the names of the features."""
    forms: Mapping[str, str]
    """The basic form of each other form of a word, as it stands in a dictionary."""
    _packed: dict[str, int] = field(default_factory=dict)

    def packed(self, feature: str) -> int:
        """A row as one integer: LANE bits for each act's weight, and behind them for the square of its importance. One
        addition adds all of them."""
        if (found := self._packed.get(feature)) is None:
            importance, *weighed = self.rows[feature]
            lanes = zip((*weighed[::2], len(self.acts)), (*weighed[1::2], importance**2), strict=True)
            found = self._packed[feature] = sum(value << (LANE * lane) for lane, value in lanes)
        return found


def likely_act(
    question: Question, heard: str, lexicon: Lexicon, *, by_rules: Act | None, has_value: bool
) -> Act | None:
    """The act that is most likely; None for an answer, as the rules say it. `heard` is clean."""
    weights = weights_of(lexicon.language)
    named = (by_rules or Act.ANSWER).value
    found = features(question, heard, lexicon, weights.forms, by_rules=named, has_value=has_value)
    act = best_act(found, weights, by_rules=by_rules or Act.ANSWER)
    return None if act is Act.ANSWER else act


def best_act(found: Iterable[str], weights: Weights, *, by_rules: Act) -> Act:
    """The act with the highest sum of weights, or the rules'."""
    *sums, squares = unpacked(sum(map(weights.packed, weights.rows.keys() & found)), 1 + len(weights.acts))
    scale = 1 / sqrt(squares or 1)
    bias = unpacked(weights.packed(BIAS), 1 + len(weights.acts))
    scores = [each * scale + always / 10 for each, always in zip(sums, bias, strict=False)]
    if by_rules is Act.ANSWER:
        scores[weights.acts.index(Act.ANSWER)] += LEAD
    best = max(range(len(scores)), key=scores.__getitem__)
    return weights.acts[best] if scores[best] >= CLAIMED else by_rules


def unpacked(total: int, lanes: int) -> list[int]:
    """Its lanes, signed: half of a lane is added to each, so that none borrows from the next."""
    packed = (total + _halves(lanes)).to_bytes(LANE // 8 * lanes, "little")
    return [lane - _HALF for (lane,) in _LANE.iter_unpack(packed)]


@lru_cache
def _halves(lanes: int) -> int:
    return sum(_HALF << (LANE * lane) for lane in range(lanes))


@lru_cache
def weights_of(language: str) -> Weights:
    """`weights/LANGUAGE.json.gz`: {"acts": [...], "weights": {feature: row}, "forms": {basic form: "form form"}}."""
    packed = files("shared.interview.rules").joinpath("weights", f"{language}.json.gz").read_bytes()
    stored = json.loads(gzip.decompress(packed))
    forms = {form: basic for basic, others in stored["forms"].items() for form in others.split()}
    return Weights(tuple(Act(act) for act in stored["acts"]), stored["weights"], forms)
