"""What the made-up client answers: what it was given, or something that fits the type of the question."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from shared.interview.answers import understand
from shared.interview.events import Answer
from shared.interview.phrases import book, render
from shared.interview.read_back import of_value, read_back
from shared.interview.script import AnswerType, Question
from shared.interview.status import QuestionStatus
from shared.interview.understanding import RULES

LANGUAGE = "en"
CONSENT = "Yes, I agree."
NOTHING_MORE = "No, that is all."
CONFIRMS = "Yes, that is right."
DOES_NOT_KNOW = "I do not know."
MAX_TRIES = 3
"""Asked more often, it says that it does not know."""

BY_WORDS = {
    "name": "My name is Maria Gonzalez.",
    "phone": "5 5 5, 0 1 4 2.",
    "email": "It is maria at example dot com.",
    "address": "I live at 42 Oak Street in Springfield.",
    "occupation": "I work as a nurse.",
    "employer": "I work at the city hospital.",
}
"""For questions of free text: the first word that the question holds decides."""


@dataclass
class ClientAnswers:
    """`given`: the answers by question id; the others are made up. A question asked again gets the same answer."""

    questions: Sequence[Question]
    given: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_id = {question.id: question for question in self.questions}
        self._asked: Counter[str] = Counter()

    @staticmethod
    def in_order(questions: Sequence[Question], answers: Sequence[str]) -> "ClientAnswers":
        """`answers` stand in the order of the questions; questions beyond their end are answered by type."""
        return ClientAnswers(questions, {question.id: said for question, said in zip(questions, answers, strict=False)})

    def next(self, question_id: str | None) -> str:
        """What to say now that this question is on the table; without one the interviewer wants a yes."""
        question = self._by_id.get(question_id) if question_id else None  # type: ignore[call-overload]
        if question is None:
            return CONSENT
        self._asked[question.id] += 1
        if self._asked[question.id] > MAX_TRIES:
            return DOES_NOT_KNOW
        return self.given.get(question.id) or made_up(question)

    def react(self, question_id: str, heard: str) -> str:
        """What to say to an answer that was read back: of a value that is not the client's own, a no."""
        question = self._by_id[question_id]  # type: ignore[index]
        said = self.given.get(question.id) or made_up(question)
        meant = understand(question, said, language=LANGUAGE)
        if not meant.is_complete or of_value(question, meant.value) is None:
            return CONFIRMS
        answer = Answer.model_validate(
            {
                "question_id": question.id,
                "status": QuestionStatus.ANSWERED,
                "raw": said,
                "value": meant.value,
                "evidence": (),
                "decided_by": RULES,
            }
        )
        own = read_back(question, answer, language=LANGUAGE) or of_value(question, meant.value)
        return CONFIRMS if own is None or render(own, book(LANGUAGE)) in heard else f"No. {said}"


def made_up(question: Question) -> str:
    """An answer that fits the type."""
    options = question.answer.options
    match question.answer.type:
        case AnswerType.YES_NO:
            return "Yes, that is right."
        case AnswerType.DATE:
            return "On March 12th, 2021."
        case AnswerType.NUMBER:
            return "The number is 12."
        case AnswerType.CHOICE if options:
            return f"{options[0]}."
        case AnswerType.MULTIPLE_CHOICE if options:
            return f"{' and '.join(options[:2])}."
        case _:
            words = question.text.lower()
            fitting = (said for word, said in BY_WORDS.items() if word in words)
            return next(fitting, "The heating was broken all winter and the landlord did not answer my letters.")
