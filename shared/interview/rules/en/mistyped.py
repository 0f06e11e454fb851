"""English questions that a yes or no, a date or a number cannot answer."""

import re

from shared.interview.rules.mistyped_words import MistypedWords

_PLEASE = r"\W*(?:please )?(?:briefly |fully )?"
_TELL = r"(?:describe|explain|tell (?:me|us)|why|who|whom|whose|where|what happened)\b"

MISTYPED = MistypedWords(
    is_no_yes_or_no=re.compile(
        r"(?!.*(?:^|[,.?!;:]\s*)(?:and |or |so |but )?(?:do|does|did|are|is|am|was|were|have|has|had|can|could|will|"
        r"would|if)\b)"
        rf"{_PLEASE}(?:{_TELL}|(?:what|which|how)\b|list\b|name (?:of|all|each|every|your)\b)"
    ),
    is_no_figure=re.compile(
        r"(?!.*\b(?:when|date|how (?:many|much|long|old|often|far)|what (?:day|year|month|time|age)|number|amount|"
        r"yes)\b)"
        rf"{_PLEASE}{_TELL}|\W*(?:how tall\b(?!.*\b(?:feet|inches|meters)\b)|(?:your |current )*height\W*$|"
        r"(?:what is |what's )?(?:your |current )*(?:occupation|profession|job title|trade|line of work)\b[^,]*$)"
    ),
)
