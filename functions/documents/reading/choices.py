"""Which checks are the options of which question, and which stand alone as something to tick."""

import re
from collections.abc import Mapping, Sequence

from functions.documents.layout.values import Block
from functions.documents.layout.yes_no import are_yes_and_no, is_yes_or_no, says_neither
from functions.documents.reading.lexicon import EXPORT_NOTE, GUIDANCE, TO_INTERVIEWER
from functions.documents.reading.outer_lists import OuterList
from functions.documents.reading.remarks import is_remark_on
from functions.documents.reading.stems import (
    are_sexes,
    can_be_stem,
    counts_from_one,
    opens_inner,
    stands_alone,
    states,
    takes_one,
)
from functions.documents.reading.wording import asks, names_what_is_chosen

_LONGEST_OPTION = 160
_FEWEST_NOTE_WORDS = 4
_CLEARLY_CLOSER = 6.0
_FURTHEST_CHECK = 25.0
_SAME_EDGE = 4.0
_NEXT_CHOICE = 6.0
_ASKS_SEX = re.compile(r"\b(?:sex|gender|sexo|género|sexe|genre|geschlecht)\b", re.IGNORECASE)


class ChoiceReading:
    def __init__(self) -> None:
        self.options: dict[int, list[int]] = {}
        """Stem block → its option blocks in order."""
        self.alone: list[int] = []
        """Blocks with one check of their own."""
        self.pairs: dict[int, list[int]] = {}
        """`☐ Male / ☐ Female` without a label: the first block → both. They are asked as they stand."""
        self.remarks: dict[int, int] = {}
        """Option → what stands behind it in its row: `☐ No   Skip to question 9`."""


def read_choices(blocks: Sequence[Block], barriers: set[int], headings: set[int], rows: set[int]) -> ChoiceReading:
    """Cells of tables (`barriers`) end the search for a stem; a heading is one only for checks that follow at once."""
    reading = ChoiceReading()
    ticked = _ticked(blocks) - rows
    group: list[int] = []
    stem: int | None = None
    outer: OuterList | None = None
    for index, block in enumerate(blocks):
        if outer is not None and (index in headings or not outer.may_go_on(block)):
            outer = None
        if index in ticked:
            if outer is not None and outer.stem in reading.options and outer.goes_on(block):
                _settle(reading, blocks, stem, group, headings)
                stem, group, outer = outer.stem, [], None
            if stem is not None and not _belongs(blocks, stem, group, index):
                _settle(reading, blocks, stem, group, headings)
                stem, group = None, []
            group.append(index)
            continue
        if group and EXPORT_NOTE.match(block.text) and block.is_level_with(blocks[group[-1]]):
            reading.remarks[group[-1]] = index
            continue
        if group and not _is_asked_before(blocks, stem, group) and _asks_behind(blocks, group, index):
            _settle(reading, blocks, stem, group[:-2], headings)
            _settle(reading, blocks, index, group[-2:], headings)
            stem, group = None, []
            continue
        if group and _interrupts(blocks, group, index):
            outer = OuterList.around(blocks, stem, group, index) or outer
            _settle(reading, blocks, stem, group, headings)
            stem, group = None, []
        if index in barriers:
            stem = None if not group else stem
        elif (
            not group
            and _has_words(block)
            and not (stem is not None and not {stem, index} & headings and is_remark_on(blocks[stem], block))
            and (
                not is_note(block)
                or (index in headings and names_what_is_chosen(block.text))
                or _asks_by_itself(blocks, stem, block, is_under_heading=stem in headings)
            )
        ):
            stem = index
    _settle(reading, blocks, stem, group, headings)
    return reading


def with_whole_stems(
    reading: ChoiceReading, blocks: Sequence[Block], continued: Mapping[int, Sequence[int]]
) -> ChoiceReading:
    """`It is brought in ____ County because: ☐ …`: the choices under the end of a sentence are those of its beginning.

    `continued` tells which blocks go on with which. What is in brackets behind the blank says what is to be written in
    it, whatever choices follow: `On or about ____ (date), the tenant: ☐ …`.
    """
    for start, pieces in continued.items():
        for piece in pieces:
            if piece in reading.options and not blocks[piece].text.startswith("("):
                reading.options[start] = reading.options.pop(piece)
    return reading


