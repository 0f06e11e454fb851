"""What the rules know of a language to tell a thing that is named alone, to a question whether there is any."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class NamedWords:
    """Part of a Lexicon. The first two are read in a question in small letters, the others in a turn, plain."""

    asks: re.Pattern[str]
    """Whether there is such a thing, or such a person."""
    which: re.Pattern[str]
    """In what it still wants of a yes: the thing itself, not how, why or when."""
    beside: re.Pattern[str]
    """Adds nothing to a thing: "just", "his number is"."""
    says_more: re.Pattern[str]
    """Anywhere: the turn is a sentence, is doubtful, or names nothing."""
    persons: re.Pattern[str]
    """At the beginning: somebody; a thing only where the question is for persons."""
    asks_for_persons: re.Pattern[str]
