"""What is said for an option that a form words otherwise: "my husband passed" for "Widowed"."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Synonym:
    """`option` matches a whole option, `said` any words of a turn; both plain, in lower case."""

    option: re.Pattern[str]
    said: re.Pattern[str]


def synonyms(*pairs: tuple[str, str]) -> tuple[Synonym, ...]:
    return tuple(Synonym(re.compile(option), re.compile(rf"(?<!\w)(?:{said})(?!\w)")) for option, said in pairs)
