"""A value as one dictates it to somebody who writes: "put two", "let's see, 2019", "hold on, it was May" are the value.
Whatever else is said beside it, the turn stays as it is: "put two, who's going to check" is no answer."""

import re
from collections.abc import Iterator

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain, words
from shared.interview.script import AnswerType, Question

MOST_WORDS = 8
TYPES = (AnswerType.YES_NO, AnswerType.NUMBER, AnswerType.DATE, AnswerType.CHOICE)


def dictated(question: Question, heard: str, lexicon: Lexicon) -> str | None:
    """What stands behind words that only lead to a value, where it is nothing but words for values; else None."""
    if question.answer.type not in TYPES or len(words(heard)) > MOST_WORDS:
        return None
    said = plain(heard, lexicon)
    leads = [lexicon.dictates]
    if question.answer.type is not AnswerType.YES_NO:  # "wait, no" takes back
        leads.append(lexicon.thinks_aloud)
    for lead in leads:
        if (
            (found := lead.match(said))
            and not _denies(question, found.group(), heard, lexicon)
            and (rest := said[found.end() :].strip())
        ):
            known = set(_value_words(question, lexicon))
            if all(word in known or word.isdecimal() for word in rest.split()):
                return rest
    return None


def _denies(question: Question, lead: str, heard: str, lexicon: Lexicon) -> bool:
    """ "No single" may be "not single", "no fue en marzo" is not in March; "no, single" is none."""
    last = lead.split()[-1]
    is_open = question.answer.type in (AnswerType.CHOICE, AnswerType.DATE) and last in lexicon.yes_no.plain_no
    return is_open and re.search(rf"\b{last}\s*[,.;]", heard.casefold()) is None


def _value_words(question: Question, lexicon: Lexicon) -> Iterator[str]:
    yield from lexicon.beside_values
    match question.answer.type:
        case AnswerType.NUMBER:
            yield from (*lexicon.figures.numbers, lexicon.figures.and_word)
        case AnswerType.DATE:  # among numbers "second" would be a moment's
            yield from (*lexicon.figures.every, lexicon.figures.and_word)
        case AnswerType.CHOICE:
            for option in question.answer.options:
                yield from plain(option, lexicon).split()
        case _:
            pass
