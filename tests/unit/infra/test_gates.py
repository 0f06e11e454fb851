"""The templates before three judges: cdk-nag (ends the synth), cfn-lint, checkov; without network and credentials."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.infra.second_opinion import EXPLAINED, Finding, Findings
from tests.unit.infra.synthesised import Synthesised

CFN_LINT_IGNORED = {
    "W3005": "CDK says a dependency that a reference implies; harmless",
    "W6001": "CDK imports a value that only a condition of its own uses",
}
STACKS = 9


def test_a_stage_synthesises_without_network_and_credentials(cloud: Synthesised) -> None:
    """All tests read templates that were made so (conftest.py)."""
    assert len(cloud.templates) == STACKS


def test_cfn_lint_finds_nothing(dev: Synthesised, prod: Synthesised) -> None:
    templates = [str(path) for stage in (dev, prod) for path in sorted(stage.folder.glob("*.template.json"))]
    assert len(templates) == 2 * STACKS
    command = ["cfn-lint", "--ignore-checks", *CFN_LINT_IGNORED, "--", *templates]
    ran = subprocess.run(
        [str(Path(sys.executable).parent / command[0]), *command[1:]], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


@pytest.fixture
def failed(cloud: Synthesised, findings: Findings) -> list[Finding]:
    """What checkov holds against the stage, of which it has looked at every template."""
    looked_at = [one for one in findings.passed if one.file.parent == cloud.folder]
    assert len(looked_at) > 100
    return [one for one in findings.failed if one.file.parent == cloud.folder]


def test_checkov_finds_nothing_that_is_not_explained(failed: list[Finding]) -> None:
    unexplained = [
        one for one in failed if one.check not in EXPLAINED or not re.search(EXPLAINED[one.check][0], one.resource)
    ]
    assert unexplained == []


def test_every_explanation_explains_something(failed: list[Finding]) -> None:
    assert EXPLAINED.keys() <= {one.check for one in failed}
