"""How sure a reading is: by the rule that made it, less what makes its wording look like a piece of something else."""

import re
from collections.abc import Sequence
from itertools import groupby

from functions.documents.layout.joining import UNFINISHED
from functions.documents.reading.drafts import Draft, Kind
from functions.documents.reading.lexicon import AUXILIARY_START, WH_START

_FRAGMENT = re.compile(r"^[a-zà-ÿ,.;:)\]]")
_LONG_LABEL_WORDS = 12
BLANK_INSIDE = "____"
_MOST_LABEL_WORDS = 3
HAS_BOX, IS_ORDER = "has a box of its own to tick", "is an order to tell something"
_FEWEST_UNASKED, _MOST_UNASKED_WORDS = 3, 6
_OF_UNASKED = 0.5


def weighed(confidence: float, text: str, kind: Kind) -> float:
    """`confidence` is that of the rule; the result is never higher."""
    doubts = [0.4 if kind == "field" else 0.2] if _is_fragment(text) else []
    if _has_open_bracket(text):
        doubts.append(0.3)
    if BLANK_INSIDE in text:
        doubts.append(0.25)
    if kind == "field" and len(text.split()) > _LONG_LABEL_WORDS and not text.endswith((":", "?", ".", ")")):
        doubts.append(0.25)
    if kind == "field" and text.startswith("("):
        doubts.append(0.1)
    return round(max(0.05, confidence - sum(doubts)), 2)


def with_doubts(drafts: Sequence[Draft]) -> list[Draft]:
    """Of several short words with a box each, one after the other, the question was not found; words with a box that
    end in the middle of a sentence are a piece of it.
    """
    weighed_again: list[Draft] = []
    for is_short, group in groupby(drafts, _is_short_with_box):
        found = list(group)
        is_unasked = is_short and len(found) >= _FEWEST_UNASKED
        for draft in found:
            is_piece = draft.why == HAS_BOX and (UNFINISHED.search(draft.text) or draft.text.endswith(("/", ",")))
            limit = _OF_UNASKED if is_unasked or is_piece else 1.0
            weighed_again.append(draft._replace(confidence=min(draft.confidence, limit)))
    return weighed_again


def _is_short_with_box(draft: Draft) -> bool:
    is_item = draft.number is None and not draft.text.endswith((".", ":", "?"))
    return draft.why == HAS_BOX and is_item and len(draft.text.split()) <= _MOST_UNASKED_WORDS


def _is_fragment(text: str) -> bool:
    """Some forms write no capitals: a whole question, and a short label with its colon, are no pieces."""
    is_asked = text.endswith("?") and (AUXILIARY_START.match(text) or WH_START.match(text))
    is_label = text.endswith(":") and len(text.split()) <= _MOST_LABEL_WORDS and text[:1].isalpha()
    return _FRAGMENT.match(text) is not None and not (is_asked or is_label)


def _has_open_bracket(text: str) -> bool:
    return text.count("(") != text.count(")") or text.count("[") != text.count("]")
