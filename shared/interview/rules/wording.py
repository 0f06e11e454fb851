"""A turn as the rules read it: lower case, one kind of apostrophe, no punctuation, no fillers."""

import re
import unicodedata

from shared.interview.rules.accents import unaccented
from shared.interview.rules.lexicon import Lexicon

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"'})
_NOISE = re.compile(r"\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|<[^>]*>|♪")
_LETTERS = re.compile(r"\bER\b")
"""Letters that would be taken for a sound of thinking: the emergency room's."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|[;\n]+|[¿¡]|[?!]+")
_SOUNDS = (
    (re.compile(r"\b(?:uh|mm|mhm?|m)[ -]?h(?:uh|mm?)\b"), "uhhuh"),
    (re.compile(r"\b(?:uh[ -]uh|nuh[ -]uh|mm[ -]mm)\b"), "uhuh"),
)
"""A hummed yes and no, before the sounds of thinking are left out."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*", re.UNICODE)


def clean(heard: str) -> str:
    """One line, without a recogniser's notes ("[inaudible]"), in one normal form."""
    text = _NOISE.sub(" ", unicodedata.normalize("NFC", heard).translate(_APOSTROPHES))
    return " ".join(_LETTERS.sub("E R", text).split())


def words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def plain(text: str, lexicon: Lexicon) -> str:
    """The words of a text in lower case, without fillers."""
    text = text.casefold()
    for pattern, sound in _SOUNDS:
        text = pattern.sub(sound, text)
    return " ".join(word for word in words(text) if word not in lexicon.fillers)


def sentences(text: str, lexicon: Lexicon) -> list[str]:
    """Each sentence, plain. What a recogniser wrote without full stops is one."""
    return [found for part in _SENTENCE.split(text) if (found := plain(part, lexicon))]


def stems(text: str, lexicon: Lexicon) -> list[str]:
    """What its words have in common with other forms of them; words that tell nothing are left out."""
    return [_stem(unaccented(word)) for word in words(text) if word not in lexicon.stop_words]


def _stem(word: str) -> str:
    return word[:4] if len(word) == 5 and word[-1] in "aeo" else word[:5]
