"""What a client's turn means for the question on the table: the types, and the rules that stand in for a model."""

from dataclasses import dataclass
from enum import StrEnum

from shared.interview.events import AnswerValue
from shared.interview.script import Question

RULES = "rules/1"
"""Who decided, when these rules did."""


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


class Missing(StrEnum):
    """What an answer still lacks."""

    YES_OR_NO = "yes_or_no"
    DATE = "date"
    YEAR = "year"
    NUMBER = "number"
    OPTION = "option"
    MORE = "more"
    """It stopped in the middle, or says next to nothing."""


@dataclass(frozen=True)
class Understanding:
    """One turn, classified. `value` is as AnswerValue says, for an answer only, also for an incomplete one
    ("2021" of a date); `missing` is set for an incomplete answer. `decided_by`: RULES, or model and prompt."""

    act: Act
    is_complete: bool = False
    value: AnswerValue = None
    missing: Missing | None = None
    decided_by: str = RULES


def understand(question: Question, heard: str, *, language: str, before: tuple[str, ...] = ()) -> Understanding:
    """Understand a turn by the rules alone. `before`: what the client said towards this answer already
    (`InterviewState.pending_fragments`); a fragment is understood together with it. Any text is understood as
    something: nothing is raised. Raises LanguageNotSupported."""
    raise NotImplementedError


def understand_consent(heard: str, *, language: str) -> bool | None:
    """A yes, a no, or neither, to a question of the interviewer's own (consent, stopping)."""
    raise NotImplementedError
