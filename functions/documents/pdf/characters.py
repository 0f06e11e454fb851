"""The words of a page with their style and place; text that a reader of the page cannot see is left out."""

import ctypes
import math
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from functions.documents.failure import ReadingFailed
from functions.documents.layout.values import Box, Frame, Mark, Style, Token
from functions.documents.limits import MAX_CHARACTERS_PER_PAGE
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw

_SMALLEST_READABLE_POINTS = 2.0
_WHITE = 245
_FAINT_ALPHA = 20
_BOLD_WEIGHT = 700
"""Only exactly: other values are guessed by pdfium from the width of stems, and say little."""
_ITALIC_FLAG = 1 << 6
_FORCE_BOLD_FLAG = 1 << 18
_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi")
_ITALIC_NAMES = ("italic", "oblique")
_LIGATURES = {"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\u00a0": " ", "\u00ad": "-", "\u0002": "-"}


@dataclass(frozen=True, slots=True)
class _Run:
    """What the characters of one text object share."""

    style: Style
    is_upright: bool
    is_invisible: bool
    is_white: bool


@dataclass(frozen=True, slots=True)
class _Character:
    text: str
    box: Box
    run: _Run


def read_words(text_page: object, frame: PageFrame, grounds: tuple[Frame, ...]) -> tuple[tuple[Token, ...], int]:
    """The visible words in the order of the content, and how many characters were left out as hidden."""
    count = raw.FPDFText_CountChars(text_page)
    if count > MAX_CHARACTERS_PER_PAGE:
        raise ReadingFailed("resource_limit")
    hidden = 0
    words: list[Token] = []
    current: list[_Character] = []
    for character in _characters(text_page, max(count, 0), frame):
        if character is None:
            _close(current, words)
        elif _is_hidden(character, frame, grounds):
            hidden += 1
            _close(current, words)
        else:
            if current and not _continues(current[-1], character):
                _close(current, words)
            current.append(character)
    _close(current, words)
    return tuple(words), hidden


def _characters(text_page: object, count: int, frame: PageFrame) -> Iterator[_Character | None]:
    """Each character, or None where a word ends."""
    runs: dict[int, _Run] = {}
    rectangle = raw.FS_RECTF()
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text_page, index)
        text = _printable(code)
        if not text.strip():
            yield None
            continue
        if not raw.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(rectangle)):
            continue
        owner = ctypes.cast(raw.FPDFText_GetTextObject(text_page, index), ctypes.c_void_p).value or 0
        if owner not in runs:
            runs[owner] = _run(text_page, index, frame)
        run = runs[owner]
        box = frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        if run.is_upright:
            yield _Character(text, box, run)


def _printable(code: int) -> str:
    if code in (0xFFFE, 0xFFFF):
        return "-"
    if not code or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return ""
    text = chr(code)
    text = _LIGATURES.get(text, text)
    return "" if unicodedata.category(text[0]) == "Cc" and text not in "\r\n\t" else text


def _run(text_page: object, index: int, frame: PageFrame) -> _Run:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text_page, index, ctypes.byref(matrix))
    stretch = math.hypot(matrix.c, matrix.d) or 1.0
    size = raw.FPDFText_GetFontSize(text_page, index) * stretch
    flags = ctypes.c_int()
    name_buffer = ctypes.create_string_buffer(256)
    raw.FPDFText_GetFontInfo(text_page, index, name_buffer, 256, ctypes.byref(flags))
    name = name_buffer.value.decode("utf-8", errors="replace").lower()
    weight = raw.FPDFText_GetFontWeight(text_page, index)
    mode = raw.FPDFTextObj_GetTextRenderMode(raw.FPDFText_GetTextObject(text_page, index))
    colour = _colour(
        raw.FPDFText_GetStrokeColor if mode == raw.FPDF_TEXTRENDERMODE_STROKE else raw.FPDFText_GetFillColor,
        text_page,
        index,
    )
    return _Run(
        style=Style(
            size=round(size, 1),
            bold=weight == _BOLD_WEIGHT
            or bool(flags.value & _FORCE_BOLD_FLAG)
            or any(part in name for part in _BOLD_NAMES)
            or mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE,
            italic=bool(flags.value & _ITALIC_FLAG) or any(part in name for part in _ITALIC_NAMES),
        ),
        is_upright=frame.is_upright(matrix.a, matrix.b),
        is_invisible=mode in (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
        or (colour is not None and colour[3] < _FAINT_ALPHA),
        is_white=colour is not None and min(colour[:3]) >= _WHITE,
    )


def _colour(read: Callable[..., int], text_page: object, index: int) -> tuple[int, int, int, int] | None:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not read(text_page, index, *(ctypes.byref(part) for part in (red, green, blue, alpha))):
        return None
    return red.value, green.value, blue.value, alpha.value


def _is_hidden(character: _Character, frame: PageFrame, grounds: tuple[Frame, ...]) -> bool:
    run, box = character.run, character.box
    if run.is_invisible or run.style.size < _SMALLEST_READABLE_POINTS:
        return True
    if box.x1 <= 0 or box.bottom <= 0 or box.x0 >= frame.width or box.top >= frame.height:
        return True
    return run.is_white and not any(
        ground.box.x0 <= box.center <= ground.box.x1 and ground.box.top <= box.middle <= ground.box.bottom
        for ground in grounds
    )


def _continues(before: _Character, after: _Character) -> bool:
    """The two stand on one line, near each other, and neither is an underscore beside a letter."""
    size = max(before.run.style.size, 1.0)
    gap = after.box.x0 - before.box.x1
    if before.box == after.box:
        return True  # both letters of a ligature
    return (
        (before.text == "_") == (after.text == "_")
        and abs(after.box.bottom - before.box.bottom) < 0.5 * size
        and -0.6 * size < gap < 0.22 * size + 0.5
    )


def _close(current: list[_Character], words: list[Token]) -> None:
    if not current:
        return
    box = current[0].box
    for character in current[1:]:
        box = box.union(character.box)
    words.append(Token(Mark.WORD, "".join(character.text for character in current), box, current[0].run.style))
    current.clear()
