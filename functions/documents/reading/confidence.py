"""How sure a reading is: by the rule that made it, less what makes its wording look like a piece of something else."""

import re

from functions.documents.reading.drafts import Kind

LOW_CONFIDENCE = 0.65
"""Below it a question is to be reviewed."""
_FRAGMENT = re.compile(r"^[a-zà-ÿ,.;:)\]]")
_LONG_LABEL_WORDS = 12
_BLANK_INSIDE = "____"


def weighed(confidence: float, text: str, kind: Kind) -> float:
    """`confidence` is that of the rule; the result is never higher."""
    doubts = [0.4 if kind == "field" else 0.2] if _FRAGMENT.match(text) else []
    if _has_open_bracket(text):
        doubts.append(0.3)
    if _BLANK_INSIDE in text:
        doubts.append(0.25)
    if kind == "field" and len(text.split()) > _LONG_LABEL_WORDS and not text.endswith((":", "?", ".")):
        doubts.append(0.25)
    if kind == "field" and text.startswith("("):
        doubts.append(0.1)
    return round(max(0.05, confidence - sum(doubts)), 2)


def _has_open_bracket(text: str) -> bool:
    return text.count("(") != text.count(")") or text.count("[") != text.count("]")
