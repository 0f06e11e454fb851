"""The migrate function, and on AWS its run: before anything new takes traffic."""

from aws_cdk import CfnOutput, CfnResource, Duration, triggers
from aws_cdk import aws_logs as logs
from constructs import Construct

from infra.stacks.functions import APP_ROLE, FunctionNeeds, SecretName, Surroundings, add_function
from infra.stacks.log_groups import log_group
from infra.stacks.stage_stack import StageStack
from infra.stage import CloudStage

NEEDS = FunctionNeeds(
    name="migrate",
    description="Brings the database to the newest revision",
    memory_mb=512,
    timeout_seconds=300,
    environment={"DATABASE_APP_ROLE": APP_ROLE},
    secrets=(SecretName.OWNER,),
    uses_database=False,
)


class MigrationsStack(StageStack):
    """Output `MigrateFunctionName`. On one machine the local system invokes it once this stack stands."""

    def __init__(self, scope: Construct, around: Surroundings) -> None:
        super().__init__(scope, "Migrations", around.stage, "the database's schema")
        function = add_function(self, around, NEEDS)
        if isinstance(around.stage, CloudStage):
            run = triggers.Trigger(self, "Run", handler=function, timeout=Duration.seconds(NEEDS.timeout_seconds))
            run.node.add_dependency(self._log_of_cdks_own(around.stage))
        CfnOutput(self, "MigrateFunctionName", value=function.function_name)

    def _log_of_cdks_own(self, stage: CloudStage) -> logs.LogGroup:
        """Of the function that CDK calls ours by, before its first call: Lambda would make one that forgets nothing."""
        provider = self.node.find_child("AWSCDK.TriggerCustomResourceProviderCustomResourceProvider")
        handler = provider.node.find_child("Handler")
        assert isinstance(handler, CfnResource)
        return log_group(self, "RunLog", stage, f"/aws/lambda/{handler.ref}")
