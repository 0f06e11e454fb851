"""Finds the places to write and to tick: typed as underscores, dots or box glyphs, drawn, or form fields."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from functions.documents.layout.captioned_rules import has_caption, is_at_edge
from functions.documents.layout.lines_to_tick import with_lines_to_tick
from functions.documents.layout.lines_under_labels import lines_under_labels
from functions.documents.layout.prompt_texts import prompts_as_blanks
from functions.documents.layout.sheet import Grid
from functions.documents.layout.short_runs import with_polar_rules, with_short_blanks
from functions.documents.layout.typed_answers import are_typed_answer, without_typed_answers
from functions.documents.layout.typed_marks import LEADER, split_words
from functions.documents.layout.values import Box, Frame, Mark, Page, Style, Token, Widget, WidgetKind
from functions.documents.layout.writing_lines import writing_lines

_FURTHEST_FIELD = 24.0
_CIRCLE, SQUARE, _PICTURE = "○", "□", ""
"""The texts of drawn checks."""
_ROUND = "○◯⃝◌⭘❍(\uf06d\uf0a1"
CURRENCIES = frozenset({"$", "€", "£", "US$", "USD", "EUR", "CHF"})
"""What the text of a blank for money is."""
_BRACKETS = frozenset({"[", "]"})
_CROSSES = frozenset({"x", "X"})
_CHECK_SIDES = (4.5, 22.0)
_LARGE_SIDES = (22.0, 32.0)
_SHORTEST_BLANK = 18.0
_TALLEST_DRAWN_BLANK = 160.0
_LINE_UNDER = 3.0
_LOWEST_BOX = 12.0
_MOSTLY = 0.6
_FEWEST_TO_TICK = 3
_ORDERS_TO_TICK = frozenset({"Check", "Tick", "Mark", "CHECK", "Marque", "Cochez"})
_ROOM = 10.0
"""Over a line."""
_PLAIN = Style(size=10.0)


def find_marks(page: Page, grid: Grid) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that are left, and the marks; where a form field lies over a drawn blank there is one mark."""
    printed, prompts = prompts_as_blanks(page.words)
    words, typed = split_words(printed)
    typed = with_short_blanks(words, typed, CURRENCIES)
    fields = [_widget_mark(widget) for widget in page.widgets if not _is_laid_on_words(widget, words)]
    fields = _with_small_fields_to_tick(fields, words)
    leaders = {id(mark) for mark in typed if LEADER.match(mark.text)}
    ends = [*fields, *(mark for mark in typed if mark.mark is Mark.BLANK and id(mark) not in leaders)]
    typed = [mark for mark in typed if id(mark) not in leaders or _is_place(mark, ends, words, grid)]
    marks: list[Token] = [*fields, *prompts, *(mark for mark in typed if not _is_doubled(mark, fields))]
    for mark in [*_frame_marks(page, words, grid), *_rule_marks(page, words, grid)]:
        if not _is_doubled(mark, marks):
            marks.append(mark)
    words = without_typed_answers(words, marks)
    words, marks = _without_currency(_without_crosses(words, marks), marks)
    marks = with_polar_rules(words, with_lines_to_tick(words, marks))
    return words, tuple(sorted(marks, key=lambda mark: (mark.box.top, mark.box.x0)))


def is_round(check: Token) -> bool:
    """Of circles one is ticked, where boxes of other questions are square."""
    return check.widget.kind is WidgetKind.RADIO if check.widget is not None else check.text[:1] in {*_ROUND}


def is_square(check: Token) -> bool:
    """A box for sure: neither a circle, nor a line, nor a picture."""
    if check.widget is not None:
        return check.widget.kind is WidgetKind.CHECKBOX
    return not is_round(check) and check.text != _PICTURE and set(check.text) != {"_"}


def _without_currency(words: tuple[Token, ...], marks: list[Token]) -> tuple[tuple[Token, ...], list[Token]]:
    """A sign of money directly at a blank says how to fill it: it is the text of the blank, not of the label.
    Brackets around a blank are no words either.
    """
    blanks = [mark for mark in marks if mark.mark is Mark.BLANK]
    signs: dict[int, str] = {}
    left: list[Token] = []
    for word in words:
        is_sign = word.text in CURRENCIES or word.text in _BRACKETS
        near = [blank for blank in blanks if _is_sign_of(word, blank)] if is_sign else []
        at = min(near, key=partial(_distance_from_sign, word), default=None)
        if at is None:
            left.append(word)
        elif word.text in CURRENCIES:
            signs[id(at)] = word.text
    return tuple(left), [mark._replace(text=signs[id(mark)]) if id(mark) in signs else mark for mark in marks]


