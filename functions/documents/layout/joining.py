"""Lines become a block: their words joined, and the choices that a row of choices broke in their middle."""

import re
from collections.abc import Sequence

from functions.documents.layout.enumerators import enumerator_of
from functions.documents.layout.values import Block, Box, Line

ENDS = re.compile(r"[.?!:;？！。…]['\"”’)\]]*$")
"""A line that ends so ends what it says."""
_SAME_COLUMN = 2.0
UNFINISHED = re.compile(
    r"\b(?:the|an?|of|to|in|for|and|or|with|by|on|at|from|your|you|that|than|is|are|if|any|de|la|el|los|las|del|y|o|en|con|por|para"
    r"|que|su|un|una|der|die|das|und|von|zu|für|des|du|le|les|et|da|do|dos|e|il|di)$|\s&$"
)
"""No sentence and no label ends in such a word."""
_OVERLAP = 0.25
"""Of the size: rows that stand tight touch."""
_COMPOUND = re.compile(
    r"\b(?:[a-z]|co|ex|non|self|well|all|cross|step|half|full|part|long|short|high|low|anti|pre|post|mid|multi|one|two|three|four|five"
    r"|six|seven|eight|nine|ten|mother|father|sister|brother|son|daughter|check|follow|pick|drop|franco|socio)-$",
    re.IGNORECASE,
)
"""The hyphen belongs to the word, wherever the line ends: `e-mail`, `self-employed`, `mother-in-law`."""
_IS_UNSPACED = re.compile(r"^[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]{2}$")
"""Chinese and Japanese have no blanks between words, nor at the end of a line."""
NAMES_DOCUMENT = re.compile(
    r"\b(?:forms?|questionnaire|application|affidavit|petition|complaint|motion|worksheet|intake|survey|interview"
    r"|statement|checklist|sheet|organizer|formulario|cuestionario|solicitud|fragebogen|antrag|formular|formulaire|demande)\s*$",
    re.IGNORECASE,
)
"""A title ends so: `CLIENT INTAKE FORM`."""
JOINS = re.compile(r"^(?:and|or|for|of|to|in|with|by|under|y|o|de|para|et|ou|pour|und|oder|für)\b", re.IGNORECASE)
FURTHEST_LEADING = 1.15
"""Between the lines of one block, in sizes."""
_OPENING, _CLOSING = frozenset('"“«„'), frozenset('"”»')
_FEWEST_CAPITALS = 5
_MOST_TITLE_WORDS = 6
_FURTHEST_CLOSING = 60
_SPACE, _ROOM = 0.25, 1.5
"""Between two words, in sizes, and what a line may end short of its edge, in points."""
_FURTHEST_BACK, _FURTHEST_IN = 30.0, 40.0
"""Where the line that closes a bracket begins, seen from the one that opens it."""


def block_of(lines: Sequence[Line]) -> Block:
    box = lines[0].box
    for line in lines[1:]:
        if line.page == lines[0].page:
            box = box.union(line.box)
    return Block(lines=tuple(lines), text=join_text([line.text for line in lines]), box=box)


def join_text(lines: Sequence[str]) -> str:
    """One line of text; a word that was divided at the end of a line is whole again."""
    text = lines[0]
    for line in lines[1:]:
        ends_in_hyphen = re.search(r"[^\W\d_]-$", text) is not None and line[:1].islower()
        is_compound = ends_in_hyphen and (_COMPOUND.search(text) or "-" in line.split()[0])
        is_divided = ends_in_hyphen and not is_compound
        is_numbered = re.search(r"[A-Z]-$", text) and line[:1].isdigit()
        between = "" if ends_in_hyphen or is_numbered or _IS_UNSPACED.match(text[-1:] + line[:1]) else " "
        text = (text[:-1] if is_divided else text) + between + line
    return re.sub(r"\s+([,.])(?=\s|$)", r"\1", text).strip()


def closes_bracket(line: Line, below: Line) -> bool:
    """`degree (such as MD, DDS,` / `JD)`"""
    is_open = line.text.rfind("(") > line.text.rfind(")")
    inner, closing, _ = below.text.partition(")")
    is_near = -_FURTHEST_BACK < below.box.x0 - line.depth < _FURTHEST_IN
    return is_open and bool(closing) and is_near and "(" not in inner and len(inner) < _FURTHEST_CLOSING


def closes_quote(chain: Sequence[Line], below: Line) -> bool:
    """`"Have you ever been there?` / `Tell me about it."`"""
    said = " ".join(line.text for line in chain)
    is_open = said[:1] in _OPENING and not any(mark in said[1:] for mark in _CLOSING)
    return is_open and below.text[-1:] in _CLOSING and below.text[:1] not in _OPENING


def is_in_capitals(text: str) -> bool:
    """Not so an abbreviation."""
    return len(text) >= _FEWEST_CAPITALS and text.isupper()


