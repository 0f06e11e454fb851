"""Three places for the day, the month and the year of one date are one place: `Day: ☐ Month: ____ Year: ____`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from functions.documents.layout.values import Box, Mark, Token, WidgetKind

_DAY = frozenset({"day", "dd", "d", "día", "dia", "tag", "tt", "jour", "jj"})
_MONTH = frozenset({"month", "mm", "m", "mes", "monat", "mois", "mon", "mo", "mmm"})
_YEAR = frozenset({"year", "yyyy", "yy", "y", "yr", "año", "ano", "aaaa", "jahr", "jjjj", "année", "annee"})
_PARTS = _DAY | _MONTH | _YEAR
_PARTS_OF_A_DATE = 3
_NEAR = 16.0
_UNDER = 9.0
_FURTHEST = 60.0
"""From one place to the next."""
_SIGNS = ":.,()[]*"
WHOLE_DATE = "__/__/____"
"""The text of the place that is left."""


def with_whole_dates(words: Sequence[Token], marks: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that name the parts, and what stands between them (`/`, `-`), are no words of the page any longer."""
    named = [word for word in words if word.text.strip(_SIGNS).lower() in _PARTS]
    places = [
        mark for mark in marks if mark.mark is Mark.BLANK or (mark.widget and mark.widget.kind is WidgetKind.TEXT)
    ]
    if min(len(named), len(places)) < _PARTS_OF_A_DATE:
        return tuple(words), tuple(marks)
    gone: set[int] = set()
    whole: dict[int, Token] = {}
    for first, second, third in _dates(named, places):
        group = [place for _, place in (first, second, third)]
        box = group[0].box.union(group[1].box).union(group[2].box)
        if not gone.isdisjoint(id(place) for place in group):
            continue
        widget = group[0].widget and group[0].widget._replace(box=box, takes="date", options=())
        whole[id(group[0])] = group[0]._replace(mark=Mark.BLANK, text=WHOLE_DATE, box=box, widget=widget)
        gone |= {id(token) for pair in (first, second, third) for token in pair}
        gone |= {id(word) for word in words if word.text in {"/", "-", "–", "."} and box.holds(word.box, slack=3)}
    left = tuple(whole.get(id(mark), mark) for mark in marks if id(mark) not in gone or id(mark) in whole)
    return tuple(word for word in words if id(word) not in gone), left


def _dates(
    named: Sequence[Token], marks: Sequence[Token]
) -> Iterator[tuple[tuple[Token, Token], tuple[Token, Token], tuple[Token, Token]]]:
    for is_named in (_stands_before, _stands_under, _stands_over):
        pairs = sorted(
            ((word, mark) for word in named for mark in marks if is_named(word.box, mark.box)),
            key=lambda pair: (round(pair[1].box.middle / 4), pair[1].box.x0),
        )
        for (first, second), (_, third) in pairwise(pairwise(pairs)):
            parts = {_part(word) for word, _ in (first, second, third)}
            places = [place.box for _, place in (first, second, third)]
            if len(parts) == _PARTS_OF_A_DATE and all(_goes_on(one, other) for one, other in pairwise(places)):
                yield first, second, third


def _part(word: Token) -> str:
    name = word.text.strip(_SIGNS).lower()
    return "day" if name in _DAY else "month" if name in _MONTH else "year"


def _goes_on(one: Box, other: Box) -> bool:
    return one.is_level_with(other) and -2 < other.x0 - one.x1 < _FURTHEST


def _stands_before(word: Box, place: Box) -> bool:
    return place.follows(word, _NEAR) and word.is_level_with(place)


def _stands_under(word: Box, place: Box) -> bool:
    return _is_right_over(place, word) and place.x0 - 2 < word.center < place.x1 + 2


def _stands_over(word: Box, place: Box) -> bool:
    return _is_right_over(word, place) and place.x0 - 2 < word.center < place.x1 + 2


def _is_right_over(upper: Box, lower: Box) -> bool:
    return -3 < lower.top - upper.bottom < _UNDER
