"""Draws on a copy of a PDF what each block was taken for, to be looked at with one's own eyes."""

import ctypes
from collections.abc import Iterable

from functions.documents.layout.values import Box
from functions.documents.pdf.document import opened
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw
from functions.documents.pdf.pages import frame_of
from functions.documents.pdf.signatures import BLOCK_WRITER, FPDF_FILEWRITE
from functions.documents.reading.explain import Explanation

_COLOURS = {
    "question": (0, 120, 0),
    "field": (0, 80, 200),
    "statement_prompt": (0, 140, 140),
    "option": (190, 120, 0),
    "heading": (200, 0, 150),
    "guidance": (120, 90, 200),
    "furniture": (150, 150, 150),
    "table": (150, 110, 70),
    "text": (200, 200, 200),
    "place": (210, 0, 0),
}
_TO_REVIEW = (210, 0, 0)
_FONT_POINTS = 5.0


def drawn_over(pdf: bytes, explanations: Iterable[Explanation]) -> bytes:
    """A PDF with a coloured box around each block and, at its corner, what it is: a question's number in the script and
    the kind of answer that it wants. Those that need review are red and say so.
    """
    pages: dict[int, list[tuple[str, Explanation]]] = {}
    number = 0
    for explanation in explanations:
        name = explanation.taken_for
        if name in {"question", "field", "statement_prompt"}:
            number += 1
            name = f"{number} {name}: {explanation.answer}{', review' if explanation.needs_review else ''}"
        pages.setdefault(explanation.page, []).append((name, explanation))
    with opened(pdf) as document:
        for page_number, drawn in pages.items():
            page = raw.FPDF_LoadPage(document.handle, page_number - 1)
            if not page:
                continue
            frame = frame_of(page)
            for name, explanation in drawn:
                _draw(document.handle, page, frame, name, explanation)
            raw.FPDFPage_GenerateContent(page)
            raw.FPDF_ClosePage(page)
        return _saved(document.handle)


def _draw(document: object, page: object, frame: PageFrame, name: str, explanation: Explanation) -> None:
    colour = _TO_REVIEW if explanation.needs_review else _COLOURS[explanation.taken_for]
    left, bottom, right, top = frame.in_file(explanation.box)
    outline = raw.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom)
    raw.FPDFPageObj_SetStrokeColor(outline, *colour, 255)
    raw.FPDFPageObj_SetStrokeWidth(outline, 0.7)
    raw.FPDFPath_SetDrawMode(outline, raw.FPDF_FILLMODE_NONE, 1)
    raw.FPDFPage_InsertObject(page, outline)
    text = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", _FONT_POINTS)
    raw.FPDFText_SetText(text, (ctypes.c_ushort * (len(name) + 1))(*name.encode("ascii"), 0))
    raw.FPDFPageObj_SetFillColor(text, *colour, 255)
    corner = Box(explanation.box.x0, explanation.box.top - 0.5, explanation.box.x0, explanation.box.top - 0.5)
    x, y, _, _ = frame.in_file(corner)
    raw.FPDFPageObj_Transform(text, *frame.upright_in_file, x, y)
    raw.FPDFPage_InsertObject(page, text)


def _saved(document: object) -> bytes:
    out = bytearray()

    def write(_: object, chunk: int, size: int) -> int:
        out.extend(ctypes.string_at(chunk, size))
        return 1

    writer = FPDF_FILEWRITE()
    writer.version = 1
    writer.WriteBlock = BLOCK_WRITER(write)
    raw.FPDF_SaveAsCopy(document, ctypes.byref(writer), raw.FPDF_NO_INCREMENTAL)
    return bytes(out)
