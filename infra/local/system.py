"""The whole local system: brings up what is down of it, takes it down, says how it is."""

import contextlib
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field

from infra.local import parts, ports, processes, used
from infra.local.bringing import Bringing
from infra.local.home import Addresses, Home
from infra.local.parts import Part, State
from infra.local.secrets import load_or_make
from infra.local.used import Used

STOP_ORDER = (("agent", "localstack", "issuer", "console"), ("livekit", "postgres"))
"""What an agent needs to leave its interviews in order goes last."""


@dataclass(frozen=True)
class Status:
    """What `lexnova status --json` prints; the addresses are null when the system is not up."""

    addresses: Addresses | None
    parts: dict[str, Part]
    used: tuple[Used, ...] = ()
    """What is real of it."""

    def document(self) -> dict[str, object]:
        addresses = asdict(self.addresses) if self.addresses else dict.fromkeys(Addresses.__dataclass_fields__)
        return {
            **addresses,
            "parts": {name: asdict(part) for name, part in self.parts.items()},
            "used": [asdict(one) for one in self.used],
        }


@dataclass
class LocalSystem:
    """One system in one home. `report` is told each step; `environment` is the user's."""

    home: Home
    report: Callable[[str], None] = field(default=print)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)

    def up(self) -> Addresses:
        """Start what does not run, deploy what has changed, and say where it is. Idempotent.

        Raises PortTaken, PartFailed, DeployFailed, InstallFailed: what had started stays, and the next `up` goes on.
        """
        self.home.make()
        with self._alone():
            return Bringing(self.home, self.report, self.environment).up()

    def down(self, *, erase: bool = False) -> None:
        """Stop every process of it. The data stays, unless it is to be erased."""
        if not self.home.path.exists():
            return
        self.home.make()
        with self._alone():
            run = self.home.run
            for together in STOP_ORDER:
                with ThreadPoolExecutor() as pool:
                    list(pool.map(lambda name: processes.stop(name, run), together))
            processes.stop_marked(processes.mark(run, ""))
            for name in ("addresses.json", "ports.json", "deployed.json", "used.json"):
                (run / name).unlink(missing_ok=True)
            shutil.rmtree(run / "localstack", ignore_errors=True)
            if erase:
                for directory in (self.home.data, self.home.build, run):
                    shutil.rmtree(directory)

    def status(self) -> Status:
        """How it is now."""
        chosen = ports.load(self.home.run / "ports.json")
        if chosen is None or not self.home.secrets.exists():
            return Status(None, dict.fromkeys(parts.NAMES, Part(State.STOPPED)))
        found = parts.look(self.home, chosen, load_or_make(self.home.secrets))
        return Status(Addresses.read(self.home.addresses), found, used.read(self.home.used) or ())

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """One `up` or `down` at a time."""
        with (self.home.path / "lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                self.report("Another lexnova is starting or stopping this system; waiting for it.")
                fcntl.flock(file, fcntl.LOCK_EX)
            yield
