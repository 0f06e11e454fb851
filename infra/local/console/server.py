"""Serves the console's pages: GET alone, from a fixed set of files, under a strict content security policy.

The standard library does it: a process that is up in a fraction of a second, with an origin of its own, so that what
a browser grants the pages (the microphone) is theirs alone.
"""

import argparse
import json
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from infra.local import ports
from infra.local.console import SERVER, Pages

PAGES = Path(__file__).parent / "pages"
LAWYER, CLIENT = "lawyer.html", "client.html"
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


def connectable(pages: Pages) -> list[str]:
    """Where the pages may connect to: the API, S3 beside it, LiveKit's signals and its HTTP."""
    api, livekit = urlsplit(pages.api_url), urlsplit(pages.livekit_url)
    is_secure = livekit.scheme in ("wss", "https")
    hosts = [livekit.netloc, *(["*.livekit.cloud"] if livekit.netloc.endswith(".livekit.cloud") else [])]
    schemes = ("wss", "https") if is_secure else ("ws", "http")
    return [f"{api.scheme}://{api.netloc}", *(f"{scheme}://{host}" for host in hosts for scheme in schemes)]


def headers(pages: Pages) -> dict[str, str]:
    """Of every answer. No referrer: an invitation's code stands in the address."""
    policy = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "media-src": "'self'",
        "connect-src": " ".join(["'self'", *connectable(pages)]),
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache",
    }


def read(path: str, pages: Pages) -> tuple[str, bytes] | None:
    """Kind and body of what stands at the path; read anew each time, so that an edited page needs a reload only."""
    if path == "/config.json":
        return "application/json", json.dumps({"api_url": pages.api_url}).encode()
    if path == "/livekit-client.js":
        return KINDS[".js"], pages.livekit_client.read_bytes()
    name = LAWYER if path == "/" else CLIENT if path.startswith("/i/") else path.removeprefix("/")
    files = {file.name: file for file in PAGES.iterdir()}
    return (KINDS[files[name].suffix], files[name].read_bytes()) if name in files else None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = SERVER
    sys_version = ""
    pages: Pages

    def do_GET(self) -> None:
        found = read(urlsplit(self.path).path, self.pages)
        kind, body = found or ("text/plain; charset=utf-8", b"There is nothing at this address.\n")
        self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers(self.pages).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *given: object) -> None:
        """Nothing: the path of a client's page holds the invitation's code."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--livekit-client", type=Path, required=True)
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--livekit-url", required=True)
    parser.add_argument("--port", type=int, required=True)
    given = parser.parse_args()
    _Handler.pages = Pages(given.livekit_client, given.api_url, given.livekit_url)
    ThreadingHTTPServer((ports.LOOPBACK, given.port), _Handler).serve_forever()


if __name__ == "__main__":
    main()
