"""A wire to the database that a test can cut, also in the middle of a commit."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto


class Cut(Enum):
    BEFORE_COMMIT = auto()
    """The commit never reaches the server."""
    AFTER_COMMIT = auto()
    """The server has committed, and nobody hears of it."""


EXECUTE = b"E\x00\x00\x00\x09"
"""What makes a prepared statement happen (PostgreSQL, "Message Formats")."""


class Wire:
    """Relays connections to `target`; can break one at the very moment at which it commits."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._cut: tuple[bytes, Cut] | None = None

    def cut_commit_after(self, statement: bytes, how: Cut) -> None:
        """Break the next connection that sends `statement`, when it commits."""
        self._cut = (statement, how)

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._relay, args=(client,), daemon=True).start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _relay(self, client: socket.socket) -> None:
        is_deaf, was_answered = threading.Event(), threading.Event()
        said = b""
        with client, suppress(OSError), socket.create_connection(self._target) as server:
            back = threading.Thread(target=_answer, args=(server, client, is_deaf, was_answered), daemon=True)
            back.start()
            while sent := client.recv(65536):
                said += sent
                if (how := self._cuts(said, sent)) is None:
                    server.sendall(sent)
                    continue
                if how is Cut.AFTER_COMMIT:
                    is_deaf.set()
                    server.sendall(sent)
                    was_answered.wait(120)
                break
            server.shutdown(socket.SHUT_RDWR)
            back.join()

    def _cuts(self, said: bytes, sent: bytes) -> Cut | None:
        if self._cut is None:
            return None
        statement, how = self._cut
        _, found, after = said.partition(statement)
        if not found or b"commit" not in after or EXECUTE not in sent:
            return None
        self._cut = None
        return how


def _answer(
    server: socket.socket, client: socket.socket, is_deaf: threading.Event, was_answered: threading.Event
) -> None:
    with suppress(OSError):
        while heard := server.recv(65536):
            if not is_deaf.is_set():
                client.sendall(heard)
            elif b"COMMIT" in heard:
                was_answered.set()


@contextmanager
def wire_to(host: str, port: int) -> Iterator[Wire]:
    wire = Wire((host, port))
    thread = threading.Thread(target=wire.serve, daemon=True)
    thread.start()
    try:
        yield wire
    finally:
        wire.close()
        thread.join()
