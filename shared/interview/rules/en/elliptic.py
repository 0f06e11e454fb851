"""English ways to leave the verb out of a yes or no: "once, in college", "couldn't", "it expired"."""

import re

from shared.interview.rules.elliptic_words import EllipticWords

NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|plenty of|lots of|tons of|\d+)"
_YEAR = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:of )?\w+)*|"
    r"\d{4}|\d\d|oh \w+|nineteen \w+|twenty \w+|two thousand(?: (?:and )?\w+)?|"
    r"(?:the )?(?:\w+ )?(?:sixties|seventies|eighties|nineties|\d0s))"
)
_WHEN = (
    rf"(?:(?:way )?back )?in {_YEAR}|"
    r"(?:back )?in (?:high school|college|my (?:teens|twenties|thirties)|the (?:army|navy|service))|"
    r"(?:back |maybe )?when i was (?:an? |about |in |like |around )*\w+(?: (?:old|years old|kid|teenager))?|"
    r"(?:a (?:few|couple)|\w+) (?:of )?years (?:ago|back)|a long time ago"
)
_HOW_OFTEN = (
    r"(?:just |only |maybe |well )*(?:the )?one time|(?:just |only |maybe )*(?:once|twice|the once)|"
    r"(?:just |only |maybe )*(?:a (?:couple|few)(?: of)?|" + NUMBER + r") times"
)
_THEN = (
    r"right (?:here|there|away)|at the time|(?:that|the) (?:same |next |very next )*(?:day|night|morning)|since|"
    r"for \w+ (?:years|months|weeks|days)|in writing|by (?:email|phone|text)"
)
OPENING = r"(?:(?:oh|well|honestly|yeah|sure|honey|man|lord|boy|about|probably|actually|sadly) )*"

ELLIPTIC = EllipticWords(
    asks_ever=re.compile(r"\bever\b|^\W*(?:have|has) (?!got\b)"),
    at_some_time=re.compile(
        rf"{OPENING}(?:(?:{_HOW_OFTEN})(?:$| (?={_WHEN}|to (?:see|bury|visit|get|pick|help|take)|for|at|with|"
        rf"over|on|in (?:the|my|a|county|jail)\b))|"
        rf"(?:{_WHEN})(?=$| (?:for|at|on|over|with|in)\b))"
    ),
    relatives=re.compile(
        r"(?<!with )(?<!for )(?<!by )(?<!to )(?<!at )(?<!of )(?<!over )(?<!against )\bmy (?:\w+ )?"
        r"(?P<kin>husband|wife|spouse|partner|ex|boyfriend|girlfriend|brother|sister|son|daughter|kids?|mom|mother|dad|"
        r"father|uncle|aunt|cousin|nephew|niece|grandmother|grandma|grandfather|grandpa|roommate|friend|boss)\b"
    ),
    so_much=(
        re.compile(
            r"^(?:have|has|did|are|were|is|was) (?:you|he|she|they)\b(?!.*\b(?:minutes?|hours?|days?|weeks?|"
            r"months?|years?|long|"
            r"enough|more|less|least|most|over|full|late|soon|old|\d+|times?|always|every)\b)"
        ),
        re.compile(
            r"(?:(?:well|oh|about|for|almost|around|like|a|at least|going on) )*(?:" + NUMBER + r"|"
            r"couple(?: of)?|few|half a) "
            r"(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)(?: (?:so far|now|already|total|in all|straight))*"
        ),
    ),
    another_subject=re.compile(r"\b(?:he|she|they|we|it|you|i (?!was\b)|my \w+ (?:did|was|had|got|has)|while)\b"),
    could_not=(
        re.compile(r"^\W*did (?:you|he|she|they)\b"),
        re.compile(
            r"(?:(?:well|oh|i|we|he|she|they|no|was|were|just|way) )*(?:couldn't|could not|(?:wasn't|weren't) able to|"
            r"(?:too )?(?:scared|afraid|ashamed|embarrassed) to|too (?:sick|hurt|shaken|upset) to|"
            r"too (?:scared|afraid|ashamed|embarrassed)|"
            r"(?:didn't|never) (?:get|got|have|had) (?:a|the|any) (?:chance|opportunity|time)(?: to)?|"
            r"wasn't allowed(?: to)?|(?:didn't|wouldn't) let (?:me|us))"
            r"(?: (?:say (?:anything|nothing)|do it|report it|tell (?:anyone|anybody|him|her|them)|afford (?:it|to)))?"
        ),
    ),
    over=re.compile(
        r"(?:(?:well|oh|no|yeah|actually|unfortunately) )*"
        r"(?:(?:it|that|(?P<own>mine|i|we)|they|the (?:order|policy|lease|license|visa))(?:'s)? ?"
        r"(?:(?:has|have|was|is|got|just|already) )*(?:lapsed?|expired?|ran out|run out|cancell?ed|"
        r"terminated)|(?:(?:i|we) )?(?:sold|got rid of|dropped|cancell?ed) (?:it|that|them|mine)|"
        r"(?:(?:i|we) )?let (?:it|them|that) (?:lapse|go|expire)|"
        r"(?:(?:i|we) )?lost (?:it|that|mine)(?= when i (?:lost|quit|left)))"
        r"(?: (?:already|now|last \w+|in \w+(?: \w+){0,2}|a \w+ ago|when i (?:lost|quit|left) (?:my|the) job))?"
    ),
    asks_for_a_person=re.compile(
        r"\b(?:have|got|there|see|seeing) (?:an? |any |your |another |other |own )*(?:\w+ )?"
        r"(?:lawyer|attorney|counsel|doctor|physician|therapist|spouse|husband|wife|partner|boyfriend|girlfriend|"
        r"child|children|kids?|sons?|daughters?|roommates?|landlord|tenants?|employer|boss|interpreter|guardian|"
        r"sponsor|witness(?:es)?|relatives?|family|parents?|brothers?|sisters?|friends?|accountant|agent|caregiver"
        r")(?= (?:who|that|in|for|with|now|at|under|to|already|currently|right|yet|or|living)\b|\W*$)"
    ),
    asks_for_a_debt=re.compile(r"\b(?:owe[sd]?|owing|debts?|behind)\b"),
    echoed_on={
        verb: re.compile(rf"{OPENING}(?:i|we|he|she|they|it|there) (?:{said}) (?:{_WHEN}|{_HOW_OFTEN}|{_THEN})(?=$| )")
        for verb, said in {
            "were": "was|were",
            "was": "was|were",
            "did": "did",
            "have": "was|were|have|did",
            "has": "was|has|did",
            "are": "am|are",
            "is": "is",
        }.items()
    },
)  # fmt: skip
