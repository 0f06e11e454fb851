"""Which answers are read back to the client, and what is said then: names, dates, amounts, numbers that identify, and
the options and counts that were understood from other words than their own.

What is read back is the answer's normalised value or the client's own words; nothing is worded anew or worked out.
Yes and no, stories, and what was said in so many words are not read back: the interview stays short.
"""

from dataclasses import dataclass

from shared.interview.answers import lexicon_of
from shared.interview.events import Answer, AnswerValue
from shared.interview.phrases import Phrase, Purpose
from shared.interview.rules.exact import (
    asks_for_a_name,
    asks_for_a_number,
    is_about_money,
    speaks_of_a_time,
    without_denial,
)
from shared.interview.rules.lexicon import Lexicon
from shared.interview.rules.plainly import chooses_plainly, counts_plainly
from shared.interview.rules.spelling import unspelled
from shared.interview.script import AnswerType, Question
from shared.interview.status import QuestionStatus

MOST_WORDS = 20
"""More is a story, or a conversation: it is not read back. Of "M as in Mary" the letter counts."""
MOST_READ_BACKS = 3
"""The answer as it was heard, and what is right instead twice: a recogniser mishears the same year again."""


@dataclass(frozen=True)
class ReadBack:
    """What the client is to confirm: understand the turn with `understand_reaction`."""

    question: Question
    answer: Answer


def read_back(question: Question, answer: Answer, *, language: str) -> Phrase | None:
    """How an answer is read back; None for one that need not be exact. Raises LanguageNotSupported."""
    words = without_denial(answer.raw)
    spoken = Phrase(Purpose.READ_BACK_WORDS, {"words": words})
    is_short = 0 < len(unspelled(words, lexicon_of(language).language).split()) <= MOST_WORDS
    match question.answer.type:
        case AnswerType.DATE if answer.value is not None:
            return of_value(question, answer.value)
        case AnswerType.DATE if answer.status is QuestionStatus.NEEDS_LAWYER and is_short:
            vague = Phrase(Purpose.READ_BACK_VAGUE, {"words": answer.raw.strip().rstrip(".,;:!?… ")})
            return vague if speaks_of_a_time(answer.raw) else None
        case _ if answer.status is not QuestionStatus.ANSWERED:
            return None
        case AnswerType.NUMBER if asks_for_a_number(question.text):
            return spoken if is_short else None
        case AnswerType.NUMBER if _is_amount(question, answer):
            return of_value(question, answer.value)
        case AnswerType.NUMBER | AnswerType.CHOICE | AnswerType.MULTIPLE_CHOICE:
            is_plain = _is_plain(answer.value, words, question, lexicon_of(language))
            return None if is_plain else of_value(question, answer.value)
        case AnswerType.TEXT if is_short and _must_be_exact(question, words):
            return spoken
        case _:
            return None


def of_value(question: Question, value: AnswerValue) -> Phrase | None:
    """How a value of the question's type is read back; None for one that is only words, a yes or no, or no option."""
    match question.answer.type:
        case AnswerType.DATE if isinstance(value, str):
            return Phrase(Purpose.READ_BACK_DATE, {"date": value})
        case AnswerType.NUMBER if isinstance(value, int | float):
            return Phrase(Purpose.READ_BACK_NUMBER, {"number": str(value)})
        case AnswerType.CHOICE | AnswerType.MULTIPLE_CHOICE if chosen := chosen_in(value):
            return Phrase(Purpose.READ_BACK_OPTIONS, {"options": ", ".join(chosen)})
        case _:
            return None


def chosen_in(value: AnswerValue) -> tuple[str, ...]:
    """The options that a value names."""
    return value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()


def _is_plain(value: AnswerValue, words: str, question: Question, lexicon: Lexicon) -> bool:
    if isinstance(value, int | float):
        return counts_plainly(value, words, question.text, lexicon)
    return chooses_plainly(chosen_in(value), words, question.text, lexicon)


def _is_amount(question: Question, answer: Answer) -> bool:
    return is_about_money(question.text) or is_about_money(answer.raw)


def _must_be_exact(question: Question, words: str) -> bool:
    has_amount = is_about_money(question.text) and any(sign.isdecimal() for sign in words)
    return has_amount or asks_for_a_name(question.text) or asks_for_a_number(question.text)
