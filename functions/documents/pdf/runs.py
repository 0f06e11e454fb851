"""What the characters of one text object share: how they look, and whether a reader of the page sees them at all."""

import ctypes
import math
from collections.abc import Callable
from typing import NamedTuple

from functions.documents.layout.values import Box, Style
from functions.documents.pdf.drawings import WHITE, Colour, Drawings, Ground
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw
from functions.documents.pdf.signatures import FS_MATRIX

_SMALLEST_READABLE_POINTS = 2.0
_FAINT_ALPHA = 20
_SAME_COLOUR = 12
_MOST_COVERS = 1_000
_LEAST_HUE = 50
"""Between the brightest and the darkest of red, green and blue, in what a reader calls a colour."""
_BOLD_WEIGHT = 700
"""Only exactly: other values are guessed by pdfium from the width of stems, and say little."""
_ITALIC_FLAG = 1 << 6
_FORCE_BOLD_FLAG = 1 << 18
_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi")
_ITALIC_NAMES = ("italic", "oblique")


class Run(NamedTuple):
    style: Style
    is_upright: bool
    is_sideways: bool
    is_invisible: bool
    """Whatever it stands on: its mode, its size or its transparency hides it."""
    clip: Box | None
    """Beyond it the text is cut off."""
    covers: tuple[Ground, ...]
    """Opaque areas drawn over it."""
    grounds: tuple[Ground, ...] | None
    """Areas that it may stand on, the topmost first, where its colour could vanish; None where it cannot."""
    colour: Colour
    is_plain: bool
    """Seen wherever on the page it stands."""

    def hides(self, x: float, y: float) -> bool:
        """Whether a character with its middle at (x, y) cannot be seen."""
        clip = self.clip
        if self.is_invisible or (clip is not None and not _holds(clip, x, y)):
            return True
        if any(_holds(cover.box, x, y) for cover in self.covers):
            return True
        if self.grounds is None:
            return False
        ground = next((ground for ground in self.grounds if _holds(ground.box, x, y)), None)
        if ground is None:
            return min(self.colour) >= WHITE
        return ground.colour is not None and _is_same(ground.colour, self.colour)


def read_run(text_page: object, index: int, item: object, order: int, frame: PageFrame, drawings: Drawings) -> Run:
    """The run of the character at `index`, whose text object is `item`, the `order`-th drawn."""
    matrix = FS_MATRIX()
    raw.FPDFText_GetMatrix(text_page, index, ctypes.byref(matrix))
    points = raw.FPDFText_GetFontSize(text_page, index)
    size = points * (math.hypot(matrix.c, matrix.d) or 1.0)
    width = points * (math.hypot(matrix.a, matrix.b) or 1.0)
    mode = raw.FPDFTextObj_GetTextRenderMode(item)
    *colour, alpha = _colour(text_page, index, is_outline=mode == raw.FPDF_TEXTRENDERMODE_STROKE)
    red, green, blue = colour
    is_invisible = (
        mode in (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
        or alpha < _FAINT_ALPHA
        or min(size, width) < _SMALLEST_READABLE_POINTS
    )
    clip = _clip(item, frame)
    covers = _covers(drawings, order, item, frame)
    grounds = _grounds(drawings, order, (red, green, blue))
    return Run(
        style=_style(text_page, index, size, mode, max(colour) - min(colour) >= _LEAST_HUE),
        is_upright=frame.is_upright(matrix.a, matrix.b),
        is_sideways=frame.is_sideways(matrix.a, matrix.b),
        is_invisible=is_invisible,
        clip=clip,
        covers=covers,
        grounds=grounds,
        colour=(red, green, blue),
        is_plain=not is_invisible and clip is None and not covers and grounds is None,
    )


def _style(text_page: object, index: int, size: float, mode: int, is_coloured: bool) -> Style:
    flags = ctypes.c_int()
    buffer = ctypes.create_string_buffer(256)
    raw.FPDFText_GetFontInfo(text_page, index, buffer, 256, ctypes.byref(flags))
    name = buffer.value.decode("utf-8", errors="replace").lower()
    return Style(
        size=round(size, 1),
        bold=raw.FPDFText_GetFontWeight(text_page, index) == _BOLD_WEIGHT
        or bool(flags.value & _FORCE_BOLD_FLAG)
        or any(part in name for part in _BOLD_NAMES)
        or mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE,
        italic=bool(flags.value & _ITALIC_FLAG) or any(part in name for part in _ITALIC_NAMES),
        is_coloured=is_coloured,
    )


def _colour(text_page: object, index: int, *, is_outline: bool) -> tuple[int, int, int, int]:
    read: Callable[..., int] = raw.FPDFText_GetStrokeColor if is_outline else raw.FPDFText_GetFillColor
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not read(text_page, index, *(ctypes.byref(part) for part in (red, green, blue, alpha))):
        return 0, 0, 0, 255
    return red.value, green.value, blue.value, alpha.value


def _clip(item: object, frame: PageFrame) -> Box | None:
    """What is left of the page after all clipping, unless that holds the whole text anyway."""
    clip = raw.FPDFPageObj_GetClipPath(item)
    if not clip:
        return None
    left: Box | None = None
    x, y = ctypes.c_float(), ctypes.c_float()
    for path in range(max(0, min(raw.FPDFClipPath_CountPaths(clip), 16))):
        xs, ys = [], []
        for at in range(min(raw.FPDFClipPath_CountPathSegments(clip, path), 64)):
            segment = raw.FPDFClipPath_GetPathSegment(clip, path, at)
            if raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
                xs.append(x.value)
                ys.append(y.value)
        if not xs:
            continue
        box = frame.box(min(xs), min(ys), max(xs), max(ys))
        left = box if left is None else _common(left, box)
    if left is None:
        return None
    bounds = _bounds(item, frame)
    return None if bounds is not None and left.holds(bounds, slack=2) else left


def _common(one: Box, other: Box) -> Box:
    return Box(max(one.x0, other.x0), max(one.top, other.top), min(one.x1, other.x1), min(one.bottom, other.bottom))


def _bounds(item: object, frame: PageFrame) -> Box | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, *(ctypes.byref(side) for side in (left, bottom, right, top))):
        return None
    return frame.box(left.value, bottom.value, right.value, top.value)


def _covers(drawings: Drawings, order: int, item: object, frame: PageFrame) -> tuple[Ground, ...]:
    later = [ground for ground in drawings.grounds[-_MOST_COVERS:] if ground.order > order and ground.is_opaque]
    bounds = _bounds(item, frame) if later else None
    if bounds is None:
        return ()
    return tuple(
        ground for ground in later if ground.box.overlap_x(bounds) > 0.5 and ground.box.overlap_y(bounds) > 0.5
    )


def _grounds(drawings: Drawings, order: int, colour: Colour) -> tuple[Ground, ...] | None:
    earlier = [ground for ground in drawings.grounds if ground.order < order]
    could_vanish = min(colour) >= WHITE or any(
        ground.colour is not None and _is_same(ground.colour, colour) for ground in earlier
    )
    return tuple(reversed(earlier)) if could_vanish else None


def _is_same(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) <= _SAME_COLOUR for a, b in zip(one, other, strict=True))


def _holds(box: Box, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom
