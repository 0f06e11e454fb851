"""Questions whose words ask for words, whatever type they were given: "Describe your injuries" as a yes or no."""

from shared.interview.rules.lexicon import Lexicon
from shared.interview.script import AnswerType, Question


def as_worded(question: Question, lexicon: Lexicon) -> Question:
    """The question as one for text where no yes or no, date or number can answer it."""
    asked, ways = question.text.casefold(), lexicon.mistyped
    match question.answer.type:
        case AnswerType.YES_NO:
            is_for_words = ways.is_no_yes_or_no.match(asked) is not None
        case AnswerType.DATE | AnswerType.NUMBER:
            is_for_words = ways.is_no_figure.match(asked) is not None
        case _:
            return question
    if not is_for_words:
        return question
    return question.model_copy(update={"answer": question.answer.model_copy(update={"type": AnswerType.TEXT})})
