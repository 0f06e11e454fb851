"""Finds uv, or fetches the pinned one from the package index: a bare Debian's Python has no pip to do it with."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import platform
import re
import shutil
import ssl
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

from infra.bootstrap.cache import cache_directory, install_once
from infra.bootstrap.failure import CannotPrepare

VERSION = "0.13.9"
OLDEST = (0, 9)
WHEELS = {
    "x86_64": (
        "uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19",
    ),
    "aarch64": (
        "uv-0.13.9-py3-none-manylinux_2_28_aarch64.whl",
        "ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375",
    ),
}
_JSON = "application/vnd.pypi.simple.v1+json"


@functools.lru_cache(maxsize=None)  # noqa: UP033 - functools.cache came with 3.9
def find_or_fetch() -> Path:
    """Path of a uv that runs: from PATH, else the pinned wheel's, kept in the cache. Raises CannotPrepare."""
    return on_path() or _fetched()


def on_path() -> Path | None:
    """The first uv on PATH that really runs and is new enough; a shim without a version behind it is passed over."""
    for directory in os.get_exec_path():
        found = shutil.which("uv", path=directory)
        if found and (version_of(Path(found)) or (0,)) >= OLDEST:
            return Path(found)
    return None


def version_of(uv: Path) -> tuple[int, ...] | None:
    """Its version, or None if it does not run."""
    try:
        answer = subprocess.run([str(uv), "--version"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.match(r"uv (\d+)\.(\d+)\.(\d+)", answer.stdout)
    return tuple(int(part) for part in match.groups()) if match and answer.returncode == 0 else None


def _fetched() -> Path:
    machine = platform.machine()
    if machine not in WHEELS:
        raise CannotPrepare(f"There is no pinned uv for a {machine} machine. Install uv and run this again.")
    filename, sha256 = WHEELS[machine]

    def install(directory: Path) -> None:
        print(f"Fetching uv {VERSION} ...", file=sys.stderr)
        wheel = directory / filename
        wheel.write_bytes(_download(filename, sha256))
        with zipfile.ZipFile(wheel) as archive:
            (directory / "uv").write_bytes(archive.read(f"uv-{VERSION}.data/scripts/uv"))
        (directory / "uv").chmod(0o755)
        wheel.unlink()

    return install_once(cache_directory() / f"uv-{VERSION}", install) / "uv"


def _download(filename: str, sha256: str) -> bytes:
    index = os.environ.get("PIP_INDEX_URL") or os.environ.get("UV_DEFAULT_INDEX") or "https://pypi.org/simple"
    page = index.rstrip("/") + "/uv/"
    try:
        listing, kind, address = _get(page, {"Accept": f"{_JSON}, text/html;q=0.1"})
        wheel, _, _ = _get(urllib.parse.urljoin(address, link_in(listing.decode(), kind, filename)), {})
    except urllib.error.URLError as error:
        raise CannotPrepare(
            f"uv could not be fetched from {_without_password(index)} ({error.reason}). Check the network and the "
            "package ca-certificates, set PIP_INDEX_URL, or install uv, and run this again."
        ) from error
    if hashlib.sha256(wheel).hexdigest() != sha256:
        raise CannotPrepare(f"{filename} from {_without_password(index)} is not the pinned file. Install uv yourself.")
    return wheel


def link_in(listing: str, kind: str, filename: str) -> str:
    """The file's link on an index page, which is JSON (PEP 691) or HTML (PEP 503)."""
    if kind == _JSON:
        links = [file["url"] for file in json.loads(listing)["files"] if file["filename"] == filename]
    else:
        links = re.findall(r'href="([^"]*/' + re.escape(filename) + r')(?:#[^"]*)?"', listing)
    if not links:
        raise CannotPrepare(f"The package index does not have {filename}. Install uv and run this again.")
    return str(links[0])


def _get(url: str, headers: dict[str, str]) -> tuple[bytes, str, str]:
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - the user's own index
    context = ssl.create_default_context(cafile=os.environ.get("PIP_CERT"))
    with urllib.request.urlopen(request, timeout=60, context=context) as answer:  # noqa: S310
        return answer.read(), answer.headers.get_content_type(), answer.geturl()


def _without_password(url: str) -> str:
    return re.sub(r"//[^@/]*@", "//", url)
