"""Names and addresses as people spell them: letter by letter, "M as in Mary", in the words of radio."""

import re
from functools import lru_cache

from shared.interview.rules.accents import unaccented
from shared.interview.rules.exact import (
    asks_for_an_email,
    is_address,
    is_empty,
    is_end_of_an_email,
    is_sign,
    stands_for,
)
from shared.interview.rules.lexicon import listed
from shared.interview.rules.wording import clean, words

RADIO = frozenset(
    listed(
        "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett juliette kilo lima mike november "
        "oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu"
    )
)
FEWEST_LETTERS = 3
"""Fewer may be a word, or an option's letter, unless a word is said for them."""


def spells(heard: str, language: str) -> bool:
    """Whether a turn is a spelling and nothing else: "M as in Mary, A, R", "sierra mike india"."""
    letters, named = _letters(heard, language)
    said = [word for word in words(letters) if not (is_sign(word, language) or is_empty(word, language))]
    is_spelled = all(len(word) == 1 or word in RADIO for word in said)
    return is_spelled and any(map(str.isalpha, said)) and (named > 0 or len(said) >= FEWEST_LETTERS)


def is_part_of_an_email(text: str, question: str, language: str) -> bool:
    """ "It's at yahoo" to "E-mail address", or "m a r i a"."""
    is_begun = asks_for_an_email(question) and spells(text, language) and not is_address(text)
    return is_begun or is_end_of_an_email(text, question)


def unspelled(text: str, language: str) -> str:
    """Without the words that stand for letters: "M, A" of "M as in Mary, A as in apple"."""
    return _letters(text, language)[0]


def _letters(text: str, language: str) -> tuple[str, int]:
    named = 0

    def alone(found: re.Match[str]) -> str:
        nonlocal named
        letter, word = (unaccented(found[part].casefold()) for part in ("letter", "word"))
        begins_so = word.startswith(letter)
        named += begins_so
        return found["letter"] if begins_so else found[0]

    return _stands_for(language).sub(alone, clean(text)), named


@lru_cache
def _stands_for(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<letter>[^\W\d_]),? {stands_for(language)} (?P<word>[^\W\d_]+)", re.IGNORECASE)
