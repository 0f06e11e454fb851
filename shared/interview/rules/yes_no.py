"""Yes or no, with or without a story, and consent."""

import re

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain, stems

MAX_WORDS_OF_CONSENT = 14
_LAST = frozenset({"yes", "yeah", "no", "nope", "sí", "si"})
_NOT_BEFORE = frozenset({"said", "say", "says", "dije", "dijo", "que", "anymore", "more", "ya"})
_PLAIN_NO = frozenset({"no", "nope", "never", "nunca", "nah"})


def yes_or_no(heard: str, lexicon: Lexicon, question: str = "") -> bool | None:
    """A yes or a no as a turn begins with it, or, in a client's own statement, by the question's own words."""
    text = plain(heard, lexicon)
    corrected = [match.end() for match in lexicon.corrections.finditer(text)]
    if corrected and (found := yes_or_no(text[corrected[-1] :], lexicon)) is not None:
        return found
    if (concluded := _concluded(text, lexicon)) is not None:
        return concluded
    if lexicon.either.match(text):
        return None
    if lexicon.values.short_no.match(text):
        return False
    if lexicon.no.match(text):
        return None if _is_statement_of_adversity(text, question, lexicon) else False
    if lexicon.yes.match(text) or _is_short_yes(text, question, lexicon):
        return True
    return _as_statement(text, question, lexicon) or _at_the_end(text, lexicon)


def _concluded(text: str, lexicon: Lexicon) -> bool | None:
    """ "I can't catch my breath after one flight, so yes"."""
    if lexicon.values.concluding_no.search(text):
        return False
    return True if lexicon.values.concluding_yes.search(text) else None


def _is_statement_of_adversity(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "He won't let me in" to "Has the tenant refused entry?" is no no."""
    is_plain_no = text.split()[0] in _PLAIN_NO
    return not is_plain_no and len(text.split()) > 3 and lexicon.values.adverse.search(question.casefold()) is not None


def _is_short_yes(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "They did and ...", "once, in college"."""
    is_adverse = lexicon.values.adverse.search(question.casefold()) is not None
    match = lexicon.values.short_yes.match(text)
    return bool(question) and not is_adverse and match is not None and not _is_both(text[match.end() :], lexicon)


def _is_both(behind: str, lexicon: Lexicon) -> bool:
    """ "He does and he doesn't"."""
    return lexicon.no.match(behind.removeprefix(f" {lexicon.and_word} ").strip()) is not None


def _at_the_end(text: str, lexicon: Lexicon) -> bool | None:
    """ "Only a parking ticket, so no"; a word like "nothing", or somebody's words ("I said no"), is not enough."""
    *before, last = text.split() or [""]
    if last not in _LAST or (before and before[-1] in _NOT_BEFORE):
        return None
    if lexicon.no.fullmatch(last):
        return False
    return True if lexicon.yes.fullmatch(last) and not lexicon.negation.search(text) else None


def _as_statement(text: str, question: str, lexicon: Lexicon) -> bool | None:
    """ "I was arrested in 2015" to "Have you ever been arrested?"."""
    if not question or not lexicon.own_statement.match(text) or lexicon.negation.search(text):
        return None
    shared = set(stems(text, lexicon)) & set(stems(question, lexicon))
    return True if shared else None


def consent(heard: str, lexicon: Lexicon, *, is_stopping: bool) -> bool | None:
    """A clear yes or no to the interviewer's own question. A yes with a condition or a question is neither."""
    text = plain(heard, lexicon)
    goes_on = bool(lexicon.going_on.search(text))
    stops = bool(lexicon.stopping.search(text))
    if is_stopping and goes_on != stops and not lexicon.yes.match(text):
        return stops and not re.match(lexicon.no, text) if stops else False
    if lexicon.refused.search(text):
        return False
    is_hedged = lexicon.hedged.search(text) is not None or "?" in heard or len(text.split()) > MAX_WORDS_OF_CONSENT
    is_no = lexicon.no.match(text) is not None
    is_yes = lexicon.yes.match(text) is not None or lexicon.agreed.search(text) is not None
    if lexicon.agreed.match(text) and not is_hedged:
        return True
    if is_no:
        return False
    if is_yes and not is_hedged and not lexicon.either.match(text):
        return True
    return True if goes_on and not is_stopping and not is_hedged else None
