"""Interviews in real rooms: a worker of either pipeline, and clients who speak and hear how soon they are answered."""

import asyncio
import math
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

import psutil
from livekit import api, rtc

from infra.local.client import AGENT_STATE
from infra.local.microphone import FRAME_SECONDS, REPLY_SECONDS, FirstSound, Microphone, spoken_frames
from shared.dispatch import connect
from tests.bench._providers import Providers, Spoken, emulated
from tests.bench._stock_worker import AGENT_NAME
from tests.integration.agent.house import PATIENCE_SECONDS, House, Worker, until
from tests.integration.builders import Builder, question

WORDS = "My brother and I were walking along the river."
"""Fewer than ten: it is waited for no longer than in the stock session whether more of them come."""
SPEECH_SECONDS = len(spoken_frames(WORDS)) * FRAME_SECONDS
SPOKEN = [Spoken(question(f"q{n}", f"Where did you go then, part {n}?"), WORDS, SPEECH_SECONDS) for n in range(1, 81)]
TURN_SECONDS = 9.0
"""The client speaks, is answered, and has heard it: every turn takes so long, however soon the answer came."""
SECONDS_A_CHARACTER = 0.06
HEARD_OUT_SECONDS, MISSED_SECONDS = 1.5, 10.0
PLACES = 32


@dataclass
class Caller:
    """A client in a room of their own. `process` is the job's; `waits` are from their last sound to the first one of
    the answer, endpointing included."""

    process: psutil.Process
    microphone: Microphone
    sound: FirstSound
    providers: Providers
    waits: list[float] = field(default_factory=list)

    async def turn(self, words: str = WORDS) -> None:
        ends_at = time.monotonic() + TURN_SECONDS
        self.providers.deepgram.will_hear(words, seconds=len(spoken_frames(words)) * FRAME_SECONDS)
        ended_at = await self.microphone.speak(words)
        heard_at = await self.sound.after(ended_at)
        self.waits.append(REPLY_SECONDS if heard_at is None else heard_at - ended_at)
        await asyncio.sleep(max(0.0, ends_at - time.monotonic()))

    async def turns(self, number: int, after: float = 0.0) -> list[float]:
        """So many turns, the first after so many seconds; what was waited in each."""
        await asyncio.sleep(after)
        for _ in range(number):
            await self.turn()
        return self.waits[-number:]


@dataclass
class Opening:
    """What the agent says of itself: it was heard out when it has spoken and listens for a while. Whoever came too late
    to see it speak sees it listen for long."""

    has_spoken: bool = False
    listens_since: float = math.inf

    def follow(self, changed: Mapping[str, str], _: rtc.Participant) -> None:
        if (state := changed.get(AGENT_STATE)) is not None:
            self.has_spoken |= state == "speaking"
            self.listens_since = time.monotonic() if state == "listening" else math.inf

    def is_over(self) -> bool:
        heard_out = HEARD_OUT_SECONDS if self.has_spoken else MISSED_SECONDS
        return time.monotonic() - self.listens_since > heard_out


@dataclass(frozen=True)
class Pipeline:
    """A worker on emulated providers of its own. `open_room` gives a room's name and a client's token."""

    home: House
    worker: Worker
    providers: Providers
    open_room: Callable[[], Awaitable[tuple[str, str]]]

    @asynccontextmanager
    async def caller(self) -> AsyncIterator[Caller]:
        """Somebody who has come, heard the opening and agreed. Raises AssertionError if they do not for minutes."""
        room_name, token = await self.open_room()
        room, sound, opening = rtc.Room(), FirstSound(), Opening()
        listening: set[asyncio.Task[None]] = set()

        def on_track(track: rtc.Track, *_: object) -> None:
            if isinstance(track, rtc.RemoteAudioTrack):
                listening.add(asyncio.create_task(sound.listen(track)))

        room.on("track_subscribed", on_track)
        room.on("participant_attributes_changed", opening.follow)
        await room.connect(self.home.access.url, token)
        microphone = await Microphone.publish(room)
        for participant in room.remote_participants.values():
            opening.follow(participant.attributes, participant)
        try:
            await until(opening.is_over, PATIENCE_SECONDS, "an opening heard to its end")
            caller = Caller(psutil.Process(self._process_of(room_name)), microphone, sound, self.providers)
            await caller.turn("Yes, that is fine.")
            yield caller
        finally:
            for task in listening:
                task.cancel()
            await asyncio.gather(*listening, return_exceptions=True)
            await microphone.aclose()
            await room.disconnect()

    def _process_of(self, room_name: str) -> int:
        *_, process_id = [
            line["process_id"]
            for line in self.worker.lines
            if line.get("event") == "interview_taken" and line.get("session_id") == room_name
        ]
        return int(process_id)


@asynccontextmanager
async def ours(home: House) -> AsyncIterator[Pipeline]:
    builder = Builder()
    lawyer = builder.lawyer()

    async def open_room() -> tuple[str, str]:
        session_id = builder.under_way(lawyer, *(turn.question for turn in SPOKEN))
        return str(session_id), home.token(session_id)

    async with _pipeline(home, "agent_container.agent", open_room) as pipeline:
        yield pipeline


@asynccontextmanager
async def stock(home: House) -> AsyncIterator[Pipeline]:
    async def open_room() -> tuple[str, str]:
        name = f"stock-{uuid4()}"
        async with connect(home.settings) as server:
            await server.agent_dispatch.create_dispatch(
                api.CreateAgentDispatchRequest(agent_name=AGENT_NAME, room=name)
            )
        token = api.AccessToken(home.access.api_key, home.access.api_secret).with_identity("client")
        return name, token.with_grants(api.VideoGrants(room_join=True, room=name)).to_jwt()

    async with _pipeline(home, "tests.bench._stock_worker", open_room) as pipeline:
        yield pipeline


@asynccontextmanager
async def _pipeline(
    home: House, module: str, open_room: Callable[[], Awaitable[tuple[str, str]]]
) -> AsyncIterator[Pipeline]:
    async with AsyncExitStack() as stack:
        providers = await stack.enter_async_context(emulated(SPOKEN, seconds_a_character=SECONDS_A_CHARACTER))
        worker = stack.enter_context(_at(home, providers).worker(module=module, places=PLACES))
        yield Pipeline(home, worker, providers, open_room)


def _at(home: House, providers: Providers) -> House:
    """The same house for workers on these providers."""
    environment = {
        **home.environment,
        "DEEPGRAM_API_KEY": "key",
        "DEEPGRAM_BASE_URL": providers.deepgram.url,
        "ELEVENLABS_API_KEY": "key",
        "ELEVENLABS_BASE_URL": providers.elevenlabs.url,
        "GEMINI_API_KEY": "key",
        "GEMINI_BASE_URL": providers.gemini.url,
    }
    return replace(home, directory=Path(tempfile.mkdtemp(dir=home.directory)), environment=environment)
