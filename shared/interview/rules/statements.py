"""A yes that a client's own statement is: "I was arrested in 2015" to "Have you ever been arrested?".

It says the question's own verb, of the one who is asked about, of the same thing, and nothing that takes it back: "I
refused to sign it" and "I signed the other form" are no yes to "Did you sign the waiver?".
"""

import re

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import stems, words

MOST_WORDS_OF_OTHERS = 12
"""A longer statement about somebody else is a story."""
NEAR = 3
"""So many words on from "I have" is what it is: "three small children"."""


def affirms(text: str, question: str, lexicon: Lexicon) -> bool:
    """`text` is plain."""
    asked = " ".join(words(question))
    if lexicon.negation.search(text):
        return False
    return _has_one(text, asked, lexicon) or _says_the_verb(text, asked, lexicon)


def _has_one(text: str, asked: str, lexicon: Lexicon) -> bool:
    """ "I have my own insurance" to "Do you have health insurance?"; not so "I have applied for insurance"."""
    asks, says = lexicon.statements.asks_for_one.match(asked), lexicon.statements.has_one.match(text)
    if asks is None or says is None or lexicon.yes_no.not_quite.search(text, says.end()):
        return False
    wanted = set(stems(asked[asks.end() :], lexicon))
    for word in text[says.end() :].split()[:NEAR]:
        if set(stems(word, lexicon)) & wanted:
            return True
        if word in lexicon.stop_words or word.endswith(lexicon.statements.past):
            return False
    return False


def _says_the_verb(text: str, asked: str, lexicon: Lexicon) -> bool:
    ways = lexicon.statements
    asks = ways.asks.match(asked)
    if asks is None:
        return False
    is_of_others = asks["other"] is not None
    says = (ways.of_others if is_of_others else ways.own).match(text)
    if says is None or (is_of_others and len(text.split()) > MOST_WORDS_OF_OTHERS):
        return False
    if is_of_others and _is_another(says["noun"] or "", asks["other"], lexicon):
        return False
    verb, *others = asked[asks.end() :].split() or [""]
    said, *behind = text[says.end() :].split() or [""]
    if not verb or not said or not are_one(verb, said, lexicon, is_now=ways.asks_now.match(asked) is not None):
        return False
    rest = f"{says[0]} {' '.join(behind)}"
    if lexicon.yes_no.not_quite.search(rest) or (behind and behind[-1] in lexicon.unfinished):
        return False
    if is_of_others and behind and ways.the_client & set(others) and not ways.the_client & set(behind):
        return False  # "he threatened my dad" to "has he ever threatened you?"
    of, told = set(stems(" ".join(others), lexicon)), set(stems(_without_times(rest, lexicon), lexicon))
    has_it = says.groupdict().get("it") or ways.stands_for_it.match(" ".join(behind))
    is_the_same = bool(of & told or has_it)
    if not is_of_others and not says["sure"]:
        return said != verb and (is_the_same or not behind)
    return is_the_same or not of or not told


def _is_another(told: str, asked: str, lexicon: Lexicon) -> bool:
    """ "The ambulance came" to "Did the police come?"; "he" may be either, and "anyone" anybody."""
    named, wanted = set(stems(told, lexicon)), set(stems(asked, lexicon))
    return bool(named and " " in asked) and not named & wanted


def _without_times(text: str, lexicon: Lexicon) -> str:
    """Without years and months: "in ninety eight" is no other thing."""
    return " ".join(word for word in text.split() if not word.isdecimal() and word not in lexicon.figures.every)


def are_one(asked: str, said: str, lexicon: Lexicon, *, is_now: bool = False) -> bool:
    """Whether two forms are of one word; of the present, only such as are not past."""
    ways = lexicon.statements
    first, second = unaccented(asked), unaccented(said)
    if first == second:
        return True
    if is_now and (second in ways.basic or second.endswith(ways.past)):
        return False
    if ways.basic.get(first, first) == ways.basic.get(second, second):
        return True
    return bool(_bases(first, ways.endings) & _bases(second, ways.endings))


def is_form_of_any(word: str, asked: list[str], lexicon: Lexicon) -> bool:
    """Whether it is a form of one of the words asked with, but for those that tell nothing."""
    return any(are_one(other, word, lexicon) for other in asked if other not in lexicon.stop_words)


def _bases(word: str, endings: tuple[str, ...]) -> set[str]:
    """A word, and what is left of it without an ending; a doubled last letter stands for one: "stopped"."""
    bases = {word.removesuffix(ending) for ending in endings if word.endswith(ending) and len(word) - len(ending) > 1}
    return {word} | bases | {re.sub(r"(.)\1$", r"\1", base) for base in bases}
