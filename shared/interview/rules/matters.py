"""What a turn is about apart from its very words: "he has a machete" as "she's got the rifle"."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared.interview.rules.accents import unaccented

SAYS = "says"
"""Stands for every verb that reports somebody's words."""


@dataclass(frozen=True)
class Matters:
    """Part of a Lexicon. Words are without accents and apostrophes, as `features` writes them."""

    of: Mapping[str, tuple[str, ...]]
    """What a word, or its basic form, belongs to; the first is what it stands for in an outline."""
    kept: Mapping[str, str]
    """Other words that stand in an outline, and as what: persons, verbs of saying, little words as themselves."""
    going_on: str
    """How a verb ends that says what happens right now."""

    def outline(self, said: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
        """The outline of a turn, given as its words with their basic forms, and all matters in it. Other words are left
        out; what stands in another form than the basic one is marked."""
        outline, found = ["^"], list[str]()
        for word, basic in said:
            if (kept := self.kept.get(word)) == SAYS:
                found.append(SAYS)
            elif matters := self.of.get(word) or self.of.get(basic):
                found += matters
                kept = matters[0] + self._form(word)
            if kept:
                outline.append(kept)
        return [*outline, "$"], found

    def _form(self, word: str) -> str:
        if word.endswith(self.going_on):
            return "+ing"
        return "" if word in self.of or word.endswith("s") else "+"


def matters(words: Mapping[str, str], *, persons: Mapping[str, str], says: str, little: str, going_on: str) -> Matters:
    """Each argument's words stand in one text. A word may belong to several matters."""
    of: dict[str, tuple[str, ...]] = {}
    for matter, text in words.items():
        for word in map(unaccented, text.split()):
            of[word] = (*of.get(word, ()), matter)
    kept = {word: word for word in map(unaccented, little.split())}
    kept |= {word: person for person, text in persons.items() for word in map(unaccented, text.split())}
    return Matters(of, kept | dict.fromkeys(map(unaccented, says.split()), SAYS), going_on)
