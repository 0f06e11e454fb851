"""A remark in brackets around a place to write, which says how to fill it and labels nothing."""

from collections.abc import Sequence

from functions.documents.layout.values import Token


def are_hint(words: Sequence[Token]) -> bool:
    """All in one bracket, behind the place and under it: `(max 30 characters`, `a-z and A-Z)`."""
    opening = [word for word in words if word.text[:1] in "(["]
    closing = [word for word in words if word.text[-1:] in ")]"]
    if len(opening) != 1 or len(closing) != 1:
        return False
    return all((word is opening[0] or _comes_first(opening[0], word)) for word in words) and all(
        (word is closing[0] or _comes_first(word, closing[0])) for word in words
    )


def _comes_first(one: Token, other: Token) -> bool:
    return one.box.bottom < other.box.middle or (one.box.x1 < other.box.x0 + 1 and one.box.overlap_y(other.box) > 0)
