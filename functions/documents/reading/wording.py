"""What in a block of text is the question: its last interrogative, with what leads in and what hangs on."""

import re
from typing import NamedTuple

from functions.documents.reading.lexicon import (
    ASKS_ELSEWHERE,
    CONDITION_START,
    FILLS_IN,
    GUIDANCE,
    IF_NO,
    IF_YES,
    IMPERATIVE_START,
    LEAD_IN,
    NOUN_LIKE,
    OF_NOTES,
    PLEASE_EXPLAIN,
    POLITE_START,
    TELLS_HOW,
    UNMARKED_POLAR,
    UNMARKED_QUESTION,
)

_SENTENCE_END = re.compile(
    r"(?<=[.!?？！。؟…])[\"'”’»)\]]*(?:\s*\*+)?\s+(?=[\"“'‘(\[{¿¡«A-ZÀ-Þ0-9\u0400-\u042f])|(?<=[？。！؟])(?=.)"
)
_LONGEST_ABBREVIATION = 9
_ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|no|nos|mr|mrs|ms|dr|st|inc|sr|sra|art|c|u\.s|approx)\.$", re.IGNORECASE
)
_ASKS = re.compile(r"[?？؟][\"'”’»)\]*\s]*$")
_TRAILING_NOTE = re.compile(r"\s*[\[(][^\[\]()]{0,120}[\])]\s*$")
_NOTED = re.compile(
    r"^(?:please\s+)?(?:circle|check|mark|tick|select|choose|underline|marque|encierre|elija)\b[^:]*:\s+"
    r"(?P<options>[^:/]+(?:\s/\s[^:/]+)+)$",
    re.IGNORECASE,
)
"""`Circle all that apply: Alcohol / Tobacco / None`"""
_OPTIONS = re.compile(r"\s*(?:\[(?P<options>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]|\{(?P<braced>[^{}]*)\})\s*$")
_OFFERED_BEHIND = re.compile(r"\)\s+\w+\s*/\s*\w+\W*$")
"""`(See paragraph 3) Yes / No`"""
_TO_INTERVIEWER = re.compile(
    r"^(?:note|nota|probes?|prompts?|interviewer|if|si|wenn|falls|for|allow|let|wait|pause|read|show|ask|turn|hand|do\s+not|don[’']t"
    r"|(?:randomly|only)\s+(?:shown|displayed|asked)|shown|displayed|alternatively)\b"
    r"|\b(?:go|skip|proceed|return)\s+to\b",
    re.IGNORECASE,
)
"""A bracket that says how to go on offers nothing: `[If yes, go to Part III.]`"""
_FEWEST_REMARK_WORDS = 4
_FEWEST_LETTERS = 3
_FEWEST_OF_ITS_OWN = 3
_MOST_LEAD_IN_CHARACTERS = 420
_MOST_LEAD_IN_SENTENCES = 4
_MOST_AFTER_CHARACTERS = 160
_LONGEST_FOLLOW_UP = 400


class Wording(NamedTuple):
    text: str
    rest: str = ""
    """What followed the question in its block: guidance, options in brackets, a remark."""


def asks(text: str) -> bool:
    return any(_asks(sentence) for sentence in sentences(text))


def _asks(sentence: str) -> bool:
    """Ends in a question mark that is the sentence's own: not one inside a remark that it ends with."""
    match = _ASKS.search(sentence)
    if match is None:
        return False
    last_open = sentence.rfind("(")
    return ")" not in match.group() or last_open <= 0 or ")" in sentence[last_open : match.start()]


def sentences(text: str) -> list[str]:
    """Sentences as they stand, in order; joined with blanks they give the text again."""
    return [part for part in (piece.strip() for piece in _split(text)) if part]


def _split(text: str) -> list[str]:
    parts: list[str] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if _ABBREVIATION.search(text, max(0, match.start() - _LONGEST_ABBREVIATION), match.start()):
            continue
        parts.append(text[start : match.end()])
        start = match.end()
    return [*parts, text[start:]]


