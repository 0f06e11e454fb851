"""Every call of the API as its OpenAPI document has it: what holds for all of them is tested on all of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from starlette.testclient import TestClient

from infra.openapi import document
from tests.integration.api.calls import Answer

EDIT = {"questions": [{"text": "What is your full name?"}]}
BODIES: dict[tuple[str, str], dict[str, Any]] = {
    ("post", "/sessions"): {"title": "Intake"},
    ("patch", "/sessions/{session_id}"): {"title": "Other"},
    ("put", "/sessions/{session_id}/script"): EDIT,
}


@dataclass(frozen=True)
class Call:
    method: str
    path: str
    is_open: bool

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def is_of_a_session(self) -> bool:
        return "{session_id}" in self.path

    def make(self, caller: TestClient, session_id: UUID, code: str = "AAAAAAAAAAAAAAAAAAAAAA") -> Answer:
        """A request that would be right, were it this caller's session."""
        path = self.path.format(session_id=session_id, code=code, page=1)
        headers = {"If-Match": '"1"'} if self.method == "put" else {}
        return caller.request(self.method, path, json=BODIES.get((self.method, self.path)), headers=headers)


def every_call() -> Iterator[Call]:
    for path, operations in document()["paths"].items():
        for method, operation in operations.items():
            yield Call(method, path, is_open=operation.get("security") == [])


CALLS = tuple(every_call())
OF_LAWYERS = tuple(call for call in CALLS if not call.is_open)
OF_SESSIONS = tuple(call for call in OF_LAWYERS if call.is_of_a_session)
