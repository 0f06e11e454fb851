"""The gateway's own errors in the API's form: problem documents that a browser may read."""

import json
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class GatewayProblem:
    kind: str
    status: int
    code: str
    detail: str


PROBLEMS = (
    GatewayProblem("MISSING_AUTHENTICATION_TOKEN", 404, "not_found", "There is nothing at this address."),
    GatewayProblem("UNAUTHORIZED", 401, "not_authenticated", "A valid bearer token is needed."),
    GatewayProblem("EXPIRED_TOKEN", 401, "token_expired", "The token has expired. Sign in again."),
    GatewayProblem("ACCESS_DENIED", 403, "not_allowed", "This token does not allow that."),
    GatewayProblem("WAF_FILTERED", 403, "not_allowed", "The firewall refused this request."),
    GatewayProblem("THROTTLED", 429, "too_many_requests", "Too many requests. Wait a moment."),
    GatewayProblem("QUOTA_EXCEEDED", 429, "too_many_requests", "Too many requests. Wait a moment."),
    GatewayProblem(
        "BAD_REQUEST_BODY", 400, "invalid_json", "A JSON object is needed, sent with Content-Type: application/json."
    ),
    GatewayProblem("REQUEST_TOO_LARGE", 413, "too_large", "The body is larger than 10 MB."),
    GatewayProblem("INTEGRATION_TIMEOUT", 504, "unavailable", "The service did not answer in time. Try again."),
    GatewayProblem("INTEGRATION_FAILURE", 502, "unavailable", "The service did not answer. Try again."),
)
"""Kinds whose status is theirs alone; the two defaults below keep the gateway's own status."""

DEFAULTS = (
    ("DEFAULT_4XX", "invalid_request", "The request could not be served."),
    ("DEFAULT_5XX", "internal_error", "Something went wrong on our side. Try again."),
)


@dataclass(frozen=True)
class GatewayAnswer:
    """What the gateway says of one kind of error."""

    status: int | None
    """None keeps the gateway's own."""
    headers: dict[str, str]
    body: str

    @property
    def parameters(self) -> dict[str, str]:
        """The headers as the gateway wants them named and quoted."""
        return {f"gatewayresponse.header.{name}": f"'{value}'" for name, value in self.headers.items()}

    @property
    def templates(self) -> dict[str, str]:
        return {"application/json": self.body}

    def document(self) -> dict[str, object]:
        """As it stands in the gateway's document."""
        status = {"statusCode": str(self.status)} if self.status else {}
        return {**status, "responseParameters": self.parameters, "responseTemplates": self.templates}


def gateway_answers(origins: Sequence[str]) -> dict[str, GatewayAnswer]:
    """Kind of error → what answers it.

    With several frontends the origin is `*`: these answers hold nothing, and no credentials go with them.
    """
    origin = origins[0] if len(origins) == 1 else "*"
    own = {problem.kind: _answer(origin, problem.code, problem.detail, problem.status) for problem in PROBLEMS}
    return own | {kind: _answer(origin, code, detail, None) for kind, code, detail in DEFAULTS}


def _answer(origin: str, code: str, detail: str, status: int | None) -> GatewayAnswer:
    """Of a default the status is only known when it answers, so its body leaves it to the status line."""
    title = code.replace("_", " ").capitalize()
    problem: dict[str, object] = {"type": f"urn:lexnova:problem:{code}", "title": title, "detail": detail, "code": code}
    headers = {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Expose-Headers": "Retry-After",
        "Content-Type": "application/problem+json",
        **({"WWW-Authenticate": "Bearer"} if status == 401 else {}),
        **({"Retry-After": "3"} if status in (429, 502, 504) else {}),
    }
    return GatewayAnswer(status, headers, json.dumps(problem | ({"status": status} if status else {})))
