"""A function's package, made without Docker: its dependency group, its own modules, bytecode, one zip.

Dependencies and sources are hashed apart, so that an edit reuses what is installed. A digest is of what goes in
(the locked requirements with their hashes, the sources, the recipe), so it is known without building anything.
"""

import argparse
import compileall
import hashlib
import platform as machine
import py_compile
import shutil
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from infra.archive import PackageError, run_uv, write_once, write_zip

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / "build" / "packages"
RECIPE = "2"
"""Raise it when the same inputs are to give another package."""
FUNCTIONS = ("sessions", "rooms", "documents", "migrate", "demand")
CLOUD_FUNCTIONS = frozenset({"demand"})
"""Not deployed on one machine."""
WEB_FUNCTIONS = ("sessions", "rooms")
PYTHON = "3.13"
CERTIFICATES = "infra/certificates/rds.pem"
CERTIFICATES_IN_PACKAGE = "certificates/rds.pem"
UNZIPPED_LIMIT_BYTES = 250 * 1024 * 1024
_LEFT_OUT_SUFFIXES = {".pyi", ".pyx", ".pxd", ".c", ".h", ".cpp", ".md", ".rst"}
_LEFT_OUT_FOLDERS = {"tests", "test", "pypdfium2", "pypdfium2_cli", "pypdfium2_cfg"}
"""pdfium is called by its raw binding alone (functions/documents/pdf/library.py)."""
_LEFT_OUT_FILES = {".lock"}
_METADATA = {"METADATA", "entry_points.txt"}

type Target = Literal["machine", "arm64", "x86_64"]
"""What a package runs on: this machine (local stage), or Lambda's arm64 or x86_64."""
_UV_PLATFORMS = {"arm64": "aarch64-manylinux_2_28", "x86_64": "x86_64-manylinux_2_28"}


@dataclass(frozen=True)
class Package:
    """A zip as Lambda takes it, and the hash of what it was made of."""

    path: Path
    digest: str


def build_all(target: Target) -> dict[str, Package]:
    """Every function's package, those that are in the cache at once; raises PackageError."""
    names = functions_on(target)
    with ThreadPoolExecutor() as pool:
        return dict(zip(names, pool.map(lambda name: build(name, target), names), strict=True))


def functions_on(target: Target) -> tuple[str, ...]:
    """The functions that a stage of this target deploys."""
    return tuple(name for name in FUNCTIONS if target != "machine" or name not in CLOUD_FUNCTIONS)


def build(function: str, target: Target, cache: Path = CACHE) -> Package:
    """The package of `function`, from `cache` when it is there. Two processes may build the same at once."""
    requirements = _requirements(function)
    key = _digest(function, target, requirements)

    def write(unfinished: Path) -> None:
        shutil.copyfile(_dependencies(target, requirements, cache), unfinished)
        _add_sources(unfinished, function, target)
        size = unzipped_bytes(unfinished)
        if size > UNZIPPED_LIMIT_BYTES:
            raise PackageError(f"the package of {function} has {size >> 20} MiB unzipped; Lambda takes 250.")
        _forget_older(unfinished.parent, f"{function}-{target}-*.zip")

    return Package(write_once(cache / f"{function}-{target}-{key[:24]}.zip", write), key)


def digest(function: str, target: Target) -> str:
    """The hash of all that goes into `function`'s package; needs uv and the lock, but builds and fetches nothing."""
    return _digest(function, target, _requirements(function))


def sources(function: str, target: Target) -> dict[str, Path]:
    """The project's own files in the package: name in the package → file."""
    folders = ["shared", f"functions/{function}"] + (["functions/web"] if function in WEB_FUNCTIONS else [])
    files = {"functions/__init__.py": ROOT / "functions/__init__.py"}
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT)
            if path.is_file() and "__pycache__" not in name.parts and _is_wanted(name) and _belongs(name, function):
                files[name.as_posix()] = path
    if target != "machine":
        files[CERTIFICATES_IN_PACKAGE] = ROOT / CERTIFICATES
    return files


def unzipped_bytes(package: Path) -> int:
    """What Lambda's limit counts."""
    with zipfile.ZipFile(package) as entries:
        return sum(entry.file_size for entry in entries.infolist())


def _belongs(name: Path, function: str) -> bool:
    """Only the function that migrates carries the migrations; none understands turns."""
    if name.is_relative_to("shared/interview/rules/weights"):
        return False
    return function == "migrate" or not name.is_relative_to("shared/db/migrations")


