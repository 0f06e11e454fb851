"""What checkov would have otherwise, and why it is so. A finding that is not here fails the test; so does a reason that
explains nothing any more."""

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.bundling import ROOT
from infra.toolchain.python_environments import checkov_python

DOCKERFILES = tuple(sorted((*ROOT.glob("Dockerfile.*"), *ROOT.glob("*/Dockerfile"))))
EXPLAINED = {
    "CKV_AWS_18": ("UploadsAccess", "the bucket that holds the access logs: logging it would log the logging"),
    "CKV_AWS_21": ("UploadsAccess", "access logs are written once and forgotten after 90 days"),
    "CKV_AWS_26": ("Alarms", "an alarm's text names a metric and a number; CloudWatch may not use the managed key"),
    "CKV_AWS_27": ("Uploaded|DeadLetters", "SQS encrypts them with its own keys; messages hold ids only"),
    "CKV_AWS_73": ("GatewayDeployment", "a segment holds addresses, and an invitation's address is its secret"),
    "CKV_AWS_111": (
        "Role",
        "X-Ray's segments and Lambda's network interfaces, for which AWS knows no resource; "
        "test_no_action_is_a_wildcard_and_every_wildcard_resource_has_its_reason holds the list",
    ),
    "CKV_AWS_115": (
        "Function",
        "a setting (functions.reserved_concurrency): a new account's 10 executions cannot be reserved; "
        "infra/preflight.py asks the account",
    ),
    "CKV_AWS_116": (
        "Function",
        "gateway and queue call in turn, and the queue has its dead letters; the demand is counted anew each minute",
    ),
    "CKV_AWS_117": (
        "TriggerCustomResource|Names",
        "CDK's own invokes the migration, the other answers Cognito: neither needs a network of ours",
    ),
    "CKV_AWS_118": ("Cluster", "Performance Insights is on; the instance below is Aurora's"),
    "CKV_AWS_120": ("GatewayDeployment", "every answer is one lawyer's: a cache would be a wall with a hole"),
    "CKV_AWS_149": (
        "Secret|Livekit|Providers|Model|Invitation",
        "encrypted with the account's key for Secrets Manager",
    ),
    "CKV_AWS_158": ("Log", "encrypted by CloudWatch; logs hold ids and codes, never words"),
    "CKV_AWS_173": ("Function", "encrypted at rest by Lambda; nothing secret stands there"),
}
"""Check → the resources it may find so (a pattern), and the reason."""


@dataclass(frozen=True)
class Finding:
    file: Path
    check: str
    resource: str


@dataclass(frozen=True)
class Findings:
    """Of every file that was looked at."""

    failed: tuple[Finding, ...]
    passed: tuple[Finding, ...]


def ask(files: Sequence[Path]) -> str:
    """Checkov's report on CloudFormation templates and Dockerfiles, as JSON; it needs no network."""
    options = ["--framework", "cloudformation", "dockerfile", "--compact", "--output", "json", "--skip-download"]
    named = [argument for path in files for argument in ("--file", str(path))]
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run(
            [str(checkov_python()), "-W", "ignore", "-m", "checkov.main", *options, *named],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    assert ran.returncode in (0, 1), ran.stderr[-2000:]  # 1: there are findings
    return ran.stdout


def read(reports: list[dict[str, Any]]) -> Findings:
    """The two frameworks' reports as one."""
    assert {report["check_type"] for report in reports} == {"cloudformation", "dockerfile"}
    assert not any(report["summary"]["parsing_errors"] for report in reports)

    def found(kind: str) -> tuple[Finding, ...]:
        checks = [one for report in reports for one in report["results"][f"{kind}_checks"]]
        return tuple(Finding(Path(one["file_abs_path"]), one["check_id"], one["resource"]) for one in checks)

    return Findings(failed=found("failed"), passed=found("passed"))
