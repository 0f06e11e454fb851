"""Setting up a bare machine: what is found, what is passed over, what is put into the cache."""

import json
import os
import pwd
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from infra.bootstrap import python, uv
from infra.bootstrap.cache import install_once
from infra.bootstrap.environment import fingerprint, is_current
from infra.bootstrap.failure import CannotPrepare

ROOT = Path(__file__).parents[4]


def executable(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_a_shim_with_nothing_behind_it_is_passed_over(tmp_path: Path) -> None:
    shim = executable(tmp_path / "python3.13", "echo 'pyenv: python3.13: command not found' >&2; exit 127")

    assert python.first_that_runs([tmp_path / "missing", shim, Path(sys.executable)]) == Path(sys.executable)


def test_a_python_of_another_version_is_passed_over(tmp_path: Path) -> None:
    other = executable(tmp_path / "python3.13", f'exec {sys.executable} -c "assert False"')

    assert python.first_that_runs([other]) is None


def test_a_uv_that_does_not_run_or_is_too_old_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(tmp_path / "shim" / "uv", "exit 127")
    executable(tmp_path / "old" / "uv", "echo 'uv 0.4.1'")
    good = executable(tmp_path / "good" / "uv", "echo 'uv 0.13.9 (x86_64-unknown-linux-gnu)'")
    monkeypatch.setenv("PATH", os.pathsep.join(str(tmp_path / name) for name in ("shim", "old", "good")))

    assert uv.on_path() == good


def test_the_wheel_is_found_on_a_json_and_on_an_html_index() -> None:
    filename = uv.WHEELS["x86_64"][0]
    as_json = json.dumps({"files": [{"filename": "uv-0.0.1.whl", "url": "x"}, {"filename": filename, "url": "/p/w"}]})
    as_html = f'<a href="../../packages/ab/{filename}#sha256=00">{filename}</a>'

    assert uv.link_in(as_json, "application/vnd.pypi.simple.v1+json", filename) == "/p/w"
    assert uv.link_in(as_html, "text/html", filename) == f"../../packages/ab/{filename}"


def test_an_index_without_the_wheel_is_one_clear_sentence() -> None:
    with pytest.raises(CannotPrepare, match=r"does not have .* Install uv"):
        uv.link_in("<html></html>", "text/html", uv.WHEELS["x86_64"][0])


def test_an_index_that_cannot_be_reached_is_one_clear_sentence(tmp_path: Path) -> None:
    environment = {"PATH": "/nowhere", "PIP_INDEX_URL": "http://user:secret@127.0.0.1:1/simple"}
    environment |= {"XDG_CACHE_HOME": str(tmp_path)}
    code = "import pathlib, sys; from infra.bootstrap import environment as e; e.prepare(pathlib.Path(sys.argv[1]))"
    (tmp_path / "uv.lock").touch()
    (tmp_path / "pyproject.toml").touch()

    ran = subprocess.run(
        [sys.executable, "-c", code, tmp_path], cwd=ROOT, env=environment, capture_output=True, text=True
    )

    assert "CannotPrepare: uv could not be fetched from http://127.0.0.1:1/simple" in ran.stderr
    assert "secret" not in ran.stderr.splitlines()[-1]


def test_an_interrupted_install_leaves_nothing_and_the_next_one_works(tmp_path: Path) -> None:
    target = tmp_path / "tool-1"

    def broken(directory: Path) -> None:
        (directory / "half").touch()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        install_once(target, broken)
    (tmp_path / ".tool-1.part-killed").mkdir()  # what a kill -9 leaves behind

    assert not target.exists()
    install_once(target, lambda directory: (directory / "whole").touch())
    assert [path.name for path in target.iterdir()] == ["whole"]
    assert not list(tmp_path.glob(".tool-1.part-*"))


def test_of_several_installs_at_once_one_is_done(tmp_path: Path) -> None:
    done: list[int] = []
    barrier = threading.Barrier(4)

    def install() -> None:
        barrier.wait()
        install_once(tmp_path / "tool", lambda directory: done.append(1))

    threads = [threading.Thread(target=install) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert done == [1]


def test_an_environment_is_current_until_the_lock_changes(tmp_path: Path) -> None:
    (tmp_path / "uv.lock").write_text("one")
    (tmp_path / "pyproject.toml").write_text("two")
    executable(tmp_path / ".venv" / "bin" / "python", "")
    assert not is_current(tmp_path)

    (tmp_path / ".venv" / ".lexnova-prepared").write_text(fingerprint(tmp_path))
    assert is_current(tmp_path)

    (tmp_path / "uv.lock").write_text("another")
    assert not is_current(tmp_path)


def test_a_python_that_is_too_old_gets_a_sentence(tmp_path: Path) -> None:
    source = (ROOT / "infra" / "bootstrap" / "__main__.py").read_text()
    guard, _, _ = source.partition("from infra.bootstrap.environment")
    old = guard.replace("import sys", "import sys; sys.version_info = (3, 6)", 1)

    ran = subprocess.run([sys.executable, "-c", old], capture_output=True, text=True)

    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "Python 3.8 or newer" in ran.stderr


def test_a_bare_environment_is_enough_to_run_a_command() -> None:
    """HOME is not even set, as in a cron job or a container; make itself needs nothing more."""
    command = ["sh", "infra/run", "python", "-c", "import os; print(os.environ['HOME'])"]

    ran = subprocess.run(command, cwd=ROOT, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True)

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == pwd.getpwuid(os.getuid()).pw_dir
