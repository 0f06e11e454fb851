"""A list that is still to be written: `What may be in my way:` over bullets or numbers with nothing behind them."""

from collections.abc import Sequence

from functions.documents.layout.enumerators import enumerator_of
from functions.documents.layout.values import Block

_FEWEST = 2


def is_over_empty_items(blocks: Sequence[Block], index: int) -> bool:
    """It ends in a colon, and the next blocks are what items begin with, each with no words in its row."""
    block, items = blocks[index], blocks[index + 1 : index + 1 + _FEWEST]
    return (
        block.text.endswith(":")
        and len(items) == _FEWEST
        and all(
            _is_empty(item)
            and item.page == block.page
            and item.box.top > block.box.middle
            and item.check_before is None
            and item.check_behind is None
            and not any(other.is_level_with(item) and not _is_empty(other) for other in blocks)
            for item in items
        )
    )


def _is_empty(item: Block) -> bool:
    return item.text == "○" or enumerator_of(item.text) is not None
