"""Sentences with blanks inside: one question each, however many blanks and lines they take."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from functions.documents.layout.joining import ENDS
from functions.documents.layout.values import Block, Mark

BLANK_INSIDE = "____"
"""How a blank stands in the wording of its sentence."""
_FEWEST_WORDS = 6
_SPEAKS = re.compile(
    r"^(?:i|my|we|our|the|on|he|she|they|yo|mi|el|la|je|mon|ma|le|ich|mein\w*|der|die|das)\b", re.IGNORECASE
)
"""How a sentence begins that someone completes, and no label."""
_OATH = re.compile(r"^(?:i|yo|je|ich),? .*\.$", re.IGNORECASE)
"""`I, ____, swear that all of this is true.` names who signs."""
_OPENING = frozenset(
    {"in", "at", "of", "the", "on", "to", "by", "with", "for", "from", "and", "is", "was", "are", "were"}
)
_NAMED_BEHIND = frozenset({"i,", "yo,", "je,", "ich,"})
_FEWEST_OPEN_WORDS = 4
_MOST_PIECES = 24
_MOST_WORDS_BEHIND = 25
_TIGHT = 0.6
_LOOSE = 1.15
"""Between the lines of a sentence that is double-spaced, in sizes: only where it cannot end."""
_SAME_EDGE = 4.0
_FIRST_INDENT = 60.0
_SPACE = 0.25
"""Of the size."""


class Sentence(NamedTuple):
    text: str
    members: tuple[int, ...]
    """The blocks that go on with it after the first."""


class Sentences:
    """The blocks of a page that are nothing else already, with what is asked of them again and again."""

    def __init__(self, blocks: Sequence[Block], indexes: Sequence[int]) -> None:
        self.blocks = blocks
        self.indexes = indexes
        self.by_left = {id(blocks[index].left): index for index in indexes if blocks[index].left is not None}
        self.margin = max((_end_of(blocks[index]) for index in indexes), default=0.0)

    def around(self, first: int) -> Sentence | None:
        """`I make ____ per week and pay ____ for rent.`, as far as it goes on behind blanks and in the next lines."""
        if _SPEAKS.match(self.blocks[first].text) is None and not is_open(self.blocks[first].text):
            return None
        pieces, members, at, blanks = [self.blocks[first].text], [first], first, 0
        while len(members) < _MOST_PIECES:
            blank = self.blocks[at].blank_behind
            has_blank = blank is not None
            behind = self.by_left.get(id(blank)) if has_blank else None
            is_inner = at != first and _ends_open(self.blocks[at].text)
            if behind is not None and not (_goes_on(self.blocks[behind]) or is_open(self.blocks[at].text) or is_inner):
                return None
            pieces += [BLANK_INSIDE] if has_blank else []
            blanks += has_blank
            after = behind if has_blank and behind is not None else self._next_line(first, at)
            if after is None or after in members:
                break
            if not has_blank and self._begins_with_blank(first, after):
                pieces.append(BLANK_INSIDE)
                blanks += 1
            pieces.append(self.blocks[after].text)
            members.append(after)
            at = after
        text = re.sub(r" (?=[.,;:?](?:\s|$))", "", " ".join(pieces))
        is_long = blanks > 1 or (self._takes_lines(members) and _OATH.match(text) is None)
        is_whole = is_long and len(text.split()) >= _FEWEST_WORDS
        return Sentence(text, tuple(members[1:])) if is_whole and blanks else None

    def behind(self, index: int) -> Sentence | None:
        """`On or about ____ (date), the tenant:` is one sentence around its blank."""
        before = self.blocks[index]
        after = self.by_left.get(id(before.right))
        if after is None or before.text.endswith((":", "?")) or self.blocks[after].cell != before.cell:
            return None
        text = self.blocks[after].text
        goes_on = text[:1].islower() or text[:1] in "(," or is_open(before.text)
        is_rest = goes_on and 2 <= len(text.split()) < _MOST_WORDS_BEHIND
        return Sentence(f"{before.text} {BLANK_INSIDE} {text}", (after,)) if is_rest else None

    def _next_line(self, first: int, at: int) -> int | None:
        """The line under a full one goes on with its sentence."""
        start, last = self.blocks[first], self.blocks[at]
        if last.right is None and ENDS.search(last.text):
            return None
        end, size = last.lines[-1].box, last.style.size
        is_cut = last.text.split()[-1].lower() in _OPENING
        for index in self.indexes:
            below = self.blocks[index]
            is_rest = last.left is not None and below.right is not None and below.text[:1].islower()
            if (
                index not in (first, at)
                and below.page == last.page
                and below.cell == start.cell
                and -0.4 * size < below.box.top - end.bottom < (_LOOSE if is_cut or is_rest else _TIGHT) * size
                and -_SAME_EDGE < start.lines[0].depth - _start_of(below) < _FIRST_INDENT
                and abs(below.style.size - size) < _TIGHT
                and (below.left is None or (below.left.mark is Mark.BLANK and (last.right is not None or is_cut)))
                and below.enumerator is None
                and not (below.right is not None and below.text.endswith(":"))
                and (below.text[:1].islower() or below.text[:1] in "(," or last.right is None)
                and _end_of(last) + _SPACE * size + _first_width(below) > self.margin
            ):
                return index
        return None

    def _begins_with_blank(self, first: int, after: int) -> bool:
        """A place left of all lines stands beside the sentence, and not in it."""
        start, blank = self.blocks[first], self.blocks[after].left
        is_beside = blank is not None and blank.box.x1 < min(start.lines[0].depth, self.blocks[after].box.x0) + 1
        is_flush = abs(start.lines[0].depth - self.blocks[after].box.x0) < _SAME_EDGE
        return blank is not None and not (is_beside and is_flush)

    def _takes_lines(self, members: Sequence[int]) -> bool:
        first, last = self.blocks[members[0]], self.blocks[members[-1]]
        return last.box.top > first.box.bottom - 0.4 * first.style.size


def is_open(text: str) -> bool:
    """`The action is brought in ____ County` goes on behind the blank, whatever stands there; so do `IN THE ____ COURT`
    and `Take notice that I, ____, …`.
    """
    words = text.lower().split()
    if len(words) >= _FEWEST_OPEN_WORDS and _ends_open(text):
        return True
    return len(words) > 1 and (words[-1] in _NAMED_BEHIND or all(word in _OPENING for word in words))


def _ends_open(text: str) -> bool:
    return text.lower().rpartition(" ")[2] in _OPENING


def _goes_on(block: Block) -> bool:
    """`20____` is the end of a date."""
    return block.text[:1].islower() or block.text[:1] in "(,.;$" or block.text in {"19", "20"}


def _start_of(block: Block) -> float:
    """Where it begins, with the blank before it: one that the line above could not hold."""
    return block.left.box.x0 if block.left is not None else block.box.x0


def _first_width(block: Block) -> float:
    return (block.left or block.lines[0].words[0]).box.width


def _end_of(block: Block) -> float:
    """Where its last line ends, with the blank that follows."""
    blank = block.blank_behind
    return blank.box.x1 if blank is not None else block.lines[-1].box.x1
