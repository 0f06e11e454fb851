"""When what was heard was said. A recogniser tells by the sound that it was sent, in seconds; it may be late."""

import time
from collections.abc import AsyncGenerator, AsyncIterable

from livekit import rtc
from livekit.agents.stt import SpeechEvent, SpeechEventType


class SoundClock:
    """Of one client's sound. A microphone that is muted sends none, so what was sent is counted."""

    def __init__(self) -> None:
        self._first_at: float | None = None
        self._sent = 0.0
        self._said_until: float | None = None

    async def counted(self, sound: AsyncIterable[rtc.AudioFrame]) -> AsyncGenerator[rtc.AudioFrame]:
        """The sound of one stream. Times in a later one go on from the first one's beginning, as livekit-agents sets
        its `start_time_offset`."""
        self._sent = 0.0 if self._first_at is None else time.time() - self._first_at
        async for frame in sound:
            if self._first_at is None:
                self._first_at = time.time()
            self._sent += frame.duration
            yield frame

    def note(self, event: SpeechEvent | str) -> None:
        """This has just been heard."""
        if isinstance(event, str) or event.type is not SpeechEventType.FINAL_TRANSCRIPT or not event.alternatives:
            return
        end = event.alternatives[0].end_time
        self._said_until = event.speech_end_time
        if self._said_until is None and end > 0:
            self._said_until = time.time() - max(0.0, self._sent - end)

    def take(self) -> float | None:
        """When the last word was said that was heard since this was asked before, in Unix seconds; None where the
        recogniser does not tell."""
        said_until, self._said_until = self._said_until, None
        return said_until
