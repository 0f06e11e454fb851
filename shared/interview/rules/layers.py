"""Layers of a network in whole numbers: the same result on every machine, and little memory that is not shared.

Rows are made whole numbers too before they are multiplied. Their sums are below 2**24, which real numbers of 32 bits
hold exactly, in whichever order a machine adds. They are multiplied a tile at a time: more of them numpy has several
threads multiply, and threads that wait for one another on a busy machine took fifty times as long.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

type Numbers = NDArray[np.float32]

MOST_OF_A_ROW = 127
MOST_OF_A_LAYER = 63
"""No whole number is larger: 127 * 63 * 2,000 is below 2**24."""
ROWS, DEPTH, WIDTH = 16, 64, 256
"""Of a tile: rows, their columns, and the layer's columns. OpenBLAS begins threads for what is larger."""
SCALE, SHIFT = "_scale", "_shift"
"""End the names of what a layer has beside its matrix."""
LEAST = 1e-12
"""Added to what is divided by."""


@dataclass(frozen=True, eq=False)
class Layer:
    """`matrix` holds whole numbers, `scale` and `shift` one number a column."""

    matrix: Numbers
    scale: Numbers
    shift: Numbers


def layer_of(stored: Mapping[str, NDArray[Any]], name: str) -> Layer:
    return Layer(stored[name].astype(np.float32), stored[f"{name}{SCALE}"], stored[f"{name}{SHIFT}"])


def outputs(rows: Numbers, layer: Layer) -> Numbers:
    """`rows` times the layer, each row by itself."""
    return convolution(rows, layer, order=1, before=0)


def convolution(rows: Numbers, layer: Layer, order: int, before: int) -> Numbers:
    """Each row and its neighbours times the layer; `order`: how many they are, `before`: how many stand before the row
    itself. Beyond the edges there is nothing."""
    whole, scale = _whole(rows)
    found = np.zeros((len(rows), layer.matrix.shape[1]), np.float32)
    for at in range(order):
        matrix = layer.matrix[at * rows.shape[1] : (at + 1) * rows.shape[1]]
        for first in range(max(0, at - before), min(len(rows), len(rows) + at - before), ROWS):
            last = min(first + ROWS, len(rows), len(rows) + at - before)
            product = _product(whole[first:last], matrix)
            product *= scale[first:last]
            found[first - at + before : last - at + before] += product
    found *= layer.scale
    found += layer.shift
    return found


def make_normal(rows: Numbers) -> None:
    """Gives each row a mean of zero and a mean square of one, in its place."""
    rows -= rows.mean(axis=1, keepdims=True, dtype=float).astype(np.float32)
    squares = np.einsum("ij,ij->i", rows, rows, dtype=float) / rows.shape[1]
    rows /= np.sqrt(squares + LEAST).astype(np.float32)[:, None]


def _whole(rows: Numbers) -> tuple[Numbers, Numbers]:
    """Whole numbers, and what each row of them is to be multiplied by."""
    largest = np.maximum(rows.max(axis=1, keepdims=True), -rows.min(axis=1, keepdims=True))
    scale = np.divide(largest + LEAST, MOST_OF_A_ROW, dtype=np.float32)
    whole = rows / scale
    return np.rint(whole, out=whole), scale


def _product(rows: Numbers, matrix: Numbers) -> Numbers:
    if len(rows) == 1:  # what numpy has multiplied by threads from 9,216 numbers on
        alone: Numbers = np.einsum("ij,jk->ik", rows, matrix)
        return alone
    product = np.zeros((len(rows), matrix.shape[1]), np.float32)
    for left in range(0, matrix.shape[1], WIDTH):
        for at in range(0, len(matrix), DEPTH):
            product[:, left : left + WIDTH] += rows[:, at : at + DEPTH] @ matrix[at : at + DEPTH, left : left + WIDTH]
    return product
