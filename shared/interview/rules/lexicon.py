"""What the rules know of one language; a language more is one file of these and no code."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shared.interview.rules.aside_words import AsideWords
from shared.interview.rules.asked_part_words import PartWords
from shared.interview.rules.consent_words import ConsentWords
from shared.interview.rules.denial_words import DenialWords
from shared.interview.rules.figure_words import FigureWords
from shared.interview.rules.further_words import FurtherWords
from shared.interview.rules.matters import Matters
from shared.interview.rules.mistyped_words import MistypedWords
from shared.interview.rules.named_words import NamedWords
from shared.interview.rules.option_words import OptionWords
from shared.interview.rules.range_words import RangeWords
from shared.interview.rules.reply_words import Replies
from shared.interview.rules.statement_words import StatementWords
from shared.interview.rules.synonyms import Synonym
from shared.interview.rules.value_words import ValueWords
from shared.interview.rules.yes_no_words import YesNoWords
from shared.interview.understanding import Act


@dataclass(frozen=True)
class Lexicon:
    """Words are in lower case, with the accents that their language writes."""

    language: str
    fillers: frozenset[str]
    """Said while thinking; they mean nothing."""
    unfinished: frozenset[str]
    """A turn that ends in one of these goes on."""
    courtesies: frozenset[str]
    """Whole turns that say nothing towards an answer."""
    stop_words: frozenset[str]
    """Words that tell no option and no question from another."""
    corrections: re.Pattern[str]
    """What follows replaces what was said before: "no, I meant"."""
    persons: Mapping[str, frozenset[str]]
    """Words for the interviewer, the client and others, without accents and apostrophes."""
    matters: Matters | None
    """What words are about; None where it told nothing more."""
    # Yes and no
    yes_no: YesNoWords
    yes: re.Pattern[str]
    no: re.Pattern[str]
    either: re.Pattern[str]
    """Neither a yes nor a no: "it depends"."""
    negation: re.Pattern[str]
    own_statement: re.Pattern[str]
    """The client speaks of themselves: "I was", "we have"."""
    further: FurtherWords
    parts: PartWords
    named: NamedWords
    mistyped: MistypedWords
    statements: StatementWords
    denials: DenialWords
    consents: ConsentWords
    asides: AsideWords
    # Numbers and dates
    figures: FigureWords
    exact_date: re.Pattern[str]
    """A question that wants the day."""
    denied: re.Pattern[str]
    """What a date or number is not: "not April"."""
    values: ValueWords
    """What stands around a value and changes it."""
    # Choices
    options: OptionWords
    ranges: RangeWords
    synonyms: tuple[Synonym, ...]
    all_of_them: re.Pattern[str]
    none_of_them: re.Pattern[str]
    last_one: re.Pattern[str]
    pointing: re.Pattern[str]
    """Points to an option by its place; `{place}` was replaced by a group of that name."""
    # Values as they are dictated
    dictates: re.Pattern[str]
    """Leads to what is to be written down, whoever writes: "put", "make it"."""
    thinks_aloud: re.Pattern[str]
    """Leads to what one has to think of: "let's see", "hold on"."""
    beside_values: frozenset[str]
    """Words that may stand beside a number, a date, a yes or no or an option without saying anything more."""
    # Acts
    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    """What makes one of the many ways to say the same; done in order, on words without accents."""
    past_forms: re.Pattern[str]
    """Words that without their accent would be another form: a report, not a request."""
    breaks: re.Pattern[str]
    """Between two clauses of a sentence."""
    opens: re.Pattern[str]
    """A part that says nothing without the next one: "how much money"."""
    leads: re.Pattern[str]
    """Words that a clause may begin with and that mean nothing; matched with a space behind."""
    own_life: re.Pattern[str]
    """The whole turn, plain: the client's own life is in danger by themselves."""
    calls_for_help: re.Pattern[str]
    """The whole turn, plain: a cry for help, unless the question `tells_of_ills`."""
    tells_of_ills: re.Pattern[str]
    asks_for_cries: re.Pattern[str]
    """A question for what somebody said or wrote, which may have been such a cry."""
    unsafe: Replies
    """Whether the client is safe now, and the whole turn, plain, that says who is near."""
    asks_if_in_danger: re.Pattern[str]
    """The whole question, plain: whether the client is in danger now, or about to harm themselves."""
    asks_if_safe: re.Pattern[str]
    """The same the other way round: "are you safe at home"."""
    grave: tuple[tuple[Act, re.Pattern[str]], ...]
    """Acts found inside a clause that is neither reported nor past, the gravest first."""
    grave_turns: tuple[tuple[Act, re.Pattern[str]], ...]
    """Whole turns that are one by the words in them, however they are put together."""
    not_now: re.Pattern[str]
    """Shortly before a grave act: somebody else's words, a condition, a fear."""
    long_ago: re.Pattern[str]
    """Anywhere in its sentence: a fact of the past."""
    told_as_now: re.Pattern[str]
    """How a turn begins, plain, that tells of the past as if it were now: "so I wake up and the house is on fire"."""
    requests: tuple[tuple[Act, re.Pattern[str]], ...]
    """Acts by how a clause begins, in order of precedence."""
    soft: tuple[tuple[Act, re.Pattern[str]], ...]
    """The same, for what gives way to an answer in the same turn: "I don't know, but it was in March"."""
    interrogative: re.Pattern[str]
    """A clause that asks."""
    questions: tuple[tuple[Act, re.Pattern[str]], ...]
    """What such a clause is about, when `requests` and `soft` have not told; the last one takes all."""
    orders: tuple[tuple[Act, re.Pattern[str]], ...]
    """The same for clauses that tell the interviewer what to do."""
    reported: re.Pattern[str]
    """Shortly before a request: it was made by or to somebody else."""
    beside: re.Pattern[str]
    """Clauses that may stand beside a request and add nothing: its reason."""
    quoting: re.Pattern[str]
    """A question for somebody's words: what sounds like a request may be the answer."""
    quotable: frozenset[Act]
    replies: Replies
    not_so: re.Pattern[str]
    """The whole turn, plain: what the client is not, or has not done, so that there is nothing to name: "i'm not
    married" to "Name of spouse"."""
    asks_to_tell: re.Pattern[str]
    """A question for telling, to which these would be refusals."""


def listed(text: str, separator: str | None = None) -> list[str]:
    """Words as a list that is read like a sentence."""
    return text.split(separator)
