"""Reads every page of a PDF into typed values, one page in memory at a time."""

import ctypes
from typing import NamedTuple

from functions.documents.failure import ReadingFailed
from functions.documents.layout.values import Page
from functions.documents.pdf.characters import read_words
from functions.documents.pdf.document import Document, opened
from functions.documents.pdf.drawings import read_drawings
from functions.documents.pdf.geometry import PageFrame
from functions.documents.pdf.library import raw
from functions.documents.pdf.signatures import FS_RECTF
from functions.documents.pdf.widgets import form_of, read_widgets

_FEWEST_CHARACTERS = 25
_SHARE_WITHOUT_TEXT = 0.8


class ReadPages(NamedTuple):
    pages: tuple[Page, ...]
    page_count: int
    title: str | None
    has_hidden_text: bool
    has_active_content: bool
    is_partial: bool
    """Some pages could not be loaded, or are pictures without text."""


def read_pages(pdf: bytes) -> ReadPages:
    """Raises ReadingFailed when the file, or what can be seen on its pages, is no text to read."""
    with opened(pdf) as document, form_of(document.handle) as form:
        pages = [_read_page(document, form, index) for index in range(document.page_count)]
    read = tuple(page for page in pages if page is not None)
    if not read:
        raise ReadingFailed("corrupt")
    without_text = sum(1 for page in read if _characters_of(page) < _FEWEST_CHARACTERS)
    if document.is_dynamic_form and _is_placeholder(read):
        raise ReadingFailed("xfa_unsupported")
    if without_text >= _SHARE_WITHOUT_TEXT * len(read):
        raise ReadingFailed("no_text_layer")
    return ReadPages(
        pages=read,
        page_count=document.page_count,
        title=document.title,
        has_hidden_text=any(page.hidden_characters for page in read),
        has_active_content=document.has_active_content,
        is_partial=len(read) < document.page_count or without_text > 0,
    )


def _read_page(document: Document, form: object, index: int) -> Page | None:
    page = raw.FPDF_LoadPage(document.handle, index)
    if not page:
        return None
    try:
        frame = frame_of(page)
        if frame.width < 1 or frame.height < 1:
            return None
        text_page = raw.FPDFText_LoadPage(page)
        if not text_page:
            return None
        try:
            drawings = read_drawings(page, frame)
            text = read_words(text_page, frame, drawings)
        finally:
            raw.FPDFText_ClosePage(text_page)
        return Page(
            number=index + 1,
            width=frame.width,
            height=frame.height,
            words=text.words,
            rules=drawings.rules,
            frames=drawings.frames,
            widgets=read_widgets(form, page, frame),
            hidden_characters=text.hidden,
            sideways=text.sideways,
        )
    finally:
        raw.FPDF_ClosePage(page)


def frame_of(page: object) -> PageFrame:
    bounds = FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, ctypes.byref(bounds))
    return PageFrame(
        left=bounds.left,
        bottom=min(bounds.bottom, bounds.top),
        right=bounds.right,
        top=max(bounds.bottom, bounds.top),
        turns=raw.FPDFPage_GetRotation(page) % 4,
    )


def _characters_of(page: Page) -> int:
    return sum(len(word.text) for word in page.words)


def _is_placeholder(pages: tuple[Page, ...]) -> bool:
    """The page that Adobe's designer puts before a dynamic form says "Please wait..." and no more."""
    text = " ".join(word.text for page in pages for word in page.words).lower()
    return len(pages) == 1 and (len(text) < _FEWEST_CHARACTERS or "please wait" in text)
