"""What is said to an answer that lacks something: a fixed phrase for each, or the rest of the question's own words."""

from shared.interview.answers import lexicon_of
from shared.interview.flow_asking import options_of
from shared.interview.phrases import Phrase, Purpose, Speech
from shared.interview.rules.further import left_open
from shared.interview.script import Question
from shared.interview.understanding import LACKS, Missing, Understanding

FOLLOW_UPS: dict[Missing, Purpose] = {
    Missing.YES_OR_NO: Purpose.FOLLOW_UP_YES_OR_NO,
    Missing.SENTENCE: Purpose.FOLLOW_UP_SENTENCE,
    Missing.DATE: Purpose.FOLLOW_UP_DATE,
    Missing.YEAR: Purpose.FOLLOW_UP_YEAR,
    Missing.NUMBER: Purpose.FOLLOW_UP_NUMBER,
    Missing.OPTION: Purpose.FOLLOW_UP_OPTION,
    Missing.MORE: Purpose.FOLLOW_UP_MORE,
    Missing.REST: Purpose.FOLLOW_UP_REST,
    Missing.LOST: Purpose.SOMETHING_WENT_WRONG,
}
_MAX_OPTIONS = 12


def follow_up(
    question: Question, said: str, turn: Understanding, *, language: str
) -> tuple[Phrase, tuple[Speech, ...]]:
    """The phrase, and what is said after it. For more, where a model found a rest that the question does not word."""
    purpose = FOLLOW_UPS[turn.missing or LACKS[question.answer.type]]
    match purpose:
        case Purpose.FOLLOW_UP_REST:
            rest = left_open(said, question.text, lexicon_of(language))
            return (Phrase(purpose, {"rest": rest}) if rest else Phrase(Purpose.FOLLOW_UP_MORE)), ()
        case Purpose.FOLLOW_UP_OPTION:
            return Phrase(purpose), options_of(question, _MAX_OPTIONS)
        case _:
            return Phrase(purpose), ()
