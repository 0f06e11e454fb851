"""Reads a made PDF in the test's own process: the sandbox has tests of its own."""

from collections.abc import Callable

from functions.documents.pdf.pages import ReadPages, read_pages
from functions.documents.reading.drafts import Draft
from functions.documents.reading.script import ReadScript, read_script
from tests.unit.documents.pdfs import Paper, made


def pages_of(draw: Callable[[Paper], object]) -> ReadPages:
    return read_pages(made(draw))


def script_of(draw: Callable[[Paper], object]) -> ReadScript:
    read = pages_of(draw)
    return read_script(read.pages, read.title)


def drafts_of(draw: Callable[[Paper], object]) -> tuple[Draft, ...]:
    return script_of(draw).drafts


def texts_of(draw: Callable[[Paper], object]) -> list[str]:
    return [draft.text for draft in drafts_of(draw)]
