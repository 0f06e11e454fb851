"""Rules that are lines to write on, since words beside, over or under them say what for."""

from functions.documents.layout.values import Box, Page, Rule, Token

_LONGEST_CAPTIONED = 0.6
"""Of the page's width: a longer rule parts what is over it from what is under it, unless that is small print."""
_MOST_CAPTION_WORDS = 6
_LOW_LINE = 0.65
"""How far under its label, in sizes, the lower side of a cell may be a line to write on."""
_MARGIN = 0.08
"""Of the page's height."""
_LINE_UNDER = 3.0


def has_caption(rule: Rule, page: Page, words: tuple[Token, ...]) -> bool:
    box = rule.box
    beside = any(
        (
            word.box.top - 2 <= box.top <= word.box.bottom + 4
            and (box.follows(word.box, 60) or word.box.follows(box, 30))
        )
        or (
            word.text.endswith(":")
            and 0 < box.top - word.box.bottom < _LOW_LINE * word.style.size
            and box.follows(word.box, 60)
        )
        for word in words
    )
    if beside or _is_under_label(box, words):
        return True
    below = [word for word in words if word.box.overlap_x(box) > 2 and -2 < word.box.top - box.bottom < 10]
    if _parts_footnotes(box, below):
        return False
    if box.width > _LONGEST_CAPTIONED * page.width and is_at_edge(box, page):
        return False
    if box.width <= _LONGEST_CAPTIONED * page.width or not below:
        return bool(below)
    is_small = max(word.style.size for word in below) < _usual_size(words) - 0.5
    return is_small and max(map(len, _captions(below))) <= _MOST_CAPTION_WORDS


def _captions(below: list[Token]) -> list[list[Token]]:
    """`Date   Time (a.m./p.m.)   Place`: under one long line."""
    captions: list[list[Token]] = []
    for word in sorted(below, key=lambda word: word.box.x0):
        if captions and word.box.x0 - captions[-1][-1].box.x1 < word.style.size:
            captions[-1].append(word)
        else:
            captions.append([word])
    return captions


def _parts_footnotes(box: Box, below: list[Token]) -> bool:
    """The short rule over `1 See the list.`"""
    first = min(below, key=lambda word: word.box.x0, default=None)
    return first is not None and first.text.isdigit() and abs(first.box.x0 - box.x0) < first.style.size


def _is_under_label(box: Box, words: tuple[Token, ...]) -> bool:
    """`Served on:` stands over the rule, and begins where it does."""
    over = [
        word for word in words if word.box.overlap_x(box) > 0 and 0 < box.top - word.box.bottom < 2 * word.style.size
    ]
    lowest = max((word.box.bottom for word in over), default=0.0)
    line = sorted((word for word in over if lowest - word.box.bottom < _LINE_UNDER), key=lambda word: word.box.x0)
    return bool(line) and line[-1].text.endswith(":") and abs(line[0].box.x0 - box.x0) < line[0].style.size


def _usual_size(words: tuple[Token, ...]) -> float:
    sizes = sorted(word.style.size for word in words)
    return sizes[len(sizes) // 2]


def is_at_edge(box: Box, page: Page) -> bool:
    return not _MARGIN * page.height < box.middle < (1 - _MARGIN) * page.height
