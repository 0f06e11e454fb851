"""What is right instead of an answer that was read back: as much of a date as is wrong, a number, other options."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.interview.events import Answer, AnswerValue
from shared.interview.read_back import ReadBack, chosen_in
from shared.interview.rules.choices import one_option, some_options
from shared.interview.rules.counts import one_number
from shared.interview.rules.dates import one_date
from shared.interview.rules.dates_in_numbers import Found, full_year
from shared.interview.rules.exact import (
    is_address,
    is_empty,
    is_end_of_an_email,
    is_negated,
    sets_right,
    what_is_right,
    without_afterthought,
)
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import find_numbers
from shared.interview.rules.spelling import spells
from shared.interview.rules.wording import clean, plain, words
from shared.interview.script import AnswerType, Question

MOST_OTHER_WORDS = 1
"""Beside a number that takes another's place without a no."""
LEAST_SHARE = 20
"""So many times as much is another kind of amount."""
MOST_DAYS = 31
SHORT_YEARS = range(32, 100)
"""Two digits that are no day."""


@dataclass(frozen=True)
class Correction:
    """What is right instead. `completes`: together with what was said before, as in "no, the fifth"."""

    value: AnswerValue
    completes: bool


def date_instead(answer: Answer, heard: str, lexicon: Lexicon) -> Correction | None:
    """A whole date, or as much of it as is wrong: the rest is taken from what was read back, and read back again."""
    text = without_afterthought(what_is_right(heard, lexicon.language), lexicon.language)
    before = _found(answer.value) if answer.value else one_date(answer.raw, lexicon) or Found()
    said = one_date(text, lexicon) or _year_alone(text, lexicon) or _day_alone(text, before, lexicon)
    if said is None:
        return None
    is_same_month = said.year in (None, before.year) and said.month in (None, before.month)
    keeps_day = said.year is None or said.month is None or is_same_month
    merged = Found(
        said.year or before.year, said.month or before.month, said.day or (before.day if keeps_day else None)
    )
    value = merged.iso()
    return None if value is None else Correction(value, completes=merged != said)


def tells_something_else(asked: ReadBack, heard: str, agrees: bool | None, lexicon: Lexicon) -> bool:
    """Whether a value stands in something else that is told: "the police came at six", "una vez me perdió el cheque".
    Behind a no it may stand in a sentence, but for an option, of which "no traigo efectivo" says nothing."""
    kind = asked.question.answer.type
    said, unknown = words(clean(heard)), _unknown(asked, heard, lexicon)
    if agrees is False:
        return kind is AnswerType.CHOICE and len(said) > 1 and said[0] in lexicon.yes_no.plain_no and said[1] in unknown
    return len(unknown) > (MOST_OTHER_WORDS if kind is AnswerType.NUMBER else 0)


def tells_a_story(asked: ReadBack, heard: str, lexicon: Lexicon) -> bool:
    """Whether the same option is named in something else: "the card was stolen last year"."""
    return len(_unknown(asked, heard, lexicon)) > MOST_OTHER_WORDS


def _unknown(asked: ReadBack, heard: str, lexicon: Lexicon) -> list[str]:
    """The words that are neither the question's, nor numbers, nor such as set something right."""
    options = asked.question.answer.options
    known = {*words(asked.question.text), *words(" ".join(options)), *lexicon.stop_words, *lexicon.fillers}
    return [
        word
        for word in words(clean(heard))
        if not (word in known or sets_right(word, lexicon.language) or word[0].isdecimal())
        and word not in lexicon.figures.every
    ]


def is_of_another_size(answer: Answer, value: AnswerValue) -> bool:
    """Whether a number is too small to set an amount right: "there are three of us" to "900"."""
    before = answer.value
    are_numbers = isinstance(value, int | float) and isinstance(before, int | float)
    return are_numbers and 0 < value * LEAST_SHARE < before  # type: ignore[operator]


