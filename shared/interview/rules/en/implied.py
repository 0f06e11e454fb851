"""English words that are a yes or a no to one of the questions that every intake has.

Only where no law decides: who is separated is married, a case that was dismissed is not every case, and who is caught
up may have missed a payment. These are followed up."""

import re

from shared.interview.rules.yes_no_words import Implied

_OPENING = (
    r"(?:(?:well|oh|honestly|yeah|just|so|currently|right now|at the moment|i'm|im|i am|i was|i got|got|i've|"
    r"we've|we|we're|i|it's|its) )*"
)
_POLICE = r"(?:sheriff|police|cops|officers?|deput(?:y|ies))"
_SOME_POLICE = (
    r"(?:two|three|four|several|a few|a couple(?: of)?) (?:police |cop )?(?:officers|cops|cars|deputies|troopers)"
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
        r"(?:it's |its )?(?:paid off|free and clear|owned? outright)|rent(?:ing)?",
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
        r"ex)(?:'?s)?(?: (?:place|house|home|name))?|"
        r"(?:lost|sold) it|section (?:8|eight)|staying with \w+ \w+|homeless",
    ),
    _implied(
        r"^are you (?:\w+ )?(?:employed|working)\b|^do you (?:currently )?(?:work|have a job)\b",
        r"at (?!(?:home|school|the|least|this|present|my|a|an|night|age|times|peace|war|last|risk|ease|any|that|"
        r"\w+ty|\d+)\b)\w+(?: \w+)?|"
        r"(?:work|drive|clean|cook|cut|babysit) (?:for|at) (?!(?:home|my|times|a|night|church|the)\b)\w+(?: \w+)?|"
        r"(?:drive|work|cook|clean) for an? (?:\w+ )?(?:company|outfit|firm|service|agency|contractor|"
        r"restaurant|store)|"
        r"(?:full|part) time|self employed|my own boss|"
        r"own my own (?:business|shop|company)|on the (?:night|day) shift",
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
        r"(?:they|he|she) (?:gave|sent|mailed|handed|showed) (?:me|us) (?:one|a copy|it)|"
        r"(?:they|he|she) (?:taped|posted|stuck|pinned|left) (?:it|one|a (?:copy|notice|paper))(?: (?:to|on|"
        r"in) (?:my|the) \w+)?",
        r"(?:they|he|she|nobody|no one) (?:never|didn't|didnt|did not) (?:gave|give|sent|send|mail|mailed|hand|handed|"
        r"show|showed|offer|offered|told|tell) (?:me|us)(?: (?:one|a copy|it|that|anything|nothing|any))*",
    ),
    _implied(
        r"^are you (?:\w+ )?behind\b",
        r"(?:\w+ )?(?:months? )?behind|(?:by )?(?:about )?\w+ (?:months?|payments?)(?: (?:behind|back|late))?",
        r"(?:all )?(?:paid|caught) up|current|up to date|(?:always )?on time",
    ),
    _implied(
        r"^are you (?:\w+ )?(?:current|up to date|caught up)\b|"
        r"^(?:is|are) (?:the|your) (?:rent|mortgage|payments?|loan|account|taxes)\b.*\b(?:current|up to date|paid)\b",
        r"(?:all )?(?:paid|caught) up|paid in full|up to date|to the penny|pay (?:it )?on the first(?: \w+){0,2}",
        r"(?:\w+ )?(?:months? )?behind|\w+ months behind",
    ),
    _implied(
        r"^do you (?:\w+ )?have (?:any )?(?:health |medical )?insurance\b|^are you insured\b",
        r"(?:(?:i've|have|has|had|got|it) )*(?:blue cross|blue shield|kaiser|aetna|cigna|humana|united ?health\w*|"
        r"molina|tricare|ambetter|chip)(?: through (?:my |his |her )?\w+| \w+)?|through the (?:marketplace|"
        r"exchange)|on (?:medicaid|medicare|"
        r"my (?:husband|wife|mom|dad|spouse|parents?)(?:'?s?)?(?: (?:plan|insurance))?)|medicaid|medicare|obamacare|"
        r"(?:covered |have it |get it )?through (?:his |her )?"
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
        r"\b(?:police|officers?|cops|sheriff|deput(?:y|ies))\b.*\b(?:come|respond|arrive|show)\b",
        rf"(?:(?:the )?{_POLICE}|{_SOME_POLICE}|he|they|one) (?:came|showed up|responded|arrived)"
        rf"(?: (?:out|over|right away|later|\w+ minutes later|and .*))?|{_SOME_POLICE}",
        rf"(?:they|(?:the )?{_POLICE}) (?:never|didn't) (?:came|come|showed|show|arrived?|responded|respond)(?: up|"
        rf" out)?|"
        r"(?:nobody|no one) (?:came|showed|arrived|responded)(?: up| out)?",
    ),
    _implied(
        r"^have you (?:ever )?(?:filed|declared)\b.*\bbankruptcy\b",
        r"chapter (?:seven|7|eleven|11|thirteen|13)",
        r"(?!)",
    ),
    _implied(
        rf"\b{_POLICE}\b.*\bcalled\b|\bcall(?:ed)? the {_POLICE}\b",
        rf"(?:(?:the )?{_POLICE}|they(?! came (?!out|over|right|later|about|like|and|\w+ minutes))) (?:came|showed "
        rf"up|arrived|responded|took a (?:report|statement))(?: (?:out|over|"
        r"right away|later|(?:about |like )?\w+ (?:minutes|hours?) later|and (?:took|talked|wrote|arrested|asked) "
        r".*))*",
        r"(?!)",
    ),
    _implied(
        r"^(?:did|have) you (?:ever )?(?:report(?:ed)?|notify|notified|inform(?:ed)?|tell|told|complain(?:ed)?|"
        r"let .* know)"
        r"\b|^(?:is|was|does|did) (?:your|the) \w+ (?:\w+ )?(?:aware|know)\b",
        r"called (?:the )?(?:police|cops|sheriff|nine one one|911)(?: (?!but\b)\w+){0,3}|filed (?:it|an?|"
        r"the)(?: \w+){0,4}|"
        r"they came out and took (?:a|the|my) (?:report|statement)|"
        r"(?:sent|wrote) (?:him|her|them) (?:an?|two|three|several|\w+) (?:e-?mails?|letters?|texts?|messages?|"
        r"pictures)|"
        r"(?:told|notified|informed|emailed) (?:him|her|them|my (?:boss|supervisor|manager|foreman|lead|"
        r"landlord))(?: (?:right away|immediately|about it|in person|"
        r"in writing|"
        r"(?:that|the) (?:same |next |very next )*(?:day|night|morning)|by \w+|the minute it happened|twice|\w+ times|"
        r"myself))*|(?:he|she) (?:came and )?(?:saw|looked at) it(?: (?:himself|herself))?",
        r"(?:never|didn't) (?:told|tell|say|said|mention|mentioned|reported|report) "
        r"(?:him|her|them|it|anybody|anyone|nobody|anything|nothing)(?: about it| anything)?|"
        r"(?:i been |been )?(?:too )?scared to (?:say|tell) (?:anything|nothing|him|her|them)",
    ),
    _implied(
        r"^(?:do|did) (?:you|either of you)(?: or \w+ \w+)? (?:\w+ )?(?:own|have) (?:any |other )*"
        r"(?:real estate|real property|land|property)\b",
        r"(?:(?:my|our|a|the|own|owns|have|have got) )+(?:(?:little|small|old|bit of) )*"
        r"(?:house|home|condo|duplex|land|farm)(?: (?:(?:we|i) live in|in \w+|on \w+ \w+))?|\w+ acres",
        r"rent(?:ing)?|live with \w+ \w+",
    ),
    _implied(
        r"\b(?:use|used|known by|gone by|go by|have) (?:any )?other names?\b|\bdifferent (?:name|date of birth)\b",
        r"(?:my )?(?:maiden|married|first married|stage|birth) name|(?:people|everybody|everyone|they) calls? me \w+",
        r"(?:just|only) (?:this one|the one|my own|that one|this)",
    ),
    _implied(
        r"^(?:do|are|is) .*\b(?:live|living|reside|residing) together\b",
        r"(?:still )?(?:under|in) the same (?:roof|house|home|apartment)",
        r"(?:he|she|they)(?: (?:already|has|had|just))* (?:moved out|left|moved away)|moved out|"
        r"(?:he|she)(?:'s| is| lives| stays| is staying| is living|'s staying|'s living) (?:(?:at|with) (?:his|her) "
        r"(?:mom|mother|dad|father|parents|sister|brother|aunt|girlfriend|boyfriend)(?:'?s)?(?: house| place)?|"
        r"in (?:another|his own|her own) (?:house|apartment|place|city|state))",
    ),
    _implied(
        r"^(?=.*\b(?:else|other|witness(?:es)?|with you|present|around|helping|see|saw)\b)"
        r"(?:was|were|is|are|did|does|has|have|do) (?:there )?(?:any )?"
        r"(?:one|anyone|anybody|someone|somebody|(?:other )?witness(?:es)?|another person)\b(?! of)",
        r"(?!)",
        r"(?:nobody|no one)(?: else)? (?:saw|seen|witnessed|was|came forward)(?: (?:it|anything|there|around|with "
        r"us))*|"
        r"(?:was )?(?:just|only) (?:me|us|the \w+ of us|(?:him|her) and me|me and (?:him|her))(?: (?:there|"
        r"alone))?(?! and\b)",
    ),
    _implied(
        r"^\W*(?:are you|i am|i'm)\b.*\bcitizen\b",
        r"(?:got )?naturalized",
        r"(?:(?:i )?(?:have|got) (?:an? |my )?green card)|(?:a )?(?:(?:lawful )?permanent resident|green card holder|"
        r"resident alien|undocumented|on a (?:\w+ )?visa)",
    ),
    _implied(
        r"\b(?:receive|get|on|getting|receiving) (?:any )?(?:public|government|state) (?:assistance|benefits|aid)\b",
        r"(?:on |get )?(?:snap|food stamps|section (?:8|eight)|medicaid|ssi|s s i|ssdi|wic|tanf|welfare|disability)"
        r"(?: and \w+(?: \w+)?)?",
        r"(?!)",
    ),
    _implied(
        r"^do you have .*\b(?:children (?:under|younger than|below)|minor children)\b",
        r"(?:only )?our (?:son|daughter|boy|girl|baby)(?: (?:he's|she's|who's) \w+)?",
        r"(?:they're |they are |mine are |my kids are )?(?:all|all of them are|both) (?:grown|adults|grown up|"
        r"grown and gone|over eighteen)(?! and\b)",
    ),
    _implied(
        r"\blo(?:se|st) consciousness\b|\b(?:black(?:ed)?|pass(?:ed)?|knocked) out\b|\bunconscious\b",
        r"(?:blacked|passed) out(?: (?:cold|completely))?|(?:woke up|came to) in (?:the|an?) \w+|came to \w+ \w+ later|"
        r"(?:knocked )?out cold|for (?:a |about |like )*(?:few|couple(?: of)?|\w+) (?:seconds|minutes|hours?)"
        r"(?: (?:they (?:tell|told|say) me|or so))?",
        r"never (?:blacked|passed) out|remember (?:all of it|everything|the whole thing|every \w+)|"
        r"(?:wide )?awake (?:the whole|all the) (?:time|way)",
    ),
    _implied(
        r"^(?:did|have) you (?:ever )?(?:seek|sought|get|gotten|receive|received|go for)\b.*\b(?:medical|treatment|"
        r"care)\b",
        r"(?:went|go|taken|drove myself|they took me|(?:my|an?|the) \w+ (?:took|drove) me) (?:straight )?to (?:the |"
        r"an? |my )?"
        r"(?:er|e r|emergency room|hospital|urgent care|clinic|doctor)(?: .*)?",
        r"(?!)",
    ),
    _implied(
        r"^do you have (?:any )?(?:pets|animals)\b",
        r"(?:(?:an?|one|two|three|four|five|my|some|\d) )+(?:\w+ )?(?:dogs?|cats?|birds?|kittens?|pupp(?:y|ies)|"
        r"parrots?|"
        r"rabbits?|hamsters?|snakes?|lizards?|fish)(?: (?:and|named|but) .*)?",
        r"(?:(?:the|my|our) )?(?:dog|cat) (?:died|passed(?: away)?|ran away)|(?:not |isn't )allowed(?: to| any| pets)*",
    ),
    _implied(
        r"\bovertime\b",
        r"time and a half",
        r"(?:(?:just|only) )?straight (?:time|pay)(?: only)?|(?:the )?(?:same|regular) rate(?: (?:no matter|for) .*)?",
    ),
    _implied(
        r"\b(?:denied|refused) (?:an? |any )?(?:\w+ )?visa\b|\bvisa\b.*\b(?:denied|refused)\b",
        r"they (?:turned|shot) me down",
        r"never (?:even )?(?:applied|asked)(?: for (?:one|it|any))?",
    ),
    _implied(
        r"\b(?:left|leave|traveled outside|been outside)\b.*\b(?:united states|country|u\.?s\.?)",
        r"(?:for|to) (?:my|his|her) (?:\w+ )?(?:funeral|wedding)",
        r"(?:been |stayed )?here (?:straight through|the whole time|ever since)|(?:never|haven't) (?:left|been back|"
        r"gone back)(?: once)?(?! since)",
    ),
    _implied(
        r"\bever (?:filed|been|had|applied)\b|^have you (?!never\b).*\bbefore\W*$",
        r"(?!)",
        r"(?:this is |it's |(?:this |it )?would be |this'd be )?(?:my |the )?(?:very )?first time(?: for me| ever)?",
    ),
    _implied(
        r"\bany(?:one|body) else\b.*\b(?:responsible|liable|owes?|cosign\w*|sign|lease)\b",
        r"my (?:ex )?\w+ (?:co)?signed(?: (?:it|for it|on it|too))*|my \w+'s name is on (?:it|there)(?: too)?",
        r"(?:it's )?all mine|(?:it's )?(?:(?:just|only) )?(?:in my name|my name|mine)(?: (?:alone|only|on it))?",
    ),
    _implied(
        r"\bpay(?:ing)? (?:\w+ )?(?:child )?support\b",
        r"(?:they |it's )?(?:take|taken) (?:it )?out of (?:his|her) (?:check|paycheck|pay)",
        r"(?:he|she)(?:'s)? (?:quit|stopped) paying|not a (?:dime|cent|penny)",
    ),
    _implied(
        r"\btax(?:es| returns)\b.*\b(?:last|past|all) (?:\w+ )?years\b",
        r"every (?:single )?(?:one|year)",
        r"not for (?:\d{4}|last year|all of them)|behind on (?:\w+ )?(?:of them|years?)|all but \w+|missing \w+",
    ),
    _implied(
        r"^(?:is|are) (?:he|she|they|it|your \w+|both \w+|the \w+) (?:still )?(?:alive|living)\b",
        r"(?:\w+ and )?kicking|going strong",
        r"(?:he|she|they)? ?(?:died|passed(?: away| on)?|dead|gone|buried (?:him|her))",
    ),
)
