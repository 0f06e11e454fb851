"""What a Dockerfile starts, as a process with the same files, packages, environment and command; and its image, where
there is a Docker daemon."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from infra.bootstrap.uv import find_or_fetch
from infra.local import ports, processes
from infra.local.home import PROJECT

API = PROJECT / "Dockerfile.api"
WORKER = PROJECT / "agent_container" / "Dockerfile"
BASE = "LEXNOVA_TEST_BASE"
"""The base image where Docker Hub's cannot be had; it has to be in the daemon."""


@dataclass(frozen=True)
class Recipe:
    """A Dockerfile of ours: a stage that builds /app, and one that runs it."""

    path: Path
    arguments: Mapping[str, str]
    group: str
    copies: tuple[tuple[str, str], ...]
    environment: Mapping[str, str]
    user: str
    command: tuple[str, ...]
    health: tuple[str, ...]


def read(path: Path) -> Recipe:
    """The Dockerfile's own words."""
    lines = [line for line in path.read_text().replace("\\\n", " ").splitlines() if line and line[0] not in "# "]
    said = [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines]
    last = max(number for number, (word, _) in enumerate(said) if word == "FROM")
    running = dict(said[last:])
    copies = [rest.split() for word, rest in said[:last] if word == "COPY"]
    groups = [re.search(r"--only-group (\w+)", rest) for word, rest in said[:last] if word == "RUN"]
    settings = [pair for word, rest in said[last:] if word == "ENV" for pair in rest.split()]
    return Recipe(
        path=path,
        arguments=dict(_pair(rest) for word, rest in said if word == "ARG"),
        group=next(found[1] for found in groups if found),
        copies=tuple((source, copy[-1]) for copy in copies for source in copy[:-1]),
        environment=dict(map(_pair, settings)),
        user=running["USER"],
        command=tuple(json.loads(running["CMD"])),
        health=tuple(json.loads(running["HEALTHCHECK"].partition("CMD ")[2])),
    )


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name, value


@dataclass(frozen=True)
class Running:
    """A container, or the process that stands in for one."""

    process_id: int
    inside: tuple[str, ...]
    """What goes before a command so that it runs in there."""
    environment: Mapping[str, str] | None = field(default=None, repr=False)
    log_file: Path | None = None

    def run(self, command: tuple[str, ...]) -> int:
        """The exit status of a command run in there, as Docker runs a health check."""
        environment = dict(self.environment) if self.environment is not None else None
        return subprocess.run((*self.inside, *command), env=environment, capture_output=True, check=False).returncode


def lay_out(recipe: Recipe, app: Path) -> Path:
    """`app` as the image has /app: what is copied into it, and the one group of uv.lock."""
    for source, target in recipe.copies:
        place = app / (target if target != "./" else Path(source).name)
        place.parent.mkdir(parents=True, exist_ok=True)
        if (PROJECT / source).is_dir():
            shutil.copytree(PROJECT / source, place, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(PROJECT / source, place)
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(app / ".venv")}
    environment.pop("VIRTUAL_ENV", None)
    only = ("--frozen", "--no-install-project", "--only-group", recipe.group, "--python", sys.executable)
    made = subprocess.run(
        [str(find_or_fetch()), "sync", "--quiet", *only], cwd=app, env=environment, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    return app


@contextmanager
def process(recipe: Recipe, app: Path, told: Mapping[str, str], run: Path) -> Iterator[Running]:
    """The image's command in `app`, by a user who can write nowhere but in a scratch directory."""
    scratch = run / "tmp"
    scratch.mkdir(parents=True)
    scratch.chmod(0o777)
    venv = app / ".venv"
    own = {
        name: re.sub("^/tmp", str(scratch), value.replace("$PATH", "/usr/bin:/bin")).replace("/app/.venv", str(venv))
        for name, value in recipe.environment.items()
    }
    environment = {**own, "TMPDIR": str(scratch), **told}
    alone = _as_nobody()
    program = processes.Program("container", (*alone, *_found(recipe.command, app)), environment, directory=app)
    known = processes.start(program, run)
    try:
        inside = (*alone, "env", "-C", str(app))
        yield Running(known.pid, inside, environment, run / "logs" / "container.log")
    finally:
        processes.stop("container", run)


def _found(command: tuple[str, ...], app: Path) -> tuple[str, ...]:
    return (str(app / ".venv" / "bin" / command[0]), *command[1:])


def _as_nobody() -> tuple[str, ...]:
    """Root's files may be read, or a root's tests would reach none of their own; nothing may be written."""
    if os.geteuid() != 0:
        return ()
    rights = ("--inh-caps=-all,+dac_read_search", "--ambient-caps=+dac_read_search", "--no-new-privs")
    return ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *rights)


@contextmanager
def container(recipe: Recipe, told: Mapping[str, str]) -> Iterator[Running]:
    """The image itself, on the machine's own network, with nothing to write to but /tmp. Skips without a daemon."""
    image = build(recipe)
    name = f"lexnova-test-{recipe.group}-{ports.free_port()}"
    settings = [argument for pair in told.items() for argument in ("--env", "=".join(pair))]
    options = ("--rm", "--detach", "--read-only", "--tmpfs", "/tmp", "--network", "host", "--name", name)
    docker("run", *options, *settings, image)
    try:
        yield Running(int(docker("inspect", "--format", "{{.State.Pid}}", name)), ("docker", "exec", name))
    finally:
        docker("stop", "--time", "10", name)


def until_ready(is_ready: Callable[[], bool], seconds: float = 180.0) -> None:
    """Wait for what a container says from outside: whether its server answers. A busy machine takes its time."""
    deadline = time.monotonic() + seconds
    while not is_ready():
        assert time.monotonic() < deadline, f"not ready in {seconds:.0f} s"
        time.sleep(0.1)


def build(recipe: Recipe) -> str:
    """The image's name, once it is built. Skips where there is no daemon, or no base image."""
    if not shutil.which("docker") or subprocess.run(["docker", "info"], capture_output=True, check=False).returncode:
        pytest.skip("no Docker daemon answers here: the image is not built")
    base = os.environ.get(BASE) or recipe.arguments["BASE"]
    is_here = subprocess.run(["docker", "image", "inspect", base], capture_output=True, check=False).returncode == 0
    if not is_here and subprocess.run(["docker", "pull", base], capture_output=True, check=False).returncode:
        pytest.skip(f"{base} cannot be had here: name another base image in {BASE}")
    tag = f"lexnova-test-{recipe.group}"
    arguments = ("--build-arg", f"BASE={base}", "--network", "host", "--tag", tag)
    docker("build", "--quiet", "--file", str(recipe.path), *arguments, str(PROJECT))
    return tag


def docker(*arguments: str) -> str:
    """What the docker command prints; its errors are the test's."""
    ran = subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-4000:]
    return ran.stdout.strip()
