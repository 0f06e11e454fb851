"""What English patterns are made of; they read clauses as `saying` leaves them."""

RELATIVES = (
    r"(?:wife|husband|partner|boyfriend|girlfriend|mother|mom|mum|mama|"
    r"father|dad|papa|son|daughter|"
    r"sister|brother|friend|boss|aunt|uncle|cousin|roommate|flatmate|housemate|neighbor|neighbour|kids?|child|"
    r"children|fiance|fiancee|"
    r"grandson|granddaughter|grandmother|grandma|grandfather|grandpa|nephew|niece|caregiver|caretaker|carer|"
    r"coworker|colleague|"
    r"spouse|parents?|in laws?|mother in law|father in law|interpreter|social worker|assistant)"
)
KIN = r"(?:(?:my|his|her|the) )?(?:\w+ )?" + RELATIVES
LAWYER = (
    r"(?:(?:my|the|a|an|our|some|that|your|this) )?(?:own |real |actual |human )*(?:lawyer|attorney|counsel|"
    r"counselor|solicitor|"
    r"barrister|legal (?:team|counsel|representative)|law firm|advocate|representation|paralegal)s?"
)
Q = (
    r"(?:(?:this |that |the |your |these |those |my )?(?:whole |entire |last |first |next |second |"
    r"previous )*(?:question|one|part|"
    r"bit|thing|sentence|half|words?|wording|stuff|topic|subject|matter)s?|that|this|it|those|these|me|myself)"
)
LANGUAGES = (
    r"(?:spanish|french|german|chinese|mandarin|cantonese|arabic|russian|portuguese|vietnamese|korean|polish|"
    r"italian|hindi|urdu|bengali|"
    r"punjabi|creole|tagalog|japanese|turkish|farsi|persian|ukrainian|romanian|greek|hebrew|swahili|somali|"
    r"amharic|dutch|swedish|"
    r"another language|a different language|my (?:own )?(?:native )?language|other languages?|my mother tongue)"
)
NOW = (
    r"(?: (?:now|right now|right here|here|there|today|for today|for now|for tonight|tonight|for the day|"
    r"for a (?:while|bit|second|minute|moment)|at this point|"
    r"at the moment|again|anymore|any more|any longer|any further|first|already|then|too|either|at all|"
    r"with (?:this|that|you)|thanks|thank you|"
    r"sorry|ok|okay|all right|if that is ok|later|tomorrow|as well|anyway|yet|"
    r"this|it|that))*$"
)
"""The end of a clause, with words that change nothing."""
