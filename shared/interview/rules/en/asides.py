"""English ways to ask what it is that speaks, to say that something was said already, to take leave, and to withdraw
consent."""

import re

from shared.interview.rules.aside_words import AsideWords
from shared.interview.rules.lexicon import listed

_LEAD = (
    r"(?:(?:wait|hello|hi|hey|sorry|excuse me|pardon me|okay|ok|so|but|and|now|oh|no|hold on|seriously|just|"
    r"quick question|one question|can i ask|may i ask|tell me) )*"
)
_KIND = (
    r"(?:robot|robots|bot|chatbot|chat bot|machine|computer|computer program|program|software|recording|tape|ai|a i|"
    r"artificial intelligence|human|human being|person|real)"
)
_SOME = r"(?:a|an|the|some|even|actually|really|just|only|like|kind of|sort of|real|actual|live|living|human|not)"
_THING = (
    r"(?:(?:other|big|huge|little|old|white|black|red|blue|drunk|young|whole) )*"
    r"(?!(?:is|was|has|had|can|could|will|would|all|time|one|morning|year|day|way|\w+(?:ed|ing|ly))\b)\w+"
    r"(?: (?:in front|behind|ahead|next to|beside)(?: of)?(?: (?:me|us))?)?$"
)
_OF_NO_LIST = r"(?<!\bthe )(?<!\bmy )(?<!\bhis )(?<!\bher )(?<!\ba )(?<!\ban )(?<!\bour )(?<!\btheir )(?<!\bthis )"
_LEAVE = (
    r"(?:okay|ok|all right|alright|thanks|thank you|you too|bye|bye bye|goodbye|good bye|good night|see you|see ya|"
    r"take care|talk to you|have a (?:good|great|nice) (?:day|one|evening|night|weekend))"
)
_THERE = (
    r"(?:(?:i'm|im|i am|we're|we are) (?:back|here|ready|there|all set|with you|listening)|back|ready|where were we|"
    r"(?:(?:let's|lets|let us|we can|you can|can we|could you|please|you may) )*"
    r"(?:continue|go on|go ahead|proceed|carry on|keep going|resume)|"
    r"(?:thanks|thank you) for (?:waiting|holding|your patience)|"
    r"sorry (?:about|for) (?:that|this|the (?:wait|delay|interruption)))"
)
_OKAY = r"(?:okay|ok|all right|alright|thanks|thank you|sorry)"
_RECORDED = (
    r"(?:(?:me|this|it|you|us|the interview|my voice|my answers) )?(?:to be |to |being |be )?"
    r"(?:recorded|recording|taped|taping|record|recordings|written down)(?: (?:me|this|it|here|down|my voice))*"
)
_THIS = r"(?:this|it|that|this interview|the interview|all this|all of this|any of this|being recorded|the recording)"
_ANY_MORE = r"(?: (?:any more|anymore|any longer|now|right now|after all|please|here|at all|okay|ok))*"
ASIDES = AsideWords(
    what_speaks=re.compile(
        _LEAD + r"(?:(?:(?:are|r) (?:you|u)|(?:you're|youre|you are)|is (?:this|that|it)|"
        r"(?:am i|i'm|im|i am) (?:talking|speaking|chatting)(?: to| with)?) "
        rf"(?:{_SOME} )*{_KIND}(?: (?:or )?(?:{_SOME} )*{_KIND})*(?: (?:or|or what|or something|here|right|then|now))*|"
        r"who are you|what are you|who am i (?:talking|speaking|chatting) (?:to|with)(?: here| now| right now)?|"
        r"(?:who is|who's|whos) (?:this|speaking|talking|asking)(?: please)?|"
        r"(?:you|this|that) (?:sound|sounds) like (?:a|an) (?:robot|machine|recording|computer))"
    ),
    told_before=re.compile(
        _LEAD + r"(?:(?:i|we)(?:'ve| have)? (?:already|just) (?:told|said|answered|mentioned|explained)"
        r"(?: (?:you|that|it|this|so|to|one|question|already|before|earlier|now|a minute ago|a moment ago))*|"
        r"(?:i|we)(?:'ve| have)? (?:told|said|answered|mentioned)(?: (?:you|that|it|this|so))* "
        r"(?:already|before|earlier|just now|a minute ago|a moment ago|a second ago)|"
        r"(?:as|like) i(?:'ve| have)?(?: just| already)? (?:said|told you|mentioned)(?: before| already| earlier)*|"
        r"(?:you've|you have|you)(?: already| just)? asked(?: me)?(?: that| this| it)?(?: already| before| just now)*|"
        r"(?:didn't|didnt|did not|haven't) i (?:just |already )?(?:say|tell you|answer|told you)(?: that| this| it)*"
        r"(?: already| before| just now)*)"
    ),
    goes_on=re.compile(
        r"(?:(?:oh|so|well) )*(?:(?:and|plus|also|as well as)\b(?! (?:yes|yeah|no|nope|you|your|why|what|how|who|when|"
        r"is|are|do)\b)|(?:then|after that|afterwards) (?:he|she|they|we|i|it)\b)"
    ),
    wants_a_story=re.compile(
        r"\b(?:happen\w*|describe|explain|why|details?|circumstances|events?|story|"
        r"tell (?:me|us) (?:\w+ )*(?:about|what|how|why|more)|"
        r"what did (?:\w+ )+(?:do|say|tell you)|how did (?:it|this|that))\b"
    ),
    own_forms=frozenset(listed("i we me us my our mine ours was were am are did do does have has i'm i've")),
    breaks_off=re.compile(
        r"\b(?:and|then|when|but) (?:then )?(?:all of a sudden|suddenly|out of nowhere)$|"
        rf"\b(?:and|but|so|when|because|then) (?:(?:then|suddenly|there was|all of a sudden|"
        rf"out of nowhere) )*(?:this|these) "
        rf"{_THING}|\b(?:was|were) (?:\w+ )*?{_OF_NO_LIST}(?!(?:me|him|her|them|us|you|who)\b)\w+ (?:and|when|but) "
        rf"(?:then )?(?:my|the|his|her|our|their|a|an) {_THING}|"
        r"\b(?:was|were) (?:just |only )*(?:walking|driving|going|coming|riding|sitting|standing|turning|"
        r"crossing|stopped|"
        rf"at|in|on)(?! (?:\w+ )*(?:about|with|between|of|for|to) \w+ (?:\w+ )?and\b) (?:\w+ ){{1,6}}and (?:my|"
        rf"the|a|an) "
        rf"{_THING}|^(?:(?:well|so|okay) )+(?:my|the|this) {_THING}"
    ),
    takes_back=re.compile(
        r"(?:(?:oh|well) )*(?:no (?:wait|sorry|actually|i meant)|wait no|oh wait|sorry(?: no| i meant)?|i meant|"
        r"correction|make that)\b"
    ),
    rethinks=re.compile(r"(?:(?:oh|well|no|um|okay) )*(?:actually|wait|hold on|hang on|come to think of it)\b"),
    nods=re.compile(
        r"(?:(?:uhhuh|mhm|okay|ok|right|all right|alright|sure|i see|got it|gotcha|understood|i understand|thanks|"
        r"thank you)(?: |$))*"
    ),
    calling=re.compile(
        r"(?:(?:wait|hello|hi|hey|sorry|okay|ok|so|but|and|oh|anybody|anyone) ?)*"
        r"(?:(?<=hello )|(?<=hello)|(?:are you|you|(?:is )?any(?:body|one))(?: still)? (?:there|here|listening)|"
        r"(?:can|do|did) (?:you|anybody|anyone)(?: still)? hear me|am i (?:on mute|muted|still connected))"
        r"(?: (?:hello|hi|hey|now|okay|at all|can you hear me|are you(?: still)? there))*"
    ),
    goodbye=re.compile(
        rf"(?:(?:yes|yeah|no|oh|well|so|and) )*{_LEAVE}(?: (?:{_LEAVE}|very much|so much|a lot|"
        r"for (?:everything|now|today|that|your (?:help|time|patience))|later|soon|tomorrow|then|great|good|perfect|"
        r"i will|and))*"
    ),
    withdraws=re.compile(
        rf"{_LEAD}(?:i(?:'m| am|'d like to| would like to| want to| wish to| have to)? "
        r"(?:withdraw|withdrawing|revoke|revoking|take back|taking back) my (?:consent|agreement|permission)"
        rf"(?: (?:to|for) {_THIS})?|"
        rf"i (?:do not|don't|dont|no longer) (?:agree|consent) (?:to|with) (?:(?:this|the) interview|{_RECORDED})|"
        rf"i (?:do not|don't|dont) (?:agree|consent)(?: (?:to|with) {_THIS})? (?:any more|anymore|any longer)|"
        rf"i no longer (?:agree|consent)(?: (?:to|with) {_THIS})?|"
        rf"i (?:do not|don't|dont|no longer) (?:want|wish|like)(?: to)? {_RECORDED}|"
        r"(?:please )?(?:stop|do not|don't|dont|quit) (?:recording|record|taping)(?: (?:me|this|my voice|us))|"
        rf"(?:please )?(?:turn|switch) (?:off the recording|the recording off|off the recorder)){_ANY_MORE}"
    ),
    back=re.compile(
        rf"(?:(?:{_OKAY}|yes|yeah|yep|so|oh|well|hi|hello|hey|now|and|right|good) )*"
        rf"{_THERE}(?: (?:{_THERE}|{_OKAY}|again|now|please|then|and|sir|ma'am))*|{_OKAY}(?: {_OKAY})*"
    ),
    keeps=re.compile(
        r"(?:(?:oh|well|no|yes|yeah|okay|ok|all right|alright|sorry|please|just|actually|so) )*"
        r"(?:(?:never ?mind|forget (?:it|that|about it)|(?:please )?(?:leave|keep|let) (?:it|that|this|my answer)|"
        r"(?:(?:let's|lets|let us|we can|you can|can we|just|please|i want to|i'd like to) )*"
        r"(?:continue|proceed|go on|move on|carry on|keep going|go ahead)|next(?: question| one)?|"
        r"(?:(?:it|that|this|the answer|my answer)(?:'s| is| was)?|that one is)(?: still| already)? "
        r"(?:fine|right|correct|okay|ok|good|the same|true)|"
        r"(?:no|nothing|there is nothing) (?:changes?|to change)|"
        r"(?:i )?(?:don't|dont|do not)(?: want to| need to| have to)? change (?:it|that|this|anything)|"
        r"(?:the )?same(?: answer)?(?: as before| as i said)?|i changed my mind|"
        r"(?:it's |that's |that is )?not (?:that|this) (?:one|question)|wrong question)"
        r"(?: (?:as (?:it|that) (?:is|was)|the way it (?:is|was)|like that|alone|then|please|now|with (?:it|this|that)|"
        r"from (?:here|there)|where we (?:were|left off)|thanks|thank you|and|it's|that's|fine|okay))* ?)+"
    ),
    hangs=re.compile(
        r"(?:(?:well|so|and|then|okay|it was|i think) )*"
        r"(?:when|while|after|before|if|as|once|as soon as|although|though) "
        r"(?:\w+(?:'\w+)? ){1,4}\w+"
    ),
    continues=re.compile(
        r"(?:on|in|at|to|from|with|without|near|by|into|onto|off|over|under|behind|around|along|toward|towards|across|"
        r"through|past|because|while|until|which|who|where) (?!(?:fact|general|my opinion|case|least|all)\b)\w"
    ),
)
