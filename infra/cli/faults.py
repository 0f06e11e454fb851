"""What is wrong with a document that somebody gave, in words that hold nothing of it."""

from pydantic import ValidationError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Windows' editors put it at the beginning."""


def first_fault(error: ValidationError) -> tuple[str, str, str]:
    """Of the first thing that is wrong: pydantic's name for it, its field ("" for the whole), and a sentence."""
    first = error.errors(include_input=False, include_url=False)[0]
    return first["type"], ".".join(str(part) for part in first["loc"]), first["msg"]
