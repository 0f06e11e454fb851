"""English ways to agree to an interview, to refuse one, to go on and to stop."""

import re

from shared.interview.rules.consent_words import ConsentWords
from shared.interview.rules.en.leads import LEAD

CONSENTS = ConsentWords(
    agreed=re.compile(
        LEAD + r"(?:(?:yes |yeah |sure )*(?:i (?:do )?(?:agree|consent|accept|understand and agree)|go ahead|"
        r"(?:that's|thats|that is|it's|its|i'm|im|sounds|all) (?:fine|okay|ok|good|alright|all right|right)|"
        r"no problem|fine by me|fine with me|fine|(?:let's|lets) (?:do it|go|start|begin)|please do|alright|"
        r"all right|i'm (?:okay|ok|fine) with (?:that|it)|(?:go )?right ahead|"
        r"i have no objections?|no objections?|why not|you may))\b"
    ),
    agreed_at_last=re.compile(r"\b(?:okay|ok|fine|go ahead|all right|alright|sure|yes|yeah)$"),
    unbothered=re.compile(
        r"\b(?:(?:don't|dont|do not|wouldn't|would not) (?:really )?mind|"
        r"(?:no|not an?|(?:don't|dont|do not) (?:really )?(?:have|see) (?:an?|any)|(?:have|see|got) no|isn't an?) "
        r"(?:problems?|objections?|issues?|concerns?|trouble)|no worries|nothing against (?:it|that)|"
        r"(?:don't|dont|do not) (?:object|see why not)|not opposed|(?:that|it) doesn't bother me|^why not)\b"
    ),
    refused=re.compile(
        r"\b(?:(?:i )?(?:do not|don't|dont|won't|will not|can't|cannot) (?:agree|consent|accept|want)|"
        r"i (?:refuse|decline|disagree|object)|not okay|not ok|rather not|prefer not|i'm not okay|no thanks|"
        r"no thank you|no way)\b"
    ),
    not_now=re.compile(
        r"\b(?:(?:right )?now|today|tonight|yet|later|another (?:time|day)|at the moment|this minute|driving|"
        r"(?:at|in) (?:work|the middle|a meeting)|busy)\b"
    ),
    is_there=re.compile(
        r"\b(?:hear you|(?:i'm|i am|im) (?:right )?(?:here|there|on)|speaking|hello|hi there|"
        r"this is (?!fine|ok|okay|good|all|alright|great)\w+)\b"
    ),
    declines_kindly=re.compile(
        r"(?:i'm|i am|im|it's|its) (?:fine|good|okay|ok|alright|all right)(?: thanks| thank you)?"
    ),
    unwilling=re.compile(
        r"\b(?:don't|dont|do not|can't|cant|cannot|can not|won't|will not|not|never)(?: (?:really|want|wanna|need|like|"
        r"to|gonna|going|think|i|we|can|should|be able|ready|even))* $"
    ),
    hedged=re.compile(
        r"\b(?:but|if|unless|except|only|depends|maybe|perhaps|not sure|i guess|what|who|why|how|first|not yet)\b"
    ),
    going_on=re.compile(
        r"\b(?:continue|go on|keep going|carry on|going on|next question|proceed|let's go|keep talking|i'm (?:ok|okay|"
        r"fine|good|alright)|not (?:now|yet)|don't stop|do not stop|no stop)\b"
    ),
    stopping=re.compile(
        r"(?<!don't )(?<!not )\b(?:stop|end it|enough|pause|quit|finish|break|take a break|later|tomorrow|help|no more|"
        r"(?:can't|cant|cannot) (?:take|handle|do) (?:any ?more|much more|this|it))\b"
    ),
)
