"""English acts that count wherever they are said. A fact that only mentions such things is an answer ("he threatened
to kill me"): reported, past and feared ones are left out by NOT_NOW and LONG_AGO."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.clauses import compiled
from shared.interview.rules.en.parts import NOW
from shared.interview.understanding import Act

NOT_NOW = re.compile(
    r"\b(?:said|says|saying|told|tell|telling|threatened|threatening|threatens|asked|asks|asking|yelled|yelling|"
    r"screamed|screaming|wrote|texted|heard|thought|worried|fear|feared|warned|claimed|claims|reported|figured|"
    r"when|whenever|if|whether|how|why|used|tried|sometimes|always|usually|often|every|once|whose|until|unless|before|"
    r"that time|would|could|kept|called|message|letter|email|sign|note|about|began|was|were|had|been|did|afraid|"
    r"wanted|made me|makes me feel|felt|thinking|believed|like|so that|diagnosed)\b"
)
LONG_AGO = re.compile(
    r"\b(?:(?<!minute )(?<!minutes )(?<!seconds )(?<!hour )ago|yesterday|"
    r"last (?:night|week|month|year|time|summer|winter|spring|fall|autumn|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|christmas)|back then|back when|in (?:19|20)\d\d|in (?:january|february|march|april|june|july|"
    r"august|september|october|november|december)|"
    r"when i was|at the time|that (?:night|day|morning|evening|weekend)|those days|in the past|as a (?:child|"
    r"kid|teenager)|"
    r"used to)\b"
)
TOLD_AS_NOW = re.compile(
    r"(?!.*\b(?:right now|now|help|please|hurry|911|tonight|today)\b)(?:(?:and|so|then|well|okay|yeah) )*"
    r"(?:(?:.* )?next thing (?:i|we|you) know\b|this (?:\w+ )?(?:guy|dude|man|lady|woman|kid|girl|cop) (?:gets|comes|walks|pulls|runs|"
    r"jumps|starts|grabs|goes|throws|hits|swings|yells)\b|(?:i|we) (?:wake up|turn (?:around|over)|look (?:up|over|back|around)|"
    r"walk (?:in|out|up|over|back)|go (?:in|out|up|down|over|back)(?:side|stairs)?|get (?:home|there|back|out|in)|"
    r"come (?:home|in|back|out|around)|open the)\b|(?:i'm|im|i am) (?:\w+ ){1,4}right and\b|"
    r"(?:he|she) (?:grabs|swings|pulls out|throws|slams|kicks|punches|walks in|turns around|comes at)\b)"
)

_SOMEBODY = (
    r"(?:he|she|they|someone|somebody|some (?:guy|man|woman|people)|(?:a|the|this|that) (?:man|guy|woman|"
    r"person|stranger|burglar)|my (?:\w+ )?"
    r"(?:husband|ex|wife|boyfriend|partner|girlfriend|dad|father|stepfather|brother|son|neighbor|roommate|"
    r"landlord|uncle|mother|stalker)) (?:is|are)(?: now| right now| currently| still| here)*"
)
_END = (
    r"(?: (?:now|right now|here|again|myself|tonight|today|anymore|any more|any longer|right here|outside|already))*$"
)
_PLACE = (
    r"(?:at (?:the|my|our) (?:door|window)(?! hold| ring)|outside|in (?:the|my|our) (?:house|home|apartment|"
    r"hallway|garden|yard|kitchen|building)|here|downstairs|upstairs|on (?:the|my) porch)"
)
_AT_ONCE = r"(?: (?:please|now|right now|here|over here|over|quick|quickly|fast|hurry|to help(?: me| us)?))"
EMERGENCY = compiled(
    # help is called for
    r"(?:^|^(?:someone|somebody|YOU|please|quick) |YOU |\b(?:someone|somebody|quick|god) )(?:call|phone|ring|"
    r"dial|get|send|text)(?: for)?(?: me)?(?: us)? (?:(?:an|the|a|some) )?"
    r"(?:ambulance|911|9 1 1|nine one one|nine eleven|112|999|police|cops?|paramedics?|fire (?:department|"
    r"brigade)|emergency(?: services)?|help|medics?|doctor)\b"
    r"|\bi (?:need|want) (?:(?:an|the|a|some) )?(?:ambulance|police|cops|paramedics?|emergency (?:services|"
    r"help)|urgent help|immediate help|help (?:right )?now|medical (?:help|attention)|"
    r"doctor (?:right )?now|911)\b(?! report)"
    r"|\b(?:ME|i (?:need|have)(?: to)?) (?:go to|get to) the (?:hospital|emergency room|er)\b|\b(?:this|"
    r"it) is (?:an|a real) emergency\b(?! (?:contact|room|number|fund|loan))|^emergency$"
    r"|\bi am (?:in (?:real |serious |immediate |great )?danger|not safe|unsafe|being (?:attacked|followed|"
    r"held|beaten|threatened)(?: now| right now)?)(?: (?:here|now|right now|at home))*$"
    r"|\bi (?:do not|NOT) feel safe(?: (?:here|now|right now))+|\b(?:my|our) (?:life|lives) (?:is|are) in danger"
    r"|^(?:YOU )?(?:(?:some(?:one|body)|please) )?help(?! me (?:with|answer|understand))(?: me| us|"
    r" help)*(?: (?:now|right now|quick|i am (?:hurt|stuck|trapped)))*$|^mayday|^sos$"
    r"|\b(?:oh|god|now|please|no) help(?: me)?$|\b(?<!MEQ )(?<!daughter )(?<!YOU )help me (?:he|she|they|"
    r"someone|i am)\b"
    r"|(?:^|YOU |\bplease )send (?:me |us )?(?:someone|somebody)"
    + _AT_ONCE
    + r"*(?=$| (?:he|she|they|there) (?:is|are|has|have)\b)|(?:^|YOU |\bplease )get (?:someone|somebody)"
    + _AT_ONCE
    + r"+$"
    # somebody does harm
    r"|\b"
    + _SOMEBODY
    + r" (?:trying to )?(?:break(?:ing)? (?:in|into|down|through)\b|attack(?:ing)? (?:me|us|my|him|her)|com(?:e|"
    r"ing) (?:at me|after me|for me|up the|through)\b|"
    r"(?:hit|beat|chok|stab|shoot|hurt|strangl|kill|punch|kick|threaten|grab|follow|rap)(?:t|n|p)?(?:e|"
    r"ing)? (?:me|us|right now|now|my|down|the (?:door|window|kids|children|baby)))"
    r"|\b"
    + _SOMEBODY
    + r" (?:trying to|going to|about to) (?:get in|get inside|come in|enter|force|kill|hurt|hit|shoot|stab|"
    r"attack|beat|murder|rape)\b(?! (?:my|the|his|her) (?:son|case|business))"
    r"|(?<!\bif )(?:"
    + _SOMEBODY
    + r" "
    + _PLACE
    + r"(?<!one is at the door)(?<!body is at the door)|"
    + _SOMEBODY
    + r" at the door(?= (?:now|right now|again|with)))(?: (?:now|right now|again|with (?:a|his|her) (?:gun|"
    r"knife|weapon|bat|hammer)))*$"
    r"|\b" + _SOMEBODY + r" (?:pounding|banging|kicking|knocking|hammering) (?:on|at|in|down) (?:the|my)"
    r"|\bthere is (?:a |an |some ?)?(?:(?:one|body|man|woman|guy|stranger|intruder|burglar|person|thief)|"
    r"people) (?:\w+ )?"
    + _PLACE
    + r"|^(?:he|she|they|someone|somebody)(?: has| have) (?:got )?(?:a|his|her) (?:gun|knife|weapon)(?: (?:here|"
    r"on me|to my \w+|pointed at me|now|right now|in (?:his|her) hand))*$"
    r"|\b(?:he|she|someone|somebody) (?:just )?(?:broke|kicked|smashed) (?:in )?(?:the|my|a|our) (?:window|"
    r"door|front door)(?: now| in| down)*$"
    r"|\b(?:he|she|they)(?: says| said)? (?:he|she|they) will (?:kill|shoot|stab|hurt) (?:me|"
    r"us)\b(?=.*\b(?:hang up|now|right here|here|outside)\b)"
    # the client's own life
    r"|\b(?:ME|i (?:want|plan|need|wish|am going|have|decided|am about|am ready)(?: to)?) (?:die|be dead|"
    r"kill myself|hurt myself|harm myself|end my (?:own )?life|take my (?:own )?life|end it all|"
    r"end it(?: tonight| now| today)*$|"
    r"jump(?: off.*)?$|cut myself|shoot myself|hang myself|overdose|commit suicide|not (?:be )?alive|slit my|"
    r"do something to myself|not wake up)\b"
    r"|\bi am (?:going to|about to|ready to) (?:kill myself|hurt myself|harm myself|end my life|"
    r"end it(?: all)?|die|jump|do it)\b"
    r"|\bi (?:do not|no longer) want to (?:live|be alive|be here|exist|wake up|go on living)(?: (?:anymore|"
    r"any more|any longer|like this|with this))*$|\b(?:NOT|CANT) (?:live|be alive|exist|go on living|"
    r"keep living)(?: (?:anymore|any more|any longer|like this))*$"
    r"|\b(?:thinking (?:about|of)|feel like|thoughts of|considering|contemplating|planning) (?:killing myself|"
    r"suicide|ending (?:my life|it all|it)|hurting myself|harming myself|taking my (?:own )?life|dying)\b"
    r"|\bi am (?:feeling |so |very )*suicidal\b|^(?:feeling )?suicidal$|\b(?:better off (?:dead|without me)|"
    r"better off if i (?:was|were) (?:dead|gone)|"
    r"no (?:reason|point)(?: (?:to|in|for me to))? (?:go on )?(?:live|living|going on|being alive)|(?:see|"
    r"have) (?:no|any) reason to (?:go on|live|keep going)|nothing (?:left )?to live for|"
    r"life is not worth living|wish i (?:was|were) dead|want to be dead)\b"
    r"|\bi have (?:a|the) (?:knife|gun|razor|rope|blade|pills)(?: \w+){0,3} (?:to my|in my hand|on my|"
    r"against my|ready|in front of me)"
    # illness and fire
    r"|\b(?:i |she |he |my \w+ )?(?:can not|CANT|is not|is having trouble|stopped|am not) breath(?:e|"
    r"ing)(?: (?:now|right now|properly|at all|anymore|help))*$"
    r"|\b(?:i am|my \w+ is|he is|she is) (?:having|getting|suffering) (?:a |an |bad |severe |"
    r"terrible )*(?:heart attack|stroke|chest pains?|seizure|allergic reaction|overdose)\b"
    r"|\b(?:i am|my \w+ is|he is|she is) (?:badly |heavily )?(?:bleeding|choking|unconscious|dying|"
    r"passing out|not (?:breathing|responding|moving|waking up))\b(?! (?:ulcer|money|cash|of (?:hunger|boredom|cancer)|on (?:his|her|its|my) own))"
    r"|\bmy (?:chest|heart) (?:hurts|is hurting|is killing me|feels tight)(?: (?:bad|badly|really bad|"
    r"so (?:much|bad)|now|right now|a lot|and|i))*$|\bi have (?:a )?(?:terrible |severe |bad |"
    r"sharp )*(?:chest pains?|pain in my chest)(?: now| right now)*$"
    r"|\bi (?:have |just |have just )*(?:took|taken|swallowed|drank|drunk|overdosed)(?: (?:on|all|too many|"
    r"a lot of|a bunch of|a whole|a|some|of|my|the|bottle|whole|these|way))* (?:pills|tablets|medication|meds|"
    r"bleach|poison|sleeping pills)\b(?! (?:once|twice|every))"
    r"|\bi (?:have |just |have just )*swallowed (?:the|a|my) (?:whole|entire|full) (?:bottle|pack|box)\b"
    r"|\bi (?:have |just )*(?:took|taken) (?:way )?too many(?=$| (?:of them|i (?:feel|am)))"
    r"|\bi (?:just )?overdosed\b|\b(?:my|the) (?:\w+ )?(?:house|apartment|building|kitchen|room|home|place|"
    r"car) is (?:on fire|burning)\b|\bthere is (?:a )?(?:fire|smoke)\b(?! (?:alarm|damage|in the (?:report|"
    r"photo)))|\bi (?:can )?smell (?:gas|smoke)\b"
    r"|\bmy (?:\w+ )?(?:mother|father|mom|dad|son|daughter|baby|wife|husband|child|"
    r"kid) (?:just )?(?:collapsed|fainted|passed out|stopped breathing|fell and)"
)
_MUCH = (
    r"(?:(?:just|all|really|so|way|too|a lot|very|such|getting|becoming|quite|incredibly|still|always|"
    r"starting to|feeling|so very|beginning to|about to|going to|getting so) )*"
)
_HARD = (
    r"(?:too|so|really|such|very|extremely|all too|way too|hard|awful|horrible|overwhelming|upsetting|"
    r"unbearable|traumatic|triggering|distressing) ?"
    r"(?:too )?(?:hard|much|painful|upsetting|difficult|overwhelming|emotional|traumatic|sad|raw|heavy|"
    r"horrible|terrible|stressful|distressing|tough|intense|a lot)?"
)
DISTRESS = compiled(
    r"\b(?:CANT|i can not) (?:do (?:this|it)|take (?:this|it|any more|much more)|handle (?:this|it)|"
    r"bear (?:this|it|to)|go through (?:this|it|that)|cope|deal with (?:this|it)|stop (?:crying|shaking|"
    r"thinking about it)|(?:talk|speak|think) about (?:this|it|that|what happened)|keep (?:doing this|"
    r"it together|going like this)|think straight|go on like this|go back there|face (?:this|it)|calm down|"
    r"relive (?:this|it)|"
    r"hold it together|get through this|say it)(?: (?:anymore|any more|right now|now|without (?:crying|"
    r"breaking down)|today|again|all|sorry|like this|any longer|it is .*|yet|at all))*$|^CANT(?: (?:anymore|"
    r"now|right now|sorry))*$|^i can not(?: sorry| anymore| right now)*$"
    r"|(?<!is why )\b(?:this|it|that|talking about (?:this|it|that)|remembering (?:this|it|that)|"
    r"all of this) is (?:still |all )?"
    + _HARD
    + r"(?: (?:for me|me|to (?:talk|think|speak|remember|relive|go|say|answer|hear|bear|even)(?: .{0,30})?|"
    r"right now|now|sorry|i am .*|on me|to relive.*))*$"
    r"|\b(?:this|it|that) (?:is bringing|brings) (?:it )?(?:all |everything |back |it all |up |so much |bad |"
    r"memories )+|\b(?:this|it|that) hurts?(?: (?:too much|so much|a lot|too bad|so bad|me))* (?:to (?:talk|"
    r"think|remember|say|speak).*|talking.*)$|\b(?:this|it) hurts (?:too|so) much$"
    r"|\bi am "
    + _MUCH
    + r"(?:crying|cry|shaking|trembling|panicking|panic|upset|overwhelmed|falling apart|breaking down|"
    r"break down|in (?:tears|pieces|shock)|tearing up|having (?:a|another|an) "
    r"(?:panic|anxiety) attack|losing it|lose it|distressed|freaking out|freak out|not (?:okay|ok|doing well|"
    r"doing good|all right|coping|well)|devastated|a (?:mess|wreck)|emotional|anxious|hyperventilating|"
    r"sobbing|weeping|choked up|choking up|struggling|shaken|traumatized|"
    r"scared|terrified|stressed|sad|desperate|hysterical|spiraling|dizzy|nervous|at my (?:limit|"
    r"breaking point)|not (?:handling|taking) this well)(?: (?:right now|now|sorry|already|just|again|here|"
    r"talking|thinking|about (?:it|this|that)|"
    r"with (?:this|it|that|all of this)|to (?:talk|go on|continue|speak|even|answer|think)|by (?:this|it|"
    r"all this)|out|here|give me .*|a (?:bit|little|lot)|even|can we .*))*$"
    r"|\bi feel (?:like (?:i am going to|crying|throwing up|i might|i could|i will|screaming|i am about to|"
    r"i am falling|i am losing)|so |really |very |like |too |just )*(?:sick|awful|terrible|horrible|panicky|"
    r"faint|overwhelmed|anxious|upset|bad|"
    r"cry|crying|throwing up|throw up|scream|nauseous|broken|hopeless|desperate|unwell|shaky|ashamed|dizzy|"
    r"vomit|pass out|apart|it)(?: (?:talking|thinking|just|right now|now|about|when|even|to|it|this|that|"
    r"saying|remembering).*)?$"
    r"|\b(?:ME|i need to|i have to) (?:calm down|cry|compose myself|collect myself|catch my breath|"
    r"pull myself together|breathe)(?: .{0,20})?$|\b(?:you are making|this makes|it makes|that makes|"
    r"talking about (?:it|this|that) makes|just talking about (?:it|this) makes|this is making|"
    r"you made) me (?:\w+ )?(?:cry|sick|upset|"
    r"anxious|panic|shake|sad|feel (?:sick|awful|terrible|so bad|bad|anxious|ill))|\b(?:my hands are|"
    r"my whole body is|my voice is) (?:shaking|trembling)|\b(?:i have|i am having) (?:a |"
    r"another )?(?:lump in my throat|panic attack|anxiety attack|breakdown|flashbacks?)\b"
    r"|\btears (?:are )?(?:running|streaming|coming|rolling)|\bi (?:start|started|begin|keep) (?:crying|"
    r"shaking|to (?:cry|shake))(?: (?:now|right now|again|when i (?:think|talk).*))+$|\bi (?:just )?(?:CANT|"
    r"can not) (?:stop|breathe) (?:crying|shaking|when (?:i (?:talk|think|speak|remember)).*)"
    r"|\b(?:CANT|i can not) breathe (?:when|talking|thinking)|\b(?:give me|i need) (?:a )?(?:\w+ )?(?:moment|"
    r"minute|second)(?: please)? (?:i am|to) (?:crying|upset|compose|calm|collect)|\bi (?:NOT|"
    r"do not) (?:have the strength|feel strong enough)"
    r"|\bNOT (?:relive|go through (?:this|that|it) again|think about (?:that|it) again)(?: .{0,15})?$|"
    r"\bmy heart is (?:racing|pounding|breaking)(?: .{0,20})?$|\bi hate talking about (?:this|it|that)|"
    r"\bit (?:still )?hurts (?:so|too) (?:much|bad)"
    r"|\bi (?:am not|do not feel) strong enough|\btoo (?:upset|emotional|shaken|overwhelmed) to (?:talk|"
    r"continue|go on|speak|answer)" + "|^it is hard" + NOW
)
_DANGER = (
    r"(?:guns?|kni(?:fe|ves)|weapons?|blood|kill\w*|hit(?:ting)?|beat(?:ing)?|attack\w*|strangl\w+|chok\w+|"
    r"stab\w*|shoot\w*|shot|bleed\w*|burglars?|intruders?|fire|breath\w*|unconscious|overdos\w+|hurt(?:ing)?)"
)
_RIGHT_NOW = (
    r"(?:right now|now|outside|(?:at|through) (?:the|my) (?:front |back )?(?:door|window)|in my (?:house|home|"
    r"apartment|room)|into my (?:house|home|apartment)|coming|hurry|please help|help me|this minute|"
    r"this second|just came (?:home|in|back))"
)
DANGER_NOW = compiled(
    rf"(?=.*\b{_DANGER}\b)(?=.*\b{_RIGHT_NOW}\b)(?!.*\b(?:was|were|had|did|used to|would|if|when|said|told|threatened|claims|case|custody|because|until|so far|don't|NOT|not)\b).{{1,110}}$"
    r"|(?:i )?(?:have )?(?:just )?(?:cut|slit|slashed|cutting) my (?:wrists?|arms?|throat)(?: .{0,15})?$|"
    r"(?:he|she|they|someone|outside|out there|at the door|there is (?:some \w+|someone|a \w+)) (?:is )?trying to (?:get|break|come|"
    r"force \w+ way) (?:in|into)\b.{0,25}$|i (?:do not )?(?:want|see) (?:to|any).{0,12}(?:keep|"
    r"go on) living.{0,15}$"
    r"|(?:\w+ ){0,4}(?:he|she|they|my \w+) (?:just |has |have )?found (?:me|us)(?: again)? (?:he|she|they) (?:is|are)"
    r" (?:at|in|on|outside|here|coming|right)\b.{0,40}$"
)
_FELT = (
    r"(?:cry|crying|tears|upset|upsetting|sad|scared|panic\w*|overwhelm\w*|anxious|anxiety|shak\w+|"
    r"suffocat\w+|hard|painful|hurts?|memories|emotional|awful|terrible|horrible|sick|unbearable|broken|"
    r"ashamed|distress\w*|depress\w*|devastat\w*|difficult|trauma\w*|nauseous|heartbr\w+|choked|weep\w*|"
    r"sob\w*)"
)
DISTRESSED_NOW = compiled(
    rf"(?:i am|i feel|it makes me|this makes me|that makes me|this is|it is|this|it|talking about (?:it|this|that)|saying (?:it|this)|my (?:heart|stomach|chest) is|i keep|i start|i get) (?=.*\b{_FELT}\b)(?=.*\b(?:talk\w*|speak\w*|say\w*|think\w*|remember\w*|tell\w*|relive|reliv\w+|here|right now|now|again|this|CANT|moment|brings?|sorry|even)\b)"
    r"(?!.*\b(?:he|she|they|him|them|was|were|had|did|because of|for the|on my|every time|at work|when i see|"
    r"of losing|since)\b).{1,90}$"
)
GRAVE: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.EMERGENCY, EMERGENCY),
    (Act.DISTRESS, DISTRESS),
)
GRAVE_TURNS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.EMERGENCY, DANGER_NOW),
    (Act.DISTRESS, DISTRESSED_NOW),
)
