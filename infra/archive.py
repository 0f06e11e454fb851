"""What packages are made with: files written once and whole, zips without a machine's times and rights, uv."""

import fcntl
import os
import subprocess
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from infra.bootstrap.certificates import with_system_certificates
from infra.bootstrap.uv import find_or_fetch

_EPOCH = (1980, 1, 1, 0, 0, 0)


class PackageError(Exception):
    """A package could not be made; the text says why."""


def write_zip(path: Path, files: Mapping[str, Path], *, level: int) -> None:
    """Append `files` in order, without the times and rights of this machine."""
    with zipfile.ZipFile(path, "a") as package:
        for name, file in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o100644 << 16
            package.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, level)


def write_once(path: Path, write: Callable[[Path], None]) -> Path:
    """`path`, written by the first who asks and whole from the moment it is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with _locked(path):
        if not path.exists():
            unfinished = path.with_name(f".{path.name}.{os.getpid()}")
            unfinished.unlink(missing_ok=True)
            try:
                write(unfinished)
                unfinished.replace(path)
            finally:
                unfinished.unlink(missing_ok=True)
    return path


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.with_name(f".{path.name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def run_uv(*arguments: str, folder: Path) -> str:
    """What uv prints; raises PackageError, or CannotPrepare where there is no uv and none can be fetched."""
    uv = os.environ.get("UV") or str(find_or_fetch())
    environment = with_system_certificates(os.environ) | {
        "PYC_INVALIDATION_MODE": "UNCHECKED_HASH",
        "UV_NO_CONFIG": "1",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    result = subprocess.run([uv, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise PackageError(f"uv {arguments[0]} failed: {result.stderr.strip()[-2000:]}")
    return result.stdout
