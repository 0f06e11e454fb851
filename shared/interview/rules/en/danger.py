"""English turns that are nothing but a cry for help: whole turns, in plain words."""

import re

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
