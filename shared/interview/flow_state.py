"""Where an interview stands: a fold over what is stored, so that a new process resumes where the old one died."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from shared.interview.answers import Act
from shared.interview.events import Answer, EventKind, NewEvent, Utterance
from shared.interview.phrases import Speech
from shared.interview.script import Question, QuestionId
from shared.interview.status import OUTCOMES, PausedBy, QuestionStatus


class Phase(StrEnum):
    OPENING = "opening"
    """Nothing has been said."""
    CONSENT = "consent"
    """The opening was spoken; there is no consent yet."""
    ASKING = "asking"
    CLOSING = "closing"
    """Every question has an outcome; the interview is not over yet."""
    ENDED = "ended"


@dataclass(frozen=True)
class Setting:
    """What the session says of an interview. `lawyer`: the name as it is spoken."""

    lawyer: str
    emergency_text: str | None = None


@dataclass(frozen=True)
class Turn:
    """A turn of the client's on a question that it did not settle."""

    utterance_id: UUID
    act: str
    text: str


@dataclass(frozen=True)
class Decision:
    """What follows from a turn: store (events, answers, questions) in one transaction, then publish, then speak.

    `ends`: say the speech, then leave the room. An empty decision changes nothing and says nothing.
    """

    events: tuple[NewEvent, ...] = ()
    answers: tuple[Answer, ...] = ()
    speech: tuple[Speech, ...] = ()
    questions: tuple[Question, ...] = ()
    ends: bool = False


@dataclass(frozen=True)
class InterviewState:
    """Frozen; `fold` makes it, `apply` takes it on. Two states of the same record are equal."""

    setting: Setting
    questions: tuple[Question, ...]
    phase: Phase = Phase.OPENING
    question_statuses: Mapping[QuestionId, QuestionStatus] = field(default_factory=dict)
    """Every question's, in their order."""
    caused_by: Mapping[QuestionId, QuestionId] = field(default_factory=dict)
    """For `not_applicable`: whose answer made it so."""
    answers: Mapping[QuestionId, Answer] = field(default_factory=dict)
    """The newest answer of each question; kept while its question is open again."""
    current_id: QuestionId | None = None
    last_section: str | None = None
    is_delivered: bool = False
    """What was last put (the opening, the question on the table) was spoken to the end."""
    paused_by: PausedBy | None = None
    confirming: Act | None = None
    """The client was asked to confirm a stop; the act that led there."""
    consent_tries: int = 0
    turns: Mapping[QuestionId, tuple[Turn, ...]] = field(default_factory=dict)
    """What was heard on each open question."""
    followed_up: Mapping[QuestionId, tuple[str, ...]] = field(default_factory=dict)
    """The purposes of the follow-ups on each open question."""
    reopened: Mapping[QuestionId, int] = field(default_factory=dict)
    """How often each question was opened again."""
    heard: frozenset[UUID] = frozenset()
    """The utterances that were acted on."""

    @property
    def current(self) -> Question | None:
        """The question on the table."""
        return None if self.current_id is None else self.question(self.current_id)

    @property
    def is_paused(self) -> bool:
        return self.paused_by is not None

    @property
    def pending_fragments(self) -> tuple[str, ...]:
        """What the client said towards the answer to the current question, in order."""
        if self.current_id is None:
            return ()
        return tuple(turn.text for turn in self.turns.get(self.current_id, ()) if turn.act == Act.ANSWER)

    @property
    def resolved(self) -> int:
        """How many questions have an outcome."""
        return sum(status in OUTCOMES for status in self.question_statuses.values())

    @property
    def left(self) -> int:
        """How many questions are still to come, with the one on the table."""
        return len(self.questions) - self.resolved

    def question(self, question_id: QuestionId) -> Question:
        """Raises KeyError for a question that is not in this interview."""
        return self._by_id[question_id]

    @cached_property
    def _by_id(self) -> dict[QuestionId, Question]:
        return {question.id: question for question in self.questions}


def fold(
    questions: Sequence[Question],
    events: Iterable[NewEvent],
    answers: Iterable[Answer],
    utterances: Iterable[Utterance] = (),
    *,
    setting: Setting,
) -> InterviewState:
    """The state of what is stored. `answers`: the newest of each question, or all in the order they were given."""
    raise NotImplementedError


def apply(state: InterviewState, decision: Decision, utterance: Utterance | None = None) -> InterviewState:
    """The state after a decision was stored; the same as folding everything anew. `utterance`: the turn's."""
    raise NotImplementedError
