"""English statements that say what a question asks for."""

import re

from shared.interview.rules.lexicon import listed
from shared.interview.rules.statement_words import StatementWords

_OFTEN = r"ever|currently|still|already|also|now|really|recently|previously|always|actually"
_AUXILIARY = "do|does|did|are|is|am|were|was|have|has|had|can|could|will|would"
_SOMEBODY = (
    r"he|she|they|it|anyone|anybody|someone|somebody|everyone|everybody|"
    r"(?:the|your|his|her|their|this|that|any|an?) \w+(?:'s \w+)?"
)
_OPENING = r"(?:(?:well|so|oh|honestly|actually|yeah|sure) )*"
_FORMS = {
    "be": "am are is was were been being",
    "break": "broke broken",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "child": "children kid kids",
    "choose": "chose chosen",
    "come": "came",
    "do": "did done does",
    "drink": "drank drunk",
    "drive": "drove driven",
    "eat": "ate eaten",
    "fall": "fell fallen",
    "feel": "felt",
    "fight": "fought",
    "find": "found",
    "get": "got gotten",
    "give": "gave given",
    "go": "went gone",
    "have": "has had",
    "hear": "heard",
    "hide": "hid hidden",
    "hold": "held",
    "keep": "kept",
    "know": "knew known",
    "leave": "left",
    "lose": "lost",
    "make": "made",
    "meet": "met",
    "pay": "paid",
    "say": "said",
    "see": "saw seen",
    "sell": "sold",
    "send": "sent",
    "shoot": "shot",
    "speak": "spoke spoken",
    "spend": "spent",
    "steal": "stole stolen",
    "swear": "swore sworn",
    "take": "took taken",
    "teach": "taught",
    "tell": "told",
    "think": "thought",
    "understand": "understood",
    "wake": "woke woken",
    "win": "won",
    "write": "wrote written",
}

STATEMENTS = StatementWords(
    asks=re.compile(
        rf"(?:(?:{_AUXILIARY}) (?:you(?: (?:both|all|yourself))?|(?P<other>{_SOMEBODY}))|"
        rf"(?:and |so )?you (?:{_AUXILIARY})) (?:(?:{_OFTEN}|been|be) )*"
    ),
    asks_for_one=re.compile(
        rf"(?:do|did|have) you (?:(?:{_OFTEN}) )*(?:have|own|got|receive|get|keep|carry) "
        r"(?:(?:an?|any|the|your|own|other|of|types?|kinds?|forms?) )*"
    ),
    asks_now=re.compile(r"(?:do|does|are|is|am|can|will|would)\b"),
    own=re.compile(
        _OPENING + r"(?:(?P<sure>i|we|i'm|im|i've|ive|we're|we've|my \w+ and i) )?"
        rf"(?:(?:am|was|were|are|have|had|did|do|been|got|{_OFTEN}|definitely|even|then|both|sure|certainly|"
        r"personally|once|twice) )*"
    ),
    has_one=re.compile(
        _OPENING + rf"(?:(?:i|we) (?:(?:do|did|both|{_OFTEN}) )*(?:have|had|own|got|get|receive|carry|keep)|"
        r"i've got|we've got|ive got|i've|we've) (?!to )(?:(?:an?|any|my|our|the|some|own) )*"
    ),
    of_others=re.compile(
        _OPENING
        + r"(?:he|she|it|they|everyone|everybody|somebody|someone|he's|she's|it's|they're|they've|half the \w+|"
        r"(?P<noun>(?:my|the|his|her|their|our)(?: whole| entire)? \w+)|(?:my|his|her) \w+ and (?:my|his|her) \w+) "
        rf"(?:(?:is|was|were|are|has|have|had|did|does|do|been|got|{_OFTEN}|definitely|even|both|sure|certainly|once|"
        r"twice) )*"
    ),
    stands_for_it=re.compile(
        r"(?:all |both |every )?(?:of it|the whole (?:thing|\w+)|it|them|that|this|those|these|everything|him|her|"
        r"there|one|mine|ours)\b"
        r"(?! (?:is|was|were|are|had|has|would|could)\b)"
    ),
    the_client=frozenset(listed("you me us myself ourselves")),
    basic={form: base for base, forms in _FORMS.items() for form in listed(forms)},
    endings=("ing", "ied", "ed", "d", "es", "s", "e", "y"),
    past=("ed",),
)
