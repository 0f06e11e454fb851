"""English words that are figures: numbers, places in a row, months."""

from shared.interview.rules.figure_words import FigureWords
from shared.interview.rules.lexicon import listed

FIGURES = FigureWords(
    units={
        name: value
        for value, name in enumerate(
            listed(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                "seventeen eighteen nineteen"
            )
        )
    }
    | {"oh": 0},
    tens={
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fourty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    hundreds={},
    scales={
        "hundred": 100,
        "thousand": 1_000,
        "grand": 1_000,
        "k": 1_000,
        "million": 1_000_000,
        "billion": 1_000_000_000,
    },
    ordinals={
        name: value
        for value, name in enumerate(
            listed(
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                "fourteenth "
                "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            ),
            start=1,
        )
    }
    | {"thirtieth": 30},
    amounts={
        "quarter of a million": 250_000,
        "quarter million": 250_000,
        "three quarters": 0.75,
        "half a million": 500_000,
        "half a dozen": 6,
        "a half dozen": 6,
        "a couple": 2,
        "a dozen": 12,
        "once": 1,
        "twice": 2,
        "thrice": 3,
    },
    and_word="and",
    point_word="point",
    decimal_comma=False,
    months={
        name: number
        for number, names in enumerate(
            listed(
                "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|"
                "october oct|november nov|december dec",
                "|",
            ),
            start=1,
        )
        for name in names.split()
    },
    is_month_first=True,
    by_position={"oh": 0, "o": 0, "ought": 0, "aught": 0, "zero": 0},
    repeats={"double": 1, "triple": 2, "hundred": 1, "thousand": 2},
)
