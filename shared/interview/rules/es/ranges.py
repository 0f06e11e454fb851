"""Spanish words around the numbers of a range."""

import re

from shared.interview.rules.range_words import RangeWords

_UNIT = r"(?P<unit>d[ií]as?|semanas?|mes(?:es)?|años?|horas?|minutos?)(?!\w)"

RANGES = RangeWords(
    below=re.compile(
        r"(?<!poco )(?<!\w)(?:menos de|por debajo de|antes de(?:l)?|ni)(?: (?:unos|como))? [$€]?$|<\s*[$€]?$"
    ),
    above=re.compile(
        r"(?<!poco )(?<!algo )(?<!\w)(?:m[aá]s de|por encima de|arriba de|despu[eé]s del?|pasa de)(?: (?:unos|como))? "
        r"[$€]?$|>\s*[$€]?$"
    ),
    or_less=re.compile(r"^(?: \w+)? (?:o|y) menos(?!\w)|(?<!\w)(?:hasta|como m[aá]ximo|no m[aá]s de) [$€]?$"),
    or_more=re.compile(r"^(?:\+|(?: \w+)? (?:o|y) m[aá]s(?!\w))|(?<!\w)(?:al menos|por lo menos|m[ií]nimo) [$€]?$"),
    nearly=re.compile(r"(?<!\w)(?:casi|cerca de|poco menos de) [$€]?$"),
    just_over=re.compile(r"(?<!\w)(?:poco m[aá]s de|algo m[aá]s de) [$€]?$"),
    amounts=(
        (re.compile(r"(?<!\w)medi[oa] " + _UNIT), r"0,5 \g<unit>"),
        (re.compile(r"(?<!\w)(?:un[ao]? )?" + _UNIT + r" y medi[oa](?!\w)"), r"1,5 \g<unit>"),
    ),
    days={"día": 1, "dia": 1, "sem": 7, "mes": 365.25 / 12, "año": 365.25, "hor": 1 / 24, "min": 1 / 1440},
    unit=re.compile(r"\s*" + _UNIT),
    currency=re.compile(r"\s*(?:d[oó]lares|pesos|euros|soles)(?!\w)"),
)
