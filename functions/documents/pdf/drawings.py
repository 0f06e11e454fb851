"""The lines, rectangles and circles drawn on a page, out of its path objects and those of its nested forms."""

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from functions.documents.layout.values import Box, Frame, Rule
from functions.documents.limits import MAX_DRAWN_OBJECTS_PER_PAGE, MAX_FORM_DEPTH
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw
from functions.documents.pdf.signatures import FS_MATRIX

_THICKEST_RULE = 2.5
_SHORTEST_RULE = 6.0
_FEWEST_DOTS, _WIDEST_GAP = 12, 4.5
"""Of a dotted rule."""
_LARGEST_ICON = 24.0
_MAX_SEGMENTS = 4_000
_SAME_HEIGHT = 0.01
_WIDEST_HANDLE = 0.7
"""Of the width."""

type Colour = tuple[int, int, int]
type _Matrix = tuple[float, float, float, float, float, float]
type _Point = tuple[float, float]
WHITE = 245
"""What is at least so bright in red, green and blue cannot be told from paper."""
_BLACK: Colour = (0, 0, 0)
_IDENTITY: _Matrix = (1, 0, 0, 1, 0, 0)


class Ground(NamedTuple):
    """A filled area or a picture: text drawn later stands on it, text drawn earlier may be covered by it."""

    box: Box
    colour: Colour | None
    """None for a picture, whose colours are not looked at."""
    is_opaque: bool
    order: int
    """How many objects of the page are drawn before it."""


class Drawings(NamedTuple):
    rules: tuple[Rule, ...]
    frames: tuple[Frame, ...]
    grounds: tuple[Ground, ...]
    """In the order in which they are drawn."""
    text_orders: dict[int, int]
    """The address of a text object → how many objects are drawn before it."""


class _Canvas:
    def __init__(self, frame: PageFrame) -> None:
        self.frame = frame
        self.rules: list[Rule] = []
        self.dots: list[Box] = []
        self.frames: list[Frame] = []
        self.grounds: list[Ground] = []
        self.text_orders: dict[int, int] = {}
        self.budget = MAX_DRAWN_OBJECTS_PER_PAGE

    @property
    def order(self) -> int:
        return MAX_DRAWN_OBJECTS_PER_PAGE - self.budget


def read_drawings(page: object, frame: PageFrame) -> Drawings:
    """What is drawn; beyond MAX_DRAWN_OBJECTS_PER_PAGE (a map, a chart) the rest is not looked at."""
    canvas = _Canvas(frame)
    for index in range(raw.FPDFPage_CountObjects(page)):
        if canvas.budget <= 0:
            break
        _draw(raw.FPDFPage_GetObject(page, index), _IDENTITY, canvas, depth=0)
    canvas.rules += _dotted_rules(canvas.dots)
    return Drawings(tuple(canvas.rules), tuple(canvas.frames), tuple(canvas.grounds), canvas.text_orders)


def _draw(item: int, matrix: _Matrix, canvas: _Canvas, depth: int) -> None:
    canvas.budget -= 1
    match raw.FPDFPageObj_GetType(item):
        case raw.FPDF_PAGEOBJ_TEXT:
            canvas.text_orders[item] = canvas.order
        case raw.FPDF_PAGEOBJ_PATH:
            _draw_path(item, _times(_own_matrix(item), matrix), canvas)
        case raw.FPDF_PAGEOBJ_IMAGE:
            corners = [_at(_times(_own_matrix(item), matrix), x, y) for x, y in ((0.0, 0.0), (1.0, 1.0))]
            box = _bounds(corners, canvas.frame)
            if max(box.width, box.height) < _LARGEST_ICON:
                canvas.frames.append(Frame(box, is_filled=True, is_picture=True))
            else:
                canvas.grounds.append(Ground(box, None, is_opaque=False, order=canvas.order))
        case raw.FPDF_PAGEOBJ_FORM if depth < MAX_FORM_DEPTH:
            inner = _times(_own_matrix(item), matrix)
            for index in range(raw.FPDFFormObj_CountObjects(item)):
                if canvas.budget <= 0:
                    return
                _draw(raw.FPDFFormObj_GetObject(item, index), inner, canvas, depth + 1)


