"""Draws pages as PNGs, to lay the boxes of questions on. Runs in the sandbox; nothing of the form is run."""

import ctypes
import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from functions.documents.pdf.document import opened
from functions.documents.pdf.library import raw
from functions.documents.pdf.pages import frame_of
from functions.documents.pdf.widgets import form_of

PIXELS_PER_POINT = 1.5
MAX_SIDE_PIXELS = 2_000
_WHITE = 0xFFFFFFFF
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS_RGBA = (8, 6, 0, 0, 0)


class Picture(NamedTuple):
    """A page upright, as it is seen; `width` and `height` are its own, in the points that boxes are given in."""

    number: int
    width: float
    height: float
    png: bytes


def draw_pages(pdf: bytes) -> Iterator[Picture]:
    """Every page that can be drawn, one in memory at a time. Raises ReadingFailed like reading does."""
    with opened(pdf, to_draw=True) as document, form_of(document.handle) as form:
        for index in range(document.page_count):
            page = raw.FPDF_LoadPage(document.handle, index)
            if not page:
                continue
            try:
                picture = _draw(page, form, index + 1)
            finally:
                raw.FPDF_ClosePage(page)
            if picture:
                yield picture


def _draw(page: object, form: object, number: int) -> Picture | None:
    frame = frame_of(page)
    if frame.width < 1 or frame.height < 1:
        return None
    scale = min(PIXELS_PER_POINT, MAX_SIDE_PIXELS / max(frame.width, frame.height))
    width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_BGRA, None, 0)
    if not bitmap:
        return None
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        how = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, how)
        raw.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, how)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        pixels = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    return Picture(number, frame.width, frame.height, _png(pixels, width, height, stride))


def _png(rgba: bytes, width: int, height: int, stride: int) -> bytes:
    """PNG by hand (W3C, PNG 3rd edition): the sandbox loads nothing beyond pdfium and the standard library."""
    lines = b"".join(b"\x00" + rgba[line * stride : line * stride + 4 * width] for line in range(height))
    header = struct.pack(">IIBBBBB", width, height, *_EIGHT_BITS_RGBA)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 3)), (b"IEND", b""))
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )
