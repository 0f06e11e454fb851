"""The lawyer's report: every question with its outcome, the words it rests on, and what was said in all."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from shared.interview.events import AnswerValue, Channel, Speaker
from shared.interview.script import AnswerType, Origin, QuestionId
from shared.interview.status import QuestionStatus
from shared.interview.understanding import Act


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class ReportedQuestion(_Frozen):
    """A question and what became of it. `said`: the client's words it rests on, one entry an utterance, in order;
    `evidence`: their ids. Both are empty unless the outcome is an answer."""

    question_id: QuestionId
    number: str | None
    section: str | None
    text: str
    type: AnswerType
    origin: Origin
    status: QuestionStatus
    value: AnswerValue = None
    said: tuple[str, ...] = ()
    evidence: tuple[UUID, ...] = ()
    no_longer_applies: bool = False
    """It was answered, and then an earlier answer corrected that it hangs on: it would not be asked now."""
    caused_by: QuestionId | None = None
    """For `not_applicable` and `no_longer_applies`: the question whose answer made it so."""
    decided_by: str | None = None
    wording_delivered: bool | None = None
    """Whether its wording was delivered to the end before it had an answer; None: it was never asked."""
    was_read_back: bool = False
    """Whether the answer was read back to the client, to be confirmed."""
    confirmed_by: UUID | None = None
    """The utterance that confirmed it; none: it stands as it was heard."""
    confirmed_with: str | None = None
    told_in: UUID | None = None
    """The utterance from before it was asked that says something of it; no evidence by itself."""
    told_with: str | None = None
    went_on_in: tuple[UUID, ...] = ()
    """The utterances that went on with the answer when the next question had been put; no evidence of it."""
    went_on_with: tuple[str, ...] = ()


class OpenPoint(_Frozen):
    """A question that the lawyer has to come back to, and why."""

    question_id: QuestionId
    number: str | None
    text: str
    status: QuestionStatus


class RaisedPoint(_Frozen):
    """Something that the client raised beside the answers: asked for advice or the lawyer, spoke of danger."""

    act: Act
    question_id: QuestionId | None
    utterance_id: UUID
    said: str


class Addition(_Frozen):
    """What the client added at the end, beside the questions."""

    utterance_id: UUID
    said: str


class TranscriptTurn(_Frozen):
    """One utterance, in the order of the record."""

    utterance_id: UUID
    speaker: Speaker
    channel: Channel
    text: str
    """Empty for what the lawyer spoke: from when to when is kept, and no words."""
    question_id: QuestionId | None
    started_at: datetime | None
    ended_at: datetime | None
    confidence: float | None
    provider: str | None = Field(description="Who heard or spoke it, as deepgram/nova-3; null for what was typed")
    interrupted: bool


class Counts(_Frozen):
    total: int
    answered: int
    resolved: int
    open: int


class Report(_Frozen):
    counts: Counts
    questions: tuple[ReportedQuestion, ...]
    open_points: tuple[OpenPoint, ...]
    raised: tuple[RaisedPoint, ...]
    added: tuple[Addition, ...]
    transcript: tuple[TranscriptTurn, ...]
