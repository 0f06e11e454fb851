"""The wire between the agent and the database, which a test can cut."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

LOOPBACK = "127.0.0.1"


class Cable:
    """Forwards TCP connections on threads, since those at its ends block."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._open: list[socket.socket] = []
        self._is_cut = False
        self.exchanges = 0
        """How often the near end spoke after the far end had: what the way there and back was paid for."""
        self._is_far_ends_turn = False
        self._flows = threading.Event()
        self._flows.set()
        self._listener = socket.create_server((LOOPBACK, 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Every connection breaks off, and new ones are closed at once."""
        self._is_cut = True
        for end in self._open:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def mend(self) -> None:
        self._is_cut = False

    def freeze(self) -> None:
        """Nothing comes through any more, and nothing breaks off."""
        self._flows.clear()

    def thaw(self) -> None:
        self._flows.set()

    def close(self) -> None:
        self.thaw()
        self.cut()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._is_cut:
                near.close()
                continue
            far = socket.create_connection(self._target)
            self._open += [near, far]
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._forward, args=(source, sink, sink is far), daemon=True).start()

    def _forward(self, source: socket.socket, sink: socket.socket, is_near_end: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                self._flows.wait()
                self.exchanges += is_near_end and not self._is_far_ends_turn
                self._is_far_ends_turn = is_near_end
                sink.sendall(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def cable(host: str, port: int) -> Iterator[Cable]:
    laid = Cable(host, port)
    try:
        yield laid
    finally:
        laid.close()
