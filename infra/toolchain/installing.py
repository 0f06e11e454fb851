"""Runs an installer, says what it is doing, and shows its words only when it fails."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from infra.local.errors import InstallFailed

LINES_SHOWN = 15


def run_installer(
    purpose: str, command: Sequence[str], environment: Mapping[str, str], directory: Path | None = None
) -> None:
    """Raises InstallFailed with the end of what the installer said."""
    print(f"{purpose} ...", file=sys.stderr, flush=True)
    ran = subprocess.run(
        list(command),
        env=dict(environment),
        cwd=directory,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if ran.returncode != 0:
        said = "\n".join(f"    {line}" for line in ran.stdout.splitlines()[-LINES_SHOWN:])
        raise InstallFailed(f"{purpose}: failed. Check the network and the free disk space, and try again.\n{said}")
