"""ElevenLabs' speech: the multi-context WebSocket and the one-shot stream. What it speaks is a tone."""

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy
from aiohttp import WSMsgType, web

from tests.emulators.faults import TOO_LONG_SECONDS, Fault, Kind, When, meet_at_start
from tests.emulators.serving import serving

RATE = 24_000
CHUNK_SECONDS = 0.2
TONE_HERTZ = 220
TONE = 8_000
"""Its highest sample."""
OUT_OF_QUOTA_STATUS = 402
type Speak = Callable[[web.WebSocketResponse, str, str, float], Awaitable[None]]


@dataclass
class ElevenLabs:
    """`spoken` has every text that was asked for, in order, and `speeds` at which speed each; `requests` the
    one-shot ones among them."""

    fault: Fault | None = None
    first_byte_seconds: float = 0.0
    seconds_a_character: float = 0.005
    url: str = ""
    connections: list[dict[str, str]] = field(default_factory=list)
    """The headers of each WebSocket."""
    spoken: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    speeds: list[float] = field(default_factory=list)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["ElevenLabs"]:
        websocket = web.get("/v1/text-to-speech/{voice}/multi-stream-input", self._multi_stream)
        async with serving(websocket, web.post("/v1/text-to-speech/{voice}/stream", self._one_shot)) as base:
            self.url = f"{base}/v1"
            yield self

    async def _multi_stream(self, request: web.Request) -> web.StreamResponse:
        self.connections.append(dict(request.headers))
        refused = await meet_at_start(self.fault, OUT_OF_QUOTA_STATUS)
        if refused is not None:
            return refused
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if self.fault and self.fault.is_at(When.START, Kind.CUT):
            await socket.close(code=1011)
            return socket
        if self.fault and self.fault.is_at(When.START, Kind.GARBAGE):
            await socket.send_str("<html>no JSON</html>")
        await self._serve(socket)
        return socket

    async def _serve(self, socket: web.WebSocketResponse) -> None:
        contexts: dict[str, _Context] = {}
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                continue
            said = message.json()
            name = said["context_id"]
            if name not in contexts:
                contexts[name] = _Context(name, socket, self._speak)
            contexts[name].take(said)
        for context in contexts.values():
            context.working.cancel()

    async def _speak(self, socket: web.WebSocketResponse, name: str, text: str, speed: float) -> None:
        self.spoken.append(text)
        self.speeds.append(speed)
        await asyncio.sleep(self.first_byte_seconds)
        for index, chunk in enumerate(_chunks(text, self.seconds_a_character)):
            if index == 1 and self.fault and self.fault.when is When.MIDDLE:
                await self._meet_in_the_middle(socket, name, self.fault)
            alignment = chunk.alignment()
            await socket.send_json(
                {
                    "audio": base64.b64encode(chunk.samples).decode(),
                    "isFinal": None,
                    "contextId": name,
                    "alignment": alignment,
                    "normalizedAlignment": alignment,
                }
            )

    async def _meet_in_the_middle(self, socket: web.WebSocketResponse, name: str, fault: Fault) -> None:
        match fault.kind:
            case Kind.CUT | Kind.REFUSE:
                await socket.close(code=1011)
            case Kind.OUT_OF_QUOTA:
                await socket.send_json({"error": "quota_exceeded", "contextId": name, "code": 1008})
            case Kind.GARBAGE:
                await socket.send_str("no JSON")
            case Kind.HANG:
                await asyncio.sleep(TOO_LONG_SECONDS)
            case Kind.SLOW:
                await asyncio.sleep(fault.seconds)

    async def _one_shot(self, request: web.Request) -> web.StreamResponse:
        refused = await meet_at_start(self.fault, OUT_OF_QUOTA_STATUS)
        if refused is not None:
            return refused
        asked = await request.json()
        text = asked["text"]
        self.spoken.append(text)
        self.speeds.append(_speed_in(asked))
        self.requests.append(text)
        if self.fault and self.fault.is_at(When.START, Kind.GARBAGE):
            return web.json_response({"detail": "not audio"})
        response = web.StreamResponse(headers={"Content-Type": "audio/pcm"})
        await response.prepare(request)
        if self.fault and self.fault.is_at(When.START, Kind.CUT) and request.transport is not None:
            request.transport.abort()
            return response
        await asyncio.sleep(self.first_byte_seconds)
        for index, chunk in enumerate(_chunks(text, self.seconds_a_character)):
            if index == 1 and self.fault and self.fault.is_at(When.MIDDLE, Kind.CUT) and request.transport is not None:
                request.transport.abort()
                return response
            if index == 1 and self.fault and self.fault.is_at(When.MIDDLE, Kind.HANG):
                await asyncio.sleep(TOO_LONG_SECONDS)
            await response.write(chunk.samples)
        await response.write_eof()
        return response


class _Context:
    """One context of a connection: what is flushed is spoken in order, `isFinal` comes when it is closed."""

    def __init__(self, name: str, socket: web.WebSocketResponse, speak: Speak) -> None:
        self._name = name
        self._socket = socket
        self._speak = speak
        self._text = ""
        self._speed = 1.0
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        self.working = asyncio.create_task(self._work())

    def take(self, said: dict[str, Any]) -> None:
        self._text += said.get("text", "")
        if "voice_settings" in said:
            self._speed = _speed_in(said)
        if said.get("flush") and self._text.strip():
            self._queue.put_nowait(self._text.strip())
            self._text = ""
        if said.get("close_context"):
            self._queue.put_nowait(None)

    async def _work(self) -> None:
        while (text := await self._queue.get()) is not None:
            await self._speak(self._socket, self._name, text, self._speed)
        await self._socket.send_json({"isFinal": True, "contextId": self._name})


def _speed_in(asked: dict[str, Any]) -> float:
    return float((asked.get("voice_settings") or {}).get("speed", 1.0))


@dataclass(frozen=True)
class _Chunk:
    samples: bytes
    characters: str
    milliseconds: int

    def alignment(self) -> dict[str, Any]:
        each = self.milliseconds // max(1, len(self.characters))
        return {
            "chars": list(self.characters),
            "charStartTimesMs": [index * each for index in range(len(self.characters))],
            "charDurationsMs": [each] * len(self.characters),
        }


def _chunks(text: str, seconds_a_character: float) -> list[_Chunk]:
    seconds = max(CHUNK_SECONDS * 2, len(text) * seconds_a_character)
    count = round(seconds / CHUNK_SECONDS)
    size = int(RATE * CHUNK_SECONDS)
    phase = numpy.arange(size * count) * (2 * numpy.pi * TONE_HERTZ / RATE)
    samples = (numpy.sin(phase) * TONE).astype(numpy.int16)
    letters = -(-len(text) // count)
    return [
        _Chunk(
            samples[index * size : (index + 1) * size].tobytes(),
            text[index * letters : (index + 1) * letters],
            int(CHUNK_SECONDS * 1000),
        )
        for index in range(count)
    ]
