"""The document's title: what stands at its top, what goes on with that, and what the edges of its pages call it."""

import re
from collections.abc import Collection, Sequence

from functions.documents.layout.joining import JOINS, NAMES_DOCUMENT
from functions.documents.layout.values import Block, Line
from functions.documents.reading.headings import Heading
from functions.documents.reading.lexicon import SECTION_START

_SAME_RANK = 0.6
_FURTHEST = 2
_FEWEST_WORDS = 2
_MOST_OF_LETTERHEAD = 5
_NAMES_OFFICE = re.compile(
    r",?\s(?:p\.?l\.?l\.?c|l\.?l\.?[pc]|p\.?[cas]|a\.?p\.?c|p\.?l\.?c|l\.?p\.?a)\.?$"
    r"|^(?:the\s+)?law\s+(?:offices?|firm|group)\b|\b(?:law\s+(?:offices?|firm|group)|at\s+law|(?:injury|family|immigration|employment|elder|disability|defen[cs]e)\s+law|abogad[oa]s|rechtsanwälte)$",
    re.IGNORECASE,
)
_LEAST_OF_NAME = 0.4
"""Of the characters of the line at the edge that names the document."""


def title_block(blocks: Sequence[Block], headings: dict[int, Heading], edges: Sequence[Line] = ()) -> set[int]:
    """`edges` are the lines at the top and the foot of the pages."""
    title = _highest(blocks, headings) | _named_at_edges(blocks, headings, edges)
    title = title or _over_first_part(blocks, headings)
    if title and all(_NAMES_OFFICE.search(blocks[index].text) for index in title):
        title |= _under_office(blocks, headings, max(title))
    if title:
        while (after := max(title) + 1) in headings and JOINS.match(blocks[after].text):
            title.add(after)
    return title


def title_text(blocks: Sequence[Block], title: Collection[int]) -> str:
    """Without the office's name over that of the document; a line that stands on several pages is said once."""
    texts = [blocks[index].text for index in sorted(title)]
    names = [text for text in texts if _NAMES_OFFICE.search(text) is None]
    return " ".join(dict.fromkeys(names or texts))


def _under_office(blocks: Sequence[Block], headings: Collection[int], office: int) -> set[int]:
    """`HALL & PRICE, PLLC`, its address, and `ESTATE PLANNING QUESTIONNAIRE`."""
    below = range(office + 1, min(len(blocks), office + 1 + _MOST_OF_LETTERHEAD))
    named = [at for at in below if at in headings and NAMES_DOCUMENT.search(blocks[at].text)]
    return {*named[:1]}


def _highest(blocks: Sequence[Block], headings: dict[int, Heading]) -> set[int]:
    """The headings of the highest rank at the top of the first page, when others follow."""
    first = [index for index in headings if blocks[index].page == blocks[0].page]
    if not first:
        return set()
    highest = max(heading.rank for heading in headings.values())
    title: set[int] = set()
    for index in first:
        if headings[index].rank < highest - _SAME_RANK or (title and index - max(title) > _FURTHEST):
            break
        title.add(index)
    others = [
        index for index, heading in headings.items() if heading.rank >= highest - _SAME_RANK and index not in title
    ]
    return title if not others else set()


def _over_first_part(blocks: Sequence[Block], headings: Collection[int]) -> set[int]:
    """`CLIENT INTAKE FORM`, set as the parts are, directly over the first of them."""
    first = min(headings, default=-1)
    is_over = first + 1 in headings and blocks[first + 1].page == blocks[first].page
    return {first} if is_over and NAMES_DOCUMENT.search(blocks[first].text) else set()


def _named_at_edges(blocks: Sequence[Block], headings: Collection[int], edges: Sequence[Line]) -> set[int]:
    """`PETITION FOR DIVORCE` of a form whose foot says `FC-101: Petition for Divorce`."""
    return {
        index
        for index in headings
        if blocks[index].page == blocks[0].page
        and SECTION_START.match(blocks[index].text) is None
        and len(blocks[index].text.split()) >= _FEWEST_WORDS
        and any(_names(line, blocks[index]) for line in edges)
    }


def _names(line: Line, block: Block) -> bool:
    """A line set as the block is itself a heading, that of a part which goes on overleaf."""
    name, text = _letters(line.text), _letters(block.text)
    is_other = line.style != block.style and not any(line is own for own in block.lines)
    return is_other and text in name and len(text) >= _LEAST_OF_NAME * len(name)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.lower()).strip()
