"""Orders that ask by themselves: `State your full name.`, `2. Describe the accident`."""

import re

from functions.documents.layout.values import Block
from functions.documents.reading.lexicon import ADDRESSED, CONDITION_START, LEAD_IN, POLITE_START, TELLS_ALL
from functions.documents.reading.wording import prompts, sentences

LONGEST_PROMPT = 420
_LISTS = re.compile(
    r"^[^().:?]{3,60}:\s*\((?:please\s+)?(?:list|describe|explain|give|state|identify)\s[^()]{12,200}\)\W*$",
    re.IGNORECASE,
)
"""`Dependents: (List the full name and the age of each.)`"""
_CONTENTS_LINE = re.compile(r"(?:\.\s?){4,}\s*\d+\s*$|\s\d{1,3}$")


def is_prompt(block: Block) -> bool:
    """An imperative that stands by itself: enumerated, or short and addressed to the reader."""
    text = block.text.strip('"“”«»')
    if _LISTS.match(text):
        return True
    if len(text) > LONGEST_PROMPT or not prompts(text) or _CONTENTS_LINE.search(text):
        return False
    if block.enumerator is not None or CONDITION_START.match(text):
        return True
    if (
        len(sentences(text)) == 1
        and text[0] not in "(["
        and (text.endswith(":") or (text.endswith(".") and ADDRESSED.search(text)) or TELLS_ALL.match(text))
    ):
        return True
    is_polite = POLITE_START.match(text) or LEAD_IN.match(text)
    return len(sentences(text)) <= 3 and is_polite is not None and text.endswith((".", ":", ")"))
