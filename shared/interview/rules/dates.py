"""Dates as they are said and written, as exactly as they were said: "2021", "2021-03", "2021-03-04"."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import find_numbers

_ISO = re.compile(r"\b([12]\d{3})-(\d{1,2})(?:-(\d{1,2}))?\b")
_NUMERIC = re.compile(r"\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b")
_MONTH_YEAR = re.compile(r"\b(\d{1,2})\s?/\s?([12]\d{3})\b")
_TOKEN = re.compile(r"'?\d+|[^\W\d_]+")
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


def one_date(text: str, lexicon: Lexicon) -> Found | None:
    """The date that is meant: the only one, or the last after a correction. None when there is none, or several."""
    text = text.casefold()
    after = [match.end() for match in lexicon.corrections.finditer(text)]
    if after and (corrected := one_date(text[after[-1] :], lexicon)) is not None:
        earlier = one_date(text[: after[-1]], lexicon)
        only_year = corrected.month is None and earlier is not None
        return replace(earlier, year=corrected.year) if only_year and earlier else corrected
    text = lexicon.denied.sub("", text) or text
    found = _written(text, lexicon) or _in_numbers(text, lexicon) or _said(text, lexicon)
    return found[0] if len(set(found)) == 1 else None


def _written(text: str, lexicon: Lexicon) -> list[Found]:
    found = [_checked(int(m[1]), int(m[2]), int(m[3]) if m[3] else None) for m in _ISO.finditer(text)]
    rest = _ISO.sub(" ", text)
    for match in _NUMERIC.finditer(rest):
        first, second, year = int(match[1]), int(match[2]), _full_year(match[3])
        is_month_first = (lexicon.is_month_first or second > 12) and first <= 12
        month, day = (first, second) if is_month_first else (second, first)
        found.append(_checked(year, month, day))
    found += [_checked(int(m[2]), int(m[1]), None) for m in _MONTH_YEAR.finditer(_NUMERIC.sub(" ", rest))]
    return [date for date in found if date is not None]


def _checked(year: int, month: int, day: int | None) -> Found | None:
    is_date = 1 <= month <= 12 and (day is None or 1 <= day <= monthrange(year, month)[1])
    return Found(year, month, day) if is_date else None


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    year = int(digits)
    return year + (1900 if year >= FIRST_OF_LAST_CENTURY else 2000)


def _said(text: str, lexicon: Lexicon) -> list[Found]:
    """Months, days and years among the words, put together around each month."""
    marks = _marks(text, lexicon)
    years = [value for kind, value in marks if kind == "year"]
    months = [index for index, (kind, _) in enumerate(marks) if kind == "month"]
    if not months:
        return [Found(year) for year in years]
    found = []
    for place, index in enumerate(months):
        following = months[place + 1] if place + 1 < len(months) else len(marks)
        year = next((value for kind, value in marks[index + 1 : following] if kind == "year"), None)
        if year is None and len(months) == 1 and len(set(years)) == 1:
            year = years[0]
        before = marks[index - 1] if index else ("", 0)
        after = marks[index + 1] if index + 1 < following else ("", 0)
        day = next((value for kind, value in (after, before) if kind == "day"), None)
        found.append(Found(year, marks[index][1], day))
    return found


def _in_numbers(text: str, lexicon: Lexicon) -> list[Found]:
    """ "Twelve twenty-five seventy-eight", when there is nothing else in it."""
    numbers = [n.value for n in find_numbers(text, lexicon)]
    is_all = not any(word in lexicon.months or word in lexicon.ordinals for word in _TOKEN.findall(text))
    if len(numbers) != 3 or not is_all or any(not isinstance(n, int) or n > 99 for n in numbers):
        return []
    first, second, year = (int(n) for n in numbers)
    month, day = (first, second) if lexicon.is_month_first else (second, first)
    date = _checked(_full_year(f"{year:02}"), month, day)
    return [] if date is None else [date]


def _marks(text: str, lexicon: Lexicon) -> list[tuple[str, int]]:
    """The text as days, months and years, in order; "of" and "the" between them are left out."""
    tokens = _TOKEN.findall(re.sub(r"(\d+)(?:st|nd|rd|th|º|ª|er)\b", r"\1", text))
    marks: list[tuple[str, int]] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token in lexicon.months and not _is_verb(tokens, index, lexicon):
            marks.append(("month", lexicon.months[token]))
            index += 1
            continue
        year, length = _year(tokens, index, lexicon)
        if year is None and marks:
            year, length = _short_year(tokens, index, lexicon)
        if year is None:
            day, length = _day(tokens, index, lexicon)
            if day is not None:
                marks.append(("day", day))
        else:
            marks.append(("year", year))
        index += max(length, 1)
    return marks


def _is_verb(tokens: list[str], index: int, lexicon: Lexicon) -> bool:
    """English "may" is a month only beside a number or after a word that leads to a month."""
    if tokens[index] != "may":
        return False
    near = [*tokens[max(index - 1, 0) : index], *tokens[index + 1 : index + 2]]
    leads = {"in", "last", "of", "since", "this", "next", "late", "early", "mid", "around", "about", "by", "until"}
    return not any(t.isdigit() or t in leads or t in lexicon.ordinals or t in lexicon.tens for t in near) and (
        len(tokens) > 1
    )


def _year(tokens: list[str], index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    token = tokens[index]
    if token.startswith("'") and len(token) == 3:
        return _full_year(token[1:]), 1
    if token.isdigit():
        return (int(token), 1) if len(token) == 4 and token[0] in "12" else (None, 0)
    for length in range(min(7, len(tokens) - index), 1, -1):
        year = _spoken_year(tokens[index : index + length], lexicon)
        if year is not None:
            return year, length
    return None, 1


def _short_year(tokens: list[str], index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """ "June of ninety-five"."""
    two = _small(tokens[index : index + 2], lexicon)
    is_year = two is not None and 40 <= two <= 99 and two % 10
    return (1900 + two, 2) if two is not None and is_year else (None, 1)


def _spoken_year(said: list[str], lexicon: Lexicon) -> int | None:
    """ "nineteen eighty-five", "twenty twenty-one", "two thousand and five", "dos mil veintiuno"."""
    said = [token for token in said if token != lexicon.and_word] if said[-1] != lexicon.and_word else []
    if not said:
        return None
    if "thousand" in said or "mil" in said:
        thousand = said.index("thousand" if "thousand" in said else "mil")
        lead = _small(said[:thousand], lexicon) if thousand else 1
        rest = _small(said[thousand + 1 :], lexicon) if said[thousand + 1 :] else 0
        year = None if lead is None or rest is None else lead * 1000 + rest
        return year if year is not None and 1900 <= year <= 2099 else None
    century = lexicon.units.get(said[0], lexicon.tens.get(said[0]))
    if century not in (19, 20) or len(said) < 2 or lexicon.and_word == "y":
        return None
    after = said[1:]
    if after[0] in ("oh", "o", "hundred"):
        tail = _small(after[1:] or ["zero"], lexicon)
        return None if tail is None or tail > 9 else century * 100 + tail
    tail = _small(after, lexicon)
    return century * 100 + tail if tail is not None and 10 <= tail <= 99 else None


def _small(said: list[str], lexicon: Lexicon) -> int | None:
    """A number below a thousand, when every word belongs to it."""
    total = 0
    last = 1000
    for word in said:
        value = lexicon.units.get(word, lexicon.tens.get(word, lexicon.hundreds.get(word)))
        if value is None or value >= last or (last == 10 and value >= 10):
            return None
        total += value
        last = 100 if value >= 100 else 10 if value >= 20 and value % 10 == 0 else 1
    return total


def _day(tokens: list[str], index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    token = tokens[index]
    if token.isdigit():
        return (int(token), 1) if 1 <= int(token) <= 31 else (None, 1)
    following = tokens[index + 1] if index + 1 < len(tokens) else ""
    if token in lexicon.tens and lexicon.ordinals.get(following, 99) < 10:
        return lexicon.tens[token] + lexicon.ordinals[following], 2
    if token in lexicon.ordinals:
        return lexicon.ordinals[token], 1
    is_ten = token in lexicon.tens and lexicon.tens[token] <= 30
    if is_ten and following in lexicon.units and lexicon.units[following] < 10:
        return lexicon.tens[token] + lexicon.units[following], 2
    if is_ten and following == lexicon.and_word and index + 2 < len(tokens) and tokens[index + 2] in lexicon.units:
        return lexicon.tens[token] + lexicon.units[tokens[index + 2]], 3
    value = lexicon.units.get(token, lexicon.tens.get(token))
    return (value, 1) if value is not None and 1 <= value <= 31 else (None, 1)
