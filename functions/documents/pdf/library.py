"""pdfium through its raw bindings (the helper package would double the time to start)."""

import ctypes
from collections.abc import Callable

import pypdfium2_raw as raw  # type: ignore[import-untyped]

__all__ = ["address_of", "raw", "start", "utf16"]


def start() -> None:
    raw.FPDF_InitLibrary()


def address_of(item: object) -> int:
    """What tells one object of pdfium's from another; 0 for none."""
    return ctypes.cast(item, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def utf16(fill: Callable[[object, int], int]) -> str:
    """The string that a pdfium call of the form `(buffer, bytes) -> bytes needed` gives."""
    needed = fill(None, 0)
    if not 2 < needed <= 65_536:
        return ""
    buffer = (ctypes.c_ushort * ((needed + 1) // 2))()
    fill(buffer, needed)
    return bytes(buffer)[: needed - 2].decode("utf-16-le", errors="replace")
