"""The ruled cells of a page: which part of a table a line of text stands in."""

from collections.abc import Callable, Iterable

from functions.documents.layout.sheet import Grid, touch
from functions.documents.layout.values import Box, Frame, Page, Rule

_SMALLEST_CELL = 24.0
_SAME_HEIGHT = 0.4
_LOOSE = 1.5
_RIM = 2.0
_SPACE = 3.5
"""Between words, at most."""
_LOWEST_GROUND = 60.0
_SEAM = 1.2
"""How far pieces of one border overlap or stand apart."""
_SEAM_BETWEEN_LINES = 4.0
"""A word processor draws the sides of a cell line by line."""


def grid_of(page: Page) -> Grid:
    rules = _without_fields_own(page) if page.widgets else list(page.rules)
    frames = _frames_of_cells(page)
    level, upright = _sides(frames, is_horizontal=True), _sides(frames, is_horizontal=False)
    horizontal = [rule.box for rule in rules if rule.is_horizontal]
    vertical = [rule.box for rule in rules if not rule.is_horizontal]
    edges = [edge for edge in horizontal if _meets(edge, vertical)]
    parting = [edge for edge in vertical if _meets(edge, horizontal) or _parts_frame(edge, frames)]
    vertical = _with_segments(parting, vertical, _goes_on_down)
    horizontal = _with_segments(edges, horizontal, _goes_on)
    return Grid(horizontal=(*horizontal, *level), vertical=(*vertical, *upright), frames=tuple(frames))


def _frames_of_cells(page: Page) -> list[Box]:
    sized = [frame for frame in page.frames if _is_cell_sized(frame)]
    return [
        frame.box
        for frame in sized
        if not (_is_highlight(frame, page) or _is_ground(frame, page))
        and (any(_adjoins(other.box, frame.box) for other in sized) or _holds_words(frame.box, page))
    ]


def _parts_frame(edge: Box, frames: Iterable[Box]) -> bool:
    """From the upper to the lower side of a frame."""
    return any(
        frame.x0 < edge.center < frame.x1
        and abs(edge.top - frame.top) < _RIM
        and abs(edge.bottom - frame.bottom) < _RIM
        for frame in frames
    )


def _without_fields_own(page: Page) -> list[Rule]:
    """Without what a form field draws itself: its bevel, the bars between its letters. A rule along its rim that meets
    others outside of it is the border of its cell.
    """
    within = {rule: field for rule in page.rules if (field := _field_around(rule, page)) is not None}
    borders = [rule for rule in page.rules if rule not in within]
    rest = [rule for rule, field in within.items() if field.width > _SMALLEST_CELL and _is_at_rim(rule, field)]
    while found := [rule for rule in rest if _meets(rule.box, (border.box for border in borders))]:
        borders += found
        rest = [rule for rule in rest if rule not in found]
    return borders


def _field_around(rule: Rule, page: Page) -> Box | None:
    return next((widget.box for widget in page.widgets if widget.box.holds(rule.box)), None)


def _is_at_rim(rule: Rule, field: Box) -> bool:
    if rule.is_horizontal:
        return min(rule.box.middle - field.top, field.bottom - rule.box.middle) < _RIM
    return min(rule.box.center - field.x0, field.x1 - rule.box.center) < _RIM


def _meets(edge: Box, others: Iterable[Box]) -> bool:
    return any(touch(edge, other) for other in others)


def _with_segments(edges: list[Box], rules: list[Box], goes_on: Callable[[Box, Box], bool]) -> list[Box]:
    """A border may be drawn in pieces, one a column, or its corners by themselves: a piece goes on from an edge,
    though none meets it here.
    """
    rest = [rule for rule in rules if rule not in edges]
    while found := [rule for rule in rest if any(goes_on(edge, rule) for edge in edges)]:
        edges = [*edges, *found]
        rest = [rule for rule in rest if rule not in found]
    return edges


def _goes_on(edge: Box, rule: Box) -> bool:
    gap = max(edge.x0, rule.x0) - min(edge.x1, rule.x1)
    return abs(edge.middle - rule.middle) < _SAME_HEIGHT and -_SEAM < gap < _SEAM


def _goes_on_down(edge: Box, rule: Box) -> bool:
    gap = max(edge.top, rule.top) - min(edge.bottom, rule.bottom)
    return abs(edge.center - rule.center) < _SAME_HEIGHT and -_SEAM < gap < _SEAM_BETWEEN_LINES


def _adjoins(other: Box, box: Box) -> bool:
    return other != box and touch(other, box) and not other.holds(box) and not box.holds(other)


def _holds_words(box: Box, page: Page) -> bool:
    """An empty frame by itself is a place to write, no cell."""
    return any(box.holds(word.box, slack=3) for word in page.words)


def _is_highlight(frame: Frame, page: Page) -> bool:
    """A ground that is hardly wider than the words on it marks them, and is no cell."""
    on_it = [word for word in page.words if frame.box.holds(word.box, slack=3)]
    if frame.is_stroked or not on_it:
        return False
    width = max(word.box.x1 for word in on_it) - min(word.box.x0 for word in on_it)
    return frame.box.width - width < _LOOSE * max(word.style.size for word in on_it) and frame.box.height < 1.7 * max(
        word.style.size for word in on_it
    )


def _is_ground(frame: Frame, page: Page) -> bool:
    """A tint under a part of the page, across whose edge lines of text go on."""
    box = frame.box
    if frame.is_stroked or box.height < _LOWEST_GROUND:
        return False
    level = [word.box for word in page.words if box.top < word.box.middle < box.bottom]
    for edge in (box.x0, box.x1):
        before = [word for word in level if -_SPACE < word.x1 - edge < _RIM]
        after = [word for word in level if -_RIM < word.x0 - edge < _SPACE]
        if any(word.follows(other, _SPACE) and word.overlap_y(other) > _SPACE for word in after for other in before):
            return True
    return False


def _is_cell_sized(frame: Frame) -> bool:
    return not (frame.is_round or frame.is_field) and frame.box.width > _SMALLEST_CELL and frame.box.height > 10


def _sides(frames: Iterable[Box], *, is_horizontal: bool) -> list[Box]:
    if is_horizontal:
        return [
            side
            for box in frames
            for side in (Box(box.x0, box.top, box.x1, box.top), Box(box.x0, box.bottom, box.x1, box.bottom))
        ]
    return [
        side
        for box in frames
        for side in (Box(box.x0, box.top, box.x0, box.bottom), Box(box.x1, box.top, box.x1, box.bottom))
    ]
