"""`If you are married, …`: which answer to which question before it such a clause speaks of, by its words."""

import re

from functions.documents.reading.drafts import Draft

_CLAUSE = re.compile(
    r"^\W*(?:if|si|s['’]il|falls|wenn)\s+(?P<clause>[^,:?()]{2,60}?)\s*(?:[,:)](?:[”\"'’])?|–|—)\s*\S"
    r"|[(\[](?:only\s+)?(?:if|si|falls|wenn)\s+(?P<remark>[^()\[\],:?]{2,60})[)\]]\W*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"an?|the|yours?|yourself|you|he|she|they|it|this|that|there|is|are|am|was|were|be|been|being|i['’]?m?|my|me|do|does"
    r"|did|have|has|had|to|of|in|on|at|by|with|for|as|please|checked|marked|selected|chose|chosen|ticked|answered|said"
    r"|answer|so|yes|box|option|currently|now|ever"
    r"|es|está|esta|usted|sus?|el|las?|los|una?|de|en|con|por|ha|han|son|marcó|vous|êtes|est|votre|les?|une|avez|des|du"
    r"|sie|sind|ist|ihre?|der|die|das|eine?|haben"
)
"""Tells no answer from another."""
_NEGATION = re.compile(r"not|no|never|without|none|other|nobody|neither|nicht|keine?|nie|non|ne|pas|jamais|nunca")
_JOINS_SEVERAL = re.compile(r"\b(?:or|and|but|unless|o|y|ou|et|oder|und)\b", re.IGNORECASE)
_REMARK = re.compile(r"\([^()]*\)?|_{2,}|\$|:\s*$")
_ENDINGS = re.compile(r"(?:ly|ing|ed|es|s|e)$")
_SHORTEST_STEM = 3
_LEAST_SAID = 0.6
"""Of the question's words: `If an illness, …` is not about `Is the illness chronic?`."""


def clause_of(text: str) -> str | None:
    """What stands between `If` and its comma, or in brackets behind a label."""
    match = _CLAUSE.search(text)
    return (match["clause"] or match["remark"]) if match is not None else None


def without_clause(text: str) -> str:
    """What is asked then: `If you have a will, when was it signed?`."""
    match = _CLAUSE.match(text)
    return text[match.end() - 1 :] if match is not None and match["clause"] else text


def matching_answer(clause: str, asked: Draft) -> str | None:
    """The one option of `asked` that the clause names, or "yes" or "no" where it says what the question asks."""
    if asked.answer == "yes_no":
        return _polar_answer(clause, asked)
    return _named_option(clause, asked) if asked.options else None


def _polar_answer(clause: str, asked: Draft) -> str | None:
    said, known = _words(clause), _words(asked.text)
    about = said - _negations(said)
    if not about <= known or _negations(known) or _JOINS_SEVERAL.search(clause):
        return None
    if not about or len(about) <= _LEAST_SAID * len(known):
        return None
    return "no" if _negations(said) else "yes"


def _named_option(clause: str, asked: Draft) -> str | None:
    """Named alone, or with words of the question: `If you entered with a visa` after `How did you enter?`."""
    said = _words(clause)
    options = {option: _words(_REMARK.sub("", option)) for option in asked.options}
    same = [option for option, words in options.items() if words and words == said]
    if len(same) == 1:
        return same[0]
    known = _words(asked.text)
    more = said - known
    if same or not said or _JOINS_SEVERAL.search(clause):
        return None
    within = [option for option, words in options.items() if words and words <= said and said - words <= known]
    if len(within) == 1:
        return within[0]
    holding = [option for option, words in options.items() if more and more <= words and not _negations(words - more)]
    return holding[0] if len(holding) == 1 and not within else None


def _words(text: str) -> frozenset[str]:
    """Stems of the words that say something, and what negates them."""
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text.lower().replace("n't", " not").replace("n’t", " not"))
    return frozenset(_stem(word) for word in words if not _LINK.fullmatch(word))


def _negations(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if _NEGATION.fullmatch(word))


def _stem(word: str) -> str:
    if _NEGATION.fullmatch(word):
        return word
    stem = _ENDINGS.sub("", word)
    return stem if len(stem) >= _SHORTEST_STEM else word
