"""Which act a turn is, by weights learned from labelled turns (`infra/understanding`); the rules' act is one feature.

A linear model: each act's score is the sum of its weights on the turn's features, by the length of the turn's row (what
few turns have counts more), and the highest one is taken. Where two are close, a network gives a second opinion
(`sense`). Where no act claims a turn, the rules decide, or the network where it is sure; and where they find an answer,
another act must lead it by a margin: a client whose answer is taken for something else has to say it again.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import sqrt
from typing import IO

import numpy as np
from numpy.typing import NDArray

from shared.interview.rules.features import features
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.names import Names, as_text, names_in
from shared.interview.rules.sense import sense
from shared.interview.script import Question
from shared.interview.understanding import Act

CLAIMED = -0.4
"""The lowest score with which an act is taken; what nobody said in training has a lower one for all of them."""
CLOSE = 0.5
"""Where no act leads by this, or none claims the turn, there is a second opinion (`sense`)."""
SURE = -0.16
"""What it must say of an act that the others do not claim: as a logarithm, of 85 in 100."""
SHARE = 0.1
SHARES: Mapping[str, float] = {"es": 0.15}
"""How much it counts, by languages where it counts otherwise."""
LEAD = 0.1
"""By how much another act must lead where the rules find an answer."""
LEADS: Mapping[Act, float] = {Act.ANSWER: 0.0, Act.EMERGENCY: 0.5, Act.DISTRESS: 0.5, Act.UNCLEAR: 0.5}
"""The same of acts that need another one: most clients who tell of trouble, or say little, answer a question."""
LEAD_OF_ILLS = 1.0
"""By how much distress must lead an answer to a question for pains or feelings, whatever the rules find."""


@dataclass(frozen=True)
class Learned:
    """What was learned of a language, as it is stored. `rows`: of each feature, in the order of `names`, the weights of
    the acts, and behind them the square of its importance; `bias`: what each act has before any. All in tenths."""

    acts: Sequence[Act]
    names: Sequence[str]
    rows: NDArray[np.int16]
    bias: Sequence[int]
    forms: Mapping[str, str]
    """The basic form of each other form of a word, as it stands in a dictionary."""

    def write(self, file: IO[bytes]) -> None:
        """As `read` takes it; the same bytes for the same weights. Columns are kept together: they pack better."""
        forms: dict[str, list[str]] = {}
        for form, basic in sorted(self.forms.items()):
            forms.setdefault(basic, []).append(form)
        head = {"acts": list(self.acts), "bias": list(self.bias), "forms": {b: " ".join(f) for b, f in forms.items()}}
        np.savez_compressed(
            file,
            head=as_text([json.dumps(head, separators=(",", ":"), ensure_ascii=False, sort_keys=True)]),
            names=as_text(self.names),
            columns=np.ascontiguousarray(self.rows.T),
        )

    @classmethod
    def read(cls, file: IO[bytes]) -> "Learned":
        with np.load(file, allow_pickle=False) as stored:
            head = json.loads(stored["head"].tobytes())
            names, columns = names_in(stored["names"]), stored["columns"]
        forms = {form: basic for basic, others in head["forms"].items() for form in others.split()}
        return cls([Act(act) for act in head["acts"]], names, columns.T, head["bias"], forms)


class Weights:
    """Weights to decide by: arrays, which forked processes share (`names`)."""

    def __init__(self, learned: Learned) -> None:
        self.acts = tuple(learned.acts)
        self.bias = tuple(learned.bias)
        self.forms = learned.forms
        self._names = Names(learned.names)
        self._rows = np.ascontiguousarray(learned.rows[self._names.order])

    def known(self, names: Collection[str]) -> NDArray[np.intp]:
        """The rows of those of the features that there are weights of."""
        places, are_known = self._names.find(names)
        known: NDArray[np.intp] = places[are_known]
        return known

    def sums(self, names: Collection[str]) -> list[int]:
        """Of the rows of these features: each act's weights, and the squares of their importance."""
        summed: list[int] = self._rows[self.known(names)].sum(axis=0, dtype=np.int64).tolist()
        return summed


def likely_act(
    question: Question, heard: str, lexicon: Lexicon, *, by_rules: Act | None, has_value: bool
) -> Act | None:
    """The act that is most likely; None for an answer, as the rules say it. `heard` is clean."""
    weights = weights_of(lexicon.language)
    named = (by_rules or Act.ANSWER).value
    found = features(question, heard, lexicon, weights.forms, by_rules=named, has_value=has_value)
    scores = scores_of(found, weights)
    likely = sense().likely(question.text, heard, lexicon.language, found) if are_close(scores) else None
    asked = question.text.casefold()
    is_for_ills = lexicon.tells_of_ills.search(asked) is not None and not lexicon.asks_to_tell.search(asked)
    act = best_act(scores, likely, by_rules=by_rules or Act.ANSWER, language=lexicon.language, is_for_ills=is_for_ills)
    return None if act is Act.ANSWER else act


def scores_of(found: Collection[str], weights: Weights) -> dict[Act, float]:
    """The sum of weights that each act has; `found`: each feature once, as `features` gives them."""
    *sums, squares = weights.sums(found)
    scale = 1 / sqrt(squares or 1)
    scores = (each * scale + always / 10 for each, always in zip(sums, weights.bias, strict=True))
    return dict(zip(weights.acts, scores, strict=True))


def are_close(scores: Mapping[Act, float]) -> bool:
    """Whether a second opinion is worth its time."""
    first, second, *_ = sorted(scores.values(), reverse=True)
    return first < CLAIMED or first - second < CLOSE


def best_act(
    scores: Mapping[Act, float],
    likely: Mapping[Act, float] | None,
    *,
    by_rules: Act,
    language: str,
    is_for_ills: bool = False,
) -> Act:
    """The act with the highest score, or the rules'. `likely`: the second opinion, where one was asked for."""
    if max(scores.values()) < CLAIMED:
        if by_rules is not Act.ANSWER or not likely:
            return by_rules
        surest = max(likely, key=likely.__getitem__)
        return surest if likely[surest] >= SURE and scores[surest] >= scores[Act.ANSWER] else Act.ANSWER
    share = SHARES.get(language, SHARE)
    summed = {act: score + share * likely[act] if likely else score for act, score in scores.items()}
    if by_rules is Act.ANSWER:
        least = summed[Act.ANSWER]
        summed = {act: score for act, score in summed.items() if score >= least + LEADS.get(act, LEAD)}
    best = max(summed, key=summed.__getitem__)
    is_asked_for = is_for_ills and best is Act.DISTRESS and summed[best] < summed[Act.ANSWER] + LEAD_OF_ILLS
    return Act.ANSWER if is_asked_for else best


@lru_cache
def weights_of(language: str) -> Weights:
    """`weights/LANGUAGE.npz`."""
    with files("shared.interview.rules").joinpath("weights", f"{language}.npz").open("rb") as file:
        return Weights(Learned.read(file))
