"""Labels side by side, each over boxes of its own: `Marital status   Citizenship` are read down one after the other."""

from collections.abc import Sequence

from functions.documents.layout.values import Line

_SAME_EDGE = 5.0
_NEAREST = 2.2
"""From a label to the box under it, and from box to box, in sizes."""
_FEWEST_BOXES = 2


def in_check_groups(lines: list[Line]) -> list[Line]:
    """Nothing changes where other lines stand among them; what stands right of them all is read after them."""
    ordered = lines
    for groups in _rows_of_groups(lines):
        ordered = _by_group(ordered, groups)
    return ordered


def _rows_of_groups(lines: Sequence[Line]) -> list[list[list[Line]]]:
    """Those whose labels stand side by side."""
    boxes = sorted((line for line in lines if line.check_before is not None), key=lambda line: line.box.top)
    rows: list[list[list[Line]]] = []
    for line in lines:
        if line.left is not None or len(group := _group(line, boxes)) <= _FEWEST_BOXES:
            continue
        if rows and rows[-1][0][0].box.is_level_with(line.box):
            rows[-1].append(group)
        else:
            rows.append([group])
    return [row for row in rows if len(row) > 1]


def _group(label: Line, boxes: Sequence[Line]) -> list[Line]:
    """The label and those of `boxes`, which go down the page, that stand closely under one another where it begins."""
    group = [label]
    for line in boxes:
        check = line.check_before
        if check is None or line.page != label.page or abs(check.box.x0 - label.box.x0) > _SAME_EDGE:
            continue
        down = line.box.middle - group[-1].box.middle
        if 0 < down < _NEAREST * label.style.size:
            group.append(line)
        elif down > 0:
            break
    return group


def _by_group(lines: list[Line], groups: Sequence[list[Line]]) -> list[Line]:
    members = {id(line) for group in groups for line in group}
    bottom = max(group[-1].box.bottom for group in groups)
    right = max(line.box.x1 for group in groups for line in group)
    top = groups[0][0].box.top - 1
    within = [at for at, line in enumerate(lines) if top < line.box.middle < bottom or id(line) in members]
    others = [lines[at] for at in within if id(lines[at]) not in members]
    is_whole = within == list(range(within[0], within[0] + len(within)))
    if not is_whole or any(line.box.x0 < right for line in others):
        return lines
    return [*lines[: within[0]], *(line for group in groups for line in group), *others, *lines[within[-1] + 1 :]]
