"""Whether a client agrees to be interviewed, or to stop. Who is taken to refuse is not asked again, and who is taken to
agree may not have: what is not plain is neither."""

from shared.interview.rules.denials import denies, without_what_is_turned
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.wording import plain

MAX_WORDS_OF_CONSENT = 14


def consent(heard: str, lexicon: Lexicon, *, is_stopping: bool) -> bool | None:
    """A clear yes or no to the interviewer's own question. A yes with a condition or a question is neither."""
    heard = without_what_is_turned(heard, lexicon)
    text, ways = plain(heard, lexicon), lexicon.consents
    is_long = "?" in heard or len(text.split()) > MAX_WORDS_OF_CONSENT
    if is_stopping and (ways.going_on.search(text) or ways.stopping.search(text)):
        return _stops(text, lexicon)
    if ways.unbothered.search(text) and not is_stopping:
        rest = ways.unbothered.sub(" ", text)
        is_plain = not is_long and not ways.hedged.search(rest) and not ways.refused.search(rest)
        return True if is_plain else None
    if ways.refused.search(text):
        return False
    is_hedged = is_long or ways.hedged.search(text) is not None
    if ways.agreed.match(text) and not is_hedged:
        return True
    if is_stopping and text and text.split()[0] in lexicon.yes_no.plain_no:
        return False
    if match := lexicon.no.match(text):
        return _agrees_after_no(heard, text[match.end() :].strip(), lexicon, is_hedged=is_hedged)
    is_yes = lexicon.yes.match(text) is not None or ways.agreed.search(text) is not None
    if is_yes and not is_hedged and not lexicon.either.match(text) and not ways.is_there.search(text):
        return True
    return True if ways.going_on.search(text) and not is_hedged else None


def _stops(text: str, lexicon: Lexicon) -> bool | None:
    """ "I can't go on" stops, "I don't want to stop" goes on; "yes, go on" is neither."""
    ways = lexicon.consents
    goes_on, stops = ways.going_on.search(text), ways.stopping.search(text)
    said = stops or goes_on
    is_yes = lexicon.yes.match(text) is not None
    if said is None or (goes_on and (stops or is_yes)):
        return None
    is_unwilling = ways.unwilling.search(text[: said.start()]) is not None
    begins_with_no = said.start() > 0 and text.split()[0] in lexicon.yes_no.plain_no
    if stops and begins_with_no and not is_unwilling:
        return None
    return (stops is not None) != is_unwilling


def _agrees_after_no(heard: str, rest: str, lexicon: Lexicon, *, is_hedged: bool) -> bool | None:
    """ "No, that's fine" agrees, "no, I'm good" may or may not, "not now, I'm driving" refuses nothing."""
    ways = lexicon.consents
    while rest and rest.split()[0] in lexicon.yes_no.plain_no:
        rest = rest.partition(" ")[2]
    if ways.agreed.match(rest) and not lexicon.negation.search(rest):
        return None if is_hedged or ways.declines_kindly.fullmatch(rest) else True
    if ways.not_now.search(rest) or ways.is_there.search(rest) or ways.agreed_at_last.search(rest):
        return None
    return False if denies(heard, "", lexicon) else None
