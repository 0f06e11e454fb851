"""A scale of numbers in the row of what it rates, or under it: `Pain today: (none) 0 1 2 3 4 5 (worst)`."""

import re

_FEWEST, _FEWEST_IN_ROW = 3, 4
_SCALE = re.compile(r"(?:\([^()]{2,40}\)\s*)?(?<!\S)(?P<numbers>[01](?:\s+\d{1,2})+)(?:\s*\([^()]{2,40}\))?\s*$")
_NAMED = re.compile(r"[^\W\d]\D*$")
"""A number before the scale may be one of it."""


def rated_in_row(text: str) -> tuple[str, str] | None:
    """What is rated, and the scale with what its ends mean."""
    found = _SCALE.search(text)
    if found is None or len(found["numbers"].split()) < _FEWEST_IN_ROW or not count_up(found["numbers"].split()):
        return None
    rated = text[: found.start()].rstrip()
    return (rated, found[0].rstrip()) if _NAMED.search(rated) else None


def count_up(said: list[str]) -> bool:
    """From nought or one, one by one."""
    numbers = [int(word) for word in said if word.isdigit()]
    return len(numbers) == len(said) >= _FEWEST and numbers in (
        [*range(len(numbers))],
        [*range(1, len(numbers) + 1)],
    )
