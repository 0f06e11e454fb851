"""A function's package holds its own group and modules and nothing else, and is enough to import the function."""

import json
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from infra import archive, bundling
from tests.unit.documents.pdfs import questionnaire

BY_THE_RUNTIME = ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "six", "urllib3")
"""Lambda brings these."""
NOT_OURS = {
    "sessions": {"pypdfium2_raw", "alembic", "aws_lambda_powertools"},
    "rooms": {"pypdfium2_raw", "alembic", "aws_lambda_powertools"},
    "documents": {"fastapi", "livekit", "alembic"},
    "migrate": {"fastapi", "livekit", "pypdfium2_raw", "aws_lambda_powertools"},
    "demand": {"fastapi", "livekit", "pypdfium2_raw", "alembic", "aws_lambda_powertools"},
}
"""Other deployables' libraries that would show a group leaking into another."""
LIVEKITS = {
    **dict.fromkeys(("livekit", "google", "google-stubs"), "LiveKit's API and protobuf: when a room is wanted"),
    **dict.fromkeys(
        (
            "aiohttp",
            "aiohappyeyeballs",
            "aiosignal",
            "attr",
            "attrs",
            "frozenlist",
            "multidict",
            "propcache",
            "yarl",
        ),
        "what LiveKit's API calls with: when a room is wanted",
    ),
    **dict.fromkeys(("cffi", "pycparser"), "built into cryptography's extension, and wanted by its metadata"),
    "idna": "anyio's and aiohttp's, for names that are not ASCII",
}
LATER = {
    "sessions": LIVEKITS,
    "rooms": {
        **LIVEKITS,
        **dict.fromkeys(("redis", "limits", "deprecated", "wrapt", "packaging"), "the limits: only with REDIS_URL"),
    },
    "documents": {"pypdfium2_raw": "the reader, in a process of its own"},
    "migrate": {},
    "demand": {},
}
"""What a package holds that its start does not import, and what it is for."""
TOLD = {
    "STAGE": "local",
    "DATABASE_URL": "postgresql://u:p@127.0.0.1:1/d",
    "MIGRATION_DATABASE_URL": "postgresql://u:p@127.0.0.1:1/d",
    "LIVEKIT_URL": "ws://127.0.0.1:1",
    "LIVEKIT_API_KEY": "key",
    "LIVEKIT_API_SECRET": "s" * 40,
    "OIDC_ISSUER": "http://127.0.0.1:1",
    "OIDC_AUDIENCE": "lexnova",
    "UPLOAD_BUCKET": "uploads",
    "INVITATION_SECRET": "i" * 40,
    "INVITATION_BASE_URL": "http://127.0.0.1:1/i",
    "AWS_DEFAULT_REGION": "eu-central-1",
}
IMPORT = """
import importlib, json, sys
sys.path[:] = [path for path in sys.path if "site-packages" not in path] + json.loads(sys.argv[1])
importlib.import_module(sys.argv[2]).handler
places = [str(getattr(module, "__file__", None) or "") for name, module in list(sys.modules.items())]
print(json.dumps([place for place in places if place]))
"""


@pytest.fixture(scope="session")
def packages() -> dict[str, bundling.Package]:
    """All of them, those that one machine does not deploy too."""
    with ThreadPoolExecutor() as pool:
        made = pool.map(lambda name: bundling.build(name, "machine"), bundling.FUNCTIONS)
        return dict(zip(bundling.FUNCTIONS, made, strict=True))


@dataclass(frozen=True)
class Started:
    """A function that was started from its package, in `folder`; `places` are the files of all its modules."""

    function: str
    folder: Path
    places: tuple[Path, ...]


@pytest.fixture(scope="module", params=bundling.FUNCTIONS)
def started(
    request: pytest.FixtureRequest, packages: dict[str, bundling.Package], tmp_path_factory: pytest.TempPathFactory
) -> Started:
    function: str = request.param
    package = tmp_path_factory.mktemp(function) / "task"
    with zipfile.ZipFile(packages[function].path) as entries:
        entries.extractall(package)
    return Started(function, package, tuple(map(Path, import_packaged(function, package))))


def names(package: bundling.Package) -> list[str]:
    with zipfile.ZipFile(package.path) as entries:
        return entries.namelist()


def top_levels(package: bundling.Package) -> set[str]:
    return {name.partition("/")[0] for name in names(package)}


