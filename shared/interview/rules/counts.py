"""Which of the numbers of a turn is meant. When that is open there is none: a wrong number is worse than no number."""

import re
from itertools import pairwise

from shared.interview.rules.accents import unaccented
from shared.interview.rules.counts_in_words import counted_in_words
from shared.interview.rules.dates import one_date
from shared.interview.rules.exact import is_about_money
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import (
    NEAR,
    YEARS,
    asks_for_a_count,
    asks_for_years,
    beginnings,
    counts_the_client,
    is_another_age,
    is_another_amount,
    is_for_another_period,
    is_no_more_so,
    is_of_somebody_else,
    is_of_something_else,
    is_otherwise_taxed,
    is_short_price,
    is_short_year,
    is_since_then,
)
from shared.interview.rules.numbers import Found, find_numbers
from shared.interview.rules.prices import as_price, with_cents
from shared.interview.rules.sums import (
    concludes,
    counts_some_people,
    is_counted_first,
    is_counted_further,
    leaves_some_out,
    sum_of_the_others,
)
from shared.interview.rules.wording import stems, words

SHORT_YEARS = range(30, 100)
OTHER_MEASURES = (
    counts_the_client,
    is_for_another_period,
    is_another_amount,
    is_of_somebody_else,
    is_of_something_else,
    is_no_more_so,
    is_otherwise_taxed,
    is_since_then,
)
WORDS_THAT_SAY_NONE = 8
"""A longer turn with "nothing" in it says something else."""
_CUT_OFF = 4
"""So many letters of a number word are a word that was cut off."""


def one_number(text: str, question: str, lexicon: Lexicon, *, is_bound: bool = False) -> int | float | None:
    """The number that is meant: the only one, the last after a correction, the one that concludes, the one that is
    money, or the one that counts what the question asks for. None when that is open. `is_bound`: a number that only
    bounds it ("more than a hundred") is one, too.
    """
    text = text.casefold()
    asks_then = lexicon.values.asks_then.search(question.casefold()) is not None
    for replaces in (lexicon.corrections,) if asks_then else (lexicon.corrections, lexicon.values.but_now):
        after = [match.end() for match in replaces.finditer(text)]
        if after and (corrected := one_number(text[after[-1] :], question, lexicon, is_bound=is_bound)) is not None:
            return corrected
    if lexicon.values.asks_for_a_year.search(question.casefold()) and (date := one_date(text, lexicon)):
        return date.year
    if (in_words := counted_in_words(text, question, lexicon)) is not None:
        return in_words
    if lexicon.values.only_quoted.search(text) and asks_then:
        return None
    if any(is_other(text, question, lexicon) for is_other in OTHER_MEASURES):
        return _concluded_from(text, question, lexicon)
    if leaves_some_out(text, question, lexicon) or counts_some_people(text, question, lexicon):
        return None
    text = _without(lexicon.values.vague, text)
    counted = [n.value for n in find_numbers(text, lexicon, with_zeros=True)]
    if len(counted) > 2 and counted == list(range(1, len(counted) + 1)) and asks_for_a_count(question, lexicon):
        return counted[-1]  # "let's see, one, two, three"
    found = _read(text, question, lexicon)
    rest = _without(lexicon.values.asides, text)
    if rest != text and ((others := _read(rest, question, lexicon)) or _says_none(rest, question, lexicon)):
        text, found = rest, others
    found = [n for n in found if not lexicon.values.inexact.match(text, n.end)]
    if not is_bound and len(found) == 1 and lexicon.values.bounded.search(text[: found[0].start]):
        return None
    found = [n for n in found if not _counts_nothing(text, n, question, lexicon)]
    if not found:
        return 0 if _says_none(text, question, lexicon) and not _read(text, question, lexicon) else None
    if _is_broken_off(text, found[-1], lexicon) or lexicon.options.none_but.match(text.strip()):
        return None
    meant = _meant(text, found, question, lexicon)
    is_short = meant is not None and not is_bound and is_short_price(meant, text, question, lexicon)
    return None if meant is None or is_short or is_short_year(meant, question, lexicon) else meant


