"""docs/api.md as a conversation with the API: its requests are made for real, its responses written anew.

What is another one each time (ids, times, tokens, signatures, addresses) has a name of its own on the page, always the
same one; so the page that was written anew is the page that stands there, to the letter, or the page is wrong.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from tests.integration.api.calls import Answer

BLOCK = re.compile(r"^```http\n(.*?)\n```$", re.MULTILINE | re.DOTALL)
ACT = re.compile(r"^<!-- (.+) -->$", re.MULTILINE)
SHOWN_HEADERS = ("Location", "ETag", "Retry-After", "WWW-Authenticate", "Content-Type")
WIDTH = 100
TIME = "2026-03-02T09:00:00Z"
SIGNED = ("x-amz-credential", "x-amz-date", "policy", "x-amz-signature")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIMES = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)")
_SHA256 = re.compile(r"\b[0-9a-f]{64}\b")
_JWT = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+")


@dataclass(frozen=True)
class Request:
    """As it is to be made, with the real ids."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Names:
    """What has a name on the page. `real` leads back from it; `addresses` are those of this machine."""

    addresses: Mapping[str, str]
    real: dict[str, str] = field(default_factory=dict)

    def shown(self, text: str) -> str:
        """A string of a response as the page has it."""
        text = _UUID.sub(lambda found: self._named(found[0], "{:08x}-0000-4000-8000-000000000000"), text)
        text = _JWT.sub("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9…", _TIMES.sub(TIME, text))
        text = _SHA256.sub("…", text)
        for address, name in self.addresses.items():
            text = text.replace(address, name)
        return re.sub(r"\?X-Amz-.*", "?X-Amz-Algorithm=…", text)

    def value(self, value: Any, key: str = "") -> Any:
        """A value of a response's JSON as the page has it."""
        match value:
            case dict():
                return {name: self.value(one, name) for name, one in value.items()}
            case list():
                return [self.value(one, key) for one in value]
            case float():
                return round(value, 2)
            case str() if key in SIGNED:
                return "…"
            case str() if key == "next_cursor":
                return self._named(value, "WyIyMDI2LTAzLTAy{}")
            case str() if key == "code" and re.fullmatch(r"[\w-]{22}", value):
                return self._named(value, "h5mQxT2vR9yLk8WbZc1d{:02}")
            case str():
                for name, real in self.real.items():  # an invitation's code in its link
                    value = value.replace(real, name) if len(real) == 22 else value
                return self.shown(value)
            case _:
                return value

    def undone(self, text: str) -> str:
        """Text of the page with the real ids."""
        for name, real in self.real.items():
            text = text.replace(name, real)
        return text

    def _named(self, real: str, form: str) -> str:
        name = next((name for name, known in self.real.items() if known == real), None)
        if name is None:
            name = form.format(len(self.real) + 1)
            self.real[name] = real
        return name


def requests_of(page: str) -> list[tuple[str, str]]:
    """Method and path of each request on the page, its query left out."""
    firsts = [block.split("\n", 1)[0].split() for block in BLOCK.findall(page)]
    return [(first[0], first[1].partition("?")[0]) for first in firsts if not first[0].startswith("HTTP/")]


def replayed(page: str, names: Names, ask: Callable[[Request], Answer], acts: Mapping[str, Callable[[], None]]) -> str:
    """The page with the responses that its requests really get, one after the other; `acts` happen where it says so."""
    written, answer = [], None
    place = 0
    for found in sorted([*BLOCK.finditer(page), *ACT.finditer(page)], key=lambda found: found.start()):
        written.append(page[place : found.start()])
        place = found.end()
        block = found[0]
        if found.re is ACT:
            acts[found[1]]()
        elif not found[1].startswith("HTTP/"):
            answer = ask(_request(names.undone(found[1])))
        elif answer is not None:
            block = f"```http\n{_response(answer, names)}\n```"
            answer = None
        written.append(block)
    return "".join([*written, page[place:]])


def pretty(value: Any, indent: int = 0, room: int = WIDTH) -> str:
    """JSON in which whatever fits on a line stands on one."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) <= room - indent or not isinstance(value, (dict, list)) or not value:
        return flat
    inner, outer = " " * (indent + 2), " " * indent
    if isinstance(value, list):
        parts = [pretty(one, indent + 2) for one in value]
        return "[\n" + ",\n".join(inner + part for part in parts) + f"\n{outer}]"
    members = [f"{json.dumps(name)}: {pretty(one, indent + 2, WIDTH - len(name) - 5)}" for name, one in value.items()]
    return "{\n" + ",\n".join(inner + member for member in members) + f"\n{outer}}}"


def _request(block: str) -> Request:
    head, _, body = block.partition("\n\n")
    first, *lines = head.split("\n")
    method, path = first.split(" ")
    return Request(method, path, dict(line.split(": ", 1) for line in lines), body.encode())


def _response(answer: Answer, names: Names) -> str:
    status = HTTPStatus(answer.status_code)
    lines = [f"HTTP/1.1 {status.value} {status.phrase}"]
    for name in SHOWN_HEADERS:
        value = answer.headers.get(name)
        if value and (name != "Content-Type" or "problem" in value):
            lines.append(f"{name}: {names.shown(value)}")
    return "\n".join([*lines, "", pretty(names.value(answer.json()))] if answer.text else lines)
