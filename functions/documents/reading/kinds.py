"""What kind of answer a wording asks for, by its words and by what it offers to tick."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import WidgetKind
from functions.documents.layout.yes_no import NEITHER, NO, YES, said_twice
from functions.documents.reading.clauses import without_clause
from functions.documents.reading.drafts import AnswerKind
from functions.documents.reading.heads import is_about_words, is_amount, kind_of_what
from functions.documents.reading.kind_words import (
    ASKS_TWICE,
    COUNT,
    DATE,
    DATE_AT_END,
    DATE_FORMAT,
    DATE_QUESTION,
    GERMAN,
    IN_UNITS,
    LATE_OPEN,
    LATE_POLAR,
    LISTS_WORDS,
    NAMES_TOO,
    NOT_A_NUMBER,
    NUMBER,
    NUMBER_QUESTION,
    OTHER_OPEN,
    OTHER_POLAR,
    POLAR_START,
    REQUEST,
    SHORT_POLAR,
    SIGNATURE,
    UNLISTED_POLAR,
    WAS_START,
)
from functions.documents.reading.lexicon import (
    ADMIT,
    AUXILIARY_START,
    CONDITION_START,
    ENDS_TICKED,
    IMPERATIVE_START,
    UNMARKED_POLAR,
    WH_START,
)
from functions.documents.reading.wording import asks, prompts, sentences

_IN_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_SAID_OF_IT = re.compile(r"\s(?:(?:for|in|on|during)\s+which|which|that)\s.*", re.IGNORECASE)
_MOST_DATE_WORDS = 8
_MOST_ORDER_WORDS = 6
_WHERE_TO_GO = re.compile(
    r"\s*(?:[—–→-]+\s*|[(\[]|,\s+)(?:if|skip|go|continue|proceed|stop|end|please|indicate|explain|describe|complete|specify|pase|pasar|ir|siga|passez|weiter|fahren)\b.*$",
    re.IGNORECASE,
)
"""`No (skip to question 9)` is a no."""
_TOLD_WITH_IT = re.compile(r"\s*(?:[,:–—(_-]|\bon\b|\bin\b).*$")
"""`Yes, on (date) ____`"""
_POLAR_PAIR = 2
_LEAD = re.compile(
    r"^(?:given|prior\s+to|before|after|since|during|following|until|as\s+of|at\s+the\s+time\s+of|on\s+the\s+day\s+of|in\s+the\s+(?:last|past))"
    r"\s[^,?]{3,60},\s+(?=\S+\s+\S+)",
    re.IGNORECASE,
)
"""`Prior to the dismissal, at what age did you plan to retire?`"""
_ALTERNATIVES = re.compile(
    r"^(?!.*\b(?:any|ever|either|alguna?|algún|alguno)\b).*,\s+(?:or|o)\b"
    r"|\b(?:rent or own|own or rent|left-?(?:handed)? or right)\b|\bprefer\b.*(?:\w/|\bor\b)",
    re.IGNORECASE,
)
_PLAIN = str.maketrans("áéíóú", "aeiou")
_SPELT = "qué cuál cuáles quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuántas"
_ACCENTED = {word.translate(_PLAIN): word for word in _SPELT.split()}
_INTERROGATIVE = re.compile(
    r"(?<=¿)\s*(?P<word>qu[eé]|c[uú][aá]l(?:es)?|qui[eé]n(?:es)?|c[uú][aá]nd[oó]|d[oó]nd[eé]|c[oó]m[oó]|c[uú][aá]nt[oa]s?)\b",
    re.IGNORECASE,
)


def answer_kind(
    text: str,
    *,
    options: tuple[str, ...],
    is_several: bool,
    is_ticked: bool = False,
    is_before: bool = False,
    widget: WidgetKind | None = None,
    is_field: bool = False,
) -> AnswerKind:
    if options:
        if _are_polar(options):
            return "yes_no"
        return "multiple_choice" if is_several else "choice"
    text = _spelt(text)
    if widget is WidgetKind.SIGNATURE or (SIGNATURE.search(text) and _could_be_signed(text)):
        return "signature"
    if is_ticked and not (is_before and text.endswith(":")):
        return "yes_no"
    if ENDS_TICKED.match(text):
        return "yes_no"
    if widget is WidgetKind.LIST:
        return "choice"
    if IN_UNITS.search(text) and not ASKS_TWICE.search(text):
        return "number"
    return _field_kind(text) if is_field else _question_kind(text)


def _spelt(text: str) -> str:
    """A Spanish question's first word with its accent, where it has none or a wrong one: `¿Cúantas horas …?`."""
    return _INTERROGATIVE.sub(lambda match: _ACCENTED[match["word"].lower().translate(_PLAIN)], text)


