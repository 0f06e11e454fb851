"""Words that stand where an answer goes: `Click here to enter text.`, as word processors print a field left empty."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Mark, Token, Widget, WidgetKind

_MOST_WORDS = 14
_WIDEST_GAP = 1.5
"""Between the words of one line, in sizes."""
_FIRST_WORDS = frozenset(
    {"click", "tap", "choose", "select", "pick", "enter", "type", "write", "insert"}
    | {"haga", "pulse", "elija", "escriba", "cliquez", "choisissez", "saisir", "saisissez", "entrez", "écrivez"}
    | {"klicken", "wählen", "hier", "text"}
)
_WHOLE = re.compile(
    r"(?:(?:click|tap|click or tap)(?: or tap)?(?: here)? (?:to|and) (?:enter|choose|add|select|type|insert|pick)"
    r"(?: an?| some| your| the)? (?:text|dates?|items?|options?|answers?|responses?|names?)"
    r"|(?:choose|select|pick) an? (?:item|option|date|value)|enter (?:your )?(?:text|answer|response|date) here"
    r"|type here"
    r"|haga clic(?: o pulse)?(?: aquí)? para (?:escribir|introducir|especificar) (?:texto|una fecha)|elija un elemento"
    r"|escriba aquí(?: su respuesta)?"
    r"|cliquez(?: ou appuyez)? ici pour (?:entrer|taper|saisir) (?:du texte|une date)|choisissez un élément"
    r"|klicken(?: oder tippen)? sie(?: hier)?, um (?:text|ein datum) einzugeben|wählen sie ein element aus"
    r"|(?:text )?hier (?:eingeben|eintragen))[.…]*"
)
_TO_THE_END = re.compile(r"(?:(?:type|enter|write|insert) here|escriba aquí|(?:saisissez|entrez|écrivez) ici) \S+")
"""What a form's own author had printed there: `Type here your first name (F1 for more information)`."""
_DATE = re.compile(r"\b(?:date|fecha|datum)\b")


def prompts_as_blanks(words: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The words that are left, and a blank for each such text; words come in the order in which they were written."""
    left: list[Token] = []
    blanks: list[Token] = []
    at = 0
    while at < len(words):
        first = words[at].text.strip("[(<")
        count = _length_of_prompt(words, at) if first[:1].isupper() and first.lower() in _FIRST_WORDS else 0
        if count:
            blanks.append(_blank(words[at : at + count]))
        else:
            left.append(words[at])
        at += count or 1
    return left, blanks


def _length_of_prompt(words: Sequence[Token], at: int) -> int:
    """In words; 0 if none begins here."""
    said = ""
    for count, word in enumerate(words[at : at + _MOST_WORDS], start=1):
        said = f"{said} {word.text.lower()}".strip()
        if _WHOLE.fullmatch(said.strip("[]()<>")) and not _goes_on(words, at + count):
            return count
    if at and words[at - 1].text[-1].isalpha() and _is_behind(words[at - 1], words[at]):
        return 0
    line = _rest_of_line(words, at)
    return len(line) if _TO_THE_END.match(" ".join(word.text.lower() for word in line)) else 0


def _goes_on(words: Sequence[Token], after: int) -> bool:
    """A sentence that only begins so: `Click here to enter text in the box`."""
    last, following = words[after - 1], words[after] if after < len(words) else None
    return (
        following is not None
        and last.text[-1].isalpha()
        and following.text[0].islower()
        and _is_behind(last, following)
    )


def _rest_of_line(words: Sequence[Token], at: int) -> Sequence[Token]:
    end = at + 1
    while end < len(words) and _is_behind(words[end - 1], words[end]):
        end += 1
    return words[at:end]


def _is_behind(word: Token, following: Token) -> bool:
    is_level = abs(following.box.middle - word.box.middle) < word.style.size / 2
    return is_level and following.box.follows(word.box, _WIDEST_GAP * word.style.size)


def _blank(words: Sequence[Token]) -> Token:
    """As high as its first line, where its label stands."""
    first = words[0]
    level = [word.box for word in words if abs(word.box.middle - first.box.middle) < first.style.size / 2]
    box = first.box._replace(x1=max(box.x1 for box in level))
    is_date = any(_DATE.search(word.text.lower()) for word in words)
    return Token(Mark.BLANK, "", box, first.style, Widget(WidgetKind.TEXT, box, takes="date" if is_date else None))
