"""Short answers in the form of their question: "I can't" to "Are you able to stand?", "my lawyer" to "Who knows it?".
By themselves they sound like a wish, a refusal or distress; to such a question they are what was asked for."""

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.reply_words import Replies
from shared.interview.rules.statements import is_form_of_any
from shared.interview.rules.wording import plain, words

MOST_WORDS = 12
"""A longer turn is no mere reply."""


def is_reply(question: str, heard: str, lexicon: Lexicon) -> bool:
    """Whether a turn is nothing but a reply in its question's form. Not so where the question is for telling: "I can't"
    to "Can you describe what happened?" may be all there is to say; "I'm not married" always says something."""
    asked = question.casefold()
    said = plain(heard, lexicon)
    if lexicon.not_so.fullmatch(said):
        return True
    if len(said.split()) > MOST_WORDS or heard.rstrip().endswith("?") or lexicon.asks_to_tell.search(asked):
        return False
    return replies_to(lexicon.replies, asked, said)


def takes_up(question: str, heard: str, lexicon: Lexicon) -> bool:
    """A yes and the question's own verb: "si pago la renta" to "¿Por qué no paga la renta?" is no "if"."""
    said = words(heard)
    is_behind_yes = len(said) > 1 and lexicon.yes.match(heard) is not None
    return is_behind_yes and is_form_of_any(said[1], words(question), lexicon)


def replies_to(replies: Replies, asked: str, said: str) -> bool:
    """`asked` in small letters, `said` plain: whether one of the replies is of that question and this turn."""
    return any(form.search(asked) is not None and reply.fullmatch(said) is not None for form, reply in replies)
