"""How English says the same thing in many ways, and the one way that the rules read: YOU for every "could you", MEQ
for every "may I", ME for every "I want to", NOT for "I'd rather not", CANT and COULDNT for "I'm not able to"."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

_CONTRACTIONS = (
    (r"\b(?:can'?t|cannot)\b", "can not"),
    (r"\bwon'?t\b", "will not"),
    (r"\b(do|did|does|is|are|was|were|have|has|had|would|could|should)n'?t\b", r"\1 not"),
    (r"\bain'?t\b", "is not"),
    (r"\b(?:i'm|im)\b", "i am"),
    (r"\b(?:i've|ive)\b", "i have"),
    (r"\b(?:i'll|ill(?= (?:have|need|be|type|write|pass|just|take|call|skip|only|rather|ask|stop)\b))\b", "i will"),
    (r"\b(?:i'd|id(?= (?:rather|like|prefer|love)\b))", "i would"),
    (r"\b(you|we|they)(?:'re|re(?= ))", r"\1 are"),
    (r"\byoure\b", "you are"),
    (r"\b(he|she|it|that|there|here|who|what|where|when|how|someone|somebody|everything|name|\w{3,})'s\b", r"\1 is"),
    (r"\b(that|what|who|where|how|there|it)s(?= )", r"\1 is"),
    (r"\b(\w+)'ll\b", r"\1 will"),
    (r"\b(\w+)'d\b", r"\1 would"),
    (r"\b(\w+)'ve\b", r"\1 have"),
    (r"\blet'?s\b|\blet is\b", "let us"),
    (r"\bgonna\b", "going to"),
    (r"\bwanna\b", "want to"),
    (r"\b(?:got to|gotta)\b", "have to"),
    (r"\bgimme\b", "give me"),
    (r"\blemme\b", "let me"),
    (r"\bdunno\b", "do not know"),
    (r"\bhave have to\b", "have to"),
    (r"\bi have got\b", "i have"),
    (r"\b(he|she|someone|somebody) (?:is|has) got\b", r"\1 has"),
)
_HEDGES = (
    r"\b(?:just|really|please|actually|honestly|truly|quite|simply|maybe|perhaps|kindly|basically|literally|absolutely|"
    r"very|extremely|super|pretty|possibly|like(?= really)|totally|completely|seriously|kinda|sorta|kind of|sort of|"
    r"a little bit|a wee bit|a bit|a little|a tad|slightly|you know|i mean|i think|i guess|i believe|"
    r"i suppose|i feel like"
    r"(?= i (?:should|need|want|ought))|to be honest|to be fair|if you can|if you could|if possible|"
    r"if that is (?:ok|okay|"
    r"all right|alright|possible)|if you do not mind|if you would(?: not mind)?|if i may|sir|ma'am|madam|dear|for me|"
    r"try to|try and|real quick|i am afraid(?! of)|i am sorry|so sorry|the thing is)\b"
)
_FRAMES = (
    (r"\bi (?:would|will) (?:have|need) to\b", "i wouldhaveto"),
    (r"\bi do not (?:think|believe|feel)(?: that| like)? i can\b", "i can not"),
    (
        r"\bi do not (?:think|believe|feel)(?: that| like)? i (?=know|remember|want|understand|have|recall|get|"
        r"need|feel)",
        "i do not ",
    ),
    (
        r"\bi (?:would )?(?:prefer|like|love) (?=(?:typ|writ|speak|talk|ask|skip|stopp|leav|mov|pass|do|go)\w*ing\b)",
        "ME ",
    ),
    # not
    (
        r"\b(?:i (?:do not|would not) (?:think |believe |feel )?(?:that )?(?:i )?(?:want|wish|care|like|need|"
        r"would like|"
        r"feel like|feel comfortable|feel okay|feel good|feel at ease|intend|plan|mean)(?: to| with)?|i (?:would |"
        r"will |may )?(?:rather|prefer|choose|"
        r"decide|opt|elect)(?: to)? not(?: to| have to)?|i (?:would )?(?:rather|prefer) (?:you|that you|"
        r"if you) (?:did|do) not|(?:would )?"
        r"(?:rather|prefer|preferably) not(?: to)?|i will not(?: be)?|i am not (?:going to|willing to|"
        r"comfortable(?: with)?|about to|ready to|prepared to|okay with|at ease|happy to|interested in)|"
        r"i (?:refuse|decline)(?: to)?|not going to|not "
        r"comfortable|i would prefer not to|not willing to|i do not have to|ME not)\b",
        "NOT",
    ),
    (
        r"\bi (?:can(?: \w+)? not|am not able to|am unable to|am not in a position to|can no longer|can barely|"
        r"can hardly|am having (?:trouble|"
        r"difficulty|a hard time)|have (?:trouble|difficulty|a hard time)|struggle to|am struggling to)\b",
        "CANT",
    ),
    (r"\bi (?:could not|could hardly|could barely|was not able to|was unable to)\b", "COULDNT"),
    (r"\bcan barely\b", "CANT"),
    # you
    (r"\b(?:would|do|could) you mind (?:if i )?(\w+?)ing\b", r"YOU \1"),
    (
        r"\b(?:(?:can|could|would|will|may) you(?: (?:be able to|be so kind (?:as )?to|be willing to|still|also|"
        r"not))?|are you able to|would it be "
        r"possible for you to|is it possible for you to|is there any (?:way|chance) you (?:can|could)|"
        r"any chance (?:you|of you) (?:can|could)?|do "
        r"you think you (?:can|could)|i (?:want|need|would like|would love|would prefer|would appreciate it if|"
        r"ask|order|command) "
        r"(?:for )?you (?:to|can|could)|(?<!do )(?<!did )(?<!what )(?<!what did )you (?:should|must|have to|"
        r"need to|can|may|could|better|will)|if you (?:can|could)|i was "
        r"wondering (?:if|whether) you (?:can|could)|you are to|it would help if you (?:could)?|can we have you)\b",
        "YOU",
    ),
    # me
    (
        r"\b(?:(?:is|would) it (?:be )?(?:ok|okay|all right|alright|possible|fine|allowed|cool|a problem) (?:if|"
        r"for|to|with you if)"
        r"(?: (?:i|we|me to|us to)(?: (?:could|can|might))?)?|is there (?:a|any|some) (?:way|chance|possibility) "
        r"(?:that )?(?:i can|i could|for me to|to|we can|we could)|(?:do|would) you mind if (?:i|we)|mind if (?:i|"
        r"we)|am i allowed to(?= type| write)|(?:how|"
        r"what) about (?:if )?(?:we|i)|i was wondering (?:if|whether) (?:i|we) (?:can|could|might)|(?:can|could|"
        r"may|might) (?:i|we)(?: get to)?|"
        r"am i able to|should we)\b",
        "MEQ",
    ),
    (r"(?<!\bthey )(?<!\bhe )(?<!\bshe )(?<!\bnot )(?<!\bto )\b(?:let me|allow me to|permit me to)\b", "LET"),
    (r"\b(?:let us|why do not we)\b", "ME"),
    (
        r"(?<!\bdo )(?<!\bdid )(?<!\bwould )(?<!\bwill )\b(?:i|we) (?:(?:would |do |will |still |also |"
        r"only )*(?:like|want|love|need|prefer|have|ought|am going|are going|wish|intend|am about|am trying|hope|"
        r"plan|"
        r"was hoping|had hoped|was going) to|would(?: much)? rather|had better|better|must|rather|prefer|"
        r"should(?: probably)?|will(?: only)?|can|could|may|might)\b(?! (?:not|have)\b)",
        "ME",
    ),
    (r"\bME (?:like|love|prefer|rather|have|need) to\b", "ME"),
    (r"\bMEQ (?:like|have) to\b", "MEQ"),
    (r"\bME (?:rather|ME)\b", "ME"),
    (r"\bi (?:need|want) (?=my (?:lawyer|attorney|solicitor))", "ME have "),
)
REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (*_CONTRACTIONS, (_HEDGES, ""), (r" {2,}", " "), *_FRAMES)
)

LEADS = re.compile(
    r"^(?:(?:well|so|okay|ok|oh|ooh|ah|sorry|hey|hello|hi|but|and|or|listen|look|yeah|yes|yep|no(?! (?:idea|"
    r"clue|comment|more|one|way|english|not|need|recollection|memory))|nope|nah|excuse me|wait(?= \w)|thanks|"
    r"thank you|then|right|alright|all right|(?:hold|hang) on(?= \w+ \w+ \w+)|my god|oh my god|oh my|gosh|"
    r"jeez|whoa|wow|now|anyway|hm|also|because|since|first(?= ME| YOU| LET| i )|though|"
    r"still|great|good|fine|sure|sorry about that|i apologize|my apologies|huh(?= \w)|see|you see|"
    r"what i mean is|ugh|and also|"
    r"i was wondering|before we (?:go on|continue)|before i answer(?: that)?|come on|man|dude|siri|alexa|"
    r"computer|robot|machine|oh dear|oh no|quick|question) )+"
)
_NOT_AFTER = "".join(
    rf"(?<!\b{word})"
    for word in (
        "think", "believe", "know", "if", "whether", "what", "how", "when", "where", "who", "why", "which", "that", "do", "did", "does", "would", "could",
        "can", "will", "should", "am", "are", "is", "was", "were", "mom", "dad", "not", "tell me", "wonder", "to", "asked", "unless", "until", "till", "long", "many", "much", "money", "more", "number", "day", "time", "idea", "something", "anything", "YOU", "ME", "MEQ", "LET", "NOT", "said",
    )
)  # fmt: skip
BREAKS = re.compile(
    r"(?= )(?:"  # looked at first, at each place of a turn: it is five times as fast
    + r" (?:but|and|then|because|sorry|okay|since|though|although) "
    + r"|(?<!not)(?<!was)(?<!is)(?<!am)(?<!are)(?<!think)(?<!hope)(?<!feel)(?<!feeling)(?<!getting)(?<!said)(?<!"
    r"just)(?<!did)(?<!do) so "
    + r"|(?<!\bto)(?<!ME)(?<!MEQ)(?<!YOU)(?<!said)(?<!must)(?<!not)(?<!had)(?<!will)(?<!would)(?<!could)(?<!NOT)"
    r"(?<!CANT) wait "
    + rf"|{_NOT_AFTER} (?=(?:YOU|MEQ|LET|ME|NOT|CANT|COULDNT|i do not|i am|i need|i have|i did not|i forgot|i was|he is|she is|they are|someone is|somebody is|there is|it is|this is|that is) )"
    + rf"|{_NOT_AFTER} (?=(?:what (?:was|is|did|do|does|are|were|would|will|should|happens)|how (?:many|much|long|do|is)|who (?:is|will|can|gets|has|else|are|reads|sees)|which one|why (?:do|are|is))\b)"
    + rf"|{_NOT_AFTER} (?=(?:(?:should|shall|am|do|did|will|does) (?:i|we|you|they|he|she)|(?:is|does|will) (?:this|that|it|there)|are (?:you|we|they|there))\b)"
    + r"|(?<!\bYOU)(?<!\bME)(?<!\bMEQ)(?<!\bto)(?<!\bNOT)(?<!\bCANT)(?<!\bCOULDNT)(?<!\bi)(?<!\bhe)(?<!\bshe)(?<"
    r"!\bwe)(?<!\bthey)(?<!\bnot)(?<!\bwould)(?<!\band)(?<!\bcan)(?<!\bsaid)"
    r" (?=(?:say (?:that|it)|go back|hold on|hang on|call (?:the|an|a|9)|next question|repeat (?:that|the|it)|"
    r"ask me)\b))"
)
OPENS = re.compile(
    r"(?:(?:and|so|but|or|well|okay|sorry|no|yes|um|then|excuse me) )*(?:(?:tell me |YOU tell me |"
    r"do you know |any idea |know )?(?:how|what|which|when|where|who|why|if|whether)(?: (?!happened)\w+){0,3}|"
    r"is it (?:true|likely|possible|better)(?: \w+)?|do you (?:think|believe)(?: that)?|are you (?:saying|"
    r"asking) (?:if|whether|that))"
)
REPORTED = re.compile(
    r"\b(?:(?<!you )(?<!gave )said|says|saying|(?<!i )told|telling (?:me|him|her|them|us)|i told (?:him|her|"
    r"them|my|the|everyone)|ask(?:ed|s|ing)|"
    r"yell(?:ed|ing)|scream(?:ed|ing)|shout(?:ed|ing)|wrote|texted|emailed|replied|answered(?= me)|threatened|"
    r"claimed|begged|whispered|explained to|"
    r"wondered|if|whether|when|whenever|unless|thought|figured|message|letter|sign|note|kept|heard|wanted|"
    r"that)$|\b(?:note|letter|message|text|email|sign|voicemail)\b(?: \w+){0,4}$"
    r"|\b(?:he|she|they|who|boss|landlord|police|officer|manager|husband|wife|ex|judge|doctor|teacher|"
    r"people) (?:\w+ ){0,2}"
    r"(?:said|says|saying|asked|asks|told|tells|yelled|screamed|wrote|texted|threatened|wanted|kept)\b"
    r"|\b(?:asked|told|said to|wrote to|called) (?:me|him|her|us|them|my \w+)\b|\bi (?:said|asked|wondered|"
    r"thought|told)\b"
)
BESIDE = re.compile(
    r"(?:i am (?:looking|trying|getting|thinking|checking|searching|still|on)|MEQ? |LET |YOU |CANT |"
    r"my (?:phone|dog|baby|glasses|battery|memory|kid|door)|"
    r"some(?:one|body) (?:is )?(?:at|is|calling)|there is some|it (?:is|has) been|it was (?:a )?(?:long|so|"
    r"too|such|many|years|ages)|that was (?:a )?(?:long|so|"
    r"too|years|ages)|i have (?:it|that|them)(?: \w+){0,3}$|i (?:have|had) (?:to|so many|a lot|been|trouble|"
    r"never been good)\b|i was (?:drunk|young|a (?:child|kid|baby)|asleep|so|very|too|not paying|just a|"
    r"only)\b|i wouldhaveto|ask (?:me|my|him|her)|time flies|it is (?:all )?(?:a blur|hard|somewhere|in)|"
    r"too long|long (?:time )?ago|do not ask|it escapes|no (?:idea|clue))"
)
QUOTING = re.compile(
    r"\bwhat (?:did|does|do|was|were|is|exactly)\b.{0,60}\b(?:say|said|tell|told|write|wrote|written|ask|"
    r"words|message|text|read|state|yell|yelling|shout|shouting|scream|screaming|whisper|reply|answer you|"
    r"order|orders|instruct|instructed|advise|advice|suggest|recommend|demand|beg|warn|urge|promise|threaten|"
    r"teach|taught|propose|insist|google|post|posted|search for|instructions)\b"
    r"|\bwhat (?:\w+ ){0,2}(?:instructions|orders|advice|threats|warnings?|rules|questions)\b"
    r"|\bin (?:his|her|their) (?:own )?words\b|\bwhat (?:\w+ )?(?:would|do|"
    r"are) you (?:\w+ )?(?:like|want|wish|hope|hoping|expect|seek|seeking|looking for)"
    r"|\bwhat (?:outcome|result|goal|relief|remedy)"
    r"|\b(?:how|where|when|who|what time|which (?:\w+ )?(?:way|address|number)) (?:should|can|may|could|shall|do|would) "
    r"(?:we|i|you (?:like|want|prefer|wish)|your (?:lawyer|attorney))\b(?! (?:help))"
    r"|\bbest (?:way|time|number|place|address) (?:to|for)\b|\b(?:should|to) (?:appear|be spelled|be written)\b"
)
