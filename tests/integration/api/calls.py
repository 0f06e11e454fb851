"""Calls of the API as its callers make them: both functions' apps, a lawyer's token, a client's address."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, Protocol
from uuid import UUID

import httpx
import jwt
from starlette.routing import Match
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from functions.documents.notifications import Upload
from functions.rooms.app import app as rooms
from functions.sessions.app import app as sessions
from infra.local.issuer import AUDIENCE, SCOPE, public_key, signing_key
from infra.local.livekit import Access
from infra.local.secrets import Secrets
from shared.db import lawyers
from shared.db.engine import Lawyer, System, transaction

ADDRESS = "203.0.113.7"
NONE: Mapping[str, object] = MappingProxyType({})


class Answer(Protocol):
    """What a test looks at of an HTTP client's answer."""

    status_code: int

    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def text(self) -> str: ...
    def json(self) -> Any: ...


async def gateway(scope: Scope, receive: Receive, send: Send) -> None:
    """The function that serves a route, as the gateway finds it."""
    is_of_rooms = any(route.matches(scope)[0] is Match.FULL for route in rooms.routes)
    await (rooms if is_of_rooms else sessions)(scope, receive, send)


@dataclass(frozen=True)
class Api:
    """The API with its issuer; everything a test needs to call it as somebody."""

    issuer_url: str
    secrets: Secrets
    livekit: Access
    bucket: str
    s3_url: str

    def token(self, subject: str = "ann", claims: Mapping[str, object] = NONE, *, key: str | None = None) -> str:
        """An access token of the issuer; a claim given as None is left out, `key` signs instead of the issuer's."""
        now = datetime.now(UTC)
        standard: dict[str, object] = {
            "iss": self.issuer_url,
            "aud": AUDIENCE,
            "sub": subject,
            "scope": SCOPE,
            "iat": now,
            "exp": now + timedelta(hours=1),
        }
        said = {name: value for name, value in {**standard, **claims}.items() if value is not None}
        issuers = self.secrets.issuer_private_key
        return jwt.encode(
            said, key or signing_key(issuers), algorithm="RS256", headers={"kid": public_key(issuers)["kid"]}
        )

    def lawyer(self, subject: str = "ann", *, firm: str | None = None) -> Lawyer:
        """Who the lawyer of `token(subject)` is in the database."""
        with transaction(System()) as tx:
            return lawyers.recognise(tx, issuer=self.issuer_url, subject=subject, display_name=subject, firm_claim=firm)

    def anyone(self, address: str = ADDRESS) -> TestClient:
        """A caller without a token."""
        return TestClient(gateway, raise_server_exceptions=False, client=(address, 40_000))

    def calling(self, subject: str = "ann", **claims: object) -> TestClient:
        """A lawyer's browser."""
        return self.bearing(self.token(subject, claims))

    def bearing(self, token: str) -> TestClient:
        caller = self.anyone()
        caller.headers["Authorization"] = f"Bearer {token}"
        return caller


def created(caller: TestClient, **fields: object) -> dict[str, Any]:
    """A new session, as the API gives it."""
    answer = caller.post("/sessions", json={"title": "Intake", **fields})
    assert answer.status_code == 201, answer.text
    session: dict[str, Any] = answer.json()
    return session


def started(caller: TestClient, session_id: UUID, **headers: str) -> dict[str, Any]:
    answer = caller.post(f"/sessions/{session_id}/start", headers=headers)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def put_pdf(session: dict[str, Any], pdf: bytes) -> None:
    """By the form that came with the session, as a browser does."""
    form = session["upload"]
    httpx.post(form["url"], data=form["fields"], files={"file": ("form.pdf", pdf)}).raise_for_status()


def upload_of(session: dict[str, Any]) -> Upload:
    """What S3 tells of a PDF by that form."""
    form = session["upload"]
    return Upload(UUID(session["id"]), UUID(form["upload_id"]), form["fields"]["key"])


def problem(answer: Answer, status: int, code: str) -> dict[str, Any]:
    """The problem document of an answer that must have this status and code."""
    assert (answer.status_code, answer.json().get("code")) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["type"] == f"urn:lexnova:problem:{code}"
    assert body["status"] == status
    assert body["title"]
    assert body["detail"].endswith(".")
    return body
