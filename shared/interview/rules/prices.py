"""Amounts as they are said, put together from their numbers."""

from dataclasses import replace
from itertools import pairwise

from shared.interview.rules.exact import is_about_money
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import Found


def with_cents(text: str, found: list[Found], lexicon: Lexicon) -> list[Found]:
    """ "A hundred and eighteen dollars and fifty cents", "one thousand, one hundred"."""
    words_of = lexicon.values
    kept: list[Found] = []
    for number in found:
        if kept and _are_thousands_and_hundreds(text, kept[-1], number):
            whole = kept.pop()
            number = replace(whole, value=whole.value + number.value, end=number.end)
        if kept and number.value in range(1, 100):
            gap = text[kept[-1].end : number.start]
            said = words_of.currency.fullmatch(gap) and words_of.cents.match(text, number.end)
            if said or (words_of.point_between.fullmatch(gap) and number.value >= 10):
                whole = kept.pop()
                number = replace(whole, value=round(whole.value + number.value / 100, 2), end=number.end)
        kept.append(number)
    return kept


def as_price(text: str, found: list[Found], question: str, lexicon: Lexicon) -> list[Found]:
    """Prices as they are said: "twelve seventy-five an hour", "seven ninety-nine ninety-nine", "eighteen five"."""
    if not found or not all(isinstance(n.value, int) for n in found):
        return found
    first, last = found[0], found[-1]
    is_hourly = lexicon.values.hourly.search(question.casefold()) or lexicon.values.hourly.search(text)
    said = text[first.start : first.end].split()
    if len(found) > 1 and _is_ten_and_more(text, *found[:2]) and (is_hourly or is_about_money(question)):
        value = first.value * 100 + found[1].value
        return [Found(value / 100 if is_hourly else value, first.start, found[1].end), *found[2:]]
    if is_hourly and len(said) > 1 and 100 <= first.value < 10_000 and not set(said) & set(lexicon.figures.scales):
        if all(word.isalpha() or "-" in word for word in said):
            return [replace(first, value=first.value / 100), *found[1:]]
        return found
    if not (is_about_money(question) and not is_hourly):
        return found
    is_whole = all(not text[a.end : b.start].strip() for a, b in pairwise(found))
    if not is_whole or not all(text[n.start : n.end][:1].isalpha() for n in found):
        return found
    values = [int(n.value) for n in found]
    if len(values) == 3 and values[0] in range(1, 100) and all(v in range(10, 100) for v in values[1:]):
        return [Found(values[0] * 100 + values[1] + values[2] / 100, first.start, last.end)]
    if len(values) == 2 and values[0] in range(10, 100) and values[1] in range(1, 10):
        return [Found(values[0] * 1_000 + values[1] * 100, first.start, last.end)]
    if len(values) == 2 and values[0] > 1_000 and values[0] % 1_000 in range(1, 10) and values[1] in range(10, 100):
        hundreds = values[0] % 1_000
        return [Found(values[0] + 99 * hundreds + values[1], first.start, last.end)]
    if len(values) == 2 and values[0] in range(1, 10) and values[1] in range(10_000, 100_000, 1_000):
        return [Found(values[0] * 100_000 + values[1], first.start, last.end)]
    return found


def _is_ten_and_more(text: str, first: Found, second: Found) -> bool:
    """ "Ten seventy-five"; "ten fifteen" and "ten twenty" may be from ten to fifteen."""
    is_joined = not text[first.end : second.start].strip() and text[first.start : second.end].replace(" ", "").isalpha()
    return is_joined and first.value == 10 and second.value in range(25, 100)


def _are_thousands_and_hundreds(text: str, first: Found, second: Found) -> bool:
    is_said = text[first.end : second.start] == ", " and text[second.start].isalpha()
    return is_said and first.value >= 1_000 and first.value % 1_000 == 0 and 100 <= second.value < 1_000
