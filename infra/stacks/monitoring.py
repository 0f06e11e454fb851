"""Who is told when it does not work: alarms on what a user feels, to one topic."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct

from infra.stacks.agent import AgentStack
from infra.stacks.api import ApiStack
from infra.stacks.stage_stack import StageStack, acknowledge
from infra.stacks.storage import StorageStack
from infra.stage import CloudStage

MINUTE = Duration.minutes(1)
FIVE_MINUTES = Duration.minutes(5)


class MonitoringStack(StageStack):
    """Depth (dashboards, turns, waiting sessions) is added here; the topic stays."""

    def __init__(
        self, scope: Construct, stage: CloudStage, storage: StorageStack, api: ApiStack, agent: AgentStack
    ) -> None:
        super().__init__(scope, "Monitoring", stage, "alarms")
        self._topic = sns.Topic(self, "Alarms", enforce_ssl=True)
        if stage.alarm_email:
            self._topic.add_subscription(subscriptions.EmailSubscription(stage.alarm_email))
        acknowledge(
            self._topic,
            "An alarm's text names a metric and a number, and CloudWatch may not use the managed key.",
            "AwsSolutions-SNS2",
        )
        letters = storage.dead_letters.metric_approximate_number_of_messages_visible(period=MINUTE, statistic="max")
        self._alarm("UploadsNobodyCouldRead", letters, 1, "Uploads lie in the dead-letter queue")
        self._alarm(
            "ApiFails", api.api.metric_server_error(period=FIVE_MINUTES, statistic="sum"), 5, "The API answers 5xx"
        )
        self._alarm(
            "ApiIsSlow",
            api.api.metric_latency(period=FIVE_MINUTES, statistic="p95"),
            3000,
            "One call of twenty takes more than 3 seconds",
        )
        for name, function in {**api.functions, "documents": storage.documents}.items():
            errors = function.metric_errors(period=FIVE_MINUTES, statistic="sum")
            self._alarm(f"{name.capitalize()}Fails", errors, 3, f"The function {name} fails")
        if stage.agent.fewest_tasks:
            self._no_interviewers(agent)

    def _no_interviewers(self, agent: AgentStack) -> None:
        """No measurement is the worst measurement: a service without tasks publishes nothing."""
        running = cloudwatch.Metric(
            namespace="ECS/ContainerInsights",
            metric_name="RunningTaskCount",
            dimensions_map={"ClusterName": agent.cluster.cluster_name, "ServiceName": agent.service.service_name},
            period=MINUTE,
            statistic="min",
        )
        alarm = running.create_alarm(
            self,
            "NoInterviewers",
            threshold=1,
            evaluation_periods=3,
            comparison_operator=cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.BREACHING,
            alarm_description="No interviewer runs: clients wait",
        )
        self._tell(alarm)

    def _alarm(self, name: str, metric: cloudwatch.Metric, threshold: float, says: str) -> None:
        alarm = metric.create_alarm(
            self,
            name,
            threshold=threshold,
            evaluation_periods=1,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            alarm_description=says,
        )
        self._tell(alarm)

    def _tell(self, alarm: cloudwatch.Alarm) -> None:
        alarm.add_alarm_action(actions.SnsAction(self._topic))
        alarm.add_ok_action(actions.SnsAction(self._topic))
