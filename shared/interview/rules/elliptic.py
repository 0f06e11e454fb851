"""Yes and no by what is left out of an answer: "once, in college", "couldn't", "it expired". The question's own verb is
meant; where the turn has another subject or takes something back, nothing is."""

from shared.interview.rules.lexicon import Lexicon


def was_at_some_time(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "One time when I was nineteen" to "Have you ever been arrested?"."""
    ways = lexicon.yes_no.elliptic
    told = ways.at_some_time.match(text)
    is_asked = ways.asks_ever.search(question.casefold()) is not None
    if told is None or not is_asked or may_be_a_relative(text, question, lexicon):
        return False
    return not _turns(text[told.end() :], lexicon)


def may_be_a_relative(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Two years ago my husband" to "Have you ever been arrested?": not so where the husband, or anybody, is meant."""
    asked = question.casefold()
    told = lexicon.yes_no.elliptic.relatives.search(text)
    return told is not None and told["kin"] not in asked and not lexicon.yes_no.asks_for_somebody.search(asked)


def is_for_so_long(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Three weeks so far" to "Have you missed work?": somebody says how much it was."""
    asks, tells = lexicon.yes_no.elliptic.so_much
    return asks.match(question.casefold()) is not None and tells.fullmatch(text) is not None


def could_not(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Too scared to" to "Did you report it?"."""
    asks, tells = lexicon.yes_no.elliptic.could_not
    return asks.match(question.casefold()) is not None and tells.fullmatch(text) is not None


def is_over(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "It expired", "sold it" to "Do you have one?"."""
    ways, asked = lexicon.yes_no, question.casefold()
    asks, _ = ways.taken_back
    others = (ways.elliptic.asks_for_a_debt, ways.elliptic.asks_for_a_person)
    is_asked = asks.match(asked) is not None and not any(other.search(asked) for other in others)
    told = ways.elliptic.over.fullmatch(text) if is_asked else None
    return told is not None and not ((told["own"] or ways.own.match(text)) and ways.asks_of_another.match(asked))


def is_echoed_on(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "I was in oh eight" to "Were you arrested?": what follows the question's own verb says only when or how long."""
    asked = lexicon.yes_no.elliptic.echoed_on.get(question.casefold().lstrip(" ¿").partition(" ")[0])
    told = asked.match(text) if asked else None
    return told is not None and not _turns(text[told.end() :], lexicon)


def _turns(rest: str, lexicon: Lexicon) -> bool:
    ways = lexicon.yes_no
    return any(p.search(rest) for p in (ways.not_quite, ways.elliptic.another_subject, lexicon.negation))
