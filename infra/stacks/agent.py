"""The interviewers on Fargate: public subnets without ingress, so that a lost NAT gateway ends no interview."""

from aws_cdk import Duration
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_ecr_assets as ecr_assets
from aws_cdk import aws_ecs as ecs
from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from constructs import Construct

from infra.bundling import ROOT
from infra.stacks.database import DatabaseStack
from infra.stacks.demand import add_demand
from infra.stacks.functions import APP_ROLE, Surroundings
from infra.stacks.log_groups import log_group
from infra.stacks.network import NetworkStack
from infra.stacks.secrets import SecretsStack, from_elsewhere
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stage import CloudStage

CERTIFICATES = "/app/certificates/rds.pem"
PORT = 8081
ALIVE_FILE = "/tmp/alive"  # noqa: S108 - the one place that a task can write to
OTHER_IMAGES = ["api_container", "functions", "docs", "infra", "!infra/certificates", "cdk.json", "README.md"]
"""Beside .dockerignore: what only the other images are made of is no reason to replace the interviewers."""
USER = "10001"
"""The image's own user, said again: another image could be root's."""
STOP_TIMEOUT = Duration.seconds(120)


class AgentStack(StageStack):
    """`service` and `log` for who watches it, `demand` for who wakes it."""

    def __init__(
        self,
        scope: Construct,
        around: Surroundings,
        network: NetworkStack,
        database: DatabaseStack,
        keys: SecretsStack,
        uploads: s3.IBucket,
    ) -> None:
        stage = around.stage
        assert isinstance(stage, CloudStage)
        super().__init__(scope, "Agent", stage, "the interviewers")
        self.cluster = ecs.Cluster(
            self, "Cluster", vpc=network.vpc, container_insights_v2=ecs.ContainerInsights.ENABLED
        )
        task = self._task(stage)
        database.cluster.grant_connect(task.task_role, APP_ROLE)
        self._container(task, stage, database.app_url, keys, uploads)
        self.service = ecs.FargateService(
            self,
            "Interviewers",
            cluster=self.cluster,
            task_definition=task,
            assign_public_ip=True,
            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC),
            security_groups=[network.agents],
            min_healthy_percent=100,
            max_healthy_percent=200,
            circuit_breaker=ecs.DeploymentCircuitBreaker(enable=True, rollback=True),
            propagate_tags=ecs.PropagatedTagSource.SERVICE,
        )
        self._let_it_know_its_release(task.task_role)
        self.demand = add_demand(self, around, self.cluster, self.service)

    def _let_it_know_its_release(self, role: iam.IRole) -> None:
        """A task asks which task definition its service runs now, and takes no more interviews once it is older.

        Its name is made when it is created, and it is created after its role: so any service of this cluster.
        """
        services = self.format_arn(service="ecs", resource="service", resource_name=f"{self.cluster.cluster_name}/*")
        statement = iam.PolicyStatement(actions=["ecs:DescribeServices"], resources=[services])
        role.add_to_principal_policy(statement)

    def _task(self, stage: CloudStage) -> ecs.FargateTaskDefinition:
        cpu = ecs.CpuArchitecture.ARM64 if stage.agent.architecture == "arm64" else ecs.CpuArchitecture.X86_64
        role = iam.Role(
            self,
            "InterviewerRole",
            assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"),
            description="What an interviewer may do",
        )
        tasks = self.format_arn(service="ecs", resource="task", resource_name=f"{self.cluster.cluster_name}/*")
        protect = ["ecs:GetTaskProtection", "ecs:UpdateTaskProtection"]
        role.add_to_policy(iam.PolicyStatement(actions=protect, resources=[tasks]))
        reason = "A task's id is made when it starts; only this cluster's tasks are meant."
        acknowledge(role, reason, *self._wildcards())
        task = ecs.FargateTaskDefinition(
            self,
            "Task",
            cpu=stage.agent.cpu,
            memory_limit_mib=stage.agent.memory_mb,
            task_role=role,
            runtime_platform=ecs.RuntimePlatform(
                cpu_architecture=cpu, operating_system_family=ecs.OperatingSystemFamily.LINUX
            ),
        )
        task.add_volume(name="scratch")
        return task

    def _wildcards(self) -> list[str]:
        cluster = self.cluster.node.default_child
        assert isinstance(cluster, ecs.CfnCluster)
        here, name = f"arn:aws:ecs:{self.region}:<AWS::AccountId>", self.resolve(cluster.logical_id)
        return [f"AwsSolutions-IAM5[Resource::{here}:{kind}/<{name}>/*]" for kind in ("task", "service")]

    def _container(
        self,
        task: ecs.FargateTaskDefinition,
        stage: CloudStage,
        database_url: str,
        keys: SecretsStack,
        uploads: s3.IBucket,
    ) -> None:
        self.log = log_group(self, "Log", stage)
        container = task.add_container(
            "Interviewer",
            image=self._image(stage),
            environment={
                "STAGE": stage.stage,
                "LOG_LEVEL": stage.log_level,
                "LIVEKIT_URL": stage.livekit_url,
                "DATABASE_URL": database_url,
                "DATABASE_CA_FILE": CERTIFICATES,
                "AGENT_PLACES": str(stage.agent.places),
                "AGENT_PORT": str(PORT),
                "AGENT_ALIVE_FILE": ALIVE_FILE,
                **self._recording(stage, uploads),
            },
            secrets={
                setting: ecs.Secret.from_secrets_manager(keys.secrets[name], setting)
                for name, settings in from_elsewhere(stage).items()
                for setting in settings
            },
            docker_labels={"secrets-of": stage.secrets_of} if stage.secrets_of else None,
            logging=ecs.LogDrivers.aws_logs(stream_prefix="interviewer", log_group=self.log),
            readonly_root_filesystem=True,
            user=USER,
            stop_timeout=STOP_TIMEOUT,
            health_check=ecs.HealthCheck(
                command=["CMD", "python", "-m", "agent_container.alive", ALIVE_FILE],
                interval=Duration.seconds(30),
                timeout=Duration.seconds(10),
                start_period=Duration.seconds(120),
                retries=3,
            ),
        )
        acknowledge(task, "Nothing secret stands there: keys come from Secrets Manager.", "AwsSolutions-ECS2")
        acknowledge(
            task.obtain_execution_role(),
            "ecr:GetAuthorizationToken knows no resource.",
            "AwsSolutions-IAM5[Resource::*]",
        )
        container.add_mount_points(
            ecs.MountPoint(container_path="/tmp", source_volume="scratch", read_only=False)  # noqa: S108
        )
        container.add_port_mappings(ecs.PortMapping(container_port=PORT))

    def _recording(self, stage: CloudStage, uploads: s3.IBucket) -> dict[str, str]:
        if not stage.record_audio:
            return {}
        return {"RECORD_AUDIO": "true", "RECORDING_BUCKET": uploads.bucket_name, "RECORDING_REGION": self.region}

    def _image(self, stage: CloudStage) -> ecs.ContainerImage:
        arm = stage.agent.architecture == "arm64"
        return ecs.ContainerImage.from_asset(
            str(ROOT),
            file="agent_container/Dockerfile",
            exclude=OTHER_IMAGES,
            platform=ecr_assets.Platform.LINUX_ARM64 if arm else ecr_assets.Platform.LINUX_AMD64,
        )
