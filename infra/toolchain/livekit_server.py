"""LiveKit's server: from PATH, else built from source once, for it comes as no package."""

import os
import shutil
from pathlib import Path

from infra.bootstrap.cache import cache_directory, install_once
from infra.bootstrap.certificates import with_system_certificates
from infra.toolchain import go
from infra.toolchain.installing import run_installer

VERSION = "v1.13.5"
MODULE = f"github.com/livekit/livekit-server/cmd/server@{VERSION}"


def find_or_build() -> Path:
    """Path of the server's binary. Raises InstallFailed."""
    found = shutil.which("livekit-server")
    if found:
        return Path(found)
    return install_once(cache_directory() / f"livekit-server-{VERSION}", _build) / "livekit-server"


def _build(directory: Path) -> None:
    """Leaves the binary alone: Go and the modules take 1.3 GB and are not needed again."""
    scratch = directory / "scratch"
    environment = {
        **with_system_certificates(os.environ),
        "GOPATH": str(scratch / "path"),
        "GOCACHE": str(scratch / "cache"),
        "GOMODCACHE": str(scratch / "modules"),
        "GOBIN": str(scratch),
        "GOFLAGS": "-modcacherw",  # or the module cache could not be removed
        "GOTOOLCHAIN": "local",
        "CGO_ENABLED": "0",
    }
    command = (str(go.find_or_fetch(scratch / "go")), "install", "-trimpath", "-ldflags=-s -w", MODULE)
    run_installer("Building LiveKit's server (once; about two minutes)", command, environment, directory)
    (scratch / "server").rename(directory / "livekit-server")
    shutil.rmtree(scratch)