def _draw_path(path: object, matrix: _Matrix, canvas: _Canvas) -> None:
    fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, ctypes.byref(fill_mode), ctypes.byref(stroke))
    fill = _fill(path) if fill_mode.value else None
    is_filled = fill is not None and min(fill) < WHITE
    is_stroked = bool(stroke.value)
    if fill is None and not is_stroked:
        return
    is_opaque = fill is not None and not raw.FPDFPageObj_HasTransparency(path) and not _is_clipped(path)
    for points, is_curved in _subpaths(path, matrix):
        box = _bounds(points, canvas.frame)
        if fill is not None:
            canvas.grounds.append(Ground(box, fill, is_opaque, canvas.order))
        if not is_filled and not is_stroked:
            continue
        if min(box.width, box.height) <= _THICKEST_RULE:
            if max(box.width, box.height) >= _SHORTEST_RULE:
                canvas.rules.append(Rule(box, is_horizontal=box.width > box.height))
            elif is_filled:
                canvas.dots.append(box)
        elif is_curved or _is_rectangle(points):
            is_circle = is_curved and _is_circle(points)
            canvas.frames.append(Frame(box, is_filled, is_stroked, is_round=is_curved, is_circle=is_circle))
        elif is_stroked:
            _draw_segments(points, canvas)


def _dotted_rules(dots: list[Box]) -> Iterator[Rule]:
    """Browsers draw a dotted or dashed border dot by dot."""
    rows: dict[int, list[Box]] = {}
    for dot in dots:
        rows.setdefault(round(dot.middle), []).append(dot)
    for row in rows.values():
        runs: list[list[Box]] = []
        for dot in sorted(row, key=lambda dot: dot.x0):
            if runs and dot.x0 - runs[-1][-1].x1 < _WIDEST_GAP:
                runs[-1].append(dot)
            else:
                runs.append([dot])
        for run in runs:
            if len(run) >= _FEWEST_DOTS:
                box = Box(run[0].x0, min(dot.top for dot in run), run[-1].x1, max(dot.bottom for dot in run))
                yield Rule(box, is_horizontal=True, is_dotted=True)


def _draw_segments(points: list[_Point], canvas: _Canvas) -> None:
    for start, end in pairwise(points):
        box = _bounds([start, end], canvas.frame)
        if min(box.width, box.height) <= _THICKEST_RULE / 2 and max(box.width, box.height) >= _SHORTEST_RULE:
            canvas.rules.append(Rule(box, is_horizontal=box.width > box.height))


def _subpaths(path: object, matrix: _Matrix) -> Iterator[tuple[list[_Point], bool]]:
    points: list[_Point] = []
    is_curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(raw.FPDFPath_CountSegments(path), _MAX_SEGMENTS)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO and points:
            yield points, is_curved
            points, is_curved = [], False
        is_curved = is_curved or kind == raw.FPDF_SEGMENT_BEZIERTO
        points.append(_at(matrix, x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment) and points[-1] != points[0]:
            points.append(points[0])
    if points:
        yield points, is_curved


def _is_rectangle(points: list[_Point]) -> bool:
    return len(points) in (4, 5) and all(abs(a[0] - b[0]) < 0.5 or abs(a[1] - b[1]) < 0.5 for a, b in pairwise(points))


def _is_circle(points: list[_Point]) -> bool:
    """Its top is the handle of a curve, and not the straight side of a box with rounded corners."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    at_top = [x for x, y in points if max(ys) - y < _SAME_HEIGHT * (max(ys) - min(ys))]
    return max(at_top) - min(at_top) < _WIDEST_HANDLE * (max(xs) - min(xs))


def _fill(path: object) -> Colour | None:
    """The colour that a path is filled with; None where it lets everything through."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFPageObj_GetFillColor(path, *(ctypes.byref(part) for part in (red, green, blue, alpha))):
        return _BLACK
    return (red.value, green.value, blue.value) if alpha.value else None


def _is_clipped(item: object) -> bool:
    clip = raw.FPDFPageObj_GetClipPath(item)
    return bool(clip) and raw.FPDFClipPath_CountPaths(clip) > 0


def _bounds(points: list[_Point], frame: PageFrame) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return frame.box(min(xs), min(ys), max(xs), max(ys))


def _own_matrix(item: object) -> _Matrix:
    matrix = FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, ctypes.byref(matrix)):
        return _IDENTITY
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _at(matrix: _Matrix, x: float, y: float) -> _Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
