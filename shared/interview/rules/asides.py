"""What a client says to the interviewer itself, whatever was asked: only a whole turn that says nothing else counts."""

import re

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import clean, plain, words


def asks_what_speaks(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client asks if it is a person or a machine that speaks, or who it is."""
    return _is(lexicon.asides.what_speaks, heard, lexicon)


def says_it_was_told(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client only says that they have said it already, and not what it was."""
    return _is(lexicon.asides.told_before, heard, lexicon)


def calls(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client asks if they are heard: they have not heard what was put."""
    return _is(lexicon.asides.calling, heard, lexicon)


def takes_back(heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn begins as who puts right what they have just said."""
    return lexicon.asides.takes_back.match(_read(heard, lexicon)) is not None


def rethinks(heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn begins as who thinks again, of what was said or of what is asked."""
    return lexicon.asides.rethinks.match(_read(heard, lexicon)) is not None


def lets_stand(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client only says that an answer is to stay as it is, or to go on."""
    return _is(lexicon.asides.keeps, heard, lexicon)


def is_back(heard: str, lexicon: Lexicon) -> bool:
    """Whether who asked for a moment only says that they are there again."""
    return _is(lexicon.asides.back, heard, lexicon)


def nods(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client only shows that they listen, while they are spoken to."""
    return _is(lexicon.asides.nods, heard, lexicon)


def says_goodbye(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client only takes leave."""
    return _is(lexicon.asides.goodbye, heard, lexicon)


def withdraws_consent(heard: str, lexicon: Lexicon) -> bool:
    """Whether the client takes back what they agreed to before the first question."""
    return _is(lexicon.asides.withdraws, heard, lexicon)


def says_nothing(heard: str, lexicon: Lexicon) -> bool:
    """Whether there is nothing in a turn but fillers, or one word at which nobody ends: "um", "the"."""
    said = words(clean(heard))
    is_begun = len(said) == 1 and len(said[0]) > 1 and said[0] in lexicon.unfinished
    return is_begun or (bool(said) and set(said) <= lexicon.fillers)


def goes_on(heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn adds something to what was said before it."""
    return lexicon.asides.goes_on.match(_read(heard, lexicon)) is not None


def wants_a_story(question: str, lexicon: Lexicon) -> bool:
    """Whether a question asks what happened, so that words which go on may be its answer."""
    return lexicon.asides.wants_a_story.search(_read(question, lexicon)) is not None


def breaks_off(heard: str, question: str, lexicon: Lexicon) -> bool:
    """Whether a story ends before it says what somebody or something did: "I was at work and my boss"."""
    return wants_a_story(question, lexicon) and lexicon.asides.breaks_off.search(_read(heard, lexicon)) is not None


def hangs(heard: str, question: str, lexicon: Lexicon) -> bool:
    """Whether no more of a story was told than when it was: "when I came home"."""
    return wants_a_story(question, lexicon) and _is(lexicon.asides.hangs, heard, lexicon)


def continues(heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn may go on with a sentence: "on the interstate"."""
    return lexicon.asides.continues.match(_read(heard, lexicon)) is not None


def _is(pattern: re.Pattern[str], heard: str, lexicon: Lexicon) -> bool:
    return pattern.fullmatch(_read(heard, lexicon)) is not None


def _read(heard: str, lexicon: Lexicon) -> str:
    return unaccented(plain(clean(heard), lexicon))
