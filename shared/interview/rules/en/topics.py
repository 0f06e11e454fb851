"""English words for what a date or a number is of, and for whom it is of."""

from shared.interview.rules.topics import NOTHING, topic

RELATIVES = (
    r"(?:husband|wife|ex|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|sister|brother|mom|mother|dad|father|parent|"
    r"folk|son|daughter|kid|child|children|baby|friend|cousin|uncle|aunt|niece|nephew|neighbor|roommate|coworker|"
    r"grand(?:ma|pa|mother|father|son|daughter|kid|parent|child|children))(?: in law)?s?"
)
OTHERS = (
    r"\W*(?:(?:well|oh|um|uh|so|no|yeah|just)\W+)*(?:he|she|(?:my|his|her|our|their) (?:\w+ ){0,2}?"
    rf"(?:{RELATIVES}|passenger)(?: (?!and\b|or\b|i\b|who\b)\w+)?|the other (?:driver|guy|lady|woman|man|person))"
)
"""Somebody else, at the beginning of a turn."""

TOPICS = (
    # Dates
    topic(r"birth\w*", r"born|birthda(?:y|te)(?:'s| is| was)|date of birth"),
    topic(NOTHING, r"died?|dies|death|passed away|passing|deceased|killed"),
    topic(
        r"marry|marriage(?! end)|married",
        r"(?:got|were|was|been|we|i|are) married|married (?:in|on|him|her)|wedding|wed",
    ),
    topic(r"me?et", r"(?:we|i) met|engaged|engagement|dating"),
    topic(r"separate|leave", r"separat(?:ed|ion)|split(?: up)?|moved? out|(?:he|she|i) left|broke up"),
    topic(r"marriage end(?:ed)?", r"divorced?"),
    topic(
        r"hire|(?:begin|start)(?: to)? work\w*|employment",
        r"hired|(?:started|began)(?: to)? work\w*|started (?:the|my) job|i started (?:there |here )?(?:in|on|back)",
    ),
    topic(
        r"fire|terminate|lose|your employment|resign|leave|last day|(?:job|employment) end(?:ed)?",
        r"fired|laid off|let (?:me )?go|terminated|i quit(?! \w+ing)|resigned|lost my job|stopped working|my last day",
    ),
    topic(
        r"injury|injuries|crash|fall|happen|hurt|symptoms?|pain|problems?|notice",
        r"(?:got|was|were|been) (?:hurt|injured)|injured|accident|crashed|collision|incident|fell|slipped|hit|happened|"
        r"attacked",
    ),
    topic(
        r"doctor|hospital|treat\w*|surgery|medical|diagnos\w+",
        r"doctor saw|(?:saw|see) (?:the|a|my) \w*\s?doctor|went to the (?:doctor|hospital|er)|"
        r"(?:had|have) (?:the |my )?(?:surgery|operation)|diagnosed|operated",
    ),
    topic(
        r"arrive|arrival|enter|entry|come|immigrate|cross|move to",
        r"arrived|entered|crossed|immigrated|came (?:here|over|to (?:the|this|america))|got here",
    ),
    topic(r"graduat\w+|school|degree|diploma", r"graduated"),
    topic(r"arrest|detain\w*|charged?", r"arrested|locked up|booked"),
    topic(r"convict\w*|sentenc\w*", r"convicted|sentenced|pled|pleaded"),
    topic(r"(?:lease|contract|agreement|papers?)(?: was| were)? signed", r"(?:we|i|he|she|they) signed"),
    topic(r"(?:lease|contract|agreement|term) (?:end|expire)", r"expires?|expired|runs out"),
    topic(r"effective|start|begin", r"effective"),
    topic(
        r"notice|notified|letter",
        r"(?:gave|got|received) (?:\w+ )?(?:\w+ )?notice|letter came|got (?:a|"
        r"the) letter",
    ),
    topic(r"court date|hearing|trial|appear", r"hearing|court|trial"),
    topic(r"current date|today", r"today(?:'s| is)"),
    # Amounts
    topic(
        NOTHING,
        r"(?:my|the|our|for|in|is your|your) (?:monthly |weekly |current )?rent",
        r"rent|(?:i|we) (?:pay|paid)|(?:a|per|each|every) month",
    ),
    topic(NOTHING, r"deposit", r"(?:i|we) (?:paid|gave)"),
    topic(
        r"how much .*\b(?:earn|make|bring home|receive|get|paid)",
        r"(?:i|we) (?:make|earn|bring home|take home|clear|gross|net)|income|salary|wages?|paychecks?",
        r"(?:i|we) \w+|pays? me|from \w+|social security|ssi|ssdi|disability|pension|unemployment",
    ),
    topic(r"outstanding|remain\w*|left", r"owed?|balance|debts?", r"left|still|remaining|remains|to go|behind"),
    topic(r"pay|paid|installments?", r"payments?|car note|(?:i|we)(?:'ve| have)? (?:already )?(?:pay|paid)"),
    topic(r"value|valued|price|cost", r"worth|valued at|appraised", r"(?:i|we) (?:paid|spent)"),
    topic(r"borrow|loan (?:amount|for)|amount of the loan|original", r"borrowed|started (?:out )?at|originally"),
    # Ages
    topic(NOTHING, r"youngest|baby"),
    topic(NOTHING, r"oldest|eldest"),
)
