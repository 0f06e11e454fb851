"""The parts of English questions, and what tells a figure."""

import re

from shared.interview.rules.asked_part_words import PartWords
from shared.interview.rules.lexicon import listed

_FIGURE = (
    r"(?:when|how\s+(?:much|many|long|old|often|far)|what\s+(?:day|date|time|year|month|age)"
    r"|(?:(?:the|your|their|his|her|its|last|approximate|exact|full|monthly|annual|hourly|phone|telephone|cell|"
    r"contact)\s+)*"
    r"(?:dates?|days?|years?|ages?|amounts?|salary|wages?|income|pay|balance|price|cost|rent|phones?|telephones?|"
    r"addresses|address|numbers?)(?!\s+(?:name|type|kind|reason|status)\b))\b"
)

PARTS = PartWords(
    opens=re.compile(
        r"^(?!\W*(?:when|if)\b[^,?]+,)\W*(?:(?:please|on|at|in|by|to|for|with|from)\s+)*(?:who|whom|whose|what|when|"
        r"where|why|which|how|state|list|give|"
        r"provide|name|identify|indicate|specify|tell)\b|^[^?]*$",
        re.IGNORECASE,
    ),
    condition=re.compile(r"^\W*(?:and\s+)?if\s+[^,]{2,40},\s*", re.IGNORECASE),
    begins=re.compile(
        r"\s*(?:,\s*and\b|,|\band\b)\s*(?P<part>(?:(?:to|by|with|from|for|at|in|on|about|since|until)\s+)?"
        rf"(?:who|whom|whose|what|where|which|why|how|(?:the )?(?:place|location|city|court|reason|cause|names?))\b|"
        rf"{_FIGURE})",
        re.IGNORECASE,
    ),
    figure=re.compile(
        rf"(?:\W*|.*\b(?:is|was|are|were|list|state|give|provide|indicate|specify)\s+){_FIGURE}"
        rf"|(?!\W*(?:who|whom|whose|what|where|which|why|how)\b).*\b{_FIGURE}\W*$",
        re.IGNORECASE,
    ),
    phone=re.compile(r".*\b(?:tele)?phone\b", re.IGNORECASE),
    tells_all=re.compile(
        r"\b(?:no idea|can't|cant|couldn't|remember|recall|forgot|forget|unknown|nothing|none|nobody|neither|free|"
        r"paid off|unemployed|retired|homeless|single|"
        r"by myself|alone|unsure|whatever|depends|varies|same)\b"
    ),
    figures=re.compile(
        r"\b(?:when (?:i|we|he|she|they|it|my|the)|while|before (?:i|we|he|she|they|my|the|that)|after|during|since|"
        r"until|"
        r"ago|last|next|today|tonight|yesterday|tomorrow|recently|lately|earlier|day|night|morning|afternoon|"
        r"evening|noon|"
        r"midnight|weekends?|weeks?|months?|years?|hours?|minutes?|seconds?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        r"spring|summer|fall|autumn|winter|christmas|thanksgiving|easter|new year|childhood|teenager|newborn|baby|"
        r"forever|"
        r"always|a (?:couple|few|dozen|lot)|several|half|all of it|street|avenue|ave|road|lane|boulevard|blvd|"
        r"highway|apartment|apt|shelter|corner of|every|minimum wage|a while|a long time|right away)\b"
    ),
    no_figures=frozenset(listed("one second")),
    measures=frozenset(
        listed(
            "a an i i'm am i've i'd do did have we it is was were are the and of for at by at on in to be that my "
            "born there "
            "them him her he she they you know think guess say wanna believe probably roughly almost nearly give "
            "take over under "
            "ago back before old going day days week weeks month months year years hour hours minute minutes per "
            "each monthly "
            "weekly yearly dollars bucks cents percent am pm o'clock make pay paid made owe owed sir ma'am yes "
            "people persons kids children yeah yep once twice time times"
        )
    ),
)
