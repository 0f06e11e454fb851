"""One way to make a function: its package, a role of its own with the fewest rights, and what it is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from aws_cdk import AssetHashType, Duration, RemovalPolicy
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_logs as logs
from aws_cdk import aws_rds as rds
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from infra.bundling import Package
from infra.stacks.log_groups import log_group
from infra.stacks.stage_stack import acknowledge
from infra.stage import CloudStage, LocalStage

APP_ROLE = "lexnova_app"
"""The database role of functions and agents: it owns nothing and row-level security binds it."""

LIVE = "live"

type Entry = lambda_.Function | lambda_.Alias


class SecretName(StrEnum):
    """What a function may be given; each is a JSON object of settings by their names in upper case."""

    LIVEKIT = "livekit"
    INVITATION = "invitation"
    PROVIDERS = "providers"
    MODEL = "model"
    """Apart from the speech providers': the function that reads PDFs needs this key and must not have theirs."""
    RECORDING = "recording"
    OWNER = "owner"


@dataclass(frozen=True)
class PrivateNetwork:
    vpc: ec2.IVpc
    subnets: ec2.SubnetSelection
    security_group: ec2.ISecurityGroup


@dataclass(frozen=True)
class Surroundings:
    """What a stage gives all its functions. On one machine there is no network, no grant and no secret store."""

    stage: LocalStage | CloudStage
    packages: Mapping[str, Package]
    """The code of each function."""
    architecture: lambda_.Architecture
    environment: Mapping[str, str]
    """What every function is told."""
    plain_secrets: Mapping[SecretName, Mapping[str, str]] = field(default_factory=dict)
    secrets: Mapping[SecretName, secretsmanager.ISecret] = field(default_factory=dict)
    network: PrivateNetwork | None = None
    database: rds.IDatabaseCluster | None = None


@dataclass(frozen=True)
class FunctionNeeds:
    """What one function needs beyond its package."""

    name: str
    description: str
    memory_mb: int
    timeout_seconds: int
    environment: Mapping[str, str] = field(default_factory=dict)
    secrets: Sequence[SecretName] = ()
    uses_database: bool = True
    is_waited_for: bool = False
    """Somebody waits for its answer: on AWS it starts from a snapshot, and is called by its alias."""


def add_function(scope: Construct, around: Surroundings, needs: FunctionNeeds) -> lambda_.Function:
    """The function `needs.name` in `scope`, allowed to do what `needs` says and nothing else."""
    role = iam.Role(
        scope,
        f"{needs.name.capitalize()}Role",
        assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
        description=f"What the function {needs.name} may do",
    )
    environment = {**around.environment, **needs.environment}
    for secret in needs.secrets:
        environment |= around.plain_secrets.get(secret, {})
    stored = [around.secrets[name] for name in needs.secrets if name in around.secrets]
    if stored:
        environment["SECRETS_ARNS"] = ",".join(secret.secret_arn for secret in stored)
    for one in stored:
        one.grant_read(role)
    if around.database and needs.uses_database:
        around.database.grant_connect(role, APP_ROLE)
    function = _function(scope, around, needs, role, environment)
    _acknowledge(function, role)
    return function


def _function(
    scope: Construct, around: Surroundings, needs: FunctionNeeds, role: iam.Role, environment: Mapping[str, str]
) -> lambda_.Function:
    network, stage, package = around.network, around.stage, around.packages[needs.name]
    reserved = stage.functions.reserved_concurrency if isinstance(stage, CloudStage) else {}
    if network:
        role.add_to_policy(_network_interfaces())
    return lambda_.Function(
        scope,
        needs.name.capitalize(),
        description=_description(stage, needs),
        code=lambda_.Code.from_asset(
            str(package.path), asset_hash=package.digest, asset_hash_type=AssetHashType.CUSTOM
        ),
        handler=f"functions.{needs.name}.handler.handler",
        runtime=lambda_.Runtime.PYTHON_3_13,
        architecture=around.architecture,
        memory_size=needs.memory_mb,
        timeout=Duration.seconds(needs.timeout_seconds),
        environment=dict(environment),
        role=role,
        log_group=_log_group(scope, around, needs.name, role),
        tracing=lambda_.Tracing.ACTIVE if isinstance(stage, CloudStage) else lambda_.Tracing.DISABLED,
        reserved_concurrent_executions=reserved.get(needs.name),  # type: ignore[call-overload]
        vpc=network.vpc if network else None,
        vpc_subnets=network.subnets if network else None,
        security_groups=[network.security_group] if network else None,
        snap_start=lambda_.SnapStartConf.ON_PUBLISHED_VERSIONS if _is_snapshotted(stage, needs) else None,
        current_version_options=lambda_.VersionOptions(removal_policy=RemovalPolicy.RETAIN),
    )


def add_entry(scope: Construct, around: Surroundings, needs: FunctionNeeds, function: lambda_.Function) -> Entry:
    """What callers name: the alias of the published version, whose older versions stay for going back; on one machine
    the function itself."""
    if not _is_snapshotted(around.stage, needs):
        return function
    return lambda_.Alias(
        scope,
        f"{needs.name.capitalize()}Live",
        alias_name=LIVE,
        version=function.current_version,
        description="What takes traffic; pointing it at an older version goes back at once",
    )


def _description(stage: LocalStage | CloudStage, needs: FunctionNeeds) -> str:
    """Part of what a version is published of: what runs already, and keeps the secrets it has read, is replaced."""
    secrets_of = stage.secrets_of if isinstance(stage, CloudStage) else None
    return f"{needs.description} (secrets of {secrets_of})" if secrets_of else needs.description


def _is_snapshotted(stage: LocalStage | CloudStage, needs: FunctionNeeds) -> bool:
    return needs.is_waited_for and isinstance(stage, CloudStage)


def _log_group(scope: Construct, around: Surroundings, name: str, role: iam.Role) -> logs.LogGroup | None:
    """A group that forgets in time, and the right to write to this one alone."""
    if isinstance(around.stage, LocalStage):
        return None
    group = log_group(scope, f"{name.capitalize()}Log", around.stage)
    group.grant_write(role)
    return group


def _network_interfaces() -> iam.PolicyStatement:
    """Lambda's own work in a VPC; EC2 knows no narrower resource for these before the interface is there."""
    return iam.PolicyStatement(
        actions=[
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses",
            "ec2:UnassignPrivateIpAddresses",
        ],
        resources=["*"],
    )


def _acknowledge(function: lambda_.Function, role: iam.Role) -> None:
    acknowledge(function, "Python 3.13 is what uv.lock is for and what every test runs on.", "AwsSolutions-L1")
    acknowledge(
        role,
        "Lambda's network interfaces and X-Ray's segments: neither service knows a narrower resource.",
        "AwsSolutions-IAM5[Resource::*]",
    )
