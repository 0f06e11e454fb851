"""Speech made ahead: while the client answers, what can be said next is synthesised, and then plays at once."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from typing import Any

from livekit import rtc
from livekit.agents import APIConnectOptions, APIError, tts

from agent_container.speech_cache import SpeechCache
from shared.logs import Log

AT_ONCE = 2
"""Texts that are synthesised ahead at the same time."""
MOST_SECONDS = 40.0
"""So much speech is kept in memory for an interview (2 MB) where the disk does not keep it."""

log = Log("ready_speech")


class Sound:
    """One text's sound; it can be played while it is still being made."""

    def __init__(self, frames: Iterable[rtc.AudioFrame] = (), *, is_whole: bool = False) -> None:
        self.frames = list(frames)
        self.is_whole = is_whole
        self._error: Exception | None = None
        self._grown = asyncio.Event()

    @property
    def seconds(self) -> float:
        return sum(frame.duration for frame in self.frames)

    def add(self, frame: rtc.AudioFrame) -> None:
        """Without what the plugin noted on it: a time of synthesis in the past would be taken for this playing's."""
        self.frames.append(_bare(frame))
        self._grow()

    def end(self, error: Exception | None = None) -> None:
        self.is_whole, self._error = error is None, error
        self._grow()

    def _grow(self) -> None:
        self._grown.set()
        self._grown = asyncio.Event()

    async def play(self) -> AsyncGenerator[rtc.AudioFrame]:
        """Every frame, from the first. Raises what kept the rest from being made."""
        position = 0
        while True:
            while position < len(self.frames):
                yield _bare(self.frames[position])
                position += 1
            if self._error is not None:
                raise self._error
            if self.is_whole:
                return
            await self._grown.wait()


class ReadySpeech:
    """One interview's. Only texts that were given to `prepare` are kept: the script's and the phrase book's. Those that
    were given to `prepare_once` are forgotten when they were played, or others take their place."""

    def __init__(self, speaks: tts.TTS[Any], voice: str, cache: SpeechCache, patience_seconds: float) -> None:
        self._speaks = speaks
        self._voice = voice
        self._cache = cache
        self._patience_seconds = patience_seconds
        self._sounds: OrderedDict[str, Sound] = OrderedDict()
        """What is being made or read, and what is nowhere else."""
        self._on_disk: set[str] = set()
        self._queue: deque[str] = deque()
        self._making: set[asyncio.Task[None]] = set()
        self._once: dict[str, tuple[Sound, asyncio.Task[None]]] = {}

    def prepare(self, texts: Iterable[str]) -> None:
        """Make these ready, in this order; what was asked for before and has not begun is given up."""
        self._queue = deque(dict.fromkeys(texts))
        for text in reversed(self._queue):
            if text in self._sounds:
                self._sounds.move_to_end(text)
        self._make_more()

    def prepare_once(self, texts: Iterable[str]) -> None:
        """Make these now, to be played once; what was to be played once before is given up."""
        wanted = dict.fromkeys(texts)
        for text in [known for known in self._once if known not in wanted]:
            self._once.pop(text)[1].cancel()
        for text in wanted:
            if text not in self._once:
                sound = Sound()
                self._once[text] = sound, self._follow(asyncio.create_task(self._make_once(text, sound)))

    async def play(self, text: str) -> AsyncGenerator[rtc.AudioFrame]:
        """The sound of a text, from memory or disk where it is ready. Raises APIError, TimeoutError."""
        sound = self._once.pop(text)[0] if text in self._once else self._sounds.get(text)
        if sound is None and (text in self._on_disk or text in self._queue):
            sound = self._begin(text)  # it is its turn now, however many are being made
        async with aclosing(sound.play() if sound else self._synthesize(text)) as frames:
            async for frame in frames:
                yield frame

    async def works(self, text: str) -> bool:
        """Whether the provider speaks a text now, from beginning to end."""
        try:
            return bool([frame async for frame in self._synthesize(text)])
        except (APIError, TimeoutError):
            return False

    async def aclose(self) -> None:
        """Stop making. Nothing is left running."""
        self._queue.clear()
        for task in self._making:
            task.cancel()
        await asyncio.gather(*self._making, return_exceptions=True)

    def _make_more(self) -> None:
        while self._queue and len(self._making) < AT_ONCE:
            text = self._queue.popleft()
            if text not in self._sounds and text not in self._on_disk:
                self._begin(text)

    def _begin(self, text: str) -> Sound:
        sound = self._sounds[text] = Sound()
        self._follow(asyncio.create_task(self._make(text, sound)))
        return sound

    def _follow(self, task: asyncio.Task[None]) -> asyncio.Task[None]:
        self._making.add(task)
        task.add_done_callback(self._made)
        return task

    def _made(self, task: asyncio.Task[None]) -> None:
        self._making.discard(task)
        if not task.cancelled():
            self._make_more()

    async def _make(self, text: str, sound: Sound) -> None:
        try:
            kept = await asyncio.to_thread(self._cache.get, self._voice, text)
            for frame in kept or ():
                sound.add(frame)
            if kept is None:
                self._on_disk.discard(text)
                async for frame in self._synthesize(text):
                    sound.add(frame)
            sound.end()
            if kept is not None or await asyncio.to_thread(self._cache.put, self._voice, text, sound.frames):
                self._on_disk.add(text)
                self._sounds.pop(text, None)
        except (APIError, TimeoutError) as error:
            log.failure("speech_not_made_ahead", error)
            self._sounds.pop(text, None)  # it is tried anew when it is to be said
            sound.end(error)
        finally:
            self._trim()

    async def _make_once(self, text: str, sound: Sound) -> None:
        try:
            async for frame in self._synthesize(text):
                sound.add(frame)
            sound.end()
        except (APIError, TimeoutError) as error:
            log.failure("speech_not_made_ahead", error)
            if text in self._once and self._once[text][0] is sound:
                del self._once[text]  # it is tried anew when it is to be said
            sound.end(error)

    async def _synthesize(self, text: str) -> AsyncGenerator[rtc.AudioFrame]:
        patience = APIConnectOptions(max_retry=0, timeout=self._patience_seconds)
        async with self._stream(text, patience) as stream:
            while True:
                try:
                    async with asyncio.timeout(self._patience_seconds):
                        made = await anext(stream)
                except StopAsyncIteration:
                    return
                yield made.frame

    def _stream(self, text: str, patience: APIConnectOptions) -> tts.SynthesizeStream | tts.ChunkedStream:
        if not self._speaks.capabilities.streaming:
            return self._speaks.synthesize(text, conn_options=patience)
        stream = self._speaks.stream(conn_options=patience)
        stream.push_text(text)
        stream.end_input()
        return stream

    def _trim(self) -> None:
        """Forget what has not been wanted for longest."""
        seconds = sum(sound.seconds for sound in self._sounds.values())
        for text in list(self._sounds):
            if seconds <= MOST_SECONDS:
                return
            if self._sounds[text].is_whole:
                seconds -= self._sounds.pop(text).seconds


def _bare(frame: rtc.AudioFrame) -> rtc.AudioFrame:
    return rtc.AudioFrame(frame.data, frame.sample_rate, frame.num_channels, frame.samples_per_channel)
