"""`python -m tests.accuracy FOLDER [--labels FOLDER]`: PDFs against their labels, and how honest the confidence is.

`--made COUNT` takes made-up forms of every layout instead. `--misses` also prints what was read wrongly, but never of
the test part: a third of the files, by a hash of their names, of which only totals are looked at.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from functions.documents.failure import ReadingFailed
from functions.documents.pdf.pages import read_pages
from functions.documents.reading.drafts import Draft
from functions.documents.reading.script import read_script
from tests.accuracy.labels import PARTS, part_of, read_labels
from tests.accuracy.made import made
from tests.accuracy.tally import (
    BANDS,
    Tally,
    count_between,
    f1,
    interval,
    misses,
    share_of,
    tally,
    wrong_between,
)

MEASURES: tuple[tuple[str, Callable[[Sequence[Tally]], float | None]], ...] = (
    ("F1", f1),
    ("order", share_of("in_order", "neighbours")),
    ("section right", share_of("right_section", "sections")),
    ("kind of answer right", share_of("right_type", "found")),
)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy", description=__doc__)
    parser.add_argument("pdfs", type=Path, nargs="?", metavar="FOLDER", help="PDFs")
    parser.add_argument("--labels", type=Path, metavar="FOLDER", help="their labels (default: the same folder)")
    parser.add_argument("--made", type=int, default=0, metavar="COUNT", help="made-up forms a layout, unseen ones")
    parser.add_argument("--part", choices=PARTS, help="only these files")
    parser.add_argument("--misses", action="store_true", help="print what was read wrongly in the train part")
    options = parser.parse_args(arguments)
    if options.made:
        print("\n".join(report([tally(_drafts(pdf, labelled.file), labelled) for pdf, labelled in made(options.made)])))
        return 0
    if options.pdfs is None:
        parser.error("a folder of PDFs, or --made COUNT")
    files = [one for one in read_labels(options.labels or options.pdfs) if options.part in (None, part_of(one.file))]
    if not files:
        parser.error(f"no labels (*.json) in {options.labels or options.pdfs}")
    tallies = []
    for labelled in files:
        drafts = _drafts((options.pdfs / labelled.file).read_bytes(), labelled.file)
        tallies.append(tally(drafts, labelled))
        if options.misses and part_of(labelled.file) == "train":
            print("\n".join(f"{labelled.file}: {miss}" for miss in misses(drafts, labelled)))
    print("\n".join(report(tallies)))
    return 0


def report(tallies: Sequence[Tally]) -> list[str]:
    """Two Markdown tables; the intervals are from resampling whole files."""
    lines = [f"{len(tallies)} files", "", "| measure | value | 95 % interval |", "|---|---:|---:|"]
    for name, measure in MEASURES:
        value = measure(tallies)
        if value is not None:
            lines.append(f"| {name} | {value:.3f} | {_span(interval(tallies, measure))} |")
    lines += ["", "| confidence | questions | wrong | 95 % interval |", "|---|---:|---:|---:|"]
    for low, high in BANDS:
        count, share = count_between(tallies, low, high), wrong_between(low, high)(tallies)
        name = f"under {high:.2f} (to be reviewed)" if low == 0 else f"{low:.2f} to {min(high, 1.0):.2f}"
        if share is not None:
            lines.append(f"| {name} | {count} | {share:.3f} | {_span(interval(tallies, wrong_between(low, high)))} |")
    return lines


def _span(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.3f} to {ends[1]:.3f}"


def _drafts(pdf: bytes, name: str) -> tuple[Draft, ...]:
    try:
        read = read_pages(pdf)
        return read_script(read.pages, read.title).drafts
    except ReadingFailed as failure:
        print(f"{name}: {failure.code}", file=sys.stderr)
        return ()


if __name__ == "__main__":
    sys.exit(main())
