"""English ways to ask what it is that speaks, and to say that something was said already."""

import re

from shared.interview.rules.aside_words import AsideWords

_LEAD = (
    r"(?:(?:wait|hello|hi|hey|sorry|excuse me|pardon me|okay|ok|so|but|and|now|oh|no|hold on|seriously|just|"
    r"quick question|one question|can i ask|may i ask|tell me) )*"
)
_KIND = (
    r"(?:robot|robots|bot|chatbot|chat bot|machine|computer|computer program|program|software|recording|tape|ai|a i|"
    r"artificial intelligence|human|human being|person|real)"
)
_SOME = r"(?:a|an|the|some|even|actually|really|just|only|like|kind of|sort of|real|actual|live|living|human|not)"
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
)
