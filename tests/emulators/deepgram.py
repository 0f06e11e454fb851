"""Deepgram's live listening: hears what the test said it will hear, in interims while the speech goes on."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy
from aiohttp import WSMsgType, web

from tests.emulators.faults import TOO_LONG_SECONDS, Fault, Kind, When, meet_at_start
from tests.emulators.serving import serving

RATE = 16_000
LOUD = 300
INTERIM_SECONDS = 0.2
FINAL_SECONDS = 0.1
LATE_SECONDS = 2.0
OUT_OF_QUOTA_STATUS = 402


@dataclass(frozen=True)
class Speech:
    """What is heard in the next stretch of sound. `last_interim`: how the last interim differs, if it does."""

    words: str
    seconds: float
    last_interim: str | None = None
    late: str | None = None
    """Said in this stretch too, and heard only `LATE_SECONDS` after it."""
    breaks: bool = False
    """The connection breaks off after the first interim; the rest of the stretch is heard by nobody."""
    is_taken_back: bool = False
    """What was heard in interims comes to nothing: the final is empty."""
    confidence: float = 0.97


@dataclass
class Connection:
    """One stream that a client opened, and what it sent besides sound."""

    query: dict[str, list[str]]
    authorization: str
    messages: list[dict[str, Any]] = field(default_factory=list)
    heard_seconds: float = 0.0


@dataclass
class Deepgram:
    """`final_at` has the loop's time of each final, in order."""

    fault: Fault | None = None
    url: str = ""
    connections: list[Connection] = field(default_factory=list)
    final_at: list[float] = field(default_factory=list)
    _speeches: deque[Speech] = field(default_factory=deque)

    def will_hear(self, words: str, *, seconds: float, **how: Any) -> None:
        """The next stretch of sound is these words, and lasts so long. `how`: as a Speech says."""
        self._speeches.append(Speech(words, seconds, **how))

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Deepgram"]:
        async with serving(web.get("/v1/listen", self._listen)) as base:
            self.url = f"{base}/v1/listen"
            yield self

    async def _listen(self, request: web.Request) -> web.StreamResponse:
        query = {name: request.query.getall(name) for name in request.query}
        connection = Connection(query, request.headers.get("Authorization", ""))
        self.connections.append(connection)
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
        await self._serve(socket, connection)
        return socket

    async def _serve(self, socket: web.WebSocketResponse, connection: Connection) -> None:
        hearing: _Hearing | None = None
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                said = json.loads(message.data)
                connection.messages.append(said)
                if said["type"] == "CloseStream":
                    break
            elif message.type is WSMsgType.BINARY:
                connection.heard_seconds += len(message.data) / 2 / RATE
                if hearing is None and self._speeches and _is_loud(message.data):
                    hearing = _Hearing(self._speeches.popleft(), connection.heard_seconds)
                    await socket.send_json({"type": "SpeechStarted", "channel": [0], "timestamp": hearing.began})
                if hearing is not None and await self._hear(socket, hearing, connection.heard_seconds):
                    hearing = None

    async def _hear(self, socket: web.WebSocketResponse, hearing: "_Hearing", now: float) -> bool:
        """Send what is due; True when the stretch is over."""
        elapsed = now - hearing.began
        if not hearing.is_over and elapsed >= hearing.speech.seconds + FINAL_SECONDS:
            hearing.is_over = True
            self.final_at.append(asyncio.get_running_loop().time())
            words = "" if hearing.speech.is_taken_back else hearing.speech.words
            await socket.send_json(_results(words, hearing, now, is_final=True))
        if hearing.is_over:
            if hearing.speech.late is None:
                return True
            if elapsed < hearing.speech.seconds + LATE_SECONDS:
                return False
            await socket.send_json(_results(hearing.speech.late, hearing, now, is_final=True))
            return True
        if now - hearing.last_interim_at >= INTERIM_SECONDS and elapsed <= hearing.speech.seconds + INTERIM_SECONDS:
            hearing.last_interim_at = now
            await self._meet_in_the_middle(socket)
            if socket.closed:
                return True
            await socket.send_json(_results(hearing.words_at(elapsed), hearing, now, is_final=False))
            if hearing.speech.breaks:
                await socket.close(code=1011, message=b"NET-0000")
                return True
        return False

    async def _meet_in_the_middle(self, socket: web.WebSocketResponse) -> None:
        match self.fault:
            case Fault(Kind.CUT | Kind.REFUSE, When.MIDDLE):
                await socket.close(code=1011, message=b"NET-0000")
            case Fault(Kind.OUT_OF_QUOTA, When.MIDDLE):
                await socket.close(code=1008, message=b"out of credits")
            case Fault(Kind.GARBAGE, When.MIDDLE):
                await socket.send_str('{"type": "Results", "channel": null}')
                await socket.send_str("no JSON")
            case Fault(Kind.HANG, When.MIDDLE):
                await asyncio.sleep(TOO_LONG_SECONDS)
            case Fault(Kind.SLOW, When.MIDDLE, seconds):
                await asyncio.sleep(seconds)
            case _:
                pass


@dataclass
class _Hearing:
    speech: Speech
    began: float
    last_interim_at: float = 0.0
    is_over: bool = False
    """Whether its words were sent as final; what is late may still follow."""

    def words_at(self, elapsed: float) -> str:
        """As much as a recogniser would have by then; all of it in the last interim."""
        left = self.speech.seconds - elapsed
        if left <= INTERIM_SECONDS:
            return self.speech.last_interim or self.speech.words
        words = self.speech.words.split()
        return " ".join(words[: max(1, round(len(words) * elapsed / self.speech.seconds))])


def _results(words: str, hearing: _Hearing, now: float, *, is_final: bool) -> dict[str, Any]:
    spoken = words.split()
    each = min(now - hearing.began, hearing.speech.seconds) / max(1, len(spoken))
    timed = [
        {
            "word": word.lower().strip(".,?!"),
            "punctuated_word": word,
            "start": round(hearing.began + index * each, 2),
            "end": round(hearing.began + (index + 1) * each, 2),
            "confidence": hearing.speech.confidence,
        }
        for index, word in enumerate(spoken)
    ]
    alternative = {"transcript": words, "confidence": hearing.speech.confidence, "words": timed}
    return {
        "type": "Results",
        "channel_index": [0, 1],
        "start": round(hearing.began, 2),
        "duration": round(now - hearing.began, 2),
        "is_final": is_final,
        "speech_final": is_final,
        "from_finalize": False,
        "channel": {"alternatives": [alternative]},
        "metadata": {"request_id": "emulated", "model_info": {"name": "emulated", "version": "1", "arch": "emulated"}},
    }


def _is_loud(samples: bytes) -> bool:
    return bool(numpy.abs(numpy.frombuffer(samples, dtype=numpy.int16)).max(initial=0) > LOUD)
