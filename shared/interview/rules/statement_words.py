"""What the rules know of a language to read a yes out of a client's own statement."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class StatementWords:
    """Part of a Lexicon. Patterns are read on plain text, from its beginning on, and end with the space before the word
    that says what is done or is so."""

    asks: re.Pattern[str]
    """A question, up to that word: "have you ever been | arrested"; its group `other`: somebody else is asked of."""
    asks_for_one: re.Pattern[str]
    """A question whether the client has something, up to what it is: "do you have any | insurance"."""
    asks_now: re.Pattern[str]
    """The beginning of a question about the present: a past form is no yes to it."""
    own: re.Pattern[str]
    """The client's statement of themselves: "i was | arrested"; its groups: `sure`, when words say that it
    is of them, and `it`, which stands for what the question names before the verb."""
    has_one: re.Pattern[str]
    """The client's statement that they have something: "i have my own | insurance"."""
    of_others: re.Pattern[str]
    """A statement about somebody or something else: "he did | threaten"."""
    stands_for_it: re.Pattern[str]
    """Stands for what the question names: "i signed | it"."""
    the_client: frozenset[str]
    """The client as the one whom something is done to, in a question and in a statement of theirs."""
    basic: Mapping[str, str]
    """Of forms that share no beginning with their basic form: "told". Without accents."""
    endings: tuple[str, ...]
    """Of other forms than the basic one, without accents."""
    past: tuple[str, ...]
    """Those of them that are past."""
