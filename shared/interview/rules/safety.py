"""Questions whether the client is in danger now: a plain answer to one may say that they are."""

from shared.interview.events import AnswerValue
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import clean, words
from shared.interview.rules.yes_no import yes_or_no


def is_in_danger(question: str, raw: str, value: AnswerValue, lexicon: Lexicon) -> bool:
    """Whether danger follows from an answer: a yes to "Are you in danger right now?", a no to "Are you safe at home?".
    Not so of the past, nor of what may happen in general."""
    asked = " ".join(words(clean(question)))
    is_danger = lexicon.asks_if_in_danger.fullmatch(asked) is not None
    if not is_danger and not lexicon.asks_if_safe.fullmatch(asked):
        return False
    said = value if isinstance(value, str) else raw
    is_yes = value if isinstance(value, bool) else yes_or_no(said, lexicon, question)
    return is_yes is is_danger
