"""Lines of a return: dots lead from each label to one column of amounts, or a code stands before each amount."""

from collections.abc import Sequence

from functions.documents.layout.code_columns import CODED
from functions.documents.layout.typed_marks import LEADER
from functions.documents.reading.drafts import Draft
from functions.documents.reading.fields import Label
from functions.documents.reading.lexicon import FIELD_NAME

_FEWEST_AMOUNTS = 4
_LEAST_AMOUNTS = 0.6
_SAME_END = 4.0
_MOST_NAMED = 0.2
"""Of the labels before codes: a form of names and addresses may have codes too."""


def as_amounts_beside(drafts: tuple[Draft, ...], labels: dict[int, Label]) -> tuple[Draft, ...]:
    """Where most labels of a page whose dots end at one edge want a number, the rest of them do."""
    columns: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        if (end := _end_of_dots(draft, labels)) is not None:
            columns.setdefault((draft.page, end), []).append(draft)
    numbers = {draft.block for column in columns.values() if _is_of_amounts(column) for draft in column}
    numbers |= {block for block, label in labels.items() if label.is_of_amounts}
    coded = [block for block, label in labels.items() if label.blank is not None and label.blank.text == CODED]
    named = sum(FIELD_NAME.search(labels[block].text) is not None for block in coded)
    numbers |= {*coded} if named <= _MOST_NAMED * len(coded) else set()
    return tuple(
        draft._replace(answer="number") if draft.block in numbers and draft.answer == "text" else draft
        for draft in drafts
    )


def _end_of_dots(draft: Draft, labels: dict[int, Label]) -> int | None:
    blank = labels[draft.block].blank if draft.block in labels else None
    return round(blank.box.x1 / _SAME_END) if blank is not None and LEADER.match(blank.text) else None


def _is_of_amounts(column: Sequence[Draft]) -> bool:
    numbers = sum(draft.answer == "number" for draft in column)
    return numbers >= _FEWEST_AMOUNTS and numbers >= _LEAST_AMOUNTS * len(column)
