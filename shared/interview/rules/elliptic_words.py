"""What the rules know of a language to read a yes or no whose verb is left out."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class EllipticWords:
    """Part of YesNoWords. Patterns are read on plain text (`wording.plain`)."""

    asks_ever: re.Pattern[str]
    """A question whether something has happened at any time."""
    at_some_time: re.Pattern[str]
    """At the beginning of an answer to it: when, or how often: "one time", "back in 2009"."""
    relatives: re.Pattern[str]
    """Anywhere: one of the client's `kin`, who may be the one: "two years ago my husband"."""
    so_much: tuple[re.Pattern[str], re.Pattern[str]]
    """A question for what somebody did or is, without a measure, and the whole turn, for how long: "three weeks
    so far" to "Have you missed work?"."""
    another_subject: re.Pattern[str]
    """Somebody else who may have done it, or something else that was done."""
    could_not: tuple[re.Pattern[str], re.Pattern[str]]
    """A question for what the client did, and the whole turn: why they did not: "too scared to"."""
    over: re.Pattern[str]
    """The whole turn, to a question of now: it is so no more: "it expired"; with `own`, for the client."""
    asks_for_a_person: re.Pattern[str]
    """A question for somebody one has, who is neither sold nor cancelled: "do you have a lawyer"."""
    asks_for_a_debt: re.Pattern[str]
    """A question that what is gone does not deny: "do you owe"."""
    echoed_on: Mapping[str, re.Pattern[str]]
    """By a question's first word: that word of the one who is asked about, and a time: "i was in | oh eight"."""
