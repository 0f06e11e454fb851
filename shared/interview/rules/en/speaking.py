"""How clients in English ask the interviewer to say it again, otherwise, slower or in another language."""

from shared.interview.rules.clauses import pattern
from shared.interview.rules.en.parts import LANGUAGES, NOW, Q

_AGAIN = r"(?: .{0,12})?(?:again|once more|one more time|another time|a second time|(?:back )?to me)\b"
OTHER_LANGUAGE = pattern(
    r"(?:YOU |ME |do you |does (?:this|it|anyone|anybody) |is there (?:a|any)\w* (?:who )?|"
    r"are you able to )(?:\w+ ){0,4}?(?:in |to )?" + LANGUAGES + r"\b(?! (?:restaurant|food|class|passport|citizen))",
    r"(?:is there |do you have )(?:someone|somebody|anyone|anybody|a person|people)(?: \w+){0,4} " + LANGUAGES,
    r"(?:NOT|CANT|i (?:do not|only|speak|barely|hardly|can only|know|understand)|my)(?: \w+){0,4}? (?:"
    + LANGUAGES
    + r"|english)(?: (?:well|very well|good|so good|too well|much|enough|only|at all|(?:is )?(?:not|no|very|bad|poor|"
    r"limited|weak|broken|terrible|so so)\b.*))*$",
    r"(?:i )?(?:no|not) (?:speak |understand )?(?:good |much |so good )?english(?: .{0,15})?$|(?:in |only )?"
    + LANGUAGES
    + NOW,
    r"(?:ME |YOU |i (?:need|want|would like|require|prefer)(?: to have)? |is there |do you have |"
    r"get me )(?:\w+ ){0,3}?(?:interpreter|translator|translation|translated)\b(?! (?:because|"
    r"at the hospital))",
    r"english is not my (?:first|native|mother|main)",
    r"(?:YOU |ME )(?:do|have|get|hold|continue|change|switch)(?: \w+){0,4} (?:in|to) (?:another|a different|"
    r"my) language",
)
TYPE = pattern(
    r"(?:ME|NOT say .{0,20}ME) (?:\w+ )?(?:type|typing|write|writing|text|texting|use (?:the |"
    r"my )?(?:keyboard|chat|text)|key (?:it|this|that) in|put (?:it|this|that|"
    r"my answer) in(?:to)? (?:the )?(?:chat|writing|text)|(?:send|give|answer|respond|reply|do|submit|enter|"
    r"tell)(?: \w+){0,5} "
    r"(?:in (?:the )?(?:chat|writing)|as (?:a )?(?:text|message)|by (?:text|typing|writing|chat)|in text|"
    r"via (?:text|chat)))(?! (?:a (?:letter|will|book|complaint|check|report|statement|contract)|an email|"
    r"to (?:him|her|them|the|my)))",
    r"(?:(?:can|could|may) )?(?:typing|writing|type) (?:instead|would be|it (?:instead|out)|is (?:easier|"
    r"better))|type instead",
    r"do you have (?:a )?(?:chat|text|keyboard)|is there (?:a )?(?:chat|text (?:box|field)|keyboard)|"
    r"where (?:do|can|ME) (?:i )?type|where ME type|i am (?:going to )?(?:typing|write|type) (?:it|this|that|"
    r"my|the)\b|i type (?:it|better)",
)
SLOWER = pattern(
    r"(?:YOU |ME |do not )?(?:(?:a|bit|little|much|you|it|that|say|speak|speaking|talk|talking|be|go|going|"
    r"read|reading|take|try|need|to|more|things|more|the|question|ask|asking|too|can|could|way|make|get|have|"
    r"not) )*?(?:slow(?:er|ly)?(?: (?:it|that|things))?(?: down)?(?: (?:pace|speed))?|"
    r"less fast)(?: (?:when|with|so|because|cause|if|you|your|the (?:speech|pace|questions?|reading|talking)|this|"
    r"that|it|on|next|and|but|ok|then|than that|more|thanks?|me|my|for|can|now|again|while|as|please|or|i|in|a)\b"
    r"(?: \w+){0,6})?$(?<!getting slower)",
    r"(?:you (?:are|speak|talk|go|read|talk)|that (?:was|is)|it (?:was|is)|this is|the pace is|your (?:speech|"
    r"voice) is)(?: \w+){0,3}? (?:way |much |a bit |far )?(?:too |so |kinda )?(?:fast|quick|quickly|rushed|"
    r"rapid|rapidly)\b",
    r"(?:not (?:so|that|too)|too|so) (?:fast|quick|quickly)\b|slow down|take (?:it )?(?:slow|easy)|"
    r"(?:YOU )?(?:reduce|lower|decrease) (?:the|your) (?:speed|pace)",
    r"CANT (?:keep up|follow you|follow when)(?: .{0,20})?|(?:you are|that is) (?:going )?too fast|speed (?:is )?too",
)
LOUDER = pattern(
    r"(?:YOU |ME )?(?:(?:a|bit|little|much|you|it|that|say|speak|speaking|talk|talking|be|go|going|read|"
    r"reading|take|try|need|to|more|things|more|the|question|ask|asking|too|can|could|way|make|get|have|"
    r"not) )*?(?:louder|more loudly|speak up|talk up|volume up|turn (?:it|up|your|the)(?: \w+){0,3} up|"
    r"turn up (?:the|your)(?: \w+)? ?(?:volume|sound|audio)?|raise (?:your|the) (?:voice|volume)|"
    r"increase (?:the|your) volume|up the volume)(?: .{0,40})?$(?<!louder and louder)",
    r"COULDNT hear (?:you|what you|your|the question|that)\b.{0,20}",
    r"(?:CANT|can not|do not) hear(?:ing)?(?: (?:you|anything|a (?:word|thing)|that|much|what you(?: are|"
    r" just)?(?: saying| said| asking)?|your voice|it|very|so|well|too|over .*|properly|clearly|at all))*$",
    r"(?:you (?:are|sound|seem)|your (?:voice|volume|audio|sound|mic|microphone) (?:is|sounds|seems)|"
    r"the (?:volume|sound|audio|voice) (?:is|seems)|it is|that is|that was)(?: \w+){0,2}? (?:quiet|low|soft|"
    r"faint|muffled|inaudible|weak)\b(?! (?:area|neighborhood|place|person|income))",
    r"(?:it is |is )?(?:hard|difficult|tough|impossible) to hear|(?:too|so) (?:quiet|soft|faint)|(?:i |"
    r"we )?(?:can |could )?(?:barely|hardly) hear(?: you| that)?$|(?:having )?(?:trouble|"
    r"problems) hearing(?: you)?|volume" + NOW,
)
REPEAT = pattern(
    r"(?:YOU |please )?(?:repeat|re ?read|reread|restate|reask|re ask)(?: "
    + Q
    + r")?(?! (?:after me|the (?:class|course)|your instructions|everything back))"
    + r"(?: (?:again|one more time|once more|to me|back|back to me|out loud|a bit|i|from|the|what|you|asked|"
    r"said|just|start|beginning|of|last|thing|sentence|question|for).*)*$",
    r"(?:YOU |please )?(?:say|ask|tell|read|give|go over|run|go through|do|state|speak|put|throw|run through)(?: me)? "
    + Q
    + r"?(?: (?:to|by|past|at|over))?(?: me)?(?: what| out| over)*"
    + _AGAIN,
    r"(?:YOU )?(?:run|go over|read) (?:that|this|it|the question) (?:by|past|over|back|out)\b(?: .{0,20})?$|"
    r"(?:YOU |please )?read (?:me )?the (?:whole |entire )?question"
    + NOW
    + r"|say (?:again|what|that again|it again)|(?:YOU )?say that"
    + NOW,
    r"ME (?:hear|have|get)(?: "
    + Q
    + r")"
    + r"(?: (?:again|one more time|once more|please|back|read|repeated).*)$|ask (?:me )?(?:that |it |"
    r"the question )?(?:again|one more time|once more)",
    r"(?:what|whats|which)(?: exactly)? (?:was|is|were|are|did|do)(?: \w+)? ?(?:that|the (?:\w+ )?(?:question|"
    r"bit|part|thing|one)|you (?:asking|saying|ask|say|just|want to know)|it (?:that )?(?:you (?:asked|said|"
    r"were|are asking|just|wanted to ask))|we (?:talking|at)|"
    r"i supposed to answer)(?: .{0,30})?$(?<!mean)(?<!for)(?<!getting at)(?<!about)",
    r"what (?:did|do) you (?:\w+ )?(?:say|ask)(?: .{0,20})?|(?:you (?:broke|cut|were breaking|are breaking|"
    r"are cutting|went|dropped|froze|were cutting|faded|are) (?:up|out|silent|quiet|off|frozen)(?: .{0,30})?)",
    r"(?:CANT |COULDNT |(?:i )?did not |i never (?!got)|i only )(?:(?:quite|fully|able to|all|really) )*(?:hear|"
    r"heard|catch|caught|get|got|pay(?:ing)? attention|listening|follow all|hear you|make out)(?: (?:you|that|"
    r"the (?:question|last|first|end|whole|second|rest|beginning)|it|what (?:you|the|that)|all|any|of|"
    r"anything|half|part|a word|everything|one|right|well|said|asked|just|sorry|bit|word|properly|clearly|"
    r"after|before|very|was|question|there)\b.{0,24})?$(?<!why)(?<!him)",
    r"i (?:missed|lost|forgot) (?:that(?: (?:part|last|one|bit).*)?|you(?: (?:there|for).*)?|what (?:you|"
    r"the question).*|(?:the|your) (?:question|(?:last|first|second|end|beginning|middle)\b.*)|part of .*|"
    r"some of (?:that|it)|a bit of .*|it)$(?<!lost it)(?<!forgot it)(?<!lost that)(?<!forgot that)",
    r"i (?:zoned out|spaced out|tuned out|was distracted|got distracted|was not (?:listening|"
    r"paying attention))(?: .{0,25})?$",
    r"(?:the|my|your) (?:line|connection|call|phone|sound|audio|signal) (?:went|broke|cut|dropped|is breaking|"
    r"was breaking|got)(?: .{0,25})?$|there was (?:a )?(?:noise|static|interference).{0,25}",
)
WHAT = pattern(
    r"(?:(?:sorry |i beg your )?pardon(?: me)?|come again|excuse me|what|huh|sorry(?: what)?|again|"
    r"once (?:again|more)|one more time|say what|how was that|repetition|what now|what was that|"
    r"beg your pardon|repeat|what again|what is that again|eh what)" + NOW,
)
EXPLAIN = pattern(
    r"(?:what|how|who|which)(?: exactly)? (?:do|did|does|would|is|are|was)(?: \w+){1,6}? (?:mean|meant|"
    r"stand for|refer(?:ring)? to|define|defined|entail|imply|asking about|getting at|looking for|signify|"
    r"getting)\b(?: .{0,40})?$",
    r"what is meant(?: .{0,40})?|meaning (?:what|of)|what is the meaning.*|meaning$|define(?: .{0,30})?$",
    r"(?:i |NOT )(?:(?:do not|NOT|am not sure i|am not sure if i|am not|sure|can not|quite|fully|really|never|"
    r"not|do|still|am not|sure i) )*(?:understand|understood|get (?:it|that|the question|what|your)|follow|"
    r"comprehend|know what (?:that|this|you|it|a|an|the) (?:\w+ ){0,3}(?:means?|mean|are asking|want|is|"
    r"refers?)|get$|see what you mean|know what to (?:say|answer|put)|sure (?:what|i understand|how) .{0,40}|"
    r"clear (?:on|about|what) .{0,40})(?: (?:the|this|that|your|it|what|you|question|word|how|quite|fully|"
    r"sorry|at all|here|by|with|when)\b.{0,40})?$(?<!contract)(?<!why he did that to me)",
    r"CANT (?:understand|follow|make sense of|figure out)(?: (?:the|this|that|your|it|what) ?.{0,30})?$(?<!contract)",
    r"not sure (?:i |if i )?(?:understand|what (?:you|that|this)|how to answer|i follow|i get).{0,30}|"
    r"(?:i )?(?:have )?no (?:idea|clue) what (?:that|this|you|it|a) .{0,30}(?:mean|means|asking|is|"
    r"are)(?: .{0,15})?$",
    r"(?:YOU |ME )(?:please )?(?:\w+ )?(?:explain|clarify|rephrase|reword|elaborate|define|simplify|expand on|"
    r"break (?:it|that|this) down|spell (?:it|that) out|be more (?:specific|precise|clear)|make (?:it|"
    r"that) (?:clearer|simpler|easier)|help me understand|(?:put|say|word|phrase|ask) (?:it|that|this|"
    r"the question)(?: \w+){0,3} (?:different|differently|simple|simpler|plain|easier|clearer|another way|"
    r"other words|words|english|way)|give (?:me )?(?:an|some|a) (?:example|examples|hint|idea)|"
    r"tell me what .{1,40} (?:means?|is|are|meant)|tell me more about (?:the|that|this) question|(?:get|"
    r"have) (?:an|some) (?:explanation|clarification|example))\b(?: .{0,40})?$(?<!to my boss)",
    r"(?:explain|clarify|rephrase|reword|elaborate)(?: (?:that|this|it|the|your|more|what|please|"
    r"further)\b.{0,35})?$|in (?:other|plain|simple|simpler) (?:words|english|terms)",
    r"(?:i am|ME|that is|this is|the question is)(?: \w+)? (?:confused|confusing|lost(?=$| here| sorry)|"
    r"unclear|unsure what (?:you|that|this)|not (?:clear|sure (?:what|i (?:understand|follow|get)|how))|"
    r"puzzled|vague|complicated question|ambiguous)(?: .{0,40})?$(?<!times)",
    r"what(?: exactly)? (?:is|are|would be|counts? as|qualifies as) (?:an? |the )?(?!question|time|weather|"
    r"capital|president|your name|point|matter|the matter|going|happening|next|left|wrong|my (?:chances|"
    r"rights|options|case)|the best|the law|best|news|score|price|capital|your|date today|day|up|new|this|"
    r"that\b|it\b|legal|illegal)(?:\w+[ -]?){1,4}$",
    r"what(?: exactly)? (?:kind|sort|type|kinds|sorts|types) of .{1,40}|(?:like|such as) what|for (?:example|"
    r"instance)(?: what)?|in what (?:sense|way|regard|context)|what (?:should|do|would) i (?:\w+ )?(?:say|"
    r"answer|include|put|count|write)(?: (?:here|there|for|if|when|to|about)\b.{0,30})?$|how (?:so|"
    r"do you mean|should i answer|do i answer|specific|detailed|exact|exactly)(?: .{0,20})?$",
    r"what (?:exactly |specifically )?(?:do|did) you (?:want|need|mean|wish|like)(?: (?:me )?(?:to )?(?:know|"
    r"say|tell|hear|describe|by|from))*(?: .{0,25})?$|what is it (?:exactly )?(?:that )?you (?:want|"
    r"need)(?: .{0,25})?$|what (?:exactly|specifically|do you mean|specific)(?: .{0,15})?$|"
    r"what are you (?:getting at|looking for|trying to|talking about|referring to)(?: .{0,20})?",
    r"(?:do |did )?you (?:mean|want|talking about|referring to|asking about|are (?:asking|talking) about|"
    r"refer)\b .{1,70}|are you (?:asking|talking|referring|speaking|looking) (?:about|to|for|if|whether|"
    r"me about) .{1,60}",
    r"(?:does|do|did|is|should|would|will|are) (?:that|this|it|the question|you|i|they)(?: \w+)? (?:include|"
    r"including|count|counting|gross|net|only|just|refer to|mean|before or after|per|apply to|cover|"
    r"with or without|about|in (?:dollars|total|general)|for (?:me|all|both|the (?:whole|entire)|one)|"
    r"all (?:of|my)|a (?:month|year|week)|monthly|yearly|also)\b(?: .{0,50})?$",
    r"which (?:one|of (?:them|those|the)|\w+)(?: \w+)? (?:do|did|are|is) (?:you|it|that|this)(?: .{0,30})?$|"
    r"why (?:do|are|is|does|would|did|should) (?:you|that|this|it|i)(?: \w+){0,3} (?:ask|asking|need|want|"
    r"know|matter|relevant|important|tell|answer|say|necessary|care|interested)(?: .{0,40})?$|what (?:does|"
    r"has|do) (?:that|this|it)(?: have| got)? (?:to do|matter)(?: .{0,30})?$|what is (?:that|this|"
    r"it) (?:supposed to mean|about|for|good for)|why$",
    r"(?:what|which) (?:period|time ?frame|time period|year|address|job|house|account|incident|accident|"
    r"person|marriage|one|dates?|part)(?: \w+)? (?:do|are|is|did) (?:you|this|that)(?: .{0,30})?$|is (?:that|"
    r"this|it) (?:gross|net|before|after|per|the|including|about|for|a|my|in)\b.{0,40}\bor\b.{0,30}$|"
    r"as in (?:what)?(?: .{0,20})?$|\w+ (?:like|as in|meaning) (?:how|what|who|where|when)$|"
    r"(?:you mean|meaning) .{1,50}",
)
DID_NOT_UNDERSTAND = pattern(
    r"i did not (?:\w+ )?(?:understand|follow|get)(?: (?:the|this|that|your|it|what|you|question|word)\b.{0,40})?$",
)
