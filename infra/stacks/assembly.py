"""Which stacks a stage has, in which order they deploy, and what their functions are told."""

from collections.abc import Mapping
from pathlib import Path
from platform import machine

from aws_cdk import Annotations, App, Validations
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3
from cdk_nag import AwsSolutionsChecks

from infra import bundling
from infra.stacks.agent import AgentStack
from infra.stacks.api import ApiStack
from infra.stacks.database import DatabaseStack
from infra.stacks.functions import SecretName, Surroundings
from infra.stacks.gateway import Route
from infra.stacks.identity import IdentityStack
from infra.stacks.migrations import MigrationsStack
from infra.stacks.monitoring import MonitoringStack
from infra.stacks.network import NetworkStack
from infra.stacks.refusal import SynthRefused
from infra.stacks.secrets import SecretsStack
from infra.stacks.storage import LOCAL_BUCKET, StorageStack
from infra.stacks.watched import Watched
from infra.stage import CloudStage, LocalStage

ARCHITECTURES = {"arm64": lambda_.Architecture.ARM_64, "x86_64": lambda_.Architecture.X86_64}


def assemble(
    stage: LocalStage | CloudStage,
    routes: tuple[Route, ...],
    packages: Mapping[str, bundling.Package],
    *,
    context: Mapping[str, object],
    output: Path | None = None,
) -> App:
    """The app with the stacks of `stage`; its `synth()` writes templates and assets to `output`."""
    is_local = isinstance(stage, LocalStage)
    app = App(
        analytics_reporting=False,
        builtin_cloud_formation_validation=not is_local,
        context=dict(context),
        outdir=str(output) if output else None,
        tree_metadata=not is_local,
    )
    match stage:
        case LocalStage():
            _local(app, stage, routes, packages)
        case CloudStage():
            _cloud(app, stage, routes, packages)
            Validations.of(app).add_plugins(AwsSolutionsChecks(app))
    return app


def write(app: App) -> None:
    """Write the templates; raises SynthRefused."""
    try:
        app.synth()
    except RuntimeError as error:  # all that jsii makes of an error in Node
        if "ValidationFailed" not in str(error):
            raise
        raise SynthRefused("The rules above are broken: keep them, or acknowledge them with a reason.") from error


def _local(app: App, stage: LocalStage, routes: tuple[Route, ...], packages: Mapping[str, bundling.Package]) -> None:
    values = stage.values
    environment = {
        "STAGE": stage.stage,
        "LOG_LEVEL": stage.log_level,
        "AWS_ENDPOINT_URL": values.aws_endpoint_url,
        "DATABASE_URL": values.database_url,
        "LIVEKIT_URL": values.livekit_url,
        "OIDC_ISSUER": values.oidc_issuer,
        "OIDC_AUDIENCE": values.oidc_audience,
        "INVITATION_BASE_URL": values.invitation_base_url,
        "CORS_ORIGINS": ",".join(stage.cors_origins),
        **({"REDIS_URL": values.redis_url} if values.redis_url else {}),
    }
    livekit = {"LIVEKIT_API_KEY": values.livekit_api_key, "LIVEKIT_API_SECRET": values.livekit_api_secret}
    gemini = {
        "GEMINI_API_KEY": values.gemini_api_key,
        "GEMINI_MODEL": values.gemini_model,
        "GEMINI_BASE_URL": values.gemini_base_url,
    }
    around = Surroundings(
        stage=stage,
        packages=packages,
        architecture=ARCHITECTURES["arm64" if machine() in ("arm64", "aarch64") else "x86_64"],
        environment=environment,
        plain_secrets={
            SecretName.OWNER: {"MIGRATION_DATABASE_URL": values.migration_database_url},
            SecretName.LIVEKIT: livekit,
            SecretName.INVITATION: {"INVITATION_SECRET": values.invitation_secret},
            SecretName.MODEL: {name: value for name, value in gemini.items() if value and values.gemini_api_key},
        },
    )
    MigrationsStack(app, around)
    storage = StorageStack(app, around)
    # By its name, which is known: so the two stacks deploy side by side.
    ApiStack(app, around, routes, s3.Bucket.from_bucket_name(storage, "Known", LOCAL_BUCKET))


def _cloud(app: App, stage: CloudStage, routes: tuple[Route, ...], packages: Mapping[str, bundling.Package]) -> None:
    network = NetworkStack(app, stage)
    keys = SecretsStack(app, stage)
    identity = None if stage.issuer else IdentityStack(app, stage)
    database = DatabaseStack(app, stage, network)
    around = Surroundings(
        stage=stage,
        packages=packages,
        architecture=ARCHITECTURES[stage.functions.architecture],
        environment=_cloud_environment(stage, database, identity),
        secrets={**keys.secrets, SecretName.OWNER: database.owner_secret},
        network=network.functions,
        database=database.cluster,
    )
    migrations = MigrationsStack(app, around)
    storage = StorageStack(app, around)
    agent = AgentStack(app, around, network, database, keys, storage.bucket)
    user_pool = identity.user_pool if identity else None
    api = ApiStack(app, around, routes, storage.bucket, user_pool, agent.demand)
    for later in (storage, api, agent):
        later.add_stack_dependency(migrations, "New code finds the new schema.")
    MonitoringStack(app, stage, Watched(storage, api, agent, database, identity))
    for name in stage.example_values:
        Annotations.of(app).add_warning_v2(f"lexnova:{name}", f"cdk.json still has the example's {name}.")


def _cloud_environment(stage: CloudStage, database: DatabaseStack, identity: IdentityStack | None) -> dict[str, str]:
    environment = {
        "STAGE": stage.stage,
        "LOG_LEVEL": stage.log_level,
        "DATABASE_URL": database.app_url,
        "DATABASE_CA_FILE": f"/var/task/{bundling.CERTIFICATES_IN_PACKAGE}",
        "LIVEKIT_URL": stage.livekit_url,
        "INVITATION_BASE_URL": stage.invitation_base_url,
        "CORS_ORIGINS": ",".join(stage.cors_origins),
    }
    if stage.issuer:
        environment |= {"OIDC_ISSUER": stage.issuer.url, "OIDC_AUDIENCE": stage.issuer.audience}
        if stage.issuer.firm_claim:
            environment["OIDC_FIRM_CLAIM"] = stage.issuer.firm_claim
    if identity:
        environment |= {"OIDC_ISSUER": identity.issuer, "OIDC_AUDIENCE": identity.audience}
        environment["OIDC_FIRM_CLAIM"] = identity.firm_claim
    return environment
