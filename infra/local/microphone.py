"""The made-up client's microphone and ear: real audio through real tracks, timed."""

import asyncio
import time
from collections import deque

import numpy
from livekit import rtc

from infra.local.speech import SPOKEN_RATE, espeak

TRACK_RATE = 24_000
FRAME_SECONDS = 0.02
QUEUE_MILLISECONDS = 60
CLIENT_VOICE = "en-us+m3"
CLIENT_WORDS_A_MINUTE = 160
LOUD = 500
"""A sample above it is speech and not the codec's noise."""
REPLY_SECONDS = 15.0


class Microphone:
    """Publishes silence, as a microphone does, and what is spoken into it."""

    def __init__(self, room: rtc.Room) -> None:
        self._room = room
        self._source = rtc.AudioSource(TRACK_RATE, 1, queue_size_ms=QUEUE_MILLISECONDS)
        self._frames: deque[rtc.AudioFrame] = deque()
        self._spoken = asyncio.Event()
        self._pump = asyncio.create_task(self._run())

    @staticmethod
    async def publish(room: rtc.Room) -> "Microphone":
        microphone = Microphone(room)
        track = rtc.LocalAudioTrack.create_audio_track("microphone", microphone._source)
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
        await room.local_participant.publish_track(track, options)
        return microphone

    async def speak(self, words: str) -> float:
        """Say it; returns the moment at which the last of it went out, on time.monotonic."""
        frames = await asyncio.to_thread(spoken_frames, words)
        self._spoken.clear()
        self._frames.extend(frames)
        await self._spoken.wait()
        return time.monotonic() + self._source.queued_duration

    async def aclose(self) -> None:
        self._pump.cancel()
        await asyncio.gather(self._pump, return_exceptions=True)
        await self._source.aclose()

    async def _run(self) -> None:
        size = int(TRACK_RATE * FRAME_SECONDS)
        silence = rtc.AudioFrame(bytes(2 * size), TRACK_RATE, 1, size)
        while True:
            was_speaking = bool(self._frames)
            await self._source.capture_frame(self._frames.popleft() if self._frames else silence)
            if was_speaking and not self._frames:
                self._spoken.set()


class FirstSound:
    """Notes when the interviewer's track becomes loud."""

    def __init__(self) -> None:
        self._loud_at = 0.0
        self._loud = asyncio.Event()

    async def listen(self, track: rtc.RemoteAudioTrack) -> None:
        stream = rtc.AudioStream(track, sample_rate=TRACK_RATE, num_channels=1)
        try:
            async for event in stream:
                if numpy.abs(numpy.frombuffer(event.frame.data, dtype=numpy.int16)).max(initial=0) > LOUD:
                    self._loud_at = time.monotonic()
                    self._loud.set()
        finally:
            await stream.aclose()

    async def after(self, moment: float) -> float | None:
        """When the first sound after `moment` came; None if none does in REPLY_SECONDS."""
        try:
            async with asyncio.timeout(REPLY_SECONDS):
                while self._loud_at <= moment:
                    self._loud.clear()
                    await self._loud.wait()
        except TimeoutError:
            return None
        return self._loud_at


def spoken_frames(words: str) -> list[rtc.AudioFrame]:
    """The words in the client's voice, as frames of FRAME_SECONDS at TRACK_RATE."""
    samples = espeak().speak(words, CLIENT_VOICE, CLIENT_WORDS_A_MINUTE)
    whole = rtc.AudioFrame(samples, SPOKEN_RATE, 1, len(samples) // 2)
    resampler = rtc.AudioResampler(SPOKEN_RATE, TRACK_RATE, quality=rtc.AudioResamplerQuality.HIGH)
    sound = b"".join(bytes(piece.data) for piece in [*resampler.push(whole), *resampler.flush()])
    size = int(TRACK_RATE * FRAME_SECONDS)
    sound += bytes(-len(sound) % (2 * size))
    return [rtc.AudioFrame(sound[at : at + 2 * size], TRACK_RATE, 1, size) for at in range(0, len(sound), 2 * size)]
