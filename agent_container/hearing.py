"""Whether the client can be heard: told once when not, and that they can type, until something is heard again."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable

from livekit.agents import (
    AgentSession,
    APIConnectionError,
    ErrorEvent,
    UserInputTranscribedEvent,
    UserTranscriptionTimeoutEvent,
    utils,
)
from livekit.agents.stt import SpeechEvent, STTError

from agent_container.sound_clock import SoundClock
from shared.interview.phrases import Purpose
from shared.logs import Log

TELL_AGAIN_SECONDS = 60.0
SOON_SECONDS = 10.0
WORDS_SECONDS = 1.0
"""So much speech has words in it; less may be a cough, unless words were heard that came to nothing."""

log = Log("hearing")


class Hearing:
    """`tell` says a phrase; `is_listened_to`: whether there is a microphone to hear at all; `note_broken` hears when a
    connection broke, so that what was being said may be lost in part (Unix seconds), and 0 when that is asked for."""

    def __init__(
        self,
        tell: Callable[[Purpose], None],
        is_listened_to: Callable[[], bool],
        note_broken: Callable[[float], None],
    ) -> None:
        self._tell = tell
        self._is_listened_to = is_listened_to
        self._note_broken = note_broken
        self._unheard = 0
        self._told_at = -TELL_AGAIN_SECONDS
        self._failed_at = -SOON_SECONDS
        self._is_deaf = asyncio.Event()
        self._nodded_at = 0.0
        self._glimpsed_at = 0.0
        """When words were last heard, were it only for a moment."""
        self.clock = SoundClock()

    def follow(self, session: AgentSession[None]) -> None:
        session.on("error", self._on_error)
        session.on("user_transcription_timeout", self._on_nothing_transcribed)
        session.on("user_input_transcribed", self._on_transcript)

    async def events(self, heard: AsyncGenerator[SpeechEvent | str]) -> AsyncGenerator[SpeechEvent | str]:
        """What the provider hears. Raises APIConnectionError, upon which livekit-agents connects anew, when somebody
        spoke and nothing came of it: a connection that hangs says nothing by itself."""
        self._is_deaf.clear()
        deaf = asyncio.create_task(self._is_deaf.wait())
        event: asyncio.Future[SpeechEvent | str] | None = None
        try:
            while True:
                event = asyncio.ensure_future(anext(heard))
                await asyncio.wait({event, deaf}, return_when=asyncio.FIRST_COMPLETED)
                if deaf.done():
                    raise APIConnectionError("nothing was transcribed")
                try:
                    result = event.result()
                except StopAsyncIteration:
                    return
                self.clock.note(result)
                self._glimpse(result)
                yield result
        finally:
            deaf.cancel()
            if event is not None:
                await utils.aio.cancel_and_wait(event)
            await heard.aclose()

    def _glimpse(self, event: SpeechEvent | str) -> None:
        if not isinstance(event, str) and any(heard.text for heard in event.alternatives):
            self._glimpsed_at = time.time()

    def nodded(self) -> None:
        """What was just spoken was heard, and is no turn."""
        self._nodded_at = time.time()

    def _on_transcript(self, event: UserInputTranscribedEvent) -> None:
        self._unheard = 0
        self._told_at = -TELL_AGAIN_SECONDS

    def _on_error(self, event: ErrorEvent) -> None:
        """livekit-agents goes on connecting anew. One error is a connection that broke, a second one soon after it a
        provider that fails; whether livekit-agents calls it recoverable says nothing, since a hang always is."""
        if not isinstance(event.error, STTError):
            return
        if not self._is_deaf.is_set():
            self._note_broken(time.time())
        before, self._failed_at = self._failed_at, time.monotonic()
        if self._failed_at - before < SOON_SECONDS:
            self._tell_lost()

    def _on_nothing_transcribed(self, event: UserTranscriptionTimeoutEvent) -> None:
        """Somebody spoke and nothing came of it: once it may have been a broken connection."""
        is_cough = event.speech_duration < WORDS_SECONDS and self._glimpsed_at < event.vad_speech_started_at
        if is_cough or event.vad_speech_started_at <= self._nodded_at:
            return
        self._unheard += 1
        self._note_broken(0.0)
        self._is_deaf.set()
        if self._unheard == 1:
            self._tell(Purpose.SOMETHING_WENT_WRONG)
        else:
            self._tell_lost()

    def _tell_lost(self) -> None:
        now = time.monotonic()
        if self._is_listened_to() and now - self._told_at >= TELL_AGAIN_SECONDS:
            self._told_at = now
            log.warning("hearing_lost")
            self._tell(Purpose.HEARING_LOST)
