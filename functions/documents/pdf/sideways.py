"""Texts that run up or down a page, as headings at the side of what they head do."""

from collections.abc import Sequence

from functions.documents.layout.values import Box, Mark, Token
from functions.documents.pdf.runs import Run

_SPACE = 0.2
_FURTHEST = 1.2
"""Between two words, in sizes."""
_SAME_LINE = 0.5
_MOST = 2_000

type Character = tuple[str, float, float, float, float, Run]
"""The text, x0, top, x1, bottom, and the run."""


def sideways_texts(characters: Sequence[Character | None]) -> tuple[Token, ...]:
    """In the order of the content; None is where a word ends."""
    texts: list[Token] = []
    before: Character | None = None
    is_parted = True
    for character in characters[:_MOST]:
        if character is None:
            is_parted = True
            continue
        text, *sides, run = character
        gap = _gap(before, character) if before is not None else None
        if texts and gap is not None:
            last = texts[-1]
            space = " " if is_parted or gap > _SPACE * run.style.size else ""
            texts[-1] = last._replace(text=last.text + space + text, box=last.box.union(Box(*sides)))
        else:
            texts.append(Token(Mark.WORD, text, Box(*sides), run.style))
        before, is_parted = character, False
    return tuple(texts)


def _gap(before: Character, after: Character) -> float | None:
    """How far apart the two stand on one line; None if they do not."""
    _, x0, top, x1, bottom, run = before
    _, left, upper, right, lower, other = after
    gap = max(upper - bottom, top - lower)
    is_one = abs((x0 + x1) - (left + right)) / 2 < _SAME_LINE * run.style.size and run.style == other.style
    return gap if is_one and gap < _FURTHEST * run.style.size else None
