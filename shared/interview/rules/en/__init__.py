"""English, as people say it and recognisers write it: without punctuation, apostrophes or capitals if need be."""

import re

from shared.interview.rules.en.asides import ASIDES
from shared.interview.rules.en.asked_parts import PARTS
from shared.interview.rules.en.consents import CONSENTS
from shared.interview.rules.en.danger import (
    ASKS_FOR_CRIES,
    ASKS_IF_IN_DANGER,
    ASKS_IF_SAFE,
    HELP,
    OWN_LIFE,
    TELLS_OF_ILLS,
    UNSAFE,
)
from shared.interview.rules.en.denials import DENIALS
from shared.interview.rules.en.dictation import BESIDE_VALUES, DICTATES, THINKS_ALOUD
from shared.interview.rules.en.figures import FIGURES
from shared.interview.rules.en.further import FURTHER
from shared.interview.rules.en.grave import GRAVE, GRAVE_TURNS, LONG_AGO, NOT_NOW, TOLD_AS_NOW
from shared.interview.rules.en.guesses import INTERROGATIVE, ORDERS, QUESTIONS
from shared.interview.rules.en.leads import LEAD
from shared.interview.rules.en.matters import MATTERS
from shared.interview.rules.en.mistyped import MISTYPED
from shared.interview.rules.en.named import NAMED
from shared.interview.rules.en.options import OPTIONS
from shared.interview.rules.en.precedence import QUOTABLE, REQUESTS, SOFT
from shared.interview.rules.en.ranges import RANGES
from shared.interview.rules.en.replies import ASKS_TO_TELL, NOT_SO, REPLIES
from shared.interview.rules.en.saying import BESIDE, BREAKS, LEADS, OPENS, QUOTING, REPORTED, REWRITES
from shared.interview.rules.en.statements import STATEMENTS
from shared.interview.rules.en.synonyms import SYNONYMS
from shared.interview.rules.en.values import VALUES
from shared.interview.rules.en.yes_no import YES_NO
from shared.interview.rules.lexicon import Lexicon, listed

_YES = (
    r"(?:yes|yeah|yea|yep|yup|ya|yah|uhhuh|sure(?! as (?:hell|heck|shit))|correct(?! me\b)|"
    r"right(?! (?:to|of way|before|after|there|here|away|when|in|at|on|next|behind|across|by|around|outside|then|off|"
    r"up|down)\b)|"
    r"of course|certainly|absolutely|definitely|affirmative|"
    r"indeed|true(?! or false)|exactly(?! (?:how|why|what|the))|okay|ok|always|totally|(?:that's|thats|"
    r"that is) (?:right|correct|true)|"
    r"i (?:do|did|have|am|was|will|can|would|could)(?: too| indeed| once| twice| before| already| actually|"
    r" several times)?$|we (?:do|did|have|are|were)$|"
    r"(?:he|she|it|they) (?:is|was|did|does|do|has|have|are|were)$|y$|there (?:is|was|are|were)(?: one| some)?$|"
    r"i (?:think|believe|guess|suppose) so|unfortunately yes|no yeah|nah yeah|no yes)\b"
)
_NO = (
    r"(?:no|n$|(?:haven't|havent|hasn't|hasnt|didn't|didnt)(?= \w)|nope|nah|naw|never|uhuh|negative|none|nobody|"
    r"nothing|neither|false|incorrect|wrong|the opposite|hardly|"
    r"not (?:really|at all|yet|that (?:i(?!'m proud| am proud| care| mind)|we know|(?:anybody|anyone) (?:knows?|can)|"
    r"(?:he|she|they)(?:'s| has|'ve| have)? told)|to my (?:knowledge|recollection|memory|"
    r"understanding)|"
    r"anymore|any more|ever|currently|right now|me|so far|exactly)|not$|"
    r"(?:i|we|he|she|they|it) (?:do|did|have|has|am|are|is|was|were|does|will|would|could|can|had) ?(?:not|never)|"
    r"(?:i|we|he|she|they|it) (?:don't|dont|didn't|didnt|haven't|havent|hasn't|hasnt|wasn't|wasnt|aren't|isn't|isnt|"
    r"weren't|doesn't|doesnt|won't|wont|can't|cant|couldn't|hadn't|never)|i'm not|im not|we're not|i've never|"
    r"ive never|i've not|we've never|there (?:is|was|are|were)(?:n't| not| no)|absolutely not|of course not|"
    r"definitely not|certainly not|i (?:don't|dont) (?:think|believe) so|(?:that's|thats|that is) (?:not|wrong|false)|"
    r"yeah (?:no|nah)|unfortunately (?:no|not))\b"
)

