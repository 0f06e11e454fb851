"""Choices under one of which something else is asked, before the others follow."""

from collections.abc import Sequence
from typing import NamedTuple

from functions.documents.layout.values import Block
from functions.documents.reading.wording import asks

_SAME_EDGE = 4.0
_LEAST_INDENT = 8.0


class OuterList(NamedTuple):
    """Choices that wait until what is asked under one of them is over: `☐ A lawyer` / `Name: ____` / `☐ A friend`."""

    stem: int
    edge: float
    """Where its boxes begin."""
    page: int

    @classmethod
    def around(cls, blocks: Sequence[Block], stem: int | None, group: Sequence[int], index: int) -> "OuterList | None":
        """If the block stands right of the boxes that it interrupts."""
        block, check = blocks[index], blocks[group[-1]].check_before
        if stem is None or check is None or block.page != blocks[group[-1]].page:
            return None
        is_inside = block.box.x0 > check.box.x0 + _LEAST_INDENT and block.box.top > check.box.top
        return cls(stem, check.box.x0, block.page) if is_inside and not asks(block.text) else None

    def may_go_on(self, block: Block) -> bool:
        start = block.check_before.box.x0 if block.check_before is not None else block.box.x0
        return block.page == self.page and start > self.edge - _SAME_EDGE

    def goes_on(self, block: Block) -> bool:
        check = block.check_before
        return check is not None and abs(check.box.x0 - self.edge) < _SAME_EDGE
