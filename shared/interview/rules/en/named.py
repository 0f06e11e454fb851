"""English words of things that are named alone."""

import re

from shared.interview.rules.named_words import NamedWords

_NUMBER = r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty)"

NAMED = NamedWords(
    asks=re.compile(
        r"^\W*(?:do|does|did) you (?:currently |still |also |now )*(?:have|own|take|use|owe|hold|receive|get)\b|"
        r"^\W*(?:is|are|was|were) (?:there|any(?:one|body)?)\b|"
        r"^\W*are you (?:currently |now |also )*(?:taking|on|allergic|using|receiving)\b|"
        r"^\W*have you (?:ever |also )*(?:used|taken|filed|owned|had|gone by|been known)\b|"
        r"^\W*(?:were|was|are|did) (?:you|anyone|anybody) (?:\w+ )?(?:injured|hurt|get hurt)\b"
    ),
    which=re.compile(
        r"\b(?:list|name|names|identify|specify|which|provide|give|state|who|whom|"
        r"describe (?:your|the|them|any|each|it)\b(?! (?:incident|accident|circumstances|events?))|"
        r"what (?:kind|type|name|make|medications?|are they|is it))\b|^\W*(?:please )?(?:explain|describe)\W*$"
    ),
    beside=re.compile(
        r"\b(?:(?:just|only|mostly|mainly|like|oh|well|um|let's see|let me see|sure|there's|there is|also|plus|the "
        r"one)\b|"
        r"(?:his|her|their|its|the) (?:(?:phone|cell) )?(?:names?|numbers?) (?:is|are)\b|it's (?=an? )|"
        rf"(?<=\w)'s (?=(?:\w+ and )?{_NUMBER}\b)|(?:is|who is|who's|he's|she's|they're|he is|she is) (?={_NUMBER}\b))"
    ),
    says_more=re.compile(
        r"\b(?:i|we|he|she|they|it|you|there|this|that|who|what|where|how|why|when|if|than|because|cause|so|but|or|"
        r"\w+'(?:m|ve|d|ll|re|t)|it's|he's|she's|that's|is|am|are|was|were|be|been|being|has|have|had|does|do|did|will|"
        r"would|can|could|should|may|might|must|said|says|say|told|tells|took|takes|take|got|gets|get|went|goes|go|"
        r"came|"
        r"comes|come|made|makes|gave|gives|know|knows|think|thinks|thought|want|wants|need|needs|happened|happens|"
        r"call\w*|"
        r"ask\w*|tried|try|trying|waiting|supposed|used to|maybe|perhaps|probably|possibly|sometimes|always|"
        r"occasionally|usually|rarely|hardly|sort of|kind of|somewhat|"
        r"a (?:little|bit|lot|few|couple)|little bit|some|depends|unsure|sure|same|before|after|already|soon|later|yet|"
        r"whatever|whichever|anything|something|everything|stuff|things?|please|sorry|thanks?|hello|hi|okay|ok|pass|"
        r"skip|"
        r"next|question|wait|hold|repeat|stop|help|lawyer|attorney|\w+ly|me|myself|us|none|nobody|^zero$|ex|former|"
        r"previous|"
        r"in the past|years ago|ago|as a (?:kid|child)|dunno|unknown|(?:good|great|fine|bad|better|worse)$)\b"
    ),
    persons=re.compile(
        r"(?:my|our|his|her|their) (?:\w+ )?(?:husband|wife|spouse|mother|mom|mum|father|dad|parents?|brother|"
        r"sister|son|"
        r"daughter|kids?|children|child|boss|friend|neighbou?r|uncle|aunt|cousin|nephew|niece|grand\w+|in laws?|"
        r"boyfriend|"
        r"girlfriend|partner|doctor|landlord|coworker|roommate|ex)\b|the (?:doctor|nurse|landlord|police|cops)\b"
    ),
    asks_for_persons=re.compile(
        r"\b(?:anyone|anybody|someone|somebody|persons?|people|witness(?:es)?|children|kids|dependents?|relatives|"
        r"family|"
        r"siblings|heirs|who|whom|owners?|tenants|occupants)\b"
    ),
)
