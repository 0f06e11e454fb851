"""English days with a name."""

import re

HOLIDAYS = (
    (re.compile(r"\bchristmas eve\b"), "december 24"),
    (
        re.compile(
            r"(?:(?<=day after )|(?<=day before )|(?<!around )(?<!about )(?<!before )(?<!after )(?<!near ))"
            r"\bchristmas(?: day| morning)?\b"
        ),
        "december 25",
    ),
    (re.compile(r"\bboxing day\b"), "december 26"),
    (re.compile(r"\bnew year'?s? eve\b"), "december 31"),
    (re.compile(r"\bnew year'?s? day\b"), "january 1"),
    (re.compile(r"(?<!around )(?<!about )(?<!before )(?<!after )\bhalloween\b"), "october 31"),
    (re.compile(r"\bvalentine'?s?(?: day)?\b"), "february 14"),
    (re.compile(r"(?<!before )(?<!after )\bthanksgiving\b"), "november"),
    (re.compile(r"\bindependence day\b"), "july 4"),
    (
        re.compile(r"\blast day of (?:the year )?(?=(?:\d{4}|nineteen|twenty|two thousand)\b)"),
        "december 31 ",
    ),
)
