"""What has ECS run as many interviewers as are needed: a function outside the workers, every minute and when woken."""

from aws_cdk import Duration, Stack
from aws_cdk import aws_ecs as ecs
from aws_cdk import aws_events as events
from aws_cdk import aws_events_targets as targets
from aws_cdk import aws_iam as iam
from aws_cdk import aws_lambda as lambda_
from constructs import Construct

from infra.stacks.functions import FunctionNeeds, Surroundings, add_function
from infra.stage import CloudStage

EVERY = Duration.minutes(1)


def add_demand(
    scope: Construct, around: Surroundings, cluster: ecs.Cluster, service: ecs.FargateService
) -> lambda_.Function:
    """The function and its clock. It sets the service's count itself: that works from zero and within a second,
    where an alarm on a metric takes two minutes, and the rule is code that a test can ask."""
    stage = around.stage
    assert isinstance(stage, CloudStage)
    needs = FunctionNeeds(
        name="demand",
        description="Counts the interviews held and wanted, and has ECS run as many interviewers",
        memory_mb=512,
        timeout_seconds=30,
        environment={
            "DEMAND_CLUSTER": cluster.cluster_name,
            "DEMAND_SERVICE": service.service_name,
            "DEMAND_FEWEST_TASKS": str(stage.agent.fewest_tasks),
            "DEMAND_MOST_TASKS": str(stage.agent.most_tasks),
            "DEMAND_SPARE_PLACES": str(stage.agent.spare_places),
            "DEMAND_PLACES_A_TASK": str(stage.agent.places),
        },
    )
    function = add_function(scope, around, needs)
    arn = Stack.of(scope).format_arn(
        service="ecs", resource="service", resource_name=f"{cluster.cluster_name}/{service.service_name}"
    )
    function.add_to_role_policy(
        iam.PolicyStatement(actions=["ecs:DescribeServices", "ecs:UpdateService"], resources=[arn])
    )
    # The next minute calls again: a retry would count what is past. EventBridge's own are until Lambda has the event,
    # Lambda's when the function fails on it: twice more unless told otherwise, each an error to the alarm.
    target = targets.LambdaFunction(function, retry_attempts=0, max_event_age=EVERY)
    events.Rule(scope, "EveryMinute", schedule=events.Schedule.rate(EVERY), targets=[target])
    function.configure_async_invoke(retry_attempts=0, max_event_age=EVERY)
    return function
