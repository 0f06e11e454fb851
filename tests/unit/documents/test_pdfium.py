"""Our own declaration of pdfium holds to that of its package, which is made from the headers and slow to import."""

import ctypes
import re
from pathlib import Path
from typing import Any

import pypdfium2_raw as theirs  # type: ignore[import-untyped]
import pytest

from functions.documents.pdf import signatures
from functions.documents.pdf.signatures import SIGNATURES, Constants

FOLDER = Path(signatures.__file__).parent
CONSTANTS = {name: value for name, value in vars(Constants).items() if not name.startswith("_")}
STRUCTURES = ["FS_RECTF", "FS_MATRIX", "FPDF_LIBRARY_CONFIG", "FPDF_FORMFILLINFO", "FPDF_FILEWRITE"]
LETTERS = {
    None: "v",
    ctypes.c_int: "i",
    ctypes.c_uint: "u",
    ctypes.c_ulong: "l",
    ctypes.c_float: "f",
    ctypes.c_double: "d",
    ctypes.c_void_p: "p",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_function_is_declared_as_in_the_headers(name: str) -> None:
    function = getattr(theirs, name)

    assert SIGNATURES[name] == "".join(_letter(kind) for kind in (function.restype, *function.argtypes))


@pytest.mark.parametrize("name", CONSTANTS)
def test_constant_is_that_of_the_headers(name: str) -> None:
    assert CONSTANTS[name] == getattr(theirs, name)


@pytest.mark.parametrize("name", STRUCTURES)
def test_structure_lies_in_memory_as_in_the_headers(name: str) -> None:
    ours, their = getattr(signatures, name), getattr(theirs, name)
    shared = [field for field, *_ in ours._fields_ if hasattr(their, field)]

    assert shared
    for field in shared:
        assert _place(ours, field) == _place(their, field)
    if name != "FPDF_LIBRARY_CONFIG":  # of which an older version is given, that knows fewer fields
        assert ctypes.sizeof(ours) == ctypes.sizeof(their)


def test_what_is_declared_is_what_is_called() -> None:
    sources = "".join(path.read_text() for path in FOLDER.glob("*.py"))

    assert set(re.findall(r"\braw\.([A-Za-z]\w*)", sources)) == set(SIGNATURES) | set(CONSTANTS)


def _letter(kind: Any) -> str:
    is_pointer = hasattr(kind, "contents")
    return "p" if is_pointer else LETTERS[kind]


def _place(structure: Any, field: str) -> tuple[int, int]:
    described = getattr(structure, field)
    return described.offset, described.size
