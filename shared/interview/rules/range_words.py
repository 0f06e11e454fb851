"""What the rules know of a language to read options that are ranges of numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class RangeWords:
    """Part of a Lexicon. Patterns are read on text in lower case."""

    below: re.Pattern[str]
    """Right before a number: less than it. All four end with the space before it, or begin with the one behind."""
    above: re.Pattern[str]
    """Right before a number: more than it."""
    or_less: re.Pattern[str]
    """Right before or behind a number: it is the highest one."""
    or_more: re.Pattern[str]
    """Right before or behind a number: it is the lowest one."""
    nearly: re.Pattern[str]
    """Right before a number that is just not reached."""
    just_over: re.Pattern[str]
    """Right before a number that is just passed."""
    amounts: tuple[tuple[re.Pattern[str], str], ...]
    """What is made a number of before it is read, and what of: "half a year"."""
    days: Mapping[str, float]
    """How long a unit of time is; each by the first three letters of its word."""
    unit: re.Pattern[str]
    """Right behind a number: its `unit` of time."""
    currency: re.Pattern[str]
    """Right behind an amount."""
