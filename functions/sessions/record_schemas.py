"""What the sessions API gives of an interview's record."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from pydantic import Field

from functions.sessions.schemas import SessionOutput
from functions.web.output import Output
from shared.db.recordings import Recording
from shared.db.sessions import Session
from shared.interview.events import AnswerValue, Channel, Utterance
from shared.interview.report import Report, ReportedQuestion, TranscriptTurn
from shared.interview.script import AnswerType, Origin, QuestionId
from shared.interview.status import QuestionStatus, SessionStatus

NEXT_CURSOR = Field(description="For the rest; null unless there is too much for one answer")


class Said(Output):
    """One utterance of the client's that an answer rests on."""

    utterance_id: UUID
    text: str
    channel: Channel
    started_at: datetime | None
    confidence: float | None = Field(description="The speech recogniser's, 0 to 1; null for what was typed")


class AnswerOutput(Output):
    """A question and what became of it; `said` is empty unless the outcome is an answer."""

    question_id: QuestionId
    number: str | None
    section: str | None
    text: str
    type: AnswerType
    origin: Origin
    status: QuestionStatus
    value: AnswerValue = Field(description="Normalised; null for free text, where the words are the answer")
    said: tuple[Said, ...]
    no_longer_applies: bool = Field(
        description="It was answered, and then the answer that it hangs on was corrected: it would not be asked now"
    )
    caused_by: QuestionId | None = Field(
        description="For `not_applicable` and `no_longer_applies`: whose answer made it so"
    )
    decided_by: str | None = Field(description="The rules, or the model and prompt, that understood the answer")
    wording_delivered: bool | None = Field(
        description="Whether its wording was spoken or shown to the end before it had an answer; null: never asked"
    )
    was_read_back: bool = Field(description="Whether it was read back to the client, to be confirmed")
    confirmed_by: UUID | None = Field(description="The client's utterance that confirmed it; null: stands as heard")
    confirmed_with: str | None = Field(description="The client's words that confirmed it")
    told_in: UUID | None = Field(description="The client's utterance that said something of it before it was asked")
    told_with: str | None = Field(description="The words of that utterance; no evidence by themselves")
    went_on_in: tuple[UUID, ...] = Field(
        description="The client's utterances that went on with the answer when the next question had been put"
    )
    went_on_with: tuple[str, ...] = Field(description="The words of these utterances; the value does not rest on them")

    @classmethod
    def of(cls, question: ReportedQuestion, spoken: Mapping[UUID, Utterance]) -> "AnswerOutput":
        kept = {name: getattr(question, name) for name in cls.model_fields if name != "said"}
        return cls(**kept, said=tuple(_said(spoken[name]) for name in question.evidence))


class AnswerSheet(Output):
    session_id: UUID
    status: SessionStatus
    answers: tuple[AnswerOutput, ...]
    next_cursor: str | None = NEXT_CURSOR


class Transcript(Output):
    session_id: UUID
    status: SessionStatus
    turns: tuple[TranscriptTurn, ...]
    next_cursor: str | None = NEXT_CURSOR


class RecordingOutput(Output):
    id: str
    started_at: datetime
    ended_at: datetime | None = Field(description="Null while it goes on, or when its end was not noticed")
    failed: bool = Field(description="It could not be started: there is no sound of this part")
    url: str | None = Field(description="A link to the file (Ogg, Opus); null until it is written, or if there is none")

    @classmethod
    def of(cls, recording: Recording, url: str | None) -> "RecordingOutput":
        return cls(
            id=recording.id,
            started_at=recording.started_at,
            ended_at=recording.ended_at,
            failed=recording.failed,
            url=url,
        )


class Recordings(Output):
    session_id: UUID
    recordings: tuple[RecordingOutput, ...]
    expires_in_seconds: int = Field(description="Of the links")


class SessionReport(Report):
    """The report of one session."""

    session: SessionOutput

    @classmethod
    def of(cls, session: Session, report: Report) -> "SessionReport":
        return cls(session=SessionOutput.of(session), **{name: getattr(report, name) for name in Report.model_fields})


def _said(utterance: Utterance) -> Said:
    return Said(
        utterance_id=utterance.id,
        text=utterance.text,
        channel=utterance.channel,
        started_at=utterance.started_at,
        confidence=utterance.confidence,
    )
