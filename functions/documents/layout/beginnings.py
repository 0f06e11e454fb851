"""What a line begins with: its number, letter or bullet, apart from its words."""

from functions.documents.layout.enumerators import enumerator_of, is_hollow_bullet, named_enumerator, split_glued
from functions.documents.layout.values import Box, Token

_DASHES = frozenset("-–—−")
"""Between a number and its words: `04 - Country of citizenship`."""


def enumerated(words: list[Token]) -> tuple[str | None, str, list[Token]]:
    """The enumerator that the words begin with, its printed form, and the words without it."""
    first = words[0]
    named = named_enumerator([word.text for word in words[:8]])
    if named is not None and named[1] < len(words):
        return named[0], " ".join(word.text for word in words[: named[1]]), words[named[1] :]
    if len(words) > 2 and first.text.isdigit() and words[1].text in _DASHES and words[2].text[:1].isupper():
        return first.text, f"{first.text} {words[1].text}", words[2:]
    if len(words) > 1:
        gap = words[1].box.x0 - first.box.x1
        label = enumerator_of(first.text, allow_bare=gap > 0.8 * first.style.size)
        if is_hollow_bullet(first.text, gap, first.style.size):
            label = "•"
        if label is not None and not (label == "•" and first.text in "*-–—" and gap <= 0):
            if label == "•":
                inner = enumerator_of(words[1].text)
                if inner not in (None, "•") and len(words) > 2:
                    return inner, words[1].text, words[2:]
            return label, "" if label == "•" else first.text, words[1:]
    glued = split_glued(first.text)
    if glued is not None:
        label, rest = glued
        share = len(rest) / len(first.text)
        cut = first.box.x1 - first.box.width * share
        return (
            label,
            first.text[: -len(rest)],
            [
                first._replace(text=rest, box=Box(cut, first.box.top, first.box.x1, first.box.bottom)),
                *words[1:],
            ],
        )
    return None, "", words
