"""The console's server: its pages and nothing else, under its policy, and no invitation's code in its log."""

import http.client
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.local import console, ports, processes
from infra.local.console import server

PAGES = console.Pages(Path("/nowhere/livekit-client.mjs"), "http://127.0.0.1:4566/v1", "ws://127.0.0.1:7880")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("console")


@pytest.fixture(scope="module")
def address(run: Path) -> Iterator[str]:
    sdk = run / "sdk.mjs"
    sdk.write_text("export const Room = 1;")
    try:
        yield console.start(console.Pages(sdk, PAGES.api_url, PAGES.livekit_url), ports.free_port(), run)
    finally:
        processes.stop("console", run)


def ask(address: str, path: str, method: str = "GET") -> tuple[int, dict[str, str], str]:
    """The path as it is: a client like httpx would tidy it first."""
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=5)
    try:
        connection.request(method, path)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()
    finally:
        connection.close()


def test_each_view_has_its_page_and_every_file_that_it_names_is_there(address: str) -> None:
    for path, script in (("/", "/lawyer.js"), ("/i/some-code", "/client.js")):
        status, headers, page = ask(address, path)
        assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert f'src="{script}"' in page
        named = re.findall(r'(?:src|href)="(/[^"]+)"', page)
        imported = [name for file in named if file.endswith(".js") for name in imports(address, file)]
        assert "/livekit-client.js" in imported
        assert {ask(address, name)[0] for name in {*named, *imported}} == {200}


def imports(address: str, module: str) -> set[str]:
    """All that a module loads, itself or by another."""
    found: set[str] = set()
    sought = {module}
    while sought:
        _, headers, text = ask(address, sought.pop())
        assert headers["Content-Type"].startswith("text/javascript")
        new = {f"/{name}" for name in re.findall(r'from "\./([^"]+)"', text)} - found
        found |= new
        sought |= new
    return found


def test_the_pages_learn_where_the_api_is(address: str) -> None:
    status, _, document = ask(address, "/config.json")

    assert (status, document) == (200, '{"api_url": "http://127.0.0.1:4566/v1"}')


@pytest.mark.parametrize(
    "path", ["/server.py", "/../server.py", "/pages/client.js", "/%2e%2e/server.py", "//etc/passwd"]
)
def test_nothing_but_the_pages_is_served(address: str, path: str) -> None:
    assert ask(address, path)[0] == 404


def test_no_other_method_is_known(address: str) -> None:
    assert {ask(address, "/", method)[0] for method in ("POST", "PUT", "DELETE", "HEAD")} == {501}


def test_a_page_may_load_and_call_what_it_needs_and_nothing_else(address: str) -> None:
    _, headers, _ = ask(address, "/i/some-code")

    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["connect-src"] == "'self' http://127.0.0.1:4566 ws://127.0.0.1:7880 http://127.0.0.1:7880"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Permissions-Policy"].startswith("microphone=(self)")


def test_livekit_cloud_may_answer_from_any_of_its_regions() -> None:
    pages = console.Pages(PAGES.livekit_client, PAGES.api_url, "wss://firm.livekit.cloud")

    assert server.connectable(pages)[1:] == [
        "wss://firm.livekit.cloud",
        "https://firm.livekit.cloud",
        "wss://*.livekit.cloud",
        "https://*.livekit.cloud",
    ]


def test_an_invitations_code_is_in_no_log(address: str, run: Path) -> None:
    ask(address, "/i/canary-code")
    ask(address, "/i/canary-code", "POST")

    assert "canary" not in (run / "logs" / "console.log").read_text()