def question_in(text: str, *, is_numbered: bool = False) -> Wording | None:
    """The wording of the question that `text` holds, or None if it asks nothing or only in passing; one that a numbered
    item begins with is asked, whatever is said behind it.
    """
    parts = sentences(text)
    asking = [index for index, sentence in enumerate(parts) if _asks(sentence)]
    if not asking:
        return None
    last = asking[-1]
    end = last + 1
    while end < len(parts) and _hangs_on(parts[end]):
        end += 1
    after = " ".join(parts[end:])
    is_item = is_numbered and asking[0] == 0
    if len(after) > _MOST_AFTER_CHARACTERS and not (is_item or after.startswith(("[", "{"))):
        return None
    start = 0
    lead_in = parts[: asking[0]]
    if len(lead_in) > _MOST_LEAD_IN_SENTENCES or len(" ".join(lead_in)) > _MOST_LEAD_IN_CHARACTERS:
        start = asking[0]
    return Wording(_span(text, parts, start, end), after)


def _span(text: str, parts: list[str], start: int, end: int) -> str:
    """Some sentences of `text` as they stand there: nothing is put between them."""
    first = at = 0
    for index, part in enumerate(parts[:end]):
        at = text.index(part, at)
        first = at if index == start else first
        at += len(part)
    return text[first:at]


def _hangs_on(sentence: str) -> bool:
    """`Please explain.` and a remark in brackets belong to the question before; answer instructions do not."""
    if GUIDANCE.match(sentence) or sentence.startswith(("[", "{")):
        return False
    if sentence.startswith("("):
        return len(sentence) < 120 and _OFFERED_BEHIND.search(sentence) is None
    if sentence.endswith(("”", "»", '"')) and not re.search('[“«]|".*"', sentence):
        return True  # the end of what is quoted
    if sentence.startswith(("“", "«", '"')) and sentence.endswith(("”", "»", '"')):
        return len(sentence) < 200
    is_order = IMPERATIVE_START.match(sentence) and not NOUN_LIKE.match(sentence) and not FILLS_IN.match(sentence)
    return len(sentence) < _LONGEST_FOLLOW_UP and bool(
        is_order or any(pattern.match(sentence) for pattern in (PLEASE_EXPLAIN, IF_YES, IF_NO))
    )


def prompts(text: str) -> bool:
    """An imperative or an unmarked question: `Describe …`, `Please state …`, `What is …`, `If yes, list dates.`"""
    if GUIDANCE.match(text):
        return False
    whole = next(iter(sentences(text)), "")
    first = CONDITION_START.sub("", whole)
    if FILLS_IN.match(first):
        return False
    return bool(
        (IMPERATIVE_START.match(first) and not (first == whole and NOUN_LIKE.match(first)))
        or UNMARKED_QUESTION.match(first)
        or UNMARKED_POLAR.match(first)
        or ((POLITE_START.match(first) or LEAD_IN.match(first)) and ASKS_ELSEWHERE.search(first))
    )


def has_words(text: str) -> bool:
    return sum(character.isalpha() for character in text) >= _FEWEST_LETTERS


def names_what_is_chosen(note: str) -> bool:
    """`Check each part of your body that was injured:`, but not `Select one of the following options:`."""
    said = re.findall(r"[^\W\d_]+", note.lower())
    return sum(OF_NOTES.fullmatch(word) is None for word in said) >= _FEWEST_OF_ITS_OWN


def bracketed_options(text: str) -> tuple[str, ...]:
    """`[Yes; No; Other [text box]]` lists the options; so does `(Yes/No)`."""
    match = _OPTIONS.match(text) or _OPTIONS.search(text)
    if match is None:
        return ()
    inner = re.sub(r"\s*\[[^\[\]]*\]", "", match["options"] or match["braced"] or "")
    if _TO_INTERVIEWER.search(inner) or prompts(inner):
        return ()
    separator = ";" if ";" in inner else ("," if "," in inner else "/")
    options = tuple(option.strip(" .") for option in inner.split(separator) if option.strip(" ."))
    return options if len(options) >= 2 and all(len(option) < 90 for option in options) else ()


def noted_options(text: str) -> tuple[str, ...]:
    """Those that stand behind the note about choosing, parted by strokes."""
    match = _NOTED.match(text)
    return tuple(option.strip(" .") for option in match["options"].split(" / ")) if match else ()


def without_remark(text: str) -> str:
    """Without what tells how to fill it: `Client (to be completed by staff)`, but `You (the person who sues)`."""
    note = _TRAILING_NOTE.search(text.rstrip(".:"))
    if note is None:
        return text
    tells_how = len(note[0].split()) >= _FEWEST_REMARK_WORDS and TELLS_HOW.search(note[0])
    return without_note(text.rstrip(".:")) if tells_how or GUIDANCE.match(note[0]) else text


def without_note(text: str) -> str:
    """A heading without the remark in brackets behind it."""
    return _TRAILING_NOTE.sub("", text).strip() or text
