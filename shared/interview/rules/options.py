"""Which options of a question a text names: by their words, by other words for them, by their place or letter."""

import re
from collections.abc import Sequence

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.ranges import ranges_of
from shared.interview.rules.wording import stems, words

_NEAR = 12
"""So many characters before an option is what denies it."""


def options_named(text: str, options: Sequence[str], lexicon: Lexicon, question: str = "") -> list[str]:
    """Options whose words stand in the text, not denied, and not inside those of a longer one. A small word ("No") is
    one only where the turn begins or ends, the client's ("Me") only where nothing is done to them: not "he hit me"."""
    spans: list[tuple[int, int, str]] = []
    for option in options:
        wanted = " ".join(words(option))
        if not wanted or (len(wanted) == 1 and text != wanted):
            continue
        is_client = wanted in lexicon.persons["me"]
        is_small = len(wanted.split()) == 1 and not stems(option, lexicon)
        for match in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", text):
            is_lost = is_small and match.end() < len(text) and text[: match.start()].count(" ") > 1
            is_lost = is_lost or (is_client and not lexicon.options.before_client.fullmatch(text[: match.start()]))
            if not is_lost and is_said(match, text, lexicon):
                spans.append((match.start(), match.end(), option))
    kept = [
        option
        for start, end, option in spans
        if not any(s <= start and end <= e and (e - s) > (end - start) for s, e, _ in spans)
    ]
    is_past = bool(question) and lexicon.options.asks_now.match(question.casefold()) is None
    now = [
        o for start, _, o in spans if o in kept and (is_past or not _ends_in(lexicon.options.formerly, text[:start]))
    ]
    return [option for option in options if option in (now or kept)]


def options_in_other_words(text: str, options: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The options for which the text has usual words of their own, not denied: "food stamps" for "SNAP"."""
    meant = []
    for option in options:
        printed = " ".join(words(option))
        said = [synonym.said for synonym in lexicon.synonyms if synonym.option.fullmatch(printed)]
        if any(is_said(match, text, lexicon) for pattern in said for match in pattern.finditer(text)):
            meant.append(option)
    return meant


def option_pointed_to(text: str, options: Sequence[str], lexicon: Lexicon) -> str | None:
    if lexicon.last_one.search(text):
        return options[-1]
    match = lexicon.pointing.fullmatch(text)
    if match is None:
        return None
    place = match["place"]
    number = (
        int(place) if place.isdecimal() else lexicon.figures.ordinals.get(place, lexicon.figures.units.get(place, 0))
    )
    if len(place) == 1 and place.isalpha():
        number = ord(place) - ord("a") + 1
    elif any(each.unit or each.holds(number) for each in ranges_of(options, lexicon)):
        return None  # "two" is the option "2", whichever place it has
    return options[number - 1] if 0 < number <= len(options) else None


def options_overlapping(text: str, options: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The options that share most of what tells them apart with the text."""
    if lexicon.negation.search(text) or lexicon.options.denied_behind.search(text):
        return []
    text = lexicon.options.under_way.sub(" ", text)
    said = _forms(re.sub(lexicon.options.not_so.pattern + r"\w+", " ", text), lexicon)
    own = {option: _forms(option, lexicon) for option in options}
    telling = {o: s - set().union(*(other for p, other in own.items() if p != o)) for o, s in own.items()}
    return [option for option in options if telling[option] & said]


def lacks_its_number(option: str, text: str, lexicon: Lexicon) -> bool:
    """ "Every two weeks", where the text is "every week"."""
    said = set(words(text))
    return any(word in lexicon.figures.numbers and word not in said for word in words(option))


def _forms(text: str, lexicon: Lexicon) -> set[str]:
    """ "Burns" is "burn"."""
    return {stem[:4] if len(stem) == 5 and stem.endswith("s") else stem for stem in stems(text, lexicon)}


def is_said(match: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    before = text[: match.start()]
    if lexicon.options.denied_behind.match(text, match.end()):
        return False
    return not lexicon.negation.search(before[-_NEAR:]) and not _ends_in(lexicon.options.not_so, before)


def _ends_in(pattern: re.Pattern[str], text: str) -> bool:
    return any(match.end() == len(text) for match in pattern.finditer(text))
