"""How long a client may be silent before their turn is over: it depends on what was asked and how it sounds so far."""

import re

from shared.interview.answers import lexicon_of
from shared.interview.flow import Asked, Closing, Consent, ReadBack
from shared.interview.reactions import Reaction, understand_reaction
from shared.interview.rules.asides import hangs, wants_a_story
from shared.interview.rules.further import left_open
from shared.interview.rules.spelling import spells
from shared.interview.rules.wording import clean, words
from shared.interview.script import AnswerType, Question

SHORT = 0.4
"""After a yes, a no, or one of a few options."""
MIDDLE = 0.6
GROUPS = 0.8
"""Dates, numbers and lists are said in groups."""
STORY = 1.0
"""Also after no more than a no to what was read back, where what is right comes next, and after no more than a yes to
"Were you hurt? If so, where?", and after letters that are spelled."""
BEGUN = 1.5
"""After the first words to "What happened?"."""
GOES_ON = 2.0
"""After "um", "and", a comma, and after "when I came home" where a story is told."""
LONGER_SECONDS = 0.5
"""For each time that the client went on when the next question had been put, up to what who says "um" is given."""
STORY_WORDS = 10
"""So many words are no name and no address any more."""
_OPEN = re.compile(r"(?:\.\.\.|…|[,\-–—])\s*$")
_CLOSED = re.compile(r"[.!?]\s*$")


def pause_seconds(asked: Asked | None, heard: str, *, language: str, went_on: int = 0) -> float:
    """The silence that ends the turn of which this much was heard. `went_on`: how often this client has gone on with an
    answer that had been taken for whole. Raises LanguageNotSupported."""
    seconds = _fitting(asked, heard, language)
    return seconds if seconds <= SHORT else min(GOES_ON, seconds + LONGER_SECONDS * went_on)


def _fitting(asked: Asked | None, heard: str, language: str) -> float:
    if _goes_on(heard, language):
        return GOES_ON
    if isinstance(asked, ReadBack) and understand_reaction(asked, heard, language=language) == Reaction(agrees=False):
        return STORY
    if isinstance(asked, Question | ReadBack) and spells(heard, lexicon_of(language).language):
        return STORY
    if isinstance(asked, Question) and hangs(heard, asked.text, lexicon_of(language)):
        return GOES_ON
    if isinstance(asked, Question) and left_open(clean(heard), asked.text, lexicon_of(language)):
        return STORY
    return _usual(asked, len(words(heard)), language)


def _goes_on(heard: str, language: str) -> bool:
    lexicon = lexicon_of(language)
    last = words(heard)[-1:]
    if _OPEN.search(heard) or (last and last[0] in lexicon.fillers):
        return True
    return bool(last) and last[0] in lexicon.unfinished and not _CLOSED.search(heard)


def _usual(asked: Asked | None, spoken: int, language: str) -> float:
    match asked:
        case Consent() | ReadBack():
            return SHORT
        case Question(answer=answer) if answer.type is AnswerType.TEXT and wants_a_story(
            asked.text, lexicon_of(language)
        ):
            return BEGUN if spoken < STORY_WORDS else STORY
        case Question(answer=answer):
            return _of_question(answer.type, spoken)
        case Closing() | None:
            return _of_question(AnswerType.TEXT, spoken)


def _of_question(kind: AnswerType, spoken: int) -> float:
    match kind:
        case AnswerType.YES_NO | AnswerType.CHOICE if spoken < STORY_WORDS:
            return SHORT
        case AnswerType.DATE | AnswerType.NUMBER | AnswerType.MULTIPLE_CHOICE if spoken < STORY_WORDS:
            return GROUPS
        case _:
            return MIDDLE if spoken < STORY_WORDS else STORY
