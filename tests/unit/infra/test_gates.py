"""The templates before three judges: cdk-nag (ends the synth), cfn-lint, checkov; without network and credentials."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from infra.bundling import ROOT
from infra.toolchain.python_environments import checkov_python
from tests.unit.infra.second_opinion import EXPLAINED
from tests.unit.infra.synthesised import Synthesised

CFN_LINT_IGNORED = {
    "W3005": "CDK says a dependency that a reference implies; harmless",
    "W6001": "CDK imports a value that only a condition of its own uses",
}


def templates(cloud: Synthesised) -> list[str]:
    return [str(path) for path in sorted(cloud.folder.glob("*.template.json"))]


def test_cfn_lint_finds_nothing(cloud: Synthesised) -> None:
    command = ["cfn-lint", "--ignore-checks", *CFN_LINT_IGNORED, "--", *templates(cloud)]
    ran = subprocess.run(
        [str(Path(sys.executable).parent / command[0]), *command[1:]], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


@pytest.fixture(scope="module")
def findings(cloud: Synthesised, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """What checkov holds against the stage: check and resource."""
    options = ["--framework", "cloudformation", "--quiet", "--compact", "--output", "json", "--skip-download"]
    files = [argument for path in templates(cloud) for argument in ("--file", path)]
    ran = subprocess.run(
        [str(checkov_python()), "-W", "ignore", "-m", "checkov.main", *options, *files],
        cwd=tmp_path_factory.mktemp("checkov"),
        capture_output=True,
        text=True,
        check=False,
    )
    report: Any = json.loads(ran.stdout)
    assert report["summary"]["parsing_errors"] == 0
    assert report["summary"]["passed"] > 100
    return [(one["check_id"], one["resource"]) for one in report["results"]["failed_checks"]]


def test_checkov_finds_nothing_that_is_not_explained(findings: list[tuple[str, str]]) -> None:
    unexplained = [
        (check, resource)
        for check, resource in findings
        if check not in EXPLAINED or not re.search(EXPLAINED[check][0], resource)
    ]
    assert unexplained == []


def test_every_explanation_explains_something(findings: list[tuple[str, str]]) -> None:
    assert EXPLAINED.keys() <= {check for check, _ in findings}


@pytest.mark.parametrize("stage", ["dev", "prod"])
def test_a_stage_synthesises_without_network_and_credentials(stage: str, tmp_path: Path) -> None:
    """In a network namespace of its own where the machine allows one, else with every proxy leading nowhere."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    nowhere = "http://127.0.0.1:9"
    environment |= {"HTTP_PROXY": nowhere, "HTTPS_PROXY": nowhere, "AWS_EC2_METADATA_DISABLED": "true"}
    command = [sys.executable, "-m", "infra.synth", stage, "--output", str(tmp_path / stage)]
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode == 0:
        command = [*alone, *command]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert len(list((tmp_path / stage).glob("*.template.json"))) == 9
