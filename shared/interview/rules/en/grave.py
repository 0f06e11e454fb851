"""English acts that count wherever they are said. A fact that only mentions such things is an answer
("he threatened to kill me"): reported, past and feared ones are left out by NOT_NOW and LONG_AGO."""
# ruff: noqa: E501 - patterns are broken between phrases

import re

from shared.interview.rules.en.parts import LAWYER, LEAD, TAIL, start
from shared.interview.understanding import Act

NOT_NOW = re.compile(
    r"\b(?:said|says|saying|told|tell|telling|threatened|threatening|threatens|asked|asks|asking|yelled|yelling|"
    r"screamed|screaming|wrote|texted|heard|thought|worried|afraid|scared|fear|feared|warned|claimed|claims|reported|"
    r"when|whenever|if|because|since|why|how|did|was|were|had|used|tried|sometimes|always|usually|every|once|before|"
    r"after|until|that time|would|could|kept|called|message|letter|email|sign|about|whether|started|began|whose)\b"
)
LONG_AGO = re.compile(
    r"\b(?:ago|yesterday|last (?:night|week|month|year|time|summer|winter|spring|fall|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|"
    r"december)|back then|back when|in (?:19|20)\d\d|when i was|at the time|that (?:night|day|morning|evening)|"
    r"that's (?:what|why|when)|those days|during)\b"
)

