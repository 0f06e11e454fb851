"""Counts that are told in parts: where the whole is told, too, it is the count; where it is not, their sum is the
client's to say."""

from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import NEAR, asks_for_a_count
from shared.interview.rules.numbers import Found, find_numbers
from shared.interview.rules.wording import stems

_WORDS_OF_A_THING = 2
"""So many words behind a number say what it counts: "de cheques"."""


def leaves_some_out(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Three, then once more", "four, not counting me"; not so "two and then another so three"."""
    if not asks_for_a_count(question, lexicon):
        return False
    is_summed_up = any(concludes(text, number, lexicon) for number in find_numbers(text, lexicon)[-1:])
    return bool(lexicon.values.uncounted.search(text) or (not is_summed_up and lexicon.values.and_again.search(text)))


def counts_some_people(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "My two kids", of whom nobody says whether they are all, to "How many people live with you?"."""
    if not lexicon.values.counts_heads.search(question.casefold()) or not lexicon.values.people.search(text):
        return False
    return not find_numbers(lexicon.values.people.sub(" ", text), lexicon)


def sum_of_the_others(found: list[Found]) -> int | float | None:
    """ "Four, two with him and two with her", "two boys and two girls so four"."""
    whole = sum(n.value for n in found)
    return next((n.value for n in (found[-1], found[0]) if n.value * 2 == whole), None)


def is_counted_first(text: str, found: list[Found], question: str, lexicon: Lexicon) -> bool:
    """ "Three, a boy and two girls", "five, I had to go to two funerals": all of them are said before anything else."""
    first, *rest = found
    if not asks_for_a_count(question, lexicon) or not lexicon.values.before_count.fullmatch(text[: first.start]):
        return False
    if lexicon.values.counts_on.search(text[first.end :]) or any(n.value > first.value for n in rest):
        return False
    return first.value == sum(n.value for n in rest) or text[first.end :].startswith((",", ";", "."))


def is_counted_further(text: str, found: list[Found], question: str, lexicon: Lexicon) -> bool:
    """ "Two boys and a girl", "one boy, one girl": their sum is the client's to say."""
    if not asks_for_a_count(question, lexicon):
        return False
    if lexicon.values.one_before.search(text[: found[0].start]):
        return True
    if lexicon.values.one_more.match(text, found[-1].end) or _is_counted_before(text, found[0], question, lexicon):
        return True
    ends = [*(n.start for n in found[1:]), len(text)]
    said = (text[n.end : end].split()[:_WORDS_OF_A_THING] for n, end in zip(found, ends, strict=True))
    things = [stems(" ".join(each), lexicon)[:1] for each in said]
    return len(found) > 1 and all(things) and len({thing[0] for thing in things}) > 1


def _is_counted_before(text: str, number: Found, question: str, lexicon: Lexicon) -> bool:
    """ "Me, my wife and three kids", unless it is the kids that are asked for."""
    counted = stems(text[number.end :], lexicon)[:1]
    if set(counted) & set(stems(question, lexicon)):
        return False
    return lexicon.values.more_before.search(text[: number.start]) is not None


def concludes(text: str, number: Found, lexicon: Lexicon) -> bool:
    before, behind = text[max(number.start - NEAR, 0) : number.start], text[number.end : number.end + NEAR]
    return bool(lexicon.values.concludes.search(before) or lexicon.values.in_total.match(behind))
