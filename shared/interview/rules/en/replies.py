"""English questions that ask whether, where or how, and short turns that reply to them."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.en.parts import LANGUAGES, RELATIVES
from shared.interview.rules.reply_words import Replies

ASKS_TO_TELL = re.compile(
    r"\b(?:can|could|would|will|do|are|may|should|shall|is)\b.{0,40}\b(?:tell|say|describe|explain|share|discuss|"
    r"talk(?:ing)? about|name|list|give|provide|state|spell|recall|remember|comment|elaborate|answer\w*|continue|go on|"
    r"add)\b"
)
_OPENING = (
    r"(?:(?:no|not any ?more|nope|nah|not really|yes|yeah|yep|well|sorry|honestly|unfortunately|to be honest|actually|oh|i mean|"
    r"sir|ma'am|god|lord|sure) )*"
)
_WHO = r"(?:(?:i|we|he|she|they|you) )?(?:(?:just|really|simply|honestly|probably|still|hardly|mostly|usually) )*"
_LATER = (
    r"(?: (?:any ?more|now|at all|no|not really|not now|sir|ma'am|today|right now|alone|by (?:myself|himself|herself)|"
    r"without (?:help|\w+ help|my \w+)|on my own|either|yet|long|well|much|far|for (?:long|that long|very long)|"
    r"that (?:long|far|much)|with (?:this|that|my|these) \w+|thank you|thanks|"
    r"sorry|most days|some days|in the (?:morning|mornings|dark)|at night|like (?:that|before|i used to)|to be honest|"
    r"honestly|unfortunately|i don't think so|i'm afraid|afraid not))*(?: (?:since|because of|on account of) .*)?"
)
_CAN = r"(?:can(?:no|')?t|can not|cannot|could ?n'?o?t|can(?: only| barely| hardly)?|(?:am|are|is|was|wasn't)(?: not)? able to)"
_DO_IT = r"(?: (?:do|manage|handle) (?:it|that|that one|any of (?:that|it)|much(?: of (?:it|that))?))?"
_WILL = (
    r"(?:i'd|i would|id|we'd|we would)?(?: ?(?:much )?(?:rather|prefer) (?:not(?: to)?|you didn't|you did not|"
    r"they didn't|you don't)(?: .{0,12}?)?)|"
    r"(?:i|we) (?:(?:really|just) )?(?:don't|dont|do not|won't|will not|wouldn't|would not|didn't) (?:want (?:to|that|it|"
    r"any|one|them to|you to|him to)|mind|like (?:that|it|to)|agree(?: to (?:that|it))?|need (?:to|it|one|that))|"
    r"(?:i|we) (?:won't|will not|wouldn't|would not|refuse|will|would|'ll)|"
    r"(?:i'm |i am |im )?not (?:really )?(?:comfortable|okay|ok|happy|willing|interested)(?: with (?:that|it)| in that)?|"
    r"(?:please )?(?:don't|dont|do not)|(?:please )?better not|best not|not (?:yet|there|really|today|now)|"
    r"(?:only )?if i (?:have|had|must|need|could|can)(?: to)?|(?:i'd|i would|id) (?:love|like|be happy|be glad|be willing) "
    r"(?:to|that|it)|let it go|(?:i'll|ill|i will|i'd like to|i want to) keep (?:it|mine|them)|(?:he|she|they) can have it|"
    r"absolutely not|no way|over my dead body|(?:no )?need"
)
_CONTACT = (
    r"(?:(?:just|please|only|always|you can|maybe|or|and|then|better) )*(?:don't |dont |do not |never )?(?:call|text(?! me (?:the|that|this|it))|phone|"
    r"ring|write|mail|email|e mail|message|send|leave|use|try|ask|wait (?:till|until|for)|through|by|talk to|speak to|"
    r"speak with|i (?:don't|dont|do not) (?:do|use|have|check) (?:e ?mails?|texts?|phones?|a (?:phone|cell)|one|that|mail|voicemail)|i (?:don't|dont|do not) (?:text|email)|later|after|before|"
    r"whatever)\b(?!.{0,60}\b(?:911|9 1 1|nine one one|cops|police|ambulance|help|right now|hurry|lawyer|attorney|you|questions?)\b)"
    r"(?: \S+){0,5}"
)
_TAKEN = (
    r"(?:tylenol|advil|ibuprofen|aspirin|aleve|motrin|excedrin|acetaminophen|naproxen|vitamins?|metformin|lisinopril|"
    r"antibiotics?|(?:(?:blood )?pressure|heart|sugar|diabetes|thyroid|cholesterol|water|allergy|pain|sleeping|morning|night) "
    r"(?:pill|tablet|medicine|medication|meds)|medicine|"
    r"bus|train|subway|plane|cab|taxi|uber|car|truck|bike|stairs|elevator|kids|children|son|daughter|baby|dog|shower|bath|nap|"
    r"break|job|picture|photo|day off|money|check|papers?|form|letter|keys?|deal|offer|class|test|phone)"
)
_TOOK = (
    rf"{_OPENING}(?:(?:i|we|i've|i have) )?(?:(?:just|only|already) )*(?:took|taken)"
    rf"(?: (?:a|an|the|one|two|my|some|half|couple|of))* {_TAKEN}"
    r"(?: (?!bottle|and|pack|box|all|too|you|what|can|help|please)[a-z']+){0,5}"
)
"""What people take every day, medicine in its measure, too: "just took my heart pill", "I took the bus home"."""

REPLIES: Replies = (
    (re.compile(""), re.compile(_TOOK)),
    (
        re.compile(r"\brelat(?:ed|ion\w*)\b|\bwho (?:are you|is (?:speaking|answering|calling))\b"),
        re.compile(rf"{_OPENING}(?:i'm|im|i am) (?:her|his|their|the|a) (?:\w+ )?{RELATIVES}"),
    ),
    (
        re.compile(r"\blanguages?\b|\binterpret\w+|\btranslat\w+"),
        re.compile(
            rf"{_OPENING}(?:(?:i|we|only|just|mostly|in|speak|prefer|want|need|a little|some) )*(?:(?:{LANGUAGES}|english)"
            r"(?: (?:and|or|please|only|mostly|at home|a little|some|thanks|thank you|with \w+ \w+))*(?: |$))+"
        ),
    ),
    (re.compile(r"^\W*are you\b"), re.compile(rf"{_OPENING}(?:i'm|i am|im) not")),
    (
        re.compile(r"^\W*(?:do|did|have|are) you\b"),
        re.compile(
            rf"{_OPENING}(?:i|we) (?:don't|dont|do not) (?:have|owe|own|take|use|get|receive|pay) (?:any|anybody|anyone|anything|a|"
            r"nobody|nothing|no|one)(?: \w+){0,2}"
        ),
    ),
    (
        re.compile(r"^(?:and )?(?:when|(?:on )?(?:what|which) (?:date|day)|date (?:of|when|you|on))\b"),
        re.compile(
            rf"{_OPENING}(?:i|we|he|she|they|it) (?:have |has |'ve )?never (?:actually |even )?(?:got|get|received|had|came|come|"
            r"gave|sent|signed|went|saw)(?: (?:me|us|it|one|any|a|an|the|that|my|there|back|last|to|of|them|\w+)){0,4}"
        ),
    ),
    (
        re.compile(
            r"\b(?:(?:are|were) (?:you|he|she|they)\b.{0,20}\bable to|(?:can|could) (?:you|he|she|they)\b|how (?:far|long|"
            r"much|many|often)\b.{0,25}\bcan (?:you|he|she)\b|do you\b.{0,20}\b(?:need|have|get)\b.{0,12}\b(?:help|"
            r"trouble|difficult\w+|problems?)\b|do you agree to pay|can you (?:afford|pay))"
        ),
        re.compile(rf"{_OPENING}{_WHO}{_CAN}{_DO_IT}{_LATER}"),
    ),
    (
        re.compile(
            r"^(?:and |if so,? )?(?:(?:would|will|do) you (?:like|want|wish|agree|consent|prefer|mind|be|accept|"
            r"object|allow|take|testify)|(?:are|would) you (?:be )?(?:willing|open|prepared|comfortable|interested)|"
            r"(?:may|can|should|could|shall) (?:we|i|they|our|the) (?!begin|start)|is it (?:ok|okay|all right|alright|fine)\b)"
        ),
        re.compile(rf"{_OPENING}(?:{_WILL}){_LATER}"),
    ),
    (
        re.compile(
            r"\bhow (?:may|can|should|do|would|shall) (?:we|i|our)\b.{0,30}\b(?:contact|reach|call|notify|send|get (?:a "
            r"?hold|in touch))|^(?:may|can|should|could|is it).{0,25}\b(?:text|call|contact|e?mail|message|leave|phone|"
            r"send|reach|visit)\b|\b(?:would|do) you (?:like|want|prefer)\b.{0,20}\bcontacted|\bbest (?:way|time)\b.{0,20}"
            r"\b(?:reach|call|contact)|\bwhom? (?:should|may|can|do) we (?:call|contact|notify|speak|talk)\b"
        ),
        re.compile(rf"{_OPENING}{_CONTACT}"),
    ),
    (
        re.compile(r"^(?:and |with |to |from |by |if so,? )?(?:who|whom|whose)\b"),
        re.compile(
            rf"{_OPENING}(?:(?:just|only|mostly|maybe|with|to|from|by|through|probably) )*(?:(?:my|the|our|his|her|their|a|"
            r"another|some|an|that|old|former|new|ex) )+(?:\w+ )?(?:lawyer|attorney|interpreter|translator|police|cops|"
            r"doctor|counselor|therapist|operator|judge)s?"
        ),
    ),
    (
        re.compile(r"^(?:and |in |from |if so,? )?(?:where|in which (?:city|state|country|county))\b"),
        re.compile(
            rf"{_OPENING}(?:(?:right|over|up|down|out|just|in|still|back|about|somewhere) )*(?:here|there|home|nowhere|"
            r"everywhere|anywhere|inside|outside|around)(?: (?:here|somewhere|in town|now|for now|mostly|with \w+|at the "
            r"moment))*"
        ),
    ),
    (
        re.compile(r"\bhow do(?:es)? (?:you|he|she|it|they|your \w+)\b|\bhow (?:was|is|are|were|did)\b"),
        re.compile(
            rf"{_OPENING}(?:(?:very|real|really|pretty|too|so|kind of|kinda|a bit|a little|mostly|it's|slow) )*(?:slow|slowly|"
            r"fast|loud|quiet|quietly|carefully|bad|badly|tired|fine|okay|bus|walk|i don't|i do not)"
        ),
    ),
    (
        re.compile(
            r"\b(?:where|how (?:many|much|often|long|far)|who|what) (?:\w+ ){0,3}?(?:do|does|did) (?:you|he|she|they)\b"
        ),
        re.compile(
            rf"{_OPENING}(?:i|we|he|she|they) (?:don't|dont|do not|didn't|did not|never(?: did)?|quit|stopped)(?: (?:pay|owe|"
            r"work|earn|make|have|get|smoke|drink|use|take|own|receive|see|go|spend|need)(?: (?:any|anything|anybody|"
            r"anyone|a thing|a (?:dime|cent|penny)|nothing|one|it|them|there|that|much))?)?" + _LATER
        ),
    ),
    (
        re.compile(
            r"\b(?:did|could|can|do|does) (?:you|he|she|they) (?:\w+ )?(?:hear|see|catch|understand|read)\b|\bhearing\b"
        ),
        re.compile(
            rf"{_OPENING}{_WHO}(?:couldn't|could not|didn't|did not|can't|cannot|don't|never)(?: really| even)? "
            r"(?:hear|see|catch|make (?:it )?out|understand|get|read|follow)(?: (?:it|that|them|anything|him|her|a (?:word|"
            r"thing)|any of it|much|well|one word|out of .{1,20}|what (?:he|she|they) said))*" + _LATER
        ),
    ),
    (
        re.compile(r"\bwhy\b|\bwhat (?:happens|would happen|do you think)\b|\bafraid\b"),
        re.compile(
            rf"{_OPENING}(?:because )?if (?:i|we|he|she|they|my \w+)\b(?!.*\b(?:do|can|will|am|should|would|could|did) (?:i|we)\b)"
            r"(?!.*\b(?:is it|is that|are they|would that|will they|can they|can he|will he|would he)\b).*"
        ),
    ),
    (
        re.compile(
            r"\b(?:any(?:one|body)|some(?:one|body)|who)\b.{0,30}\b(?:with you|home|there|in the (?:room|house))\b|\balone\b"
        ),
        re.compile(
            rf"{_OPENING}(?:(?:just|only|and|both) )*(?:my|our) (?:\w+ )?(?:\w+ and (?:my |our )?)?\w+(?:'s| is| are)? "
            r"(?:(?:right|still|also) )*(?:here|home|at home|with me|upstairs|downstairs|asleep|sleeping|in (?:the|her|his|"
            r"their|another) (?:\w+ )?(?:room|kitchen|bedroom|yard|house|car))(?: (?:with me|now|right now|today|too|asleep))*"
        ),
    ),
    (
        re.compile(r"\bhow (?:many|much|often)\b.*\b(?:have|has|did|do|does)\b"),
        re.compile(
            rf"{_OPENING}(?:i|we|he|she|they) (?:haven't|have not|hasn't|has not|never|didn't|did not|don't)(?: \w+)? (?:any|none|a single "
            r"(?:one|day|time|cent|dime))(?: (?:yet|at all|so far|of (?:it|them)))*"
        ),
    ),
)
NOT_SO = re.compile(
    rf"{_OPENING}(?:(?:currently|presently|right now|at the moment) )*(?:(?:i'm|im|i am|we're|we are|he's|he is|she's|she is|"
    r"they're|they are) (?:(?:currently|legally|actually|even|yet) )*(?:not|no longer)|not|i ain't|ain't|"
    r"(?:(?:i've|ive|i have|i) )?never(?: been| got| was)?) "
    r"(?:(?:currently|legally|actually|even|yet|presently|really) )*(?:married|working|employed|insured|enrolled|covered|divorced|"
    r"separated|remarried|represented|retired|disabled|registered|licensed|a (?:us )?(?:citizen|veteran|member|resident)|"
    r"in (?:school|college|a relationship|a union)|on (?:any )?(?:medicaid|medicare|medications?|probation|parole|"
    r"disability|welfare|anything)|taking (?:any|anything)(?: \w+)?|seeing (?:any(?:one|body)?|a|an)(?: \w+)?|dating(?: "
    r"any(?:one|body))?|with any(?:one|body)|renting|arrested|deported|convicted|baptized)" + _LATER
)
