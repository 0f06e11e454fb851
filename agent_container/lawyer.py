"""What a lawyer in the room can have the interviewer do: calls (RPC) that only this session's lawyer may make."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Annotated
from uuid import uuid4

from livekit import rtc
from pydantic import AfterValidator, BaseModel, StringConstraints, ValidationError

from agent_container.interview import Interview
from agent_container.interviewer import Interviewer
from agent_container.record import Records
from shared.errors import DatabaseUnavailable
from shared.identities import lawyer_id_of
from shared.interview import flow
from shared.interview.events import Channel, Speaker, Utterance
from shared.interview.flow import Decision, InterviewState
from shared.interview.script import MAX_WORDING_CHARACTERS, QuestionId, has_words
from shared.interview.status import PausedBy
from shared.logs import Log

NOT_ALLOWED, INVALID, TRY_AGAIN = 403, 400, 503

log = Log("lawyer")


def _speakable(text: str) -> str:
    if not has_words(text):
        raise ValueError("nothing of it can be spoken")
    return text


class Ask(BaseModel):
    """The payload of `lexnova.ask`: words that can be spoken."""

    text: Annotated[str, StringConstraints(max_length=MAX_WORDING_CHARACTERS), AfterValidator(_speakable)]


class Skip(BaseModel):
    """The payload of `lexnova.skip`, if there is one."""

    question_id: QuestionId | None = None


class LawyerActs:
    """`lexnova.skip`, `.repeat`, `.pause`, `.resume`, `.end`, `.ask`: each answers with the progress after it."""

    def __init__(self, interview: Interview, interviewer: Interviewer, records: Records) -> None:
        self._interview = interview
        self._interviewer = interviewer
        self._records = records
        self._known: set[str] = set()

    def register(self, participant: rtc.LocalParticipant) -> None:
        acts: dict[str, Callable[[InterviewState], Decision]] = {
            "repeat": flow.repeat,
            "pause": partial(flow.pause, by=PausedBy.LAWYER),
            "resume": flow.resume,
            "end": flow.end,
        }
        for name, act in acts.items():
            participant.register_rpc_method(f"lexnova.{name}", partial(self._act, act))
        participant.register_rpc_method("lexnova.skip", self._skip)
        participant.register_rpc_method("lexnova.ask", self._ask)
        participant.register_rpc_method("lexnova.get_progress", self._get_progress)

    async def _act(self, act: Callable[[InterviewState], Decision], call: rtc.RpcInvocationData) -> str:
        await self._require_lawyer(call)
        log.info("lawyer_acted", session_id=self._interview.session_id, method=call.method)
        await self._interviewer.take(act)
        return self._interview.progress.model_dump_json()

    async def _skip(self, call: rtc.RpcInvocationData) -> str:
        """The question that the lawyer saw, or that stood there when the call came: by the time it is its turn the
        client may have answered it, and the next one was not meant."""
        meant = _payload(Skip, call.payload or "{}").question_id or self._interview.state.current_id

        def skip(state: InterviewState) -> Decision:
            return flow.skip(state) if state.current_id == meant else Decision()

        return await self._act(skip, call)

    async def _ask(self, call: rtc.RpcInvocationData) -> str:
        text = _payload(Ask, call.payload).text

        now = datetime.now(UTC)

        def add(state: InterviewState) -> Decision:
            said = of_lawyer(Channel.TYPED, text, state, now, now)
            return flow.add_question(state, flow.room_question(state, text), said)

        return await self._act(add, call)

    async def _get_progress(self, call: rtc.RpcInvocationData) -> str:
        """For anybody in the room: it holds ids and statuses only."""
        return self._interview.progress.model_dump_json()

    async def is_lawyer(self, identity: str) -> bool:
        """Whether the session is this participant's. Raises DatabaseUnavailable."""
        if identity in self._known:
            return True
        lawyer_id = lawyer_id_of(identity)
        if lawyer_id is None or not await self._records.is_lawyer(lawyer_id):
            return False
        self._known.add(identity)
        return True

    async def _require_lawyer(self, call: rtc.RpcInvocationData) -> None:
        try:
            is_lawyer = await self.is_lawyer(call.caller_identity)
        except DatabaseUnavailable:
            raise rtc.RpcError(TRY_AGAIN, json.dumps({"code": DatabaseUnavailable.code})) from None
        if not is_lawyer:
            raise rtc.RpcError(NOT_ALLOWED, json.dumps({"code": "not_allowed"}))


def of_lawyer(channel: Channel, text: str, state: InterviewState, began: datetime, ended: datetime) -> Utterance:
    """Something that the lawyer wrote, or spoke."""
    return Utterance(
        id=uuid4(),
        speaker=Speaker.LAWYER,
        channel=channel,
        text=text,
        question_id=state.current_id,
        started_at=began,
        ended_at=ended,
    )


def _payload[Payload: BaseModel](kind: type[Payload], given: str) -> Payload:
    """Raises RpcError."""
    try:
        return kind.model_validate_json(given)
    except ValidationError:
        raise rtc.RpcError(INVALID, json.dumps({"code": "invalid_input"})) from None
