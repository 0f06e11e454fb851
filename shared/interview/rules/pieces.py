"""The pieces of words that the encoder knows: a word is one, or is made of several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shared.interview.rules.names import Names, names_in

UNKNOWN, BEGIN, END = range(3)
"""The first three pieces: what no other is for, and the marks at a sentence's ends."""
WORD_BEGINS = "▁"
UNKNOWN_SCORE = -30.0
LONGEST_WORD = 40
"""Of a longer one only its beginning is read."""

type Way = tuple[float, tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class Pieces:
    names: Names
    scores: NDArray[np.float16]
    """The logarithm of how likely each is, in the order of `names`."""
    longest: int

    def of(self, words: Sequence[str]) -> list[int]:
        """The numbers of a sentence's pieces, between its marks."""
        marked = [WORD_BEGINS + word[:LONGEST_WORD] for word in words]
        found = [BEGIN]
        for word, known in zip(marked, self._known(marked), strict=True):
            found += self._likeliest(word) if known is None else [known[0]]
        return [*found, END]

    def _likeliest(self, word: str) -> tuple[int, ...]:
        """Of all ways to make a word of pieces the one whose pieces are likeliest together."""
        spans = [(at, end) for end in range(1, len(word) + 1) for at in range(max(0, end - self.longest), end)]
        best: list[Way] = [(0.0, ())]
        for (at, end), known in zip(spans, self._known([word[at:end] for at, end in spans]), strict=True):
            if len(best) == end:
                best.append((best[-1][0] + UNKNOWN_SCORE, (*best[-1][1], UNKNOWN)))
            if known is not None:
                number, score = known
                best[end] = max(best[end], (best[at][0] + score, (*best[at][1], number)))
        return best[-1][1]

    def _known(self, texts: Sequence[str]) -> Iterator[tuple[int, float] | None]:
        """The number and score of each that is a piece."""
        places, are_known = self.names.find(texts)
        for is_known, number, score in zip(
            are_known.tolist(), self.names.order[places].tolist(), self.scores[places].tolist(), strict=True
        ):
            yield (number, score) if is_known else None


def pieces_of(stored: Mapping[str, NDArray[Any]]) -> Pieces:
    """As `infra/understanding/encoder.py` stores them, among other arrays."""
    pieces = names_in(stored["pieces"])
    names = Names(pieces)
    return Pieces(names, stored["scores"][names.order], max(map(len, pieces)))
