"""A question that asks for a figure and for something else, "When and where?", and which of the two is not told.

A turn without any figure leaves the figure open, one that is nothing but figures the other part. Whatever denies, or
says that it is not known, tells both.
"""

from functools import lru_cache
from typing import NamedTuple

from shared.interview.rules.asked_part_words import PartWords
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain

LEAST_OF_A_PHONE = 6
"""Digits of a phone number, or words for them."""


class _Part(NamedTuple):
    start: int
    end: int
    is_figure: bool
    is_phone: bool


def untold(said: str, asked: str, lexicon: Lexicon, *, is_rest: bool) -> str:
    """The parts of `asked`, in its own words, that `said` leaves open; "" where all are told. `is_rest`: of a question
    whose yes or no is told; else nothing is open but where figures and something else are asked for."""
    ways, text = lexicon.parts, plain(said, lexicon)
    parts = _parts(asked, ways)
    is_of_both = len({part.is_figure for part in parts}) > 1
    if not (is_rest or is_of_both) or ways.tells_all.search(text) or lexicon.negation.search(text):
        return ""
    figures = [word for word in text.split() if _is_figure(word, lexicon)]
    is_told = bool(figures) or ways.figures.search(text) is not None
    if is_told and _is_nothing_else(text, lexicon):
        is_count = is_rest and all(word in lexicon.figures.units for word in figures) and not ways.figures.search(text)
        if is_count and not all(part.is_figure for part in parts):
            return asked  # "yes, two" to "If so, list their names"
        return _spoken(asked, [part for part in parts if is_of_both and not part.is_figure])
    is_phone = sum(len(word) if word.isdecimal() else 1 for word in figures) >= LEAST_OF_A_PHONE
    return _spoken(asked, [part for part in parts if part.is_figure and not (is_phone if part.is_phone else is_told)])


def _spoken(asked: str, parts: list[_Part]) -> str:
    """All from the first to the last, so that what stands between them is said, too; all of it where one is all."""
    return asked[parts[0].start : parts[-1].end] if parts else ""


def _is_nothing_else(text: str, lexicon: Lexicon) -> bool:
    others = lexicon.parts.figures.sub(" ", text).split()
    known = lexicon.beside_values | lexicon.parts.measures | lexicon.parts.no_figures
    return all(word in known or _is_figure(word, lexicon) for word in others)


def _is_figure(word: str, lexicon: Lexicon) -> bool:
    is_named = word in lexicon.figures.every and word not in lexicon.parts.no_figures
    return is_named or any(letter.isdigit() for letter in word)


@lru_cache(maxsize=1024)
def _parts(asked: str, ways: PartWords) -> tuple[_Part, ...]:
    """What stands before an "and" or a comma behind which something else is asked for, and each of that."""
    condition = ways.condition.match(asked)
    first = condition.end() if condition else 0
    borders = list(ways.begins.finditer(asked, first))
    starts = [first, *(match.start("part") for match in borders)]
    ends = [*(match.start() for match in borders), len(asked)]
    if not borders:
        starts = [0]
    spans = ((start, end) for start, end in zip(starts, ends, strict=True) if asked[start:end].strip())
    return tuple(
        _Part(
            start,
            end,
            ways.figure.match(asked, first if start == 0 else start, end) is not None,
            ways.phone.match(asked, start, end) is not None,
        )
        for start, end in spans
    )
