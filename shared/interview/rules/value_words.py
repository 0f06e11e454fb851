"""What the rules know of a language to read values exactly: a value that was not said is worse than none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shared.interview.rules.topics import Topic


@dataclass(frozen=True)
class ValueWords:
    """Part of a Lexicon. Patterns are read on text in lower case."""

    # Numbers
    ordinal_endings: frozenset[str]
    """Behind digits: "3rd"."""
    doubtful_zeros: frozenset[str]
    """Zeros that mean something else, too, but in a row of digits: "oh"."""
    joins_tens: bool
    """Whether "and" stands between a ten and a unit: "treinta y uno"."""
    vague: re.Pattern[str]
    """Sounds like a number and is none: "six figures", "ninety something"."""
    asides: re.Pattern[str]
    """Numbers that count nothing beside others: "one of them", "a couple more"."""
    articles: frozenset[str]
    """Number words that are articles, too."""
    concludes: re.Pattern[str]
    """Right before the number that is meant, after others: "so", "that makes". Matched at the end of what precedes."""
    in_total: re.Pattern[str]
    """Right behind it."""
    mistaken: re.Pattern[str]
    """Between a number and the one that replaces it: "no", "I tell a lie"."""
    a_range: re.Pattern[str]
    """Between the two ends of a range, and nothing else."""
    varies: re.Pattern[str]
    others_say: re.Pattern[str]
    half: re.Pattern[str]
    """Behind a number: "and a half"; its group `part`."""
    fractions: Mapping[str, float]
    """What such a part is."""
    unit_and_half: re.Pattern[str]
    """One and a half of a unit: "hectárea y media"; its group `unit`."""
    currency: re.Pattern[str]
    """Between an amount and its cents."""
    cents: re.Pattern[str]
    point_between: re.Pattern[str]
    """Between an amount and its cents, without the word for cents: "quince con cincuenta"."""
    hourly: re.Pattern[str]
    periods: Mapping[str, re.Pattern[str]]
    """What an amount may be for, by a name: "a week"."""
    time_units: re.Pattern[str]
    """At the beginning: a unit of time or share, that a question does not ask for."""
    rooms: re.Pattern[str]
    """Behind a number, or in a question: parts of a house."""
    age: frozenset[str]
    """Words of a question for an age, by their first four letters; it is asked in `years`."""
    years: frozenset[str]
    asks_for_an_age: re.Pattern[str]
    """A question: "how old"."""
    asks_for_a_count: re.Pattern[str]
    """A question: "how many"."""
    never: re.Pattern[str]
    """At the beginning of an answer to it: a zero: "not a soul". Nothing that goes on with a verb: "never stopped"."""
    before_count: re.Pattern[str]
    """The beginning of an answer, up to its number: "well, there's"."""
    counts_on: re.Pattern[str]
    """Behind that number: it may not be all of them, or no more so."""
    one_more: re.Pattern[str]
    """Right behind a number: what it counts, and something more that it does not: "two | boys and a girl"."""
    and_again: re.Pattern[str]
    """There was more of it than a number says: "then once more"."""
    uncounted: re.Pattern[str]
    """A number leaves somebody out: "not counting me"."""
    counts_heads: re.Pattern[str]
    """A question for a number of people of whom the client is one."""
    asks_for_others: re.Pattern[str]
    """A question that leaves the client out: "How many people live with you?"."""
    with_client: re.Pattern[str]
    """A number that has the client among them: "six of us", "the oldest of five"."""
    client_alone: re.Pattern[str]
    """The whole answer to it: "just me"."""
    people: re.Pattern[str]
    """A number of people of one kind, who need not be all: "my two kids"."""
    only_quoted: re.Pattern[str]
    """Anywhere: an amount was quoted, and nothing was paid yet."""
    so_far: re.Pattern[str]
    """The whole answer to a question for a number of times, its group `place`: "this is my third"."""
    never_did: re.Pattern[str]
    """At the beginning of an answer to it: a zero, where the question's verb follows: "never | been married"."""
    but_now: re.Pattern[str]
    """What follows is so now, what was said before is not: "it was 900 but now it's | 1,000"."""
    since: re.Pattern[str]
    """Right before a year or an age: it is no count."""
    asks_for_a_share: re.Pattern[str]
    """A question: "what percentage"."""
    shares: tuple[tuple[re.Pattern[str], int], ...]
    """The whole answer to it, and what it is in percent: "half of it"."""
    asks_how_often: re.Pattern[str]
    """A question for a number of times, over all."""
    taxed: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """A question for an amount before taxes and a turn that tells the one after them, and the other way round."""
    asks_for_a_salary: re.Pattern[str]
    """A question for what is earned in a year, though it does not say so."""
    asks_for_a_year: re.Pattern[str]
    somebody_else: re.Pattern[str]
    """At the beginning: the turn tells of another person than the client: "my sister has"."""
    holds_else: re.Pattern[str]
    """The same of an option, and nothing of the client behind it: "my brother is divorced"."""
    topics: tuple[Topic, ...]
    """What dates and numbers are of."""
    asks_of_the_client: re.Pattern[str]
    """A question for what the client has, or is, or did, and nobody else."""
    no_more_so: re.Pattern[str]
    """A number that is one no more, or never was: "it used to be"; unless the question `asks_then`."""
    asks_then: re.Pattern[str]
    asks_for_a_car: re.Pattern[str]
    """The same for a car: "five" is thousands."""
    asks_for_a_home: re.Pattern[str]
    """A question for what a house or land is worth: "three ten" is thousands."""
    another_amount: re.Pattern[str]
    """The amount is another one, unless the question names its group `kind` ("my half") or `verb` ("i owe")."""
    one_before: re.Pattern[str]
    """Right before a number: one more, which is counted with no number's word: "a brother and"."""
    more_before: re.Pattern[str]
    """Right before a number: somebody who is counted, too: "my wife and | three kids"."""
    ages: re.Pattern[str]
    """Right before a number that is somebody's age: "my oldest is"."""
    not_yet: re.Pattern[str]
    """Right before an age that somebody has not reached: "i'll be"."""
    nearly: re.Pattern[str]
    """Right before an age that is a little less: "almost"."""
    bounded: re.Pattern[str]
    """Right before a number that is only a bound: "more than"."""
    alternates: re.Pattern[str]
    """What is so at times only, or in part: "sometimes cash"."""
    inexact: re.Pattern[str]
    """Behind a number that is only about it: "nineteen ninety something"."""
    # Dates
    doubtful_months: frozenset[str]
    """Months whose word means something else, too: "may"."""
    before_doubtful: frozenset[str]
    """Words behind which it is the month."""
    before_ordinal: frozenset[str]
    """Between a month and its day: "the"."""
    not_that: frozenset[str]
    """Before a part of a date that replaces another one: "no"."""
    are_years_halved: bool
    """Whether years are said as two numbers: "nineteen eighty-five"."""
    before_decade: re.Pattern[str]
    """Before a round number that is one year and no decade: "class of ninety"; matched as `before_year`."""
    holidays: tuple[tuple[re.Pattern[str], str], ...]
    """Days with a name, as a day and a month."""
    last_day: re.Pattern[str]
    """The last day of a month; its group `month`."""
    beside: re.Pattern[str]
    """Right before a date that is not meant itself: a day `after` or `before` it (its groups), or another time away."""
    no_days: re.Pattern[str]
    """Sounds like a day and is none: "a second"."""
    joints: re.Pattern[str]
    """May stand between the day, the month and the year of one date."""
    between_numbers: re.Pattern[str]
    """The same where a date is said in numbers alone."""
    before_year: re.Pattern[str]
    """Before a year of two digits: "class of"; matched at the end of what precedes."""
    before_month: re.Pattern[str]
    """Before a month behind which the number is a year: "the end of"."""
    day_of_month: re.Pattern[str]
    """Between the day and the month as a number: "twelfth of the eighth"."""
    bound: re.Pattern[str]
    """Right before a date that only says when it was not yet, or no more: "before"."""
    either_day: re.Pattern[str]
    """Between two days, months or years of which one is meant."""
