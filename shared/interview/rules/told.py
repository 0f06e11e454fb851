"""The clauses of a turn that may tell the answer to another question than the one it was said to, where that is
certain: the client's own words, of what only that question asks for, without a doubt in them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from shared.interview.rules.accents import unaccented
from shared.interview.rules.exact import asks_for_a_number
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import clean, words
from shared.interview.script import AnswerType, Question

FEWEST_LETTERS = 4
FEWEST_DIGITS = 5
"""Of a number that identifies, where its question wants no value."""
TYPES = (AnswerType.DATE, AnswerType.NUMBER, AnswerType.CHOICE)
MOST_WORDS_AROUND = 7
"""Around a number or an option: in a longer clause it may be of something else. A whole date says what it is."""
LONGEST_NUMBER = 20
"""No word for a number has more letters."""
BIRTH = "*birth"
"""Told of oneself without a pronoun: "Ana, born in 1980"."""

type Place = tuple[int, int]
"""From the first character to behind the last one."""


def telling_clauses(question: Question, asked: Question, text: str, lexicon: Lexicon) -> Iterator[Place]:
    """Where a turn that was said to `asked` may tell what `question` asks for."""
    is_identified = question.answer.type is AnswerType.TEXT and asks_for_a_number(question.text)
    of_others = _all("OTHERS", question.text, lexicon)
    topics, known = _topics(question.text, lexicon), _topics(asked.text, lexicon)
    wanted = {topic for topic in topics if not _shares(topic, known)}
    wanted = wanted - of_others or wanted  # whom it is about is not yet what it asks for
    is_told = is_identified or question.answer.type in TYPES
    if not is_told or not wanted:
        return
    names_others = bool(_all("OTHERS", text, lexicon))
    for start, end in _clauses(text, lexicon):
        clause = text[start:end]
        said = _topics(clause, lexicon)
        is_of_it = any(_shares(topic, wanted) for topic in said) and {s for s in said if s[0] == "*"} <= topics
        is_own = _all("OWN", clause, lexicon) or (BIRTH in said and not names_others)
        has_number = "@" in clause or sum(map(str.isdecimal, clause)) >= FEWEST_DIGITS
        is_certain = not _all("UNSURE", clause, lexicon) and _all("OTHERS", clause, lexicon) == of_others
        is_plain = question.answer.type is AnswerType.DATE or is_identified or len(clause.split()) <= MOST_WORDS_AROUND
        if is_of_it and is_own and is_certain and is_plain and (has_number or not is_identified):
            yield start, end


def _clauses(text: str, lexicon: Lexicon) -> Iterator[Place]:
    """Not split between two numbers: "one hundred and five"."""
    start = 0
    for between in _pattern("BETWEEN", lexicon.language).finditer(text):
        before, behind = (
            words(text[start : between.start()])[-1:],
            words(text[between.end() : between.end() + LONGEST_NUMBER])[:1],
        )
        if not all(any(_is_number(word, lexicon) for word in beside) for beside in (before, behind)):
            yield start, between.start()
            start = between.end()
    yield start, len(text)


def _is_number(word: str, lexicon: Lexicon) -> bool:
    return word.isdecimal() or word in lexicon.figures.numbers


def _topics(text: str, lexicon: Lexicon) -> set[str]:
    """What a text is about: its telling words, and what is the same in other words by a name that begins with *."""
    language = _words(lexicon.language)
    nothing = lexicon.stop_words | language.NO_TOPICS  # type: ignore[attr-defined]
    of_words = {unaccented(word) for word in words(clean(text)) if word not in nothing and not word.isdecimal()}
    known = language.TOPICS.items()  # type: ignore[attr-defined]
    named = {name for name, pattern in known if re.search(pattern, clean(text), re.IGNORECASE)}
    return named | {word for word in of_words if len(word) >= FEWEST_LETTERS}


def _shares(topic: str, topics: set[str]) -> bool:
    """ "moved" is about what "move" is about."""
    return any(topic.startswith(other) or other.startswith(topic) for other in topics)


def _all(name: str, text: str, lexicon: Lexicon) -> set[str]:
    return set(_pattern(name, lexicon.language).findall(unaccented(clean(text).casefold())))


@lru_cache
def _pattern(name: str, language: str) -> re.Pattern[str]:
    return re.compile(getattr(_words(language), name), re.IGNORECASE)


def _words(language: str) -> object:
    return import_module(f"shared.interview.rules.{language}.told")