def _concluded_from(text: str, question: str, lexicon: Lexicon) -> int | float | None:
    """ "Every week since August, so about twelve": what concludes from another measure is the count."""
    if not asks_for_a_count(question, lexicon) or not is_for_another_period(text, question, lexicon):
        return None
    last = next(reversed(find_numbers(text, lexicon)), None)
    leads = lexicon.values.concludes.search(text[: last.start]) if last else None
    return one_number(text[leads.end() :], question, lexicon) if leads and leads.start() else None


def _says_none(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "None of them", "never" to "How many times?"."""
    if asks_for_a_count(question, lexicon) and lexicon.values.never.match(text):
        return True
    if lexicon.options.none_but.search(text):
        return False
    return lexicon.none_of_them.search(text) is not None and len(words(text)) <= WORDS_THAT_SAY_NONE


def _without(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: " " * len(match[0]), text)


def _meant(text: str, found: list[Found], question: str, lexicon: Lexicon) -> int | float | None:
    words_of = lexicon.values
    concluding = [n for n in found if concludes(text, n, lexicon)]
    if len(found) > 1 and concluding:
        return None if _is_range(text, concluding[-1], found, lexicon) else _in_full(concluding[-1], text, lexicon)
    if lexicon.none_of_them.search(text) and words_of.varies.search(text):
        return None
    if len({n.value for n in found}) == 1:
        return None if is_counted_further(text, found, question, lexicon) else found[0].value
    varies = words_of.varies.search(text) is not None
    if len(found) > 2 and not varies and (total := sum_of_the_others(found)) is not None:
        return total
    between = [text[a.end : b.start] for a, b in pairwise(found)]
    mistakes = [place for place, gap in enumerate(between, start=1) if words_of.mistaken.fullmatch(gap)]
    if mistakes and len({n.value for n in found[mistakes[-1] :]}) == 1:
        return found[-1].value
    if any(not gap.strip() or words_of.a_range.fullmatch(gap) for gap in between) or varies:
        return None
    money = {n.value for n in found if n.is_money}
    if len(money) == 1:
        return money.pop()
    asked = set(stems(question, lexicon))
    counted = [n for n in found if asked & set(stems(text[n.end :], lexicon)[:1])]
    is_one = len({n.value for n in counted}) == 1 and not words_of.others_say.search(text[: counted[0].start])
    if is_one:
        return counted[0].value
    return found[0].value if is_counted_first(text, found, question, lexicon) else None


def _is_range(text: str, first: Found, found: list[Found], lexicon: Lexicon) -> bool:
    """ "I'd say nine or ten"."""
    gaps = (text[first.end : n.start] for n in found if n.start >= first.end)
    return any(lexicon.values.a_range.fullmatch(gap) for gap in list(gaps)[:1])


def _in_full(number: Found, text: str, lexicon: Lexicon) -> int | float | None:
    """ "Ninety-eight thousand ... so ninety-eight": thousands that are left out are those of the same number."""
    found = find_numbers(text, lexicon)
    following = next((n for n in found if n.start >= number.end), None)
    if following is not None and not text[number.end : following.start].strip():
        return None
    if number.value >= 100 or max(n.value for n in found) < 1_000:
        return number.value
    thousands = number.value * 1_000
    return thousands if any(n.value == thousands for n in found) else None


def _read(text: str, question: str, lexicon: Lexicon) -> list[Found]:
    """The numbers of a text, put together as amounts are said, without those that count something else."""
    found = find_numbers(text, lexicon)
    half = lexicon.values.unit_and_half.search(text)
    if half and any(word.startswith(unaccented(half["unit"])[:3]) for word in beginnings(words(question))):
        before = next(
            (n for n in found if not text[n.end : half.start("unit")].strip() and n.start <= half.start()), None
        )
        return [Found((before.value if before else 1) + 0.5, half.start(), half.end())]
    none = [match.span() for match in lexicon.none_of_them.finditer(text)]
    found = [n for n in found if n.value == 0 or not any(start <= n.start < end for start, end in none)]
    found = with_cents(text, _without_names(text, found, lexicon), lexicon)
    found = as_price(text, found, question, lexicon)
    if len(found) > 1:
        rest = [n for n in found if not is_article(text, n, lexicon)]
        is_summed_up = len(found) > 2 and sum_of_the_others(found) is not None
        found = found if is_summed_up else rest or found
    return [
        n
        for n in found
        if not _is_of_another_kind(text, n, question, len(found), lexicon)
        and not is_another_age(text, n, question, lexicon)
    ]


def _without_names(text: str, found: list[Found], lexicon: Lexicon) -> list[Found]:
    """Without the numbers of "an F one fifty"."""
    kept: list[Found] = []
    end_of_name = -1
    for number in found:
        before = words(text[max(number.start - NEAR, 0) : number.start])[-1:]
        is_named = any(len(word) == 1 and word.isalpha() and word not in lexicon.stop_words for word in before)
        if is_named or (end_of_name >= 0 and not text[end_of_name : number.start].strip()):
            end_of_name = number.end
        else:
            kept.append(number)
    return kept


def _is_of_another_kind(text: str, number: Found, question: str, count: int, lexicon: Lexicon) -> bool:
    """Whether a number counts minutes, percent, rooms or the like that the question does not ask for."""
    rooms = lexicon.values.rooms
    if rooms.match(text, number.end) and asks_for_a_count(question, lexicon) and not rooms.search(question.casefold()):
        return True
    match = lexicon.values.time_units.match(text, number.end)
    asked = beginnings(words(question))
    if match is None:
        if number.value in YEARS and any(word in lexicon.figures.months for word in words(text[: number.start])[-1:]):
            return asks_for_a_count(question, lexicon)
        is_in_a_year = lexicon.values.before_year.search(text[: number.start]) is not None
        if is_in_a_year and number.value in SHORT_YEARS and lexicon.values.asks_how_often.search(question.casefold()):
            return True
        is_year = asks_for_years(question, lexicon) or (is_in_a_year and asks_for_a_count(question, lexicon))
        return number.value in YEARS and is_year
    if asked & lexicon.values.age:
        asked |= beginnings(lexicon.values.years)
    asked_words = [*words(question), *(lexicon.values.years if asked & lexicon.values.age else ())]
    units = any(lexicon.values.time_units.match(f" {word}") for word in asked_words)
    if unaccented(match["unit"].strip())[:4] in asked:
        return False
    if asks_for_a_count(question, lexicon) or is_about_money(question):
        return True
    return units or (count > 1 and not concludes(text, number, lexicon))


def is_article(text: str, number: Found, lexicon: Lexicon) -> bool:
    """Whether its word is one, too: "una"."""
    return text[number.start : number.end] in lexicon.values.articles


def _counts_nothing(text: str, number: Found, question: str, lexicon: Lexicon) -> bool:
    """The "una" of "una miseria", where nothing is counted; not so "una hora" nor "una" alone."""
    if not is_article(text, number, lexicon) or asks_for_a_count(question, lexicon):
        return False
    behind = text[number.end :].strip(" .,")
    return bool(behind) and lexicon.values.time_units.match(text, number.end) is None


def _is_broken_off(text: str, last: Found, lexicon: Lexicon) -> bool:
    """ "Eight hundred and", "mil ochocien"."""
    rest = words(text[last.end :])
    if rest in ([lexicon.figures.and_word], [lexicon.figures.point_word]):
        return True
    return (
        len(rest) == 1
        and len(rest[0]) >= _CUT_OFF
        and any(n != rest[0] and n.startswith(rest[0]) for n in lexicon.figures.below_thousand)
        and not text[last.end :].rstrip().endswith(".")
    )