def _ticked(blocks: Sequence[Block]) -> set[int]:
    """Blocks that a check belongs to: the one before it or, where a row begins with its label, the one after it."""
    ticked: set[int] = set()
    for row in _rows(blocks):
        first, last = blocks[row[0]], blocks[row[-1]]
        if first.check_before:
            ticked |= {index for index in row if blocks[index].check_before}
        elif last.check_behind and len(row) > 1:
            ticked |= set(_labels_before(blocks, row))
        elif last.check_behind:
            ticked |= set(row)
        elif is_yes_or_no(first.text) or _stands_closer_before(blocks, row):
            ticked |= {index for index in row if blocks[index].check_behind}
        else:  # a question, then its choices
            ticked |= set(row[1:])
    return ticked


def _stands_closer_before(blocks: Sequence[Block], row: list[int]) -> bool:
    """The words stand clearly closer to the check behind them than to the one before."""
    members = [blocks[index] for index in row]
    before = [block.lines[0].box.x0 - left.box.x1 for block in members if (left := block.left)]
    behind = [check.box.x0 - block.lines[-1].box.x1 for block in members if (check := block.check_behind)]
    return min(before, default=0.0) > min(behind, default=0.0) + _CLEARLY_CLOSER


def _labels_before(blocks: Sequence[Block], row: list[int]) -> list[int]:
    """In `label, check, label, check` all are labels, unless the first stands apart or asks what the others answer."""
    first = blocks[row[0]]
    assert first.right is not None
    is_question = asks(first.text) or first.text.endswith(":") or first.right.box.x0 - first.box.x1 > _FURTHEST_CHECK
    return row[1:] if is_question else row


def _rows(blocks: Sequence[Block]) -> list[list[int]]:
    """Blocks that stand in one row with nothing but checks between them."""
    rows: list[list[int]] = []
    for index, block in enumerate(blocks):
        before = blocks[rows[-1][-1]] if rows else None
        if before is not None and block.check_before and before.right is block.left:
            rows[-1].append(index)
        elif block.check_before or block.check_behind:
            rows.append([index])
    return rows


def is_note(block: Block) -> bool:
    return (
        GUIDANCE.match(block.text) is not None
        or EXPORT_NOTE.match(block.text) is not None
        or TO_INTERVIEWER.match(block.text) is not None
        or (block.text.startswith(("(", "[")) and block.text.endswith((")", "]")))
    )


def _asks_by_itself(blocks: Sequence[Block], stem: int | None, note: Block, *, is_under_heading: bool) -> bool:
    """`Mark all that you own:` is a question where no other waits for its choices, as is `Check one:` before its own in
    their row; `5. Choose all …` always is.

    A numbered heading waits for none, if the note says what is chosen: `4. INJURIES` / `Mark each part that hurts:`.
    """
    if (note.enumerator or "")[:1].isdigit():
        return True
    before = blocks[stem] if stem is not None else None
    if not note.text.endswith(":"):
        return False
    if len(note.text.split()) < _FEWEST_NOTE_WORDS:
        return note.check_behind is not None and (before is None or before.text.endswith("."))
    if is_under_heading and names_what_is_chosen(note.text):
        return True
    return before is None or before.right is not None or not (asks(before.text) or before.enumerator is not None)


def _belongs(blocks: Sequence[Block], stem: int, group: list[int], index: int) -> bool:
    nearest = blocks[group[-1]] if group else blocks[max(stem, index - 1)]
    block = blocks[index]
    if _begins_other_list(blocks, stem, group, index):
        return False
    if block.page != nearest.page:
        return block.page == nearest.page + 1
    return block.box.top - nearest.box.bottom < 60


def _begins_other_list(blocks: Sequence[Block], stem: int, group: list[int], index: int) -> bool:
    """`Did you refuse it? ☐ Yes ☐ No` is answered in its row: boxes under it that begin further left are others."""
    pair, block = [blocks[at] for at in group], blocks[index]
    check = pair[0].check_before if pair else None
    return (
        are_yes_and_no(member.text for member in pair)
        and check is not None
        and block.check_before is not None
        and all(member.is_level_with(blocks[stem]) for member in pair)
        and block.box.top > pair[0].box.bottom
        and block.check_before.box.x1 < check.box.x0
        and not says_neither(block.text)
    )


