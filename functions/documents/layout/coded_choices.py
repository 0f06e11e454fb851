"""Choices that an interviewer's form marks by codes alone: `1 Good` / `2 Fair`, `YES ........ 1` / `NO ........ 2`."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from functions.documents.layout.values import UNPRINTED, Line, Mark, Token

_CODE = re.compile(r"^\d{1,4}$")
_ASKS = re.compile(
    r"[?؟]|[—–]\W*(?:\(\d+\)\W*)?$|\b(?:read\s+out|codes?|circle|show\s?card|mark|check)\b[^.:]*\)?\W*:?$",
    re.IGNORECASE,
)
_READS = re.compile(r"^(?:please\s+read|do\s+not\s+read|read\s+out|or|probe)\b\W*$", re.IGNORECASE)
"""Between the choices, to whoever reads them out."""
_FEWEST = 2
_MOST_STEM_LINES = 4
_SAME_EDGE = 3.0
_NEXT, _FURTHEST_STEM = 2.0, 6.0
"""From one choice down to the next, and from what asks to the first, in sizes."""


class _Choice(NamedTuple):
    at: int
    end: int
    """The line that its code stands on."""
    code: int
    is_code_first: bool
    words: tuple[Token, ...]


def with_coded_choices(lines: Sequence[Line], marks: Sequence[Token]) -> tuple[list[Line], tuple[Token, ...]]:
    """As if a box stood before each choice; its code, and the dots that lead to that, are left out."""
    changed: dict[int, Line | None] = {}
    dots: set[int] = set()
    for run in _runs(lines):
        if not (_is_under_question(run, lines) or _is_beside_question(run, lines)):
            continue
        start = run[0].at - 1 if run[0].at and _READS.match(lines[run[0].at - 1].text) else run[0].at
        changed |= dict.fromkeys(range(start, run[-1].end + 1))
        changed |= {choice.at: _ticked(choice, lines[choice.at]) for choice in run}
        dots |= {id(lines[choice.at].right) for choice in run if choice.end != choice.at}
    left = [changed.get(at, line) for at, line in enumerate(lines)]
    return [line for line in left if line is not None], tuple(mark for mark in marks if id(mark) not in dots)


def _runs(lines: Sequence[Line]) -> Iterator[list[_Choice]]:
    run: list[_Choice] = []
    at = 0
    while at < len(lines):
        choice = _choice(lines, at)
        if choice is not None and (not run or _goes_on(run[-1], choice, lines)):
            run.append(choice)
        elif not (run and _READS.match(lines[at].text)):
            yield from [run] if _are_choices(run) else []
            run = [choice] if choice is not None else []
        at = choice.end + 1 if choice is not None else at + 1
    yield from [run] if _are_choices(run) else []


def _choice(lines: Sequence[Line], at: int) -> _Choice | None:
    line = lines[at]
    after = lines[at + 1] if at + 1 < len(lines) else None
    if line.left is not None or line.enumerator is not None:
        return None
    if after is not None and _is_code_of(line, after):
        return _Choice(at, at + 1, int(after.text), False, line.words)
    if len(line.words) < _FEWEST or line.blank_behind or line.check_behind:
        return None
    first, last = line.words[0], line.words[-1]
    if _CODE.match(first.text) and not _CODE.match(line.words[1].text):
        return _Choice(at, at, int(first.text), True, line.words[1:])
    if _CODE.match(last.text) and line.cell is not None:
        dots = line.words[-2].text.strip(".…") == ""
        return _Choice(at, at, int(last.text), False, line.words[: -2 if dots else -1])
    return None


def _is_code_of(line: Line, after: Line) -> bool:
    """Dots lead to it, or it stands alone in the next cell."""
    if not _CODE.match(after.text) or not after.box.is_level_with(line.box) or after.box.x0 < line.box.x1:
        return False
    leader = line.right
    if leader is not None:
        return leader is after.left and leader.mark is Mark.BLANK and leader.text[:1] != "_" and leader.widget is None
    return None not in (line.cell, after.cell) and line.cell != after.cell and after.is_unmarked


def _goes_on(before: _Choice, choice: _Choice, lines: Sequence[Line]) -> bool:
    upper, lower = lines[before.at].box, lines[choice.at].box
    return (
        choice.code > before.code
        and choice.is_code_first == before.is_code_first
        and abs(upper.x0 - lower.x0) < _SAME_EDGE
        and -_SAME_EDGE < lower.top - upper.bottom < _NEXT * (choice.at - before.end) * choice.words[0].style.size
    )


def _are_choices(run: Sequence[_Choice]) -> bool:
    texts = {" ".join(word.text for word in choice.words) for choice in run}
    counts = [choice.code for choice in run[:_FEWEST]]
    return len(texts - {""}) == len(run) >= _FEWEST and counts in ([0, 1], [1, 2])


def _is_under_question(run: Sequence[_Choice], lines: Sequence[Line]) -> bool:
    first = lines[run[0].at].box
    above = lines[max(0, run[0].at - _MOST_STEM_LINES) : run[0].at]
    reach = _FURTHEST_STEM * run[0].words[0].style.size
    return any(_ASKS.search(line.text) and 0 < first.top - line.box.top < reach for line in above)


def _is_beside_question(run: Sequence[_Choice], lines: Sequence[Line]) -> bool:
    """The first column of the row of cells, or one behind it, asks."""
    first, last = lines[run[0].at], lines[run[-1].at]
    return first.cell is not None and any(
        line.cell is not None
        and line.cell != first.cell
        and line.box.x1 < first.box.x0
        and line.box.bottom > first.box.top
        and line.box.top < last.box.bottom
        and sum(character.isalpha() for character in line.text) > len(line.text) / 2
        for line in lines
    )


def _ticked(choice: _Choice, line: Line) -> Line:
    words = choice.words
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    size = words[0].style.size
    check = Token(Mark.CHECK, UNPRINTED, box._replace(x0=box.x0 - size, x1=box.x0 - size / 4), words[0].style)
    text = " ".join(word.text for word in words)
    right = line.right if choice.end == choice.at else None
    return line._replace(words=words, text=text, box=box, depth=box.x0, left=check, right=right)
