"""What English patterns are made of."""

import re

KIN = (
    r"(?:my )?(?:wife|husband|partner|boyfriend|girlfriend|mother|mom|mum|father|dad|son|daughter|sister|brother|"
    r"friend|boss|aunt|uncle|cousin|roommate|neighbor|lawyer|attorney|kids?|children)"
)
LAWYER = r"(?:(?:my|the|a|an|our) )?(?:own )?(?:lawyer|attorney|counsel|solicitor|legal team)"
LEAD = (
    r"(?:(?:well|so|okay|ok|oh|sorry|i'm sorry|im sorry|hey|hi|hello|please|but|and|actually|listen|look|yeah|yes|no|"
    r"honestly|excuse me|i think|i guess|um|wait|thanks|thank you|i was wondering|just|now) )*"
)
TAIL = (
    r"(?: (?:please|now|right now|again|here|sorry|thanks|thank you|then|for me|okay|ok|today|at all|really|honestly|"
    r"anymore|any more|first|yet|if that's okay|if you don't mind|if possible))*"
)
Q = r"(?:(?:this |that |the )?(?:question|one|part|last part|bit)|that|this|it)"


def whole(*patterns: str) -> re.Pattern[str]:
    return re.compile(LEAD + "(?:" + "|".join(patterns) + ")" + TAIL)


def start(*patterns: str) -> re.Pattern[str]:
    """At the start of a sentence, or where one begins without a full stop."""
    return re.compile(
        r"(?:^" + LEAD + r"|\b(?:i don't know|i dont know|you know|so|but|anyway) )(?:" + "|".join(patterns) + r")\b"
    )
