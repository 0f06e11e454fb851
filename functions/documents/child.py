"""What runs in the sandbox: limits first, then a PDF from standard input becomes the task's result on standard output.

Imports nothing beyond the standard library and pdfium: this process starts for every file.
"""

import contextlib
import json
import os
import resource
import sys
from collections.abc import Callable
from typing import Any

from functions.documents.failure import ReadingFailed
from functions.documents.limits import CPU_SECONDS, MAX_FILE_BYTES, MEMORY_BYTES, OPEN_FILES

type _Work = Callable[[bytes], bytes]


def main(task: str) -> None:
    limit_resources()
    work = _TASKS[task]()
    forbid_writing()
    pdf = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    sys.stdout.buffer.write(_result(work, pdf))
    sys.stdout.buffer.flush()
    os._exit(0)  # what pdfium still holds need not be torn down


def limit_resources() -> None:
    """No more memory, time and files than one document needs; no core dump of a client's form."""
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        _limit(kind, limit)


def forbid_writing() -> None:
    """Before a byte of the PDF is read, and after the imports: where no bytecode is yet, as in a fresh clone, they
    write it, or every file would be read by modules that are compiled anew.
    """
    _limit(resource.RLIMIT_FSIZE, 0)


def _limit(kind: int, limit: int) -> None:
    with contextlib.suppress(ValueError):  # the parent's hard limit may be lower still
        resource.setrlimit(kind, (limit, limit))


def _result(work: _Work, pdf: bytes) -> bytes:
    try:
        return work(pdf)
    except ReadingFailed as failure:
        return _json({"error": failure.code})
    except (MemoryError, RecursionError):
        return _json({"error": "resource_limit"})


# The tasks import what they need: what pdfium's library takes is under the limits too.


def _reader() -> _Work:
    from functions.documents.pdf.pages import read_pages
    from functions.documents.reading.script import read_script

    def read(pdf: bytes) -> bytes:
        read = read_pages(pdf)
        return _json(
            {
                "script": read_script(read.pages, read.title),
                "page_count": read.page_count,
                "has_hidden_text": read.has_hidden_text,
                "has_active_content": read.has_active_content,
                "is_partial": read.is_partial,
            }
        )

    return read


def _explainer() -> _Work:
    from functions.documents.pdf.pages import read_pages
    from functions.documents.reading.explain import explain

    return lambda pdf: _json({"blocks": explain(read_pages(pdf).pages)})


def _overlayer() -> _Work:
    from functions.documents.pdf.overlay import drawn_over
    from functions.documents.pdf.pages import read_pages
    from functions.documents.reading.explain import explain

    return lambda pdf: drawn_over(pdf, explain(read_pages(pdf).pages))


def _drawer() -> _Work:
    """Sent page by page: what is drawn when the time is up has arrived."""
    import struct

    from functions.documents.pdf.pictures import draw_pages

    def draw(pdf: bytes) -> bytes:
        for picture in draw_pages(pdf):
            head = struct.pack(">4sIffI", b"page", picture.number, picture.width, picture.height, len(picture.png))
            sys.stdout.buffer.write(head + picture.png)
            sys.stdout.buffer.flush()
        return b""

    return draw


_TASKS: dict[str, Callable[[], _Work]] = {
    "read": _reader,
    "explain": _explainer,
    "overlay": _overlayer,
    "draw": _drawer,
}


def _json(value: dict[str, Any]) -> bytes:
    plain = {name: _plain(part) for name, part in value.items()}
    return json.dumps(plain, ensure_ascii=False).encode("utf-8", errors="replace")


def _plain(value: Any) -> Any:
    """Named tuples as objects, other tuples as arrays."""
    if not isinstance(value, tuple):
        return value
    names = getattr(value, "_fields", None)
    parts = [_plain(part) for part in value]
    return dict(zip(names, parts, strict=True)) if names else parts
