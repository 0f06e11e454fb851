"""Yes or no, with or without a story, and consent."""

import re

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain, stems

MAX_WORDS_OF_CONSENT = 14


def yes_or_no(heard: str, lexicon: Lexicon, question: str = "") -> bool | None:
    """A yes or a no as a turn begins with it, or, in a client's own statement, by the question's own words."""
    text = plain(heard, lexicon)
    corrected = [match.end() for match in lexicon.corrections.finditer(text)]
    if corrected and (found := yes_or_no(text[corrected[-1] :], lexicon)) is not None:
        return found
    if lexicon.either.match(text):
        return None
    if lexicon.no.match(text):
        return False
    if lexicon.yes.match(text):
        return True
    return _as_statement(text, question, lexicon) or _at_the_end(text, lexicon)


def _at_the_end(text: str, lexicon: Lexicon) -> bool | None:
    """ "Only a parking ticket, so no"."""
    last = text.split()[-1:]
    if last and lexicon.no.fullmatch(last[0]):
        return False
    return True if last and lexicon.yes.fullmatch(last[0]) and not lexicon.negation.search(text) else None


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
