"""What a client does with a turn that is not an answer: asks, refuses, wants to stop, is in danger."""

from shared.interview.rules.lexicon import Lexicon
from shared.interview.understanding import Act

MAX_WORDS_OF_A_REQUEST = 30
"""In a longer turn a request is only its last sentence; stories hold sentences like "Stop."."""


def grave_act(sentences: list[str], lexicon: Lexicon) -> Act | None:
    """An act that counts wherever it is said, unless it is reported, feared or past."""
    for act, pattern in lexicon.anywhere:
        for sentence in sentences:
            for match in pattern.finditer(sentence):
                is_report = lexicon.not_now.search(sentence[: match.start()])
                if not is_report and not lexicon.long_ago.search(sentence):
                    return act
    return None


def whole_act(sentences: list[str], lexicon: Lexicon) -> Act | None:
    """An act that is all of a sentence: of any in a short turn, of the last in a long one."""
    if not sentences:
        return None
    whole = " ".join(sentences)
    is_short = len(whole.split()) <= MAX_WORDS_OF_A_REQUEST
    parts = [sentence for sentence in sentences if " " in sentence]
    candidates = [whole, *parts] if is_short else parts[-1:]
    for act, pattern in lexicon.whole:
        if any(pattern.fullmatch(candidate) for candidate in candidates):
            return act
    return None
