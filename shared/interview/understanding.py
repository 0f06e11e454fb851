"""What a client's turn can mean: the acts, what an answer may lack, and one classified turn."""

import re
from dataclasses import dataclass
from enum import StrEnum

from shared.interview.events import AnswerValue
from shared.interview.script import AnswerType, Question, QuestionId

RULES = "rules/2bd61469"
"""Who decided, when the rules did: they and the learned weights of this digest. `make weights` prints it."""

ISO_DATE = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")


class Act(StrEnum):
    """What the client does with a turn."""

    ANSWER = "answer"
    UNKNOWN = "unknown"
    """Does not know or remember."""
    DECLINE = "decline"
    REPEAT = "repeat"
    EXPLAIN = "explain"
    SLOWER = "slower"
    LOUDER = "louder"
    TYPE = "type"
    WAIT = "wait"
    BACK = "back"
    CORRECT = "correct"
    """Wants to change an earlier answer."""
    HOW_MANY = "how_many"
    WHO_READS = "who_reads"
    STOP = "stop"
    LAWYER = "lawyer"
    """Wants to speak to the lawyer."""
    ADVICE = "advice"
    """Asks for legal advice or an opinion."""
    DISTRESS = "distress"
    EMERGENCY = "emergency"
    THIRD_PERSON = "third_person"
    """Somebody else in the room speaks, or is spoken to."""
    OTHER_LANGUAGE = "other_language"
    INSTRUCTION = "instruction"
    """Tells the machine what to do. Never followed."""
    OFF_TOPIC = "off_topic"
    UNCLEAR = "unclear"


MANNERS = (Act.SLOWER, Act.LOUDER)
"""Wishes for how the voice speaks."""


class Missing(StrEnum):
    """What an answer still lacks."""

    YES_OR_NO = "yes_or_no"
    SENTENCE = "sentence"
    """A yes or a no alone to a question in the negative, where it may mean either."""
    DATE = "date"
    YEAR = "year"
    NUMBER = "number"
    OPTION = "option"
    MORE = "more"
    """It stopped in the middle, or says next to nothing."""
    REST = "rest"
    """A yes or a no alone to a question that goes on: "If so, when?", or one part of "When and where?"."""
    LOST = "lost"
    """What broke off on its way here."""


@dataclass(frozen=True)
class Told:
    """Words of a turn that answer a later question, as a model found them: nothing is trusted of it but what stands in
    the turn."""

    question_id: QuestionId
    words: str
    decided_by: str


@dataclass(frozen=True)
class Understanding:
    """One turn, classified. `value` is as AnswerValue says, for an answer only, also for an incomplete one
    ("2021" of a date); `missing` is set for an incomplete answer. `decided_by`: RULES, or model and prompt."""

    act: Act
    is_complete: bool = False
    value: AnswerValue = None
    missing: Missing | None = None
    decided_by: str = RULES
    told: tuple[Told, ...] = ()


LACKS: dict[AnswerType, Missing] = {
    AnswerType.TEXT: Missing.MORE,
    AnswerType.SIGNATURE: Missing.MORE,
    AnswerType.YES_NO: Missing.YES_OR_NO,
    AnswerType.DATE: Missing.DATE,
    AnswerType.NUMBER: Missing.NUMBER,
    AnswerType.CHOICE: Missing.OPTION,
    AnswerType.MULTIPLE_CHOICE: Missing.OPTION,
}
"""What an answer of each type lacks while it has no value."""


def needs_value(question: Question) -> bool:
    """Whether an answer is more than its words."""
    return question.answer.type not in (AnswerType.TEXT, AnswerType.SIGNATURE)


def fits(question: Question, value: AnswerValue) -> bool:
    """Whether a value is one that this question can have; a model's is trusted no further."""
    match question.answer.type:
        case AnswerType.YES_NO:
            return isinstance(value, bool)
        case AnswerType.DATE:
            return isinstance(value, str) and ISO_DATE.fullmatch(value) is not None
        case AnswerType.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case AnswerType.CHOICE:
            return isinstance(value, str) and value in question.answer.options
        case AnswerType.MULTIPLE_CHOICE:
            return isinstance(value, tuple) and bool(value) and set(value) <= set(question.answer.options)
        case AnswerType.TEXT | AnswerType.SIGNATURE:
            return value is None
