"""Enumerated runs: items that count on (1, 2, 3 or a, b, c) at one indent are siblings, and siblings vote."""

from collections.abc import Sequence

from functions.documents.layout.enumerators import level_of
from functions.documents.layout.joining import is_in_capitals
from functions.documents.layout.values import Block

_SAME_INDENT = 14.0
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


class Run:
    """Block indexes of siblings in order; `parent` is the item that they stand under."""

    def __init__(self, level: str, indent: float, *, stands_out: bool) -> None:
        self.level = level
        self.indent = indent
        self.stands_out = stands_out
        self.last = 0
        self.members: list[int] = []
        self.parent: int | None = None


def runs_of(blocks: Sequence[Block]) -> list[Run]:
    """Every enumerated or bulleted block is in exactly one run."""
    runs: list[Run] = []
    open_runs: list[Run] = []
    for index, block in enumerate(blocks):
        label = block.enumerator
        if label is None:
            if open_runs and _interrupts(block, blocks[index - 1] if index else None):
                open_runs = [run for run in open_runs if run.level != "•"]
            continue
        run = _run_that_goes_on(open_runs, block, label)
        if run is None:
            run = Run(_level(label), block.box.x0, stands_out=_stands_out(block))
            outer = [
                other
                for other in open_runs
                if other.indent < block.box.x0 - 3
                and other.members
                and not _is_under_another(blocks[other.members[-1]], blocks[other.members[-1] + 1 : index])
            ]
            run.parent = outer[-1].members[-1] if outer else None
            runs.append(run)
        else:
            open_runs = [
                other for at, other in enumerate(open_runs) if at < open_runs.index(run) or _is_apart(other, run)
            ]
        open_runs = [*(other for other in open_runs if other is not run), run]
        run.members.append(index)
        run.last = _value(label, run)
    return runs


def _stands_out(block: Block) -> bool:
    return block.style.bold or is_in_capitals(block.text)


def _is_apart(run: Run, other: Run) -> bool:
    """`4. Where do you work?` counts on from `3.`, past `2. Employment` in bold, which counts by itself."""
    return (
        run.stands_out != other.stands_out
        and run.level == other.level
        and abs(run.indent - other.indent) <= _SAME_INDENT
    )


def _level(label: str) -> str:
    parts = label.replace("-", ".").split(".")
    return f"{len(parts)}:{level_of(parts[-1])}" if label != "•" else "•"


def _interrupts(block: Block, before: Block | None) -> bool:
    return before is None or block.style.size > before.style.size + 1 or block.page != before.page


def _is_under_another(item: Block, between: Sequence[Block]) -> bool:
    """A heading that is set larger than the item came after it."""
    return any(block.enumerator is None and block.style.size > item.style.size + 1 for block in between)


def _run_that_goes_on(open_runs: list[Run], block: Block, label: str) -> Run | None:
    """The nearest one that stands out as the block does; first of all one at its indent, and that counts on to it."""
    alike = [run for run in reversed(open_runs) if run.stands_out == _stands_out(block)]
    found = [
        run
        for run in [*alike, *(run for run in reversed(open_runs) if run not in alike)]
        if (_is_at_indent(run, block) or _is_aligned_right(run, block)) and _may_go_on(run, label)
    ]
    return min(found, key=lambda run: (not _is_at_indent(run, block), run.last + 1 != _value(label, run)), default=None)


def _is_at_indent(run: Run, block: Block) -> bool:
    return abs(run.indent - block.box.x0) <= _SAME_INDENT


def _may_go_on(run: Run, label: str) -> bool:
    if label == "•" or run.level == "•":
        return label == "•" and run.level == "•"
    return run.last < _value(label, run) <= run.last + 3 and _kind_fits(run, label)


def _is_aligned_right(run: Run, block: Block) -> bool:
    """`9.` and `10.` are set right-aligned."""
    return abs(run.indent - block.box.x0) <= 2 * _SAME_INDENT and run.level.endswith(("1", "i"))


def _kind_fits(run: Run, label: str) -> bool:
    level = _level(label)
    if run.level == level:
        return True
    # "c", "d", "i", "v", "x" may be letters or roman numerals: what counts on decides.
    return run.level[:2] == level[:2] and {run.level[2:].lower(), level[2:].lower()} == {"a", "i"}


def _value(label: str, run: Run) -> int:
    part = label.replace("-", ".").split(".")[-1]
    digits = "".join(character for character in part if character.isdigit())
    if digits:
        return int(digits)
    if label == "•":
        return run.last + 1
    lower = part.lower()
    letter = ord(lower[0]) - ord("a") + 1
    if all(character in _ROMAN_VALUES for character in lower):
        roman = _roman(lower)
        if len(lower) > 1 or abs(roman - run.last - 1) <= abs(letter - run.last - 1):
            return roman
    return letter


def _roman(text: str) -> int:
    values = [_ROMAN_VALUES[character] for character in text]
    return sum(
        -value if index + 1 < len(values) and values[index + 1] > value else value for index, value in enumerate(values)
    )
