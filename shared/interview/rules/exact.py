"""What must be exact, by the words of a question: names, numbers that identify, money. Of all languages together:
the flow knows no language, and none of these words means something else in another one."""

import re
from functools import lru_cache
from importlib import import_module

from shared.interview.phrases import LANGUAGES
from shared.interview.rules.wording import clean


@lru_cache
def _pattern(name: str, language: str | None = None) -> re.Pattern[str]:
    languages = LANGUAGES if language is None else (language,)
    return re.compile("|".join(getattr(_words(language), name) for language in languages), re.IGNORECASE)


def _words(language: str) -> object:
    return import_module(f"shared.interview.rules.{language}.exact")


def asks_for_a_name(question: str) -> bool:
    return _finds("NAMES", question)


def asks_for_a_number(question: str) -> bool:
    """A phone number, an e-mail address, or a number that identifies somebody or something."""
    return _finds("NUMBERS", question)


def is_about_money(text: str) -> bool:
    return _finds("MONEY", text)


def speaks_of_a_time(text: str) -> bool:
    return _finds("TIMES", text)


def says_right(text: str, language: str) -> bool:
    return _finds("RIGHT", text, language)


def says_wrong(text: str, language: str) -> bool:
    return _finds("WRONG", text, language)


def without_denial(text: str, language: str | None = None) -> str:
    """What is left of "no, it's Gonzales": the words that may be what is right."""
    return _pattern("DENIAL", language).sub("", clean(text)).strip(" .,;:!?")


def without_wrong(text: str, language: str) -> str:
    """The same without "that's wrong"."""
    return _pattern("WRONG", language).sub(" ", text)


def _finds(name: str, text: str, language: str | None = None) -> bool:
    return _pattern(name, language).search(clean(text)) is not None
