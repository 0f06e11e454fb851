"""The console, a reference frontend: static pages on loopback, served by a process of the standard library alone."""

import http.client
import sys
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from infra.local import ports, processes
from infra.local.home import PROJECT

SERVER = "LexNova-console"


@dataclass(frozen=True)
class Pages:
    """What the pages load and whom they call."""

    livekit_client: Path
    api_url: str
    livekit_url: str


def url_on(port: int) -> str:
    return f"http://{ports.LOOPBACK}:{port}"


def start(pages: Pages, port: int, run: Path) -> str:
    """Start the console; returns its URL. Raises PortTaken, PartFailed."""
    ports.ensure_free("console", port)
    command = program(pages, port)
    known = processes.start(command, run)
    processes.wait_until_ready(known, command, run, lambda: answers(url_on(port)))
    return url_on(port)


def program(pages: Pages, port: int) -> processes.Program:
    given = ("--livekit-client", str(pages.livekit_client), "--api-url", pages.api_url, "--livekit-url")
    return processes.Program(
        name="console",
        arguments=(sys.executable, "-m", "infra.local.console.server", *given, pages.livekit_url, "--port", str(port)),
        environment={"PATH": "/usr/bin:/bin", "PYTHONUNBUFFERED": "1"},
        directory=PROJECT,
    )


def answers(url: str) -> bool:
    """Whether the console answers as itself."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=ports.ANSWER_SECONDS)
    try:
        connection.request("GET", "/config.json")
        answer = connection.getresponse()
        return answer.status == HTTPStatus.OK and (answer.getheader("Server") or "").startswith(SERVER)
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
