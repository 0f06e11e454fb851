"""Dates in words: months, days and years wherever they stand in a turn, put together around each month."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from shared.interview.rules.dates_in_numbers import Found
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import words
from shared.interview.rules.years import one_year, short_year

_ORDINAL = re.compile(r"(\d+)([^\W\d]{1,2}|º|ª)\b")
_TOKEN = re.compile(r"'?\d+|[^\W\d_]+")
_SAID_TWO_WAYS = range(1910, 1930)
"""Behind a month, "nineteen twenty-five" may be a day and a year."""


@dataclass(frozen=True)
class _Mark:
    """A day, a month or a year, and where it stands."""

    kind: str
    value: int
    start: int
    end: int


def said_in_words(text: str, lexicon: Lexicon) -> list[Found]:
    """A date for each month; without one, for each year."""
    text = _without_endings(text, lexicon)
    marks = _marks(text, lexicon)
    years = [mark.value for mark in marks if mark.kind == "year"]
    months = [index for index, mark in enumerate(marks) if mark.kind == "month"]
    if not months:
        return [Found(year) for year in years]
    found = []
    for place, index in enumerate(months):
        following = months[place + 1] if place + 1 < len(months) else len(marks)
        year = next((mark for mark in marks[index + 1 : following] if mark.kind == "year"), None)
        value = None if year is None or _is_two_ways(text, marks[index], year) else year.value
        if year is None and len(months) == 1 and len(set(years)) == 1:
            value = years[0]
        near = [marks[at] for at in (index + 1, index - 1) if 0 <= at < len(marks) and marks[at].kind == "day"]
        day = next((mark.value for mark in near if _are_joined(text, mark, marks[index], lexicon)), None)
        day = day if day is not None or year is None else _day_behind(text, year, marks[index + 1 : following], lexicon)
        found.append(Found(value, marks[index].value, day))
    return found


def _day_behind(text: str, year: _Mark, marks: list[_Mark], lexicon: Lexicon) -> int | None:
    """ "June two thousand twenty-two, the ninth"; not so "June 2022, 3 cars"."""
    at = marks.index(year) + 1
    if at >= len(marks) or marks[at].kind != "day":
        return None
    is_led_to = lexicon.values.before_ordinal & set(words(text[year.end : marks[at].start]))
    return marks[at].value if is_led_to and _are_joined(text, year, marks[at], lexicon) else None


def _without_endings(text: str, lexicon: Lexicon) -> str:
    return _ORDINAL.sub(lambda match: _without_ending(match, lexicon), text)


def _without_ending(match: re.Match[str], lexicon: Lexicon) -> str:
    """The digits alone, as long as they were with an ending."""
    return match[1].ljust(len(match[0])) if match[2] in lexicon.values.ordinal_endings else match[0]


def without_replaced(text: str, lexicon: Lexicon) -> str:
    """ "August third, no, the fourth" without "third, no, the"."""
    marks = _marks(_without_endings(text, lexicon), lexicon)
    for first, second in pairwise(marks):
        between = words(text[first.end : second.start])
        while between and between[-1] in lexicon.values.before_ordinal:
            between.pop()
        if first.kind == second.kind and lexicon.values.mistaken.fullmatch(" ".join(between)):
            text = text[: first.start] + " " * (second.start - first.start) + text[second.start :]
    return text


def is_replaced_by_a_date(text: str, lexicon: Lexicon) -> bool:
    """ "June ninety-six, no, ninety-seven": which parts are replaced is open."""
    tokens = _TOKEN.findall(text)
    parts = (lexicon.figures.months, lexicon.figures.tens, lexicon.figures.ordinals)
    pairs = list(pairwise(tokens))[1:]
    return any(first in lexicon.values.not_that and any(second in names for names in parts) for first, second in pairs)


def is_one_of_two(text: str, lexicon: Lexicon) -> bool:
    """ "August 3rd or 4th"."""
    text = _without_endings(text, lexicon)
    marks = _marks(text, lexicon)
    if any(mark.kind == "year" and _another_year(text, mark, lexicon) for mark in marks):
        return True
    said = Counter((mark.kind, mark.value) for mark in marks)
    return any(
        first.kind == second.kind
        and first.value != second.value
        and said[second.kind, second.value] == 1  # "so I'd say the 4th" says which
        and lexicon.values.either_day.fullmatch(text[first.end : second.start]) is not None
        for first, second in pairwise(marks)
    )


def _another_year(text: str, year: _Mark, lexicon: Lexicon) -> bool:
    """ "Nineteen eighty | or eighty-one"."""
    behind = lexicon.values.either_day.match(text, year.end)
    token = None if behind is None else _TOKEN.match(text, behind.end())
    return token is not None and (token[0].startswith("'") or token[0] in lexicon.figures.tens)


def _is_two_ways(text: str, month: _Mark, year: _Mark) -> bool:
    is_said = not text[year.start : year.end].strip("'").isdecimal()
    return is_said and year.value in _SAID_TWO_WAYS and not text[month.end : year.start].strip()


def _are_joined(text: str, first: _Mark, second: _Mark, lexicon: Lexicon) -> bool:
    """Whether nothing stands between two parts but what may stand inside a date."""
    first, second = sorted((first, second), key=lambda mark: mark.start)
    return lexicon.values.joints.fullmatch(text[first.end : second.start]) is not None


def _marks(text: str, lexicon: Lexicon) -> list[_Mark]:
    """The text as days, months and years, in order."""
    places = list(_TOKEN.finditer(text))
    tokens = [place[0] for place in places]
    marks: list[_Mark] = []
    index = 0
    while index < len(places):
        kind, value, length = _mark(text, places, tokens, index, marks, lexicon)
        if kind:
            mark = _Mark(kind, value, places[index].start(), places[index + length - 1].end())
            if kind == "day" and marks and marks[-1].kind == "day" and value <= 12:
                is_month = lexicon.values.day_of_month.fullmatch(text[marks[-1].end : mark.start])
                mark = _Mark("month" if is_month else kind, value, mark.start, mark.end)
            is_other = {"year": lexicon.values.inexact, "day": lexicon.values.time_units}.get(mark.kind)
            if is_other is None or not is_other.match(text, mark.end):
                marks.append(mark)
        index += max(length, 1)
    return marks


def _mark(
    text: str, places: list[re.Match[str]], tokens: list[str], index: int, marks: list[_Mark], lexicon: Lexicon
) -> tuple[str, int, int]:
    """The kind of what begins at a token, its value, and how many tokens it has; the kind is empty for other words."""
    if tokens[index] in lexicon.figures.months and not _is_verb(tokens, index, lexicon):
        return "month", lexicon.figures.months[tokens[index]], 1
    year, length = one_year(tokens, index, lexicon)
    if year is None:
        year, length = short_year(text, places, index, _near(text, places[index].start(), marks, lexicon), lexicon)
    if year is not None:
        return "year", year, length
    day, length = _day(tokens, index, lexicon)
    return ("day", day, length) if day is not None else ("", 0, length)


def _near(text: str, start: int, marks: list[_Mark], lexicon: Lexicon) -> tuple[str, ...]:
    """The kinds of the one or two marks right before a place that may be of one date with it."""
    near: list[str] = []
    for mark in reversed(marks[-2:]):
        if lexicon.values.joints.fullmatch(text[mark.end : start]) is None:
            break
        near.insert(0, mark.kind)
        start = mark.start
    return tuple(near)


def _is_verb(tokens: list[str], index: int, lexicon: Lexicon) -> bool:
    """A month that is another word, too, is one only beside a number or after a word that leads to a month."""
    values = lexicon.values
    if tokens[index] not in values.doubtful_months:
        return False
    near = [*tokens[max(index - 1, 0) : index], *tokens[index + 1 : index + 2]]
    following = (*tokens[index + 1 : index + 3], "", "")
    if following[0] in values.before_ordinal and following[1] in lexicon.figures.ordinals:
        return False
    if following[1] in lexicon.figures.months and values.either_day.fullmatch(f" {following[0]} "):
        return False
    return not any(
        t.strip("'").isdecimal()
        or t in values.before_doubtful
        or t in lexicon.figures.by_position
        or t in lexicon.figures.ordinals
        or t in lexicon.figures.tens
        or lexicon.figures.units.get(t, 0) > 1
        for t in near
    ) and (len(tokens) > 1)


def _day(tokens: list[str], index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    token = tokens[index]
    if token.isdecimal():
        return (int(token), 1) if 1 <= int(token) <= 31 else (None, 1)
    following = tokens[index + 1] if index + 1 < len(tokens) else ""
    if token in lexicon.figures.tens and lexicon.figures.ordinals.get(following, 99) < 10:
        return lexicon.figures.tens[token] + lexicon.figures.ordinals[following], 2
    if token in lexicon.figures.ordinals:
        return lexicon.figures.ordinals[token], 1
    is_ten = token in lexicon.figures.tens and lexicon.figures.tens[token] <= 30
    if is_ten and following in lexicon.figures.units and lexicon.figures.units[following] < 10:
        return lexicon.figures.tens[token] + lexicon.figures.units[following], 2
    if (
        is_ten
        and following == lexicon.figures.and_word
        and index + 2 < len(tokens)
        and tokens[index + 2] in lexicon.figures.units
    ):
        return lexicon.figures.tens[token] + lexicon.figures.units[tokens[index + 2]], 3
    value = lexicon.figures.below_thousand.get(token)
    return (value, 1) if value is not None and 1 <= value <= 31 else (None, 1)
