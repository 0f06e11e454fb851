"""Years as they are said: "nineteen eighty-five", "two thousand and five", "oh six", "dos mil veintiuno"."""

import re

from shared.interview.rules.dates_in_numbers import full_year
from shared.interview.rules.lexicon import Lexicon

_NEAR = 60
"""So many characters away is what says that a number is a year."""


def one_year(tokens: list[str], index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    token = tokens[index]
    if token.startswith("'") and len(token) == 3:
        return full_year(token[1:]), 1
    if token.isdecimal():
        return (int(token), 1) if len(token) == 4 and token[0] in "12" else (None, 0)
    if token not in (lexicon.figures.and_word, *lexicon.figures.scales) and _small([token], lexicon) is None:
        return None, 1  # as most words: what follows need not be read
    for length in range(min(7, len(tokens) - index), 1, -1):
        year = _spoken_year(tokens[index : index + length], lexicon)
        if year is not None:
            return year, length
    return None, 1


def short_year(
    text: str, places: list[re.Match[str]], index: int, near: tuple[str, ...], lexicon: Lexicon
) -> tuple[int | None, int]:
    """ "Back in oh six", "class of ninety-four", "June of ninety-five", "October eleventh twenty-four". `near`: the
    kinds of what stands right before it, of one date."""
    tokens = [match[0] for match in places[index : index + 3]]
    two, length = _two_digits(tokens, lexicon)
    if two is None:
        return None, 1
    start, end = places[index].start(), places[index + length - 1].end()
    before, behind = text[max(start - _NEAR, 0) : start], text[end : end + _NEAR]
    lead = lexicon.values.before_year.search(before)
    leads = lead is not None
    if lexicon.values.inexact.match(behind):
        return None, 1
    if tokens[0] in lexicon.figures.by_position:
        is_year = leads or not behind.strip(" .,!")
    elif sorted(near) == ["day", "month"]:
        is_year = True
    elif near[-1:] == ("month",):
        is_month_only = lexicon.values.before_month.search(before.rstrip().rpartition(" ")[0] + " ")
        is_day = length < len(tokens) and tokens[length] in lexicon.figures.ordinals
        is_year = leads or two > 31 or (is_month_only is not None and not is_day)
    else:
        is_year = (
            leads
            and two >= 40
            and (not tokens[0].isdecimal() or (lead is not None and len(lead[0].split()) > 1))
            and bool(two % 10 or lexicon.values.before_decade.search(before))
        )
    full = 2000 + two if tokens[0] in lexicon.figures.by_position else full_year(f"{two:02}")
    return (full, length) if is_year else (None, 1)


def _two_digits(tokens: list[str], lexicon: Lexicon) -> tuple[int | None, int]:
    """ "Oh six", "ninety four", "noventa y ocho", "24": below a hundred, and how many tokens it has."""
    if tokens[0].isdecimal():
        return (int(tokens[0]), 1) if len(tokens[0]) == 2 else (None, 1)
    following = lexicon.figures.units.get(tokens[1], 99) if len(tokens) > 1 else 99
    if tokens[0] in lexicon.figures.by_position:
        return (following, 2) if 0 < following < 10 else (None, 1)
    ten = lexicon.figures.tens.get(tokens[0])
    if ten is None:
        unit = lexicon.figures.units.get(tokens[0])
        return (unit, 1) if unit is not None and unit >= 10 else (None, 1)
    if 0 < following < 10:
        return ten + following, 2
    is_joined = len(tokens) > 2 and lexicon.values.joins_tens and tokens[1] == lexicon.figures.and_word
    joined = lexicon.figures.units.get(tokens[2], 99) if is_joined else 99
    return (ten + joined, 3) if joined < 10 else (ten, 1)


def _spoken_year(said: list[str], lexicon: Lexicon) -> int | None:
    """ "nineteen eighty-five", "twenty twenty-one", "two thousand and five", "dos mil veintiuno"."""
    said = (
        [token for token in said if token != lexicon.figures.and_word] if said[-1] != lexicon.figures.and_word else []
    )
    if not said:
        return None
    thousand = next((at for at, word in enumerate(said) if lexicon.figures.scales.get(word) == 1_000), None)
    if thousand is not None:
        lead = _small(said[:thousand], lexicon) if thousand else 1
        rest = _small(said[thousand + 1 :], lexicon) if said[thousand + 1 :] else 0
        year = None if lead is None or rest is None else lead * 1000 + rest
        return year if year is not None and 1900 <= year <= 2099 else None
    century = lexicon.figures.below_thousand.get(said[0])
    if century not in (19, 20) or len(said) < 2 or not lexicon.values.are_years_halved:
        return None
    after = said[1:]
    if after[0] in lexicon.figures.by_position or lexicon.figures.scales.get(after[0]) == 100:
        tail = _small(after[1:], lexicon)
        return None if tail is None or tail > 9 else century * 100 + tail
    tail = _small(after, lexicon)
    return century * 100 + tail if tail is not None and 10 <= tail <= 99 else None


def _small(said: list[str], lexicon: Lexicon) -> int | None:
    """A number below a thousand, when every word belongs to it."""
    total = 0
    last = 1000
    for word in said:
        value = lexicon.figures.below_thousand.get(word)
        if value is None or value >= last or (last == 10 and value >= 10):
            return None
        total += value
        last = 100 if value >= 100 else 10 if value >= 20 and value % 10 == 0 else 1
    return total
