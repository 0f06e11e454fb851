"""English turns that are nothing but a cry for help: whole turns, in plain words."""

import re

from shared.interview.rules.reply_words import Replies

_OPENING = r"(?:(?:please|god|lord|oh|my|look|listen|honestly|sorry|yes|yeah|no|because|i mean|help|help me) )*"
_LAST = (
    r"(?: (?:now|right now|please|any ?more|any longer|tonight|today|like this|help|help me|sorry|so bad|honestly|"
    r"again|"
    r"quick|hurry|god|really))*"
)
_MYSELF = r"(?:kill|hurt|cut|hang|shoot|harm|drown) myself"
OWN_LIFE = re.compile(
    _OPENING
    + r"(?:i (?:(?:just|really|still|only) )*(?:want to|wanna|would rather|d rather) (?:die|be dead|end it all|"
    rf"end my (?:own )?life|take my (?:own )?life|not be alive|{_MYSELF})|"
    rf"(?:i'm|im|i am) (?:(?:just|really) )*(?:going to|gonna|about to|ready to) (?:{_MYSELF}|end my (?:own )?life)|"
    r"i (?:(?:just|really) )*(?:don't|dont|do not) (?:(?:even|really) )?(?:want to|wanna) (?:live|be alive|wake up)|"
    r"i (?:(?:just|really) )*wish i (?:(?:was|were) (?:dead|never born|not alive)|(?:could|would) (?:just )?die|"
    r"(?:had never been|wasn't|was never) born)|i'd be better off dead|id be better off dead)" + _LAST
)
HELP = re.compile(
    _OPENING + r"(?:(?:i|we|(?:my|the) \w+) (?:can't|cant|cannot|can not) breathe|"
    r"(?:(?:some(?:one|body)|any(?:one|body)) )?help me (?:(?:some(?:one|body)|please|god) )*help(?: me)?|"
    r"(?:(?:some(?:one|body)) )?(?:call|get) (?:911|9 1 1|nine one one|an ambulance|the (?:police|cops)))" + _LAST
)
ASKS_FOR_CRIES = re.compile(
    r"\b(?:(?:tell|say)(?! (?:us|me|your)\b)|said|says|told|wrote|written|write|words|message|texts?|note|letter|"
    r"e?mail|"
    r"yell\w*|shout\w*|scream\w*|cry|cried|whisper\w*|call(?:ed)? out|post(?:ed)?|search\w*|threat\w*|hear|heard|"
    r"recording|voicemail|quote|repl(?:y|ied))\b"
)
TELLS_OF_ILLS = re.compile(
    r"\b(?:symptoms?|pains?|feel\w*|felt|breath\w*|health|ill\w*|sick\w*|affect\w*|panic|anxi\w+|attacks?|conditions?|"
    r"injur\w+|disab\w+|limit\w*|difficult\w*|happened|happens|thinking|thought|call(?:ed)?|keeps?|prevent\w*|"
    r"react\w*|what did|medical)\b"
)
_SOMEBODY_NEAR = (
    r"(?:he|she|they|some(?:one|body))(?:'s|'re|s| is| are)? (?:(?:right|still|just|standing|sitting|already) )*"
    r"(?:here|home|listening|coming|on (?:his|her|their) way|pulling up|(?:next to|beside|behind|near|with) me|outside|"
    r"at the (?:door|window)|downstairs|upstairs|in the (?:\w+ )?(?:room|house|hall|hallway|kitchen|driveway|yard|car|"
    r"bathroom|bedroom))(?: (?:now|right now|again|listening|please|with (?:me|us|(?:a|the|his) \w+)))*"
)
_UNSURE = (
    r"(?:(?:i (?:don't|dont) think so|not (?:really|right now|now|at all|sure)|no|nope|because|well|please|maybe) )*"
)
UNSAFE: Replies = (
    (
        re.compile(r"\bsafe\b.{0,40}\b(?:now|talk|speak|moment|where you are)\b|\bsafe place\b"),
        re.compile(_UNSURE + _SOMEBODY_NEAR),
    ),
    (
        re.compile(r"\bin (?:any |immediate |real )*danger\b"),
        re.compile(
            r"(?:(?:yes|yeah|yep|i (?:think|guess|am)(?: so)?|i'm|because|well|please|maybe) )*" + _SOMEBODY_NEAR
        ),
    ),
    (
        re.compile(
            r"^(?!.*\b(?:where|who|whom|live|lives)\b).*\b(?:threat\w*|hurt|hit|abus\w+|afraid|scared|violen\w+|"
            r"stalk\w*|follow\w*|attack\w*)\b"
        ),
        re.compile(
            r"(?:(?:yes|yeah|yep|and|so|well|please|i am|i'm) )*(?:he|she|they)(?:'s|'re| is| are) (?:(?:right|still|"
            r"just|standing|sitting) )*(?:here|listening|coming|outside|(?:next to|beside|behind) me|at the (?:door|"
            r"window)|in the (?:next|other) room)(?: (?:now|right now|again|listening|please))*"
        ),
    ),
)
_NOW = (
    r"(?: (?:(?:right |just )?now|currently|today|tonight|at (?:this|the) (?:moment|time)|at present|here|"
    r"at home|there|"
    r"in (?:your|the) (?:own )?(?:home|house)|where you(?:'re| are)(?: (?:living|staying|calling from))?|"
    r"(?:living|staying|being) (?:there|here|at home|with (?:him|her|them|your \w+)))(?: right now| now)?)*"
)
_AND_FURTHER = (
    r"(?: (?:if (?:so|not|yes|no|you are(?: not)?)\b.*|(?:please )?(?:explain|describe|tell us)\b.*|yes or no|yes no|"
    r"y n))?"
)
_YOU = r"you(?: (?:and|or) (?:your|the) (?:children|kids|child|son|daughter|baby|family))?"
_AT_PRESENT = r"(?:(?:currently|presently|now|still|personally|at present) )?"
ASKS_IF_IN_DANGER = re.compile(
    rf"(?:are {_YOU} {_AT_PRESENT}(?:in (?:any |immediate |physical |serious |real |present |current )*danger|"
    rf"(?:un|not )safe)|"
    rf"do {_YOU} {_AT_PRESENT}feel (?:(?:like|that|as if) (?:you are|you're) )?(?:in (?:any |"
    rf"immediate )?danger|unsafe)|"
    rf"is (?:any(?:one|body)|some(?:one|body)|he|she) (?:(?:hurting|threatening|harming|following|attacking) you|"
    r"(?:there|with you) (?:who is )?(?:hurting|threatening) you)(?= .*\bnow\b)|"
    r"(?:are you|do you) (?:currently |now )?(?:(?:think|thinking|feel|feeling|want|wanting|planning|going|have|having)"
    r"(?: (?:about|of|like|to|any))?(?: thoughts (?:of|about))?) (?:suicide|(?:hurt|harm|kill)(?:ing)? yourself|"
    rf"end(?:ing)? your (?:own )?life)){_NOW}{_AND_FURTHER}"
)
ASKS_IF_SAFE = re.compile(
    rf"(?:are {_YOU} {_AT_PRESENT}(?:(?:physically )?safe|(?:(?:in|at) a safe place|somewhere safe)(?: (?:to|"
    rf"where you can) (?:talk|speak))?|out of danger)|"
    rf"do {_YOU} {_AT_PRESENT}feel safe(?=$| (?:.*\bnow|at home|in (?:your|the)|where|here|there|today|tonight|"
    rf"living|staying|"
    r"currently|at (?:this|the))\b)|"
    r"is it safe (?:for you )?(?:to (?:talk|speak|go on|continue|be there|stay there|go home)|for you there)|"
    r"can you (?:talk|speak) safely|do you have (?:a safe place|somewhere safe) to (?:stay|go|"
    r"sleep)(?= .*\b(?:now|tonight|"
    rf"today)\b)){_NOW}{_AND_FURTHER}"
)
