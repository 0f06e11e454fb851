"""A microphone and a loudspeaker for a session without a room: sound comes in real time, what goes out is timed."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from livekit import rtc
from livekit.agents import AgentSession, ConversationItemAddedEvent, llm
from livekit.agents.voice.io import AudioInput, AudioOutput, AudioOutputCapabilities

from agent_container.voices import HEARD_RATE
from tests.integration.agent.sound import FRAME_SECONDS, silence, speech


class Microphone(AudioInput):
    """Silence, and the speech that it is given, frame by frame as time passes."""

    def __init__(self) -> None:
        super().__init__(label="microphone")
        [self._silence, *_] = silence(FRAME_SECONDS, rate=HEARD_RATE)
        self._frames: deque[rtc.AudioFrame] = deque()
        self._next_at = 0.0

    def speak(self, seconds: float) -> None:
        """Somebody talks for so long, from now on."""
        self._frames.extend(speech(seconds, rate=HEARD_RATE))

    async def __anext__(self) -> rtc.AudioFrame:
        now = asyncio.get_running_loop().time()
        self._next_at = max(self._next_at + FRAME_SECONDS, now - 1.0)
        await asyncio.sleep(max(0.0, self._next_at - now))
        return self._frames.popleft() if self._frames else self._silence


class Loudspeaker(AudioOutput):
    """Plays at once, so that nobody waits for a sentence to end. `began_at`: the time of each first frame; `loudest`:
    its highest sample so far."""

    def __init__(self) -> None:
        super().__init__(label="loudspeaker", capabilities=AudioOutputCapabilities(pause=False))
        self.began_at: list[float] = []
        self.loudest = 0
        self._seconds = 0.0

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        await super().capture_frame(frame)
        if not self._seconds:
            self.began_at.append(time.time())
            self.on_playback_started(created_at=self.began_at[-1])
        self._seconds += frame.duration
        self.loudest = max(self.loudest, *frame.data)

    def flush(self) -> None:
        super().flush()
        if self._seconds:
            self._seconds, played = 0.0, self._seconds
            self.on_playback_finished(playback_position=played, interrupted=False)

    def clear_buffer(self) -> None:
        return


class SlowLoudspeaker(Loudspeaker):
    """What it plays does not end by itself, but can be stopped."""

    @property
    def can_pause(self) -> bool:
        return True

    def flush(self) -> None:
        AudioOutput.flush(self)

    def pause(self) -> None:
        return

    def resume(self) -> None:
        return

    def clear_buffer(self) -> None:
        if self._seconds:
            self._seconds, played = 0.0, self._seconds
            self.on_playback_finished(playback_position=played, interrupted=True)


class Headset:
    """What a client wears. `turn_ended_at` has the time at which the session took each of their turns for ended."""

    def __init__(self, session: AgentSession[Any], loudspeaker: Loudspeaker | None = None) -> None:
        self.microphone = Microphone()
        self.loudspeaker = loudspeaker or Loudspeaker()
        self.turn_ended_at: list[float] = []
        self.stopped_speaking_at: list[float] = []
        self._session = session
        self._answered = asyncio.Event()

    def _on_item(self, event: ConversationItemAddedEvent) -> None:
        item = event.item
        if not isinstance(item, llm.ChatMessage):
            return
        if item.role == "user":
            stopped_at = item.metrics.get("stopped_speaking_at")
            if stopped_at is None:
                return  # typed
            self.stopped_speaking_at.append(stopped_at)
            self.turn_ended_at.append(stopped_at + item.metrics["end_of_turn_delay"])
        else:
            self._answered.set()

    async def answered(self, seconds: float) -> None:
        """The client speaks for so long; wait until the answer to it was spoken to its end."""
        self._answered.clear()
        self.microphone.speak(seconds)
        await self._answered.wait()

    @asynccontextmanager
    async def worn(self) -> AsyncIterator["Headset"]:
        self._session.input.audio = self.microphone
        self._session.output.audio = self.loudspeaker
        self._session.on("conversation_item_added", self._on_item)
        yield self
        self._session.input.audio = None
        self._session.output.audio = None

    @property
    def waits(self) -> list[float]:
        """Seconds from the end of each turn to the first sound of what came next."""
        return [self._sound_after(at) - at for at in self.turn_ended_at]

    @property
    def felt_waits(self) -> list[float]:
        """Seconds from the client's last sound to the first one of what came next: endpointing included."""
        pairs = zip(self.stopped_speaking_at, self.turn_ended_at, strict=True)
        return [self._sound_after(ended) - stopped for stopped, ended in pairs]

    def _sound_after(self, moment: float) -> float:
        return min(at for at in self.loudspeaker.began_at if at >= moment)
