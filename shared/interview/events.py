"""What is stored of an interview: utterances hold the words, events hold ids and codes only."""

from datetime import datetime
from enum import StrEnum
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from shared.interview.script import QuestionId
from shared.interview.status import EndReason, PausedBy, QuestionStatus

type AnswerValue = bool | int | float | str | tuple[str, ...] | None
"""yes_no: bool · number: int or float · date: ISO 8601, as much as was said ("2024-03") ·
choice: the option as printed · multiple_choice: options as printed · text: None, the words are the answer."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Speaker(StrEnum):
    CLIENT = "client"
    AGENT = "agent"
    LAWYER = "lawyer"


class Channel(StrEnum):
    VOICE = "voice"
    TYPED = "typed"


class Utterance(_Frozen):
    """Something said or typed in the room. `id` is made by who records it: writing it twice changes nothing."""

    id: UUID
    speaker: Speaker
    channel: Channel
    text: str
    """Empty for what the lawyer spoke: that is not transcribed."""
    question_id: QuestionId | None = None
    """The question that was on the table."""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    confidence: float | None = None
    provider: str | None = None
    """Who heard or spoke it: "deepgram/nova-3", "whisper-tiny", "espeak-ng"."""
    interrupted: bool = False


class EventKind(StrEnum):
    OPENED = "opened"
    """The opening (what it is, consent) was handed to the voice (`detail`: that sound is recorded, if it says so)."""
    CONSENT_GIVEN = "consent_given"
    CONSENT_REFUSED = "consent_refused"
    QUESTION_ASKED = "question_asked"
    """`question_id` is on the table; its wording is about to be spoken."""
    QUESTION_DELIVERED = "question_delivered"
    """Its wording was spoken to the end."""
    HEARD = "heard"
    """The client's turn `utterance_id` belongs to `question_id`; it settled nothing by itself (see `detail`)."""
    FOLLOWED_UP = "followed_up"
    """`question_id` was asked again by what is missing (`detail`: a phrase purpose)."""
    CONFIRMED_STOP = "confirmed_stop"
    ASKED_TO_CONFIRM_STOP = "asked_to_confirm_stop"
    """Whether to stop, for the act in `detail` (`utterance_id`: the answer from which danger follows)."""
    READ_BACK = "read_back"
    """What `question_id` was answered with was read back; what the client says next confirms or corrects it
    (`detail`: why it was read back once more)."""
    CONFIRMED = "confirmed"
    """The client confirmed what was read back."""
    UNCONFIRMED = "unconfirmed"
    """The client neither confirmed nor corrected it: the answer stands as it was heard."""
    RESOLVED = "resolved"
    """`question_id` has the outcome `status`; its answer, if any, is written in the same transaction."""
    REOPENED = "reopened"
    """`question_id` is pending again (go back, change an answer); the old answer is kept as superseded."""
    QUESTION_ADDED = "question_added"
    """The lawyer added `question_id` in the room."""
    OFFERED = "offered"
    """The client was offered something (`detail`): at the end to add or correct, after the lawyer spoke to go on."""
    RECORDING_STARTED = "recording_started"
    """The room's sound is about to be recorded (`detail`: the recording's id)."""
    RECORDING_STOPPED = "recording_stopped"
    RECORDING_FAILED = "recording_failed"
    """There is no such recording: it could not be started."""
    PAUSED = "paused"
    RESUMED = "resumed"
    """The pause of `paused_by` is over: one that the lawyer has made theirs meanwhile is not."""
    ENDED = "ended"


class NewEvent(_Frozen):
    """An event to be written. Holds ids and codes, never words."""

    kind: EventKind
    question_id: QuestionId | None = None
    utterance_id: UUID | None = None
    status: QuestionStatus | None = None
    caused_by: QuestionId | None = None
    """For `not_applicable`: the question whose answer made it so."""
    paused_by: PausedBy | None = None
    end_reason: EndReason | None = None
    detail: str | None = None
    """A code: the act that was understood, or the purpose of the phrase that was spoken."""
    decided_by: str | None = None
    """"rules/" and the weights' digest, or the model's name and the prompt's version."""


class StoredEvent(NewEvent):
    seq: int
    """Rises through one interview, across its utterances and events."""
    at: datetime


class Answer(_Frozen):
    """What a question was answered with, and the client's utterances it rests on (at least one)."""

    question_id: QuestionId
    status: Literal[
        QuestionStatus.ANSWERED, QuestionStatus.DECLINED, QuestionStatus.UNKNOWN, QuestionStatus.NEEDS_LAWYER
    ]
    raw: str
    """The client's words, joined in the order they were said."""
    value: AnswerValue
    evidence: tuple[UUID, ...]
    decided_by: str