LEXICON = Lexicon(
    language="en",
    fillers=frozenset(listed("um umm uh uhh uhm er erm eh ah hm hmm hmmm mm")),
    unfinished=frozenset(
        listed(
            "and or but because so the a an my his their our of to with at from um uh er erm then that's i'm "
            "it's i is which where if although since for by he she they we your like couldn't"
        )
    ),
    courtesies=frozenset(
        (
            "okay",
            "ok",
            "thanks",
            "thank you",
            "thank you very much",
            "thanks for watching",
            "all right",
            "alright",
            "you",
            "bye",
            "i see",
            "right",
            "sure",
            "fine",
            "so",
            "well",
            "oh",
            "please",
            "like",
            "you know",
            "i mean",
            "let me see",
            "let me think",
            "i'm listening",
            "yes i can hear you",
            "i'm ready",
            "ready",
        )
    ),
    stop_words=frozenset(
        listed(
            "a an the and or of to in on at for is are was were be been have has had do does did i me my we our "
            "you your "
            "he she it they them his her their this that these those with any ever not no yes if so please which "
            "what when "
            "where who how many much one ones think say would about by from there as am i'm im i've it's more "
            "most than "
            "than all other off out up down over"
        )
    ),
    persons={
        "you": frozenset(listed("you your youre yours yourself youd youll youve u ya")),
        "me": frozenset(listed("i im me my mine ive ill id myself we us our")),
        "others": frozenset(listed("he she they him her them his hers their hes shes theyre")),
    },
    matters=MATTERS,
    corrections=re.compile(
        r"\b(?:no[ ,]+wait|no[ ,.]+i (?:meant|mean)|wait[ ,]+no|i meant|i mean|sorry[ ,]+(?:no[ ,]+)?(?=\w)|"
        r"scratch that|make that|correction|rather[ ,]|no[ ,]+sorry|actually[ ,]+(?:no[ ,]+)?|"
        r"not [\w ]{1,20}[ ,]+but)\b[ ,]*"
    ),
    yes_no=YES_NO,
    yes=re.compile(LEAD + _YES),
    no=re.compile(r"(?!(?:i|we) (?:did|do) but\b)" + LEAD + _NO),
    either=re.compile(
        LEAD + r"(?:yes and no|no and yes|(?:it|that) depends|depends|maybe|perhaps|kind of|sort of|possibly|partly|"
        r"in a way|both|sometimes|i am not sure|i'm not sure|im not sure|not sure|i don't know|i dont know|not exactly|"
        r"right now\b(?! (?:no|yes))|no idea|no clue|hard to say|more or less|yes or no$)"
    ),
    negation=re.compile(
        r"\b(?:not|no|never|n't|isn't|wasn't|don't|didn't|haven't|neither|without|nothing|none|cannot)\b"
    ),
    further=FURTHER,
    figures=FIGURES,
    parts=PARTS,
    named=NAMED,
    mistyped=MISTYPED,
    statements=STATEMENTS,
    denials=DENIALS,
    consents=CONSENTS,
    asides=ASIDES,
    own_statement=re.compile(LEAD + r"(?:i|i'm|im|i've|ive|we|we're|we've|my (?:wife|husband|partner|spouse) and i)\b"),
    exact_date=re.compile(r"\b(?:birth|born|exact|what day|which day|date of|full date|day and month)\b"),
    values=VALUES,
    options=OPTIONS,
    denied=re.compile(
        r",?\s*\bnot (?:in |on |the )*(?:(?:twenty|nineteen) \w+ )?\w+(?: \w+)?\s*[.!]?$|"
        r"^\W*(?:it (?:was|is) |it's )?not (?:in |on |the )*(?:january|february|march|april|may|june|july|august|"
        r"september|october|november|december|\d)[\w ]*$"
    ),
    ranges=RANGES,
    synonyms=SYNONYMS,
    all_of_them=re.compile(
        r"\b(?:all (?:of (?:them|those|it|that|the above|these)|the above|(?:that )?appl(?:y|ies))|"
        r"everything(?! (?:else|from|about|at|to|for|is|was|they|he|she|i|went)\b)|"
        r"(?<!at )(?<!after )all(?= (?:please|sir|ma'am|yes|really|honestly|i think|i guess)\b|$))\b"
    ),
    none_of_them=re.compile(
        r"\b(?:none|neither|zero|zilch|nil|(?:nothing|no one|nobody)(?! (?:else|more|but|except|other))|"
        r"not any|not (?:once|one|a (?:single|cent|penny|dime|soul|thing|dollar|lick))|"
        r"(?:don't|dont|do not|didn't) (?:have|own|get|know|pay|owe|receive|bring|take|need) (?:any|one|a (?:thing|"
        r"dime|"
        r"penny|cent|soul))|"
        r"(?:there )?(?:wasn't|weren't|isn't|aren't) (?:any|one)(?! (?:more|longer|better|other))|"
        r"no (?:children|kids|one|dependents|cars|pets|siblings|debts?|income|assets))\b"
    ),
    last_one=re.compile(r"^(?:the |it's the |it is the )?last(?: one| option| choice)?$"),
    pointing=re.compile(
        LEAD + r"(?:it's |it is |i choose |i pick |i'll take |that's )?(?:the )?(?:number |option |choice |letter )?"
        r"(?P<place>[a-h]|\d|one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|"
        r"seventh|eighth|ninth|tenth)(?: one| option| choice)?"
    ),
    dictates=DICTATES,
    thinks_aloud=THINKS_ALOUD,
    beside_values=BESIDE_VALUES,
    rewrites=REWRITES,
    past_forms=re.compile(r"(?!)"),
    breaks=BREAKS,
    opens=OPENS,
    leads=LEADS,
    own_life=OWN_LIFE,
    calls_for_help=HELP,
    tells_of_ills=TELLS_OF_ILLS,
    asks_for_cries=ASKS_FOR_CRIES,
    unsafe=UNSAFE,
    asks_if_in_danger=ASKS_IF_IN_DANGER,
    asks_if_safe=ASKS_IF_SAFE,
    grave=GRAVE,
    grave_turns=GRAVE_TURNS,
    not_now=NOT_NOW,
    long_ago=LONG_AGO,
    told_as_now=TOLD_AS_NOW,
    requests=REQUESTS,
    soft=SOFT,
    interrogative=INTERROGATIVE,
    questions=QUESTIONS,
    orders=ORDERS,
    reported=REPORTED,
    beside=BESIDE,
    quoting=QUOTING,
    quotable=QUOTABLE,
    replies=REPLIES,
    not_so=NOT_SO,
    asks_to_tell=ASKS_TO_TELL,
)
