"""Orders that only inform: where nearly all that is asked has a place for its answer, one without is none."""

from collections.abc import Sequence, Set

from functions.documents.layout.values import Block
from functions.documents.reading.confidence import IS_ORDER
from functions.documents.reading.drafts import Draft

_FEWEST, _MOST = 10, 0.75
"""How many drafts of a form have places, and which share."""
_SMALLER = 0.5


def without_informing(drafts: Sequence[Draft], blocks: Sequence[Block], placed: Set[int]) -> list[Draft]:
    """`Give this form to your employer.` is left out; an item, and what ends in a colon, go on as they are, but for
    small print. `placed` are blocks with a place to write or to tick.
    """
    at_places = [draft for draft in drafts if draft.block in placed]
    if len(at_places) < _FEWEST or len(at_places) < _MOST * len(drafts):
        return list(drafts)
    body = sorted(blocks[draft.block].style.size for draft in at_places)[len(at_places) // 2]
    return [draft for draft in drafts if draft.why != IS_ORDER or not _informs(blocks[draft.block], body)]


def _informs(block: Block, body: float) -> bool:
    is_item = block.enumerator is not None or block.text.endswith((":", ")"))
    return not is_item or block.style.size < body - _SMALLER
