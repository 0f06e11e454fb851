"""Environments apart from ours: the emulators', checkov's, Playwright's, and what Lambda's own runtime has."""

import hashlib
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from infra.bootstrap import uv
from infra.bootstrap.cache import cache_directory, install_once
from infra.bootstrap.certificates import with_system_certificates
from infra.local.home import PROJECT
from infra.toolchain.installing import run_installer


@cache
def localstack_python() -> Path:
    """LocalStack's interpreter, by its own lock file. Raises InstallFailed."""
    return _own_environment("localstack", "Installing LocalStack")


@cache
def ministack_python() -> Path:
    """The second emulator's interpreter, by its own lock file. Raises InstallFailed."""
    return _own_environment("ministack", "Installing MiniStack")


@cache
def checkov_python() -> Path:
    """The interpreter of the second opinion on templates, by its own lock file. Raises InstallFailed."""
    return _own_environment("checkov", "Installing checkov")


def _own_environment(name: str, purpose: str) -> Path:
    """Of infra/{name}_env, beside ours because its pins contradict ours."""
    project = PROJECT / "infra" / f"{name}_env"
    key = _key((project / "uv.lock").read_bytes())

    def install(directory: Path) -> None:
        _sync(purpose, directory, project, ())

    return install_once(cache_directory() / f"{name}-{key}", install) / "bin" / "python"


@cache
def function_python() -> Path:
    """The functions' interpreter: the group `runtime` of uv.lock and nothing else, or a missing dependency would hide.

    Raises InstallFailed.
    """
    return _group("runtime", "function-runtime", "Installing what Lambda's runtime has") / "bin" / "python"


@cache
def playwright_packages() -> Path:
    """Where Playwright can be imported from: 140 MB that only the browser's tests need. Raises InstallFailed."""
    return next(_group("browser", "playwright", "Installing Playwright").glob("lib/python*/site-packages"))


@cache
def training_packages() -> Path:
    """Where scikit-learn and what `make weights` needs beside it can be imported from. Raises InstallFailed."""
    return next(_group("training", "training", "Installing scikit-learn").glob("lib/python*/site-packages"))


def _group(group: str, name: str, purpose: str) -> Path:
    """An environment of one group of uv.lock and nothing else."""
    only = ("--only-group", group)
    export = (str(uv.find_or_fetch()), "export", "--frozen", "--quiet", "--no-header", "--no-emit-project", *only)
    locked = subprocess.run(export, cwd=PROJECT, env=_environment(), capture_output=True, check=True).stdout
    key = _key(locked)

    def install(directory: Path) -> None:
        _sync(purpose, directory, PROJECT, (*only, "--no-install-project"))

    return install_once(cache_directory() / f"{name}-{key}", install)


def _sync(purpose: str, directory: Path, project: Path, options: tuple[str, ...]) -> None:
    environment = {**_environment(), "UV_PROJECT_ENVIRONMENT": str(directory)}
    command = (str(uv.find_or_fetch()), "sync", "--frozen", "--python", _interpreter(), "--project", str(project))
    run_installer(purpose, (*command, *options), environment)


def _environment() -> dict[str, str]:
    environment = with_system_certificates(os.environ)
    environment.pop("VIRTUAL_ENV", None)
    return environment


def _key(lock: bytes) -> str:
    """Also by the interpreter it is made from: when that is gone, the environment is of no use."""
    return hashlib.sha256(_interpreter().encode() + lock).hexdigest()[:16]


def _interpreter() -> str:
    return os.path.realpath(sys.executable)
