"""English words around a negation."""

import re

from shared.interview.rules.denial_words import DenialWords
from shared.interview.rules.lexicon import listed

DENIALS = DenialWords(
    particles=frozenset(listed("no nope nah naw")),
    behind_particle=frozenset(
        listed(
            "i we he she it they you there that this these those the a an my our his her their me us him them "
            "not never no nope nothing none nobody just only but because cause cuz please need and or so well actually "
            "really sir ma'am maam way first "
            "thank thanks honestly at still who what when where since yet unless until if as "
            "always way how god lord sorry unfortunately thankfully of im ive ill id hes shes theyre dont didnt wasnt "
            "dear honey hon sweetie sweetheart buddy man miss mister doll"
        )
    ),
    adverbs=re.compile(
        r"\bnot (?:really|at all|yet|that (?:i|we know|(?:anybody|anyone) (?:knows?|can)|(?:he|she|they)(?:'s| has|"
        r"'ve| have)? told)|to my (?:knowledge|recollection|memory|understanding)|"
        r"any ?more|ever|currently|right now|so far)$|"
        r"\b(?:absolutely|of course|definitely|certainly) not$|\bthink so$|\bbelieve so$"
    ),
    exceptions=re.compile(
        r"\b(?:nothing|nobody|none|no one|neither)(?: of (?:them|those|these))? (?:but|except|besides|other than|"
        r"more than)\b"
    ),
    turned=re.compile(r"\W*(?:yeah\W+)?(?:no|nah|nope)\W+(?:well\W+)?(?=(?:yeah|yes|yep|yup)\b)"),
    breaks=frozenset(
        listed(
            "i he she they we there because cause cuz but so and or since until till although though unless if when "
            "while"
        )
    ),
    only_until=frozenset(listed("until till unless")),
    neutral=re.compile(
        r"\b(?:(?:that|which) (?:i|we) (?:know|can (?:think|remember|recall)|am aware|remember|recall)(?: of)?|"
        r"to (?:my|the best of my) (?:knowledge|recollection)|as far as (?:i|we) know|far as i know|"
        r"(?:think|believe|guess|suppose|reckon)(?: so)?|"
        r"(?:at all|any(?: ?more| longer)|of (?:it|them|those|these|that|the above|the sort|the kind)|"
        r"kind of thing|like that|to speak of|in (?:my|his|her|our|their) (?:whole |entire )?li(?:fe|ves)|"
        r"thank (?:god|goodness|you|heavens)|thanks|god|"
        r"(?:out |right |over )?there|around|nearby|close by|"
        r"no (?:sir|ma'am)|sir|ma'am|maam|(?:right )?now|currently|at (?:the|this) (?:moment|time|point)|so far|yet|"
        r"ever|even|really|actually|honestly|whatsoever|either|anything|anyone|anybody|nothing|none|any|once|"
        r"a single (?:one|time|thing)|single|thing|things|get|gets|got|getting|gotten|own|owned|been|being|yes|yeah|"
        r"happened|applies|apply|down|out|up|back|myself|personally|never|not|no|else|anywhere|here|us|go|going to be|"
        r"just|too|also|though|at present|presently|sort|kind))\b"
    ),
    any_more=re.compile(r"\b(?:any ?more|any longer)\b"),
    others=re.compile(r"\b(?:he|she|they)\b"),
)
