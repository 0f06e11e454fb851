"""The pieces of words that the encoder knows: a word is one, or is made of several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

UNKNOWN, BEGIN, END = range(3)
"""The first three pieces: what no other is for, and the marks at a sentence's ends."""
WORD_BEGINS = "▁"
UNKNOWN_SCORE = -30.0
LONGEST_WORD = 40
"""Of a longer one only its beginning is read."""

type Way = tuple[float, tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class Pieces:
    """Found by their hashes, as `learned.Weights` does it."""

    hashes: NDArray[np.int64]
    """In order."""
    numbers: NDArray[np.intp]
    scores: NDArray[np.float16]
    """The logarithm of how likely each is."""
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
        wanted = np.fromiter(map(hash, texts), np.int64, len(texts))
        places = self.hashes.searchsorted(wanted)
        places[places == len(self.hashes)] = 0
        is_known = (self.hashes[places] == wanted).tolist()
        for found, number, score in zip(
            is_known, self.numbers[places].tolist(), self.scores[places].tolist(), strict=True
        ):
            yield (number, score) if found else None


def pieces_of(stored: Mapping[str, NDArray[Any]]) -> Pieces:
    """As `infra/understanding/encoder.py` stores them, among other arrays."""
    pieces = stored["pieces"].tobytes().decode().split("\n")
    hashes = np.fromiter(map(hash, pieces), np.int64, len(pieces))
    order = hashes.argsort()
    return Pieces(hashes[order], order, stored["scores"][order], max(map(len, pieces)))
