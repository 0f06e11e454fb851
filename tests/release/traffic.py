"""Callers who go on calling the API while something is done to it, and remember every answer that was not right."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx

from tests.e2e.conftest import PATIENCE_SECONDS, Deployment

CALLERS = 2


@dataclass
class Traffic:
    """`failed` holds what was asked and what came instead."""

    answered: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)

    def call(self, http: httpx.Client) -> None:
        """A lawyer's day, again and again: a new session, what there is of it, the list."""
        while not self._over.is_set():
            made = self._ask(http, "POST", "/sessions", 201)
            if made is None:
                continue
            session_id = made["id"]
            self._ask(http, "GET", f"/sessions/{session_id}", 200)
            self._ask(http, "PATCH", f"/sessions/{session_id}", 200)
            self._ask(http, "GET", "/sessions", 200)
            self._ask(http, "POST", "/webhooks/livekit", 401)
            self._ask(http, "GET", "/health", 200)

    def stop(self) -> None:
        self._over.set()

    def _ask(self, http: httpx.Client, method: str, path: str, expected: int) -> dict[str, str] | None:
        body = {"title": "Traffic"} if path.startswith("/sessions") and method != "GET" else None
        what = f"{method} {path}"
        try:
            answer = http.request(method, path, json=body)
        except httpx.HTTPError as error:
            self.failed.append(f"{what}: {type(error).__name__}")
            return None
        if answer.status_code != expected:
            self.failed.append(f"{what}: {answer.status_code} {answer.text[:300]}")
            return None
        self.answered[f"{method} {path.split('/')[1]}"] += 1
        found: dict[str, str] = answer.json()
        return found

    def wait_for(self, more: int) -> None:
        """Until so many more calls have been answered: so that what follows happens in the middle of traffic."""
        wanted = self.answered.total() + more
        deadline = time.monotonic() + PATIENCE_SECONDS
        while self.answered.total() < wanted:
            assert time.monotonic() < deadline, self.failed[:5]
            time.sleep(0.05)


@contextmanager
def traffic(deployment: Deployment) -> Iterator[Traffic]:
    """Callers on threads of their own; all have ended when this does."""
    made = Traffic()
    with deployment.http(deployment.token("Traffic")) as http:
        callers = [threading.Thread(target=made.call, args=(http,), daemon=True) for _ in range(CALLERS)]
        for caller in callers:
            caller.start()
        try:
            yield made
        finally:
            made.stop()
            for caller in callers:
                caller.join(PATIENCE_SECONDS)
