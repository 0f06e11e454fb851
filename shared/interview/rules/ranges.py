"""Options that are numbers or ranges of them: "about sixty" for "50,000 to 100,000", "three months" for "Less than 1
year"."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from shared.interview.rules.counts import is_article, one_number
from shared.interview.rules.exact import is_about_money
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import Found, find_numbers
from shared.interview.rules.wording import words

FEWEST = 2
"""So many options must be numbers before any is read as one."""
A_BIT = 1e-6
"""What "almost" takes away, as a share."""
MOST_YEARS = 120
IN_THOUSANDS = 10_000
"""Where amounts begin at as much as this, "sixty" means thousands."""
BARE = 1_000
"""A lower amount without a currency may be meant in thousands."""


@dataclass(frozen=True)
class Range:
    """From `low` to `high`; an end that is `open` is not one of them. With a unit of time, in days."""

    option: str
    low: float
    high: float
    is_low_open: bool = False
    is_high_open: bool = False
    unit: str = ""
    """Of its last number; "" for none."""
    label: str = ""
    """The words around a number that is no range: "chapter"."""

    def holds(self, value: float) -> bool:
        above = value > self.low if self.is_low_open else value >= self.low
        return above and (value < self.high if self.is_high_open else value <= self.high)


def ranges_of(options: Sequence[str], lexicon: Lexicon) -> list[Range]:
    """Those of the options that are numbers or ranges; none when it is one alone. Numbers may all have one label
    ("Chapter 7", "Chapter 13"); in other words ("Every two weeks", "Twice a month") they are no measure."""
    found = [each for option in options if (each := _range(option, lexicon)) is not None]
    if len({each.label for each in found if each.low == each.high}) > 1:
        found = [each for each in found if each.low != each.high]
    return found if len(found) >= FEWEST else []


def in_range(heard: str, question: str, ranges: Sequence[Range], lexicon: Lexicon) -> str | None:
    """The one range that holds the number that is meant; None when that is none of them, or open."""
    text = heard.casefold()
    for pattern, number in lexicon.ranges.amounts:
        text = pattern.sub(number, text)
    held = {_holding(text, number, question, ranges, lexicon) for number in _meant(text, question, lexicon)}
    return held.pop() if len(held) == 1 else None


def _meant(text: str, question: str, lexicon: Lexicon) -> list[Found]:
    """The number that is meant, or both ends of "three or four"."""
    numbers = find_numbers(text, lexicon)
    if len(numbers) == 2 and lexicon.values.a_range.fullmatch(text[numbers[0].end : numbers[1].start]):
        return numbers
    value = one_number(text, question, lexicon, is_bound=True)
    if value is None:
        return []
    return [next((n for n in numbers if n.value == value), Found(value, 0, len(text)))]


def _holding(text: str, number: Found, question: str, ranges: Sequence[Range], lexicon: Lexicon) -> str | None:
    amount = _in_their_unit(text, number, question, ranges, lexicon)
    if amount is None:
        return None
    before = text[: number.start]
    if lexicon.ranges.below.search(before):
        return _only([r for r in ranges if r.low < amount])
    if lexicon.ranges.above.search(before):
        return _only([r for r in ranges if r.high > amount])
    if lexicon.ranges.nearly.search(before):
        amount *= 1 - A_BIT
    if lexicon.ranges.just_over.search(before):
        amount *= 1 + A_BIT
    return _only([r for r in ranges if r.holds(amount)])


def _only(ranges: Sequence[Range]) -> str | None:
    return ranges[0].option if len(ranges) == 1 else None


def _range(option: str, lexicon: Lexicon) -> Range | None:
    text, words_of = option.casefold(), lexicon.ranges
    numbers = [n for n in find_numbers(text, lexicon) if _counts(text, n, lexicon)]
    if not 1 <= len(numbers) <= 2:
        return None
    units = [_unit(text, number, lexicon) for number in numbers]
    units = [unit or units[-1] for unit in units]
    ends = [n.value * words_of.days.get(unit, 1) for n, unit in zip(numbers, units, strict=True)]
    last = units[-1]
    if len(ends) == 2:
        return Range(option, ends[0], ends[1], unit=last) if ends[0] < ends[1] else None
    before, behind = text[: numbers[0].start], text[numbers[0].end :]
    if words_of.or_less.search(before) or words_of.or_less.search(behind):
        return Range(option, 0, ends[0], unit=last)
    if words_of.or_more.search(before) or words_of.or_more.search(behind):
        return Range(option, ends[0], inf, unit=last)
    if words_of.below.search(before):
        return Range(option, 0, ends[0], is_high_open=True, unit=last)
    if words_of.above.search(before):
        return Range(option, ends[0], inf, is_low_open=True, unit=last)
    label = " ".join(words(before + " " + behind))
    return Range(option, ends[0], ends[0], unit=last, label=label)


def _counts(text: str, number: Found, lexicon: Lexicon) -> bool:
    """Not so the "un" of "un vecino"."""
    return not is_article(text, number, lexicon) or _unit(text, number, lexicon) != ""


def _unit(text: str, number: Found, lexicon: Lexicon) -> str:
    match = lexicon.ranges.unit.match(text, number.end)
    return match["unit"][:3] if match else ""


def _in_their_unit(text: str, number: Found, question: str, ranges: Sequence[Range], lexicon: Lexicon) -> float | None:
    """The number as the ranges count; None where that is open: months or years, dollars or thousands."""
    units = {each.unit for each in ranges}
    if units != {""}:
        return _in_days(text, number, units, lexicon)
    if not is_about_money(question) or number.value >= BARE:
        return number.value
    has_currency = number.is_money or lexicon.ranges.currency.match(text, number.end) is not None
    lowest = min((end for each in ranges for end in (each.low, each.high) if 0 < end < inf), default=0)
    if has_currency or lowest < BARE:
        return number.value
    return number.value * 1_000 if lowest >= IN_THOUSANDS else None


def _in_days(text: str, number: Found, units: set[str], lexicon: Lexicon) -> float | None:
    """By the unit that is said with it or with the next number, or else by the only one of the options."""
    behind = [n for n in find_numbers(text, lexicon) if n.start >= number.start]
    said = next((unit for n in behind if (unit := _unit(text, n, lexicon))), "")
    unit = said or (next(iter(units)) if len(units) == 1 else "")
    is_year = not said and number.value > MOST_YEARS
    return None if not unit or is_year else number.value * lexicon.ranges.days[unit]
