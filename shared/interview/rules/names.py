"""Names in arrays: stored as lines of text, found by their hashes.

A dictionary's values have counts of who holds them, and a job's process, which is forked, would copy each page of
memory in which one is counted.
"""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray


def as_text(names: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def names_in(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode().split("\n")


class Names:
    """`order`: which of the given names stands where; what belongs to them is kept in it."""

    def __init__(self, names: Sequence[str]) -> None:
        hashes = _hashes(names)
        self.order: NDArray[np.intp] = hashes.argsort()
        self._hashes = hashes[self.order]

    def find(self, wanted: Collection[str]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Of each its place in `order`, and whether it is there at all."""
        hashes = _hashes(wanted)
        places: NDArray[np.intp] = self._hashes.searchsorted(hashes)
        places[places == len(self._hashes)] = 0
        return places, self._hashes[places] == hashes


def _hashes(names: Collection[str]) -> NDArray[np.int64]:
    """Of 64 bits: that two of a hundred thousand names have the same one happens once in billions of processes."""
    return np.fromiter(map(hash, names), np.int64, len(names))
