"""Words as an answer of a question's type: the value that they hold, and what they lack."""

import re

from shared.interview.events import AnswerValue
from shared.interview.rules.asides import breaks_off
from shared.interview.rules.choices import one_option, some_options
from shared.interview.rules.counts import one_number
from shared.interview.rules.dates import is_date_of_something_else, one_date
from shared.interview.rules.exact import (
    asks_for_a_full_name,
    asks_for_a_phone,
    asks_for_nine_digits,
)
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.measures import is_of_somebody_else
from shared.interview.rules.named import names_some
from shared.interview.rules.plainly import has_some_digits, is_part_of_a_name
from shared.interview.rules.spelling import is_part_of_an_email
from shared.interview.rules.wording import words
from shared.interview.rules.yes_no import asks_in_the_negative, is_nothing_but_no, is_nothing_but_yes, yes_or_no
from shared.interview.script import AnswerType, Question
from shared.interview.understanding import LACKS, Act, Missing, Understanding

LETTERS_OF_A_SPELLING = 3
FEWEST_DIGITS_OF_A_PHONE = 7
_GOES_ON = re.compile(r"(?:\.\.\.|…|[,\-–—])\s*$")


def valued(question: Question, text: str, lexicon: Lexicon, *, is_followed_up: bool) -> Understanding:
    """Words as an answer of the question's type, with the value they hold."""
    match question.answer.type:
        case AnswerType.YES_NO:
            value = yes_or_no(text, lexicon, question.text)
            if value is None and names_some(text, question.text, lexicon):
                value = True
            if value is None and asks_in_the_negative(question.text, lexicon):
                return Understanding(Act.ANSWER, missing=Missing.SENTENCE)
            return _as_answer(question, value)
        case AnswerType.NUMBER:
            return _as_answer(question, one_number(text, question.text, lexicon))
        case AnswerType.CHOICE:
            return _as_answer(question, one_option(text, question.answer.options, lexicon, question.text))
        case AnswerType.MULTIPLE_CHOICE:
            return _as_answer(question, some_options(text, question.answer.options, lexicon, question.text))
        case AnswerType.DATE:
            return _as_date(question, text, lexicon, is_followed_up=is_followed_up)
        case AnswerType.SIGNATURE:
            return Understanding(Act.ANSWER, is_complete=True)
        case AnswerType.TEXT:
            if is_nothing_but_yes(text, question.text, lexicon):
                return Understanding(Act.ANSWER, missing=Missing.MORE)
            is_open = _GOES_ON.search(text) is not None or _is_unfinished(text, lexicon)
            is_open = is_open or breaks_off(text, question.text, lexicon)
            digits = _digits_wanted(question.text)
            if has_some_digits(text, digits, lexicon) or (
                is_part_of_an_email(text, question.text, lexicon.language) and not is_followed_up
            ):
                return Understanding(Act.ANSWER, missing=Missing.MORE)
            is_no_name = is_part_of_a_name(text, lexicon) or is_nothing_but_no(text, lexicon)
            if asks_for_a_full_name(question.text) and is_no_name and not is_followed_up:
                return Understanding(Act.ANSWER, missing=Missing.MORE)
            if is_open and not (is_followed_up and len(words(text)) > 3):
                return Understanding(Act.ANSWER, missing=Missing.MORE)
            return Understanding(Act.ANSWER, is_complete=True)


def _digits_wanted(question: str) -> int:
    if asks_for_nine_digits(question):
        return 9
    return FEWEST_DIGITS_OF_A_PHONE if asks_for_a_phone(question) else 0


def _is_unfinished(text: str, lexicon: Lexicon) -> bool:
    """Not so a name that is spelled: "k o w a l s k i"."""
    last = words(text)[-LETTERS_OF_A_SPELLING:]
    is_spelled = len(last) == LETTERS_OF_A_SPELLING and all(len(word) == 1 for word in last)
    return bool(last) and last[-1] in lexicon.unfinished and not is_spelled


def _as_answer(question: Question, value: AnswerValue) -> Understanding:
    if value is None:
        return Understanding(Act.ANSWER, missing=LACKS[question.answer.type])
    return Understanding(Act.ANSWER, is_complete=True, value=value)


def _as_date(question: Question, text: str, lexicon: Lexicon, *, is_followed_up: bool) -> Understanding:
    is_other = is_of_somebody_else(text, question.text, lexicon) or is_date_of_something_else(
        text, question.text, lexicon
    )
    found = None if is_other else one_date(text, lexicon)
    value = None if found is None else found.iso()
    if found is not None and found.year is None:
        return Understanding(Act.ANSWER, missing=Missing.YEAR)
    if value is None:
        return Understanding(Act.ANSWER, missing=Missing.DATE)
    wants_day = lexicon.exact_date.search(question.text.casefold()) is not None
    if len(value) < len("2021-03-04") and wants_day and not is_followed_up:
        return Understanding(Act.ANSWER, value=value, missing=Missing.DATE)
    return Understanding(Act.ANSWER, is_complete=True, value=value)
