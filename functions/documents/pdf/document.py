"""Opens a PDF and says at once why it cannot be read: the preflight."""

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from functions.documents.failure import FailureCode, ReadingFailed
from functions.documents.limits import MAX_FILE_BYTES, MAX_PAGES
from functions.documents.pdf.library import raw, start, utf16

_HEADER_WINDOW = 1024
_ACTIVE_CONTENT = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)\b")
"""Not `/OpenAction` by itself: word processors say by it at which page to open."""
_FILE_NAME = re.compile(r"\.(?:pdf|docx?|wpd|rtf|odt|pages|indd|xlsx?|pptx?|html?)$|\\|^\S*_\S*$", re.IGNORECASE)
"""What programs put in as a title when nobody gave one."""
_OPEN_FAILURES: dict[int, FailureCode] = {
    raw.FPDF_ERR_PASSWORD: "password_required",
    raw.FPDF_ERR_SECURITY: "unsupported_encryption",
}


class Document(NamedTuple):
    handle: object
    page_count: int
    title: str | None
    has_active_content: bool
    is_dynamic_form: bool
    """The pages are only a stand-in; a viewer is to build them from an XFA form."""


def check_bytes(pdf: bytes) -> None:
    """Raises for what is wrong before pdfium need look: nothing there, too much, or no PDF at all."""
    if not pdf:
        raise ReadingFailed("empty_file")
    if len(pdf) > MAX_FILE_BYTES:
        raise ReadingFailed("too_large")
    if b"%PDF-" not in pdf[:_HEADER_WINDOW] and not (b"%PDF-" in pdf[:8192] and b"%%EOF" in pdf[-2048:]):
        raise ReadingFailed("not_a_pdf")


@contextmanager
def opened(pdf: bytes, *, to_draw: bool = False) -> Iterator[Document]:
    """Open `pdf`, with no password; raises ReadingFailed for one that has no pages to read."""
    check_bytes(pdf)
    start(with_fonts_of_machine=to_draw)
    buffer = ctypes.create_string_buffer(pdf, len(pdf))
    handle = raw.FPDF_LoadMemDocument64(buffer, len(pdf), None)
    if not handle:
        raise ReadingFailed(_OPEN_FAILURES.get(raw.FPDF_GetLastError(), "corrupt"))
    try:
        page_count = raw.FPDF_GetPageCount(handle)
        if page_count < 1:
            raise ReadingFailed("no_pages")
        if page_count > MAX_PAGES:
            raise ReadingFailed("too_many_pages")
        title = utf16(partial(raw.FPDF_GetMetaText, handle, b"Title")).strip()
        yield Document(
            handle=handle,
            page_count=page_count,
            title=None if _FILE_NAME.search(title) else title or None,
            has_active_content=_has_active_content(handle, pdf),
            is_dynamic_form=raw.FPDF_GetFormType(handle) == raw.FORMTYPE_XFA_FULL,
        )
    finally:
        raw.FPDF_CloseDocument(handle)


def _has_active_content(handle: object, pdf: bytes) -> bool:
    """Scripts, launches and attachments are never run or opened; their presence is only reported."""
    return (
        raw.FPDFDoc_GetJavaScriptActionCount(handle) > 0
        or raw.FPDFDoc_GetAttachmentCount(handle) > 0
        or _ACTIVE_CONTENT.search(pdf) is not None
    )
