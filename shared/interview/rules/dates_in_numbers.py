"""A date, as exactly as it was said, and dates that are said in numbers alone: "oh three twelve twenty four"."""

from calendar import monthrange
from dataclasses import dataclass
from itertools import pairwise

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import find_numbers
from shared.interview.rules.wording import words

FIRST_OF_LAST_CENTURY = 30
"""Years of two digits from here on are nineteen hundreds."""


@dataclass(frozen=True)
class Found:
    """What was said of a date."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def iso(self) -> str | None:
        """As much as was said; None without a year, or for a day that there is not."""
        if self.year is None:
            return None
        if self.month is None:
            return f"{self.year:04}"
        if self.day is None:
            return f"{self.year:04}-{self.month:02}"
        if self.day > monthrange(self.year, self.month)[1]:
            return None
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def checked(year: int, month: int, day: int | None) -> Found | None:
    """The date, if there is such a day."""
    is_date = 1 <= month <= 12 and (day is None or 1 <= day <= monthrange(year, month)[1])
    return Found(year, month, day) if is_date else None


def full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    year = int(digits)
    return year + (1900 if year >= FIRST_OF_LAST_CENTURY else 2000)


def said_in_numbers(text: str, lexicon: Lexicon) -> list[Found]:
    """A month, a day and a year one after another, in the language's order, when these are all its numbers
    and no month is named."""
    if lexicon.figures.months.keys() & set(words(text)):
        return []
    numbers = find_numbers(text, lexicon, with_zeros=True)
    whole = [int(n.value) for n in numbers if isinstance(n.value, int) and not n.is_money]
    if len(whole) != len(numbers) or not 3 <= len(whole) <= 8:
        return []
    gaps = [text[a.end : b.start] for a, b in pairwise(numbers)]
    has_phrase = any(text[n.start : n.end] in lexicon.figures.amounts for n in numbers)
    if has_phrase or not all(lexicon.values.between_numbers.fullmatch(gap) for gap in gaps):
        return []
    parts = _parts(whole)
    if len(parts) != 3 or max(parts[:2]) > 31:
        return []
    first, second, year = parts
    month, day = (first, second) if lexicon.figures.is_month_first else (second, first)
    date = checked(full_year(f"{year:02}"), month, day) if year < 100 or 1900 <= year < 2100 else None
    return [] if date is None else [date]


def _parts(whole: list[int]) -> list[int]:
    """ "Zero nine" is one part, and so is the year in "thirty twenty eleven";
    digits may also be read out one by one."""
    if len(whole) in (6, 8) and all(value < 10 for value in whole):
        digits = "".join(str(value) for value in whole)
        return [int(digits[:2]), int(digits[2:4]), int(digits[4:])]
    parts: list[int] = []
    is_after_zero = False
    for value in whole:
        if is_after_zero and 0 < value < 10:
            parts[-1] = value
        else:
            parts.append(value)
        is_after_zero = value == 0
    if len(parts) == 4 and parts[2] in (19, 20) and 10 <= parts[3] <= 99:
        parts[2:] = [parts[2] * 100 + parts[3]]
    return [] if len(parts) == 3 and parts[1] in (19, 20) and parts[2] < 36 else parts
