"""Dashes between words that happen to begin a line, and are no bullets: `employment (start`, then `– end)`."""

from collections.abc import Sequence

from functions.documents.layout.values import Line, Token

_DASHES = frozenset("-–—·")
_FURTHEST_DOWN = 1.0
"""From a line to the next of its paragraph, in sizes."""
_SAME_PLACE = 1.0


def with_dashes_between_words(lines: Sequence[Line], words: Sequence[Token]) -> list[Line]:
    """A dash inside a bracket that the line above has opened is put back among the words."""
    dashes = [word for word in words if word.text in _DASHES]
    return [_with_dash(line, lines, dashes) if line.enumerator == "•" and dashes else line for line in lines]


def _with_dash(line: Line, lines: Sequence[Line], dashes: Sequence[Token]) -> Line:
    dash = next((dash for dash in dashes if _begins(dash, line)), None)
    if dash is None:
        return line
    over = (one for one in lines if one is not line and _is_right_over(one, line))
    if not any(one.text.rfind("(") > one.text.rfind(")") for one in over):
        return line
    return line._replace(words=(dash, *line.words), text=f"{dash.text} {line.text}", enumerator=None, depth=dash.box.x0)


def _begins(dash: Token, line: Line) -> bool:
    return abs(dash.box.x0 - line.box.x0) < _SAME_PLACE and dash.box.overlap_y(line.box) > 0


def _is_right_over(one: Line, line: Line) -> bool:
    down = line.box.top - one.box.bottom
    return (
        -line.style.size < down < _FURTHEST_DOWN * line.style.size
        and one.box.top < line.box.top - 1
        and one.box.overlap_x(line.box) > 0
    )
