"""What the rules know of a language to tell a no from a statement in the negative."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class DenialWords:
    """Part of a Lexicon. Words are those of plain text (`wording.plain`)."""

    particles: frozenset[str]
    """Negations that may stand for themselves, and may deny the next word alone: "no"."""
    behind_particle: frozenset[str]
    """Behind such a one, a new clause begins: "no | I was at home"; "no injuries" is of one."""
    adverbs: re.Pattern[str]
    """The end of a negation that denies as it stands, whatever follows: "not really"."""
    exceptions: re.Pattern[str]
    """None of all but what follows: "nothing but"."""
    turned: re.Pattern[str]
    """At the beginning, as it is heard: what the next word takes back: "no, | yes"."""
    breaks: frozenset[str]
    """A clause ends before them."""
    only_until: frozenset[str]
    """Those of them behind which it is so: "not until May"."""
    neutral: re.Pattern[str]
    """Says no more than the negation does: "at all", "that i know of", "i believe"."""
    any_more: re.Pattern[str]
    """It was so once: denies a question about now only."""
    others: re.Pattern[str]
    """A negation, with what stands before it, of what others do: "they didn't"."""
