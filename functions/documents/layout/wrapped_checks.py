"""Boxes to tick that a narrow column parted from their words: `☐ No ☐` and, in the row below, `Yes`."""

from collections.abc import Sequence
from math import inf

from functions.documents.layout.sheet import Grid
from functions.documents.layout.values import Mark, Token

_FURTHEST_BEHIND = 4.0
"""From the words of one box to the next box, in sizes."""
_ROOM = 2.0
"""Behind the last box of the row."""
_SHARE_OF_ROOM = 0.7
_FURTHEST_DOWN = 1.8
_MOST_CHOICE_WORDS = 3
_SAME_EDGE = 4.0
_LEVEL = 0.5


def with_wrapped_checks(
    words: Sequence[Token], marks: Sequence[Token], grid: Grid, edge: float = inf
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words of the last box of a row, that begin the row below at the edge of the first box, stand behind it. If
    those end the choices, they are then one row, halfway between the two: at the height of a label beside both. No
    words are set behind `edge`, nor across the side of a cell.
    """
    checks = [mark for mark in marks if mark.mark is Mark.CHECK and mark.widget is None]
    moved: dict[int, Token] = {}
    heights = [(word.box.middle, word) for word in words]
    reach = _FURTHEST_DOWN * max((max(token.style.size, token.box.height) for token in (*words, *checks)), default=0.0)
    for check in checks:
        middle = check.box.middle
        near = [word for height, word in heights if -reach < height - middle < reach]
        if _has_words_behind(check, near):
            continue
        whole = [piece for other in checks if other is not check for piece in _choice_between(other, check, near)]
        row = whole or _end_of_choice(check, checks, near)
        are_small = all(_is_small(piece) for piece in row if piece.mark is Mark.WORD)
        starts = [min(row, key=_start), *_starts_of_row(check, (*near, *checks), grid)] if row else []
        found = ((start, _choice_below(start, check, near, marks, are_small)) for start in starts)
        start, choice = next((one for one in found if one[1]), (None, []))
        if choice:
            is_column = bool(whole) and start is starts[0]
            height = choice[0].box.middle - check.box.middle
            goes_on = any(_follows(other, choice) for other in checks)
            down = 0.0 if goes_on or not is_column else height / 2
            moved |= {id(token): _lowered(token, down) for token in (*row, check)}
            moved |= _behind(check, choice, near, height - down, edge)
    return tuple(moved.get(id(word), word) for word in words), tuple(moved.get(id(mark), mark) for mark in marks)


def _choice_between(other: Token, check: Token, words: Sequence[Token]) -> list[Token]:
    """`other` with its words, if they are a few that reach close to `check`, and nothing more."""
    if not _is_level(other, check):
        return []
    between = [
        word
        for word in words
        if _is_level(word, check) and other.box.x1 - 1 < word.box.x0 and word.box.x1 < check.box.x0 + 1
    ]
    if not 0 < len(between) <= _MOST_CHOICE_WORDS:
        return []
    is_close = check.box.x0 - max(word.box.x1 for word in between) < _FURTHEST_BEHIND * between[0].style.size
    return [other, *between] if is_close else []


def _end_of_choice(check: Token, checks: Sequence[Token], words: Sequence[Token]) -> list[Token]:
    """The words before `check` that end the choice of a box in the row above: `☐ Every`, then `two weeks ☐`."""
    row = [word for word in words if _is_level(word, check) and word.box.x1 < check.box.x0 + 1]
    before = [word for word in row if check.box.x0 - word.box.x1 < 2 * _FURTHEST_BEHIND * word.style.size]
    if not 0 < len(before) <= _MOST_CHOICE_WORDS or not before[-1].box.x1 < check.box.x0:
        return []
    size, left = before[0].style.size, min(word.box.x0 for word in before)
    is_under = any(
        _LEVEL * size < check.box.middle - other.box.middle < _FURTHEST_DOWN * size and other.box.x0 > left - _SAME_EDGE
        for other in checks
    )
    return before if is_under and check.box.x0 - max(word.box.x1 for word in before) < size else []


def _starts_of_row(check: Token, tokens: Sequence[Token], grid: Grid) -> list[Token]:
    """Its first box or word, or the word behind its number: choices stand behind their question as running text."""
    row = (token for token in tokens if token is not check and _is_level(token, check))
    return sorted((token for token in row if not grid.divides(token.box, check.box)), key=_start)[:2]


def _has_words_behind(check: Token, words: Sequence[Token]) -> bool:
    return any(_is_level(word, check) and -1 < word.box.x0 - check.box.x1 < _ROOM * word.style.size for word in words)


def _choice_below(
    first: Token, check: Token, words: Sequence[Token], marks: Sequence[Token], are_small: bool
) -> list[Token]:
    """`first` begins the row that `check` ends; `are_small` when none of its choices has a capital."""
    choice: list[Token] = []
    for word in sorted(words, key=_start):
        size = word.style.size
        if not _LEVEL * size < word.box.middle - check.box.middle < _FURTHEST_DOWN * size:
            continue
        if choice and _is_level(word, choice[0]) and word.box.follows(choice[-1].box, size):
            choice.append(word)
        elif not choice and abs(word.box.x0 - first.box.x0) < _SAME_EDGE and _may_begin(word, are_small):
            choice = [word]
    is_whole = 0 < len(choice) <= _MOST_CHOICE_WORDS
    return choice if is_whole and not any(_is_beside(mark, choice) for mark in marks) else []


def _may_begin(word: Token, are_small: bool) -> bool:
    return word.text[:1].isupper() or (are_small and _is_small(word))


def _is_small(word: Token) -> bool:
    return word.text[:1].islower()


def _is_beside(mark: Token, choice: Sequence[Token]) -> bool:
    """A place to write behind the choice, or whatever stands before it."""
    is_before = choice[0].box.follows(mark.box, _ROOM * choice[0].style.size) and _is_level(mark, choice[0])
    return is_before or (mark.mark is Mark.BLANK and _follows(mark, choice))


def _follows(mark: Token, choice: Sequence[Token]) -> bool:
    return mark.box.follows(choice[-1].box, _ROOM * choice[0].style.size) and _is_level(mark, choice[0])


def _behind(check: Token, choice: Sequence[Token], words: Sequence[Token], up: float, edge: float) -> dict[int, Token]:
    """Set closer, where there is less room than the words need."""
    left = choice[0].box.x0
    behind = (word.box.x0 for word in words if _is_level(word, check) and word.box.x0 > check.box.x1)
    room = min(behind, default=edge) - check.box.x1
    share = min(1.0, _SHARE_OF_ROOM * room / (choice[-1].box.x1 - left))
    start = check.box.x1 + 1
    return {
        id(word): _lowered(word, -up)._replace(
            box=_lowered(word, -up).box._replace(
                x0=start + share * (word.box.x0 - left), x1=start + share * (word.box.x1 - left)
            )
        )
        for word in choice
    }


def _lowered(token: Token, down: float) -> Token:
    return token._replace(box=token.box._replace(top=token.box.top + down, bottom=token.box.bottom + down))


def _is_level(token: Token, other: Token) -> bool:
    return token.box.is_level_with(other.box)


def _start(token: Token) -> float:
    return token.box.x0
