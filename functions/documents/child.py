"""What runs in the sandbox: limits first, then a PDF from standard input becomes JSON on standard output.

Imports nothing beyond the standard library and pdfium: this process starts for every file.
"""

import contextlib
import json
import os
import resource
import sys
from dataclasses import asdict
from typing import Any

from functions.documents.failure import ReadingFailed
from functions.documents.limits import CPU_SECONDS, MAX_FILE_BYTES, MEMORY_BYTES, OPEN_FILES


def main() -> None:
    limit_resources()
    pdf = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    result = json.dumps(_result(pdf), ensure_ascii=False).encode("utf-8", errors="replace")
    sys.stdout.buffer.write(result)
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


def _result(pdf: bytes) -> dict[str, Any]:
    try:
        # Here, not above: what pdfium's library needs is under the limits too.
        from functions.documents.pdf.pages import read_pages
        from functions.documents.reading.script import read_script

        read = read_pages(pdf)
        script = read_script(read.pages, read.title)
    except ReadingFailed as failure:
        return {"error": failure.code}
    except MemoryError:
        return {"error": "resource_limit"}
    except RecursionError:
        return {"error": "resource_limit"}
    return {
        "script": asdict(script),
        "page_count": read.page_count,
        "has_hidden_text": read.has_hidden_text,
        "has_active_content": read.has_active_content,
        "is_partial": read.is_partial,
    }
