"""Dates as they are said and written, as exactly as they were said: "2021", "2021-03", "2021-03-04"."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date as calendar_day
from datetime import timedelta

from shared.interview.rules.dates_in_numbers import Found, checked, full_year, said_in_numbers
from shared.interview.rules.dates_in_words import is_one_of_two, is_replaced_by_a_date, said_in_words, without_replaced
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import NEAR
from shared.interview.rules.topics import is_of_another_topic
from shared.interview.rules.wording import words

_SPACE = re.compile(" ")
_SAID = re.compile(r"\w+")
_ISO = re.compile(r"\b([12]\d{3})-(\d{1,2})(?:-(\d{1,2}))?\b")
_NUMERIC = re.compile(r"\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b")
_MONTH_YEAR = re.compile(r"\b(\d{1,2})\s?/\s?([12]\d{3})\b")


def one_date(text: str, lexicon: Lexicon) -> Found | None:
    """The date that is meant: the only one, or the last after a correction. None when there is none, or several."""
    text = text.casefold()
    after = [match.end() for match in lexicon.corrections.finditer(text)]
    if after and (corrected := one_date(text[after[-1] :], lexicon)) is not None:
        earlier = one_date(text[: after[-1]], lexicon)
        only_year = corrected.month is None and earlier is not None
        return replace(earlier, year=corrected.year) if only_year and earlier else corrected
    text = without_replaced(text, lexicon)
    if is_replaced_by_a_date(text, lexicon) or is_one_of_two(text, lexicon):
        return None
    text = _with_days(lexicon.denied.sub("", text), lexicon)
    beside = next(
        (match for match in lexicon.values.beside.finditer(text) if _begins(text[match.end() :], lexicon)), None
    )
    if beside is not None:
        named = _read(text[: beside.start()], lexicon)
        return named or _day_beside(_read(text[beside.end() :], lexicon), beside)
    ends = (match.end() for match in _SPACE.finditer(text))
    bounds = [end for end in ends if lexicon.values.bound.search(text, max(end - NEAR, 0), end)]
    return None if any(_begins(text[end : end + NEAR], lexicon) for end in bounds) else _read(text, lexicon)


def is_date_of_something_else(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "They fired me in July 2024" to "When were you hurt?"."""
    text = text.casefold()
    start = next((place.start() for place in _SAID.finditer(text) if _is_part(place[0], lexicon)), 0)
    return is_of_another_topic(text, start, question, lexicon.values.topics)


def _is_part(word: str, lexicon: Lexicon) -> bool:
    return word[0].isdecimal() or (word in lexicon.figures.every and word not in lexicon.figures.by_position)


def _read(text: str, lexicon: Lexicon) -> Found | None:
    return _together(_written(text, lexicon) or said_in_numbers(text, lexicon) or said_in_words(text, lexicon))


def _begins(text: str, lexicon: Lexicon) -> bool:
    """Whether it begins with a date, or with a day that has a name."""
    first, *others = words(text) or [""]
    if first in lexicon.figures.units and any(word in lexicon.figures.months for word in others[:2]):
        return True
    if any(holiday.match(text) for holiday, _ in lexicon.values.holidays):
        return True
    return first[:1].isdecimal() or any(
        first in names for names in (lexicon.figures.months, lexicon.figures.ordinals, lexicon.figures.tens)
    )


def _day_beside(date: Found | None, beside: re.Match[str]) -> Found | None:
    """The day after or before; open for any other time away, and where the day itself is not known."""
    step = bool(beside["after"]) - bool(beside["before"])
    said = date.iso() if date is not None and date.day is not None else None
    if said is None or not step:
        return None
    day = calendar_day.fromisoformat(said) + timedelta(days=step)
    return Found(day.year, day.month, day.day)


def _with_days(text: str, lexicon: Lexicon) -> str:
    """Days with a name as a day and a month, unless these are said, too ("Valentine's Day, February 14, 2024"), and
    without what only sounds like a day."""
    text = bare = lexicon.values.no_days.sub(" ; ", text)
    for pattern, day in lexicon.values.holidays:
        text, bare = pattern.sub(day, text), pattern.sub(" ; ", bare)
    if bare != text and (said := _read(bare, lexicon)) is not None and None not in (said.month, said.year):
        text = bare
    return lexicon.values.last_day.sub(lambda match: _last_day(match, lexicon), text)


def _last_day(match: re.Match[str], lexicon: Lexicon) -> str:
    month = lexicon.figures.months.get(match["month"], 2)
    return match[0] if month == 2 else f"{monthrange(2001, month)[1]} {match['month']}"


def _together(found: list[Found]) -> Found | None:
    """One date of those that say the same, each as exactly as it was said: "may 2021 i think, so may tenth"."""
    years, months, days = ({each for each in each_kind if each is not None} for each_kind in _kinds(found))
    if not found or max(len(years), len(months), len(days)) > 1:
        return None
    return Found(next(iter(years), None), next(iter(months), None), next(iter(days), None))


def _kinds(found: list[Found]) -> tuple[list[int | None], list[int | None], list[int | None]]:
    return [date.year for date in found], [date.month for date in found], [date.day for date in found]


def _written(text: str, lexicon: Lexicon) -> list[Found]:
    found = [checked(int(m[1]), int(m[2]), int(m[3]) if m[3] else None) for m in _ISO.finditer(text)]
    rest = _ISO.sub(" ", text)
    for match in _NUMERIC.finditer(rest):
        first, second, year = int(match[1]), int(match[2]), full_year(match[3])
        is_month_first = (lexicon.figures.is_month_first or second > 12) and first <= 12
        month, day = (first, second) if is_month_first else (second, first)
        found.append(checked(year, month, day))
    found += [checked(int(m[2]), int(m[1]), None) for m in _MONTH_YEAR.finditer(_NUMERIC.sub(" ", rest))]
    return [date for date in found if date is not None]
