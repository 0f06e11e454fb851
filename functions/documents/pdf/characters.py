"""The words of a page with their style and place; text that a reader of the page cannot see is left out."""

import ctypes
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from functions.documents.failure import ReadingFailed
from functions.documents.layout.values import Box, Mark, Token, is_right_to_left
from functions.documents.limits import MAX_CHARACTERS_PER_PAGE
from functions.documents.pdf.drawings import Drawings
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw
from functions.documents.pdf.runs import Run, read_run
from functions.documents.pdf.sideways import Character, sideways_texts
from functions.documents.pdf.signatures import FS_RECTF

_HAIR, _CELL = 1.2, 8.0
"""In points."""
_LIGATURES = {"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\u00a0": " ", "\u00ad": "-", "\u0002": "-"}

_ACCENTS = {
    "\u00b4": "\u0301",
    "`": "\u0300",
    "\u00a8": "\u0308",
    "\u02c6": "\u0302",
    "\u02dc": "\u0303",
    "\u00b8": "\u0327",
}
"""What stands by itself, and what it is over or under a letter."""
_CENTRED = 0.3
"""Twice as far, in sizes, their middles may stand apart."""


class ReadWords(NamedTuple):
    words: tuple[Token, ...]
    """The visible ones in the order of the content."""
    sideways: tuple[Token, ...]
    hidden: int
    """How many characters were left out."""


def read_words(text_page: object, frame: PageFrame, drawings: Drawings) -> ReadWords:
    count = raw.FPDFText_CountChars(text_page)
    if count > MAX_CHARACTERS_PER_PAGE:
        raise ReadingFailed("resource_limit")
    hidden = 0
    words: list[Token] = []
    current: list[Character] = []
    sideways: list[Character | None] = []
    width, height = frame.width, frame.height
    for character in _characters(text_page, max(count, 0), frame, drawings):
        if character is None:
            _close(current, words)
            sideways.append(None)
            continue
        _, x0, top, x1, bottom, run = character
        if run.is_sideways:
            if run.is_plain or not run.hides((x0 + x1) / 2, (top + bottom) / 2):
                sideways.append(character)
            continue
        if (
            (not run.is_plain and run.hides((x0 + x1) / 2, (top + bottom) / 2))
            or x1 <= 0
            or bottom <= 0
            or x0 >= width
            or top >= height
        ):
            hidden += 1
            _close(current, words)
            continue
        if current and not _continues(current[-1], character):
            _close(current, words)
        current.append(character)
    _close(current, words)
    return ReadWords(tuple(_drawn_once(words)), sideways_texts(sideways), hidden)


def _drawn_once(words: list[Token]) -> list[Token]:
    """Words that are drawn twice, a hair apart, to look bold: once each, and bold."""
    if len({(word.text, word.box.x0 // _CELL, word.box.top // _CELL) for word in words}) == len(words):
        return words
    kept: list[Token] = []
    places: dict[tuple[str, float, float], list[int]] = {}
    for word in words:
        x, y = word.box.x0 // _CELL, word.box.top // _CELL
        near = (places.get((word.text, x + i, y + j), ()) for i in (0, -1, 1) for j in (0, -1, 1))
        same = chain.from_iterable(near)
        at = next((index for index in same if _is_a_hair_apart(kept[index].box, word.box)), None)
        if at is None:
            places.setdefault((word.text, x, y), []).append(len(kept))
            kept.append(word)
        else:
            kept[at] = kept[at]._replace(style=kept[at].style._replace(bold=True))
    return kept


def _is_a_hair_apart(one: Box, other: Box) -> bool:
    return abs(one.x0 - other.x0) < _HAIR and abs(one.top - other.top) < _HAIR and abs(one.x1 - other.x1) < _HAIR


def _characters(text_page: object, count: int, frame: PageFrame, drawings: Drawings) -> Iterator[Character | None]:
    """Each character, or None where a word ends."""
    runs: dict[int | None, Run] = {}
    printed: dict[int, str] = {}
    rectangle = FS_RECTF()
    reference = ctypes.byref(rectangle)
    unicode_of, box_of = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
    text_object_of, place = raw.FPDFText_GetTextObject, frame.place
    for index in range(count):
        code = unicode_of(text_page, index)
        text = printed.get(code)
        if text is None:
            text = printed[code] = _printed(code)
        if not text:
            yield None
            continue
        if not box_of(text_page, index, reference):
            continue
        owner = text_object_of(text_page, index)
        run = runs.get(owner)
        if run is None:
            run = read_run(text_page, index, owner, drawings.text_orders.get(owner, 0), frame, drawings)
            runs[owner] = run
        if run.is_upright or run.is_sideways:
            x0, top, x1, bottom = place(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            yield text, x0, top, x1, bottom, run


def _printed(code: int) -> str:
    """The character as it is read; empty for one that only parts words."""
    if code in (0xFFFE, 0xFFFF):
        return "-"
    if not code or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return ""
    text = chr(code)
    text = _LIGATURES.get(text, text).strip()
    return "" if not text or unicodedata.category(text[0]) == "Cc" else text


def _continues(before: Character, after: Character) -> bool:
    """The two stand on one line, near each other, and neither is an underscore beside a letter."""
    size = before[5].style.size
    if abs(after[4] - before[4]) >= 0.5 * size or (before[0] == "_") != (after[0] == "_"):
        return False
    if -0.6 * size < after[1] - before[3] < 0.22 * size + 0.5:
        return True
    if before[1] == after[1] and before[3] == after[3]:
        return True  # both letters of a ligature
    is_turned = is_right_to_left(after[0]) or is_right_to_left(before[0]) or before[0] == "_"
    return is_turned and -0.6 * size < before[1] - after[3] < 0.22 * size + 0.5


def _with_accented(characters: list[Character]) -> Iterator[Character]:
    """Older TeX prints an accent and its letter one over the other, as two: they are one letter."""
    before: Character | None = None
    for character in characters:
        whole = _accented(before, character) if before is not None else None
        if before is not None and whole is None:
            yield before
        before = (whole, *character[1:]) if whole is not None else character
    if before is not None:
        yield before


def _accented(one: Character, other: Character) -> str | None:
    """None where they stand side by side, or are no letter together."""
    accent, letter = (one, other) if one[0] in _ACCENTS else (other, one)
    combining = _ACCENTS.get(accent[0])
    if combining is None or abs(accent[1] + accent[3] - letter[1] - letter[3]) > _CENTRED * letter[5].style.size:
        return None
    whole = unicodedata.normalize("NFC", letter[0].replace("\u0131", "i") + combining)
    return whole if len(whole) == 1 else None


def _close(current: list[Character], words: list[Token]) -> None:
    if not current:
        return
    texts, x0s, tops, x1s, bottoms, runs = zip(*current, strict=True)
    if not _ACCENTS.keys().isdisjoint(texts):
        texts, x0s, tops, x1s, bottoms, runs = zip(*_with_accented(current), strict=True)
    words.append(Token(Mark.WORD, "".join(texts), Box(min(x0s), min(tops), max(x1s), max(bottoms)), runs[0].style))
    current.clear()