def _are_polar(options: Sequence[str]) -> bool:
    """One yes and one no, whatever is to be told with them; `Yes, always` beside `Yes, at times` is a choice."""
    said = [_WHERE_TO_GO.sub("", option).strip(" .,;:/—–-").lower() for option in options]
    told = [_TOLD_WITH_IT.sub("", one) for one in said] if len(said) == _POLAR_PAIR else said
    words = {word for one in told for word in said_twice(one)}
    is_half = len(words) == 1  # `Yes. Complete below.` beside a `No` that was lost
    return (is_half or bool(words & YES and words & NO)) and words <= YES | NO | NEITHER


def kind_of_head(head: str) -> AnswerKind:
    """What a column of this name is filled with."""
    kind = _field_kind(head)
    return kind if kind in {"date", "number"} else "text"


def _could_be_signed(text: str) -> bool:
    return len(text.split()) <= _MOST_DATE_WORDS and not DATE.match(text) and not prompts(text)


def _field_kind(label: str) -> AnswerKind:
    text = _SAID_OF_IT.sub("", _IN_BRACKETS.sub("", label)) or label
    is_short = len(text.split()) <= _MOST_DATE_WORDS
    if DATE_FORMAT.search(label):
        return "date"
    if len(text.split()) <= 2 * _MOST_DATE_WORDS and DATE_AT_END.search(label):
        return "date"
    if (
        ASKS_TWICE.search(CONDITION_START.sub("", text))
        or NAMES_TOO.search(text)
        or is_about_words(text)
        or LISTS_WORDS.search(label)
    ):
        return "text"
    if (is_short and DATE.search(text)) or DATE_QUESTION.search(text):
        return "date"
    if (is_amount(text) or NUMBER.search(text) or COUNT.search(label)) and not NOT_A_NUMBER.search(text):
        return "number"
    return "text"


def _question_kind(text: str) -> AnswerKind:
    text = _IN_BRACKETS.sub("", _LEAD.sub("", without_clause(CONDITION_START.sub("", text)))) or text
    if ADMIT.match(text) or (UNMARKED_POLAR.match(text) and not ASKS_TWICE.search(text)):
        return "yes_no"
    if prompts(text) and not asks(text) and len(text.split()) > _MOST_DATE_WORDS:
        return "text"
    order = IMPERATIVE_START.match(text)
    if order is not None and text.endswith(":") and len(text.split()) <= _MOST_ORDER_WORDS:
        return _field_kind(text[order.end() :].strip())
    asking = [sentence for sentence in sentences(text) if asks(sentence)] or sentences(text)[-1:]
    if asking and all(_is_polar(sentence) for sentence in asking):
        return "yes_no"
    last = asking[-1] if asking else text
    if asking and all(_wants_number(part) and not ASKS_TWICE.search(part) for part in asking):
        return "number"
    if len(asking) > 1 or ASKS_TWICE.search(last) or AUXILIARY_START.match(last) or POLAR_START.match(last):
        return "text"
    if kind_of_what(last) == "date" or (kind_of_what(last) is None and DATE_QUESTION.search(last)):
        return "date"
    return "number" if _wants_number(last) else "text"


def _wants_number(sentence: str) -> bool:
    if NOT_A_NUMBER.search(sentence):
        return False
    kind = kind_of_what(sentence)
    return kind == "number" or (kind is None and NUMBER_QUESTION.search(sentence) is not None)


def _is_polar(sentence: str) -> bool:
    is_open = WH_START.match(sentence) is not None and not _is_english_was(sentence)
    if SHORT_POLAR.match(sentence) and not is_open:
        return True
    if OTHER_POLAR.search(sentence):
        return OTHER_OPEN.search(sentence.removeprefix("क्या")) is None
    if REQUEST.search(sentence) or is_open or ASKS_TWICE.search(sentence):
        return False
    starts = (
        AUXILIARY_START.match(sentence)
        or POLAR_START.match(sentence)
        or (LATE_POLAR.search(sentence) and not LATE_OPEN.match(sentence))
        or UNLISTED_POLAR.search(sentence)
    )
    return bool(starts) and not _ALTERNATIVES.search(sentence)


def _is_english_was(sentence: str) -> bool:
    """`Was anyone hurt?` and not `Was ist geschehen?`."""
    return WAS_START.match(sentence) is not None and GERMAN.search(sentence) is None
