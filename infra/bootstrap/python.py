"""Finds a Python 3.13 that really runs: `python3.13` on PATH may be a shim with nothing behind it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Iterable, Iterator  # noqa: UP035 - as in cache.py

from infra.bootstrap.certificates import with_system_certificates
from infra.bootstrap.failure import CannotPrepare

_PROBE = "import sys, ssl, ctypes, zlib; assert sys.version_info[:2] == (3, 13); print(sys.executable)"


def find_or_install(uv: Path) -> Path:
    """A working Python 3.13: on this machine, or installed by uv. Raises CannotPrepare."""
    found = first_that_runs(candidates())
    if found:
        return found
    if not _asked(uv, "--no-python-downloads"):
        print("No Python 3.13 here; uv is fetching one ...", file=sys.stderr)
        command = [str(uv), "python", "install", "3.13"]
        subprocess.run(command, env=with_system_certificates(os.environ), stdout=sys.stderr, check=False)
    found = first_that_runs(_asked(uv, "--no-python-downloads"))
    if found:
        return found
    raise CannotPrepare(
        "Python 3.13 was not found and uv could not download it: install it (Debian 13: apt-get install python3.13; "
        "elsewhere pyenv install 3.13) and run this again."
    )


def candidates() -> Iterator[Path]:
    """Where a Python 3.13 may be, likeliest first; most do not exist."""
    if sys.version_info[:2] == (3, 13):
        yield Path(sys.executable)
    for directory in os.get_exec_path():
        yield Path(directory) / "python3.13"
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for version in sorted(pyenv.glob("versions/3.13.*"), reverse=True):
        yield version / "bin" / "python3.13"
    yield Path("/usr/local/bin/python3.13")
    yield Path("/usr/bin/python3.13")


def first_that_runs(paths: Iterable[Path]) -> Path | None:
    """The interpreter itself (not the shim that led to it) of the first path that starts a Python 3.13."""
    for path in paths:
        if not os.access(path, os.X_OK):
            continue
        try:
            answer = subprocess.run([str(path), "-c", _PROBE], capture_output=True, text=True, timeout=30, check=False)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if answer.returncode == 0:
            return Path(answer.stdout.strip())
    return None


def _asked(uv: Path, *options: str) -> list[Path]:
    answer = subprocess.run(
        [str(uv), "python", "find", "3.13", "--no-project", *options], capture_output=True, text=True, check=False
    )
    return [Path(answer.stdout.strip())] if answer.returncode == 0 and answer.stdout.strip() else []
