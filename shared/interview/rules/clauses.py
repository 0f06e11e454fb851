"""A turn as clauses: the many ways of asking for the same thing are made one, and each begins with what it says."""

import re
from dataclasses import dataclass

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import sentences

WORDS_THAT_REPORT = 6
"""How near before a clause "he said" must stand to make it somebody else's words."""


@dataclass(frozen=True)
class Clause:
    """`text` is rewritten (`Lexicon.rewrites`); `before` is what stands before it in its sentence."""

    text: str
    before: str
    sentence: str

    def near(self, place: int = 0) -> str:
        """The last words before a place in it."""
        return " ".join(f"{self.before} {self.text[:place]}".split()[-WORDS_THAT_REPORT:])


def clauses(heard: str, lexicon: Lexicon) -> list[Clause]:
    """The clauses of a turn, in order, without what only leads to them."""
    found = []
    for sentence in sentences(heard, lexicon):
        line = " ".join(_form(word, lexicon) for word in sentence.split())
        for pattern, replacement in lexicon.rewrites:
            line = pattern.sub(replacement, line)
        line = " ".join(line.split())
        before = ""
        for part in _joined(lexicon.breaks.split(line), lexicon):
            bare = lexicon.leads.sub("", f"{part} ").strip()
            if bare:
                found.append(Clause(bare, before, line))
            before = f"{before} {part}".strip()
    return found


def _form(word: str, lexicon: Lexicon) -> str:
    """Without accents; a past form that would read like a request then ("llamé", "llame") is marked."""
    return unaccented(word) + ("_" if lexicon.past_forms.fullmatch(word) else "")


def _joined(parts: list[str], lexicon: Lexicon) -> list[str]:
    """ "How much money" and "can I get" belong together."""
    joined: list[str] = []
    for part in parts:
        if joined and lexicon.opens.fullmatch(joined[-1]):
            joined[-1] = f"{joined[-1]} {part}"
        else:
            joined.append(part)
    return joined


def compiled(source: str) -> re.Pattern[str]:
    """ME stands for every way in which a client speaks of what to do: a wish (ME), a question (MEQ), "let me" (LET)."""
    source = re.sub(r"(?<=[a-z\])])\\w([+*])(?!\?)", r"[a-z]\1\\b", source)
    return re.compile(re.sub(r"\bME\b", "(?:MEQ?|LET)", source))


def pattern(*ways: str) -> re.Pattern[str]:
    """Any of these, each from the beginning of a clause."""
    return compiled("(?:" + "|".join(f"(?:{way})" for way in ways) + ")")
