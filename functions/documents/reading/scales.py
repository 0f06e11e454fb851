"""Tables to mark one column a row: the heads of the columns are the choices, though no boxes are printed."""

import re
from collections.abc import Sequence

from functions.documents.layout.sheet import Sheet
from functions.documents.layout.values import Block
from functions.documents.reading.cells import heads_over_empty_cells

_FEWEST = 2
_MOST_STRANGE = 1
_SAME_EDGE = 4.0
_DEGREE = re.compile(
    r"^(?:\d{1,2}|(?:\d{1,2}[.):]?\s+)?(?:strongly|somewhat|slightly|completely|totally|partly|very|not|no|yes|n/?a"
    r"|neither|undecided|neutral|agree|disagree|always|usually|often|sometimes|occasionally|rarely|seldom|never|daily|weekly"
    r"|monthly|likely|unlikely"
    r"|important|unimportant|satisfied|dissatisfied|poor|fair|good|excellent|low|medium|high"
    r"|don[’']t know|i (?:am|do) not"
    r"|bad|several days|more than half|nearly every"
    r"|sí|nunca|casi|a veces|a menudo|siempre|muy|poco|algo|nada|bastante|mucho|totalmente|de acuerdo|en desacuerdo|ni"
    r"|regular|buen[oa]|mal[oa]|(?:in)?satisfech[oa]"
    r"|oui|non|jamais|rarement|parfois|souvent|toujours|tout à fait|plutôt|pas|peu|très|assez"
    r"|(?:in)?satisfaite?|d[’']accord"
    r"|ja|nein|nie|selten|manchmal|oft|häufig|immer|sehr|eher|gar|stimme|trifft|teils|weder|voll|(?:un)?zufrieden)\b.*)$",
    re.IGNORECASE,
)
"""Of agreement, frequency, quality, or a yes and a no."""


def scales_of(blocks: Sequence[Block], sheets: Sequence[Sheet]) -> dict[int, tuple[str, ...]]:
    """Row → the heads over its empty cells, if they are degrees of one thing; a table that goes on overleaf without
    heads keeps them.
    """
    pages = {sheet.page.number: sheet for sheet in sheets}
    scales: dict[int, tuple[str, ...]] = {}
    last: int | None = None
    for index, block in enumerate(blocks):
        if block.cell is None:
            continue
        heads = heads_over_empty_cells(block.cell, pages[block.page])
        if last is not None and not any(heads) and _goes_on_overleaf(blocks[last], block, scales[last], heads):
            heads = scales[last]
        if _is_scale(heads):
            scales[index], last = heads, index
    return scales


def _is_scale(heads: Sequence[str]) -> bool:
    strange = sum(_DEGREE.match(head) is None for head in heads)
    return len(heads) >= _FEWEST and all(heads) and strange <= (_MOST_STRANGE if len(heads) > _FEWEST else 0)


def _goes_on_overleaf(last: Block, block: Block, scale: Sequence[str], heads: Sequence[str]) -> bool:
    return (
        last.cell is not None
        and block.cell is not None
        and block.page - last.page <= 1
        and len(heads) == len(scale)
        and abs(last.cell.x0 - block.cell.x0) < _SAME_EDGE
        and abs(last.cell.x1 - block.cell.x1) < _SAME_EDGE
    )
