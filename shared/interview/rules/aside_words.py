"""What the rules know of a language to tell what a client says to the interviewer itself, beside all questions."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class AsideWords:
    """Part of a Lexicon. Patterns are read on plain text (`wording.plain`) without accents, most of whole turns."""

    what_speaks: re.Pattern[str]
    """Asks whether this is a person: "are you a robot"."""
    told_before: re.Pattern[str]
    """Says that this was said already, and says nothing else: "i just told you that"."""
    goes_on: re.Pattern[str]
    """At the beginning: something is added to what was said before: "and then | he drove off"."""
    wants_a_story: re.Pattern[str]
    """Anywhere in a question: what goes on may answer it: "what happened next"."""
    own_forms: frozenset[str]
    """Words of a question as the client says it over to themselves: "when did | we | marry"."""
    breaks_off: re.Pattern[str]
    """At the end of a story: somebody or something of which nothing is said yet: "it was green and | this truck"."""
    takes_back: re.Pattern[str]
    """At the beginning: what was just said is put right: "no wait | i have three"."""
    rethinks: re.Pattern[str]
    """At the beginning: something is thought over: "actually | i have three children"."""
    nods: re.Pattern[str]
    """Shows that they listen, and says nothing else: "mm-hm", "okay"."""
    calling: re.Pattern[str]
    """Asks whether anybody is there, and says nothing else: "hello? can you hear me"."""
    goodbye: re.Pattern[str]
    """Takes leave, or thanks, and says nothing else: "okay thank you bye"."""
    withdraws: re.Pattern[str]
    """Does not agree any more to being asked or written down: "i withdraw my consent"."""
    back: re.Pattern[str]
    """Is there again after a wait, and says nothing else: "okay, i'm back", "go ahead"."""
    keeps: re.Pattern[str]
    """Changes nothing of an answer that was opened again, and says nothing else: "never mind, let's go on"."""
    hangs: re.Pattern[str]
    """No more than a clause that says when or if: "when i came home"."""
    continues: re.Pattern[str]
    """At the beginning: what hangs on words before it: "on the interstate"."""
