"""Aurora PostgreSQL Serverless v2: encrypted with a key of its own, entered with IAM tokens over TLS."""

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_kms as kms
from aws_cdk import aws_logs as logs
from aws_cdk import aws_rds as rds
from constructs import Construct

from infra.stacks.functions import APP_ROLE
from infra.stacks.log_groups import log_group
from infra.stacks.network import NetworkStack
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stage import CloudStage

NAME = "lexnova"
OWNER = "lexnova_owner"
VERSION = rds.AuroraPostgresEngineVersion.VER_18_4
SLEEPS_AFTER = Duration.minutes(10)
PARAMETERS = {
    "rds.force_ssl": "1",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
}
"""No statement and no detail of an error is logged, as on one machine: a detail quotes the row that was refused, and
with it what a client said."""


class DatabaseStack(StageStack):
    """`cluster`, `app_url` (no password in it: an IAM token is asked for), and the owner's secret for migrations."""

    def __init__(self, scope: Construct, stage: CloudStage, network: NetworkStack) -> None:
        super().__init__(scope, "Database", stage, "Aurora PostgreSQL")
        settings, name = stage.database, f"{NAME}-{stage.stage}"
        log = self._log(stage, name)
        self.cluster = rds.DatabaseCluster(
            self,
            "Cluster",
            cluster_identifier=name,
            engine=rds.DatabaseClusterEngine.aurora_postgres(version=VERSION),
            writer=rds.ClusterInstance.serverless_v2("Writer", enable_performance_insights=True),
            readers=[
                rds.ClusterInstance.serverless_v2(
                    f"Reader{number + 1}", scale_with_writer=True, enable_performance_insights=True
                )
                for number in range(settings.readers)
            ],
            serverless_v2_min_capacity=settings.minimum_capacity,
            serverless_v2_max_capacity=settings.maximum_capacity,
            serverless_v2_auto_pause_duration=SLEEPS_AFTER if settings.minimum_capacity == 0 else None,
            default_database_name=NAME,
            credentials=rds.Credentials.from_generated_secret(OWNER),
            iam_authentication=True,
            storage_encryption_key=self._key(),
            parameters=PARAMETERS,
            backup=rds.BackupProps(retention=Duration.days(settings.backup_days)),
            copy_tags_to_snapshot=True,
            deletion_protection=settings.is_protected,
            removal_policy=RemovalPolicy.RETAIN if settings.is_protected else RemovalPolicy.SNAPSHOT,
            cloudwatch_logs_exports=["postgresql"],
            vpc=network.vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED),
            security_groups=[network.database],
        )
        self.cluster.node.add_dependency(log)
        endpoint = self.cluster.cluster_endpoint
        assert self.cluster.secret
        self.owner_secret = self.cluster.secret
        self._acknowledge(settings.is_protected)
        self.app_url = f"postgresql://{APP_ROLE}@{endpoint.hostname}:{endpoint.port}/{NAME}"

    def _log(self, stage: CloudStage, cluster: str) -> logs.LogGroup:
        """Made before the cluster, which would make one of this name that forgets nothing and outlives the stack."""
        return log_group(self, "Log", stage, f"/aws/rds/cluster/{cluster}/postgresql")

    def _acknowledge(self, is_protected: bool) -> None:
        acknowledge(
            self.cluster,
            "The owner's password serves migrations alone, behind a network that nobody enters.",
            "AwsSolutions-SMG4",
        )
        if not is_protected:
            acknowledge(self.cluster, "A stage that may be erased; prod may not.", "AwsSolutions-RDS10")

    def _key(self) -> kms.Key:
        return kms.Key(
            self,
            "Key",
            description="The database's storage and backups",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN,
        )
