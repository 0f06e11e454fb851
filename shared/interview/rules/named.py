"""A yes that is the thing itself: "penicillin" to "Do you have any allergies? List them."

Only where the question goes on to ask for it, and the turn is nothing but names of things: no sentence, no doubt.
"""

from shared.interview.rules.further import further
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain

MOST_WORDS = 18


def names_some(heard: str, question: str, lexicon: Lexicon) -> bool:
    ways, asked = lexicon.named, question.casefold()
    if not ways.asks.search(asked):
        return False
    text = ways.beside.sub(" ", plain(heard, lexicon)).split()
    said = " ".join(text)
    if not 0 < len(text) <= MOST_WORDS or text[-1] in lexicon.unfinished or said in lexicon.courtesies:
        return False
    if all(word.isdigit() or word in lexicon.figures.units or word in lexicon.stop_words for word in text):
        return False
    if ways.says_more.search(said) or lexicon.negation.search(said):
        return False
    if ways.persons.match(said) and not ways.asks_for_persons.search(asked):
        return False
    return ways.which.search(further(question, True, lexicon).casefold()) is not None
