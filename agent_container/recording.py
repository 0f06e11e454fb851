"""The room's sound is recorded while the interview goes on, and only where the client has agreed to that as well."""

import asyncio
from uuid import uuid4

from livekit.api import TwirpError, TwirpErrorCode

from agent_container.interview import Interview
from shared.config import LiveKitSettings, RecordingSettings
from shared.errors import LiveKitUnavailable
from shared.interview.events import EventKind, NewEvent
from shared.interview.flow import Decision, InterviewState
from shared.logs import Log
from shared.recording import is_recording, start_recording, stop_recording

TRY_AGAIN_SECONDS = 5.0
"""How often LiveKit is asked again to stop, or whether it goes on with what another process began."""

log = Log("recording")


class Recording:
    """Follows one interview. What LiveKit fails with is noted, and the interview goes on without its sound.

    The record is written first: an id is in it before there is a recording of that name, so that another process
    knows what it finds.
    """

    def __init__(self, interview: Interview, livekit: LiveKitSettings, settings: RecordingSettings) -> None:
        self._interview = interview
        self._livekit = livekit
        self._settings = settings
        self._is_seen = False
        """Whether it is known that what the record names is being recorded."""
        self._may_run = interview.state.recording_id is not None
        self._alone = asyncio.Lock()

    async def follow(self) -> None:
        """Until it is cancelled. Raises LeaseLost."""
        while True:
            self._interview.has_changed.clear()
            try:
                await asyncio.wait_for(
                    self._interview.has_changed.wait(), None if await self.settle() else TRY_AGAIN_SECONDS
                )
            except TimeoutError:
                continue

    async def settle(self) -> bool:
        """Record or do not, as the interview stands; False when LiveKit has not done it. Raises LeaseLost."""
        async with self._alone:
            try:
                if self._is_wanted(self._interview.state):
                    await self._go_on()
                elif self._may_run:
                    await self._stop()
            except LiveKitUnavailable as error:
                log.failure("recording_not_settled", error, session_id=self._interview.session_id)
                return False
            return True

    def _is_wanted(self, state: InterviewState) -> bool:
        return state.may_be_recorded and self._settings.record_audio

    async def _go_on(self) -> None:
        state, session_id = self._interview.state, self._interview.session_id
        if state.recording_id is not None and not self._is_seen:
            self._is_seen = await is_recording(self._livekit, session_id, state.recording_id)
            if not self._is_seen:  # it ended with the process that began it, or never began
                await self._note(EventKind.RECORDING_STOPPED, state.recording_id)
        if self._interview.state.recording_id is None and not state.is_recording_refused:
            await self._begin()

    async def _begin(self) -> None:
        session_id, recording_id = self._interview.session_id, str(uuid4())
        if not await self._note(EventKind.RECORDING_STARTED, recording_id):
            return
        self._is_seen, self._may_run = False, True
        try:
            await start_recording(self._livekit, self._settings, session_id, recording_id)
        except LiveKitUnavailable as error:
            self._may_run = not _is_refusal(error)
            log.failure("recording_not_started", error, session_id=session_id)
            await self._note(EventKind.RECORDING_FAILED, recording_id)
        else:
            self._is_seen = True
            log.info("recording_started", session_id=session_id)

    async def _stop(self) -> None:
        await stop_recording(self._livekit, self._interview.session_id)
        self._may_run = False
        if (recording_id := self._interview.state.recording_id) is not None:
            await self._note(EventKind.RECORDING_STOPPED, recording_id)
            log.info("recording_stopped", session_id=self._interview.session_id)

    async def _note(self, kind: EventKind, recording_id: str) -> bool:
        """Write it into the record; of a beginning, only while it is still wanted."""

        def decide(state: InterviewState) -> Decision:
            is_late = kind is EventKind.RECORDING_STARTED and not self._is_wanted(state)
            return Decision() if is_late else Decision(events=(NewEvent(kind=kind, detail=recording_id),))

        return bool((await self._interview.whole_step(decide)).events)


def _is_refusal(error: LiveKitUnavailable) -> bool:
    """Whether LiveKit said no. Without an answer, or one of a recorder's, it may be under way."""
    cause = error.__cause__
    return isinstance(cause, TwirpError) and cause.code != TwirpErrorCode.DEADLINE_EXCEEDED
