"""Before a deploy: does the account allow what the stage asks for? `python -m infra.preflight STAGE`.

Reads only, with the caller's own credentials. What would fail the deployment after twenty minutes fails here at once,
with the setting or the request that helps.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from infra.cost.month import KEPT_VERSIONS, version_usd
from infra.stage import CloudStage, StageError, read_stage
from infra.synth import read_context

AURORA_ENGINE = "aurora-postgresql"
AURORA_VERSION = "18.4"
FARGATE_VCPUS = "L-3032A538"
"""Service Quotas' code of "Fargate On-Demand vCPU resource count"."""
BOOTSTRAP = "/cdk-bootstrap/hnb659fds/version"
UNRESERVED = 100
"""Lambda keeps so many executions unreserved; of a new account's 10 none can be reserved."""


@dataclass(frozen=True)
class Account:
    """What AWS says of the account and region."""

    number: str
    concurrency: int
    """Lambda executions at once, in all."""
    fargate_vcpus: float
    is_bootstrapped: bool
    has_aurora: bool
    empty_secrets: tuple[str, ...]
    """Secrets with keys that nobody has filled in; those that are not there yet are not among them."""


def faults(stage: CloudStage, account: Account) -> Iterator[str]:
    """What would fail, each with what to do. Pure."""
    if stage.account and stage.account != account.number:
        yield f"these credentials are of the account {account.number}; the stage is for {stage.account}"
    if not account.is_bootstrapped:
        yield f"the CDK has not been bootstrapped here: cdk bootstrap aws://{account.number}/{stage.region}"
    if not account.has_aurora:
        yield f"Aurora PostgreSQL {AURORA_VERSION} is not offered in {stage.region}: choose another region"
    yield from _concurrency(stage, account)
    wanted = 2 * stage.agent.most_tasks * stage.agent.cpu / 1024
    if wanted > account.fargate_vcpus:
        yield (
            f"{stage.agent.most_tasks} tasks need {wanted:g} vCPUs while a deployment replaces them, the account has "
            f"{account.fargate_vcpus:g}: lower agent.most_tasks, or ask for more (Service Quotas, Fargate)"
        )
    for name in account.empty_secrets:
        yield f"the secret {name} has empty values: fill them in (docs/deploy.md)"
    for name in stage.example_values:
        yield f"cdk.json still has the example's {name}"


def _concurrency(stage: CloudStage, account: Account) -> Iterator[str]:
    reserved = sum(stage.functions.reserved_concurrency.values())
    reservable = max(0, account.concurrency - UNRESERVED)
    if reserved > reservable:
        yield (
            f"functions.reserved_concurrency asks for {reserved}, the account can give {reservable} of its "
            f"{account.concurrency}: leave it out, or ask for more (Service Quotas, Lambda concurrent executions)"
        )
    open_ended = {"sessions", "rooms", "documents"} - stage.functions.reserved_concurrency.keys()
    most = stage.most_connections + (account.concurrency - reserved if open_ended else 0)
    if most > stage.database.most_connections:
        yield (
            f"with {account.concurrency} executions at once, functions and agents could hold {most} connections, and "
            f"the database takes {stage.database.most_connections}: set functions.reserved_concurrency for "
            f"{', '.join(sorted(open_ended)) or 'less'}, or raise database.maximum_capacity"
        )


def read_account(stage: CloudStage, session: boto3.Session) -> Account:
    """Raises botocore's errors: no credentials, no right to ask."""
    parameters, quotas = session.client("ssm"), session.client("service-quotas")
    versions = session.client("rds").describe_db_engine_versions(Engine=AURORA_ENGINE, EngineVersion=AURORA_VERSION)
    quota = quotas.get_service_quota(ServiceCode="fargate", QuotaCode=FARGATE_VCPUS)["Quota"]
    limits = session.client("lambda").get_account_settings()["AccountLimit"]
    return Account(
        number=session.client("sts").get_caller_identity()["Account"],
        concurrency=limits["ConcurrentExecutions"],
        fargate_vcpus=quota["Value"],
        is_bootstrapped=bool(parameters.get_parameters(Names=[BOOTSTRAP])["Parameters"]),
        has_aurora=bool(versions["DBEngineVersions"]),
        empty_secrets=tuple(_empty_secrets(session, f"lexnova/{stage.stage}/")),
    )


def _empty_secrets(session: boto3.Session, prefix: str) -> Iterator[str]:
    client = session.client("secretsmanager")
    pages = client.get_paginator("list_secrets").paginate(Filters=[{"Key": "name", "Values": [prefix]}])
    for name in (secret["Name"] for page in pages for secret in page["SecretList"]):
        if "" in json.loads(client.get_secret_value(SecretId=name)["SecretString"]).values():
            yield name


def old_versions(stage: CloudStage, session: boto3.Session) -> Iterator[str]:
    """`function:version` of each that is older than those to go back to, oldest first: a release leaves one of each
    function of the API, and nothing but a person deletes it."""
    client = session.client("lambda")
    pages = client.get_paginator("list_functions").paginate()
    for name in (one["FunctionName"] for page in pages for one in page["Functions"]):
        if name.startswith(f"LexNova-{stage.stage}-Api-"):
            published = client.get_paginator("list_versions_by_function").paginate(FunctionName=name)
            versions = [one["Version"] for page in published for one in page["Versions"] if one["Version"] != "$LATEST"]
            taking_traffic = {one["FunctionVersion"] for one in client.list_aliases(FunctionName=name)["Aliases"]}
            for old in sorted(versions, key=int)[:-KEPT_VERSIONS]:
                if old not in taking_traffic:
                    yield f"{name}:{old}"


def main() -> None:
    """Exit 0 when the deploy can begin, 1 with a line for each fault."""
    parser = argparse.ArgumentParser(prog="python -m infra.preflight", description=__doc__.partition("\n")[0])
    parser.add_argument("stage", choices=["dev", "prod"])
    name = parser.parse_args().stage
    try:
        stage = read_stage(name, read_context().get("stages"))
        assert isinstance(stage, CloudStage)
        session = boto3.Session(region_name=stage.region)
        found = list(faults(stage, read_account(stage, session)))
        old = list(old_versions(stage, session))
    except StageError as error:
        sys.exit(str(error))
    except (BotoCoreError, ClientError) as error:
        sys.exit(f"AWS could not be asked: {error}")
    for version in old:
        command = f"aws lambda delete-function --region {stage.region} --function-name {version}"
        print(f"An old release costs ${version_usd():.2f} a month: {command}")
    for fault in found:
        print(f"{name}: {fault}.", file=sys.stderr)
    if found:
        sys.exit(1)
    print(f"{name} can be deployed.")


if __name__ == "__main__":
    main()
