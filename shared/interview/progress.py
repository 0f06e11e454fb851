"""How far an interview is, as frontends get it: always the whole state, small enough for one data packet."""

from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer

from shared.interview.script import QuestionId
from shared.interview.status import QuestionStatus, SessionStatus

if TYPE_CHECKING:
    from shared.interview.flow_state import InterviewState

MAX_PACKET_BYTES = 15 * 1024 - 1


class Progress(BaseModel):
    """A snapshot; a higher `seq` is newer. `model_dump_json` is the packet.

    `answered` counts answers, `resolved` all outcomes. `questions` holds every question's status in their order; it
    is left out when the packet would be 15 KiB or more, which takes more than 500 questions or very long ids.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    type: Literal["script_progress"] = "script_progress"
    version: Literal[1] = 1
    seq: int
    session_id: UUID
    status: SessionStatus
    current_question_id: QuestionId | None
    answered: int
    resolved: int
    total: int
    questions: dict[QuestionId, QuestionStatus] | None = None

    @model_serializer(mode="wrap")
    def _without_what_is_left_out(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields: dict[str, Any] = serialize(self)
        if fields.get("questions") is None:
            fields.pop("questions", None)
        return fields

    def compact(self) -> str:
        """The same as JSON without `questions`, for an attribute."""
        return self.model_copy(update={"questions": None}).model_dump_json()


def snapshot(state: "InterviewState", *, session_id: UUID, status: SessionStatus, seq: int) -> Progress:
    """The progress of a state; `seq` is the last one stored. No question is current before consent or at the end."""
    statuses = state.question_statuses
    progress = Progress(
        seq=seq,
        session_id=session_id,
        status=status,
        current_question_id=state.asked_id,
        answered=sum(status is QuestionStatus.ANSWERED for status in statuses.values()),
        resolved=state.resolved,
        total=len(statuses),
        questions=dict(statuses),
    )
    if len(progress.model_dump_json().encode()) > MAX_PACKET_BYTES:
        return progress.model_copy(update={"questions": None})
    return progress
