"""The check before a deploy: what the account does not allow is named with what to do."""

import dataclasses
import json
import os
import subprocess
import sys
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber
from moto import mock_aws

from infra.bundling import ROOT
from infra.preflight import AURORA_VERSION, BOOTSTRAP, Account, faults, old_versions, read_account
from infra.stacks.database import VERSION
from infra.stage import CloudStage, read_stage
from infra.stage_parts import Functions
from infra.synth import read_context

GOOD = Account(
    number="123456789012",
    concurrency=300,
    fargate_vcpus=200,
    is_bootstrapped=True,
    has_aurora=True,
    empty_secrets=(),
)


@pytest.fixture
def dev() -> CloudStage:
    stage = read_stage("dev", read_context()["stages"])
    assert isinstance(stage, CloudStage)
    own = {
        "account": GOOD.number,
        "livekit_url": "wss://firm.livekit.cloud",
        "invitation_base_url": "https://app.firm.test/i",
        "cors_origins": ("https://app.firm.test",),
    }
    return stage.model_copy(update=own)


def test_a_stage_that_fits_its_account_has_no_fault(dev: CloudStage) -> None:
    assert list(faults(dev, GOOD)) == []


@pytest.mark.parametrize(
    ("differs", "says"),
    [
        ({"number": "999999999999"}, "the stage is for 123456789012"),
        ({"is_bootstrapped": False}, "cdk bootstrap aws://123456789012/eu-central-1"),
        ({"has_aurora": False}, "choose another region"),
        ({"fargate_vcpus": 2}, "lower agent.most_tasks, or ask for more"),
        ({"empty_secrets": ("lexnova/dev/livekit",)}, "lexnova/dev/livekit has empty values"),
        ({"concurrency": 1000}, "set functions.reserved_concurrency for documents, rooms, sessions"),
    ],
)
def test_what_the_account_lacks_is_said_with_what_to_do(dev: CloudStage, differs: dict[str, object], says: str) -> None:
    found = list(faults(dev, dataclasses.replace(GOOD, **differs)))  # type: ignore[arg-type]
    assert len(found) == 1
    assert says in found[0]


def test_a_new_account_of_ten_executions_deploys_without_a_reservation_and_not_with_one(dev: CloudStage) -> None:
    new = dataclasses.replace(GOOD, concurrency=10)
    assert list(faults(dev, new)) == []
    reserving = dev.model_copy(update={"functions": Functions(reserved_concurrency={"rooms": 5})})
    assert "can give 0 of its 10" in next(faults(reserving, new))


def test_examples_that_were_left_are_faults() -> None:
    stage = read_stage("dev", read_context()["stages"])
    assert isinstance(stage, CloudStage)
    assert "cdk.json still has the example's livekit_url" in list(faults(stage, GOOD))


def test_the_version_that_is_asked_for_is_the_one_that_is_deployed() -> None:
    assert VERSION.aurora_postgres_full_version == AURORA_VERSION


def test_the_account_is_read_with_read_only_calls(dev: CloudStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Moto plays what it knows; the three calls that it lacks are answered by botocore's stub, held to AWS's model."""
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    with mock_aws():
        session = boto3.Session("testing", "testing", region_name=dev.region)
        session.client("ssm").put_parameter(Name=BOOTSTRAP[1:], Value="1", Type="String")
        secrets = session.client("secretsmanager")
        secrets.create_secret(Name="lexnova/dev/livekit", SecretString=json.dumps({"LIVEKIT_API_KEY": ""}))
        secrets.create_secret(Name="lexnova/dev/invitation", SecretString=json.dumps({"INVITATION_SECRET": "x"}))
        account = read_account(dev, _Answering("testing", "testing", region_name=dev.region))
    assert account.empty_secrets == ("lexnova/dev/livekit",)
    assert (account.concurrency, account.fargate_vcpus, account.has_aurora) == (10, 6.0, True)
    assert account.number == GOOD.number


ANSWERS: dict[str, tuple[str, dict[str, Any]]] = {
    "lambda": ("get_account_settings", {"AccountLimit": {"ConcurrentExecutions": 10}}),
    "service-quotas": ("get_service_quota", {"Quota": {"Value": 6.0}}),
    "rds": ("describe_db_engine_versions", {"DBEngineVersions": [{"EngineVersion": AURORA_VERSION}]}),
}


class _Answering(boto3.Session):
    """A session whose lambda, quota and RDS clients answer what AWS would."""

    def client(self, name: str, *arguments: object, **options: object) -> Any:  # type: ignore[override]
        client = super().client(name)  # type: ignore[call-overload]
        if name in ANSWERS:
            method, answer = ANSWERS[name]
            stub = Stubber(client)
            stub.add_response(method, answer)
            stub.activate()
        return client


def test_releases_older_than_those_to_go_back_to_are_named(dev: CloudStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of their versions is billed until somebody deletes it; the one that takes traffic is never named."""
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    with mock_aws():
        session = boto3.Session("testing", "testing", region_name=dev.region)
        trusted = json.dumps({"Version": "2012-10-17", "Statement": []})
        role = session.client("iam").create_role(RoleName="any", AssumeRolePolicyDocument=trusted)["Role"]["Arn"]
        ours, others = "LexNova-dev-Api-Rooms", "LexNova-prod-Api-Rooms"
        for name in (ours, others):
            _publish(session.client("lambda"), name, role, times=12)
        session.client("lambda").create_alias(FunctionName=ours, Name="live", FunctionVersion="2")
        found = list(old_versions(dev, session))
    assert found == [f"{ours}:{number}" for number in (1, 3, 4, 5, 6, 7, 8, 9)]


def _publish(client: Any, name: str, role: str, *, times: int) -> None:
    made = {"Runtime": "python3.13", "Handler": "a.b", "Role": role, "Code": {"ZipFile": b""}}
    client.create_function(FunctionName=name, **made)
    for number in range(times):
        client.update_function_code(FunctionName=name, ZipFile=str(number).encode())
        client.publish_version(FunctionName=name)


def test_without_credentials_it_is_one_sentence() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    environment |= {"AWS_EC2_METADATA_DISABLED": "true", "HOME": "/nonexistent"}
    command = [sys.executable, "-m", "infra.preflight", "dev"]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("AWS could not be asked: ")
    assert len(ran.stderr.splitlines()) == 1