def import_packaged(function: str, package: Path) -> list[str]:
    """Start the function with its package and what Lambda's runtime brings; gives the files of all its modules."""
    runtime = package.parent / f"{package.name}-runtime"
    runtime.mkdir()
    for module in BY_THE_RUNTIME:
        spec = find_spec(module)
        assert spec is not None
        assert spec.origin is not None
        place = Path(spec.origin)
        place = place.parent if place.name == "__init__.py" else place
        (runtime / place.name).symlink_to(place)
    ran = subprocess.run(
        [
            *(sys.executable, "-I", "-S", "-c", IMPORT),
            *(json.dumps([str(package), str(runtime)]), f"functions.{function}.handler"),
        ],
        env=TOLD,
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    found: list[str] = json.loads(ran.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("function", bundling.FUNCTIONS)
def test_a_package_holds_only_what_belongs_to_its_function(
    packages: dict[str, bundling.Package], function: str
) -> None:
    held = names(packages[function])
    top = top_levels(packages[function])
    functions = {name.split("/")[1] for name in held if name.startswith("functions/") and name.count("/") > 1}
    web = {"web"} if function in bundling.WEB_FUNCTIONS else set()
    assert functions - {"__pycache__"} == {function} | web
    assert "shared" in top
    assert not top & {"infra", "agent_container", "tests", "boto3", "botocore", "bin", *NOT_OURS[function]}
    assert any(name.startswith("shared/db/migrations/") for name in held) is (function == "migrate")
    assert not [name for name in held if name.startswith("shared/interview/rules/weights/")], "no function understands"
    assert not [name for name in held if name.endswith((".pyi", ".c", ".h", "RECORD")) or "/tests/" in name]
    assert len(held) == len(set(held))


def test_a_packaged_function_imports_with_nothing_else_on_the_path(started: Started) -> None:
    stdlib = Path(json.__file__).parents[1]
    known = (started.folder.parent, stdlib)
    assert [place for place in started.places if not any(place.is_relative_to(folder) for folder in known)] == []


def test_a_package_carries_nothing_that_it_does_not_import(
    packages: dict[str, bundling.Package], started: Started
) -> None:
    ours = [place.relative_to(started.folder) for place in started.places if place.is_relative_to(started.folder)]
    imported = {place.parts[0] for place in ours}
    top = top_levels(packages[started.function])
    carried = {name for name in top if not name.endswith((".dist-info", "__pycache__"))}
    later = LATER[started.function].keys()
    assert carried - imported - later == set()
    assert later <= carried


def test_the_packaged_reader_makes_a_script_of_a_pdf(packages: dict[str, bundling.Package], tmp_path: Path) -> None:
    with zipfile.ZipFile(packages["documents"].path) as entries:
        entries.extractall(tmp_path)
    read = (
        "import sys; sys.path[:] = [one for one in sys.path if 'site-packages' not in one] + [sys.argv[1]]\n"
        "from functions.documents.parser import parse\n"
        "print([question.text for question in parse(sys.stdin.buffer.read()).questions])"
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-S", "-c", read, str(tmp_path)],
        input=questionnaire("What is your name?"),
        capture_output=True,
        check=False,
    )
    assert ran.stdout.decode() == "['What is your name?']\n", ran.stderr.decode()[-2000:]


def test_bytecode_is_there_for_every_module_and_is_trusted_without_a_look_at_its_source(
    packages: dict[str, bundling.Package],
) -> None:
    with zipfile.ZipFile(packages["migrate"].path) as package:
        held = set(package.namelist())
        modules = [name for name in held if name.endswith(".py") and name.startswith(("shared/", "sqlalchemy/sql/"))]
        assert modules
        for name in modules:
            folder, _, module = name.rpartition("/")
            bytecode = f"{folder}/__pycache__/{module.removesuffix('.py')}.cpython-313.pyc"
            assert bytecode in held
            assert package.read(bytecode)[4:8] == b"\x01\0\0\0", bytecode  # PEP 552: hash-based, unchecked


def test_a_package_tells_nothing_of_the_machine_that_made_it(packages: dict[str, bundling.Package]) -> None:
    with zipfile.ZipFile(packages["migrate"].path) as package:
        entries = package.infolist()
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
        ours = [entry for entry in entries if entry.filename.startswith("shared/") and entry.filename.endswith(".pyc")]
        assert all(str(bundling.ROOT).encode() not in package.read(entry) for entry in ours)


def test_the_hash_is_known_without_building_and_is_the_built_packages(
    packages: dict[str, bundling.Package],
) -> None:
    assert bundling.digest("migrate", "machine") == packages["migrate"].digest
    assert bundling.digest("migrate", "arm64") != packages["migrate"].digest
    assert len({package.digest for package in packages.values()}) == len(packages)


def test_a_package_for_aws_brings_the_databases_certificates() -> None:
    assert bundling.CERTIFICATES_IN_PACKAGE in bundling.sources("rooms", "arm64")
    assert bundling.CERTIFICATES_IN_PACKAGE not in bundling.sources("rooms", "machine")


def test_one_machine_builds_only_what_it_deploys() -> None:
    assert "demand" not in bundling.functions_on("machine")
    assert bundling.functions_on("arm64") == bundling.FUNCTIONS


def test_a_second_build_writes_nothing(packages: dict[str, bundling.Package]) -> None:
    before = packages["rooms"].path.stat().st_mtime_ns
    assert bundling.build("rooms", "machine") == packages["rooms"]
    assert packages["rooms"].path.stat().st_mtime_ns == before


def test_of_many_who_build_at_once_one_does_and_all_get_it_whole(tmp_path: Path) -> None:
    written: list[Path] = []

    def write(unfinished: Path) -> None:
        written.append(unfinished)
        unfinished.write_bytes(b"x" * 1_000_000)

    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda _: archive.write_once(tmp_path / "package.zip", write), range(8)))
    assert len(written) == 1
    assert {path.stat().st_size for path in paths} == {1_000_000}


def test_a_build_that_fails_leaves_nothing_that_looks_built(tmp_path: Path) -> None:
    def write(unfinished: Path) -> None:
        unfinished.write_bytes(b"half")
        raise archive.PackageError("no room")

    with pytest.raises(archive.PackageError):
        archive.write_once(tmp_path / "package.zip", write)
    assert list(tmp_path.glob("*.zip")) == []


def test_what_uv_says_is_in_the_error(tmp_path: Path) -> None:
    with pytest.raises(archive.PackageError, match=r"uv export failed: .*pyproject"):
        archive.run_uv("export", "--frozen", folder=tmp_path)
