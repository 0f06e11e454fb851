"""What the rules know of a language to tell which printed options are meant."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class OptionWords:
    """Part of a Lexicon. Patterns are read on text in lower case."""

    excepting: re.Pattern[str]
    """All options but those that are named behind it."""
    anything_but: re.Pattern[str]
    """One of the options, and none of those that are named behind it."""
    so_many: re.Pattern[str]
    """All of so many, its group `number`: "all four"."""
    at_an_end: re.Pattern[str]
    """The whole turn: so many of the options, `at_start` or at the end, its group `number`: "the last two"."""
    of_those: re.Pattern[str]
    """At the end, it adds nothing: "of those"."""
    plainly_not: re.Pattern[str]
    """The beginning of a part of a list: what follows is not meant: "not the | knee"."""
    none_but: re.Pattern[str]
    """None of one kind alone: "nothing broken"."""
    not_so: re.Pattern[str]
    """Right before an option: it is not so, not yet, or not any more: "getting", "applied for". Ends with a space."""
    asks_for_a_wish: re.Pattern[str]
    """A question for what suits the client."""
    is_fine: re.Pattern[str]
    """The end of an answer to it: what is named before it suits them."""
    denied_behind: re.Pattern[str]
    """Right behind an option: it is not meant: "by mail | no". Begins with a space."""
    formerly: re.Pattern[str]
    """The same, where another option is named beside it: "i was married but now divorced"."""
    before_client: re.Pattern[str]
    """All that may stand before an option that is the client, "Me": "it was | me"."""
    own_act: re.Pattern[str]
    """At the beginning: what the client did themselves: "i was | driving"."""
    under_way: re.Pattern[str]
    """A form of an option's word that says it is not so yet: "divorcing"."""
    was_once: re.Pattern[str]
    """Right before an option, to a question of now that `asks_now`: it is so no more: "i was | married"."""
    asks_now: re.Pattern[str]
    asks_how_related: re.Pattern[str]
    """What the client is to somebody."""
    one_way: re.Pattern[str]
    """Says what that person is to the client, where the other way round it is another word: "he was my father"."""
    parts: re.Pattern[str]
    """Between two things of a list."""
    up_to: re.Pattern[str]
    """Between the first and the last of options that stand in a row."""
    left_out: re.Pattern[str]
    """What is named beside it is not meant: "no stocks", "don't count that"."""
    adds_nothing: frozenset[str]
    """Words of a list that name nothing."""
