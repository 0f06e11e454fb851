"""What the rules know of a language to tell the parts of a question, and which of them a turn leaves open."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class PartWords:
    """Part of a Lexicon. `opens` to `phone` are read in a question, the others in a turn, plain."""

    opens: re.Pattern[str]
    """A question that no yes or no answers, or a label."""
    condition: re.Pattern[str]
    """What a part may begin with: "If so,"."""
    begins: re.Pattern[str]
    """Between two parts; `part` is where the second begins."""
    figure: re.Pattern[str]
    """In a part: it asks for a date, an amount or another figure."""
    phone: re.Pattern[str]
    tells_all: re.Pattern[str]
    """There is no more to tell, or no more is known."""
    figures: re.Pattern[str]
    """A time or an amount without a number: "when I was a child", "half of it"."""
    no_figures: frozenset[str]
    """Words that are numbers and articles."""
    measures: frozenset[str]
    """Words that may stand beside figures and tell nothing else."""
