"""Pictures of pages: upright, of the page that boxes are given in, and none of what would harm."""

import struct
import zlib
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from functions.documents.parser import parse
from functions.documents.pictures import FRAME, MARK, Picture, unpacked
from functions.documents.sandbox import draw_in_sandbox
from tests.unit.documents.pdfs import questionnaire


def _drawn(pdf: bytes) -> list[Picture]:
    return list(unpacked(draw_in_sandbox(pdf)))


def _pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the RGBA lines of a PNG that has no filters."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    place, parts = 8, {}
    while place < len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        body = png[place + 8 : place + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack_from(">I", png, place + 8 + length)[0]
        parts[kind] = body
        place += 12 + length
    width, height = struct.unpack_from(">II", parts[b"IHDR"])
    data = zlib.decompress(parts[b"IDAT"])
    line = 1 + 4 * width
    assert len(data) == line * height
    return width, height, [data[row * line + 1 : (row + 1) * line] for row in range(height)]


def _dark(lines: list[bytes], scale: float, x0: float, top: float, x1: float, bottom: float) -> int:
    rows = lines[round(top * scale) : round(bottom * scale)]
    return sum(1 for row in rows for red in row[4 * round(x0 * scale) : 4 * round(x1 * scale) : 4] if red < 128)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_box_of_a_question_lies_on_its_words_in_the_picture(turn: int) -> None:
    pdf = _turned(turn)
    (question,) = parse(pdf).questions
    (picture,) = _drawn(pdf)
    width, height, lines = _pixels(picture.png)
    scale = width / picture.width
    box = question.bbox
    assert box is not None

    inside = _dark(lines, scale, box.x0 - 1, box.top - 1, box.x1 + 1, box.bottom + 1)

    assert inside > 100
    assert inside == _dark(lines, scale, 0, 0, picture.width, picture.height)
    assert height == pytest.approx(picture.height * scale, abs=1)


def _turned(turn: int) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 300), invariant=1)
    canvas.setPageRotation(turn)
    x, y = {0: (50, 200), 90: (150, 40), 180: (350, 100), 270: (250, 260)}[turn]
    canvas.translate(x, y)
    canvas.rotate(turn)
    canvas.drawString(0, 0, "What is your full name at present?")
    canvas.save()
    return buffer.getvalue()


def test_every_page_is_drawn_in_order() -> None:
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for number in range(3):
        canvas.drawString(72, 700, f"Page {number}")
        canvas.showPage()
    canvas.save()

    assert [picture.number for picture in _drawn(buffer.getvalue())] == [1, 2, 3]


def test_poster_is_drawn_small() -> None:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(5000, 4000), invariant=1)
    canvas.showPage()
    canvas.save()

    (picture,) = _drawn(buffer.getvalue())

    width, height, _ = _pixels(picture.png)
    assert (width, height) == (2000, 1600)
    assert (picture.width, picture.height) == (5000, 4000)


@pytest.mark.parametrize("pdf", [b"", b"no pdf", b"%PDF-1.7\n%%EOF", questionnaire("Who?")[:300]])
def test_what_is_no_pdf_has_no_pictures(pdf: bytes) -> None:
    assert _drawn(pdf) == []


@pytest.mark.parametrize("cut", [1, 5, 100])
def test_pictures_that_came_whole_are_kept_when_the_sandbox_was_stopped(cut: int) -> None:
    first, second = (FRAME.pack(MARK, number, 10, 10, 200) + bytes(200) for number in (1, 2))

    assert [picture.number for picture in unpacked((first + second)[:-cut])] == [1]
    assert [picture.number for picture in unpacked(first + b'{"error": "corrupt", "more": "than a head"}')] == [1]
