"""Numbers as they are said and written: "twenty-five thousand", "$1,200.50", "25k", "mil doscientos"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from shared.interview.rules.lexicon import Lexicon

_TOKEN = re.compile(
    r"(?P<money>[$€£]\s*)?(?P<digits>\d[\d.,]*)(?P<suffix>[^\W\d_]{1,2})?(?![^\W\d_])(?P<percent>\s*%)?"
    r"|(?P<word>[^\W\d_]+)|(?P<other>[^\w\s])",
    re.IGNORECASE,
)
_SUFFIXES = {"k": 1_000, "m": 1_000_000}
"""As they are written in any language."""


@dataclass(frozen=True)
class Found:
    """A number, where it stands in the text, and whether a currency sign stands before it."""

    value: int | float
    start: int
    end: int
    is_money: bool = False


def find_numbers(text: str, lexicon: Lexicon, *, with_zeros: bool = False) -> list[Found]:
    """Every number of a text, in order. `with_zeros`: one by one, and "oh" is a zero also beside other words."""
    found = list(_runs(text.casefold(), lexicon))
    if with_zeros:
        return found
    are_digits = len(found) == len(_TOKEN.findall(text)) and all(n.value in range(10) for n in found)
    if len(found) >= 3 and are_digits:
        digits = int("".join(str(n.value) for n in found))
        return [Found(digits, found[0].start, found[-1].end)]
    found = [n for n in found if text[n.start : n.end].casefold() not in lexicon.values.doubtful_zeros]
    if len(found) == 2 and _is_hundreds(*found) and not text[found[0].end : found[1].start].strip():
        return [Found(found[0].value * 100 + found[1].value, found[0].start, found[1].end)]
    return found


def _is_hundreds(first: Found, second: Found) -> bool:
    """ "Six seventy-five", "twelve fifty"."""
    return first.value in range(1, 100) and second.value in range(10, 100) and first.value % 10 != 0


def _runs(text: str, lexicon: Lexicon) -> Iterator[Found]:
    tokens = [match for match in _TOKEN.finditer(text) if _may_count(match, lexicon)]
    index = 0
    while index < len(tokens):
        match = tokens[index]
        if match["digits"]:
            value: int | float = _digits(match["digits"], lexicon)
            value *= _SUFFIXES.get(match["suffix"] or "", 1)
            following = index + 1
            while following < len(tokens) and (scale := lexicon.figures.scales.get(tokens[following]["word"] or "")):
                value *= scale
                following += 1
            value, following = _with_hundreds(value, tokens, following, lexicon)
            yield Found(_tidy(value), match.start(), tokens[following - 1].end(), is_money=bool(match["money"]))
            index = following
            continue
        run, following = _spoken(tokens, index, lexicon)
        if run is not None:
            number, following = _with_fraction(run, tokens, following, lexicon)
            number, following = _with_hundreds(number, tokens, following, lexicon)
            number, following = _with_part(number, text, tokens, following, lexicon)
            yield Found(number, match.start(), tokens[following - 1].end())
        index = max(following, index + 1)


def _with_hundreds(
    value: int | float, tokens: list[re.Match[str]], index: int, lexicon: Lexicon
) -> tuple[int | float, int]:
    """ "6 thousand 500", "mil 200": hundreds in figures behind a thousand in a word."""
    digits = tokens[index]["digits"] if index < len(tokens) else None
    is_thousands = lexicon.figures.scales.get(tokens[index - 1]["word"] or "") == 1_000
    if not (is_thousands and digits and digits.isdecimal() and len(digits) == 3 and not tokens[index]["suffix"]):
        return value, index
    return value + int(digits), index + 1


def _may_count(token: re.Match[str], lexicon: Lexicon) -> bool:
    """Not so "7pm": digits with an ending of another kind."""
    return not token["suffix"] or token["suffix"] in _SUFFIXES or token["suffix"] in lexicon.values.ordinal_endings


def _with_fraction(
    run: int | float, tokens: list[re.Match[str]], index: int, lexicon: Lexicon
) -> tuple[int | float, int]:
    """ "one point five million": what comes after the point, and a scale behind it."""
    if index + 1 >= len(tokens) or tokens[index]["word"] != lexicon.figures.point_word:
        return run, index
    digits = ""
    following = index + 1
    while following < len(tokens) and (unit := lexicon.figures.units.get(tokens[following]["word"] or "")) is not None:
        digits += str(unit)
        following += 1
    if not digits:
        return run, index
    value = float(f"{run}.{digits}")
    while following < len(tokens) and (scale := lexicon.figures.scales.get(tokens[following]["word"] or "")):
        value *= scale
        following += 1
    return _tidy(value), following


def _with_part(
    number: int | float, text: str, tokens: list[re.Match[str]], index: int, lexicon: Lexicon
) -> tuple[int | float, int]:
    """ "Seven and a half", "four and a half grand", "dos millones y medio"."""
    match = lexicon.values.half.match(text, tokens[index - 1].end())
    if match is None:
        return number, index
    part = lexicon.values.fractions[match["part"]]
    scale = lexicon.figures.scales.get(tokens[index - 1]["word"] or "", 1)
    while index < len(tokens) and tokens[index].start() < match.end():
        index += 1
    number += part * (scale if scale > 1_000 else 1)
    while index < len(tokens) and (behind := lexicon.figures.scales.get(tokens[index]["word"] or "")):
        number *= behind
        index += 1
    return _tidy(number), index


def _value(word: str | None, lexicon: Lexicon) -> int | None:
    return lexicon.figures.below_thousand.get(word or "")


def _spoken(tokens: list[re.Match[str]], start: int, lexicon: Lexicon) -> tuple[int | float | None, int]:
    """The number that begins at a word, and where it ends."""
    first = tokens[start]["word"]
    for phrase, amount in lexicon.figures.amounts.items():
        if first and phrase.startswith(first):
            parts = phrase.split()
            if [t["word"] for t in tokens[start : start + len(parts)]] == parts:
                return amount, start + len(parts)
    total = part = 0
    last = 10**12
    end = start
    for index in range(start, len(tokens)):
        word = tokens[index]["word"]
        if tokens[index]["other"] == "-":
            continue
        value = _value(word, lexicon)
        if word in lexicon.figures.scales:
            scale = lexicon.figures.scales[word]
            if scale == 100 <= part:
                break
            part = max(part, 1) * scale
            if scale >= 1_000:
                total, part = total + part, 0
            last = scale
        elif value is not None:
            fits = value < last and not (value < 10 and last < 10) and not (value >= 10 and last < 100)
            if end > start and not fits:
                break
            part += value
            last = _step(value)
        elif not (word == lexicon.figures.and_word and end > start and _goes_on(tokens, index, lexicon)):
            break
        else:
            continue
        end = index + 1
    return (total + part, end) if end > start else (None, start)


def _step(value: int) -> int:
    """What may follow must be smaller: after a ten a unit, after hundreds a ten."""
    return 100 if value >= 100 else 10 if value >= 20 and value % 10 == 0 else 1


def _goes_on(tokens: list[re.Match[str]], index: int, lexicon: Lexicon) -> bool:
    """Whether "and" joins two parts of one number ("a hundred and five") and not two numbers."""
    if index + 1 >= len(tokens):
        return False
    before, after = tokens[index - 1]["word"] or "", tokens[index + 1]["word"] or ""
    is_part = after in lexicon.figures.units or after in lexicon.figures.tens
    return is_part and (
        before in lexicon.figures.scales
        or before in lexicon.figures.hundreds
        or (lexicon.values.joins_tens and before in lexicon.figures.tens)
    )


def _digits(text: str, lexicon: Lexicon) -> int | float:
    text = text.rstrip(".,")
    decimal, thousands = (",", ".") if lexicon.figures.decimal_comma else (".", ",")
    if text.count(thousands) == 1 and text.count(decimal) == 0 and not re.fullmatch(r"\d{1,3}[.,]\d{3}", text):
        decimal, thousands = thousands, decimal
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+", text):
        decimal, thousands = ".", ","  # in any language: no amount has three decimals
    text = text.replace(thousands, "")
    head, _, tail = text.partition(decimal)
    whole = head.replace(decimal, "")
    return float(f"{whole}.{tail.replace(decimal, '')}") if tail else int(whole)


def _tidy(value: int | float) -> int | float:
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value
