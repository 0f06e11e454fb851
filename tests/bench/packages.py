"""The functions' packages: their sizes, and their cold start beside the bare libraries they cannot do without."""

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from infra import bundling
from infra.toolchain.python_environments import function_python
from tests.bench.measure import Measure

BELOW_CALLS = range(0, 18, 2)
"""A round for each: what an import takes depends by a tenth on where it meets the ends of CPython's pieces of stack
(shared/cold_start.py), so by how many calls it stands under. Lambda's own are as many as they are."""
DATABASE = "sqlalchemy sqlalchemy.dialects.postgresql.pg8000 pg8000.legacy pydantic pydantic_settings"
WEB = f"fastapi mangum pydantic.v1 jwt {DATABASE}"
"""FastAPI imports pydantic.v1 for the first parameter of the first route."""
CANNOT_DO_WITHOUT = {
    "sessions": f"{WEB} boto3",
    "rooms": WEB,
    "documents": f"aws_lambda_powertools.utilities.batch {DATABASE} boto3",
    "migrate": f"alembic.command {DATABASE}",
    "demand": f"{DATABASE} boto3",
}
"""What a function of the same purpose imports before its first line, from the same package and with its bytecode."""
TOLD = {
    "STAGE": "local",
    "DATABASE_URL": "postgresql://u:p@127.0.0.1:1/d",
    "MIGRATION_DATABASE_URL": "postgresql://u:p@127.0.0.1:1/d",
    "UPLOAD_BUCKET": "uploads",
    "AWS_DEFAULT_REGION": "eu-central-1",
}
_TIMED = """
import sys, time
calls, names, path = int(sys.argv[1]), sys.argv[2].split(), sys.argv[3:]
sys.path[:] = [one for one in sys.path if "site-packages" not in one] + path

def import_below(calls):
    if calls:
        return import_below(calls - 1)
    began = time.process_time()
    for name in names:
        __import__(name)
    print((time.process_time() - began) * 1000)

import_below(calls)
"""


def measure() -> list[Measure]:
    runtime = _runtime()
    with tempfile.TemporaryDirectory() as folder:
        packages = {name: _unpacked(name, Path(folder)) for name in bundling.FUNCTIONS}
        starts = [_cold_start(name, package, runtime) for name, package in packages.items()]
        minting = _least_ms("functions.rooms.tokens", packages["rooms"], runtime)
    return [*starts, Measure("import of what mints room tokens", minting, "ms", goal="<= 100"), *_sizes()]


def _cold_start(function: str, package: Path, runtime: Path) -> Measure:
    ours: list[float] = []
    theirs: list[float] = []
    for calls in BELOW_CALLS:  # in turn, so that what slows the machine slows both
        ours.append(_import_ms(f"functions.{function}.handler", package, runtime, calls))
        theirs.append(_import_ms(CANNOT_DO_WITHOUT[function], package, runtime, calls))
    name = f"cold import of {function} against its bare libraries"
    return Measure(name, min(ours), "ms", min(theirs), "<= 1.1")


def _least_ms(names: str, package: Path, runtime: Path) -> float:
    """Of several: an import does the same each time, and what comes on top is the machine's."""
    return min(_import_ms(names, package, runtime, calls) for calls in BELOW_CALLS)


def _import_ms(names: str, package: Path, runtime: Path, calls: int) -> float:
    """Of processor time, in a process that sees the package and what Lambda's runtime brings, and nothing else."""
    command = [sys.executable, "-I", "-S", "-c", _TIMED, str(calls), names, str(package), str(runtime)]
    ran = subprocess.run(command, env=TOLD, cwd=package, capture_output=True, text=True, check=True)
    return float(ran.stdout)


def _sizes() -> list[Measure]:
    """As they go up to AWS; Lambda takes 250 MB unzipped."""
    found = []
    for name in bundling.FUNCTIONS:
        package = bundling.build(name, "arm64")
        found.append(Measure(f"package of {name}, zipped", package.path.stat().st_size / 1e6, "MB", goal="<= 50"))
        found.append(Measure(f"package of {name}, unzipped", bundling.unzipped_bytes(package.path) / 1e6, "MB"))
    return found


def _unpacked(function: str, folder: Path) -> Path:
    with zipfile.ZipFile(bundling.build(function, "machine").path) as entries:
        entries.extractall(folder / function)
    return folder / function


def _runtime() -> Path:
    """The folder of boto3 as Lambda's runtime has it."""
    where = "import boto3, json, pathlib; print(json.dumps(str(pathlib.Path(boto3.__file__).parents[1])))"
    ran = subprocess.run([str(function_python()), "-c", where], capture_output=True, text=True, check=True)
    return Path(json.loads(ran.stdout))
