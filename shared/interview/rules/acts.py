"""What a client does with a turn that is not an answer: asks, refuses, wants to stop, is in danger."""

from dataclasses import dataclass

from shared.interview.rules.clauses import Clause, clauses
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.replies import replies_to
from shared.interview.rules.wording import plain
from shared.interview.understanding import Act

WORDS_AT_THE_END = 25
"""In a longer turn a request is only at its end; stories hold sentences like "Stop."."""
FEW_WORDS = 1
WORDS_OF_A_QUESTION = 20
WORDS_OF_A_REQUEST = 2
"""A single word is a request only by itself: "louder", but not "it got louder and louder"."""


@dataclass(frozen=True)
class Found:
    """`beside`: what else was said in the turn, in clauses that belong to no act."""

    act: Act
    beside: str = ""


def find_act(heard: str, lexicon: Lexicon, question: str = "") -> Found | None:
    """The act of a turn, the gravest first; None for an answer."""
    said = clauses(heard, lexicon)
    grave = Act.EMERGENCY if cries_for_help(heard, lexicon, question) else _grave(said, lexicon)
    if grave is not None:
        return Found(grave)
    asks_for_words = lexicon.quoting.search(question.casefold()) is not None
    near_the_end = _at_the_end(said)
    for is_soft, acts in ((False, lexicon.requests), (True, lexicon.soft)):
        for act, pattern in acts:
            matched = [c for c in near_the_end if pattern.match(c.text) and not lexicon.reported.search(c.near())]
            if not matched or (asks_for_words and act in lexicon.quotable):
                continue
            beside = _beside(said, matched, lexicon)
            is_bare = all(len(c.text.split()) < WORDS_OF_A_REQUEST for c in matched)
            if not (is_soft or is_bare) or len(beside.split()) <= FEW_WORDS:
                return Found(act, beside)
    return None if asks_for_words else _guess(said, lexicon)


def _guess(said: list[Clause], lexicon: Lexicon) -> Found | None:
    """A turn that is nothing but a question or an order, worded in a way that is not known."""
    if not said or sum(len(c.text.split()) for c in said) > WORDS_OF_A_QUESTION:
        return None
    for clause in (said[-1], said[0]):
        if lexicon.reported.search(clause.near()):
            continue
        beside = " ".join(c.text for c in said if c is not clause and not lexicon.beside.match(c.text))
        if len(beside.split()) > FEW_WORDS:
            continue
        acts = lexicon.questions if lexicon.interrogative.match(clause.text) else ()
        found = [act for act, pattern in acts if pattern.search(clause.text)]
        found += [act for act, pattern in lexicon.orders if pattern.match(clause.text)]
        if found:
            return Found(found[0], beside)
    return None


def cries_for_help(heard: str, lexicon: Lexicon, question: str) -> bool:
    """Whether the turn is that and nothing more: "I want to die" answers no question but for somebody's words, and "no,
    he's right here" says to "Is it safe for you to talk now?" that it is not."""
    said, asked = plain(heard, lexicon), question.casefold()
    if replies_to(lexicon.unsafe, asked, said):
        return True
    if lexicon.asks_for_cries.search(asked):
        return False
    if lexicon.own_life.fullmatch(said):
        return True
    return lexicon.calls_for_help.fullmatch(said) is not None and not lexicon.tells_of_ills.search(asked)


def tells_as_now(heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn is a story in the present: "so this guy gets on and he's got a knife"."""
    return lexicon.told_as_now.match(plain(heard, lexicon)) is not None


def find_grave(heard: str, lexicon: Lexicon) -> Act | None:
    """An emergency or distress."""
    return _grave(clauses(heard, lexicon), lexicon)


def _grave(said: list[Clause], lexicon: Lexicon) -> Act | None:
    """What counts wherever it is said, unless it is reported, feared or past."""
    for act, pattern in lexicon.grave:
        for clause in said:
            for match in pattern.finditer(clause.text):
                is_now = not lexicon.not_now.search(clause.near(match.start()))
                if is_now and not lexicon.long_ago.search(clause.sentence):
                    return act
    whole = " ".join(clause.text for clause in said)
    for act, pattern in lexicon.grave_turns:
        if pattern.match(whole) and not any(lexicon.long_ago.search(clause.sentence) for clause in said):
            return act
    return None


def _at_the_end(said: list[Clause]) -> list[Clause]:
    last: list[Clause] = []
    for clause in reversed(said):
        if last and sum(len(c.text.split()) for c in last) > WORDS_AT_THE_END:
            break
        last.insert(0, clause)
    is_whole = len(last) == len(said)
    return last if is_whole else last[1:]


def _beside(said: list[Clause], matched: list[Clause], lexicon: Lexicon) -> str:
    """The words of the clauses that are neither this act, nor another, nor a reason for it."""
    rest = [c.text for c in said if c not in matched and not lexicon.beside.match(c.text)]
    acts = (*lexicon.requests, *lexicon.soft)
    return " ".join(text for text in rest if not any(pattern.match(text) for _, pattern in acts))
