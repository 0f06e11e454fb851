"""English words around an option: what makes it another one, or none."""

import re

from shared.interview.rules.lexicon import listed
from shared.interview.rules.option_words import OptionWords

OPTIONS = OptionWords(
    excepting=re.compile(
        r"^(?:\w+ ){0,3}?(?:all|everything|every one)\b(?: \w+){0,6}? (?:except|but|save|besides|minus)\b"
    ),
    anything_but=re.compile(
        r"\b(?:any(?:thing|one|body|way)?|everything|whatever|whichever|either|all)\b(?: \w+){0,3}? "
        r"(?:but|except|besides|other than|save)\b"
    ),
    so_many=re.compile(r"\b(?:all (?P<number>two|three|four|five|six|seven|eight|nine|ten|\d+)|(?P<both>both))\b"),
    at_an_end=re.compile(
        r"(?:just |only )?the (?:(?P<at_start>first)|last) (?P<number>two|three|four|five|\d)(?: ones|"
        r" options)?"
    ),
    of_those=re.compile(r" of (?:these|those|them|that|it|the above)(?: things)?$"),
    plainly_not=re.compile(r"(?:but )?not(?: (?:the|my|any|a|an))? "),
    none_but=re.compile(
        r"\b(?:nothing|nobody|no one|none)\b(?! (?:at all|of|like|that (?:i|we)|yet|to|really|now|so|honestly|sir|"
        r"ma'am|thank|currently|no|i|i'm|im|here|applies|apply|whatsoever|right|at the|on (?:the|this|that|"
        r"your)|it|it's|they|everything|the insurance|insurance|"
        r"in (?:the|this|that)|ever|sorry|anymore|from|for|we|because|cause|cuz|since|"
        r"he (?:was|is|had)|she (?:was|is|had)|every(?:one|body) (?:is|was))\b) \w"
    ),
    not_so=re.compile(
        r"\b(?:every (?:other|second|third|few|couple(?: of)?|two|three|four|five|six|\d+)(?: (?:(?:or|to) )?(?:three|"
        r"four|five|six|\d+))?|e|bi|semi|almost|nearly|getting|about to|going to be|soon to be|will be|used to|"
        r"appl(?:y|ied|"
        r"ying) for|"
        r"waiting (?:for|on)|want(?:ed|ing)? to be|looking for|trying (?:to|for)|hop(?:e|ing) (?:to|for)|"
        r"in the middle of|"
        r"going through|denied|turned down for|filed for|filing for|thinking (?:about|of)|no longer|lost|stopped)"
        r"(?: (?:a|an|the|my|our|be|being|get|getting|become|legally|to|have|receive|receiving))* "
    ),
    asks_for_a_wish=re.compile(
        r"\b(?:should we|can we|may we|prefer\w*|would you like|do you want|best (?:way|time|"
        r"day)|works? for you)\b"
    ),
    is_fine=re.compile(
        r" (?:(?:is|are|would be|sounds|'s) )?(?:fine|okay|ok|good|great|all right|best|easiest|works?)"
        r"(?: (?:with|for|by) me)?\W*$"
    ),
    denied_behind=re.compile(
        r" (?:and )?(?:i'm|im|i am|we're|we are) not$|"
        r" (?:has |is |got |was )*(?:expired|ran out|denied|lapsed|revoked|cancelled|canceled)\b|"
        r"(?<=\bback) (?:to|then|when|home)\b|(?<=\bnever) (?:on|during|before|after|used)\b|"
        r" (?:no|never|nothing|isn't (?:good|safe)|(?:is|was|were) (?:fine|okay|ok|all right))$"
    ),
    formerly=re.compile(r"\b(?:was|were|had|got|been)(?: (?:a|an|the|my|once|first|also))* "),
    before_client=re.compile(
        r"(?:(?:it|that|this|he|she|they|would|is|was|were|be|been|it's|that's|i'd|have|well|oh|yeah|yes|yep|okay|"
        r"just|only|probably|"
        r"mostly|mainly|really|actually|honestly|i|think|guess|say|said|believe|put|all|to|of|the|one|both|"
        r"my \w+ and|\w+ and|either|and|or) )*"
    ),
    own_act=re.compile(r"(?:well |oh |yeah |just |it was |actually )*(?:i|i'm|im|i've)\b"),
    under_way=re.compile(r"\b(?:divorcing|separating)\b"),
    was_once=re.compile(r"\b(?:i|we|he|she|it) (?:was|were|used to be) (?:(?:a|an|the|once|first|also) )*"),
    asks_now=re.compile(r"^\W*(?:(?:what|which|who|how) (?:\w+ )?)?(?:is|are|do|does|am)\b(?!.*\b(?:was|were|did)\b)"),
    asks_how_related=re.compile(r"\byour (?:relationship|relation) to\b|\bhow are you related to\b"),
    one_way=re.compile(
        r"(?:(?:he|she|it|they)(?:'s| is| was|'re| are| were) )?my (?:\w+ )?(?:son|daughter|child|kids?|children|"
        r"father|"
        r"mother|dad|mom|parents?|grand\w+|aunt|uncle|niece|nephew)\b"
    ),
    parts=re.compile(r"[,;.]|\b(?:and|plus|then|also|as well as|oh)\b"),
    up_to=re.compile(r" (?:through|thru|to|till|until) "),
    left_out=re.compile(
        r"\b(?:no|not|never|none|except|without|(?:don't|dont) count|cut(?! up| open| my)(?: off)?|paid off|"
        r"threw (?:out|away|them|it)|thrown|got rid of|gave away|shredded|burned(?! my (?:arm|hand|leg|face|"
        r"foot|feet|back|fingers?))|tossed|deleted|erased|"
        r"used to|anymore|any more|expired|"
        r"close|closed|didn't|doesn't|isn't|wasn't|aren't|can have|only(?!$)|cancelled|stopped|lost|"
        r"appl(?:y|ied|ying)|waiting|pending|denied|turned down|"
        r"(?:he|she|they|the (?:police|court|landlord|hospital|insurance|bank)) (?:has|have|got|kept|took)|"
        r"my (?:wife|husband|partner|mother|mom|father|dad|son|daughter|kids|sister|brother) (?:gets?|has|have|is|are|"
        r"receives?))\b"
    ),
    adds_nothing=frozenset(
        listed(
            "i've got get gets getting have had just also both only mostly really sure okay ok yeah yes well "
            "let's see let course thing things stuff that's it's all everything every little some few lot "
            "lots us them em too again guess maybe um uh like know old new first last then plus couple one "
            "two three four five receive want own"
        )
    ),
)
