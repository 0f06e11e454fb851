"""English words around the numbers of a range."""

import re

from shared.interview.rules.range_words import RangeWords

_UNIT = r"(?P<unit>days?|weeks?|months?|years?|hours?|minutes?)\b"
_ABOUT = r"(?: (?:about|like))?(?: an?)? [$€£]?$"

RANGES = RangeWords(
    below=re.compile(r"\b(?:under|below|less than|fewer than|south of|before|not even)" + _ABOUT + r"|<\s*[$€£]?$"),
    above=re.compile(
        r"(?<!just )(?<!little )(?<!bit )\b(?:over|above|more than|north of|upwards of|after)"
        + _ABOUT
        + r"|>\s*[$€£]?$"
    ),
    or_less=re.compile(
        r"^(?: \w+)? (?:or|and) (?:less|fewer|under|below|younger)\b|\b(?:up to|at most|no more than) [$€£]?$"
    ),
    or_more=re.compile(
        r"^(?:\+| plus\b|(?: \w+)? (?:or|and) (?:more|over|above|up|older|greater)\b)|\bat least [$€£]?$"
    ),
    nearly=re.compile(r"\b(?:almost|nearly|just under|close to|not quite)(?: an?)? [$€£]?$"),
    just_over=re.compile(r"\b(?:just|a little|a bit) over(?: an?)? [$€£]?$"),
    amounts=(
        (re.compile(r"\bhalf an? " + _UNIT), r"0.5 \g<unit>"),
        (re.compile(r"\b(?:an?|one) " + _UNIT + r" and a half\b"), r"1.5 \g<unit>"),
        (re.compile(r"\ban? " + _UNIT), r"1 \g<unit>"),
    ),
    days={"day": 1, "wee": 7, "mon": 365.25 / 12, "yea": 365.25, "hou": 1 / 24, "min": 1 / 1440},
    unit=re.compile(r"[\s-]*" + _UNIT),
    currency=re.compile(r"\s*(?:dollars?|bucks|euros?|pounds?|quid)\b"),
)
