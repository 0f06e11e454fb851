"""Deploys the CDK app's local stage into LocalStack: the migrations first, then the rest."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from botocore.exceptions import ClientError

from infra.local import clients, localstack, processes
from infra.local.errors import DeployFailed
from infra.local.home import PROJECT, Home, write_privately
from infra.local.stack import Values, fingerprint
from infra.stage import LOCAL_ASSET_BUCKET
from infra.toolchain import node

MIGRATIONS = "LexNova-local-Migrations"
STORAGE = "LexNova-local-Storage"
API = "LexNova-local-Api"
LINES_SHOWN = 20


@dataclass(frozen=True)
class Outputs:
    api_url: str
    upload_bucket: str


def synthesise(home: Home, values: Values) -> Path:
    """The cloud assembly, made anew only when the sources or the values have changed. Raises DeployFailed."""
    assembly = home.build / "cdk.out"
    wanted = fingerprint(values)
    stamp = home.build / "cdk.out.fingerprint"
    if assembly.is_dir() and stamp.is_file() and stamp.read_text() == wanted:
        return assembly
    stamp.unlink(missing_ok=True)
    shutil.rmtree(assembly, ignore_errors=True)
    app = f"{sys.executable} -m infra.app"  # this environment is ready; cdk.json's command would prepare one first
    command = ("synth", "--quiet", "--app", app, "-c", "stage=local", "-o", str(assembly))
    _cdk("synthesise", home, command, values.environment())
    write_privately(stamp, wanted)
    return assembly


def deploy_schema(home: Home, assembly: Path, endpoint: str, app_password: str) -> str:
    """Deploy the migrate function and run it; returns the revision reached. Raises DeployFailed."""
    _make_asset_bucket(endpoint)
    _deploy(home, assembly, endpoint, (MIGRATIONS,))
    return migrate(endpoint, app_password)


def deploy_rest(home: Home, assembly: Path, endpoint: str) -> Outputs:
    """Deploy everything else; changes nothing where nothing changed. Raises DeployFailed."""
    _deploy(home, assembly, endpoint, (STORAGE, API))
    return outputs(endpoint)


def migrate(endpoint: str, app_password: str) -> str:
    """Run the migrate function; returns the revision reached. Raises DeployFailed."""
    name = _output(endpoint, MIGRATIONS, "MigrateFunctionName")
    answer = clients.client("lambda", endpoint).invoke(
        FunctionName=name, Payload=json.dumps({"app_password": app_password}).encode()
    )
    said = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise DeployFailed(f"The migration failed: {said.get('errorType')}: {said.get('errorMessage')}")
    return str(said["revision"])


def outputs(endpoint: str) -> Outputs:
    """What the deployed stacks say of themselves. Raises DeployFailed if they are not there."""
    return Outputs(_output(endpoint, API, "ApiUrl"), _output(endpoint, STORAGE, "UploadBucketName"))


def _make_asset_bucket(endpoint: str) -> None:
    """All that the local stage needs of `cdk bootstrap`."""
    s3 = clients.client("s3", endpoint)
    if LOCAL_ASSET_BUCKET not in {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}:
        location = {"LocationConstraint": localstack.REGION}
        s3.create_bucket(Bucket=LOCAL_ASSET_BUCKET, CreateBucketConfiguration=location)


def _deploy(home: Home, assembly: Path, endpoint: str, stacks: tuple[str, ...]) -> None:
    options = ("--exclusively", "--require-approval", "never", "--method", "direct", "--concurrency", "2")
    command = ("deploy", *stacks, "--app", str(assembly), *options)
    _cdk("deploy " + " and ".join(stacks), home, command, {"AWS_ENDPOINT_URL": endpoint})


def _cdk(what: str, home: Home, arguments: tuple[str, ...], values: Mapping[str, str]) -> None:
    environment = {
        **{name: value for name, value in node.cdk_environment().items() if not name.startswith("AWS_")},
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_REGION": localstack.REGION,
        processes.MARK: processes.mark(home.run, "stack"),
        **values,
    }
    ran = subprocess.run(
        (*node.cdk_command(), *arguments),
        cwd=PROJECT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with home.log("stack").open("a") as log:
        log.write(ran.stdout)
    if ran.returncode != 0:
        said = "\n".join(f"    {line}" for line in ran.stdout.splitlines()[-LINES_SHOWN:])
        raise DeployFailed(f"The CDK could not {what}. It said:\n{said}")


def _output(endpoint: str, stack: str, key: str) -> str:
    try:
        described = clients.client("cloudformation", endpoint).describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError as error:
        raise DeployFailed(f"The stack {stack} is not deployed.") from error
    if described["StackStatus"] not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
        raise DeployFailed(f"The stack {stack} is {described['StackStatus']}.")
    values: dict[str, str] = {output["OutputKey"]: output["OutputValue"] for output in described.get("Outputs", [])}
    if key not in values:
        raise DeployFailed(f"The stack {stack} has no output {key}.")
    return values[key]