_SOMEBODY = (
    r"(?:he|she|they|someone|somebody|a man|my (?:husband|ex|wife|boyfriend|partner|girlfriend|dad|father|stepfather)|"
    r"my ex husband|my ex wife|the police)(?:'s|'re| is| are)"
)
EMERGENCY = re.compile(
    r"(?:^" + LEAD + r"|\b(?:someone|somebody|can you|could you|you need to|you have to|god|help) )"
    r"(?:call (?:an ambulance|911|9 1 1|nine one one|112|999|the police|the cops|an? doctor)|dial 911)\b"
    r"|\bi (?:need|want) (?:an ambulance|the police|emergency services|urgent help|help right now|help now|"
    r"medical help|a doctor right now|to go to the (?:hospital|emergency room|er)(?: right)? now)\b"
    r"|\b(?:this|it) is an emergency\b|\b(?:it's|its) an emergency\b|\bi(?:'m| am|m) in danger\b(?! of)"
    r"|^" + LEAD + r"(?:help me|help help|somebody help|someone help|please help me)" + TAIL + r"$"
    r"|\b" + _SOMEBODY + r" (?:trying to )?(?:break(?:ing)? (?:in|into|down)|attack(?:ing)?|"
    r"(?:hit|beat|chok|stab|shoot|hurt|strangl|kill)(?:ting|ing)?) ?(?:me|us|the door|my door|right now|now|in|my|the)"
    r"|\b" + _SOMEBODY + r" (?:at (?:the|my) door|outside|in the house|in my house|here|coming|downstairs)"
    r"(?: now| right now| with a (?:gun|knife))+"
    r"|\b" + _SOMEBODY + r" (?:gonna|going to|about to) (?:kill|hurt|hit|shoot|stab|attack) (?:me|us)\b"
    r"|\b(?:he|she|someone|somebody)(?:'s| has) got a (?:gun|knife) (?:here|on me|now|right now)\b"
    r"|\bi (?:want to|wanna|am going to|'m going to|plan to|will|have to|need to) (?:die|kill myself|hurt myself|"
    r"harm myself|end my life|end it all|end it tonight|jump off)\b"
    r"|\bi(?:'m|m) (?:going to|gonna) (?:kill myself|hurt myself|harm myself|end my life|end it all|die|jump)\b"
    r"|\bi (?:don't|dont|do not) want to (?:live|be alive|be here) ?(?:anymore|any more|any longer)?$"
    r"|\b(?:thinking (?:about|of)|feel like) (?:killing myself|suicide|ending my life|ending it all|hurting myself|"
    r"dying)\b|\bi(?:'m| am|m) (?:feeling )?suicidal\b|\bbetter off dead\b"
    r"|\bi (?:can't|cant|cannot|can not) breathe\b|\bi(?:'m|m| am) (?:having|getting) (?:a )?(?:heart attack|stroke|"
    r"chest pains?|seizure)\b|\bi(?:'m|m| am) bleeding\b|\bi(?:'ve| have) (?:just )?taken (?:all|too many|a lot of|a "
    r"bunch of|some) (?:my |the |of my |of the )?(?:pills|tablets|medication)\b|\bi just took (?:all|too many|a lot|a "
    r"bunch)\b|\b(?:the house|my house|the building|my apartment) is on fire\b"
)
DISTRESS = re.compile(
    r"\bi (?:can't|cant|cannot|can not|just can't) (?:do this|take this|handle this|bear this|go through (?:this|it)|"
    r"cope|stop crying|talk about (?:this|it|that)|keep doing this|think straight)(?: anymore| any more| right now| now"
    r"| without crying| today)*$"
    r"|\b(?:this|it)(?:'s| is) (?:just |all |really |so |way )*(?:too (?:hard|much|painful|upsetting|difficult)|"
    r"overwhelming|upsetting|very hard|so hard)(?: for me| to talk about| right now| now| sorry| for me to talk about)*$"
    r"|\bi(?:'m|m| am) (?:just |so |really |too |very |starting to |getting |a bit |sorry i'm )*(?:crying|cry|shaking|"
    r"panicking|panic|upset|overwhelmed|falling apart|breaking down|in tears|tearing up|having a panic attack|losing it|"
    r"distressed|freaking out|not okay|not ok)(?: right now| now| sorry| already| just| again| here| talking about (?:it|"
    r"this|that)| to (?:talk|go on|continue))*$"
    r"|\bi feel (?:sick|awful|terrible|horrible|panicky|faint) (?:talking|thinking|just|right now|now)\b"
    r"|\bi need to (?:calm down|cry)\b|^" + LEAD + r"i'm sorry it's (?:just )?hard$|\bmakes me cry\b$"
)
INSTRUCTION = re.compile(
    r"(?:^" + LEAD + r"|\b(?:you must|you should|you have to|i want you to|need you to|can you|could you|then) )(?:"
    r"(?:ignore|disregard|forget|override|bypass) (?:\w+ ){0,4}(?:instructions?|rules|prompts?|programming|script|"
    r"guidelines|previous|training|everything (?:you|above|before))"
    r"|(?:pretend|act|behave|respond|answer|speak|talk) (?:to be|as|like|as if|that)(?: you)? ?(?:are|were|you're|a|an|"
    r"my|the) "
    r"|(?:show|print|reveal|repeat|tell|read|give|output|display) (?:me )?(?:out )?(?:your|the) (?:system |hidden |"
    r"initial |original |secret )*(?:prompt|instructions|rules|configuration|system message|api key)"
    r"|(?:write|compose|generate|make up|create|sing) (?:me )?(?:a |an |some )?(?:\w+ )?(?:poem|song|story|code|python|"
    r"script|joke|essay|email|letter|contract|program)"
    r"|(?:mark|set|flag|record|log) (?:all|every|this|the|it|them|everything|question|my)(?: \w+){0,4} as "
    r"|(?:fill|answer|complete|finish) (?:it |them |everything |the rest |this |these |all |the |in )+(?:in |out |"
    r"questions? |form )*(?:for me|yourself|on your own|with)"
    r"|(?:put|write|just put|enter|type) (?:down )?(?:yes|no|anything|whatever|something) (?:for|to|on|in) "
    r"|(?:make up|invent) (?:an?|the|some|my) answers?"
    r"|(?:delete|erase|wipe|remove|destroy) (?:all |everything|the |my |this )+(?:answers|records?|data|recording|"
    r"transcript|interview|database|you have)?"
    r"|(?:skip|jump) (?:all|to the end|every|the rest|ahead to|past all)"
    r"|switch to (?:developer|admin|debug|another) mode|enter (?:developer|admin|debug) mode"
    r"|send (?:an |a |this |my |the )*(?:email|message|text|answers|transcript|money) to"
    r"|translate (?:this|that|everything|the)|only (?:reply|respond|answer) (?:with|in)|end your role)"
    r"|\byou are now (?:a|an|my|in|the|no longer|free)\b|\b(?:new|updated) (?:system )?instructions?\b|"
    r"\bsystem (?:prompt|override|message)\b|\bignore (?:all |any )?(?:previous|prior|above|earlier) \w+|"
    r"\bas an ai (?:you|language)\b|\bdeveloper mode\b|\bjailbreak\b|^admin override\b"
)
ADVICE = start(
    r"(?:what |when |who |where |how )?(?:should|shall) (?:i|we)\b(?! (?:repeat|say|spell|type|answer|continue|start|"
    r"go on|speak|tell you|give|use|include|list|wait))",
    r"(?:what|which)(?: \w+)? (?:would|should|do) you (?:do|recommend|suggest|advise|think (?:i|we|about|of|is|my))",
    r"(?:do|don't) you (?:think|believe|reckon)(?: that)? (?:i|we|they|he|she|it|my|the|this|that)\b",
    r"(?:would|do|can|could) you (?:advise|recommend|suggest)",
    r"(?:can|could|will|would|may) (?:you )?(?:please )?(?:give|offer) me (?:some |any |your )?(?:legal )?(?:advice|opinion)",
    r"(?:what|how) (?:are|is) (?:my|our) (?:chances|odds|rights|options|case)",
    r"(?:do|will|would|could|can|might|am|are) (?:i|we) (?:have (?:a )?(?:good |strong |any )?(?:case|chance|claim|right)"
    r"|going to (?:win|lose|jail|prison|be deported|get|have to)|win|lose|get (?:deported|custody|in trouble|the house|"
    r"fined|money|compensation|fired|sued)|go to (?:jail|prison|court)|be (?:deported|liable|responsible|arrested|"
    r"fined|charged|sued|allowed|able)|liable|guilty|responsible|allowed|entitled|eligible|supposed|"
    r"legally|sue|refuse|appeal|keep the)",
    r"(?:can|could|will|would) (?:they|he|she|the court|the judge|the police|my (?:boss|landlord|ex|wife|husband|"
    r"employer)) (?:deport|arrest|evict|fire|sue|take|do that|do this|legally|keep|force|make me|go to jail|win|use)",
    r"(?:is|was|isn't) (?:it|this|that) (?:legal|illegal|lawful|against the law|allowed|a crime|a good idea|okay if i|"
    r"better to|better if|worth it|enough to win|fair|constitutional)",
    r"what (?:happens|will happen|would happen|can happen) (?:if|to me|to my|next|when|in court)",
    r"what does the law say",
    r"how (?:much|long) (?:money |time |compensation |jail )?(?:can|will|could|would|do|should) i (?:get|expect|sue|"
    r"receive|ask for|demand|serve|have to)",
    r"is (?:my|the) (?:case|claim) (?:strong|good|any good|weak|winnable)",
    r"what(?:'s| is) your (?:opinion|advice|take|recommendation)",
    r"(?:tell me|i want to know|i need to know|i wonder)(?: if| whether)? (?:what (?:i should|to) (?:do|say|sign)|"
    r"(?:i should|i'm going to win|i can win|it's legal|this is legal|they can|he can|she can))",
    r"(?:i )?(?:need|want|would like|could use) (?:some |your |a bit of )?(?:legal )?advice",
    r"what(?:'s| is) the best (?:thing|way|answer|option)(?: for me)? (?:to|here|for)",
    r"which (?:answer|one) (?:is better|is best|should|would help|helps)",
    r"would it (?:be better|help|hurt)(?: my case)? (?:if|to)",
)
LAWYER_ACT = re.compile(
    r"(?:^"
    + LEAD
    + r"|\b(?:then|until) )(?:(?:can|could|may|should) i (?:please )?(?:just )?(?:talk|speak|chat|get|ask|"
    r"call|see|have|meet)(?: to| with)? (?:with )?"
    + LAWYER
    + r"|i(?:'d| would|'ll)? (?:really )?(?:just )?(?:want|need|"
    r"like|prefer|rather|wanna)(?: to)?(?: first)? (?:talk|speak|call|ask|see|discuss|consult|check|wait)(?: \w+){0,3}? "
    r"(?:to |with |for )?"
    + LAWYER
    + r"|(?:get|call|give|put|connect|transfer|let)(?: \w+){0,3} "
    + LAWYER
    + r"|i want "
    + LAWYER
    + r"|not without "
    + LAWYER
    + r"|i(?:'d| would)? (?:rather|prefer to) (?:tell|talk about|discuss) "
    r"(?:that|this|it) (?:to|with) "
    + LAWYER
    + r"|(?:is|are) "
    + LAWYER
    + r" (?:there|here|available)|where is "
    + LAWYER
    + r"|i(?:'ll| will) (?:only )?(?:talk|speak|tell|discuss)(?: \w+){0,3} (?:to |with )?"
    + LAWYER
    + r")\b"
)

ANYWHERE: tuple[tuple[Act, re.Pattern[str]], ...] = (
    (Act.EMERGENCY, EMERGENCY),
    (Act.DISTRESS, DISTRESS),
    (Act.INSTRUCTION, INSTRUCTION),
    (Act.ADVICE, ADVICE),
    (Act.LAWYER, LAWYER_ACT),
)