def _day_alone(text: str, before: Found, lexicon: Lexicon) -> Found | None:
    """ "No, the fifth"; of "I'm forty-five" it is none."""
    is_more = any(number.value > MOST_DAYS for number in find_numbers(text, lexicon))
    if is_more or before.month is None or before.year is None:
        return None
    month = next(name for name, number in lexicon.figures.months.items() if number == before.month)
    said = one_date(f"{text} {month} {before.year}", lexicon)
    return None if said is None or said.day is None else Found(day=said.day)


def _year_alone(text: str, lexicon: Lexicon) -> Found | None:
    """ "No, eighty-one"."""
    numbers = find_numbers(lexicon.denied.sub("", text), lexicon)
    is_year = len(numbers) == 1 and numbers[0].value in SHORT_YEARS
    is_own = lexicon.own_statement.match(text.casefold()) is not None  # "tengo cuarenta y cinco"
    is_own = is_own or bool({word.replace("'", "") for word in words(text)} & lexicon.persons["me"])  # "I'm forty-five"
    if not is_year or is_own:
        return None
    return Found(year=full_year(str(numbers[0].value)))


def _found(value: AnswerValue) -> Found:
    parts = [int(part) for part in value.split("-")] if isinstance(value, str) else []
    return Found(*parts)


def number_instead(question: Question, heard: str, lexicon: Lexicon) -> Correction | None:
    text = what_is_right(heard, lexicon.language)
    number = one_number(text, question.text, lexicon) if text else None
    return None if number is None else Correction(number, completes=False)


def options_instead(asked: ReadBack, heard: str, agrees: bool | None, lexicon: Lexicon) -> Correction | None:
    """Another option, or, without a no to those of a list, more of them. A yes says no other: "Yes" and "Right" are
    options, too."""
    expected = asked.question.answer
    text = what_is_right(heard, lexicon.language)
    if agrees is None and lexicon.negation.search(heard.casefold()) and lexicon.own_statement.match(heard.casefold()):
        return None  # "I don't have any cash on me"
    if expected.type is AnswerType.CHOICE:
        named = one_option(text, expected.options, lexicon, asked.question.text)
        if is_negated(heard, lexicon.language) and named != asked.answer.value:  # "not divorced, separated"
            named = one_option(heard, expected.options, lexicon, asked.question.text)
        option = None if agrees else named
        return None if option is None else Correction(option, completes=False)
    rest = lexicon.yes.sub("", plain(text, lexicon), count=1) if agrees else text
    said = some_options(rest, expected.options, lexicon, asked.question.text)
    if not said:
        return None
    kept = () if agrees is False else chosen_in(asked.answer.value)
    return Correction(tuple(o for o in expected.options if o in {*said, *kept}), completes=bool(kept))


def are_digits(said: Sequence[str], lexicon: Lexicon) -> bool:
    figures = lexicon.figures
    return all(word.isdecimal() or word in figures.of_digits or word in figures.repeats for word in said)


def is_more_of_it(asked: ReadBack, heard: str, lexicon: Lexicon) -> bool:
    """Whether a name or an address is spelled on: "R as in Robert", or, of an e-mail address, "at yahoo dot com"."""
    is_end = is_end_of_an_email(heard, asked.question.text) and not is_address(asked.answer.raw)
    return is_end or spells(heard, lexicon.language)


def own_words(asked: ReadBack, text: str, lexicon: Lexicon) -> list[str]:
    """The words that the question has not and that are more than grammar; what is spelled is one word."""
    taken = {*words(asked.question.text), *lexicon.stop_words, *lexicon.fillers, *lexicon.courtesies}
    found: list[str] = []
    is_spelling = False
    for word in words(clean(text)):
        is_single = len(word) == 1
        if is_single and is_spelling:
            found[-1] += word
        elif is_single or not (word in taken or is_empty(word, lexicon.language)):
            found.append(word)
        else:
            continue
        is_spelling = is_single
    return found
