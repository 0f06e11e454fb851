"""Choices to be circled: `Status (circle one):  Single   Married` is read as if each had a box to tick before it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from functions.documents.layout.rows import rows_of
from functions.documents.layout.sheet import Grid
from functions.documents.layout.values import UNPRINTED, Mark, Token

CIRCLE = r"(?:circle|circule|encierre|rodee|entourez|einkreisen)"
_WORD = re.compile(rf"^\W*{CIRCLE}\W*$", re.IGNORECASE)
_INSTRUCTION = re.compile(rf"\([^()]*\b{CIRCLE}\b[^()]*\):?(?=\s|$)", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:all|any|todas?|todos?|tout|toutes|alle)\b", re.IGNORECASE)
_SEPARATORS = frozenset({"/", "|", ",", "-", "–", "•", "or", "o", "ou", "oder"})
_NOT_APPLICABLE = re.compile(r"^n/?a\W*$", re.IGNORECASE)
_WIDE_GAP = 0.6
"""Of the size of the words; a space takes less than half of that."""
_SPACE = 0.2
_MOST_CHOICES, _MOST_WORDS = 12, 5


def with_circled_choices(
    words: Sequence[Token], marks: Sequence[Token], grid: Grid
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """What parts the choices is left out, and so is what says behind them to circle one."""
    if not any(_WORD.match(word.text) for word in words):
        return tuple(words), tuple(marks)
    gone: set[int] = set()
    read: list[Token] = []
    for row in rows_of([*words, *marks]):
        for segment in _segments(row, grid):
            found = _read(segment)
            if found is not segment:
                gone |= {id(word) for word in segment}
                read += found
    left = (word for word in words if id(word) not in gone)
    boxes = (token for token in read if token.mark is Mark.CHECK)
    return (*left, *(token for token in read if token.mark is Mark.WORD)), (*marks, *boxes)


def _segments(row: Sequence[Token], grid: Grid) -> Iterator[list[Token]]:
    """The words of a row between its marks and the sides of its cells."""
    segment: list[Token] = []
    for token in row:
        if segment and (token.mark is not Mark.WORD or grid.divides(segment[-1].box, token.box)):
            yield segment
            segment = []
        if token.mark is Mark.WORD:
            segment.append(token)
    if segment:
        yield segment


def _read(segment: list[Token]) -> list[Token]:
    """With a box before each choice if the words say to circle one."""
    said = _INSTRUCTION.search(" ".join(word.text for word in segment))
    if said is None:
        return segment
    first = len(said.string[: said.start()].split())
    last = first + len(said.group().split())
    stem, behind = segment[:first], segment[last:]
    if behind and stem:
        choices, rest = _choices(behind)
        return [*segment[:last], *choices, *rest] if choices else segment
    end = next((at for at, word in enumerate(stem, 1) if word.text.endswith((":", "?"))), None)
    if end is None or behind or _SEVERAL.search(said.group()):
        return segment
    choices, rest = _choices(stem[end:])
    return [*stem[:end], *choices] if choices and not rest else segment


def _choices(words: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The choices with a box before each, and the label that begins behind them; none where they are not told apart, or
    go on in the next row.
    """
    parts = list(_apart(words))
    at = next((at for at, part in enumerate(parts) if part[-1].text.endswith((":", "?"))), len(parts))
    rest = [word for part in parts[at:] for word in part]
    parts = parts[:at]
    are_choices = 2 <= len(parts) <= _MOST_CHOICES and all(len(part) <= _MOST_WORDS for part in parts)
    if not are_choices or words[-1].text.lower() in _SEPARATORS or words[-1].text[-1] in "/,":
        return [], []
    return [token for part in parts for token in (_box_before(part[0]), *part)], rest


def _apart(words: Sequence[Token]) -> Iterator[list[Token]]:
    """By what stands between them; else by wide gaps; else each begins with a capital."""
    pieces = [piece for word in words for piece in _pieces(word)]
    are_parted = any(_parts(piece) for piece in pieces) or any(stands_apart(*pair) for pair in pairwise(pieces))
    part: list[Token] = []
    for before, piece in zip([None, *pieces], pieces, strict=False):
        is_separator = piece.text.lower() in _SEPARATORS
        is_next = before is not None and (_parts(before) or stands_apart(before, piece))
        if part and (is_next or is_separator or (not are_parted and piece.text[:1].isupper())):
            yield part
            part = []
        if not is_separator:
            part.append(piece._replace(text=piece.text.rstrip(",;")) if _parts(piece) else piece)
    if part:
        yield part


def _pieces(word: Token) -> Iterator[Token]:
    """`Phone/Email` is two choices and what parts them, `N/A` is one."""
    if "/" not in word.text or _NOT_APPLICABLE.match(word.text):
        yield word
        return
    at, share = word.box.x0, word.box.width / len(word.text)
    for text in filter(None, re.split("(/)", word.text)):
        yield word._replace(text=text, box=word.box._replace(x0=at, x1=at + share * len(text)))
        at += share * len(text)


def _parts(piece: Token) -> bool:
    return piece.text.endswith((",", ";", "/")) or piece.text.lower() in _SEPARATORS


def stands_apart(before: Token, word: Token) -> bool:
    """By more than a space."""
    return word.box.x0 - before.box.x1 > _WIDE_GAP * word.style.size


def _box_before(word: Token) -> Token:
    box = word.box
    return Token(Mark.CHECK, UNPRINTED, box._replace(x0=box.x0 - _SPACE * word.style.size, x1=box.x0), word.style)
