"""The API under load: real HTTP through the gateway's emulator to the functions, and to both functions' routes under
uvicorn; requests a second and p95 by route, connections at the database, memory. MINUTES=10 goes on so long for each.

The emulator takes a dozen steps of its own for a gateway's call: its figures say that nothing fails, grows or exceeds
its connections, and not how fast API Gateway is.
"""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil

from infra.local import issuer, ports, postgres, processes
from infra.local.bringing import Bringing
from infra.local.home import PROJECT, Home
from infra.local.ports import Ports
from infra.local.system import LocalSystem
from infra.stage import LOCAL_PREFIX
from tests.bench.measure import Measure

CALLERS = 8
POOL = 8
SHORT_MINUTES = 0.25
SAMPLE_SECONDS = 0.5
MIB = 1 << 20
UPLOADS = "lexnova-local-uploads"


@dataclass
class Load:
    """What callers saw and what it took meanwhile."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    connections: list[int] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    elapsed: float = 0.0

    @property
    def requests(self) -> int:
        return sum(map(len, self.seconds.values()))

    @property
    def growth(self) -> tuple[float, float]:
        """MiB in the last quarter and in the second: the first warms up."""
        quarter = max(1, len(self.memory) // 4)
        last, second = self.memory[-quarter:], self.memory[quarter : 2 * quarter] or self.memory
        return sum(last) / len(last) / MIB, sum(second) / len(second) / MIB

    def p95(self, route: str) -> float:
        """Milliseconds."""
        ordered = sorted(self.seconds[route])
        return 1000 * ordered[int(0.95 * (len(ordered) - 1))]


@dataclass(frozen=True)
class Target:
    """`mark` and `program` tell the processes that serve it; `most` is the cap of its connections."""

    name: str
    url: str
    mark: str
    program: str
    most: int

    def memory(self) -> int:
        """Bytes that its processes hold now; the emulator around the functions is none of them."""
        return sum(_held(pid, self.program) for pid in processes.marked(self.mark))


def measure() -> list[Measure]:
    minutes = float(os.environ.get("MINUTES", SHORT_MINUTES))
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, **{ports.setting(name): "0" for name in Ports.__dataclass_fields__}}
        system = LocalSystem(Home(Path(folder) / "home"), report=lambda line: None, environment=environment)
        try:
            addresses = system.up()
            processes.stop("agent", system.home.run)  # it has connections of its own
            run = system.home.run
            with _uvicorn(system) as url:
                direct = Target("uvicorn", url, processes.mark(run, "uvicorn"), "api_container.server", POOL)
                measured = _measured(system, direct, minutes)
            mark = processes.mark(run, "localstack")
            functions = Target("gateway", addresses.api_url, mark, "function_child.py", 2 * CALLERS)
            return measured + _measured(system, functions, minutes)
        finally:
            system.down(erase=True)


def _measured(system: LocalSystem, target: Target, minutes: float) -> list[Measure]:
    load = _load(system, target, 60 * minutes)
    for one in load.failed[:5]:
        sys.stderr.write(f"{target.name}: {one}\n")
    last, second = load.growth
    told = f"{target.name}, {CALLERS} callers"
    return [
        Measure(f"{told}: requests a second", load.requests / load.elapsed, "/s"),
        Measure(f"{told}: requests that failed", len(load.failed), "", goal="<= 0"),
        *(Measure(f"{told}: p95 of {route}", load.p95(route), "ms") for route in sorted(load.seconds)),
        Measure(f"{told}: most connections at the database", max(load.connections), "", goal=f"<= {target.most}"),
        Measure(f"{told}: memory in the last quarter against the second", last, "MiB", second, "<= 1.1"),
    ]


def _load(system: LocalSystem, target: Target, seconds: float) -> Load:
    load, over = Load(), threading.Event()
    headers = {"authorization": f"Bearer {_token(system)}"}
    before = _connections(system)
    with httpx.Client(base_url=target.url, headers=headers, timeout=60, trust_env=False) as http:
        _warm_up(http)
        callers = [threading.Thread(target=_call, args=(http, load, over), daemon=True) for _ in range(CALLERS)]
        began = time.perf_counter()
        for caller in callers:
            caller.start()
        while time.perf_counter() - began < seconds:
            load.connections.append(_connections(system) - before)
            load.memory.append(target.memory())
            over.wait(SAMPLE_SECONDS)
        over.set()
        for caller in callers:
            caller.join(60)
        load.elapsed = time.perf_counter() - began
    return load


def _call(http: httpx.Client, load: Load, over: threading.Event) -> None:
    while not over.is_set():
        _round(http, load)


def _warm_up(http: httpx.Client) -> None:
    """So many environments of each function as there are callers start here, and not while it is measured."""
    cold = Load()
    with ThreadPoolExecutor(CALLERS) as pool:
        for round_ended in [pool.submit(_round, http, cold) for _ in range(2 * CALLERS)]:
            round_ended.result()


def _round(http: httpx.Client, load: Load) -> None:
    """A lawyer's and a client's calls in turn."""
    made = _timed(http, load, "POST /sessions", "/sessions", 201, {"title": "Load"})
    if not made:
        return
    session = f"/sessions/{made['id']}"
    _timed(http, load, "GET /sessions/{id}", session, 200)
    _timed(http, load, "PATCH /sessions/{id}", session, 200, {"title": "More load"})
    _timed(http, load, "GET /sessions", "/sessions", 200)
    invited = _timed(http, load, "POST /sessions/{id}/invitations", f"{session}/invitations", 201, {})
    if invited:
        _timed(http, load, "GET /invitations/{code}", f"/invitations/{invited['code']}", 200)


def _timed(
    http: httpx.Client, load: Load, route: str, path: str, expected: int, body: dict[str, str] | None = None
) -> dict[str, str] | None:
    began = time.perf_counter()
    try:
        answer = http.request(route.partition(" ")[0], path, json=body)
    except httpx.HTTPError as error:
        load.failed.append(f"{route}: {type(error).__name__}")
        return None
    load.seconds.setdefault(route, []).append(time.perf_counter() - began)
    if answer.status_code != expected:
        load.failed.append(f"{route}: {answer.status_code} {answer.text[:200]}")
        return None
    found: dict[str, str] = answer.json()
    return found


@contextmanager
def _uvicorn(system: LocalSystem) -> Iterator[str]:
    """Dockerfile.api's command, told what the functions are told."""
    values, port = Bringing(system.home, system.report, system.environment).values(), ports.free_port()
    told = {name.removeprefix(LOCAL_PREFIX): value for name, value in values.environment().items()}
    told.pop("MIGRATION_DATABASE_URL")
    program = processes.Program(
        name="uvicorn",
        arguments=(sys.executable, "-m", "api_container.server"),
        environment={
            **os.environ,
            **told,
            "UPLOAD_BUCKET": UPLOADS,
            "DATABASE_POOL_SIZE": str(POOL),
            "API_PORT": str(port),
            "AWS_DEFAULT_REGION": "eu-central-1",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
        },
        directory=PROJECT,
    )
    known = processes.start(program, system.home.run)
    try:
        processes.wait_until_ready(known, program, system.home.run, lambda: _answers(port), 30)
        yield f"http://{ports.LOOPBACK}:{port}"
    finally:
        processes.stop("uvicorn", system.home.run)


def _answers(port: int) -> bool:
    try:
        return httpx.get(f"http://{ports.LOOPBACK}:{port}/health", timeout=5, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def _connections(system: LocalSystem) -> int:
    """Of the functions' role, whatever they do."""
    bringing = Bringing(system.home, system.report, system.environment)
    server = postgres.Server(bringing.ports.postgres, bringing.secrets.database_superuser_password)
    [[count]] = server.execute(f"SELECT count(*) FROM pg_stat_activity WHERE usename = '{postgres.APP}'")
    assert isinstance(count, int)
    return count


def _token(system: LocalSystem) -> str:
    bringing = Bringing(system.home, system.report, system.environment)
    url = issuer.url_on(bringing.ports.issuer)
    return issuer.mint(bringing.secrets.issuer_private_key, issuer_url=url, lawyer="Load")


def _held(pid: int, program: str) -> int:
    """Bytes, shared pages counted once; nothing of other programs, or of a process that has ended."""
    try:
        process = psutil.Process(pid)
        is_this = any(program in part for part in process.cmdline())
        return int(process.memory_full_info().pss) if is_this else 0
    except psutil.Error:
        return 0