def is_title_over_part(line: Line, below: Line) -> bool:
    """`CLIENT INTAKE FORM` / `PERSONAL INFORMATION`, set alike."""
    are_titles = all(
        len(part.words) <= _MOST_TITLE_WORDS and (part.style.bold or is_in_capitals(part.text))
        for part in (line, below)
    )
    return are_titles and NAMES_DOCUMENT.search(line.text) is not None and JOINS.match(below.text) is None


def _begins_in_capitals(text: str) -> bool:
    """`CAN ASSIST YOU. Give the date.` goes on with what is in capitals; `I am` does not."""
    return text.isupper() or is_in_capitals(" ".join(text.split()[:2]))


def ends_manner(line: Line, below: Line) -> bool:
    """`YOUR TREATMENT` / `Which doctors have you seen?`: in capitals, sloped or coloured, over one that begins anew."""
    if not below.text[:1].isupper() or UNFINISHED.search(line.text):
        return False
    after = below.words[0].style
    is_sloped = not after.italic and all(word.style.italic for word in line.words)
    is_coloured = not after.is_coloured and all(word.style.is_coloured for word in line.words)
    are_capitals = is_in_capitals(line.text) and not _begins_in_capitals(below.text)
    return is_sloped or is_coloured or are_capitals or is_title_over_part(line, below)


def goes_on_overleaf(last: Block, first: Block) -> bool:
    """The sentence, or the cell, that ends one page in its middle goes on at the top of the next."""
    line, below = last.lines[-1], first.lines[0]
    return below.page == line.page + 1 and abs(line.box.x0 - below.box.x0) < 60 and _breaks_off(line, below)


def goes_on_in_next_column(last: Block, first: Block, gutter: float) -> bool:
    """The same at the foot of the left of two columns."""
    line, below = last.lines[-1], first.lines[0]
    is_next = line.box.x1 <= gutter <= below.box.x0 and below.box.bottom < line.box.top
    return below.page == line.page and is_next and _breaks_off(line, below)


def _breaks_off(line: Line, below: Line) -> bool:
    return (
        below.enumerator is None
        and below.left is None
        and line.right is None
        and (line.cell is None) == (below.cell is None)
        and (line.cell is None or abs(line.box.x0 - below.box.x0) < _SAME_COLUMN)
        and not ENDS.search(line.text)
        and below.text[:1].islower()
        and abs(line.style.size - below.style.size) < 0.6
    )


def with_wrapped_rows(blocks: list[Block]) -> list[Block]:
    """What a row of choices, labels or blanks broke in its middle: `☐ Yes ☐ Wrongful` / `termination ☐ Other`,
    `Adjuster: ____ Date of` / `interview: ____`, `in ____ County (check all` / `that apply):`.
    """
    edges: dict[Box | None, float] = {}
    for block in blocks:
        edges[block.cell] = max(edges.get(block.cell, 0.0), *(line.box.x1 for line in block.lines))
    whole: list[Block] = []
    for block in blocks:
        before = whole[-1] if whole else None
        if before is not None and _is_rest(before, block, edges[before.cell]):
            whole[-1] = _joined(before, block)
        else:
            whole.append(block)
    return whole


def _joined(last: Block, rest: Block) -> Block:
    """A number that stood alone at the end of its row is that of the words in the next."""
    number = enumerator_of(last.text)
    if number is None:
        return block_of((*last.lines, *rest.lines))
    first = rest.lines[0]._replace(left=last.left, enumerator=number, label=last.text)
    return block_of((first, *rest.lines[1:]))


def _is_rest(last: Block, rest: Block, edge: float) -> bool:
    """`last` stands behind a mark, or ends in a hyphen, and ends its row; the words of `rest` go on with it."""
    if last.text[:1] in ",.;:" or (last.check_before is not None and rest.text.endswith(":")):
        return False  # the end of what stands before the blank, or the label of what stands under the choice
    is_open = UNFINISHED.search(last.text) is not None
    is_cut = last.text.endswith(("/", "-")) or enumerator_of(last.text) is not None
    goes_on = is_cut or rest.text[:1].islower() or rest.text[:1] in "(/" or (is_open and rest.text[:1].isdigit())
    is_full = last.lines[-1].box.x1 + _SPACE * last.style.size + rest.lines[0].words[0].box.width > edge - _ROOM
    ends_row = is_full or is_open or rest.right is not None
    is_inside_row = last.left is not None or last.text.endswith(("-", ","))
    return goes_on and ends_row and is_inside_row and _is_broken(last, rest)


def _is_broken(last: Block, rest: Block) -> bool:
    """`rest` begins the row under the one that `last` ends, and goes on with it."""
    return (
        last.right is None
        and rest.left is None
        and rest.enumerator is None
        and rest.style == last.style
        and last.cell == rest.cell
        and rest.lines[0].box.x0 < last.lines[0].box.x0 - rest.style.size
        and rest.page == last.page
        and -_OVERLAP * rest.style.size < rest.box.top - last.box.bottom < FURTHEST_LEADING * rest.style.size
        and not ENDS.search(last.text)
    )
