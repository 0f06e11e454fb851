"""From labelled turns of all languages to the small network that is asked where the linear weights leave acts close."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from infra.understanding.encoder import Arrays, layer_arrays
from infra.understanding.train import Turn
from shared.interview.rules.encoder import Encoder
from shared.interview.rules.features import ASKED_FOR_WORDS, BY_RULES
from shared.interview.rules.layers import MOST_OF_A_LAYER
from shared.interview.rules.names import as_text
from shared.interview.rules.sense import asked_meaning, heard_meaning, told
from shared.interview.script import AnswerType

HIDDEN = 192
ROUNDS = 10
DECAY = 0.01
BATCH = 128
"""As the others in `train`, chosen by `make weights CHECK=yes`."""
HEARD_WEIGHS, ASKED_WEIGHS = 8.0, 4.0
"""How long the row of a meaning is, on the whole, beside the features, which are zeros and ones."""


@dataclass(frozen=True)
class Rows:
    """What the network sees: a row a turn."""

    heard: NDArray[np.float32]
    asked: NDArray[np.float32]
    told: NDArray[np.float32]

    def of(self, turns: Sequence[int]) -> "Rows":
        return Rows(self.heard[turns], self.asked[turns], self.told[turns])


def features_told(turns: Sequence[Turn]) -> tuple[str, ...]:
    """What the network is told beside the words: the rules' act, the length, what was asked for, and the language."""
    kinds = tuple(f"{kind.value} value " for kind in AnswerType)
    beside = (f"{BY_RULES} ", "long ", "asks", ASKED_FOR_WORDS, *kinds)
    found = {name for turn in turns for name in turn.features if name.startswith(beside) and name.count(" ") < 3}
    return (*sorted(found), *sorted({turn.example.language for turn in turns}))


def rows_of(turns: Sequence[Turn], encoder: Encoder, features: tuple[str, ...]) -> Rows:
    questions = sorted({turn.example.question for turn in turns})
    asked = {question: asked_meaning(encoder, question) for question in questions}
    return Rows(
        np.array([heard_meaning(encoder, turn.heard) for turn in turns], np.float32),
        np.array([asked[turn.example.question] for turn in turns], np.float32),
        np.array([told(features, turn.features, turn.example.language) for turn in turns], np.float32),
    )


def network_arrays(turns: Sequence[Turn], rows: Rows, features: tuple[str, ...]) -> Arrays:
    """What `sense.npz` holds of the network, learned from these rows. Of turns that the rules were written for, it
    learns once with and once without what the rules found."""
    (heard, heard_mean), (asked, asked_mean) = _scaled(rows.heard, HEARD_WEIGHS), _scaled(rows.asked, ASKED_WEIGHS)
    seen = np.hstack([rows.heard * heard - heard_mean, rows.asked * asked - asked_mean, rows.told])
    known = np.array([turn.example.is_known_to_the_rules for turn in turns])
    unaided = seen[known]
    unaided[:, [at - len(features) for at, name in enumerate(features) if BY_RULES in name]] = 0
    meant = np.array([turn.example.act.value for turn in turns])
    shares = np.concatenate([np.where(known, 0.5, 1.0), np.full(len(unaided), 0.5)])
    network = MLPClassifier((HIDDEN,), alpha=DECAY, max_iter=ROUNDS, batch_size=BATCH, random_state=0)
    with warnings.catch_warnings(category=ConvergenceWarning, action="ignore"):  # on purpose: it would learn by heart
        network.fit(np.vstack([seen, unaided]), np.concatenate([meant, meant[known]]), sample_weight=shares)
    (hidden, acts), (shift, acts_shift) = network.coefs_, network.intercepts_
    of_heard, of_asked, of_told = np.split(hidden, [len(heard_mean), len(heard_mean) + len(asked_mean)])
    shift = shift - heard_mean @ of_heard - asked_mean @ of_asked
    arrays = layer_arrays("heard", of_heard * heard, shift, MOST_OF_A_LAYER)
    arrays |= layer_arrays("asked", of_asked * asked, np.zeros(HIDDEN), MOST_OF_A_LAYER)
    arrays |= layer_arrays("told", of_told, np.zeros(HIDDEN), MOST_OF_A_LAYER)
    arrays |= layer_arrays("acts", acts, acts_shift, MOST_OF_A_LAYER)
    return arrays | {"act_names": as_text(network.classes_), "features": as_text(features)}


def packed(arrays: Arrays) -> bytes:
    """The same bytes for the same arrays."""
    written = BytesIO()
    np.savez_compressed(written, allow_pickle=False, **arrays)
    return written.getvalue()


def _scaled(rows: NDArray[np.float32], length: float) -> tuple[float, NDArray[np.float32]]:
    """What rows are multiplied by, and then what is taken from them."""
    mean = rows.mean(axis=0)
    scale = float(length / np.sqrt(((rows - mean) ** 2).sum(axis=1).mean()))
    return scale, mean * np.float32(scale)
