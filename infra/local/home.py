"""Where one local system keeps its state; a test's system lives in a home of its own beside a user's."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Home:
    """`data/` outlives `down`; `run/` (processes, ports, logs) and `build/` can always be made anew."""

    path: Path

    @property
    def data(self) -> Path:
        return self.path / "data"

    @property
    def run(self) -> Path:
        return self.path / "run"

    @property
    def build(self) -> Path:
        return self.path / "build"

    @property
    def postgres(self) -> Path:
        return self.data / "postgres"

    @property
    def objects(self) -> Path:
        """The buckets' objects."""
        return self.data / "s3"

    @property
    def secrets(self) -> Path:
        return self.data / "secrets.json"

    @property
    def addresses(self) -> Path:
        return self.run / "addresses.json"

    @property
    def used(self) -> Path:
        """What is real of it, while it is up."""
        return self.run / "used.json"

    def log(self, part: str) -> Path:
        return self.run / "logs" / f"{part}.log"

    def make(self) -> None:
        """Make the directories, readable by their owner only."""
        for directory in (self.path, self.data, self.run, self.run / "logs", self.build, self.objects):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)


def default_home(environment: Mapping[str, str] = os.environ) -> Home:
    """`LEXNOVA_HOME`, else `.lexnova` in the project."""
    given = environment.get("LEXNOVA_HOME")
    return Home(Path(given).resolve() if given else PROJECT / ".lexnova")


@dataclass(frozen=True)
class Addresses:
    """Where a running system is reached; `run/addresses.json` holds it while the system is up."""

    api_url: str
    aws_endpoint_url: str
    livekit_url: str
    database_url: str
    """The superuser's: it is not bound by row-level security."""
    issuer_url: str
    upload_bucket: str
    agent_url: str
    console_url: str

    def write(self, path: Path) -> None:
        write_privately(path, json.dumps(asdict(self), indent=2))

    @staticmethod
    def read(path: Path) -> "Addresses | None":
        """None when the system is not up, or an earlier version of it, which had other parts."""
        try:
            return Addresses(**json.loads(path.read_text()))
        except (FileNotFoundError, TypeError):
            return None


def write_privately(path: Path, text: str) -> None:
    """Replace the file in one step, readable by its owner only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
