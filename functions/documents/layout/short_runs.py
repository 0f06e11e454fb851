"""A run of three or four underscores is a place to tick (`___ Yes ___ No`), or one to write little (`Age: ____`)."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from functions.documents.layout.values import Mark, Token
from functions.documents.layout.yes_no import POLAR

SEXES = frozenset({"male", "female", "m", "f", "hombre", "mujer", "homme", "femme", "männlich", "weiblich"})
MEASURES = frozenset({"ft", "feet", "in", "inches", "lb", "lbs", "pounds", "kg", "cm", "m"})
_PERIOD = re.compile(r"day|month|year|date|time|día|mes|año|fecha|hora", re.IGNORECASE)
_NAME = re.compile(
    r"age|amount|apt|balance|chapter|city|colou?r|county|district|dob|ext|grade|height|hours|initials|make|mileage|model"
    r"|name|no|number|rate|room|sex|size|state|suite|total|unit|value|vin|weight|zip|edad|número|nombre|peso|estatura"
    r"|importe|monto|nr",
    re.IGNORECASE,
)
"""What labels a place in a row with others: `Year ____ Make ____`. Periods alone may be choices: `__ Month __ Year`."""
_FEWEST_LABELS = 2
_TALLEST = 30.0

_BAND = 4.0
"""Words are looked up by their height, in points: a page may have thousands."""


class _Place(NamedTuple):
    """What stands around a run in its row."""

    before: Sequence[Token]
    after: Sequence[Token]
    """The words up to the next mark."""
    previous: Token | None
    following: Token | None
    """The marks before and after those words."""
    is_among_names: bool
    """`Year ____ Make ____ Model ____`"""


def with_short_blanks(words: Sequence[Token], marks: Sequence[Token], signs: frozenset[str]) -> list[Token]:
    """The marks, where those that a label and no choice stands at are blanks; `signs` are those of money."""
    weighed: list[Token] = []
    marks = _with_polar_runs(_by_height(words), marks)
    at_height = _by_height((*words, *marks))
    for mark in marks:
        is_short = mark.mark is Mark.CHECK and set(mark.text) == {"_"}
        is_to_write = is_short and _is_to_write(_place_of(mark, at_height), signs)
        weighed.append(mark._replace(mark=Mark.BLANK) if is_to_write else mark)
    return weighed


def _by_height(tokens: Iterable[Token]) -> dict[int, list[Token]]:
    at_height: dict[int, list[Token]] = {}
    for token in tokens:
        at_height.setdefault(round(token.box.middle / _BAND), []).append(token)
    return at_height


def with_polar_rules(words: Sequence[Token], marks: Sequence[Token]) -> list[Token]:
    """The same of lines that are drawn."""
    if not any(word.text.strip(".,").lower() in POLAR for word in words):
        return list(marks)
    return _with_polar_runs(_by_height(words), marks)


def _with_polar_runs(words: dict[int, list[Token]], marks: Sequence[Token]) -> list[Token]:
    """`______ Yes ______ No` is ticked, however long the lines are."""
    said: dict[int, dict[str, list[int]]] = {}
    for mark in marks:
        is_line = set(mark.text) <= {"_"} and mark.widget is None and mark.box.height < _TALLEST
        answer = _answer_behind(mark, words) if is_line else None
        if answer is not None:
            said.setdefault(round(mark.box.middle / _BAND), {}).setdefault(answer, []).append(id(mark))
    polar = {at for answers in said.values() if len(answers) > 1 for runs in answers.values() for at in runs}
    return [mark._replace(mark=Mark.CHECK) if id(mark) in polar else mark for mark in marks]


def _answer_behind(run: Token, words: dict[int, list[Token]]) -> str | None:
    band = round(run.box.middle / _BAND)
    for word in (word for at in (band - 1, band, band + 1) for word in words.get(at, ())):
        text = word.text.strip(".,").lower()
        if text in POLAR and word.box.follows(run.box, run.style.size):
            return text
    return None


def _place_of(run: Token, at_height: dict[int, list[Token]]) -> _Place:
    middle, reach = run.box.middle, run.style.size / 2
    bands = range(round((middle - reach) / _BAND), round((middle + reach) / _BAND) + 1)
    row = [
        token for band in bands for token in at_height.get(band, ()) if abs(token.box.middle - middle) < max(reach, 0.1)
    ]
    row.sort(key=lambda token: token.box.x0)
    at = next(index for index, token in enumerate(row) if token is run)
    first = next((index for index in range(at - 1, -1, -1) if row[index].mark is not Mark.WORD), -1)
    last = next((index for index in range(at + 1, len(row)) if row[index].mark is not Mark.WORD), len(row))
    return _Place(
        before=row[first + 1 : at],
        after=row[at + 1 : last],
        previous=row[first] if first >= 0 else None,
        following=row[last] if last < len(row) else None,
        is_among_names=_are_names(row),
    )


def _are_names(row: Sequence[Token]) -> bool:
    """Each mark of the row has the name of a value before it."""
    labels = {
        before.text.strip(".:#") if before.mark is Mark.WORD else ""
        for before, after in pairwise(row)
        if after.mark is not Mark.WORD
    }
    is_row = row[0].mark is Mark.WORD and row[-1].mark is not Mark.WORD
    named = {label for label in labels if _NAME.fullmatch(label)}
    return (
        is_row
        and bool(named)
        and len(labels) >= _FEWEST_LABELS
        and all(_PERIOD.fullmatch(label) for label in labels - named)
    )


def _is_to_write(place: _Place, signs: frozenset[str]) -> bool:
    if not place.before:
        return False
    last = place.before[-1].text
    if last in signs or place.is_among_names:
        return True
    if last.strip(":.?").lower() in POLAR:
        return False
    is_label = last.endswith((":", "?")) and sum(word.text.endswith(":") for word in place.before) <= 1
    if (is_label or is_measure(last)) and _is_measured(place.after):
        return True
    if not place.after:
        return is_label or _is_long(place.previous)
    if _is_long(place.following) or place.after[-1].text.endswith((":", "?")):
        return is_label or _is_long(place.previous) or (place.previous is None and _is_long(place.following))
    return is_label and place.following is None and _is_unit(place.after)


def is_measure(word: str) -> bool:
    return word.strip(".,").lower() in MEASURES


def _is_measured(words: Sequence[Token]) -> bool:
    """`Height: ____ ft ____ in  Weight: ____`, and not `____ in person`."""
    return bool(words) and is_measure(words[0].text) and (len(words) == 1 or words[1].text[:1].isupper())


def _is_long(mark: Token | None) -> bool:
    return mark is not None and mark.mark is Mark.BLANK


def _is_unit(words: Sequence[Token]) -> bool:
    """`How long? ____ years`"""
    return len(words) == 1 and words[0].text[:1].islower() and words[0].text.strip(".") not in POLAR
