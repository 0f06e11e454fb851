"""Whether a turn that begins with a negation denies what is asked.

"I never signed it" does to "Did you sign the lease?"; "I couldn't walk for a month" to "Were you injured?", "nothing in
writing" to "Have you had any offers?" and "he never hit them in front of me" to "Has he ever hit them?" do not.

It does when its clause says nothing but what the question says, or words that stand for it.
"""

import re
from dataclasses import dataclass

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.statements import is_form_of_any
from shared.interview.rules.wording import plain, stems, words

_PAUSE = "xpausex"
"""Stands for a mark between two clauses."""
_MARK = re.compile(r"[,.;:!?…–—]+")


@dataclass(frozen=True)
class _Clause:
    """`denied` is what follows the negation; `is_alone`: the negation is a clause of its own."""

    negation: str
    denied: tuple[str, ...]
    ended_by: str
    is_alone: bool


def denies(heard: str, question: str, lexicon: Lexicon) -> bool:
    """Whether `heard` begins with a no; without a question, one that says nothing else."""
    ways = lexicon.denials
    text = plain(heard, lexicon)
    match = lexicon.no.match(text)
    if match is None:
        return False
    asked = question.casefold()
    if ways.exceptions.search(text):
        return False
    clause = _clause(heard, len(match[0].split()), lexicon)
    is_particle = clause.negation in ways.particles
    follower = clause.denied[0] if clause.denied else ""
    if (
        clause.is_alone
        or ways.adverbs.search(match[0])
        or (is_particle and (follower in ways.behind_particle or "'" in follower))
    ):
        return True
    if clause.ended_by in ways.only_until or _is_of_others(match[0], asked, lexicon):
        return False
    if not lexicon.statements.asks_now.match(asked) and ways.any_more.search(" ".join(clause.denied)):
        return False
    said = ways.neutral.sub(" ", " ".join(clause.denied)).split()
    wanted, known = words(question), set(stems(question, lexicon))
    told = [word for word in said if word not in lexicon.stop_words]
    return all(set(stems(word, lexicon)) & known or is_form_of_any(word, wanted, lexicon) for word in told)


def without_what_is_turned(heard: str, lexicon: Lexicon) -> str:
    """ "No, yes, I did" is a yes."""
    text = heard.casefold()
    match = lexicon.denials.turned.match(text)
    return text[match.end() :] if match else text


def _clause(heard: str, length: int, lexicon: Lexicon) -> _Clause:
    """`length`: of the negation and what stands before it, in plain words."""
    marked = plain(_MARK.sub(f" {_PAUSE} ", heard), lexicon).split()
    at, left, negation = 0, length, ""
    while left and at < len(marked):
        if marked[at] != _PAUSE:
            negation, left = marked[at], left - 1
        at += 1
    rest = marked[at:]
    end = next((n for n, word in enumerate(rest) if word == _PAUSE or word in lexicon.denials.breaks), len(rest))
    ended_by = rest[end] if end < len(rest) else ""
    return _Clause(negation, tuple(rest[:end]), ended_by, is_alone=end == 0 and ended_by not in lexicon.denials.breaks)


def _is_of_others(negated: str, asked: str, lexicon: Lexicon) -> bool:
    """ "They didn't do anything" to "Did you report it?"."""
    return lexicon.denials.others.search(negated) is not None and bool(lexicon.yes_no.asks_the_client.match(asked))
