"""The Dockerfiles: what checkov has against them, what they are pinned to, and what of the project goes in."""

import json
import re
from pathlib import Path

import pytest

from infra.bootstrap import uv
from infra.bundling import ROOT
from tests.unit.infra.second_opinion import DOCKERFILES, Findings
from tests.unit.infra.synthesised import Synthesised

CHECKS = {"CKV_DOCKER_2": "a health check", "CKV_DOCKER_3": "a user", "CKV_DOCKER_8": "the last user is not root"}
EXPLAINED = {"CKV_DOCKER_7": "it does not follow ARG: test_base_and_uv_are_pinned holds the base's version"}


@pytest.fixture(params=DOCKERFILES, ids=lambda path: str(path.relative_to(ROOT)))
def dockerfile(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_checkov_finds_nothing_and_has_looked_for_a_user_and_a_health_check(
    dockerfile: Path, findings: Findings
) -> None:
    failed = {one.check for one in findings.failed if one.file == dockerfile}
    passed = {one.check for one in findings.passed if one.file == dockerfile}
    assert failed <= EXPLAINED.keys()
    assert CHECKS.keys() <= passed


def test_base_and_uv_are_pinned_and_packages_are_those_of_the_lock(dockerfile: Path) -> None:
    text = dockerfile.read_text()
    assert re.search(r"^ARG BASE=python:3\.13\.\d+-slim-\w+$", text, flags=re.MULTILINE)
    assert f"ARG UV_VERSION={uv.VERSION}\n" in text
    assert set(re.findall(r"^FROM (\S+)", text, flags=re.MULTILINE)) == {"${BASE}"}
    assert all("--frozen" in line for line in text.splitlines() if "uv sync" in line)


def test_only_what_an_interviewer_is_made_of_makes_another_interviewers_image(cloud: Synthesised) -> None:
    """An edit of the API or of a stack would otherwise replace every interviewer."""
    assets = json.loads(next(cloud.folder.glob("*Agent.assets.json")).read_text())["dockerImages"]
    folders = [cloud.folder / asset["source"]["directory"] for asset in assets.values()]
    assert len(folders) == 1
    sent = {path.relative_to(folders[0]).as_posix() for path in folders[0].rglob("*") if path.is_file()}
    tops = {name.partition("/")[0] for name in sent}
    assert tops <= {"agent_container", "shared", "infra", "pyproject.toml", "uv.lock", ".dockerignore"}
    assert {name for name in sent if name.startswith("infra/")} == {"infra/certificates/rds.pem"}
    assert {"agent_container/agent.py", "agent_container/Dockerfile"} <= sent
