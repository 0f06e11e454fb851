"""How English leads to a value, and what stands beside one."""

import re

from shared.interview.rules.lexicon import listed

_EASILY = r"(?:(?:just|please|okay|ok|oh|well|so|uh|you can|you could|go ahead and|i'd|i would|let's|let us) )*"
DICTATES = re.compile(
    _EASILY + r"(?:(?:put|mark|set|leave|count|jot|sign)(?: (?:it|that|me|us|this))?|write|check|tick|say|"
    r"make (?:it|that|this)|call (?:it|that)|go with|round (?:it|that))(?: (?:down|up|off))?"
    r"(?: (?:as|for|at|to|with))? "
)
THINKS_ALOUD = re.compile(
    _EASILY
    + r"(?:(?:let's see|let us see|let me (?:see|think)|lemme (?:see|think)|hold on|hang on|wait|one sec|scratch that|"
    r"strike that|no|oh|okay|so|now|actually|sorry|yeah|well|i think|make that|i mean) )+"
)
BESIDE_VALUES = frozenset(
    listed(
        "a an and about around of in on the it it's its was that that's maybe like or so exactly even total only just "
        "early late mid spring summer fall autumn winter dozen couple grand bucks dollars dollar none nothing zero "
        "zilch yes no yeah yep nope never me us"
    )
)