def _is_wanted(name: Path) -> bool:
    is_left_out = name.suffix in _LEFT_OUT_SUFFIXES or name.name in _LEFT_OUT_FILES
    return not is_left_out and not _LEFT_OUT_FOLDERS & set(name.parts[:-1])


def _digest(function: str, target: Target, requirements: str) -> str:
    total = hashlib.sha256(_dependency_key(target, requirements).encode())
    for name, path in sources(function, target).items():
        total.update(f"\0{name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _dependency_key(target: Target, requirements: str) -> str:
    on = f"{sys.platform}-{machine.machine()}" if target == "machine" else target
    return hashlib.sha256("\0".join((RECIPE, PYTHON, on, requirements)).encode()).hexdigest()


def _requirements(group: str) -> str:
    options = ("--frozen", "--no-emit-project", "--no-header", "--no-annotate")
    return run_uv("export", "--only-group", group, *options, folder=ROOT)


def _dependencies(target: Target, requirements: str, cache: Path) -> Path:
    """A zip of what is required, installed and with bytecode; one for all functions that need the very same."""

    def write(unfinished: Path) -> None:
        with tempfile.TemporaryDirectory(dir=unfinished.parent) as folder:
            installed = Path(folder) / "installed"
            _install(requirements, target, installed)
            write_zip(unfinished, _worth_shipping(installed), level=_level(target))

    return write_once(cache / f"dependencies-{target}-{_dependency_key(target, requirements)[:24]}.zip", write)


def _install(requirements: str, target: Target, folder: Path) -> None:
    listed = folder.with_suffix(".txt")
    listed.write_text(requirements)
    platform = [] if target == "machine" else ["--python-platform", _UV_PLATFORMS[target]]
    run_uv(
        *("pip", "install", "--quiet", "--target", str(folder), "--requirements", str(listed), "--require-hashes"),
        *("--no-deps", "--only-binary", ":all:", "--python", sys.executable, "--python-version", PYTHON),
        *("--compile-bytecode", "--link-mode", "copy", *platform),
        folder=ROOT,
    )


def _worth_shipping(installed: Path) -> dict[str, Path]:
    """No tests, stubs and scripts; a distribution's metadata only where its own code asks importlib.metadata."""
    asking = {info.name for info in installed.glob("*.dist-info") if _reads_metadata(info)}
    kept = {}
    for path in sorted(installed.rglob("*")):
        name = path.relative_to(installed)
        is_metadata = name.parts[0].endswith(".dist-info")
        if is_metadata and not (name.parts[0] in asking and name.name in _METADATA):
            continue
        if path.is_file() and _is_wanted(name) and name.parts[0] != "bin":
            kept[name.as_posix()] = path
    return kept


def _reads_metadata(info: Path) -> bool:
    names = (line.split(",", 1)[0] for line in (info / "RECORD").read_text().splitlines())
    modules = (info.parent / name for name in names if name.endswith(".py") and not name.startswith(".."))
    return any(b"importlib.metadata" in text or b"importlib_metadata" in text for text in map(Path.read_bytes, modules))


def _add_sources(package: Path, function: str, target: Target) -> None:
    with tempfile.TemporaryDirectory(dir=package.parent) as folder:
        staged = Path(folder)
        for name, path in sources(function, target).items():
            (staged / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, staged / name)
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        if not compileall.compile_dir(
            folder, quiet=2, stripdir=folder, prependdir="/var/task", invalidation_mode=unchecked
        ):
            raise PackageError(f"a module of {function} does not compile; ruff says which.")
        files = {path.relative_to(staged).as_posix(): path for path in sorted(staged.rglob("*")) if path.is_file()}
        write_zip(package, files, level=_level(target))


def _level(target: Target) -> int:
    """One machine wants its package soon, AWS wants it small."""
    return 1 if target == "machine" else 6


def _forget_older(cache: Path, pattern: str, keep: int = 3) -> None:
    """Each edit leaves a package behind; the last few are enough for going back and forth."""
    packages = sorted(cache.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in packages[keep:]:
        old.unlink(missing_ok=True)
        old.with_name(f".{old.name}.lock").unlink(missing_ok=True)


def main() -> None:
    """Build every package and print its size."""
    parser = argparse.ArgumentParser(prog="python -m infra.bundling", description=main.__doc__)
    parser.add_argument("target", nargs="?", default="machine", choices=get_args(Target.__value__))
    target: Target = parser.parse_args().target
    for function, package in build_all(target).items():
        size, unzipped = package.path.stat().st_size / 1e6, unzipped_bytes(package.path) / 1e6
        print(f"{function:10} {size:6.1f} MB zipped {unzipped:7.1f} MB  {package.path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
