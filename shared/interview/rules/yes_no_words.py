"""What the rules know of a language to read a yes or no that a turn does not begin with."""

import re
from dataclasses import dataclass

from shared.interview.rules.elliptic_words import EllipticWords


@dataclass(frozen=True)
class Implied:
    """What people answer instead of yes and no to a question that every intake has: whole turns. "rent" to "Do you own
    your home?"."""

    asks: re.Pattern[str]
    yes: re.Pattern[str]
    no: re.Pattern[str]


@dataclass(frozen=True)
class YesNoWords:
    """Part of a Lexicon. Patterns are read on plain text (`wording.plain`)."""

    last: frozenset[str]
    """Words that conclude a turn as its last one."""
    not_before_last: frozenset[str]
    """Right before it, they make it somebody's words, or another thing."""
    of_some_at_last: re.Pattern[str]
    """The end of a turn: a yes or no of somebody else, or with somebody alone: "a mi hermano sí"."""
    plain_no: frozenset[str]
    """Denies whatever is asked, also a question that a statement in the negative may affirm."""
    plain_yes: frozenset[str]
    """With a denial behind it, neither is meant: "yes, I didn't"; "absolutely" and "correct" deny with it."""
    hedged: re.Pattern[str]
    """Anywhere: a yes or no that the client does not stand by, or that others say: "yes, but don't quote me"."""
    no_matter: re.Pattern[str]
    """At the beginning: sounds like a no and is none, unless the question is about its `matter`: "no problem, yes"."""
    other_times: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """A question, and a turn that begins like this: it tells of another time than is asked: "I was" to "Are you?"."""
    by_law: tuple[re.Pattern[str], re.Pattern[str]]
    """A question that a law answers, and what makes the client's own words no answer to it: "once, a misdemeanor"."""
    taken_back: tuple[re.Pattern[str], re.Pattern[str]]
    """A question of now, and what stands behind a yes that is none any more: "yes, but it lapsed"."""
    asks_in_the_negative: re.Pattern[str]
    """A question to which neither "yes" nor "no" says which: "do you have no other income?"."""
    asks_whether: re.Pattern[str]
    """A question that a yes or a no may answer in full, whatever type it was given."""
    nothing_but_yes: re.Pattern[str]
    """The whole turn: no more than a yes."""
    urges_on: re.Pattern[str]
    """The whole turn: the interviewer may go on."""
    asks_leave: re.Pattern[str]
    """A question that "go ahead" says yes to."""
    right: re.Pattern[str]
    """The whole turn: it is as the question puts it: "that's correct"."""
    concluding_yes: re.Pattern[str]
    """At the end: "so yes"."""
    concluding_no: re.Pattern[str]
    short_yes: re.Pattern[str]
    """At the beginning: "they did and ...", "once, in college"."""
    short_no: re.Pattern[str]
    """At the beginning: "not a word"."""
    adverse: re.Pattern[str]
    """A question that a statement in the negative may affirm: "Did they refuse?"."""
    inside: re.Pattern[str]
    """A yes wherever it stands, unless it is quoted or wished: "she came, yes, but late"."""
    denial: re.Pattern[str]
    """At the beginning, in other words than "no": "i wish", "over my dead body"."""
    assent: re.Pattern[str]
    """The whole turn, in other words than "yes": "afraid so", "that's me"."""
    often: re.Pattern[str]
    """At the beginning of a short turn: how often, how long, since when."""
    denied_at_last: re.Pattern[str]
    """At the end: a `verb` that is denied: "didn't sign it"."""
    since: re.Pattern[str]
    """In a question, and in an answer to it that says no more than the question: "since you arrived"."""
    elliptic: EllipticWords
    implied: tuple[Implied, ...]
    echo: re.Pattern[str]
    """At the end: the question's verb alone: "like a fool i did"."""
    echo_at_first: re.Pattern[str]
    """At the beginning, as it is heard, with its comma: the question's verb alone: "i do, since 2019"."""
    own: re.Pattern[str]
    """At the beginning: the client speaks of themselves."""
    own_alone: re.Pattern[str]
    """The whole turn: a yes or no of the client's own, whoever was asked about: "i am" to "Is your wife a citizen?"."""
    others: re.Pattern[str]
    """At the beginning: the client speaks of somebody else."""
    asks_the_client: re.Pattern[str]
    """A question for what the client does themselves."""
    asks_of_another: re.Pattern[str]
    """A question for what somebody or something else does."""
    not_at_all: re.Pattern[str]
    """At the beginning: denies what is asked, unless the question is one that a denial may affirm: "not any longer"."""
    asks_for_some: re.Pattern[str]
    """A question whether there is such a thing."""
    some: re.Pattern[str]
    """The whole turn: such a thing: "three boys"."""
    asks_for_somebody: re.Pattern[str]
    somebody: re.Pattern[str]
    """At the beginning: one of the client's people: "my daughter, she ..."."""
    not_quite: re.Pattern[str]
    """Anywhere: what is said is not what was asked for, is not all of it, or was said by others."""
