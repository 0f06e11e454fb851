"""A list that is still to be written: `What may be in my way:` over bullets or numbers with nothing behind them."""

import re
from collections.abc import Sequence

from functions.documents.layout.values import Block

_EMPTY = re.compile(r"^(?:[•●○▪■◦‣·\uf0b7\uf0a7\uf0d8-]|\(?(?:\d{1,2}|[a-zA-Z])[.)])$")
_FEWEST = 2


def is_over_empty_items(blocks: Sequence[Block], index: int) -> bool:
    """It ends in a colon, and the next blocks are what items begin with, each with no words in its row."""
    block, items = blocks[index], blocks[index + 1 : index + 1 + _FEWEST]
    return (
        block.text.endswith(":")
        and len(items) == _FEWEST
        and all(
            _EMPTY.match(item.text)
            and item.page == block.page
            and item.box.top > block.box.middle
            and item.check_before is None
            and item.check_behind is None
            and not any(other.is_level_with(item) and not _EMPTY.match(other.text) for other in blocks)
            for item in items
        )
    )
