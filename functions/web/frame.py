"""What holds for every request and every answer, whatever the route: how large a body may be, and that nothing of a
client's is kept by a browser or a proxy."""

import json

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from functions.web.problems import respond, status_of
from shared.errors import AnswerTooLarge

MAX_BODY_BYTES = 4 * 1024 * 1024
"""A script of 500 long questions has 2 MB. Lambda takes and gives 6 MB, the JSON around the body included: what came
in must fit on its way out."""


class RefuseTooLarge:
    """Answers 413 before a route sees a body that is larger than any that makes sense."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = bytearray()
        is_whole = False
        while not is_whole and len(body) <= MAX_BODY_BYTES:
            message = await receive()
            if message["type"] != "http.request":
                return
            body += message.get("body", b"")
            is_whole = not message.get("more_body", False)
        if len(body) > MAX_BODY_BYTES:
            detail = f"The body is larger than {MAX_BODY_BYTES // 1024 // 1024} MiB."
            await respond(413, "too_large", detail)(scope, receive, send)
            return
        await self._app(scope, _replaying(bytes(body), receive), send)


MAX_WEIGHT = 6_000_000
"""Lambda gives 6 MiB, with the headers and the JSON around; what is more, the gateway answers with a 502."""


MOST_ESCAPED = 3
"""So many bytes an escaped one takes, at most."""


def weight(body: str) -> int:
    """How much of Lambda's answer this body takes: it is a string in JSON there, whatever of it has to be escaped."""
    return len(json.dumps(body))


def _is_too_heavy(body: bytes) -> bool:
    return len(body) * MOST_ESCAPED > MAX_WEIGHT and weight(body.decode()) > MAX_WEIGHT


class RefuseTooHeavy:
    """Answers with a problem that says what to do, where an answer is larger than Lambda gives."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":  # a server's start, which waits for an answer
            await self._app(scope, receive, send)
            return
        held: list[Message] = []

        async def holding(message: Message) -> None:
            held.append(message)

        await self._app(scope, receive, holding)
        if _is_too_heavy(b"".join(message.get("body", b"") for message in held)):
            error = AnswerTooLarge()
            await respond(status_of(error), error.code, error.detail)(scope, receive, send)
            return
        for message in held:
            await send(message)


class KeepNothing:
    """Answers hold tokens and a client's words: no cache may store them (RFC 9111, 5.2.2.5), no browser guess at
    what they are."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Cache-Control"] = "no-store"
                headers["X-Content-Type-Options"] = "nosniff"
            await send(message)

        await self._app(scope, receive, sending)


def _replaying(body: bytes, receive: Receive) -> Receive:
    """Gives the body that was read, then whatever else comes."""
    has_begun = False

    async def replay() -> Message:
        nonlocal has_begun
        if has_begun:
            return await receive()
        has_begun = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