def _without_crosses(words: tuple[Token, ...], marks: Sequence[Token]) -> tuple[Token, ...]:
    """`Signature: x____`: the letter says where to sign. In a box to tick it is no word either."""
    labels = (False, *(word.text.endswith(":") for word in words))
    return tuple(
        word
        for word, is_behind_label in zip(words, labels, strict=False)
        if word.text not in _CROSSES or not any(_holds_cross(mark, word, is_behind_label) for mark in marks)
    )


def _holds_cross(mark: Token, word: Token, is_behind_label: bool) -> bool:
    if mark.mark is Mark.CHECK:
        return mark.box.holds(word.box, slack=_LINE_UNDER)
    return is_behind_label and mark.mark is Mark.BLANK and _follows(word, mark)


def _is_sign_of(word: Token, blank: Token) -> bool:
    gap = max(blank.box.x0 - word.box.x1, word.box.x0 - blank.box.x1)
    is_inside = blank.box.x0 <= word.box.x0 and word.box.x1 <= blank.box.x1
    return (is_inside or -4 < gap < 14) and blank.box.overlap_y(word.box) > -2


def _distance_from_sign(sign: Token, blank: Token) -> tuple[bool, float]:
    """A sign stands before its blank rather than behind it, and at its height."""
    return blank.box.center < sign.box.center, abs(blank.box.bottom - sign.box.bottom)


def _is_place(leader: Token, ends: list[Token], words: tuple[Token, ...], grid: Grid) -> bool:
    """Where dots lead to a field or a line, that is the place; before the number of a page there is none."""
    if any(_follows(leader, end) for end in ends):
        return False
    number = next((word for word in words if word.text.isdigit() and _follows(leader, word)), None)
    if number is None:
        return True
    beyond = number.box._replace(x0=number.box.x1 + _FURTHEST_FIELD / 2, x1=number.box.x1 + _FURTHEST_FIELD)
    return grid.cell_of(beyond) is not None or any(_follows(number, other) for other in [*ends, *words])


def _follows(before: Token, token: Token) -> bool:
    is_level = token.box.is_level_with(before.box)
    return is_level and token.box.follows(before.box, _FURTHEST_FIELD)


def _widget_mark(widget: Widget) -> Token:
    kind = Mark.CHECK if widget.kind in (WidgetKind.CHECKBOX, WidgetKind.RADIO) else Mark.BLANK
    return Token(kind, "", widget.box, _PLAIN, widget)


def _with_small_fields_to_tick(fields: list[Token], words: tuple[Token, ...]) -> list[Token]:
    """Text fields that take one letter, each directly before words, are there to put an X in."""
    small = {
        id(field)
        for field in fields
        if field.mark is Mark.BLANK
        and _is_check_sized(field.box)
        and any(_stands_before(field, word) for word in words)
    }
    if len(small) < _FEWEST_TO_TICK:
        small = {id(field) for field in fields if id(field) in small and _is_before_order_to_tick(field, words)}
    return [field._replace(mark=Mark.CHECK, text=SQUARE) if id(field) in small else field for field in fields]


def _is_before_order_to_tick(field: Token, words: tuple[Token, ...]) -> bool:
    return any(word.text in _ORDERS_TO_TICK and _stands_before(field, word) for word in words)


def _stands_before(field: Token, word: Token) -> bool:
    level = word.box.overlap_y(field.box) > _MOSTLY * word.box.height
    return level and -1 < word.box.x0 - field.box.x1 < word.style.size


def _is_laid_on_words(widget: Widget, words: tuple[Token, ...]) -> bool:
    """A field for striking them out, or one that nobody sees: no place to write."""
    box = widget.box
    covered = sum(
        max(0.0, word.box.overlap_x(box))
        for word in words
        if word.box.overlap_y(box) > _MOSTLY * word.box.height and box.height < 2 * word.box.height
    )
    return widget.kind is WidgetKind.TEXT and covered > _MOSTLY * box.width


