"""A yes or no that a turn does not begin with: at its end, or in other words."""

from shared.interview.rules.elliptic import may_be_a_relative
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.statements import are_one
from shared.interview.rules.wording import stems, words

SHORT = 8
"""Words of a turn that says how often, or since when, and no more."""
_STATEMENT = 12


def at_the_end(text: str, lexicon: Lexicon) -> bool | None:
    """ "Only a parking ticket, so no"; a word like "nothing", or somebody's words ("I said no"), is not enough."""
    *before, last = text.split() or [""]
    if last not in lexicon.yes_no.last or (before and before[-1] in lexicon.yes_no.not_before_last):
        return None
    if lexicon.no.fullmatch(last):
        return False
    return True if lexicon.yes.fullmatch(last) and not lexicon.negation.search(text) else None


def implied(text: str, question: str, lexicon: Lexicon) -> bool | None:
    """ "Divorced" to "Are you married?"; None where a question is not known, or the words tell both."""
    asked = question.casefold()
    known = [each for each in lexicon.yes_no.implied if each.asks.search(asked)]
    is_yes = any(each.yes.fullmatch(text) for each in known)
    return is_yes if is_yes is not any(each.no.fullmatch(text) for each in known) else None


def is_denied_at_last(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Walked out, didn't sign" to "Did you sign anything?"; before it there is nothing of what is asked."""
    match = lexicon.yes_no.denied_at_last.search(text)
    if match is None or is_adverse(question, lexicon) or tells_of_others(text, question, lexicon):
        return False
    before = text[: match.start()]
    if lexicon.yes_no.not_quite.search(before) or set(stems(before, lexicon)) & set(stems(question, lexicon)):
        return False
    asked = [word for word in words(question) if word not in lexicon.stop_words]
    return any(are_one(word, match["verb"], lexicon) for word in asked)


def is_yes_in_other_words(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "So she came, yes, but late", "afraid so", "for ten years now", "like a fool I did"."""
    ways = lexicon.yes_no
    if ways.assent.match(text):
        return True
    if lexicon.negation.search(text):
        return False
    is_short = len(text.split()) <= SHORT
    is_often = is_short and ways.often.match(text) is not None and not ways.not_quite.search(text)
    is_often = is_often and not may_be_a_relative(text, question, lexicon)
    is_often = is_often and not (ways.since.search(question.casefold()) and ways.since.search(text))
    is_echo = ways.echo.search(text) is not None and not ways.not_quite.search(text)
    is_echo = is_echo and not tells_of_others(text, question, lexicon)
    return is_often or is_echo or ways.inside.search(text) is not None


def is_some(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Three boys" to "Do you have children?", "my daughter" to "Is anyone pregnant?"."""
    ways = lexicon.yes_no
    asked = question.casefold()
    if text.split()[-1] in lexicon.unfinished or len(text.split()) > _STATEMENT:
        return False
    is_some = (
        not ways.not_quite.search(text)
        and ways.asks_for_some.search(asked) is not None
        and ways.some.match(text) is not None
    )
    return is_some or _is_somebody(text, asked, lexicon)


def _is_somebody(text: str, asked: str, lexicon: Lexicon) -> bool:
    """ "My ex did" to "Has anyone threatened you?"; a word for who it was takes nothing back."""
    somebody = lexicon.yes_no.somebody.match(text) if lexicon.yes_no.asks_for_somebody.search(asked) else None
    return somebody is not None and not lexicon.yes_no.not_quite.search(text, somebody.end())


def tells_of_others(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "He does" to "Do you own it?"."""
    ways = lexicon.yes_no
    return ways.others.match(text) is not None and ways.asks_the_client.match(question.casefold()) is not None


def is_adverse(question: str, lexicon: Lexicon) -> bool:
    """ "Has the tenant refused entry?"."""
    return lexicon.yes_no.adverse.search(question.casefold()) is not None
