"""What the rules know of one language; a language more is one file of these and no code."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shared.interview.understanding import Act


@dataclass(frozen=True)
class Lexicon:
    """Words are in lower case and without accents marks of their own only where the language has none."""

    fillers: frozenset[str]
    """Said while thinking; they mean nothing."""
    unfinished: frozenset[str]
    """A turn that ends in one of these goes on."""
    courtesies: frozenset[str]
    """Whole turns that say nothing towards an answer."""
    stop_words: frozenset[str]
    """Words that tell no option and no question from another."""
    function_words: frozenset[str]
    """By which the language is recognised when it is another interview's."""
    corrections: re.Pattern[str]
    """What follows replaces what was said before: "no, I meant"."""
    # Yes and no
    yes: re.Pattern[str]
    no: re.Pattern[str]
    either: re.Pattern[str]
    """Neither a yes nor a no: "it depends"."""
    agreed: re.Pattern[str]
    refused: re.Pattern[str]
    hedged: re.Pattern[str]
    """A consent with a condition is none."""
    going_on: re.Pattern[str]
    stopping: re.Pattern[str]
    negation: re.Pattern[str]
    own_statement: re.Pattern[str]
    """The client speaks of themselves: "I was", "we have"."""
    # Numbers and dates
    units: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    amounts: Mapping[str, int]
    """Whole phrases: "a dozen"."""
    and_word: str
    point_word: str
    decimal_comma: bool
    months: Mapping[str, int]
    is_month_first: bool
    exact_date: re.Pattern[str]
    """A question that wants the day."""
    a_range: re.Pattern[str]
    # Choices
    all_of_them: re.Pattern[str]
    none_of_them: re.Pattern[str]
    last_one: re.Pattern[str]
    pointing: re.Pattern[str]
    """Points to an option by its place; `{place}` was replaced by a group of that name."""
    # Acts
    not_now: re.Pattern[str]
    """Before a match in its sentence: somebody else's words, a condition, a fear."""
    long_ago: re.Pattern[str]
    """Anywhere in its sentence: a fact of the past."""
    anywhere: tuple[tuple[Act, re.Pattern[str]], ...]
    """Acts found inside a sentence that is neither reported nor past, the gravest first."""
    whole: tuple[tuple[Act, re.Pattern[str]], ...]
    """Acts that are all of a sentence, in order of precedence."""


def listed(text: str, separator: str | None = None) -> list[str]:
    """Words as a list that is read like a sentence."""
    return text.split(separator)
