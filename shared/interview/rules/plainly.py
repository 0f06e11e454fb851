"""Whether an answer says its value in so many words. What was understood from other words is read back: "my husband is
retired" names an option, and does not choose it."""

import re
from collections.abc import Iterable, Sequence

from shared.interview.rules.accents import unaccented
from shared.interview.rules.exact import is_around, is_empty, without_nickname, without_pronouns
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import find_numbers
from shared.interview.rules.wording import clean, plain, words

_PAUSE = re.compile(r"[,;.!?]\s")


def chooses_plainly(chosen: Sequence[str], heard: str, question: str, lexicon: Lexicon) -> bool:
    """Whether the words are those of the options that are meant, of the question, and such as change nothing. None of
    the options is always plain."""
    said = words(plain(clean(heard), lexicon))
    return not chosen or _are_all_known(said, " ".join((*chosen, question)), lexicon)


def counts_plainly(value: int | float, heard: str, question: str, lexicon: Lexicon) -> bool:
    """The same of a count, up to the first pause, with one word behind it for what it counts: "three kids, all grown".
    No other number may stand in the turn, and a count is whole."""
    text = clean(heard).casefold()
    if [number.value for number in find_numbers(text, lexicon)] != [value] or value != int(value):
        return False
    first = _PAUSE.split(text)[0]
    found = find_numbers(first, lexicon)
    if not found:
        return False
    before, behind = words(plain(first[: found[0].start], lexicon)), words(plain(first[found[0].end :], lexicon))
    return _are_all_known([*before, *(behind if len(behind) > 1 else ())], question, lexicon)


def is_number_alone(heard: str, lexicon: Lexicon) -> bool:
    """ "I'm 48": whatever was asked, it is no wish."""
    text = plain(heard, lexicon)
    found = find_numbers(text, lexicon)
    return len(found) == 1 and _are_all_known(words(text[: found[0].start] + text[found[0].end :]), "", lexicon)


def has_some_digits(heard: str, fewest: int, lexicon: Lexicon) -> bool:
    """ "Area code five oh three": some digits, and fewer than `fewest`. Each word for a number is a digit or two."""
    said = words(without_pronouns(clean(heard).casefold(), lexicon.language))
    figures = lexicon.figures
    digits = sum(len(word) if word.isdecimal() else word in figures.of_digits for word in said)
    return 0 < digits + sum(figures.repeats.get(word, 0) for word in said) < fewest


def is_part_of_a_name(heard: str, lexicon: Lexicon) -> bool:
    """One name and nothing else."""
    said = {
        word
        for word in words(plain(without_nickname(heard, lexicon.language), lexicon))
        if not is_empty(word, lexicon.language)
    }
    said -= lexicon.stop_words | lexicon.courtesies
    return len(said) == 1 and len(said.pop()) > 1


def _are_all_known(said: Iterable[str], known: str, lexicon: Lexicon) -> bool:
    forms = {_form(word) for word in words(known)}
    return all(is_around(word, lexicon.language) or _form(word) in forms for word in said)


def _form(word: str) -> str:
    """One form for "leg" and "legs", "divorciada" and "divorciado"."""
    return unaccented(word).removesuffix("s")[:5].rstrip("aeo")