def _frame_marks(page: Page, words: tuple[Token, ...], grid: Grid) -> Iterator[Token]:
    for frame in page.frames:
        box = frame.box
        if _is_check_sized(box) or (frame.is_stroked and _is_large_check(box, page, words)):
            if not any(
                word.box.overlap_x(box) > 2 and word.box.overlap_y(box) > 2
                for word in words
                if len(word.text) > 1 or word.text.isdigit()
            ):
                text = _PICTURE if frame.is_picture else _CIRCLE if frame.is_circle else SQUARE
                if (frame.is_picture or is_at_edge(box, page)) and _is_alone_of_its_size(box, page):
                    continue  # an ornament
                yield Token(Mark.CHECK, text, box, _PLAIN)
        elif _is_empty_box(frame, page, words) and not grid.has_neighbours(box):
            yield Token(Mark.BLANK, "", box, _PLAIN)


def _is_alone_of_its_size(box: Box, page: Page) -> bool:
    alike = [
        other
        for frame in page.frames
        if abs((other := frame.box).width - box.width) < 1 and abs(other.height - box.height) < 1
    ]
    return all(abs(other.x0 - box.x0) < 1 and abs(other.top - box.top) < 1 for other in alike)


def _is_check_sized(box: Box) -> bool:
    low, high = _CHECK_SIDES
    return low <= box.width <= high and low <= box.height <= high and 0.6 < box.width / box.height < 1.7


def _is_large_check(box: Box, page: Page, words: tuple[Token, ...]) -> bool:
    """One of several squares, each directly before words."""
    low, high = _LARGE_SIDES
    return (
        all(low < side <= high for side in (box.width, box.height))
        and abs(box.width - box.height) < _LINE_UNDER
        and not _is_alone_of_its_size(box, page)
        and any(_stands_before(Token(Mark.CHECK, "", box, _PLAIN), word) for word in words)
    )


def _is_empty_box(frame: Frame, page: Page, words: tuple[Token, ...]) -> bool:
    box = frame.box
    return (
        frame.is_stroked
        and box.width >= _SHORTEST_BLANK
        and 7 < box.height <= _TALLEST_DRAWN_BLANK
        and box.width < 0.95 * page.width
        and not any(word.box.overlap_x(box) > 1 and word.box.overlap_y(box) > 2 for word in words)
        and not any(other is not frame and box.holds(other.box) for other in page.frames)
    )


def _rule_marks(page: Page, words: tuple[Token, ...], grid: Grid) -> Iterator[Token]:
    """A rule is a blank when it underlines nothing, belongs to no table, and has words beside or under it, or dots."""
    free = [
        rule
        for rule in page.rules
        if rule.is_horizontal and rule.box.width >= _SHORTEST_BLANK and not grid.is_edge(rule)
    ]
    lines = writing_lines([rule.box for rule in free], words)
    free = [rule for rule in free if not _underlines(rule.box, words)]
    known = {rule.box for rule in free if rule.is_dotted or rule.box in lines or has_caption(rule, page, words)}
    known |= lines_under_labels([rule.box for rule in free], known, words)
    for rule in free:
        if (box := rule.box) in known:
            yield Token(Mark.BLANK, "", Box(box.x0, box.top - lines.get(box, _ROOM), box.x1, box.bottom), _PLAIN)


def _underlines(box: Box, words: tuple[Token, ...]) -> bool:
    over = [word for word in words if word.box.overlap_x(box) > 2 and -4 < box.top - word.box.bottom + 3 < 8]
    return bool(over) and not are_typed_answer(over, box, words)


def _is_doubled(mark: Token, others: Iterable[Token]) -> bool:
    """Of two boxes one may stand closely over the other, and dots over the field of the next row; a line may be
    drawn just under underscores.
    """
    if LEADER.match(mark.text):
        return any(_same_place(mark.box, other.box, gap=-_LINE_UNDER) for other in others)
    return any(_same_place(mark.box, other.box, gap=0 if _are_boxes(mark, other) else _LINE_UNDER) for other in others)


def _are_boxes(mark: Token, other: Token) -> bool:
    return mark.mark is other.mark and (mark.mark is Mark.CHECK or min(mark.box.height, other.box.height) > _LOWEST_BOX)


def _same_place(one: Box, other: Box, gap: float) -> bool:
    width, height = one.overlap_x(other), one.overlap_y(other)
    if width <= 0 or height < -gap:
        return False
    return width > 0.5 * min(one.width, other.width)
