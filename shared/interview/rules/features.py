"""What the learned weights are put on: the words of a turn, how they stand, and what the rules make of them."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.matters import Matters
from shared.interview.rules.wording import stems, words
from shared.interview.script import Question

EDGE_WORDS = 60
"""Of a longer turn only its first and last words are looked at: a request stands at an edge, a story in between."""
LENGTHS = (1, 2, 3, 5, 8, 12, 20, 35)
CHARACTERS = 4
ASKED_FOR_WORDS = "asked for words"
OF_QUOTED_WORDS = ("w ", "f ", "b ^", "of ", "long ")
"""Features that weigh anew where the question is for somebody's words: "help" is an answer to "What did she shout?"."""
QUOTED = "q "
BY_RULES = "rules"
"""In the name of each feature that is about what the rules found."""


def features(
    question: Question, heard: str, lexicon: Lexicon, forms: Mapping[str, str], *, by_rules: str, has_value: bool
) -> list[str]:
    """Names of what holds of a turn, each once. `heard` is clean; `forms`: the basic form of other forms of words;
    `by_rules`: the act that the rules found; `has_value`: whether they found what the question's type wants."""
    said = [unmarked(word) for word in words(heard)]
    if len(said) > 2 * EDGE_WORDS:
        said = [*said[:EDGE_WORDS], "...", *said[-EDGE_WORDS:]]
    found = dict.fromkeys(_of_words(said))
    basic = [forms.get(word, word) for word in said]
    found |= dict.fromkeys(_of_basic_forms(basic))
    if lexicon.matters is not None:
        found |= dict.fromkeys(_of_matters(said, basic, lexicon.matters))
    found |= dict.fromkeys(_of_turn(question, heard, said, lexicon, by_rules, has_value))
    found |= dict.fromkeys(_of_persons(question, said, lexicon))
    if ASKED_FOR_WORDS in found:
        found |= dict.fromkeys([f"{QUOTED}{name}" for name in found if name.startswith(OF_QUOTED_WORDS)])
    return list(found)


def unmarked(word: str) -> str:
    """As a feature writes it: without accents and apostrophes, which recognisers leave out."""
    return unaccented(word).replace("'", "")


def _of_words(said: list[str]) -> Iterator[str]:
    for word in said:
        yield f"w {word}"
        around = f"<{word}>"
        if len(around) > CHARACTERS:
            for at in range(len(around) - CHARACTERS + 1):
                yield f"c {around[at : at + CHARACTERS]}"
    with_ends = ["^", *said, "$"]
    for first, second in pairwise(with_ends):
        yield f"b {first} {second}"
    for first, second, third in zip(with_ends, with_ends[1:], with_ends[2:], strict=False):
        yield f"t {first} {second} {third}"
        yield f"s {first} {third}"


def _of_basic_forms(said: list[str]) -> Iterator[str]:
    """What holds of a turn in whichever person and tense: "he threatens" as "they threatened"."""
    for word in said:
        yield f"f {word}"
    for first, second in pairwise(("^", *said, "$")):
        yield f"p {first} {second}"


def _of_matters(said: list[str], basic: list[str], known: Matters) -> Iterator[str]:
    """What a turn is about, and who does what in it: no word of which need have been learned from."""
    outline, matters = known.outline(zip(said, basic, strict=True))
    for matter in matters:
        yield f"m {matter}"
    for first, second in pairwise(outline):
        yield f"n {first} {second}"


def _of_turn(
    question: Question, heard: str, said: list[str], lexicon: Lexicon, by_rules: str, has_value: bool
) -> Iterator[str]:
    length = sum(len(said) > limit for limit in LENGTHS)
    kind = question.answer.type.value
    yield f"{BY_RULES} {by_rules}"
    yield f"{BY_RULES} {by_rules} long {length // 3}"
    yield f"{BY_RULES} {by_rules} {kind}"
    yield f"long {length}"
    yield f"{kind} value {has_value}"
    yield f"{kind} value {has_value} long {length // 3}"
    if heard.rstrip().endswith("?"):
        yield "asks"
    if lexicon.quoting.search(question.text.casefold()):
        yield ASKED_FOR_WORDS
        yield f"{ASKED_FOR_WORDS}, {BY_RULES} {by_rules}"
    asked = set(stems(question.text, lexicon))
    told = stems(heard, lexicon)
    if told:
        shared = sum(stem in asked for stem in told) / len(told)
        yield f"shares {int(shared * 4)}"


def _of_persons(question: Question, said: list[str], lexicon: Lexicon) -> Iterator[str]:
    """Who is spoken of, and what a question begins with: "who" is answered by somebody, "describe" by a story."""
    times = {who: sum(word in names for word in said) for who, names in lexicon.persons.items()}
    yield f"of {' '.join(who for who in times if times[who])}"
    for who, number in times.items():
        yield f"of {who} {min(number, 3)}"
    if any(word.isdecimal() for word in said):
        yield "digits"
    begins = words(question.text)[:2]
    yield f"asked {' '.join(begins[:1])}"
    yield f"asked {' '.join(begins)}"
