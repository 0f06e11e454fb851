"""What the rules know of a language to tell what a question wants beyond its yes or no."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class FurtherWords:
    """Part of a Lexicon. Patterns are read where a part of a question begins, without regard to case."""

    on_yes: re.Pattern[str]
    """ "If so, ..." """
    on_no: re.Pattern[str]
    """ "If not, ..." """
    on_either: re.Pattern[str]
    """ "Why or why not?" """
    more: re.Pattern[str]
    """Behind a question, wanted of who said yes: "Please describe.", "When?" """
