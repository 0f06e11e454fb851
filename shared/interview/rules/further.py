"""What a question wants beyond its yes or no: "If so, when?", "Please explain." """

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from shared.interview.rules.asked_parts import untold
from shared.interview.rules.further_words import FurtherWords
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain, stems
from shared.interview.rules.yes_no import is_nothing_but_no, yes_or_no

_PIECE = re.compile(r"(?<=[?.!;:])[\"”’')\]]*\s+|\s*(?=[(\[])|,\s+")
"""Between what may stand for itself; a comma only before a condition."""


@dataclass(frozen=True)
class _Piece:
    start: int
    end: int
    wanted_for: frozenset[bool]


_ON_YES, _ON_NO = frozenset((True,)), frozenset((False,))


def further(question: str, answer: bool, lexicon: Lexicon) -> str:
    """What `question` still wants of one who said yes (`answer`) or no, in its own words; "" if nothing."""
    parts = [
        question[piece.start : piece.end] for piece in _pieces(question, lexicon.further) if answer in piece.wanted_for
    ]
    return " ".join(parts).strip().strip("()[]")


def left_open(said: str, question: str, lexicon: Lexicon) -> str:
    """The same of one who said yes or no and nothing more, or left a part open: "in March" to "When and where?"; ""
    of one who told all."""
    if not _pieces(question, lexicon.further):
        is_open = lexicon.parts.opens.match(question) is not None
        return untold(said, question, lexicon, is_rest=False) if is_open else ""
    answer = says_only(said, question, lexicon)
    if answer is not None:
        return further(question, answer, lexicon)
    told = yes_or_no(said, lexicon, question)
    return untold(said, further(question, told is not False, lexicon), lexicon, is_rest=True)


def says_only(heard: str, question: str, lexicon: Lexicon) -> bool | None:
    """The yes or no of a turn that says nothing more; None of one that does, or says neither: "yes, in March"."""
    text = plain(heard, lexicon)
    answer = False if text and is_nothing_but_no(heard, lexicon) else yes_or_no(heard, lexicon, question)
    if answer is None:
        return None
    if answer and lexicon.yes_no.nothing_but_yes.fullmatch(text):
        return True
    match = (lexicon.yes if answer else lexicon.no).match(text)
    new = set(stems(text[match.end() :] if match else text, lexicon)) - set(stems(question, lexicon))
    ways = lexicon.yes_no.plain_yes | lexicon.yes_no.plain_no
    return answer if new <= set(stems(" ".join(ways), lexicon)) else None


@lru_cache(maxsize=1024)
def _pieces(question: str, words: FurtherWords) -> tuple[_Piece, ...]:
    """A sentence that tells nothing of when it is wanted goes with the one before it."""
    borders = [(match.start(), match.end()) for match in _PIECE.finditer(question) if match.end() < len(question)]
    found: list[_Piece] = []
    for start, at in borders:
        wanted_for = _wanted_for(question[:at], question[at:], words, found[-1].wanted_for if found else _ON_YES)
        if wanted_for is not None:
            if found:
                found[-1] = replace(found[-1], end=start)
            found.append(_Piece(at, len(question), wanted_for))
    return tuple(found)


def _wanted_for(before: str, rest: str, words: FurtherWords, usually: frozenset[bool]) -> frozenset[bool] | None:
    """Of which answers what begins here is wanted; None if it tells nothing of that. `usually`: of what asks on."""
    if words.on_yes.match(rest):
        return _ON_YES
    if words.on_no.match(rest):
        return _ON_NO
    if before.rstrip().endswith(",") or "?" not in before:
        return None
    if words.on_either.match(rest):
        return _ON_YES | _ON_NO
    return usually if words.more.match(rest) else None
