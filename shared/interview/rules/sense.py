"""A second opinion where the linear weights leave acts close: a small network on what the client's words and the
question's mean together (`encoder`), learned from the same turns, of all languages (`infra/understanding/sense.py`)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shared.interview.rules.encoder import Encoder, encoder_of
from shared.interview.rules.layers import Layer, Numbers, layer_of, outputs
from shared.interview.rules.names import names_in
from shared.interview.rules.wording import words
from shared.interview.understanding import Act

EDGE_WORDS = 30
"""Of a longer turn only its first and last words are read."""
QUESTION_WORDS = 40
QUESTIONS_KEPT = 64
LEAST = -6.0
"""No act is less likely than this: the logarithm of a share."""
DIGITS = 3
"""Rounded to so many, for the last bits are not the same on every processor."""


@dataclass(frozen=True, eq=False)
class Network:
    """Three layers beside each other, on what was heard, what was asked and the features, and one on their sum."""

    heard: Layer
    asked: Layer
    told: Layer
    acts: Layer

    def likely(self, heard: Numbers, asked: Numbers, told: Numbers) -> Numbers:
        """The logarithm of each act's likelihood; `asked`: what its layer makes of the question."""
        hidden = outputs(heard[None], self.heard) + asked + outputs(told[None], self.told)
        scores = outputs(np.maximum(hidden, 0), self.acts)[0].astype(float)
        scores -= scores.max()
        logarithms: Numbers = scores - np.log(np.exp(scores).sum())
        return logarithms


@dataclass(frozen=True, eq=False)
class Sense:
    encoder: Encoder
    network: Network
    acts: tuple[Act, ...]
    features: tuple[str, ...]
    """What of `features.features` it is told beside the words."""

    def likely(self, question: str, heard: str, language: str, found: Iterable[str]) -> dict[Act, float]:
        """The logarithm of each act's likelihood; `found`: the turn's features."""
        meant = heard_meaning(self.encoder, heard)
        return self.likely_of(meant, _asked(self, question), told(self.features, found, language))

    def likely_of(self, heard: Numbers, asked: Numbers, told: Numbers) -> dict[Act, float]:
        likely = np.maximum(self.network.likely(heard, asked, told), LEAST)
        return dict(zip(self.acts, np.round(likely, DIGITS).tolist(), strict=True))


@lru_cache(QUESTIONS_KEPT)
def _asked(sense: Sense, question: str) -> Numbers:
    return outputs(asked_meaning(sense.encoder, question)[None], sense.network.asked)


def heard_meaning(encoder: Encoder, heard: str) -> Numbers:
    said = words(heard)
    if len(said) > 2 * EDGE_WORDS:
        said = [*said[:EDGE_WORDS], *said[-EDGE_WORDS:]]
    return encoder.meaning(said)


def asked_meaning(encoder: Encoder, question: str) -> Numbers:
    return encoder.meaning(words(question)[:QUESTION_WORDS])


def told(features: Sequence[str], found: Iterable[str], language: str) -> Numbers:
    """Ones for those of `features` that hold, and zeros."""
    holds = {*found, language}
    return np.array([name in holds for name in features], dtype=np.float32)


@lru_cache
def sense() -> Sense:
    """`weights/sense.npz`."""
    path = files("shared.interview.rules").joinpath("weights", "sense.npz")
    with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return sense_of({name: stored[name] for name in stored.files})


def sense_of(stored: Mapping[str, NDArray[Any]]) -> Sense:
    acts = tuple(Act(name) for name in names_in(stored["act_names"]))
    network = Network(*(layer_of(stored, name) for name in ("heard", "asked", "told", "acts")))
    return Sense(encoder_of(stored), network, acts, tuple(names_in(stored["features"])))
