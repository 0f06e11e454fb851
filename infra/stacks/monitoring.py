"""Who is told when it does not work: alarms on what a user feels, a dashboard, one session's whole story, a budget."""

from aws_cdk import ArnFormat, CfnOutput
from aws_cdk import aws_budgets as budgets
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct

from infra.stacks.alarms import AlarmRule, alarm_rules
from infra.stacks.dashboard import add_dashboard
from infra.stacks.metrics import LogMetrics
from infra.stacks.scanning import tell_of_faults
from infra.stacks.stage_stack import STAGE_TAG, StageStack, acknowledge
from infra.stacks.watched import Watched
from infra.stage import CloudStage

RUNBOOKS = "docs/runbooks.md"
ONE_SESSION = """fields @timestamp, @log, event, question_id, code, milliseconds, error
| filter session_id = "PUT-THE-SESSION-ID-HERE"
| sort @timestamp asc
| limit 1000"""
"""From the request to the interviewer: every process logs the session's id, and none logs a word of it."""


class MonitoringStack(StageStack):
    """Outputs the address of the dashboard."""

    def __init__(self, scope: Construct, stage: CloudStage, watched: Watched) -> None:
        super().__init__(scope, "Monitoring", stage, "alarms, dashboard, budget")
        self._topic = sns.Topic(self, "Alarms", enforce_ssl=True)
        self._let_alarms_publish()
        if stage.alarm_email:
            self._topic.add_subscription(subscriptions.EmailSubscription(stage.alarm_email))
        acknowledge(
            self._topic,
            "An alarm's text names a metric and a number, and CloudWatch may not use the managed key.",
            "AwsSolutions-SNS2",
        )
        if stage.scan_uploads:
            tell_of_faults(self, watched.storage.bucket, self._topic)
        logged = LogMetrics(self, stage.stage, watched.log_groups)
        made = [self._alarm(rule) for rule in alarm_rules(stage, watched, logged)]
        add_dashboard(self, stage, watched, logged, made)
        logs.CfnQueryDefinition(
            self,
            "OneSession",
            name=f"LexNova/{stage.stage}/One session, from request to interviewer",
            query_string=ONE_SESSION,
            log_group_names=[group.log_group_name for group in watched.log_groups.values()],
        )
        if stage.monthly_budget_usd and stage.alarm_email:
            self._budget(stage.stage, stage.monthly_budget_usd, stage.alarm_email)
        CfnOutput(self, "AlarmTopic", value=self._topic.topic_arn)

    def _let_alarms_publish(self) -> None:
        """A topic with a policy of its own has lost the one that lets the account's services in: an alarm would turn
        red, and its message be refused (re:Post, knowledge center, cloudwatch-receive-sns-for-alarm-trigger)."""
        alarms = self.format_arn(
            service="cloudwatch", resource="alarm", resource_name="*", arn_format=ArnFormat.COLON_RESOURCE_NAME
        )
        self._topic.add_to_resource_policy(
            iam.PolicyStatement(
                sid="AlarmsOfThisAccount",
                principals=[iam.ServicePrincipal("cloudwatch.amazonaws.com")],
                actions=["sns:Publish"],
                resources=[self._topic.topic_arn],
                conditions={"ArnLike": {"aws:SourceArn": alarms}},
            )
        )

    def _alarm(self, rule: AlarmRule) -> cloudwatch.Alarm:
        missing = cloudwatch.TreatMissingData
        alarm = cloudwatch.Alarm(
            self,
            rule.name,
            metric=rule.metric,
            threshold=rule.threshold,
            evaluation_periods=rule.periods,
            comparison_operator=rule.rings,
            treat_missing_data=missing.BREACHING if rule.missing_rings else missing.NOT_BREACHING,
            alarm_description=f"{rule.says}. {RUNBOOKS}#{rule.name.lower()}",
        )
        alarm.add_alarm_action(actions.SnsAction(self._topic))
        alarm.add_ok_action(actions.SnsAction(self._topic))
        return alarm

    def _budget(self, stage: str, usd: int, email: str) -> None:
        """By the stage's tag, which ops activate once as a cost allocation tag."""
        to = [budgets.CfnBudget.SubscriberProperty(subscription_type="EMAIL", address=email)]
        notices = [
            budgets.CfnBudget.NotificationWithSubscribersProperty(
                notification=budgets.CfnBudget.NotificationProperty(
                    comparison_operator="GREATER_THAN", notification_type=kind, threshold=percent
                ),
                subscribers=to,
            )
            for kind, percent in (("ACTUAL", 80), ("FORECASTED", 100))
        ]
        budgets.CfnBudget(
            self,
            "Budget",
            budget=budgets.CfnBudget.BudgetDataProperty(
                budget_name=f"lexnova-{stage}",
                budget_type="COST",
                time_unit="MONTHLY",
                budget_limit=budgets.CfnBudget.SpendProperty(amount=usd, unit="USD"),
                cost_filters={"TagKeyValue": [f"user:{STAGE_TAG}${stage}"]},
            ),
            notifications_with_subscribers=notices,
        )
