"""Colons that stand in a column of their own, behind labels of any length: `NAME      : ________`."""

from collections.abc import Sequence

from functions.documents.layout.joining import join_text
from functions.documents.layout.values import Line

_COLON = ":"
_FARTHEST_LINE = 0.8
"""From the middle of a colon to that of a line of its label, in sizes."""
_SAME_EDGE = 3.0


def with_labels_before_colons(lines: Sequence[Line]) -> list[Line]:
    """The blank behind such a colon is that of the words left of it, in one line or in two that it stands between."""
    kept = list(lines)
    for colon in lines:
        if colon.text != _COLON or colon.blank_behind is None or colon.left is not None:
            continue
        label = _label_of(colon, kept)
        if label:
            whole = _whole(label)._replace(right=colon.right)
            kept = [whole if line is label[0] else line for line in kept if line is not colon and line not in label[1:]]
    return kept


def _label_of(colon: Line, lines: Sequence[Line]) -> list[Line]:
    level = [
        line
        for line in lines
        if line.box.x1 < colon.box.x0
        and line.text != _COLON
        and line.cell == colon.cell
        and abs(line.box.middle - colon.box.middle) < _FARTHEST_LINE * line.style.size
    ]
    nearest = max(level, key=lambda line: line.box.x0, default=None)
    if nearest is None:
        return []
    label = [line for line in level if abs(line.box.x0 - nearest.box.x0) < _SAME_EDGE]
    return label if all(line.right is None for line in label) else []


def _whole(label: Sequence[Line]) -> Line:
    first, box = label[0], label[0].box
    for line in label[1:]:
        box = box.union(line.box)
    words = tuple(word for line in label for word in line.words)
    return first._replace(words=words, text=join_text([line.text for line in label]), box=box)
