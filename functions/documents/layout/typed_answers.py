"""What somebody typed on a line already: `JANE EXAMPLE` over `(TYPE OR PRINT NAME)` is an answer, and asks nothing."""

from collections.abc import Sequence

from functions.documents.layout.values import Box, Mark, Token

_HIGHEST_LINE = 12.0
_NEAR = 3.0


def without_typed_answers(words: tuple[Token, ...], marks: Sequence[Token]) -> tuple[Token, ...]:
    lines = [mark.box for mark in marks if mark.mark is Mark.BLANK and mark.widget is None and not mark.text]
    lines = [box for box in lines if box.height <= _HIGHEST_LINE and _is_captioned(box, words)]
    return tuple(word for word in words if not any(_is_on(word, box) for box in lines)) if lines else words


def are_typed_answer(over: Sequence[Token], line: Box, words: Sequence[Token]) -> bool:
    """`over` are the words on the line."""
    return all(_is_on(word, line) for word in over) and _is_captioned(line, words)


def _is_on(word: Token, line: Box) -> bool:
    box = word.box
    is_within = line.x0 - 2 < box.x0 and box.x1 < line.x1 and not word.text.endswith(":")
    return is_within and -4 < line.bottom - box.bottom + 3 < 8


def _is_captioned(line: Box, words: Sequence[Token]) -> bool:
    """The caption is all in one pair of brackets."""
    under = [word for word in words if word.box.overlap_x(line) > 0 and -2 < word.box.top - line.bottom < _NEAR]
    text = " ".join(word.text for word in sorted(under, key=lambda word: word.box.x0))
    return text.startswith("(") and text.endswith(")") and text.count("(") == 1
