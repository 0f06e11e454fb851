"""Which of the options printed in the question is meant: by its words, its place, or its letter."""

import re
from collections.abc import Sequence

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain, stems, words
from shared.interview.rules.yes_no import yes_or_no


def one_option(heard: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    """The one option that is meant; None when it is none of them, or several."""
    text = plain(heard, lexicon)
    corrected = [match.end() for match in lexicon.corrections.finditer(text)]
    if corrected and (found := one_option(text[corrected[-1] :], options, lexicon)) is not None:
        return found
    named = _named(text, options, lexicon)
    if len(named) == 1:
        return named[0]
    if named:
        return None
    return _pointed(text, options, lexicon) or _as_yes_or_no(heard, options, lexicon) or _likest(text, options, lexicon)


def some_options(heard: str, options: Sequence[str], lexicon: Lexicon) -> tuple[str, ...] | None:
    """Every option that is meant, as printed and in their order; none of them is (). None when that is open."""
    text = plain(heard, lexicon)
    named = _named(text, options, lexicon)
    if named:
        return tuple(named)
    if lexicon.all_of_them.search(text):
        return tuple(options)
    if lexicon.none_of_them.search(text):
        return tuple(o for o in options if lexicon.none_of_them.search(plain(o, lexicon)))
    likely = _overlapping(text, options, lexicon)
    if likely:
        return tuple(likely)
    one = _pointed(text, options, lexicon)
    return None if one is None else (one,)


def _named(text: str, options: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Options whose words stand in the text, not denied, and not inside those of a longer one."""
    spans: list[tuple[int, int, str]] = []
    for option in options:
        wanted = " ".join(words(option))
        if not wanted or (len(wanted) == 1 and text != wanted):
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", text):
            if not lexicon.negation.search(text[max(0, match.start() - 12) : match.start()]):
                spans.append((match.start(), match.end(), option))
    kept = [
        option
        for start, end, option in spans
        if not any(s <= start and end <= e and (e - s) > (end - start) for s, e, _ in spans)
    ]
    return [option for option in options if option in kept]


def _pointed(text: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    if lexicon.last_one.search(text):
        return options[-1]
    match = lexicon.pointing.fullmatch(text)
    if match is None:
        return None
    place = match["place"]
    number = int(place) if place.isdigit() else lexicon.ordinals.get(place, lexicon.units.get(place, 0))
    if len(place) == 1 and place.isalpha():
        number = ord(place) - ord("a") + 1
    return options[number - 1] if 0 < number <= len(options) else None


def _as_yes_or_no(heard: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    """ "Yeah" is the option "Yes"."""
    by_value = {value: o for o in options if (value := yes_or_no(o, lexicon)) is not None and len(words(o)) == 1}
    value = yes_or_no(heard, lexicon)
    return by_value.get(value) if value is not None and len(by_value) == 2 else None


def _likest(text: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    likely = _overlapping(text, options, lexicon)
    return likely[0] if len(likely) == 1 else None


def _overlapping(text: str, options: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The options that share most of what tells them apart with the text."""
    if lexicon.negation.search(text):
        return []
    said = set(stems(text, lexicon))
    own = {option: set(stems(option, lexicon)) for option in options}
    telling = {o: s - set().union(*(other for p, other in own.items() if p != o)) for o, s in own.items()}
    return [option for option in options if telling[option] & said]
