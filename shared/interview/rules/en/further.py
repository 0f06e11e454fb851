"""How English questions go on after what a yes or a no answers."""

import re

from shared.interview.rules.further_words import FurtherWords

_IF = r"[(\[]?(?:and |but |then )?if\s+"
_ANSWER_IS = (
    r"(?:(?:you\s+(?:answered|said|checked|marked)|(?:your|the)\s+answer\s+(?:to\s+[^,?.]{3,60}\s+)?(?:is|was))\s+)?"
)
_TELL = (
    r"(?:explain|describe|elaborate|specify|list|identify|name|provide|give|state|include|indicate(?!\s+(?:yes|whether))"
    r"|tell\s+(?:me|us))\b"
)

FURTHER = FurtherWords(
    on_yes=re.compile(
        rf"{_IF}(?:so\b|{_ANSWER_IS}[\"“'‘]?(?:yes\b|(?:in\s+the\s+)?affirmative\b)"
        r"|(?:you|he|she|they|it|there)\s+(?:do|did|are|is|were|was|have|has|had|can|could|will)[,:])",
        re.IGNORECASE,
    ),
    on_no=re.compile(
        rf"{_IF}(?:not[,:]|not\s+(?:who|what|when|where|which|why|how|please|explain|describe)\b"
        rf"|{_ANSWER_IS}[\"“'‘]?(?:no\b|(?:in\s+the\s+)?negative\b))",
        re.IGNORECASE,
    ),
    on_either=re.compile(r"(?:why\b|(?:please\s+)?(?:explain|state|say)\s+(?:why\b|your\s+answer\b))", re.IGNORECASE),
    more=re.compile(
        rf"[(\[]?(?:please\s+(?:also\s+)?|kindly\s+)?{_TELL}"
        r"|(?:and\s+)?(?:(?:to|by|with|from|for|at|in|on|about|since|until)\s+)?(?:who|whom|whose|what|when|where|which|how)\b"
        r"[^.?!]*\?",
        re.IGNORECASE,
    ),
)
