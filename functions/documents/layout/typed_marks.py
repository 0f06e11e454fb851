"""Words that are places to write or to tick: underscores, dots, brackets, the glyphs of boxes."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from functions.documents.layout.values import Box, Mark, Token

_SHORT_UNDERSCORES = 4
_DATE_SEPARATORS = frozenset("/-–.")
_OF_A_DATE = _DATE_SEPARATORS | {"_"}
LEADER = re.compile(r"^[.…‥·]{5,}$|^…{3,}$")
_SHORTEST_LEADER = 5
_TOUCHING = 0.8
_FEWEST_DOTS = 2
_FEWEST_DIGITS = 3
"""Boxes that touch take a digit each."""
_MANY_DOTS = "....."
_FURTHEST_DOT = 3.0
"""From the one before, in sizes."""
_MASKED = re.compile(r"^[Xx#*]{3}-?[Xx#*]{2}-?_*$")
"""`XXX-XX-____`: of a number only the end is to be given."""
_CHECK_GLYPHS = "¨☐☑☒□❏❐❑❒▢◻◽◯○⃝⭘◌❍\uf06f\uf0a8\uf071\uf072\uf0fe\uf0a3\uf0a1\uf02a\uf099\uf06d\uf09a"
_BROWSER_CHECK = re.compile(r"^(nmlkji?|gfedcb?)(.*)$")
"""How a browser of old prints the parts of its circles and boxes, one over the other."""
_DOTTED = re.compile(r"^(?P<words>.*?[^.…])?(?P<dots>[.…]{5,})(?P<rest>[^.…].*)?$")
_LEADING_CHECK = re.compile(rf"^([xX✓✔]?[{_CHECK_GLYPHS}]+)(.*)$")
"""Somebody may have ticked it by a letter before it."""
_EMPTY_BRACKETS = re.compile(r"^(\[\s*\]|\(\s*\)|\[_+\]|\(_+\))(.*)$")


def split_words(words: Iterable[Token]) -> tuple[tuple[Token, ...], list[Token]]:
    left: list[Token] = []
    marks: list[Token] = []
    before: Token | None = None
    for word in _rejoined(list(words)):
        mark, rest = _typed_mark(word)
        if mark is not None and not (mark.text == "[]" and _is_numbered(before, word)):
            marks.append(mark)
        before = word
        if rest is not None:
            left.append(rest)
    return tuple(left), marks


def _rejoined(words: list[Token]) -> Iterable[Token]:
    """Most pages have none of what is told apart here."""
    texts = {word.text for word in words}
    if "_" in texts:
        words = _rejoined_names(words)
    dated = _rejoined_dates(list(_rejoined_brackets(words)))
    has_dots = any(_MANY_DOTS in text for text in texts)
    parted = _parted_dots(dated) if has_dots else dated
    return _rejoined_leaders(parted) if "." in texts else parted


def _is_numbered(before: Token | None, word: Token) -> bool:
    """`3 []Wording` or `3 []` is how LimeSurvey prints a question without a code: no box to tick."""
    return before is not None and before.text.isdigit() and abs(before.box.middle - word.box.middle) < word.style.size


def _rejoined_names(words: list[Token]) -> list[Token]:
    """`fin_services` is one word: a single line between letters that touch it is no place to tick."""
    whole: list[Token] = []
    is_inside = False
    for word, after in zip_longest(words, words[1:]):
        is_line = word.text == "_" and bool(whole) and after is not None
        is_line = is_line and after is not None and _touches(whole[-1], word) and _touches(word, after)
        if is_line or is_inside:
            whole[-1] = whole[-1]._replace(text=whole[-1].text + word.text, box=whole[-1].box.union(word.box))
        else:
            whole.append(word)
        is_inside = is_line
    return whole


def _touches(word: Token, after: Token) -> bool:
    is_level = abs(after.box.middle - word.box.middle) < word.style.size / 2
    return (
        (word.text[-1:].isalnum() or after.text[:1].isalnum())
        and is_level
        and abs(after.box.x0 - word.box.x1) < _TOUCHING
    )


def _rejoined_brackets(words: list[Token]) -> Iterator[Token]:
    """`[` and `]` with nothing but a short line between are one box; `[ ][ ]` are two."""
    words = [half for word in words for half in _parted_brackets(word)]
    words = [
        word
        for before, word, after in zip([None, *words], words, [*words[1:], None], strict=False)
        if not (before is not None and after is not None and _is_in_brackets(before, word, after))
    ]
    index = 0
    while index < len(words):
        word = words[index]
        after = words[index + 1] if index + 1 < len(words) else None
        if (
            after is not None
            and (word.text, after.text[:1]) in {("[", "]"), ("(", ")")}
            and abs(after.box.middle - word.box.middle) < word.style.size / 2
            and 0 <= after.box.x0 - word.box.x1 < 2.5 * word.style.size
        ):
            yield word._replace(text=word.text + after.text, box=word.box.union(after.box))
            index += 2
        else:
            yield word
            index += 1


def _parted_brackets(word: Token) -> tuple[Token, ...]:
    if word.text not in {"][", ")("}:
        return (word,)
    left, right = word.box._replace(x1=word.box.center), word.box._replace(x0=word.box.center)
    return word._replace(text=word.text[0], box=left), word._replace(text=word.text[1], box=right)


def _is_in_brackets(before: Token, line: Token, after: Token) -> bool:
    return (
        set(line.text) == {"_"}
        and len(line.text) <= _SHORT_UNDERSCORES
        and (before.text, after.text) in {("[", "]"), ("(", ")")}
        and max(line.box.x0 - before.box.x1, after.box.x0 - line.box.x1) < line.style.size / 2
    )


def _rejoined_dates(words: list[Token]) -> Iterator[Token]:
    """`___/___/____` is one place to write a date in."""
    index = 0
    while index < len(words):
        word = words[index]
        while (
            set(word.text) <= _OF_A_DATE
            and index + 2 < len(words)
            and _is_slash_between(word, *words[index + 1 : index + 3])
        ):
            last = words[index + 2]
            word = word._replace(text=word.text + words[index + 1].text + last.text, box=word.box.union(last.box))
            index += 2
        yield word
        index += 1


def _parted_dots(words: Iterable[Token]) -> Iterator[Token]:
    """`à:.......,` is a word, a place to write, and a comma."""
    for word in words:
        match = _DOTTED.match(word.text) if _MANY_DOTS in word.text else None
        if match is None:
            yield word
            continue
        at, share = word.box.x0, word.box.width / len(word.text)
        for part in match.groups(default=""):
            if part:
                yield word._replace(text=part, box=word.box._replace(x0=at, x1=at + share * len(part)))
            at += share * len(part)


def _rejoined_leaders(words: Iterable[Token]) -> Iterator[Token]:
    """`. . . . .` lead to a place to write, and are one."""
    run: list[Token] = []
    for word in words:
        if word.text == "." and (not run or _goes_on_dotted(run[-1], word)):
            run.append(word)
            continue
        yield from _one_leader(run)
        run = [word] if word.text == "." else []
        if not run:
            yield word
    yield from _one_leader(run)


def _goes_on_dotted(dot: Token, word: Token) -> bool:
    is_level = abs(word.box.middle - dot.box.middle) < dot.style.size / 2
    return is_level and 0 < word.box.x0 - dot.box.x1 < _FURTHEST_DOT * dot.style.size


def _one_leader(dots: list[Token]) -> Iterator[Token]:
    if len(dots) < _FEWEST_DOTS:
        yield from dots
    else:
        yield dots[0]._replace(text="." * max(len(dots), _SHORTEST_LEADER), box=dots[0].box.union(dots[-1].box))


def _is_slash_between(before: Token, slash: Token, after: Token) -> bool:
    return (
        slash.text in _DATE_SEPARATORS
        and set(after.text) == {"_"}
        and abs(after.box.middle - before.box.middle) < before.style.size / 2
        and 0 <= after.box.x0 - before.box.x1 < 2 * before.style.size
    )


def _typed_mark(word: Token) -> tuple[Token | None, Token | None]:
    """The mark that the word is or begins with, and the word that remains."""
    text = word.text
    if text[0] == "_" and set(text) <= _OF_A_DATE:
        kind = Mark.CHECK if len(text) <= _SHORT_UNDERSCORES and word.box.width < 2.5 * word.style.size else Mark.BLANK
        return word._replace(mark=kind), None
    if LEADER.match(text) or _MASKED.match(text):
        return word._replace(mark=Mark.BLANK), None
    match = _LEADING_CHECK.match(text) or _EMPTY_BRACKETS.match(text) or _BROWSER_CHECK.match(text)
    if match is None:
        return None, word
    head, rest = match.groups()
    if not rest and len(head) >= _FEWEST_DIGITS and head.strip(_CHECK_GLYPHS) == "":
        return word._replace(mark=Mark.BLANK), None
    cut = word.box.x0 + word.box.width * len(head) / len(text)
    head = {"n": "○", "g": "□"}.get(head[:1], head).lstrip("xX✓✔")
    mark = Token(Mark.CHECK, head, Box(word.box.x0, word.box.top, cut, word.box.bottom), word.style)
    if not rest:
        return mark, None
    return mark, word._replace(text=rest, box=Box(cut, word.box.top, word.box.x1, word.box.bottom))
