"""A question that the client says over to themselves: "when did we marry, oh, June 2010" is its answer alone."""

import re
from collections.abc import Iterable, Sequence

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain, words

FEWEST = 3
"""Words of it that are said over."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_PAUSE = re.compile(r"\s*[,.;:?!…–—-]")
_LETTERS = 3
"""So many letters of a word are the same in its other forms: "se casó", "me casé"."""


def without_question(heard: str, question: str, lexicon: Lexicon) -> str:
    """What is said behind the question's own words; all of a turn that does not begin with most of them, or goes on
    with them. Nothing where they are all there is."""
    asked = words(question)
    said = _said_over(heard, asked, lexicon)
    if len(said) < FEWEST or words(said[0][0]) != asked[:1]:
        return heard
    end = said[-1].end()
    wanted = _forms(asked, lexicon)
    if not wanted or 2 * len(wanted & _forms(words(heard[:end]), lexicon)) < len(wanted):
        return heard
    rest = heard[end:]
    following = plain(rest, lexicon)
    is_apart = _PAUSE.match(rest) or not following or lexicon.thinks_aloud.match(f"{following} ")
    return rest.lstrip(" ,.;:?!…–—-") if is_apart else heard


def _said_over(heard: str, asked: Sequence[str], lexicon: Lexicon) -> list[re.Match[str]]:
    """The first words that are those of the question, or the client's own for them, up to a pause."""
    forms = _forms(asked, lexicon)
    found: list[re.Match[str]] = []
    for match in _WORD.finditer(heard):
        word = match[0].casefold()
        is_form = bool(_forms([word], lexicon) & forms)
        is_known = word in asked[bool(found) :] or is_form or (bool(found) and word in lexicon.asides.own_forms)
        is_theirs = unaccented(word) in lexicon.persons["you"]
        if not is_known or is_theirs or (found and _PAUSE.match(heard, found[-1].end())):
            break
        found.append(match)
    return found


def _forms(some: Iterable[str], lexicon: Lexicon) -> set[str]:
    """The first letters of each word that tells something."""
    return {unaccented(word)[:_LETTERS] for word in some if len(word) >= _LETTERS and word not in lexicon.stop_words}
