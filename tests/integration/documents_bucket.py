"""A bucket that speaks as much of S3's protocol as getting, putting and erasing objects needs, on a real socket. By the
same address a queue hears when messages are to be given out again."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree

NO_SUCH_KEY = b'<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>'
SLOW_DOWN = b'<?xml version="1.0"?><Error><Code>SlowDown</Code><Message>reduce your request rate</Message></Error>'


class Bucket:
    """`objects` by key; while `is_throttled`, S3 answers SlowDown. `rests`: each message that was put back, and the
    seconds until it is given out again."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.objects: dict[str, bytes] = {}
        self.is_throttled = False
        self.rests: list[tuple[str, int]] = []
        self.meanwhile: Callable[[], object] = lambda: None
        """What happens once, while the next answer to a GET is under way to its reader."""
        self.address = ""

    def answer(self, path: str) -> tuple[int, bytes]:
        if self.is_throttled:
            return 503, SLOW_DOWN
        address = urlsplit(path)
        if "versions" in (asked := parse_qs(address.query, keep_blank_values=True)):
            return 200, self._versions(asked["prefix"][0])
        content = self.objects.get(unquote(path).removeprefix(f"/{self.name}/"))
        return (404, NO_SUCH_KEY) if content is None else (200, content)

    def _versions(self, prefix: str) -> bytes:
        found = "".join(
            f"<Version><Key>{key}</Key><VersionId>null</VersionId></Version>"
            for key in self.objects
            if key.startswith(prefix)
        )
        return f"<ListVersionsResult><IsTruncated>false</IsTruncated>{found}</ListVersionsResult>".encode()

    def erase(self, request: bytes) -> bytes:
        """DeleteObjects, quiet."""
        for key in ElementTree.fromstring(request).iterfind(".//{*}Key"):
            self.objects.pop(str(key.text), None)
        return b"<DeleteResult/>"


@contextmanager
def serving(name: str) -> Iterator[Bucket]:
    bucket = Bucket(name)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, content = bucket.answer(self.path)
            happens, bucket.meanwhile = bucket.meanwhile, lambda: None
            happens()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.send_header("ETag", f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"')
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):  # the reader saw the length and hung up
                self.wfile.write(content)

        def do_PUT(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            bucket.objects[unquote(self.path).removeprefix(f"/{bucket.name}/")] = content
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_POST(self) -> None:
            request = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers["X-Amz-Target"] == "AmazonSQS.ChangeMessageVisibility":
                asked = json.loads(request)
                bucket.rests.append((asked["ReceiptHandle"], asked["VisibilityTimeout"]))
                content = b"{}"
            else:
                content = bucket.erase(request)
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    bucket.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield bucket
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
