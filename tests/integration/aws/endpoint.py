"""One AWS endpoint on a real socket that answers as it is told: AWS's SDK does not know it from AWS's own."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Answer:
    status: int = 200
    body: dict[str, Any] = field(default_factory=dict)
    after_seconds: float = 0.0


def refusal(code: str, status: int = 400) -> Answer:
    """As AWS's JSON protocols say it."""
    return Answer(status, {"__type": code, "message": "refused", "Message": "refused"})


@dataclass
class Endpoint:
    """`answers` are given in turn, the last of them again and again."""

    answers: list[Answer] = field(default_factory=list)
    asked: list[tuple[str, bytes, dict[str, str]]] = field(default_factory=list)
    """Path, body, headers."""
    url: str = ""

    def next(self) -> Answer:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def serving() -> Iterator[Endpoint]:
    endpoint = Endpoint()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            endpoint.asked.append((self.path, body, dict(self.headers.items())))
            answer = endpoint.next()
            time.sleep(answer.after_seconds)
            content = json.dumps(answer.body).encode()
            self.send_response(answer.status)
            if "__type" in answer.body:
                self.send_header("x-amzn-errortype", answer.body["__type"])
            self.send_header("content-type", "application/x-amz-json-1.1")
            self.send_header("content-length", str(len(content)))
            with suppress(BrokenPipeError):  # who asked had no patience
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        endpoint.url = f"http://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, daemon=True).start()
        yield endpoint
        server.shutdown()
