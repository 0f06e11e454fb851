"""What an English question asks for that must be exact, and how a read-back is answered."""

from shared.interview.rules.lexicon import listed

NAMES = r"\b(?:sur|last |first |full |maiden )?names?\b|^who (?:is|was|are|were) (?:your|the)\b"
FULL_NAME = r"\b(?:full|complete|legal) (?:\w+ )?name\b|\bfirst and last names?\b"
PHONE = (
    r"\b(?:(?:tele|cell)?phone|mobile|cell|fax) (?:numbers?|no\b|#)|"
    r"^\W*(?:(?:home|work|cell|daytime|evening|best|your|contact) )*(?:(?:tele|cell)?phone|mobile|cell)\W*$"
)
NINE_DIGITS = r"^(?!.*\blast\b).*(?:\bsocial security (?:number|no\b|#)|\bssn\b)"
NICKNAME = r"\b(?:but |and )?(?:(?:everyone|everybody|people|they|friends|folks|all) calls? me|i go by|goes by) \w+"
EMAIL = r"\be-?mail\b"
BEHIND_THE_AT = r"^(?:(?:it's|its|it|is|my|the|e-?mail|address|well)\W+)*(?:at\b|@)"
"""An e-mail address whose first part was not heard: "it's at yahoo"."""
NUMBERS = (
    r"\b(?:tele)?phone\b|\bmobile\b|\bcell(?:phone)?\b|\bfax\b|\be-?mail\b|\bsocial security\b|\bssn\b|\bpassport\b|"
    r"\b(?:account|case|policy|claim|docket|file|id|identification|identity|tax|registration|alien|vin|plate|"
    r"licen[cs]e|"
    r"reference|receipt|card|routing|permit|badge) (?:numbers?|no\b|#)|\b(?:zip|postal) ?code\b"
)
MONEY = (
    r"[$€£]|\b(?:dollars?|euros?|pounds?|cents?|bucks|usd|eur|rent|salary|wages?|income|earn(?:ed|s)?|pay|paid|"
    r"payments?|"
    r"costs?|price|amount|owed?|debts?|deposit|fees?|loan|mortgage|bills?|how much)\b"
)
AT = r"@|\bat\b.*\b(?:dot|com|net|org|edu)\b"
RIGHT = (
    r"^(?:perfect|you(?:'ve)? (?:got|have) (?:it|that)(?: right)?|spot on|got it|it is|(?:(?:it|that|this) )?"
    r"(?:sounds|looks|is|spelled) (?:right|good|correct|correctly|great)|that is it|that's (?:it|me|him|her|"
    r"them|the one|what (?:i|we) (?:pay|said|get|make|owe))|(?:that's|that is) the$|"
    r"(?:that's|that is) (?:my|the|his|her|our) (?:(?:full|correct|right|best) )?(?:name|number|date|birthday|address|"
    r"phone|e-?mail|amount|spelling|day|month|year|rent|one)|(?:that's|that is) how (?:you|i|we|it's|"
    r"it is) (?:spell|spelled)(?: it)?|"
    r"right on|bingo|no (?:changes|corrections)|fine|good|great|very good|mhm|okay|ok)\b"
)
TAKES_BACK = r"\b(?:but|except|only|though|although|almost|nearly|just (?:not|with|without)|used to|with an?)\b"
WRONG = (
    r"\b(?:(?:got|have|had) (?:it|that|me) wrong|wrong|incorrect|mistaken|"
    r"(?<!no )(?<!any )(?:mistakes?|typos?|errors?)|"
    r"(?:not (?:quite |really |exactly )?|isn't )(?:right|correct|true|it|what i said|(?:my|his|her|the|our) \w+|"
    r"how (?:you|i|we|he|she|it's|it is|that's) \w+(?: it| that)?|"
    r"(?:spelled|written) (?:like )?(?:that|this)(?: way)?)|"
    r"mis(?:heard|understood|spel(?:led|t)|read)|(?:is|are|it's|that's|something's|spelling's) off(?: by \w+)?|"
    r"no longer|(?:(?:been )?disconnected|out of service)(?: now)?|(?:my|the) (?:old|former|previous) \w+)\b|"
    r"^(?:almost|close|nearly)\b(?:,? (?:but|not)\b(?: (?:no|not)\b)?(?: (?:quite|exactly|there))?)?|"
    r"^not (?:quite|really|exactly)$"
)
PRONOUN = (
    r"(?P<before>\b(?:that|this|the|no|which|other|another|different|wrong|right|correct|same|last|next|first|second|"
    r"third|each|every|any|have|got|need)) one\b|\bone(?= of\b)"
)
"""Where a word for a number is none: "that one", "one of those"."""
NEGATED = r"\b(?:not|isn't|wasn't|didn't|don't|never)\b"
EMPTY = frozenset(
    listed(
        "spelled spelt spell spelling letter letters capital capitals end middle beginning with without an it's that's "
        "isn't wasn't think so don't have know see above same none nothing just only "
        "name name's first last called goes by"
    )
)
"""Words around a spelling, or of a no, that are none of the name."""
STANDS_FOR = r"(?:as in|for|like(?: in)?)"
"""Between a letter and the word that is said for it: "M as in Mary"."""
SIGNS = frozenset(listed("and then next is in double dot point period dash hyphen minus underscore slash comma at"))
"""Words in a spelling that are no letters."""
AROUND = frozenset(
    listed(
        "i i'm im i've ive we we're me my our us you your it it's its that's thats this that there there's the a an "
        "answer number am are is be been have has had got get in on at for of to by with via through and both also "
        "too well so just only please thanks thank sir ma'am yes yeah yep yup sure okay ok oh like about around "
        "currently now right"
    )
)
"""Words around a value that leave it as it is."""
DENIAL = (
    r"^(?:(?:no|nope|not|wrong|sorry|oh|wait|actually|well|it's|it is|it was|that's|that is|i said|i meant|i mean)\b"
    r"[\s,.;:!-]*)+"
)
"""Words before what is right: "no, sorry, it's ..."."""
TIMES = (
    r"\d|\b(?:ago|last|this|since|around|about|early|late|spring|summer|autumn|fall|winter|christmas|easter|"
    r"thanksgiving|years?|months?|weeks?|days?|yesterday|today|morning|evening|night|january|february|march|april|may|"
    r"june|july|august|september|october|november|december)\b"
)
"""Words of a date that is not exact."""
AFTERTHOUGHT = r"\b(?:actually|really|i (?:think|believe|guess)|in fact|sorry|to be exact)\b"
"""Beside what is right, and no part of it."""
SETS_RIGHT = frozenset(
    listed(
        "actually really think believe guess meant mean say said says supposed should be been was were would not don't "
        "didn't isn't wasn't wrong right correct no nope wait went up down changed raised instead in fact date day "
        "month year exact but let correct correction correcting change fix like make put i'd"
    )
)
"""Words that set something right and tell nothing else."""
PART = (
    r"\b(?:last|first|middle|sur) ?(?:\w+ )?(?:digits?|numbers?|names?|letters?)\b.*\b(?:is|are|should be|ends? in)\b|"
    r"\barea code is\b|\b(?:with|without) (?:an? |two |one |double )*[a-z](?:'?s)?(?: (?:at|in) the \w+)?$"
)
"""Says how a part of a name or number is: "the last digit is 8", "it's with a K"."""
INSTEAD = (
    r"(?:\b(?:it|that|this|he|she|they|we|there|answer|date|name|number|amount|rent) (?:was|is|were|are|should "
    r"(?:be|have been)|must be)(?! (?:wrong|a mistake|mistaken|an error|incorrect|not (?:right|correct)))\b|\bit's\b|"
    r"\bi (?:meant|mean)\b|\bshould (?:be|have been)\b|\bmake (?:it|that)\b|"
    r"\b(?:change|correct|fix) [\w ]{1,40} to\b(?! (?:the|my|that|this) (?:\w+ )?(?:question|answer)s?\b)|:)"
    r"(?P<words>.+)"
)
"""What stands for an earlier answer."""
FIRST = (
    r"\b(?:very )?first question\b|\b(?:go|back) to (?:the )?(?:(?:very )?(?:beginning|start)|(?:very )?first one)\b"
)
COUNTS_BACK = r"\bquestions? (?:back|ago|before|earlier)\b|\bback (?:\w+ )?questions?\b"
"""Which earlier question is meant, by its place."""
QUESTION, NUMBER = "question", frozenset(listed("number no"))
"""As in "question number two"."""
SHORT = frozenset(
    listed("car job son dad mom kid dog cat pet age sex tax gun law arm leg eye ear hip toe van bus fee pay dui ssn id")
)
"""Words of fewer than four letters that questions are about."""
KINDS = {
    "*date": r"\b(?:date|when|year|month|day)\b",
    "*amount": r"\b(?:amount|number|how (?:many|much))\b",
}
NOTHING_MORE = (
    r"^(?:(?:no|nope|okay|ok|thanks?|thank you|well|i think|i guess) ?)*(?:(?:that's|thats|that is|that was|this is) "
    r"(?:all|it|everything)|nothing(?: (?:else|more|to add|i can think of))*|i'm (?:good|done|fine|all set)|all good|"
    r"we're (?:good|done)|not that i (?:know|can think) of)(?: .{0,20})?$"
)
