"""Brings `.venv` to what the lock file says; in no time when nothing has changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from infra.bootstrap import python, uv
from infra.bootstrap.cache import locked
from infra.bootstrap.certificates import with_system_certificates
from infra.bootstrap.failure import CannotPrepare

ROOT = Path(__file__).resolve().parents[2]
_INPUTS = ("uv.lock", "pyproject.toml")


def main() -> int:
    """Exit status: 0 when the environment is ready."""
    if not sys.platform.startswith("linux"):
        print("The local system runs on Linux only (glibc, x86_64 or aarch64).", file=sys.stderr)
        return 1
    try:
        prepare(ROOT)
    except CannotPrepare as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. Run it again to go on.", file=sys.stderr)
        return 130
    return 0


def prepare(root: Path) -> None:
    """Make `root/.venv` match the lock. Idempotent, safe among several processes. Raises CannotPrepare."""
    if is_current(root):
        return
    with locked(root / ".lexnova" / "prepare.lock"):
        if is_current(root):
            return
        found_uv = uv.find_or_fetch()
        interpreter = python.find_or_install(found_uv)
        print("Installing the Python packages of uv.lock (about 600 MB to fetch the first time) ...", file=sys.stderr)
        _sync(root, found_uv, interpreter)
        _stamp(root).write_text(fingerprint(root))


def is_current(root: Path) -> bool:
    """Whether `.venv` was synchronised with these very files, in this place, and its interpreter is still there."""
    stamp = _stamp(root)
    return (
        os.access(root / ".venv" / "bin" / "python", os.X_OK)
        and stamp.is_file()
        and stamp.read_text() == fingerprint(root)
    )


def fingerprint(root: Path) -> str:
    """Changes with the lock, the project file, and the place (console scripts hold absolute paths)."""
    digest = hashlib.sha256(str(root).encode())
    for name in _INPUTS:
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def _sync(root: Path, found_uv: Path, interpreter: Path) -> None:
    environment = with_system_certificates(os.environ)
    environment.pop("VIRTUAL_ENV", None)
    environment["UV_PROJECT_ENVIRONMENT"] = str(root / ".venv")
    command = [str(found_uv), "sync", "--quiet", "--frozen", "--python", str(interpreter)]
    if subprocess.run(command, cwd=root, env=environment, stdout=sys.stderr, check=False).returncode != 0:
        raise CannotPrepare(
            "The Python packages could not be installed (uv's message is above). Check the network and the free disk "
            "space, and run this again."
        )


def _stamp(root: Path) -> Path:
    return root / ".venv" / ".lexnova-prepared"
