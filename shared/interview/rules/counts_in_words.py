"""Counts and shares that no number says: "just me", "this is my third", "never been married", "half of it"."""

from shared.interview.rules.denials import denies
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import asks_for_a_count
from shared.interview.rules.wording import plain


def counted_in_words(text: str, question: str, lexicon: Lexicon) -> int | None:
    """None for anything else, whatever it says beside it."""
    asked, said, ways = question.casefold(), plain(text, lexicon), lexicon.values
    if ways.client_alone.fullmatch(text):
        if ways.asks_for_others.search(asked):
            return 0
        if ways.counts_heads.search(asked):
            return 1
    if ways.asks_for_a_share.search(asked):
        return next((share for pattern, share in ways.shares if pattern.fullmatch(said)), None)
    if not asks_for_a_count(question, lexicon):
        return None
    if (so_far := ways.so_far.fullmatch(said)) and ways.asks_how_often.search(asked):
        return lexicon.figures.ordinals.get(so_far["place"])
    return 0 if ways.never_did.match(said) and denies(text, question, lexicon) else None
