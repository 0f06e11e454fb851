"""What the rules know of a language to tell whether a client agrees to go on, or wants to stop."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class ConsentWords:
    """Part of a Lexicon. Patterns are read on plain text (`wording.plain`)."""

    agreed: re.Pattern[str]
    """At the beginning: "go ahead"."""
    agreed_at_last: re.Pattern[str]
    """At the end: "... but okay"."""
    unbothered: re.Pattern[str]
    """Anywhere: a yes in the negative: "i don't mind"."""
    refused: re.Pattern[str]
    not_now: re.Pattern[str]
    """Says that it is the wrong time, and refuses nothing: "i'm driving"."""
    is_there: re.Pattern[str]
    """A yes to being there, or to being heard: "yes, speaking"."""
    declines_kindly: re.Pattern[str]
    """Behind a no, the whole rest: it may decline: "no, | i'm good"."""
    unwilling: re.Pattern[str]
    """Right before what is not wanted: "i can't | go on"."""
    hedged: re.Pattern[str]
    """A consent with a condition is none."""
    going_on: re.Pattern[str]
    stopping: re.Pattern[str]
