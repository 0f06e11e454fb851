"""pdfium, by the few of its functions that are called here: to declare them all takes longer than to read most files.

A test holds what is declared to the package's own binding, which is made from pdfium's headers.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

from functions.documents.pdf.signatures import FPDF_LIBRARY_CONFIG, SIGNATURES, Constants

__all__ = ["raw", "start", "utf16"]

_FILE = "pypdfium2_raw/libpdfium.dylib" if sys.platform == "darwin" else "pypdfium2_raw/libpdfium.so"
_TYPES = {
    "v": None,
    "i": ctypes.c_int,
    "u": ctypes.c_uint,
    "l": ctypes.c_ulong,
    "f": ctypes.c_float,
    "d": ctypes.c_double,
    "p": ctypes.c_void_p,
}


class _Pdfium(Constants):
    """Its functions by their own names, each declared when it is first called. Handles are addresses; None is none."""

    def __getattr__(self, name: str) -> Any:
        if name not in SIGNATURES:
            raise AttributeError(name)
        function = getattr(_library(), name)
        function.restype, *function.argtypes = (_TYPES[letter] for letter in SIGNATURES[name])
        setattr(self, name, function)
        return function


raw = _Pdfium()
_NO_FOLDERS = (ctypes.c_char_p * 1)(None)


def start(*, with_fonts_of_machine: bool = False) -> None:
    """Once a process. Of fonts that a PDF does not bring along pdfium has its own: those of the machine are looked at
    only to draw, for the same file is to be read alike on every machine, and Lambda has none.
    """
    config = FPDF_LIBRARY_CONFIG(version=2)
    if not with_fonts_of_machine:
        config.m_pUserFontPaths = ctypes.addressof(_NO_FOLDERS)
    raw.FPDF_InitLibraryWithConfig(ctypes.byref(config))


def utf16(fill: Callable[[object, int], int]) -> str:
    """The string that a pdfium call of the form `(buffer, bytes) -> bytes needed` gives."""
    needed = fill(None, 0)
    if not 2 < needed <= 65_536:
        return ""
    buffer = (ctypes.c_ushort * ((needed + 1) // 2))()
    fill(buffer, needed)
    return bytes(buffer)[: needed - 2].decode("utf-16-le", errors="replace")


@cache
def _library() -> ctypes.CDLL:
    for folder in sys.path:
        file = os.path.join(folder, _FILE)
        if os.path.exists(file):
            return ctypes.CDLL(file)
    raise ImportError(f"{_FILE} is in no folder of sys.path")
