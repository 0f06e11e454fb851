"""The one exception that crosses from the reading to its caller: why a PDF became no script."""

from typing import Literal

type FailureCode = Literal[
    "empty_file",
    "not_a_pdf",
    "too_large",
    "too_many_pages",
    "corrupt",
    "password_required",
    "unsupported_encryption",
    "no_pages",
    "no_text_layer",
    "xfa_unsupported",
    "parse_timeout",
    "resource_limit",
    "parser_crashed",
    "no_questions_found",
]
"""The values of `ParseErrorCode` (a test holds the two together): pydantic, which that module needs, takes
longer to import than most files take to read."""


class ReadingFailed(Exception):
    def __init__(self, code: FailureCode) -> None:
        self.code: FailureCode = code
        super().__init__(code)
