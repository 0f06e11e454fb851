"""RFC 9457 problem documents: the one table from error to status, and the handlers that use it."""

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from functions.web.output import Output
from shared import errors
from shared.logs import Log

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER_SECONDS = {429: "60", 503: "3"}
MAX_FAULTS = 20
MAX_PLACE_CHARACTERS = 100
"""The name of a field that is none is the caller's, of any length."""

STATUS: dict[type[errors.LexNovaError], int] = {
    errors.InvalidInput: 422,
    errors.InvalidCursor: 400,
    errors.RevisionMissing: 428,
    errors.IdempotencyKeyReused: 422,
    errors.NotAuthenticated: 401,
    errors.NotAllowed: 403,
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.StaleRevision: 412,
    errors.LeaseLost: 409,
    errors.TooManyTries: 429,
    errors.UnreadableDocument: 422,
    errors.Unavailable: 503,
}
"""An error has the status of the nearest class of its own line that stands here."""

FRAMEWORKS: dict[int, tuple[str, str]] = {
    400: ("invalid_json", "A JSON object is needed, sent with Content-Type: application/json."),
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address does not know that method."),
}
"""What FastAPI itself refuses: 400 is a body that is no JSON, or no UTF-8, or nested without end."""

NO_OBJECT = (("missing", ("body",)), ("model_attributes_type", ("body",)))
"""Faults, and where, of a body that is no JSON object at all: on AWS the gateway refuses it before any function."""
METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")

log = Log("web")


class FieldFault(Output):
    """Where the request is wrong and how; never with what stood there."""

    at: str
    message: str


class Problem(Output):
    """The body of every answer that is not a success (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    faults: list[FieldFault] | None = None


def status_of(error: errors.LexNovaError) -> int:
    """The HTTP status of an error of ours."""
    return next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)


def respond(
    status: int,
    code: str,
    detail: str,
    *,
    faults: list[FieldFault] | None = None,
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """A problem document; `code` is the stable name that a program goes by."""
    problem = Problem(
        type=f"urn:lexnova:problem:{code}",
        title=code.replace("_", " ").capitalize(),
        status=status,
        detail=detail,
        code=code,
        faults=faults,
    )
    return JSONResponse(
        problem.model_dump(exclude_none=True), status_code=status, media_type=MEDIA_TYPE, headers=headers
    )


def handle_errors(app: FastAPI) -> None:
    """Make every error that leaves a route a problem document."""
    app.add_exception_handler(errors.LexNovaError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_middleware(AnswerUnexpected)


class AnswerUnexpected:
    """Makes an error that nobody expected a problem document.

    Starlette's own place for it is outside every other middleware: its answer would carry no CORS headers, and the
    frontend could not even read that it failed.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        has_begun = False

        async def sending(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            log.failure("request_failed", error)
            if has_begun:
                raise
            problem = respond(500, "internal_error", "Something went wrong on our side. It has been logged.")
            await problem(scope, receive, send)


async def _ours(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, errors.LexNovaError)
    status = status_of(error)
    headers: dict[str, str] = {}
    if status in RETRY_AFTER_SECONDS:
        headers["Retry-After"] = RETRY_AFTER_SECONDS[status]
    if status == 503:
        log.failure("part_unavailable", error.__cause__ or error, code=error.code)
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    faults = None
    if isinstance(error, errors.InvalidScript) and error.place is not None:
        faults = [FieldFault(at=f"body.questions.{error.place}", message=error.detail)]
    return respond(status, error.code, error.detail, faults=faults, headers=headers)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    found: list[dict[str, Any]] = list(error.errors())
    if any(fault["type"] == "json_invalid" or (fault["type"], fault["loc"]) in NO_OBJECT for fault in found):
        return respond(400, *FRAMEWORKS[400])
    faults = [FieldFault(at=_place(fault), message=_message(fault)) for fault in found[:MAX_FAULTS]]
    return respond(422, "invalid_input", "The request is not valid; `faults` says where.", faults=faults)


def _place(fault: dict[str, Any]) -> str:
    return ".".join(map(str, fault["loc"]))[:MAX_PLACE_CHARACTERS]


def _message(fault: dict[str, Any]) -> str:
    """pydantic's, in JSON's words instead of Python's, and without the sign that it quotes of what is no UUID."""
    said, limits = str(fault["msg"]).removeprefix("Value error, "), fault.get("ctx", {})
    match fault["type"]:
        case "uuid_parsing":
            return "Input should be a valid UUID"
        case "too_long" if limits["field_type"] == "Value":  # of a text that was changed before it was measured
            return f"String should have at most {limits['max_length']} characters"
        case "too_short" if limits["field_type"] == "Value":
            return f"String should have at least {limits['min_length']} character"
        case _:
            return said.replace("Tuple", "List").replace("tuple", "list")


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code, detail = FRAMEWORKS.get(error.status_code, ("http_error", "The request could not be served."))
    headers = dict(error.headers or {})
    if error.status_code == 405:
        headers["Allow"] = ", ".join(_methods_at(request))
    return respond(error.status_code, code, detail, headers=headers)


def _methods_at(request: Request) -> list[str]:
    """All of them: Starlette names those of the first route alone (RFC 9110, 10.2.1)."""
    return [
        method
        for method in METHODS
        if any(route.matches({**request.scope, "method": method})[0] is Match.FULL for route in request.app.routes)
    ]
