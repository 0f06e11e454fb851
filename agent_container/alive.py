"""The container's health check: `python -m agent_container.alive FILE` exits 0 while the worker keeps the file fresh.

The worker does so while LiveKit has it registered or it still holds an interview: one that listens on its port but
takes no interviews is replaced, and one that holds some outlives an outage of LiveKit's. Standard library only.
"""

import sys
import time
from pathlib import Path

FRESH_SECONDS = 60.0


class Alive:
    """The worker's side of it; does nothing without a file."""

    def __init__(self, path: str | None) -> None:
        self._path = Path(path) if path else None

    def tell(self, *, is_registered: bool, held: int) -> None:
        if self._path and (is_registered or held):
            self._path.touch()


def is_alive(path: Path, now: float) -> bool:
    """Whether the worker has said so lately, by the file's own time."""
    try:
        return now - path.stat().st_mtime <= FRESH_SECONDS
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    sys.exit(0 if is_alive(Path(sys.argv[1]), time.time()) else 1)
