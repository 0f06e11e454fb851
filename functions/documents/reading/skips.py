"""`No (skip to question 14)`: which questions such a remark leaves out after a yes or a no."""

import re
from collections.abc import Sequence

from functions.documents.layout.yes_no import NO
from functions.documents.reading.drafts import Draft

_SKIP = re.compile(
    r"(?P<answer>\b(?:yes|no|sí|oui|non|ja|nein)\b)[^.?!;]{0,30}?\b(?:skip|go|proceed|continue|jump|pase|vaya|passez|allez|weiter)\b"
    r"[^.?!;\d]{0,14}?\b(?:to|a|à|zu|mit)\s+(?:the\s+|la\s+)?"
    r"(?:(?P<part>(?:section|part|sección|parte|partie|teil|abschnitt)\s+\w+)"
    r"|(?:questions?|items?|number|no\.|pregunta|frage|#|q\.?)?\s*(?P<number>\d{1,3}[a-z]?)\b)",
    re.IGNORECASE,
)
_MOST_SKIPPED = 30


def skipped(drafts: Sequence[Draft]) -> dict[int, tuple[int, str]]:
    """Block → the lead's block and the answer that it is asked after: the other one than skips it."""
    found: dict[int, tuple[int, str]] = {}
    for at, draft in enumerate(drafts):
        if draft.answer != "yes_no":
            continue
        said = " ; ".join([*draft.options, draft.rest, *draft.guidance])
        ends = {polarity(match["answer"]): _target(match, drafts, at) for match in _SKIP.finditer(said)}
        for answer, other in (("no", "yes"), ("yes", "no")):
            end = ends.get(answer)
            if end is not None and at + 1 < end <= at + 1 + _MOST_SKIPPED and ends.get(other, at + 1) == at + 1:
                between = (one.block for one in drafts[at + 1 : end])
                found |= {block: (draft.block, other) for block in between if block not in found}
    return found


def _target(match: re.Match[str], drafts: Sequence[Draft], at: int) -> int | None:
    """The place of the question that is gone to; None where nothing behind the lead is called so."""
    part, number = match["part"], match["number"]
    for index in range(at + 1, len(drafts)):
        draft = drafts[index]
        if part is not None and re.match(rf"{re.escape(part)}\b", draft.section or "", re.IGNORECASE):
            return index
        if number is not None and draft.number is not None and draft.number[:1].isdigit():
            if draft.number.lower() == number.lower():
                return index
            if not _count(drafts[at].number) < _count(draft.number) <= _count(number):
                return None  # it was not read, or a list counts anew
    return None


def _count(number: str | None) -> int:
    digits = re.match(r"\d+", number or "")
    return int(digits[0]) if digits is not None else 0


def polarity(word: str) -> str:
    return "no" if word.lower() in NO else "yes"
