"""Gemini's streamGenerateContent over SSE, and generateContent at once: calls the function that it was offered, or
answers in text."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.emulators.faults import TOO_LONG_SECONDS, Fault, Kind, When, meet_at_start
from tests.emulators.serving import serving

OUT_OF_QUOTA_STATUS = 429
type Classify = Callable[[dict[str, Any]], dict[str, Any]]
"""From the data that the prompt holds to the arguments of the call."""


@dataclass
class Gemini:
    """`requests` has the body of every request; `in_flight` how many are being answered, `most_in_flight` ever."""

    classify: Classify = lambda data: {"act": "answer", "is_complete": True, "value": None}
    text: str = "Thank you."
    """Answered where no function was offered."""
    seconds: float = 0.0
    fault: Fault | None = None
    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    in_flight: int = 0
    most_in_flight: int = 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Gemini"]:
        async with serving(web.post("/{version}/models/{call}", self._generate)) as self.url:
            yield self

    @property
    def prompts(self) -> list[dict[str, Any]]:
        """The data that each request held for classification."""
        return [data_of(request) for request in self.requests]

    async def was_asked(self) -> None:
        """Wait for the first request."""
        while not self.requests:
            await asyncio.sleep(0)

    async def _generate(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.requests.append(body)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            refused = await meet_at_start(self.fault, OUT_OF_QUOTA_STATUS)
            if refused is not None:
                return refused
            await asyncio.sleep(self.seconds)
            if request.match_info["call"].endswith(":generateContent"):
                return self._at_once(body)
            return await self._stream(request, body)
        except ConnectionResetError:
            return web.Response()  # whoever asked has given it up
        finally:
            self.in_flight -= 1

    def _at_once(self, body: dict[str, Any]) -> web.Response:
        if self.fault and self.fault.is_at(When.START, Kind.GARBAGE):
            return web.Response(text="{no JSON}", content_type="application/json")
        parts = [part for chunk in self._parts(body) for part in chunk["candidates"][0]["content"]["parts"]]
        return web.json_response(_chunk(parts, "STOP"))

    async def _stream(self, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        if self.fault and self.fault.is_at(When.START, Kind.GARBAGE):
            await response.write(b"data: {no JSON}\r\n\r\n")
            return response
        for index, part in enumerate(self._parts(body)):
            if index == 1 and self.fault and self.fault.when is When.MIDDLE:
                await _meet_in_the_middle(request, response, self.fault)
            await response.write(b"data: " + json.dumps(part).encode() + b"\r\n\r\n")
            if index == 0 and self.fault and self.fault.is_at(When.START, Kind.CUT) and request.transport:
                request.transport.abort()
        return response

    def _parts(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        names = [
            declared["name"] for tool in body.get("tools", ()) for declared in tool.get("functionDeclarations", ())
        ]
        if names:
            call = {"functionCall": {"name": names[0], "args": self.classify(data_of(body))}}
            return [_chunk([]), _chunk([call], "STOP")]
        words = self.text.split()
        return [*(_chunk([{"text": word + " "}]) for word in words[:-1]), _chunk([{"text": words[-1]}], "STOP")]


async def _meet_in_the_middle(request: web.Request, response: web.StreamResponse, fault: Fault) -> None:
    match fault.kind:
        case Kind.CUT | Kind.REFUSE:
            if request.transport:
                request.transport.abort()
        case Kind.OUT_OF_QUOTA:
            error = {"error": {"code": 429, "message": "out of quota", "status": "RESOURCE_EXHAUSTED"}}
            await response.write(b"data: " + json.dumps(error).encode() + b"\r\n\r\n")
        case Kind.GARBAGE:
            await response.write(b"data: {no JSON}\r\n\r\n")
        case Kind.HANG:
            await asyncio.sleep(TOO_LONG_SECONDS)
        case Kind.SLOW:
            await asyncio.sleep(fault.seconds)


def data_of(body: dict[str, Any]) -> dict[str, Any]:
    """The JSON that the last turn of the prompt holds; empty where it holds none."""
    text = body["contents"][-1]["parts"][-1].get("text", "")
    try:
        data = json.loads(text)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _chunk(parts: list[dict[str, Any]], finish: str | None = None) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": parts}, "index": 0}
    if finish:
        candidate["finishReason"] = finish
    usage = {"promptTokenCount": 200, "candidatesTokenCount": 12, "totalTokenCount": 212}
    return {"candidates": [candidate], "usageMetadata": usage, "modelVersion": "emulated"}
