"""Reading PDFs: our whole parse beside pdfplumber's plain text, what the sandbox adds, and how well it reads."""

import io
import os
import resource
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial, reduce
from multiprocessing import get_context
from operator import add

import pdfplumber

from functions.documents.pdf.pages import read_pages
from functions.documents.reading.script import read_script, read_whole
from functions.documents.sandbox import read_in_sandbox
from tests.bench.measure import Measure
from tests.unit.documents.forms.made import ALL_LAYOUTS, make_form
from tests.unit.documents.forms.score import Score, score
from tests.unit.documents.pdfs import Paper, made

ROUNDS = 5
LONG_PAGES = 100
LINES_A_PAGE = 36
UNSEEN_SEEDS = range(20_000, 20_010)


def measure() -> list[Measure]:
    forms = [make_form(seed, layout).pdf for seed, layout in enumerate(ALL_LAYOUTS)]
    long = _long_form()
    return [*_speed([*forms, long]), *_sandbox(long), *_quality()]


def _speed(pdfs: list[bytes]) -> list[Measure]:
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):  # in turn, so that what slows the machine slows both
        ours.append(sum(_timed(partial(_parse, pdf)) for pdf in pdfs))
        theirs.append(sum(_timed(partial(_plain_text, pdf)) for pdf in pdfs))
    pages = sum(read_pages(pdf).page_count for pdf in pdfs)
    our_rate, their_rate = (pages / statistics.median(seconds) for seconds in (ours, theirs))
    return [Measure("whole parse against pdfplumber's extract_text", our_rate, "pages/s", their_rate, ">= 2")]


def _sandbox(long: bytes) -> list[Measure]:
    short = make_form(1).pdf
    inside = statistics.median(_timed(lambda: read_in_sandbox(short)) for _ in range(ROUNDS))
    outside = statistics.median(_timed(lambda: _parse(short)) for _ in range(ROUNDS))
    busy = statistics.median(_processor_seconds(lambda: read_in_sandbox(short)) for _ in range(ROUNDS))
    busy_outside = statistics.median(_processor_seconds(lambda: _parse(short)) for _ in range(ROUNDS))
    busy_whole = _processor_seconds(lambda: read_in_sandbox(long))
    whole = _timed(lambda: read_in_sandbox(long))
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as alone:
        peak = alone.submit(_megabytes_of_child, long).result()
    return [
        Measure("what the sandbox adds to a file", inside - outside, "s", goal="<= 0.25"),
        Measure("what the sandbox adds to a file, in processor time", busy - busy_outside, "s", goal="<= 0.25"),
        Measure(f"{LONG_PAGES} pages in the sandbox", whole, "s", goal="<= 10"),
        Measure(f"{LONG_PAGES} pages in the sandbox, in processor time", busy_whole, "s", goal="<= 10"),
        Measure(f"memory of the sandbox, {LONG_PAGES} pages", peak, "MiB", goal="<= 300"),
    ]


def _megabytes_of_child(pdf: bytes) -> float:
    """In a process that has no other children: the system keeps but the largest of all that there were."""
    read_in_sandbox(pdf)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _quality() -> list[Measure]:
    total = reduce(add, (_score(seed) for seed in UNSEEN_SEEDS), Score())
    return [
        Measure("made-up forms: F1", total.f1, "", goal=">= 0.95"),
        Measure("made-up forms: order", total.order, "", goal=">= 0.99"),
        Measure("made-up forms: right section", total.section, "", goal=">= 0.9"),
        Measure("made-up forms: right kind of answer", total.answer, "", goal=">= 0.9"),
    ]


def _score(seed: int) -> Score:
    scores = (
        score(read_whole(read_pages(form.pdf).pages).drafts, form.expected)
        for form in (make_form(seed, layout) for layout in ALL_LAYOUTS)
    )
    return reduce(add, scores, Score())


def _parse(pdf: bytes) -> None:
    read = read_pages(pdf)
    read_script(read.pages, read.title)


def _plain_text(pdf: bytes) -> None:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            page.extract_text()
            page.close()


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _processor_seconds(work: Callable[[], object]) -> float:
    """Of this process and of the children that have ended."""
    before = os.times()
    work()
    after = os.times()
    return sum(after[:4]) - sum(before[:4])


def _long_form() -> bytes:
    """As many pages as are allowed, each full of text and a few questions."""

    def draw(paper: Paper) -> None:
        for page in range(LONG_PAGES):
            if page:
                paper.new_page()
            paper.write(f"{page + 1}. What happened on day {page + 1}, and who was there?")
            for _ in range(LINES_A_PAGE):
                paper.write("The court wants to know who is affected by its order and why they were not heard before.")

    return made(draw)
