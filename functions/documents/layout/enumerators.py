"""Numbers, letters, roman numerals and bullets at the start of a line."""

import re
from collections.abc import Sequence

_BULLETS = "→➔➜➤•‣◦▪▫●■◆◇➢►▶✓✔*–—·∙\uf0b7\uf0a7\uf0d8\uf0e0\uf076-"
_BULLET = re.compile(rf"^[{re.escape(_BULLETS)}]$")
_NUMBER = r"\d{1,3}"
_ROMAN = r"[ivxlIVXL]{1,6}"
_STEP = rf"(?:{_NUMBER}|{_ROMAN}|[A-Za-z])"
_STEPS = rf"(?:{_NUMBER}(?:[a-zA-Z]|(?:[.\-−]{_STEP}){{0,4}})|[A-Za-z](?:[.\-]?{_NUMBER}){{0,2}}|{_ROMAN})"
_PLAIN = re.compile(rf"^(?:(?:Q|P|F)\.?)?[(\[]?(?P<label>{_STEPS})(?:[.):\]]{{1,2}}|\.?[)\]])$")
_DOTTED = re.compile(rf"^(?P<label>{_NUMBER}(?:\.{_STEP}){{1,4}})$")
_CODED = re.compile(r"^(?P<label>(?:Q|P|F)\d{1,3}[a-z]?)[.:)]?$")
_BARE = re.compile(rf"^(?P<label>{_NUMBER}[a-z]?)$")
_NAMED = re.compile(
    r"^(?:(?:special|form|supplemental|standard|uniform|additional)\s+)?"
    r"(?:interrogator(?:y|ies)|admissions?|demand|(?:document\s+)?requests?(?:\s+for\s+(?:admissions?|production))?|question|item|pregunta|frage|domanda|pergunta)"
    r"\s*(?:no\.?|number|nr\.?|n[.º°]{0,2}|#)?\s*(?P<label>\d{1,3}(?:[.\-]\d{1,2})?[a-z]?)\s*(?P<end>[.:)\-–—]*)$",
    re.IGNORECASE,
)
_MOST_NAME_WORDS = 6
_APART = 0.5
_GLUED = re.compile(
    r"^(?P<label>\d{1,2}|[a-hA-H])[.)](?P<rest>[^\W\d].{2,}|[¿¡\"“].+)$|^(?P<number>\d{1,2})\.(?P<short>[A-ZÀ-Þ]\w)$"
    r"|^\((?P<inner>\d{1,2}|[a-hA-H])\)(?P<tail>[^\W\d_].{2,})$"
)


def enumerator_of(text: str, *, allow_bare: bool = False) -> str | None:
    """The label of a word that is an enumerator: `3.` gives "3", `(iv)` "iv", a bullet "•"."""
    if _BULLET.match(text):
        return "•"
    match = _PLAIN.match(text) or _DOTTED.match(text) or _CODED.match(text)
    if match is None and allow_bare:
        match = _BARE.match(text)
    return match["label"] if match else None


def is_hollow_bullet(text: str, gap: float, size: float) -> bool:
    """How word processors draw the bullets of a second level: an o, clearly apart from its words."""
    return text == "o" and gap > _APART * size


def named_enumerator(words: Sequence[str]) -> tuple[str, int] | None:
    """`INTERROGATORY NO. 7:` is the label "7" in three words; in front of others it ends in punctuation."""
    for count in range(min(_MOST_NAME_WORDS, len(words)), 1, -1):
        match = _NAMED.match(" ".join(words[:count]))
        if match is not None and (match["end"] or count == len(words)):
            return match["label"], count
    return None


def split_glued(text: str) -> tuple[str, str] | None:
    """`1.What` is an enumerator and a word."""
    match = _GLUED.match(text)
    if match is None:
        return None
    return match["label"] or match["number"] or match["inner"], match["rest"] or match["short"] or match["tail"]


def level_of(label: str) -> str:
    """Labels of one level look alike: "1" and "12" are `1`, "a" is `a`, "iv" is `i`, "2.b" is `1.a`."""
    return ".".join(_shape(part) for part in re.split(r"[.\-−]", label))


def _shape(part: str) -> str:
    if part == "•":
        return "•"
    if part.isdigit():
        return "1"
    if re.fullmatch(r"[ivx]{2,}|i", part):
        return "i"
    if re.fullmatch(r"[IVX]{2,}|I", part):
        return "I"
    return "a" if part.islower() else "A"
