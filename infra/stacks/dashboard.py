"""The dashboard: first what a user feels, then where it comes from."""

from collections.abc import Sequence

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from constructs import Construct

from infra.stacks.metrics import LogMetrics
from infra.stacks.watched import Watched
from infra.stage import CloudStage
from shared.interview.script import ParseErrorCode

FIVE_MINUTES = Duration.minutes(5)
WIDTH = 8


def add_dashboard(
    scope: Construct,
    stage: CloudStage,
    watched: Watched,
    logged: LogMetrics,
    alarms: Sequence[cloudwatch.Alarm],
) -> cloudwatch.Dashboard:
    """Rows: alarms, interviews, uploads and API, database."""
    board = cloudwatch.Dashboard(scope, "Dashboard", dashboard_name=f"LexNova-{stage.stage}")
    board.add_widgets(cloudwatch.AlarmStatusWidget(title="Alarms", alarms=list(alarms), width=24, height=4))
    board.add_widgets(*_interviews(logged))
    board.add_widgets(*_uploads_and_api(watched, logged))
    board.add_widgets(*_database(watched))
    return board


def _interviews(logged: LogMetrics) -> list[cloudwatch.IWidget]:
    demand = [logged.metric(name, "max") for name in ("InterviewsWanted", "InterviewsHeld")]
    turns = [logged.metric("TurnAnswered", one, FIVE_MINUTES, label=one) for one in ("p50", "p95", "p99")]
    return [
        _graph("Interviews wanted and held", demand, [logged.metric("InterviewersWanted", "max")]),
        _graph("Longest wait for an interviewer, s", [logged.metric("LongestWait", "max")]),
        _graph("End of a client's turn to the first sound, ms", turns),
    ]


def _uploads_and_api(watched: Watched, logged: LogMetrics) -> list[cloudwatch.IWidget]:
    outcomes = ["parsed", *ParseErrorCode]
    read = [logged.metric("UploadsRead", period=FIVE_MINUTES, label=str(one), Outcome=str(one)) for one in outcomes]
    api = watched.api.api
    latency = [api.metric_latency(period=FIVE_MINUTES, statistic=one, label=one) for one in ("p50", "p95")]
    errors = [api.metric_client_error(period=FIVE_MINUTES), api.metric_server_error(period=FIVE_MINUTES)]
    return [
        _graph("Uploads by outcome", read),
        _graph("API latency, ms", latency, [api.metric_count(period=FIVE_MINUTES)]),
        _graph("API errors", errors),
    ]


def _database(watched: Watched) -> list[cloudwatch.IWidget]:
    cluster = watched.database.cluster
    calls = [one.metric("ConcurrentExecutions", statistic="max", label=name) for name, one in watched.functions.items()]
    return [
        _graph("Aurora capacity, ACU", [cluster.metric_serverless_database_capacity(period=FIVE_MINUTES)]),
        _graph("Connections", [cluster.metric_database_connections(period=FIVE_MINUTES, statistic="max")]),
        _graph("Functions at work", calls),
    ]


def _graph(
    title: str, left: Sequence[cloudwatch.IMetric], right: Sequence[cloudwatch.IMetric] = ()
) -> cloudwatch.GraphWidget:
    return cloudwatch.GraphWidget(title=title, left=list(left), right=list(right), width=WIDTH, height=6)
