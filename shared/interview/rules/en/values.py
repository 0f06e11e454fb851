"""English words around a value: what makes a number, a date or an option another one, or none."""

import re

from shared.interview.rules.value_words import ValueWords

VALUES = ValueWords(
    vague=re.compile(
        r"\b(?:(?:\w+ )?figures?\b|(?:called|call|dialed|dial) (?:nine one one|911)|"
        r"(?:\w+ )?(?:hundreds|thousands|millions|dozens) of\b|"
        r"one of (?:those|these) (?!\w+$)\w+)"
    ),
    asides=re.compile(
        r"\b(?:one of (?:them|those|these|em|the|my|his|her)|(?:this|that|the|which|no|any|every|each|another) one|"
        r"(?:minute|hour|day|week|month|year) one|once (?:i|we|he|she|they|it|the)|once more|at one (?:point|time)|"
        r"(?:maybe )?a (?:couple|few) more|one day)\b"
    ),
    articles=frozenset(),
    concludes=re.compile(
        r"\b(?:so(?: that(?:'s| is|s))?|that(?:'s| makes| is)|thats|makes|call it|put|i'd say|"
        r"go with|all told|but it was(?: really)?|means)[ ,:]+(?:(?:about|like|around|just|only|the|maybe) )*$"
    ),
    in_total=re.compile(r"^[ ,]*(?:\w+ )?(?:in total|total|altogether|all in(?: all)?|all told)\b"),
    mistaken=re.compile(
        r"^\W*(?:\w+\W+)?(?:no|sorry|wait|scratch that)\b\W*(?:(?:no|wait|sorry|it was|i (?:tell a )?lie|it's|"
        r"make that|"
        r"i mean|i meant|let me not lie to you)\b\W*)*$"
    ),
    a_range=re.compile(r"\W*(?:\w+\W+)?(?:or|to|till|until|-|–|maybe|or maybe)\W*(?:(?:maybe|like|about|even)\W*)*"),
    varies=re.compile(r"\b(?:some (?:months|weeks|days|years)|sometimes|(?:it|that) (?:depends|varies|changes))\b"),
    others_say=re.compile(
        r"\b(?:they|he|she|it|lease|paper|officer|boss|doctor|police|lawyer) (?:said|say|says|told|tell|promised?|"
        r"claim(?:s|ed)?|wants?|wanted)\b[^.,]*$"
    ),
    half=re.compile(r"\s+and (?:a )?(?P<part>half|quarter|third)\b"),
    unit_and_half=re.compile(r"\b(?:an?|one) (?P<unit>\w+) and a half\b"),
    currency=re.compile(r"\s*(?:dollars?|bucks|euros?|pounds?)?[ ,]*(?:and)?[ ,]*"),
    cents=re.compile(r"\s*(?:cents?|pence)\b"),
    point_between=re.compile(r"(?!)"),
    hourly=re.compile(r"\b(?:hourly|(?:an|per|by the|each|every) hour)\b"),
    time_units=re.compile(
        r"[ -]*(?P<unit>minutes?|hours?|days?|weeks?|months?|years?|percent|o'clock|[ap] ?m\b|(?:years? )?old\b|%)"
    ),
    age=frozenset({"old", "age"}),
    years=frozenset({"years", "old"}),
    inexact=re.compile(r"[\s,-]*(?:something|some|ish|odd)\b"),
    holidays=(
        (re.compile(r"\bchristmas eve\b"), "december 24"),
        (
            re.compile(r"(?<!around )(?<!about )(?<!before )(?<!after )(?<!near )\bchristmas(?: day| morning)?\b"),
            "december 25",
        ),
        (re.compile(r"\bboxing day\b"), "december 26"),
        (re.compile(r"\bnew year'?s? eve\b"), "december 31"),
        (re.compile(r"\bnew year'?s? day\b"), "january 1"),
        (re.compile(r"(?<!around )(?<!about )(?<!before )(?<!after )\bhalloween\b"), "october 31"),
        (re.compile(r"\bvalentine'?s?(?: day)?\b"), "february 14"),
        (re.compile(r"(?<!around )(?<!about )(?<!before )(?<!after )\bthanksgiving\b"), "november"),
        (re.compile(r"\bindependence day\b"), "july 4"),
        (
            re.compile(r"\blast day of (?:the year )?(?=(?:\d{4}|nineteen|twenty|two thousand)\b)"),
            "december 31 ",
        ),
    ),
    last_day=re.compile(r"\blast day (?:of|in) (?P<month>\w+)\b"),
    no_days=re.compile(
        r"\b(?:(?:a|one|just a|half a) (?:second|sec)|(?:the )?week (?:of|before|after) (?:the )?\w+|"
        r"(?:the )?(?:first|second|third|fourth) "
        r"(?:time|one|thing|stroke|surgery|marriage|wife|husband|job|visit|day|week|half|quarter))\b"
    ),
    joints=re.compile(r"[\s,/-]*(?:(?:of|the|in|on|year|day|th|and it was)[\s,/-]*)*"),
    between_numbers=re.compile(r"[\s,/.-]*(?:(?:slash|dash)[\s,/.-]*)?"),
    before_year=re.compile(
        r"\b(?:class of|back in|(?:summer|spring|fall|autumn|winter|end|beginning|start|middle|year) (?:of|in)|"
        r"(?:in|since|of|around|about))[ ,']*$"
    ),
    before_month=re.compile(r"\b(?:(?:end|beginning|start|middle) of|early|late|mid)[ ,-]*$"),
    day_of_month=re.compile(r"\s*of the\s*"),
    by_position={"oh": 0, "o": 0, "zero": 0},
)
