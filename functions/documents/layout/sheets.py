"""From the words and drawings of a page to a sheet: its lines in the order in which they are read, and its boxes."""

from collections.abc import Sequence
from math import inf

from functions.documents.layout.cell_choices import with_cell_choices
from functions.documents.layout.cells import grid_of
from functions.documents.layout.centred_stems import with_labels_before_wrapped_ones, with_stems_first
from functions.documents.layout.check_columns import in_check_columns
from functions.documents.layout.check_groups import in_check_groups
from functions.documents.layout.circled_choices import with_circled_choices
from functions.documents.layout.code_columns import without_code_columns
from functions.documents.layout.coded_choices import with_coded_choices
from functions.documents.layout.colon_columns import with_labels_before_colons
from functions.documents.layout.columns import are_apart, form_gutter_of, gutter_of, in_reading_order
from functions.documents.layout.dashes import with_dashes_between_words
from functions.documents.layout.date_parts import with_whole_dates
from functions.documents.layout.gaps import Spacing, borders_of, recurring_starts
from functions.documents.layout.line_numbers import without_line_numbers
from functions.documents.layout.lines import FURTHEST_MARK, lines_of
from functions.documents.layout.marks import find_marks
from functions.documents.layout.matrices import matrices_of
from functions.documents.layout.mirror import is_mirrored, mirrored
from functions.documents.layout.number_scales import with_number_scales
from functions.documents.layout.open_tables import with_open_tables
from functions.documents.layout.placeholders import without_placeholders
from functions.documents.layout.rows import rows_by_column, rows_of
from functions.documents.layout.ruled_boxes import with_ruled_boxes
from functions.documents.layout.ruled_fields import with_ruled_fields
from functions.documents.layout.sheet import Grid, Sheet
from functions.documents.layout.small_places import with_small_places
from functions.documents.layout.values import Box, Mark, Page, Token
from functions.documents.layout.wrapped_blanks import with_tall_blanks_first, with_wrapped_blanks
from functions.documents.layout.wrapped_checks import with_wrapped_checks

_LOW = 30.0
_TALLEST_SIGNED = 50.0
_NEAR_FOOT = 6.0
_NEAR_BOX = 12.0


def sheet_of(page: Page) -> Sheet:
    page = with_ruled_fields(with_ruled_boxes(without_line_numbers(without_placeholders(page))))
    turned = is_mirrored(page)
    return _sheet_of(mirrored(page) if turned else page, is_turned=turned)


def _sheet_of(page: Page, *, is_turned: bool) -> Sheet:
    grid = grid_of(page)
    found = with_number_scales(*with_small_places(*with_whole_dates(*find_marks(page, grid))))
    found = without_code_columns(*found, grid)
    words, marks = with_circled_choices(*with_wrapped_checks(*found, grid), grid)
    low_marks = _low_marks(words, marks, grid)
    rows = rows_of([*words, *low_marks])
    spacing = Spacing(words, grid, recurring_starts(rows), borders_of(low_marks), is_turned)
    lines = lines_of(rows, page, spacing)
    if (ruled := with_open_tables(grid, lines, page)) is not grid:
        grid, spacing = ruled, spacing._replace(grid=ruled)
        lines = lines_of(rows, page, spacing)
    gutter = gutter_of(lines, low_marks, page)
    parting = gutter if gutter is not None and are_apart(lines, gutter) else None
    if gutter is None:
        gutter = parting = form_gutter_of(lines, low_marks, page)
    if parting is not None:
        across = lines_of(rows_of([*found[0], *_low_marks(*found, grid)]), page, spacing)
        words, marks = with_circled_choices(*_unwrapped_by_column(*found, grid, parting), grid)
        low_marks = _low_marks(words, marks, grid)
        lines = lines_of(rows_by_column([*words, *low_marks], across, parting), page, spacing)
    matrices = matrices_of(lines, marks)
    lines = with_dashes_between_words(with_labels_before_colons(lines), [*words, *low_marks])
    lines = with_tall_blanks_first(with_wrapped_blanks(lines, low_marks))
    in_order = in_reading_order(lines, gutter)
    ordered = with_labels_before_wrapped_ones(with_stems_first(in_check_groups(in_check_columns(in_order)), gutter))
    ordered, marks = with_coded_choices(with_cell_choices(ordered), marks)
    return Sheet(
        page=page, lines=tuple(ordered), marks=marks, grid=grid, matrices=matrices, gutter=gutter, is_mirrored=is_turned
    )


def _unwrapped_by_column(
    words: Sequence[Token], marks: Sequence[Token], grid: Grid, gutter: float
) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """A box at the end of a row has nothing to do with the words beside it in the other column."""
    left, right = (
        with_wrapped_checks(
            [word for word in words if (word.box.center < gutter) is is_left],
            [mark for mark in marks if (mark.box.center < gutter) is is_left],
            grid,
            gutter if is_left else inf,
        )
        for is_left in (True, False)
    )
    return (*left[0], *right[0]), (*left[1], *right[1])


def _low_marks(words: Sequence[Token], marks: Sequence[Token], grid: Grid) -> list[Token]:
    """Those that stand in a row of words; beside or under a tall one stands what it is for."""
    return [mark for mark in marks if mark.box.height <= _LOW or _begins_beside_words(mark, words, marks, grid)]


def _begins_beside_words(mark: Token, words: Sequence[Token], marks: Sequence[Token], grid: Grid) -> bool:
    """A tall box directly behind the label on its first line, or a drawn one beside whose words nothing stands over it:
    a heading on a bar is none of its own, nor are a choice and the label of another box.
    """
    box = mark.box
    if mark.mark is not Mark.BLANK:
        return False
    is_alone = mark.widget is None and not any(
        word.box.overlap_x(box) > 0
        and word.box.overlap_y(box) > -_NEAR_BOX
        and word.box.middle < box.middle
        and abs(word.box.x0 - box.x0) < _NEAR_BOX
        and not grid.cell_of(word.box)
        and not any(other is not mark and _takes(other, word) for other in marks)
        for word in words
    )
    if mark.widget is not None and any(_is_at_foot(word, box) for word in words):
        return True
    return any(
        box.follows(word.box, FURTHEST_MARK if is_alone else word.style.size)
        and box.top - 0.7 * word.style.size < word.box.top
        and word.box.bottom < box.bottom + 4
        and (is_alone or (word.text.endswith(":") and word.box.middle < box.top + 2 * word.style.size))
        for word in words
    )


def _takes(mark: Token, word: Token) -> bool:
    """The word is that of a choice, or of the label before another box."""
    if not mark.box.top < word.box.middle < mark.box.bottom:
        return False
    if mark.mark is Mark.CHECK:
        return word.box.follows(mark.box, word.style.size)
    return mark.box.follows(word.box, FURTHEST_MARK)


def _is_at_foot(word: Token, box: Box) -> bool:
    """A label on the line that the field for a signature stands on."""
    is_low = box.height < _TALLEST_SIGNED and abs(word.box.bottom - box.bottom) < _NEAR_FOOT
    reach = FURTHEST_MARK if word.text.endswith(":") else word.style.size
    return is_low and box.follows(word.box, reach) and word.box.overlap_y(box) > 0.7 * word.box.height
