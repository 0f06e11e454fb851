"""What runs in the sandbox: limits first, then a PDF from standard input becomes the task's result on standard output.

Imports nothing beyond the standard library and pdfium: this process starts for every file.
"""

import contextlib
import json
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from functions.documents.failure import ReadingFailed
from functions.documents.limits import CPU_SECONDS, MAX_FILE_BYTES, MEMORY_BYTES, OPEN_FILES


def main(task: str) -> None:
    limit_resources()
    pdf = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    sys.stdout.buffer.write(_result(task, pdf))
    sys.stdout.buffer.flush()
    os._exit(0)  # what pdfium still holds need not be torn down


def limit_resources() -> None:
    """No more memory, time, files or writing than one document needs; no core dump of a client's form."""
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError):  # the parent's hard limit may be lower still
            resource.setrlimit(kind, (limit, limit))


def _result(task: str, pdf: bytes) -> bytes:
    try:
        return _TASKS[task](pdf)
    except ReadingFailed as failure:
        return _json({"error": failure.code})
    except (MemoryError, RecursionError):
        return _json({"error": "resource_limit"})


# The tasks import what they need: what pdfium's library takes is under the limits too.


def _read(pdf: bytes) -> bytes:
    from functions.documents.pdf.pages import read_pages
    from functions.documents.reading.script import read_script

    read = read_pages(pdf)
    return _json(
        {
            "script": asdict(read_script(read.pages, read.title)),
            "page_count": read.page_count,
            "has_hidden_text": read.has_hidden_text,
            "has_active_content": read.has_active_content,
            "is_partial": read.is_partial,
        }
    )


def _explain(pdf: bytes) -> bytes:
    from functions.documents.pdf.pages import read_pages
    from functions.documents.reading.explain import explain

    return _json({"blocks": [asdict(explanation) for explanation in explain(read_pages(pdf).pages)]})


def _overlay(pdf: bytes) -> bytes:
    from functions.documents.pdf.overlay import drawn_over
    from functions.documents.pdf.pages import read_pages
    from functions.documents.reading.explain import explain

    return drawn_over(pdf, explain(read_pages(pdf).pages))


def _draw(pdf: bytes) -> bytes:
    """Sent page by page: what is drawn when the time is up has arrived."""
    import struct

    from functions.documents.pdf.pictures import draw_pages

    for picture in draw_pages(pdf):
        head = struct.pack(">4sIffI", b"page", picture.number, picture.width, picture.height, len(picture.png))
        sys.stdout.buffer.write(head + picture.png)
        sys.stdout.buffer.flush()
    return b""


_TASKS: dict[str, Callable[[bytes], bytes]] = {
    "read": _read,
    "explain": _explain,
    "overlay": _overlay,
    "draw": _draw,
}


def _json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", errors="replace")
