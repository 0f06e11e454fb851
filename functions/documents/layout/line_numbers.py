"""The numbers beside the lines of pleading paper and of transcripts: 1 to 25 or 28 down the left edge of the page."""

from collections.abc import Sequence

from functions.documents.layout.values import Page, Token

_FEWEST = 20
_MARGIN = 0.18
_SAME_EDGE = 3.0
_SAME_PITCH = 0.2


def without_line_numbers(page: Page) -> Page:
    """Numbers that count on from 1 in equal steps down the page, with all other words right of them, are no text."""
    numbers = [word for word in page.words if word.text.isdigit() and word.box.x1 < _MARGIN * page.width]
    for first in (word for word in numbers if word.text == "1"):
        run = _run_from(first, numbers)
        edge = max(word.box.x1 for word in run)
        others = [word for word in page.words if word not in run and _is_beside(word, run)]
        if len(run) >= _FEWEST and _is_even(run) and all(word.box.x0 > edge for word in others):
            return page._replace(words=tuple(word for word in page.words if word not in run))
    return page


def _run_from(first: Token, numbers: Sequence[Token]) -> list[Token]:
    run = [first]
    for word in sorted(numbers, key=lambda word: word.box.top):
        last = run[-1]
        is_aligned = min(abs(word.box.x1 - first.box.x1), abs(word.box.x0 - first.box.x0)) < _SAME_EDGE
        if is_aligned and word.box.top > last.box.top and word.text == str(len(run) + 1):
            run.append(word)
    return run


def _is_beside(word: Token, run: Sequence[Token]) -> bool:
    return run[0].box.top < word.box.middle < run[-1].box.bottom


def _is_even(run: Sequence[Token]) -> bool:
    pitch = (run[-1].box.top - run[0].box.top) / (len(run) - 1)
    return all(abs(word.box.top - run[0].box.top - at * pitch) < _SAME_PITCH * pitch for at, word in enumerate(run))
