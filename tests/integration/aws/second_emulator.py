"""The same app on a second emulator: MiniStack has what LocalStack's free core lacks, above all the user pool and the
gateway's authorizer. Its stacks are dev's own, without the network, the database and the interviewers.
"""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from platform import machine

from aws_cdk import App

from infra.bundling import build
from infra.local import ports, processes
from infra.stacks.api import ApiStack
from infra.stacks.assembly import ARCHITECTURES
from infra.stacks.functions import SecretName, Surroundings
from infra.stacks.gateway import read_routes
from infra.stacks.identity import IdentityStack
from infra.stacks.migrations import MigrationsStack
from infra.stacks.secrets import SecretsStack
from infra.stacks.storage import StorageStack
from infra.stage import CloudStage, read_stage
from infra.synth import read_context
from infra.toolchain import node
from infra.toolchain.python_environments import ministack_python

REGION = "eu-central-1"
FUNCTIONS = ("sessions", "rooms", "documents", "migrate")
CANNOT = {"FirewallAtGateway": "AWS::WAFv2::WebACLAssociation is a type it refuses; it would not enforce rules either"}
"""What is left out of the API's stack, and why; the rest of what it cannot do is in docs/deploy.md."""
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": REGION}


def program(port: int, directory: Path) -> processes.Program:
    """MiniStack on loopback, running functions as processes of its own interpreter and of Node."""
    path = f"{ministack_python().parent}:{node.node_binaries()}:/usr/local/bin:/usr/bin:/bin"
    return processes.Program(
        name="ministack",
        arguments=(str(ministack_python()), "-m", "ministack"),
        environment={
            "PATH": path,
            "HOME": str(directory),
            "TMPDIR": str(directory),
            "BIND_HOST": ports.LOOPBACK,
            "GATEWAY_PORT": str(port),
            "MINISTACK_REGION": REGION,
            "MINISTACK_HOST": ports.LOOPBACK,
            "AWS_DEFAULT_REGION": REGION,
            "LAMBDA_EXECUTOR": "local",
            "IOT_MTLS_ENABLED": "0",  # or it listens on every interface
            "STATE_DIR": str(directory / "state"),
            **CREDENTIALS,
        },
        stop_seconds=2.0,
        directory=directory,
    )


def assembly(output: Path, told: Mapping[str, str], secrets: Mapping[SecretName, Mapping[str, str]]) -> Path:
    """Dev's identity, secrets, migrations, storage and API, synthesised to `output`; `told` is told every function."""
    stage = read_stage("dev", read_context()["stages"])
    assert isinstance(stage, CloudStage)
    app = App(analytics_reporting=False, context=read_context(), outdir=str(output))
    identity = IdentityStack(app, stage)
    keys = SecretsStack(app, stage)
    jwks = f"{told['AWS_ENDPOINT_URL']}/{identity.user_pool.user_pool_id}/.well-known/jwks.json"
    around = Surroundings(
        stage=stage,
        packages={name: build(name, "machine") for name in FUNCTIONS},
        architecture=ARCHITECTURES["arm64" if machine() in ("arm64", "aarch64") else "x86_64"],
        environment={
            **told,
            "STAGE": stage.stage,
            "OIDC_ISSUER": identity.issuer,
            "OIDC_AUDIENCE": identity.audience,
            "OIDC_JWKS_URL": jwks,
        },
        plain_secrets=secrets,
        secrets=keys.secrets,
    )
    migrations = MigrationsStack(app, around)
    storage = StorageStack(app, around)
    api = ApiStack(app, around, read_routes(), storage.bucket, identity.user_pool)
    for construct in CANNOT:
        assert api.node.try_remove_child(construct), construct
    for later in (storage, api):
        later.add_stack_dependency(migrations)
    app.synth()
    return output


def cdk(endpoint: str, *arguments: str) -> None:
    """Run the CDK CLI against the emulator; its output is in the error."""
    environment = {name: value for name, value in node.cdk_environment().items() if not name.startswith("AWS_")}
    environment |= {**CREDENTIALS, "AWS_ENDPOINT_URL": endpoint}
    ran = subprocess.run(
        (*node.cdk_command(), *arguments),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-6000:]
