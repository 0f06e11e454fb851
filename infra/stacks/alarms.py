"""The alarms as a table: what is measured, when it is too much, and what that means in a sentence.

Each has a heading of its name in docs/runbooks.md, which a test holds to this table.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_lambda as lambda_

from infra.stacks.metrics import MINUTE, LogMetrics
from infra.stacks.watched import Watched
from infra.stage import CloudStage

FIVE_MINUTES = Duration.minutes(5)
SLOW_TURN_MILLISECONDS = 2000
LONG_WAIT_SECONDS = 30
OLD_UPLOAD_SECONDS = 600
FULL_SHARE = 0.8
BELOW = cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD


@dataclass(frozen=True)
class AlarmRule:
    """Rings when `metric` is at `threshold` or more (or below it) in so many periods one after the other."""

    name: str
    says: str
    metric: cloudwatch.IMetric
    threshold: float
    periods: int = 1
    rings: cloudwatch.ComparisonOperator = cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
    missing_rings: bool = False
    """No measurement is the worst measurement."""


def alarm_rules(stage: CloudStage, watched: Watched, logged: LogMetrics) -> Iterator[AlarmRule]:
    """What a user feels first, then what will be felt soon."""
    yield from _interviews(stage, logged)
    yield from _interviewers(stage, watched)
    yield from _uploads(watched, logged)
    yield from _api(watched)
    yield from _database(stage, watched)


def _interviews(stage: CloudStage, logged: LogMetrics) -> Iterator[AlarmRule]:
    wait = logged.metric("LongestWait", "max")
    yield AlarmRule("ClientsWait", "A client waits for an interviewer", wait, LONG_WAIT_SECONDS, periods=2)
    turns = logged.metric("TurnAnswered", "p95", FIVE_MINUTES)
    yield AlarmRule(
        "TurnsAreSlow", "One turn of twenty is answered after more than 2 seconds", turns, SLOW_TURN_MILLISECONDS, 2
    )
    failed = cloudwatch.MathExpression(
        expression="turns + steps",
        using_metrics={"turns": logged.metric("TurnsFailed"), "steps": logged.metric("StepsFailed")},
        period=FIVE_MINUTES,
    )
    yield AlarmRule("TurnsFail", "An interviewer could not take an answer", failed, 1)
    died = logged.metric("JobsDied", period=FIVE_MINUTES)
    yield AlarmRule("InterviewersDie", "Interviewers die in the middle of an interview", died, 2)
    by_rules = logged.metric("UnderstoodByRules", period=FIVE_MINUTES)
    yield AlarmRule("ModelIsAway", "Answers are understood by rules: the language model is slow or down", by_rules, 20)
    refused = logged.metric("WebhooksRefused", period=FIVE_MINUTES)
    says = "LiveKit's webhooks are refused: they are signed with another key"
    yield AlarmRule("WebhooksAreRefused", says, refused, 5, periods=2)
    at_most = logged.metric("InterviewersAtMost")
    if stage.agent.most_tasks > stage.agent.fewest_tasks:
        yield AlarmRule("NoMorePlaces", "As many interviewers run as the stage allows", at_most, 1, periods=5)


def _interviewers(stage: CloudStage, watched: Watched) -> Iterator[AlarmRule]:
    if stage.agent.fewest_tasks:
        running = cloudwatch.Metric(
            namespace="ECS/ContainerInsights",
            metric_name="RunningTaskCount",
            dimensions_map={
                "ClusterName": watched.agent.cluster.cluster_name,
                "ServiceName": watched.agent.service.service_name,
            },
            period=MINUTE,
            statistic="min",
        )
        says = "Fewer interviewers run, healthy and registered with LiveKit, than the stage keeps awake"
        fewest = stage.agent.fewest_tasks
        yield AlarmRule("TooFewInterviewers", says, running, fewest, 5, rings=BELOW, missing_rings=True)
    counted = watched.agent.demand.metric_invocations(period=FIVE_MINUTES, statistic="sum")
    yield AlarmRule(
        "DemandIsNotCounted", "Nobody counts the demand: interviewers do not scale", counted, 1, 2, BELOW, True
    )


def _uploads(watched: Watched, logged: LogMetrics) -> Iterator[AlarmRule]:
    letters = watched.storage.dead_letters.metric_approximate_number_of_messages_visible(period=MINUTE, statistic="max")
    yield AlarmRule("UploadsNobodyCouldRead", "Uploads lie in the dead-letter queue", letters, 1)
    age = watched.storage.queue.metric_approximate_age_of_oldest_message(period=MINUTE, statistic="max")
    yield AlarmRule("UploadsWait", "An upload has waited for ten minutes", age, OLD_UPLOAD_SECONDS)
    put_back = logged.metric("UploadsPutBack", period=FIVE_MINUTES)
    says = "Uploads are tried again and again: S3 or the database is away"
    yield AlarmRule("UploadsArePutBack", says, put_back, 3, periods=2)
    failed = logged.metric("UploadsFailedByUs", period=FIVE_MINUTES)
    yield AlarmRule("ParserFails", "PDFs are not read by a fault of ours: too slow, too big, crashed", failed, 1)


def _api(watched: Watched) -> Iterator[AlarmRule]:
    errors = watched.api.api.metric_server_error(period=FIVE_MINUTES, statistic="sum")
    yield AlarmRule("ApiFails", "The API answers 5xx", errors, 5)
    latency = watched.api.api.metric_latency(period=FIVE_MINUTES, statistic="p95")
    yield AlarmRule("ApiIsSlow", "One call of twenty takes more than 3 seconds", latency, 3000)
    for name, function in watched.functions.items():
        failed = function.metric_errors(period=FIVE_MINUTES, statistic="sum")
        at = 1 if name == "documents" else 3  # an upload that ends its readers ends two
        yield AlarmRule(f"{name.capitalize()}Fails", f"The function {name} fails", failed, at)
    throttled = cloudwatch.MathExpression(
        expression=" + ".join(watched.functions),
        using_metrics={name: _throttles(function) for name, function in watched.functions.items()},
        period=FIVE_MINUTES,
    )
    yield AlarmRule("FunctionsAreThrottled", "Calls are refused: no concurrency is left", throttled, 5)


def _throttles(function: lambda_.IFunction) -> cloudwatch.Metric:
    return function.metric_throttles(period=FIVE_MINUTES, statistic="sum")


def _database(stage: CloudStage, watched: Watched) -> Iterator[AlarmRule]:
    cluster = watched.database.cluster
    used = cluster.metric("ACUUtilization", period=FIVE_MINUTES, statistic="avg")
    says = "Aurora works at its most capacity"
    yield AlarmRule("DatabaseIsFull", says, used, 100 * FULL_SHARE, periods=3)
    connections = cluster.metric_database_connections(period=MINUTE, statistic="max")
    most = FULL_SHARE * stage.database.most_connections
    yield AlarmRule("ConnectionsRunOut", "Most of the connections that Aurora takes are in use", connections, most, 3)
