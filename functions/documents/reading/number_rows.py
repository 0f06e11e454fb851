"""A scale of numbers in the row of what it rates, or under it: `Pain today: (none) 0 1 2 3 4 5 (worst)`."""

import re

_FEWEST, _FEWEST_IN_ROW = 3, 4
_IN_ROW = re.compile(
    r"^(?P<rated>.*?[^\W\d][^\d]*?)\s*(?P<scale>(?:\([^()]{2,40}\)\s*)?(?P<numbers>[01](?:\s+\d{1,2})+)"
    r"(?:\s*\([^()]{2,40}\))?)\s*$"
)


def rated_in_row(text: str) -> tuple[str, str] | None:
    """What is rated, and the scale with what its ends mean."""
    found = _IN_ROW.match(text)
    if found is None or len(found["numbers"].split()) < _FEWEST_IN_ROW or not count_up(found["numbers"].split()):
        return None
    return found["rated"], found["scale"]


def count_up(said: list[str]) -> bool:
    """From nought or one, one by one."""
    numbers = [int(word) for word in said if word.isdigit()]
    return len(numbers) == len(said) >= _FEWEST and numbers in (
        [*range(len(numbers))],
        [*range(1, len(numbers) + 1)],
    )
