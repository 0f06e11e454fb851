"""Short lines of one question, each broken early: `DO YOU OR ANY` / `OF YOUR CLIENTS` / `NEED HELP?`"""

import re
from collections.abc import Sequence

from functions.documents.layout.joining import ENDS
from functions.documents.layout.question_words import AUXILIARIES, INTERROGATIVES
from functions.documents.layout.text_column import Column
from functions.documents.layout.values import Line

_ASKING = re.compile(rf"^(?:¿|(?:{AUXILIARIES}|{INTERROGATIVES})\s)", re.IGNORECASE)
_MOST_LINES = 6
_CLOSE = 0.6
"""From line to line, in sizes."""


def goes_on_to_its_mark(chain: Sequence[Line], at: int, column: Column) -> bool:
    """From a word that asks, lines of one style stand close, the last of them with the question mark; none of them
    asks anew.
    """
    if not _ASKING.match(chain[0].text):
        return False
    above, found = chain[-1], column.below[at]
    for _ in range(_MOST_LINES):
        if found is None or ENDS.search(above.text) or column.distance[at] > _CLOSE * above.style.size:
            return False
        line = column.lines[found]
        if line.style != above.style or line.cell != above.cell or line.enumerator is not None or line.left is not None:
            return False
        if _ASKING.match(line.text) and line.text[:1].isupper() and not line.text.isupper():
            return False
        if line.text.endswith("?"):
            return True
        above, at, found = line, found, column.below[found]
    return False