def _is_asked_before(blocks: Sequence[Block], stem: int | None, group: list[int]) -> bool:
    """The question stands before its choices, in their row."""
    return stem is not None and asks(blocks[stem].text) and blocks[stem].is_level_with(blocks[group[0]])


def _asks_behind(blocks: Sequence[Block], group: list[int], index: int) -> bool:
    """`☐ Yes ☐ No   Do you …?`: the choices may stand before their question, in its row."""
    last, block = blocks[group[-1]], blocks[index]
    is_polar = are_yes_and_no(blocks[at].text for at in group[-2:])
    return is_polar and block.is_level_with(last) and (asks(block.text) or states(block))


def _interrupts(blocks: Sequence[Block], group: list[int], index: int) -> bool:
    """A block without a check ends the group unless it is a further line of its last option."""
    last, block = blocks[group[-1]], blocks[index]
    if last.right is not None and block.left is last.right:
        return False  # `☐ In ____ County` goes on behind its blank
    if _is_inside_list(blocks, group, index):
        return False
    is_continuation = (
        block.page == last.page
        and block.enumerator is None
        and abs(block.box.x0 - last.lines[0].depth) < 12
        and block.box.top - last.box.bottom < 0.8 * block.style.size
        and not asks(block.text)
        and block.right is None
        and block.style == last.style
        and block.text[:1].islower()
    )
    return not is_continuation


def _is_inside_list(blocks: Sequence[Block], group: list[int], index: int) -> bool:
    """`____ (how you are related)` under a choice belongs to it, if the list goes on at once with the same boxes."""
    last, block = blocks[group[-1]], blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    check, following = last.check_before, after.check_before if after is not None else None
    if check is None or following is None or after is None or after.page != last.page:
        return False
    return (
        block.page == last.page
        and block.cell == last.cell == after.cell
        and (block.left is not None or block.text[:1].islower())
        and block.check_behind is None
        and not asks(block.text)
        and block.box.x0 > last.lines[0].depth - _SAME_EDGE
        and abs(following.box.x0 - check.box.x0) < _SAME_EDGE
        and following.box.top - check.box.bottom < _NEXT_CHOICE * block.style.size
    )


def _has_words(block: Block) -> bool:
    return sum(character.isalpha() for character in block.text) >= 2


def _settle(
    reading: ChoiceReading, blocks: Sequence[Block], stem: int | None, group: list[int], headings: set[int]
) -> None:
    if not group:
        return
    is_list = stem is not None and takes_one(blocks[stem].text) and counts_from_one([blocks[index] for index in group])
    alone = [] if is_list else [index for index in group if stands_alone(blocks[index])]
    reading.alone += alone
    group = _without_inner(reading, blocks, [index for index in group if index not in alone])
    if not group:
        return
    if are_sexes(blocks, group) and (stem is None or not _ASKS_SEX.search(blocks[stem].text)):
        reading.pairs[group[0]] = group
        return
    usable = stem is not None and can_be_stem(blocks[stem], [blocks[index] for index in group], stem in headings)
    if stem is not None and usable and all(len(blocks[index].text) <= 4 * _LONGEST_OPTION for index in group):
        reading.options[stem] = [*reading.options.get(stem, []), *group]
    else:
        reading.alone += group


def _without_inner(reading: ChoiceReading, blocks: Sequence[Block], group: list[int]) -> list[int]:
    """The outer choices of `a. ☐ I receive: ☐ Food stamps ☐ Medicaid  b. ☐ …`; what has choices of its own keeps
    them.
    """
    outer: list[int] = []
    for index in group:
        block = blocks[index]
        opener = outer[-1] if outer and opens_inner(blocks[outer[-1]], block) else None
        if opener is not None:
            reading.options.setdefault(opener, []).append(index)
        else:
            outer.append(index)
    return outer
