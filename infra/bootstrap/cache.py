"""Where downloads that all clones share are kept, and how one is put there: whole or not at all, and once."""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from pathlib import Path
from typing import Callable, Iterator  # noqa: UP035 - collections.abc.Callable takes no arguments before 3.9


def cache_directory() -> Path:
    """`$XDG_CACHE_HOME/lexnova`, else `~/.cache/lexnova`; made if missing."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    directory = Path(base) / "lexnova"
    directory.mkdir(parents=True, exist_ok=True)
    return directory


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock between processes; the kernel frees it if this one dies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def install_once(target: Path, install: Callable[[Path], None]) -> Path:
    """Run `install(directory)` unless `target` exists; its directory becomes `target` only when it has returned.

    Safe among several processes; what an interrupted install left behind is removed by the next.
    """
    if target.is_dir():
        return target
    with locked(target.parent / f".{target.name}.lock"):
        if target.is_dir():
            return target
        for leftover in target.parent.glob(f".{target.name}.part-*"):
            shutil.rmtree(leftover, ignore_errors=True)
        part = Path(tempfile.mkdtemp(prefix=f".{target.name}.part-", dir=target.parent))
        try:
            install(part)
            part.chmod(0o755)
            part.rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return target
