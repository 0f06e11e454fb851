"""What the rules know of a language to tell a question that was given a type which cannot answer it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class MistypedWords:
    """Part of a Lexicon. Whole questions in small letters, from their beginning on."""

    is_no_yes_or_no: re.Pattern[str]
    """It asks openly, and nothing in it asks whether."""
    is_no_figure: re.Pattern[str]
    """It asks for a story, a reason, somebody or a place, and for no date or number beside it."""
