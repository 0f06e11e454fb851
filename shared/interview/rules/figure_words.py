"""Which words of a language are figures, named here and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class FigureWords:
    """Part of a Lexicon."""

    units: Mapping[str, int]
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    amounts: Mapping[str, int | float]
    """Whole phrases: "a dozen"."""
    months: Mapping[str, int]
    by_position: Mapping[str, int]
    """A zero that is said: "oh three"."""
    repeats: Mapping[str, int]
    """How many digits more a word says of the next one: "double"."""
    and_word: str
    point_word: str
    decimal_comma: bool
    is_month_first: bool

    @cached_property
    def below_thousand(self) -> Mapping[str, int]:
        return {**self.hundreds, **self.tens, **self.units}

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset((*self.below_thousand, *self.scales))

    @cached_property
    def of_digits(self) -> frozenset[str]:
        """What a long number is read out in, two digits at most a word."""
        return frozenset((*self.units, *self.tens, *self.by_position))

    @cached_property
    def every(self) -> frozenset[str]:
        """Whatever may stand in a number or a date."""
        return self.numbers | {*self.ordinals, *self.months, *self.by_position}
