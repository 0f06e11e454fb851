"""English words that are a yes or a no to one of the questions that every intake has.

Only where no law decides: who is separated is married, a case that was dismissed is not every case, and who is caught
up may have missed a payment. These are followed up."""

import re

from shared.interview.rules.yes_no_words import Implied

_OPENING = (
    r"(?:(?:well|oh|honestly|yeah|just|so|currently|right now|at the moment|i'm|im|i am|i was|i got|we|we're|i|"
    r"it's|its) )*"
)
_SINCE = r"(?: (?:now|right now|these days|since|in|back in|for|last|this|about|and|going on|at)\b.*)?"


def _implied(asks: str, yes: str, no: str) -> Implied:
    patterns = (re.compile(rf"{_OPENING}(?:{said}){_SINCE}") for said in (yes, no))
    return Implied(re.compile(asks), *patterns)


IMPLIED = (
    _implied(
        r"^(?:do|will|would) you (?:need|want|like|require)\b.*\binterpreter\b",
        r"(?:only |i (?:only )?speak )?(?:spanish|chinese|russian|arabic|vietnamese|creole)(?: only)?|"
        r"my english is (?:bad|not (?:so |very )?good|no good)",
        r"(?:i )?(?:speak|understand)(?: \w+)? english(?: (?:fine|good|well|okay))?|"
        r"(?:my )?english is (?:fine|good|okay)",
    ),
    _implied(
        r"\bmortgage\b",
        r"(?:still )?paying (?:on )?it(?: off)?|with (?:wells fargo|chase|the bank)",
        r"(?:it's |its )?(?:paid off|free and clear|owned? outright)",
    ),
    _implied(
        r"^(?:is|does|do) (?:anyone|anybody|someone|somebody) (?:else )?(?:currently )?(?:live|living|stay|staying)\b",
        r"(?:roommates?|full house)",
        r"(?:it'?s )?(?:just|only) (?:me|us|myself)(?: and (?:the|my) (?:dogs?|cats?))?|alone|by myself|live alone",
    ),
    _implied(
        r"^(?:do|did) you (?:currently )?own (?:your|the|a) (?:home|house|own home|place)\b",
        r"paid off|free and clear|outright|me and the bank|(?:still )?(?:paying on it|have a mortgage)|mortgaged?|"
        r"bought it",
        r"rent(?:ing|er)?|renting it|lease it|my (?:mom|mother|dad|sister|brother|parent|son|daughter|landlord|"
        r"ex)(?:'?s)?|"
        r"(?:lost|sold) it|section (?:8|eight)|staying with \w+ \w+|homeless",
    ),
    _implied(
        r"^are you (?:\w+ )?(?:employed|working)\b|^do you (?:currently )?(?:work|have a job)\b",
        r"(?:full|part) time|self employed|my own boss|own my own (?:business|shop|company)|on the (?:night|day) shift",
        r"laid off|let go|(?:they|he|she) (?:let me go|fired me)|fired|between (?:jobs|gigs)|out of work|retired|"
        r"unemployed|on unemployment|(?:out )?looking(?: for work)?|got the axe",
    ),
    _implied(
        r"^are you (?:\w+ )?married\b",
        r"happily|(?:\w+ )?years",
        r"divorced|single|widow(?:ed|er)?|never (?:married|been married)|(?:he|she) (?:died|passed(?: away)?)",
    ),
    _implied(
        r"^(?:have you|did you) (?:ever )?miss(?:ed)?\b.*\bpayments?",
        r"(?:\w+ )?(?:months? )?behind|\w+ (?:months?|payments?) (?:behind|back)|(?:just |about |maybe |"
        r"like )?(?:a few|"
        r"several|a couple|some|one|two|three|four|five|six)(?: of them)?(?: months?| payments?)?",
        r"always on time|every payment (?:is )?on time",
    ),
    _implied(
        r"^(?:did|have|was|were) (?:you|your \w+|the \w+|he|she|they|anyone) (?:ever )?"
        r"(?:receive|get|given|give|offer(?:ed)?|sent|send|shown|show|provided?|told|tell)\b",
        r"(?:they|he|she) (?:gave|sent|mailed|handed|showed) (?:me|us) (?:one|a copy|it)",
        r"(?:they|he|she|nobody|no one) (?:never|didn't|didnt|did not) (?:gave|give|sent|send|mail|mailed|hand|handed|"
        r"show|showed|offer|offered|told|tell) (?:me|us)(?: (?:one|a copy|it|that|anything|nothing|any))*",
    ),
    _implied(
        r"^are you (?:\w+ )?behind\b",
        r"(?:\w+ )?(?:months? )?behind|\w+ (?:months?|payments?) (?:behind|back)",
        r"(?:all )?(?:paid|caught) up|current|up to date|(?:always )?on time",
    ),
    _implied(
        r"^are you (?:\w+ )?(?:current|up to date|caught up)\b",
        r"(?:all )?(?:paid|caught) up|up to date|to the penny",
        r"(?:\w+ )?(?:months? )?behind|\w+ months behind",
    ),
    _implied(
        r"^do you (?:\w+ )?have (?:any )?(?:health |medical )?insurance\b|^are you insured\b",
        r"on (?:medicaid|medicare|my (?:husband|wife|mom|dad|spouse)(?:'?s)?)|medicaid|medicare|obamacare|"
        r"(?:covered )?through "
        r"(?:my |the )?(?:work|job|husband|wife|employer|union|va|state)(?:'?s)?(?: (?!maybe|i)\w+)?",
        r"uninsured|(?:can't|cant|couldn't) afford it|(?:it )?(?:lapsed|ran out|got cancell?ed)",
    ),
    _implied(
        r"\bwritten (?:lease|agreement|contract)|\b(?:lease|agreement|contract)\b.*\bin writing",
        r"signed(?: and everything| it)?|on paper|a (?:year|twelve month|one year|two year) lease",
        r"(?:verbal(?:ly)?|(?:all )?(?:by )?word of mouth|oral)(?: (?:nothing|no) \w+)*|"
        r"nothing (?:written|in writing|on paper)",
    ),
    _implied(
        r"^(?:did|were) you (?:go|taken|get taken) to (?:the|a) (?:er|emergency room|hospital)\b",
        r"(?:by|in an?|in the) ambulance|(?:the )?same (?:day|night)|(?:the )?next (?:day|morning)|they (?:took|"
        r"airlifted) me",
        r"urgent care(?: (?:not|instead) .*)?|(?:drove myself|went) home(?: and \w+)?|walked it off",
    ),
    _implied(
        r"^(?:do|does) (?:you|he|she) (?:\w+ )?(?:use|take|do|drink)\b.*\b(?:drugs|alcohol)\b|^do you (?:drink|"
        r"smoke)\b",
        r"socially|(?:a )?(?:beer|glass of wine|drink|joint) (?:now and then|here and there|once in a while)|weed|"
        r"a pack a day",
        r"(?:clean|sober)(?: (?:\w+ )?(?:years|months)| as a judge)?|quit",
    ),
    _implied(
        r"^(?:is|are) (?:he|she|they|it|your \w+|both \w+|the \w+) (?:still )?(?:alive|living)\b",
        r"(?:\w+ and )?kicking|going strong",
        r"(?:he|she|they)? ?(?:died|passed(?: away| on)?|dead|gone|buried (?:him|her))",
    ),
)
