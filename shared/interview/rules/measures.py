"""What a question wants measured: a number of another measure than its own is none."""

import re
from collections.abc import Iterable

from shared.interview.rules.accents import unaccented
from shared.interview.rules.exact import is_about_money
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.numbers import Found, find_numbers
from shared.interview.rules.topics import is_of_another_topic
from shared.interview.rules.wording import words

YEARS = range(1900, 2100)
"""A number of them is a year, where it is asked how many there were."""
OLDEST = 120
"""A number above it is nobody's age."""
LEAST_FOR_A_HOME = 1_000
LEAST_IN_FULL = 100
"""A smaller price of a car, or amount of money with a half, is of hundreds or thousands."""
NEAR = 60
"""So many characters away is what says what a number is."""


def is_for_another_period(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "500 every two weeks" to "How much do you pay each month?", "once a week" to "How many times?"."""
    asked = {name for name, said in lexicon.values.periods.items() if said.search(question.casefold())}
    told = {name for name, said in lexicon.values.periods.items() if said.search(text)}
    asks_how_often = lexicon.values.asks_how_often.search(question.casefold()) is not None
    is_salary = lexicon.values.asks_for_a_salary.search(question.casefold()) is not None and "year" not in told
    return bool(told - asked) and (bool(asked) or asks_how_often or is_salary)


def counts_the_client(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "There are six of us" to "How many people live with you?"."""
    asks = lexicon.values.asks_for_others.search(question.casefold())
    return asks is not None and lexicon.values.with_client.search(text) is not None


def is_another_amount(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "I owe 2,400" to "How much is your rent?"."""
    asked = question.casefold()
    return any((match["kind"] or match["verb"]) not in asked for match in lexicon.values.another_amount.finditer(text))


def is_another_age(text: str, number: Found, question: str, lexicon: Lexicon) -> bool:
    """ "My oldest is twelve", where things are counted; "I'll be 42", whatever is asked; "almost ten", a year, or
    "he was thirty" of the client, to "How old?"."""
    before = text[max(number.start - NEAR, 0) : number.start]
    if lexicon.values.not_yet.search(before):
        return True
    if lexicon.values.asks_for_an_age.search(question.casefold()):
        is_theirs = lexicon.values.ages.search(before) and lexicon.values.asks_of_the_client.match(question.casefold())
        return number.value > OLDEST or bool(is_theirs or lexicon.values.nearly.search(before))
    return asks_for_a_count(question, lexicon) and lexicon.values.ages.search(before) is not None


def asks_for_a_count(question: str, lexicon: Lexicon) -> bool:
    """Not so "how many years"; "minor children under the age of 18" are counted."""
    asked = beginnings(words(lexicon.values.asides.sub(" ", question.casefold())))
    is_age = bool(asked & (lexicon.values.age | beginnings(lexicon.values.years)))
    return not is_age and lexicon.values.asks_for_a_count.search(question.casefold()) is not None


def beginnings(some: Iterable[str]) -> set[str]:
    """The first letters of each word, which its other forms begin with, too."""
    return {unaccented(word)[:4] for word in some}


def asks_for_years(question: str, lexicon: Lexicon) -> bool:
    """ "How many years", not so "which year"."""
    asked = question.casefold()
    is_count = lexicon.values.asks_for_a_count.search(asked) is not None
    return is_count and bool(beginnings(words(asked)) & beginnings(lexicon.values.years))


def is_of_somebody_else(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "My sister has three" to "How many children do you have?"; a number or a date of theirs is none."""
    return _tells(lexicon.values.somebody_else, text, question, lexicon)


def is_held_by_somebody_else(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "My brother is divorced" to "What is your marital status?"."""
    return _tells(lexicon.values.holds_else, text, question, lexicon)


def _tells(of_others: re.Pattern[str], text: str, question: str, lexicon: Lexicon) -> bool:
    is_of_them = of_others.match(text.casefold()) is not None
    return is_of_them and lexicon.values.asks_of_the_client.match(question.casefold()) is not None


def is_of_something_else(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "The deposit was 1,500" to "How much is your rent?"."""
    numbers = find_numbers(text, lexicon)
    return bool(numbers) and is_of_another_topic(text, numbers[0].start, question, lexicon.values.topics)


def is_otherwise_taxed(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "I clear 2,800" to "What is your gross income?"."""
    asked = question.casefold()
    return any(asks.search(asked) and tells.search(text) for asks, tells in lexicon.values.taxed)


def is_no_more_so(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "It used to be 900" to "What is your rent?"."""
    asked = question.casefold()
    return lexicon.values.no_more_so.search(text) is not None and lexicon.values.asks_then.search(asked) is None


def is_since_then(text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Since 2015", "since I was twenty" to "How long have you lived here?"."""
    asks_when = lexicon.values.asks_for_a_year.search(question.casefold()) is not None
    numbers = find_numbers(text, lexicon)
    are_then = bool(numbers) and all(lexicon.values.since.search(text[: number.start]) for number in numbers)
    return are_then and not asks_when


def is_short_price(value: float, text: str, question: str, lexicon: Lexicon) -> bool:
    """ "Three ten" to "What is your house worth?", "seven" for a car, "five and a quarter" a month."""
    is_hourly = lexicon.values.hourly.search(question.casefold()) or lexicon.values.hourly.search(text)
    if 0 < value < LEAST_IN_FULL and lexicon.values.asks_for_a_car.search(question.casefold()):
        return True
    is_amount = is_about_money(question) and not (is_hourly or asks_for_a_count(question, lexicon))
    if value < LEAST_IN_FULL and is_amount and lexicon.values.half.search(text):
        return True
    return 0 < value < LEAST_FOR_A_HOME and lexicon.values.asks_for_a_home.search(question.casefold()) is not None


def is_short_year(value: float, question: str, lexicon: Lexicon) -> bool:
    """ "It's ten years old", "an '05 Civic" to "What year was it made?"."""
    return value < YEARS.start and lexicon.values.asks_for_a_year.search(question.casefold()) is not None
